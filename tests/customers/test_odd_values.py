"""Values that nobody types and that files hold: cleaned, told or refused, they never break what stores them."""

from dataclasses import replace

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.customers.service import Customers

ANA = CustomerCard(customer=Customer(given_name="Ana"))


def test_a_phone_or_mail_of_nothing_that_shows_is_none(customers: Customers) -> None:
    card = replace(
        ANA,
        phones=(Phone(number="\u200b"), Phone(number="\ud800"), Phone(number="612345678")),
        emails=(Email(address="\u200b\u200e"),),
        addresses=(Address(street="\u200b"),),
    )
    stored = customers.open(customers.create(card))
    assert [phone.number for phone in stored.phones] == ["+34612345678"]
    assert stored.emails == ()
    assert stored.addresses == ()


@pytest.mark.parametrize("odd", ["\ud800", "a\0b", "\u202e", "x" * 40_000, "=1+1", "\r\n", "'", '"', "%", "\U0001f600"])
def test_odd_text_is_stored_found_and_the_same_when_saved_again(customers: Customers, odd: str) -> None:
    customer = Customer(given_name=f"Ana{odd}", notes=f"n{odd}n", job_title=odd, tags=(f"t{odd}",), reference=f"r{odd}")
    customer_id = customers.create(replace(ANA, customer=customer, sealed={"health_note": f"h{odd}h"}))
    stored = customers.open(customer_id)
    assert stored.customer.name.startswith("Ana")
    assert customers.save(stored, stored).customer.version == 1
    assert customers.reveal(customer_id, "health_note").startswith("h")
    assert len(customers.page(ListQuery(words="ana")).rows) == 1
    customers.count(ListQuery(words=odd))
    customers.page(ListQuery(words=odd))


def test_a_label_that_nobody_knows_is_kept_as_other(customers: Customers) -> None:
    card = replace(
        ANA, phones=(Phone(label="* Handy", number="612345678"),), emails=(Email(label="Büro", address="a@b.es"),)
    )
    stored = customers.open(customers.create(card))
    assert (stored.phones[0].label, stored.emails[0].label) == ("other", "other")
