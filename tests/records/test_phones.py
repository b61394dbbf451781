"""Phone numbers as people write them."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custdesk.records.kinds import Standing, phones

COUNTRIES = ("ES", "GR", "PT", "BR", "IR", "US", "GB", "MX", "AR", "DE", "FR", "IT")


@pytest.mark.parametrize(
    ("written", "country", "stored"),
    [
        ("600 123 456", "ES", "+34600123456"),
        ("'+31612345678", "", "+31612345678"),
        ("0034600123456", "PT", "+34600123456"),
        ("671404482.0", "ES", "+34671404482"),
        ("694 966 9549", "GR", "+306949669549"),
        ("۰۹۱۲۱۳۲۰۹۲۲", "IR", "+989121320922"),
        ("9127624165", "IR", "+989127624165"),
        ("11986945847", "BR", "+5511986945847"),
        ("+49 0711 2842222", "", "+497112842222"),
        ("+49 (0)711 2842222", "ES", "+497112842222"),
        ("(775) 555-0154", "US", "+17755550154"),
        ("\u202a+34 600\u00a0123\u00a0456\u202c", "", "+34600123456"),
        ("Móvil: 600123456", "ES", "+34600123456"),
        ("τηλ. 2101234567", "GR", "+302101234567"),
    ],
)
def test_a_number_of_a_country_is_stored_as_e164(written: str, country: str, stored: str) -> None:
    reading = phones.read(written, country)
    assert (reading.value, reading.standing) == (stored, Standing.GOOD)


@pytest.mark.parametrize(
    ("written", "country", "kept"),
    [
        ("0712 345", "ES", "0712345"),
        ("3923-5555", "BR", "39235555"),
        ("3231159088324692", "BR", "3231159088324692"),
        ("+34 600", "", "+34600"),
        ("600123456", "", "600123456"),
        ("tel. 612345678 (Ana)", "ES", "+34612345678"),
        ("34600123456", "", "+34600123456"),
        ("612345678 / 698765432", "ES", "+34612345678"),
        ("Tel: 2101234567, 6941234567", "GR", "+302101234567"),
        ("+1 (403) 262-3443 ext 12", "US", "+14032623443"),
    ],
)
def test_an_odd_number_is_kept_and_told(written: str, country: str, kept: str) -> None:
    reading = phones.read(written, country)
    assert (reading.value, reading.standing) == (kept, Standing.DOUBTFUL)
    assert reading.reason


@pytest.mark.parametrize("written", ["12", "abc", "6,71E+08", "1" * 40])
def test_what_is_no_phone_number_is_refused_with_a_way_out(written: str) -> None:
    reading = phones.read(written, "ES")
    assert (reading.value, reading.standing) == (None, Standing.REFUSED)
    assert reading.reason.endswith(".")


def test_nothing_written_is_nothing_stored() -> None:
    assert phones.read("  ").value == ""


def test_a_number_is_shown_nationally_at_home_and_internationally_abroad() -> None:
    assert phones.show("+34600123456", "ES") == "600 12 34 56"
    assert phones.show("+34600123456", "GR") == "+34 600 12 34 56"
    assert phones.show("0712345", "ES") == "0712345"
    assert phones.show("+3460", "ES") == "+3460"


@pytest.mark.parametrize("home", COUNTRIES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_what_is_shown_reads_back_as_the_same_number(country: str, home: str) -> None:
    example = phonenumbers.example_number(country)
    assert example
    stored = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    assert phones.read(phones.show(stored, home), home).value == stored


@given(st.text(max_size=40), st.sampled_from(("", *COUNTRIES)))
def test_any_text_is_read_without_an_error(text: str, country: str) -> None:
    reading = phones.read(text, country)
    assert (reading.value is None) == (reading.standing is Standing.REFUSED)
    if reading.value:
        assert phones.read(reading.value, country).value == reading.value
