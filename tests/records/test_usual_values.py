"""What is answered without its library is what the library answers."""

import random
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import phonenumbers
import pytest
from email_validator import validate_email
from email_validator.rfc_constants import CASE_INSENSITIVE_MAILBOX_NAMES
from hypothesis import given
from hypothesis import strategies as st

from custdesk.records.kinds import (
    amounts,
    check_digits,
    dates,
    emails,
    identifiers,
    iran,
    numbering_plans,
    phones,
    postcodes,
    tax_numbers,
    text,
)

COUNTRIES = ("ES", "PT", "BR", "GR", "IR", "US", "GB", "DE", "FR", "CA", "IT", "MX", "AR")
OF_COUNTRIES = {"ES": "nif", "PT": "nif", "BR": "cpf cnpj", "GR": "vat"}
NEVER = re.compile("(?!)")


def by_the_library(number: str, country: str = "") -> str:
    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(parsed):
        return ""
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


@contextmanager
def without(module: Any, name: str, instead: Any) -> Iterator[None]:
    usual = getattr(module, name)
    setattr(module, name, instead)
    try:
        yield
    finally:
        setattr(module, name, usual)


def real_looking(country: str, count: int) -> Iterator[str]:
    """Yield numbers a few digits away from those that the plan gives as examples, as people write them at home."""
    chance = random.Random(country)
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(country)
    kinds = (metadata.mobile, metadata.fixed_line, metadata.toll_free, metadata.premium_rate)
    examples = [kind.example_number for kind in kinds if kind and kind.example_number]
    for _ in range(count):
        digits = list(chance.choice(examples))
        for _ in range(chance.choice((0, 1, 2, 4, 6))):
            digits[chance.randrange(len(digits))] = chance.choice("0123456789")
        front = chance.choice(("", "", metadata.national_prefix or "", str(metadata.country_code), "0", "00"))
        yield front + "".join(digits)[: chance.choice((None, None, None, -1))] + chance.choice(("", "", "", "7"))


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_number_told_from_its_plan_is_the_one_that_the_library_finds(country: str) -> None:
    told = 0
    for digits in real_looking(country, 500):
        found = numbering_plans.national(digits, country)
        assert found in ("", by_the_library(digits, country))
        told += bool(found)
        abroad = numbering_plans.international(digits)
        assert abroad in ("", by_the_library("+" + digits))
    assert told > 40


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_mobile_and_fixed_numbers_of_a_country_need_no_library(country: str) -> None:
    for kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE):
        example = phonenumbers.example_number_for_type(country, kind)
        assert example
        stored = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
        assert numbering_plans.international(stored[1:]) == stored


@given(
    st.text(st.sampled_from("0123456789+ ()-./۰۹٣"), max_size=18) | st.from_regex(r"\+?[0-9]{5,13}", fullmatch=True),
    st.sampled_from(("", *COUNTRIES, "ZZ")),
)
def test_a_written_number_is_read_as_without_the_plans(written: str, country: str) -> None:
    found = phones.read(written, country)
    with without(phones, "usual", lambda *_: ""):
        assert found == phones.read(written, country)


@given(
    st.builds(
        "{}@{}.{}".format,
        st.text(st.sampled_from("abzAZ09._+-"), min_size=1, max_size=20)
        | st.sampled_from(("Info", "POSTMASTER", "noc")),
        st.text(st.sampled_from("abzAZ09.-"), min_size=1, max_size=20),
        st.sampled_from(("com", "es", "ORG", "co.uk", "museum")),
    )
)
def test_an_address_of_the_usual_letters_is_the_one_that_the_library_returns(address: str) -> None:
    found = emails.usual(address)
    if found:
        assert found == validate_email(address, check_deliverability=False).normalized


def test_the_mailboxes_whose_capitals_mean_nothing_are_those_of_the_library() -> None:
    assert frozenset(CASE_INSENSITIVE_MAILBOX_NAMES) == emails._SAME_IN_CAPITALS


@given(st.data(), st.sampled_from((*OF_COUNTRIES, "IR")))
def test_a_tax_number_is_read_as_without_our_own_check_digits(data: st.DataObject, country: str) -> None:
    shapes = {
        "ES": r"[0-9A-HJ-Z][0-9]{7}[0-9A-Z]", "PT": r"[0-9]{9}", "BR": r"[0-9]{11}|[0-9]{14}|0{12}[0-9]{2}",
        "GR": r"[0-9]{8,9}", "IR": r"[0-9]{10,11}",
    }  # fmt: skip
    number = data.draw(st.from_regex(shapes[country], fullmatch=True))
    place = data.draw(st.integers(0, len(number)))
    written = number[:place] + data.draw(st.sampled_from(("", " ", "-", ".", "/"))) + number[place:]
    found = tax_numbers.read(written, country)
    with without(tax_numbers, "usual", lambda *_: None):
        assert found == tax_numbers.read(written, country)


