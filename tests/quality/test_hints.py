"""While a new customer is typed, whoever looks like it is told: by what the session may see, and with an entry."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Lens, Limits, Role
from custdesk.erasure.model import GROUNDS
from custdesk.errors import PermissionRefused
from custdesk.records.columns import DataClass
from custdesk.services import Services
from tests.shops import make_shop, seen_as

GROUND = next(iter(GROUNDS))
MARIA = CustomerCard(
    customer=Customer(given_name="María", family_name="López", born_on=date(1984, 3, 7), tax_number="12345678Z"),
    phones=(Phone(number="+34612345678"),),
    emails=(Email(address="maria@example.es"),),
    addresses=(Address(street="Calle Mayor 3", postcode="28013", city="Madrid", country="ES"),),
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    services.customers.create(MARIA)
    services.customers.create(CustomerCard(customer=Customer(given_name="Pedro", family_name="Ruiz")))
    yield services
    services.close()


def typed(**values: object) -> CustomerCard:
    lists = {name: values.pop(name) for name in ("phones", "emails", "addresses") if name in values}
    return replace(CustomerCard(customer=Customer(**values)), **lists)  # type: ignore[arg-type]


def searches(shop: Services) -> list[object]:
    return [entry.detail for entry in shop.log.page(LogQuery(actions=("customers.searched",))).entries]


@pytest.mark.parametrize(
    ("card", "reason"),
    [
        (typed(given_name="Maria", phones=(Phone(number="612 34 56 78"),)), "the same phone"),
        (typed(given_name="Mari", emails=(Email(address="MARIA@example.es"),)), "the same e-mail"),
        (typed(given_name="Antonio", family_name="Sanz", phones=(Phone(number="612345678"),)), "the same phone"),
        (typed(tax_number="12.345.678-z"), "the same tax number"),
        (typed(given_name="Maria", family_name="Lopez", born_on=date(1984, 3, 7)), "the same birthday"),
    ],
)
def test_whoever_shares_something_telling_is_told_with_the_reason(
    shop: Services, card: CustomerCard, reason: str
) -> None:
    (found,) = shop.lookalike_hints.find(card)
    assert (found.customer_id, found.number, found.name, found.archived) == (1, "1001", "María López", False)
    assert reason in found.reasons


def test_nobody_is_told_for_a_common_name_or_for_nothing(shop: Services) -> None:
    assert shop.lookalike_hints.find(CustomerCard()) == ()
    assert shop.lookalike_hints.find(typed(given_name="Pedro")) == ()
    assert shop.lookalike_hints.find(typed(given_name="Ana", phones=(Phone(number="699 99 99 99"),))) == ()
    assert searches(shop) == []


def test_that_somebody_was_shown_is_in_the_log(shop: Services) -> None:
    shop.lookalike_hints.find(typed(given_name="Maria", phones=(Phone(number="612345678"),)))
    assert searches(shop) == [{"found": 1}]


def test_a_customer_who_was_entered_a_moment_ago_is_found(shop: Services) -> None:
    shop.customers.create(typed(given_name="Ana", family_name="Sanz", born_on=date(1990, 1, 2)))
    (found,) = shop.lookalike_hints.find(typed(given_name="Ana", family_name="Sanz", born_on=date(1990, 1, 2)))
    assert found.customer_id == 3


def test_an_archived_customer_is_told_to_be_that(shop: Services) -> None:
    shop.customers.archive(1, shop.customers.open(1).customer.version)
    (found,) = shop.lookalike_hints.find(typed(given_name="Maria", emails=(Email(address="maria@example.es"),)))
    assert found.archived


def test_a_role_is_compared_by_what_it_may_see_only(shop: Services) -> None:
    birthday = typed(given_name="Maria", family_name="Lopez", born_on=date(1984, 3, 7))
    phone = typed(given_name="Maria", phones=(Phone(number="612345678"),))
    clerk = seen_as(shop, role=Role.CLERK, chosen_lens=Lens.STANDARD)
    assert clerk.lookalike_hints.find(birthday)
    without = seen_as(shop, role=Role.CLERK, limits=Limits(classes=frozenset({DataClass.PERSONAL})))
    assert without.lookalike_hints.find(phone)
    assert not [one for one in without.lookalike_hints.find(birthday) if "the same birthday" in one.reasons]
    counter = seen_as(shop, role=Role.CLERK, limits=Limits(classes=frozenset({DataClass.CONTACT})))
    assert counter.lookalike_hints.find(phone) == ()


def test_who_may_enter_nobody_is_told_nothing(shop: Services) -> None:
    with pytest.raises(PermissionRefused):
        seen_as(shop, role=Role.ACCOUNTANT).lookalike_hints.find(MARIA)
    with pytest.raises(PermissionRefused):
        seen_as(shop, role=Role.ACCOUNTANT).erasure_hints.was_erased(MARIA)


def test_somebody_who_was_erased_is_known_again_by_the_marks(shop: Services) -> None:
    again = typed(given_name="M.", phones=(Phone(number="612 345 678"),))
    assert not shop.erasure_hints.was_erased(again)
    shop.erasure.erase(1, 1, GROUND, "1001")
    assert shop.erasure_hints.was_erased(again)
    assert shop.erasure_hints.was_erased(typed(given_name="María", family_name="López", born_on=date(1984, 3, 7)))
    assert not shop.erasure_hints.was_erased(typed(given_name="María", family_name="López"))
    assert shop.lookalike_hints.find(again) == ()
