"""Names, tags, identifiers, texts and digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custdesk.records.kinds import Standing, identifiers, names, tags, text
from custdesk.records.kinds.digits import ascii_digits


@pytest.mark.parametrize(
    ("full", "language", "given_name", "family_name"),
    [
        ("García López, Begoña", "es", "Begoña", "García López"),
        ("Ángeles Muñoz de la Cruz", "es", "Ángeles", "Muñoz de la Cruz"),
        ("Óscar Muñoz de la Cruz", "en", "Óscar", "Muñoz de la Cruz"),
        ("José Luis García López", "es", "José Luis", "García López"),
        ("José Luis García", "es", "José Luis", "García"),
        ("María del Carmen Pérez Gil", "es", "María del Carmen", "Pérez Gil"),
        ("Mª Ángeles Ibáñez", "es", "Mª Ángeles", "Ibáñez"),
        ("José Ortega y Gasset", "es", "José", "Ortega y Gasset"),
        ("Luis de la Cruz", "es", "Luis", "de la Cruz"),
        ("Inês dos Santos", "pt", "Inês", "dos Santos"),
        ("João Pedro dos Santos Silva", "pt", "João Pedro", "dos Santos Silva"),
        ("Vincent van der Berg", "en", "Vincent", "van der Berg"),
        ("Mary Ann Smith", "en", "Mary Ann", "Smith"),
        ("Martin King Jr.", "en", "Martin", "King Jr."),
        ("Ελένη Παπαδοπούλου", "el", "Ελένη", "Παπαδοπούλου"),
        ("علی رضایی", "fa", "علی", "رضایی"),
        ("محمد رضا یزدانی", "fa", "محمد رضا", "یزدانی"),
        ("Ana", "es", "Ana", ""),
        ("", "es", "", ""),
    ],
)
def test_a_full_name_is_split_by_its_customs(full: str, language: str, given_name: str, family_name: str) -> None:
    assert names.split_full(full, language) == (given_name, family_name)


def test_a_name_keeps_its_letters_and_loses_what_cannot_be_seen() -> None:
    assert names.read("  Begon\u0303a\u202e \t Núñez\x00 ").value == "Begoña Núñez"
    assert names.read("نیک\u200cنام").value == "نیک\u200cنام"
    assert names.read("علي رضايي", "fa").value == "علی رضایی"
    assert names.read("پرويز كاظمي").value == "پرویز کاظمی"
    assert names.read("علي محمد", "en").value == "علي محمد"


@given(st.text(max_size=40), st.sampled_from(["en", "es", "pt", "el", "fa"]))
def test_no_word_is_lost_when_a_name_is_split(full: str, language: str) -> None:
    parts = names.split_full(full, language)
    kept = " ".join(parts).replace(",", " ").split()
    assert sorted(kept) == sorted((names.read(full, language).value or "").replace(",", " ").split())


def test_tags_are_split_and_kept_once() -> None:
    assert tags.read("VIP, mayorista;vip|\nnuevo ::: * Ana،خوب").value == ("VIP", "mayorista", "nuevo", "* Ana", "خوب")
    assert tags.show(("a", "b")) == "a, b"


def test_a_tag_in_quotation_marks_may_hold_a_comma() -> None:
    written = tags.read('"VIP","Spring, 2025",el "gordo"').value
    assert written == ("VIP", "Spring, 2025", 'el "gordo"')
    assert tags.show(written) == 'VIP, "Spring, 2025", el "gordo"'
    assert tags.read(tags.show(written)).value == written


@pytest.mark.parametrize(
    ("written", "stored"),
    [("'7210448301122", "7210448301122"), (" 00123 ", "00123"), ("123.0", "123"), ("A-12.5", "A-12.5"), ("۰۱۲", "012")],
)
def test_an_identifier_is_text(written: str, stored: str) -> None:
    assert identifiers.read(written).value == stored


def test_a_number_that_a_spreadsheet_shortened_is_refused() -> None:
    assert identifiers.read("7,21045E+12").standing is Standing.REFUSED


def test_a_note_keeps_its_lines() -> None:
    assert text.read_long("uno  \r\ndos\r\n\r\n\x07tres\n").value == "uno\ndos\n\n tres"
    assert text.read("uno\r\ndos").value == "uno dos"


def test_digits_of_other_scripts_become_ascii() -> None:
    assert ascii_digits("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ a") == "0123456789 0123456789 a"


@given(st.text(max_size=60))
def test_cleaned_texts_read_as_themselves(written: str) -> None:
    for read in (text.read, text.read_long, names.read):
        once = read(written).value or ""
        assert read(once).value == once
