"""Search: what is stored, what is typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from custdesk.records.folding import _found_under, fold, match_expression, query_terms, search_words, sort_key
from custdesk.records.spellings import LONGEST
from tests.data import shared_data


def index_of(words: str) -> sqlcipher.Connection:
    connection = sqlcipher.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE search USING fts5(words, tokenize='ascii', prefix='1 2 3 4', detail=none)")
    connection.execute("INSERT INTO search (words) VALUES (?)", (words,))
    return connection


def finds(stored: str, typed: str) -> bool:
    name, _, contact = stored.partition(" | ")
    phones = [contact.replace(" ", "")] if contact.startswith("+") else []
    words = search_words([*name.split(" / "), *([contact] if "@" in contact else [])], phones)
    expression = match_expression(typed)
    assert expression
    connection = index_of(words)
    try:
        return bool(connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).fetchall())
    finally:
        connection.close()


def test_every_shared_pair_is_found() -> None:
    lines = shared_data("search/pairs.tsv").read_text(encoding="utf-8").splitlines()[1:]
    pairs = [tuple(line.split("\t")) for line in lines]
    assert [pair for pair in pairs if not finds(*pair)] == []


GREEKLISH = {
    "Γιάννης Παπαδάκης": "yiannis;yannis papadakhs;giannis;gianis;ΓΙΑΝΝΗΣ;παπαδακησ",
    "Χρήστος Ξενάκης": "xristos;hristos ksenakis;christos xenakis;xrhstos;khristos",
    "Αθηνά Οικονόμου": "a8ina;oikonomu;ikonomou;athhna;at",
    "Κυριάκος Ψαρράς": "kiriakos psaras;kuriakos;kyriakos;4arras",
    "Μπάμπης Ντίνος": "babis dinos;mpampis ntinos;μπαμπης",
    "Γκίκας Αγγέλου": "gikas aggelou;gkikas angelou;agelou",
    "Ευτυχία Σταύρου": "eftychia stavrou;eutyxia staurou;eytyxia",
    "Παναγιώτης": "panagiwths;panayotis;panagiotis",
    "Κωνσταντίνος Ανδρέας": "constantinos;konstadinos antreas;andreas",
    "Βασιλική Φώτη": "vasiliki;basiliki photi;foti",
    "Ευάγγελος Παύλος": "evangelos;evaggelos paulos;pavlos;paylos",
    "Ζωή Ελευθερία": "zoi;zwh;eleftheria;eleutheria",
    "Papadopoulos Yiannis": "παπαδόπουλος;γιάννης",
    "Xristos / Athina": "χρήστος;αθηνά",
}
OTHERS = {
    "Müller": "mueller;muller;MÜLLER",
    "Mueller": "müller;muller",
    "Bjørn Jørgensen": "bjoern;bjorn joergensen;jørg",
    "Bjoern": "bjørn",
    "Đorđe": "djordje;dorde",
    "Djordje": "đorđe;dorde",
    "Œuvre Straße": "oeuvre;strasse;strase",
    "José Luis / García": "joseluis;jose-luis;garcia jose",
    "Luis / de la Cruz": "delacruz;la cruz;cruz luis",
    "Luis / Delacruz": "de la cruz;delac",
    "Vincent / van der Berg": "vanderberg;van der berg;berg",
    "Brian / O’Connor": "o'connor;oconnor;o connor;connor;o’con",
    "Brian / OConnor": "o'connor",
    "Mc Donald": "mcdonald;mc don",
    "McDonald": "mc donald",
    "Mª Ángeles": "maria angeles;ma ang;mª",
    "Fco. / Fdez.": "francisco fernandez;fco",
    "Talleres Muñoz S.L.": "s.l.;munoz sl;muñoz s l",
    "İbrahim Işık": "ibrahim isik;ışık;IŞIK",
    "محمد رضا / یزدانی": "محمدرضا;يزداني محمد",
    "محمدرضا / نیک‌نام": "محمد رضا;نیک نام;نيكنام;نیک‌نام",
    "مؤمنی / آرش / فاطمة": "مومنی;ارش;فاطمه;آرش",
    "خانۀ زهراء رضائی": "خانه;زهرا رضایی",
    "12345678Z": "12.345.678-Z;12345678z",
    "70040-010": "70040010;70040-010;70040",
    "Ana | +34600123456": "0034600123456;+34 600-123-456;ana 600 123;34600;600.123.456",
    "Ana | +442071234567": "020 7123;+44 (0)20 7123 4567;20 71",
    "Ana | +5491123456789": "011 2345;11 2345 6789;9 11 23",
    "Reza | +989123456789": "۰۹۱۲ ۳۴۵ ۶۷۸۹;۹۱۲۳۴۵;00989123;٠٩١٢٣",
    "Nikos | nikos.ioannou@example.gr": "nikos.ioannou@example.gr;nikosioannou;example.gr;ioannou@ex",
}


@pytest.mark.parametrize("stored", [*GREEKLISH, *OTHERS])
def test_a_customer_is_found_by_what_people_type(stored: str) -> None:
    typed = (GREEKLISH | OTHERS)[stored].split(";")
    assert [words for words in typed if not finds(stored, words)] == []


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Begoña Núñez", "lopez"),
        ("Begoña Núñez", "begona lopez"),
        ("Γιάννης Παπαδάκης", "maria"),
        ("Γιάννης Παπαδάκης", "γεωργιου"),
        ("Ana | +34600123456", "700123456"),
        ("علی رضایی", "حسینی"),
    ],
)
def test_somebody_else_is_not_found(stored: str, typed: str) -> None:
    assert not finds(stored, typed)


PIECES = (
    "José maría de la Cruz y e van Müller Øster Ærø þór Đorđe groß Jaeger aaron fco sta Mª M.ª 3º O'Brien O`Neil S.L. "
    "J. R. x-y a_b a.b-c Παπαδόπουλος Ευάγγελος Σοφία محمد رضا، ء نیک\u200cنام مؤمنی ۱۲۳ 123 7 ½ ﬁ… @ b.de "
    "joe@x.com a@b.c' -"
).split()


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=6), st.sampled_from([" ", "", "-", ".", "\t"]))
@example(["þór", "Müller"], " ")
@example(["Mª", "Carmen"], " ")
@example(["نیک\u200cنام", "رضا"], " ")
@example(["Luis", "de", "la", "Cruz", "رضا"], " ")
@example(["x" * 30, "y" * 30, "ö" * 50], " ")
@example(["Plaza", "12"], " ")
@example(["C", "0077", "fco", "12"], "-")
@example(["j.r.aaron", "muenchen.de"], "@")
@example(["x" * 30, "y" * 30], "-")
@example(["xy" * 30, "x.de"], "@")
@example(["o'b", "x.de"], "@")
@example(["o`b", "x.de"], "@")
@example(["j.r", "fco", "x.de"], "@")
def test_what_is_remembered_of_a_text_is_what_any_text_gives(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    words = list(dict.fromkeys(_found_under(text)))
    assert search_words([text], []) == " ".join(words)
    assert all(len(word) <= LONGEST for word in words)


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("+34600123456", "34600123456 600123456 0600123456"),
        ("+390612345678", "390612345678 612345678 0612345678 00612345678"),
        ("+5491123456789", "5491123456789 91123456789 091123456789 1123456789 01123456789"),
        ("+5215512345678", "5215512345678 15512345678 015512345678 5512345678 05512345678"),
        ("+549", "549 9 09"),
        ("+34", "34"),
        ("+35800", "35800 00 000"),
        ("0034 91 123", "003491123 3491123 03491123"),
        ("+۳۴ 600", "34600 600 0600"),
        ("00", "00"),
    ],
)
def test_a_phone_is_found_as_it_is_dialled_from_abroad_and_at_home(stored: str, words: str) -> None:
    assert search_words([], [stored]) == words


def test_every_beginning_of_a_name_finds_it() -> None:
    for stored in ("Begoña Núñez", "Γιώργος Παπαδόπουλος", "علی رضایی", "Müller"):
        missed = [stored[:end] for end in range(1, len(stored) + 1) if not finds(stored, stored[:end])]
        assert missed == []


@given(st.text(max_size=60))
def test_no_text_can_be_syntax(typed: str) -> None:
    expression = match_expression(typed)
    connection = index_of(search_words([typed], [typed]))
    if expression:
        connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).fetchall()
    connection.close()


@pytest.mark.parametrize(
    "typed", ['" OR *', "NEAR(a b)", "a AND", "words:a", "^a", "-a", "(", "'", "\x00", "a" * 9000, "a " * 900]
)
def test_what_looks_like_syntax_is_only_words(typed: str) -> None:
    expression = match_expression(typed)
    if expression:
        index_of("a").execute("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).fetchall()


def test_nothing_to_look_for_is_an_empty_expression() -> None:
    assert match_expression("") == ""
    assert match_expression(" ( ") == ""
    assert query_terms("+") == ()


def test_a_typed_phone_is_one_beginning_of_digits() -> None:
    assert query_terms("600 12 34") == (("6001234",),)
    assert query_terms("0034 600") == (("0034600", "34600"),)


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(written: str) -> None:
    assert fold(fold(written)) == fold(written)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ΝΙΚΟΛΑΪ́ΔΗΣ", "νικολαιδησ"),
        ("Straße Łódź Ørsted Æon þór", "strasse lodz orsted aeon thor"),
        ("علي كاظمي ۱۲۳", "علی کاظمی 123"),
        ("نیک\u200cنام خانۀ", "نیکنام خانه"),
        ("Mª 3º İstanbul", "ma 3o istanbul"),
        ("O´Connor", "o'connor"),
    ],
)
def test_folding_leaves_what_people_type(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    "names",
    [
        ["Ana Núñez", "Nuño", "Ñandú", "Oña"],
        ["Pena", "Penzo", "PEÑA", "Peñalver", "Peo"],
        ["Conceição", "Concepción", "Conde", "Coña", "Copa"],
        ["Άννα", "Βασίλης", "Γιώργος", "Ήβη", "Θάλεια", "Ίων", "Όλγα", "Ψαρράς", "Ώρα"],
        [
            "آذر",
            "ابراهیم",
            "بهار",
            "پریسا",
            "تارا",
            "چنگیز",
            "ژاله",
            "کاوه",
            "گیتی",
            "لاله",
            "ناهید",
            "وحید",
            "هما",
            "یاسمن",
        ],
    ],
)
def test_each_language_has_its_own_order_of_letters(names: list[str]) -> None:
    assert sorted(set(names), key=sort_key) == names


def test_names_are_sorted_as_people_sort_them() -> None:
    names = [
        "پارسا",
        "Ωμέγα",
        "Zoe",
        "Ángel",
        "آرش",
        "Αθηνά",
        "Andrés",
        "3M",
        "گلناز",
        "کیان",
        "بهرام",
        "O'Brien",
        "Obama",
    ]
    assert sorted(names, key=sort_key) == [
        "3M", "Andrés", "Ángel", "Obama", "O'Brien", "Zoe", "Αθηνά", "Ωμέγα", "آرش", "بهرام", "پارسا", "کیان", "گلناز",
    ]  # fmt: skip
