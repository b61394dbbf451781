"""Addresses in the order of their country."""

import pytest

from custdesk.customers.model import Address
from custdesk.reports.addresses import address_lines, has_address

WHOLE = {"street": "Street 1", "postcode": "12345", "city": "Town", "region": "Region"}


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        ("ES", ["Street 1", "12345 Town", "Region"]),
        ("GR", ["Street 1", "12345 Town"]),
        ("PT", ["Street 1", "12345 Town"]),
        ("DE", ["Street 1", "12345 Town"]),
        ("GB", ["Street 1", "Town", "Region", "12345"]),
        ("US", ["Street 1", "Town, Region 12345"]),
        ("BR", ["Street 1", "Town - Region", "12345"]),
        ("IR", ["Region", "Town", "Street 1", "12345"]),
    ],
)
def test_an_address_at_home_is_written_as_its_post_wants_it(country: str, lines: list[str]) -> None:
    assert address_lines(Address(**WHOLE, country=country), country, "en") == lines


def test_an_address_abroad_ends_with_its_country_in_the_language_of_the_post_that_sends_it() -> None:
    assert address_lines(Address(**WHOLE, country="DE"), "ES", "es")[-1] == "ALEMANIA"
    assert address_lines(Address(**WHOLE, country="DE"), "GR", "el")[-1] == "ΓΕΡΜΑΝΙΑ"


def test_an_address_without_a_country_is_one_at_home() -> None:
    assert address_lines(Address(**WHOLE), "US", "en") == ["Street 1", "Town, Region 12345"]


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (Address(street="Street 1", city="Austin", postcode="78701", country="US"), ["Street 1", "Austin, 78701"]),
        (Address(street="Street 1", region="TX", country="US"), ["Street 1", "TX"]),
        (Address(city="São Paulo", country="BR"), ["São Paulo"]),
        (Address(street="Street 1", city="Madrid", region="MADRID", country="ES"), ["Street 1", "Madrid"]),
        (Address(street="House 3\nBack yard", city="Town", country="GR"), ["House 3", "Back yard", "Town"]),
    ],
)
def test_what_is_missing_leaves_no_gap_and_no_comma(address: Address, lines: list[str]) -> None:
    assert address_lines(address, address.country, "en") == lines


def test_a_letter_needs_a_street_or_a_city() -> None:
    assert has_address(Address(city="Town"))
    assert not has_address(Address(postcode="12345", country="ES"))
