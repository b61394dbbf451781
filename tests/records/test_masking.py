"""Masked contact data tells enough to recognise it, and not what it is."""

import pytest

from custdesk.customers.model import Address, Customer, Email, Phone
from custdesk.records.columns import column_named, columns_of
from custdesk.records.masking import hides, masked

NUMBER = column_named(Phone, "number")
ADDRESS = column_named(Email, "address")


@pytest.mark.parametrize(
    ("number", "shown"),
    [("+34612345678", "•••678"), ("0912 345 67 89", "•••789"), ("۰۹۱۲۳۴۵۶۷۸۹", "•••۷۸۹"), ("12345", "•••"), ("", "")],
)
def test_of_a_phone_the_last_three_digits_are_shown(number: str, shown: str) -> None:
    assert masked(NUMBER, number) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("maria@example.es", "m•••@example.es"),
        ('"a@b"@example.es', '"•••@example.es'),
        ("@example.es", "•••"),
        ("nonsense", "•••"),
        ("", ""),
    ],
)
def test_of_an_e_mail_the_first_letter_and_the_domain_are_shown(address: str, shown: str) -> None:
    assert masked(ADDRESS, address) == shown


def test_of_an_address_the_street_is_hidden() -> None:
    assert [column.name for column in columns_of(Address) if hides(column)] == ["street"]


def test_what_is_not_known_to_be_harmless_is_hidden() -> None:
    assert masked(column_named(Customer, "notes"), "Likes rye") == "•••"
