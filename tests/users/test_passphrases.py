"""Passphrases: length and guessability count, nothing else."""

import pytest

from custdesk.errors import ValueRefused
from custdesk.records.word_lists import LANGUAGES
from custdesk.users import passphrases
from custdesk.users.passphrases import generate, passphrase_problem, require_strong, strength

NAMES = ("Eleni Papadopoulou", "Καφενείο Αθήνα")


@pytest.mark.parametrize(
    "text",
    [
        "five plain words for testing",
        "τρία μικρά μπλε ποδήλατα",
        "چای داغ در ایوان قدیمی",
        "tres tristes camiones azules",
        "x" * 3 + "correcthorsebattery" * 3,
    ],
)
def test_plain_words_will_do_in_any_language(text: str) -> None:
    assert passphrase_problem(text, NAMES) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", passphrases.TOO_SHORT),
        ("Tr0ub4dor&3", passphrases.TOO_SHORT),
        ("a b c d e", passphrases.TOO_SHORT),
        ("long words " * 12, passphrases.TOO_LONG),
        ("five plain\twords for testing", passphrases.CONTROL),
        ("elenipapadopoulou", passphrases.NAMES),
        ("Eleni.Papadopoulou.1990", passphrases.NAMES),
        ("ΚΑΦΕΝΕΙΟ αθηνα 2024", passphrases.NAMES),
        ("aaaaaaaaaaaaaaaa", passphrases._PATTERNS["repeat"]),
        ("qwertyuiop123", passphrases._DICTIONARIES["passwords"]),
        ("password1234", passphrases._DICTIONARIES["passwords"]),
        ("123456789012", passphrases._DICTIONARIES["passwords"]),
        ("contraseña1234", passphrases._DICTIONARIES["passwords"]),
        ("Minha senha 2026", passphrases._DICTIONARIES["passwords"]),
        ("ΚΩΔΙΚΟΣ κωδικός", passphrases._DICTIONARIES["passwords"]),
        ("olympiakos1925", passphrases._DICTIONARIES["passwords"]),
        ("رمز عبور ۱۲۳۴۵", passphrases._DICTIONARIES["passwords"]),
    ],
)
def test_what_is_easily_guessed_is_refused_with_the_reason(text: str, reason: str) -> None:
    problem = passphrase_problem(text, NAMES)
    assert problem is not None
    assert problem.reason == reason


def test_no_rules_about_capitals_digits_or_signs() -> None:
    assert passphrase_problem("onlysmallletterswithoutspaces", NAMES) is None


def test_width_and_ligatures_count_as_what_they_stand_for() -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in "password1234")
    assert passphrase_problem(wide, ()) == passphrase_problem("password1234", ())


def test_a_name_within_other_words_is_no_reason_to_refuse() -> None:
    assert passphrase_problem("eleni buys green bicycles", NAMES) is None


def test_the_reason_comes_as_a_sentence_for_people() -> None:
    with pytest.raises(ValueRefused, match="at least 12 characters"):
        require_strong("short", NAMES)


def test_strength_grows_and_advises_until_the_end() -> None:
    found = [
        strength(text, NAMES) for text in ("", "aaa", "password1234", "contrasena1234", "azul tres montaña viento")
    ]
    scores = [rating.score for rating in found]
    assert scores == sorted(scores)
    assert (scores[0], scores[-1]) == (0, 4)
    assert all(rating.advice for rating in found)


def test_what_would_be_refused_never_looks_strong() -> None:
    assert strength("Gz7#kq!0xPv", NAMES).score <= 1
    assert strength("Gz7#kq!0xPv" * 20, NAMES).score <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_generated_words_always_do_and_are_never_the_same(language: str) -> None:
    made = {generate(language) for _ in range(100)}
    assert len(made) == 100
    for text in made:
        assert len(text.split()) == 5
        assert passphrase_problem(text, (*NAMES, *text.split())) is None
        assert strength(text, NAMES).score == 4


def test_two_common_words_of_any_language_are_too_few() -> None:
    for text in ("abogado abeja", "θάλασσα καράβι", "پروانه ستاره", "abacate abaixo"):
        assert passphrase_problem(text, NAMES) is not None
