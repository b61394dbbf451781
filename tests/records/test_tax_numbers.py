"""Tax numbers and bank accounts: a doubt is told, nothing is blocked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custdesk.records.kinds import Standing, bank_accounts, tax_numbers
from custdesk.records.kinds.tax_numbers import TaxNumber


@pytest.mark.parametrize(
    ("written", "country", "number", "of"),
    [
        ("12.345.678-Z", "ES", "12345678Z", "ES"),
        ("B12345674", "ES", "B12345674", "ES"),
        ("X1234567L", "ES", "X1234567L", "ES"),
        ("EL094259216", "", "094259216", "GR"),
        ("ΑΦΜ: 094259216", "GR", "094259216", "GR"),
        ("NIF 501964843", "PT", "501964843", "PT"),
        ("529.982.247-25", "BR", "52998224725", "BR"),
        ("07525246000126", "BR", "07525246000126", "BR"),
        ("12.ABC.345/01DE-35", "BR", "12ABC34501DE35", "BR"),
        ("۰۴۹۹۳۷۰۸۹۹", "IR", "0499370899", "IR"),
        ("10380284790", "IR", "10380284790", "IR"),
        ("GODE561231GR8", "MX", "GODE561231GR8", "MX"),
        ("20-26756539-3", "AR", "20267565393", "AR"),
        ("FR 40 303 265 045", "ES", "40303265045", "FR"),
        ("any 77-1", "AO", "ANY771", "AO"),
    ],
)
def test_a_number_of_its_country_is_stored_compact(written: str, country: str, number: str, of: str) -> None:
    reading = tax_numbers.read(written, country)
    assert (reading.value, reading.standing) == (TaxNumber(number, of), Standing.GOOD)


@pytest.mark.parametrize(
    ("written", "country", "number"),
    [
        ("12345678A", "ES", "12345678A"),
        ("111.111.111-11", "BR", "11111111111"),
        ("1111111111", "IR", "1111111111"),
        ("0499370898", "IR", "0499370898"),
        ("7525246000126.0", "BR", "7525246000126"),
        ("94259216", "GR", "94259216"),
        ("12345678Z", "", "12345678Z"),
    ],
)
def test_a_number_that_does_not_fit_is_kept_and_told(written: str, country: str, number: str) -> None:
    reading = tax_numbers.read(written, country)
    assert (reading.value, reading.standing) == (TaxNumber(number, country), Standing.DOUBTFUL)


def test_a_lost_zero_is_told_with_the_number_of_digits() -> None:
    assert dict(tax_numbers.read("7525246000126", "BR").values) == {"count": 14}


def test_what_has_no_digit_is_refused() -> None:
    assert tax_numbers.read("pending", "ES").standing is Standing.REFUSED


def test_a_number_is_shown_with_the_separators_of_its_country() -> None:
    assert tax_numbers.show("52998224725", "BR") == "529.982.247-25"
    assert tax_numbers.show("12345678Z", "ES") == "12345678Z"
    assert tax_numbers.show("12", "BR") == "12"


@given(st.text(max_size=30), st.sampled_from(["", "ES", "GR", "PT", "BR", "IR", "MX", "US", "GB", "DE", "ZZ"]))
def test_a_stored_number_reads_as_itself(text: str, country: str) -> None:
    first = tax_numbers.read(text, country)
    if first.value:
        assert tax_numbers.read(first.value.number, first.value.country).value == first.value


@pytest.mark.parametrize(
    ("written", "stored", "standing"),
    [
        ("ES91 2100 0418 4502 0005 1332", "ES9121000418450200051332", Standing.GOOD),
        ("IBAN GR16 0110 1250 0000 0001 2300 695", "GR1601101250000000012300695", Standing.GOOD),
        ("IR58 0540 1051 8002 1273 1130 07", "IR580540105180021273113007", Standing.GOOD),
        ("۵۸۰۵۴۰۱۰۵۱۸۰۰۲۱۲۷۳۱۱۳۰۰۷", "IR580540105180021273113007", Standing.GOOD),
        ("IR590540105180021273113007", "IR590540105180021273113007", Standing.DOUBTFUL),
        ("ES9121000418450200051333", "ES9121000418450200051333", Standing.DOUBTFUL),
        ("Conta 1234-5, ag. 678", "Conta 1234-5, ag. 678", Standing.DOUBTFUL),
    ],
)
def test_an_account_is_an_iban_or_is_kept_as_written(written: str, stored: str, standing: Standing) -> None:
    reading = bank_accounts.read(written)
    assert (reading.value, reading.standing) == (stored, standing)


def test_an_iban_is_shown_in_groups_of_four() -> None:
    assert bank_accounts.show("ES9121000418450200051332") == "ES91 2100 0418 4502 0005 1332"
    assert bank_accounts.show("Conta 1234-5") == "Conta 1234-5"
