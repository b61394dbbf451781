"""Amounts as people of five languages write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custdesk.records.kinds import Standing, amounts


@pytest.mark.parametrize(
    ("written", "language", "minor"),
    [
        ("7.459,38", "el", 745938),
        ("-663,15", "el", -66315),
        ("(1.234,50)", "es", -123450),
        ("1.234,50-", "es", -123450),
        ("€ 1.234,50", "es", 123450),
        ("R$ 1.234,50", "pt", 123450),
        ("-$5.00", "en", -500),
        ("5 تومان", "fa", 500),
        ("۱۲۳۴/۵", "fa", 123450),
        ("۱٬۲۳۴٫۵۰", "fa", 123450),
        ("1 234,50 €", "es", 123450),
        ("1'234.50", "en", 123450),
        ("1.234.567", "en", 123456700),
        ("0,500", "es", 50),
        ("\u22125", "en", -500),
        ("4888.09", "fa", 488809),
        (7459.380000000001, "en", 745938),
        (12, "en", 1200),
    ],
)
def test_an_amount_is_stored_in_cents(written: str | float, language: str, minor: int) -> None:
    reading = amounts.read(written, language)
    assert (reading.value, reading.standing) == (minor, Standing.GOOD)


def test_thousands_or_decimals_is_decided_by_the_column_or_told() -> None:
    alone = amounts.read("1.234", "es")
    assert (alone.value, alone.standing) == (123400, Standing.DOUBTFUL)
    assert amounts.read("1.234", "en", ",").value == 123400
    assert amounts.read("1.234", "en", ",").standing is Standing.GOOD
    assert amounts.evidence(["7.914,77", "1.234", "93,29"]) == ","
    assert amounts.evidence(["4888.09", "", 5.0]) == "."
    assert amounts.evidence(["1.234", "5"]) is None


@pytest.mark.parametrize("written", ["abc", "1e5", "10 kg", "12.34.56", "1,23.456,7", "--", float("inf"), "9" * 20])
def test_what_is_no_amount_is_refused_with_a_way_out(written: str | float) -> None:
    reading = amounts.read(written, "en")
    assert (reading.value, reading.standing) == (None, Standing.REFUSED)
    assert reading.reason.format(**reading.values).endswith(".")


def test_a_third_decimal_is_told() -> None:
    assert amounts.read(12.345, "en").standing is Standing.DOUBTFUL


@given(
    st.integers(-(10**12), 10**12),
    st.sampled_from(["en", "es", "el", "pt", "fa"]),
    st.sampled_from(["", "EUR", "USD", "IRR", "BRL", "GBP", "MXN"]),
)
def test_what_is_shown_reads_back_as_the_same_amount(minor: int, language: str, currency: str) -> None:
    reading = amounts.read(amounts.show(minor, language, currency), language)
    assert (reading.value, reading.standing) == (minor, Standing.GOOD)


@given(st.text(max_size=20), st.sampled_from(["en", "es", "fa"]))
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    amounts.read(text, language)
    amounts.evidence([text])