@pytest.mark.parametrize("country", OF_COUNTRIES)
def test_our_check_digits_are_those_of_the_library(country: str) -> None:
    chance = random.Random(country)
    modules = [f"stdnum.{country.lower()}.{name}" for name in OF_COUNTRIES[country].split()]
    shapes = {"ES": ("8L", "F7L", "C7L", "C7D"), "PT": ("9D",), "BR": ("11D", "14D"), "GR": ("9D",)}
    libraries = [__import__(module, fromlist=["is_valid"]) for module in modules]
    fitting = 0
    for _ in range(4_000):
        number = "".join(chance.choice(characters) for characters in _spelled(chance.choice(shapes[country])))
        fits = check_digits.fits(number, country)
        assert fits == any(library.is_valid(number) for library in libraries)
        fitting += fits
    assert fitting > 10


def _spelled(shape: str) -> list[str]:
    digit, letter = "0123456789", "TRWAGMYFPDXBNJZSQVHLCKE"
    spelled = {
        "8L": [digit] * 8 + [letter], "F7L": ["XYZ"] + [digit] * 7 + [letter],
        "C7L": ["ABCDEFGHJNPQRSUVWIOT"] + [digit] * 7 + ["JABCDEFGHI"], "C7D": ["ABCDEFGHJNPQRSUVW"] + [digit] * 8,
    }  # fmt: skip
    return spelled.get(shape) or [digit] * int(shape[:-1])


@pytest.mark.parametrize(
    ("number", "fits"),
    [("0499370899", True), ("0499370898", False), ("10380284790", True), ("10380284791", False), ("1111111111", False)],
)
def test_the_identity_numbers_of_iran_are_known(number: str, fits: bool) -> None:
    assert iran.fits(number) is fits


@given(
    st.floats(allow_nan=False, allow_infinity=False)
    | st.integers(-(10**16), 10**16)
    | st.integers(-(10**15), 10**15).map(lambda cents: cents / 100)
)
def test_an_amount_in_a_cell_is_rounded_as_decimals_are(value: float) -> None:
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    assert amounts.read(value) == amounts._rounded(exact)


@given(
    st.from_regex(r"-?[0-9]{0,5}([.,][0-9]{0,3}){0,2}", fullmatch=True),
    st.sampled_from(("en", "es", "fa")),
    st.sampled_from((None, ",", ".")),
)
def test_a_written_amount_is_read_as_the_long_way(written: str, language: str, decimal: amounts.Sign | None) -> None:
    found = amounts.read(written, language, decimal)
    with without(amounts, "_USUAL", NEVER):
        assert found == amounts.read(written, language, decimal)


@given(
    st.builds(
        "{0}{3}{1}{3}{2}".format, st.integers(0, 2100), st.integers(0, 32), st.integers(0, 2100), st.sampled_from("/.-")
    ),
    st.sampled_from(("dmy", "mdy", "ymd")),
    st.sampled_from(("gregorian", "jalali", "auto")),
)
def test_a_written_date_is_read_as_the_long_way(written: str, order: dates.Order, calendar: dates.Calendar) -> None:
    found = dates.read(written, order, calendar)
    with without(dates, "_USUAL", NEVER):
        assert found == dates.read(written, order, calendar)


@given(st.from_regex(r"[0-9A-Z]{0,11}", fullmatch=True), st.sampled_from((*postcodes._SHAPES, "ZZ", "")))
def test_a_postcode_is_the_same_with_a_mark_in_front_that_is_taken_off(code: str, country: str) -> None:
    assert postcodes.read(code, country) == postcodes.read(f"'{code}", country)


@given(st.text(max_size=20))
def test_a_text_is_cleaned_as_the_long_way(written: str) -> None:
    long = unicodedata.normalize("NFC", written.translate(text._LINE))
    assert text.clean_line(written) == " ".join(long.split())
    assert text.read_long(f"\n{written}") == text.read_long(written)


@pytest.mark.parametrize("written", ["6.001E+08", "6,001e+8", "6.001E8", "6001E+05", "-7.21e12"])
def test_a_number_with_an_exponent_is_no_phone_and_no_identifier(written: str) -> None:
    assert phones.read(written, "ES").reason == identifiers.SHORTENED
    assert identifiers.read(written).reason == identifiers.SHORTENED


@pytest.mark.parametrize("written", ["12E4", "E12", "1.5", "e+8"])
def test_a_number_of_a_catalogue_may_have_an_e(written: str) -> None:
    assert identifiers.read(written).value == written
