"""E-mail addresses as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custdesk.records.kinds import Standing, emails


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("ana@example.com", "ana@example.com"),
        (" JOHN@Example.COM ", "JOHN@example.com"),
        ("Ana Pérez <ana@example.com>", "ana@example.com"),
        ("mailto:ana@example.com?subject=Hola", "ana@example.com"),
        ("'ana@example.com", "ana@example.com"),
        ("\u200eana@example.com\u200f;", "ana@example.com"),
        ("ana@example.test", "ana@example.test"),
        ("ana@shop.local", "ana@shop.local"),
        ("ana@xn--mller-kva.de", "ana@müller.de"),
        ("josé@ñandú.es", "josé@ñandú.es"),
        ("νίκος@παράδειγμα.ελ", "νίκος@παράδειγμα.ελ"),
        ("n_i+shop@sub.example.co.uk", "n_i+shop@sub.example.co.uk"),
        ("", ""),
    ],
)
def test_an_address_is_stored_in_its_standard_form(written: str, stored: str) -> None:
    reading = emails.read(written)
    assert (reading.value, reading.standing) == (stored, Standing.GOOD)


def test_of_several_addresses_the_first_is_kept_and_told() -> None:
    reading = emails.read("x@example.com; z@example.org")
    assert (reading.value, reading.standing) == ("x@example.com", Standing.DOUBTFUL)


@pytest.mark.parametrize(
    "written", ["ana", "ana@", "@example.com", "a b@example.com", "a..b@example.com", "a@b", "a@-b.com"]
)
def test_what_is_no_address_is_refused_with_a_way_out(written: str) -> None:
    reading = emails.read(written)
    assert (reading.value, reading.standing) == (None, Standing.REFUSED)
    assert reading.reason.endswith(".")


@given(st.one_of(st.text(max_size=40), st.emails()))
def test_a_stored_address_reads_as_itself(text: str) -> None:
    reading = emails.read(text)
    if reading.value:
        assert emails.read(reading.value).value == reading.value
