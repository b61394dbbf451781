"""Two customers who are one person become one, and two again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Role
from custdesk.errors import MergeRefused, MergeUndone, NotUndoable, RecordMissing, StaleRecord
from custdesk.quality.model import MergeChoice, Side
from custdesk.services import Services
from tests.quality.contents import content
from tests.shops import make_shop, seen_as

MARIA = CustomerCard(
    customer=Customer(given_name="María", family_name="Núñez", notes="Mornings", balance=4250, tags=("vip",)),
    phones=(Phone(label="mobile", number="+34612345678"),),
    emails=(Email(address="maria@example.es"),),
    addresses=(Address(street="Calle Mayor 3", postcode="28013", city="Madrid", country="ES"),),
    sealed={"health_note": "Nut allergy"},
)
AGAIN = CustomerCard(
    customer=Customer(
        given_name="Maria", family_name="Nunez", notes="Evenings", born_on=date(1980, 5, 17), tags=("VIP", "bread")
    ),
    phones=(Phone(label="home", number="+34612345678"), Phone(number="+34915550101")),
    emails=(Email(label="work", address="M.Nunez@example.es"),),
    addresses=(Address(label="home", street="Calle Mayor 3", city="Madrid"),),
    sealed={"health_note": "Lactose", "bank_account": "ES9121000418450200051332"},
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("merging"))
    yield services
    services.close()


@pytest.fixture
def two(shop: Services) -> tuple[int, int]:
    """María, twice."""
    return shop.customers.create(MARIA), shop.customers.create(AGAIN)


def merge(services: Services, stays: int, goes: int, **choice: Any) -> None:
    services.lookalikes.merge(services.lookalikes.plan(stays, goes), MergeChoice(**choice))


def unmerge(services: Services, gone: int) -> None:
    services.lookalikes.unmerge(services.lookalikes.plan_unmerge(gone))


def test_two_become_one_with_all_that_either_held(shop: Services, two: tuple[int, int]) -> None:
    stays, goes = two
    number = shop.customers.open(goes).customer.number
    merge(shop, stays, goes)
    card = shop.customers.open(stays, in_full=True)
    assert card.customer.notes == "Mornings\nEvenings"
    assert card.customer.tags == ("vip", "bread")
    assert card.customer.born_on == date(1980, 5, 17)
    assert card.customer.balance == 4250
    assert [(phone.label, phone.number) for phone in card.phones] == [
        ("mobile", "+34612345678"),
        ("", "+34915550101"),
    ]
    assert [email.address for email in card.emails] == ["maria@example.es", "M.Nunez@example.es"]
    assert [(one.label, one.postcode) for one in card.addresses] == [("home", "28013")]
    assert shop.customers.reveal(stays, "health_note") == "Nut allergy\nLactose"
    assert shop.customers.reveal(stays, "bank_account") == "ES9121000418450200051332"
    assert card.customer.reference == number
    with pytest.raises(RecordMissing):
        shop.customers.open(goes)
    assert shop.log.verify().good


def test_undone_both_are_as_they_were(shop: Services, two: tuple[int, int]) -> None:
    stays, goes = two
    shop.customers.archive(goes, 1)
    before = content(shop, *two)
    merge(shop, stays, goes)
    assert content(shop, *two) != before
    unmerge(shop, goes)
    assert content(shop, *two) == before
    assert shop.log.verify().good


def test_a_chosen_side_holds_and_what_is_left_out_is_gone(shop: Services, two: tuple[int, int]) -> None:
    stays, goes = two
    plan = shop.lookalikes.plan(stays, goes)
    left_out = frozenset(n for n, one in enumerate(plan.items) if one.list_name == "phones" and one.side is Side.GOES)
    sides = {"given_name": Side.STAYS, "family_name": Side.GOES, "notes": Side.GOES, "health_note": Side.GOES}
    shop.lookalikes.merge(plan, MergeChoice(sides=sides, left_out=left_out))
    card = shop.customers.open(stays, in_full=True)
    assert (card.customer.given_name, card.customer.family_name) == ("María", "Nunez")
    assert card.customer.notes == "Evenings"
    assert [phone.number for phone in card.phones] == ["+34612345678"]
    assert shop.customers.reveal(stays, "health_note") == "Lactose"


def test_a_number_with_no_place_of_its_own_goes_under_the_notes(shop: Services) -> None:
    stays = shop.customers.create(CustomerCard(customer=Customer(given_name="Ana", reference="K-7", notes="Rye")))
    goes = shop.customers.create(CustomerCard(customer=Customer(given_name="Ana")))
    plan = shop.lookalikes.plan(stays, goes)
    assert not plan.number_has_place
    shop.lookalikes.merge(plan, MergeChoice(number_line="Earlier number: 7"))
    card = shop.customers.open(stays, in_full=True).customer
    assert (card.reference, card.notes) == ("K-7", "Rye\nEarlier number: 7")


def test_what_somebody_edited_since_is_kept_and_named(shop: Services, two: tuple[int, int]) -> None:
    stays, goes = two
    merge(shop, stays, goes)
    card = shop.customers.open(stays, in_full=True)
    shop.customers.save(replace(card, customer=replace(card.customer, notes="By phone only")), card)
    plan = shop.lookalikes.plan_unmerge(goes)
    assert plan.kept == ("notes",)
    assert "born_on" in plan.put_back
    shop.lookalikes.unmerge(plan)
    assert shop.customers.open(stays, in_full=True).customer.notes == "By phone only"
    assert shop.customers.open(goes, in_full=True).customer.notes == "Evenings"


def test_a_merge_that_was_undone_is_done_again(shop: Services, two: tuple[int, int]) -> None:
    stays, goes = two
    merge(shop, stays, goes, sides={"family_name": Side.GOES, "health_note": Side.BOTH})
    merged = content(shop, *two)
    unmerge(shop, goes)
    shop.lookalikes.merge_again(goes)
    assert content(shop, *two) == merged
    unmerge(shop, goes)
    assert shop.log.verify().good


def test_of_two_that_were_merged_in_either_comes_back_with_what_it_brought(
    shop: Services, two: tuple[int, int]
) -> None:
    stays, first = two
    third = CustomerCard(customer=Customer(given_name="Mari", tags=("oil",)), phones=(Phone(number="+34915550102"),))
    second = shop.customers.create(third)
    before = content(shop, stays, first, second)
    merge(shop, stays, first)
    merge(shop, stays, second)
    unmerge(shop, first)
    card = shop.customers.open(stays, in_full=True)
    assert [phone.number for phone in card.phones] == ["+34612345678", "+34915550102"]
    assert card.customer.tags == ("vip", "oil")
    unmerge(shop, second)
    assert content(shop, stays, first, second) == before


def test_whoever_was_merged_on_comes_back_only_after_the_other(shop: Services, two: tuple[int, int]) -> None:
    first, second = two
    third = shop.customers.create(CustomerCard(customer=Customer(given_name="Mari")))
    merge(shop, first, second)
    merge(shop, third, first)
    plan = shop.lookalikes.plan_unmerge(second)
    assert "Undo that merge first" in plan.hindrance
    with pytest.raises(MergeRefused):
        shop.lookalikes.unmerge(plan)
    unmerge(shop, first)
    unmerge(shop, second)
    assert shop.customers.open(second).customer.given_name == "Maria"
    with pytest.raises(MergeUndone):
        shop.lookalikes.plan_unmerge(second)
    with pytest.raises(NotUndoable):
        shop.lookalikes.plan_unmerge(third)


def test_nothing_is_merged_that_is_not_as_it_was_shown(shop: Services, two: tuple[int, int]) -> None:
    plan = shop.lookalikes.plan(*two)
    card = shop.customers.open(two[1], in_full=True)
    shop.customers.save(replace(card, customer=replace(card.customer, job_title="Cook")), card)
    with pytest.raises(StaleRecord):
        shop.lookalikes.merge(plan, MergeChoice())


def test_a_value_that_the_role_does_not_see_is_neither_lost_nor_told(shop: Services, two: tuple[int, int]) -> None:
    stays, goes = two
    officer = seen_as(shop, role=Role.PRIVACY_OFFICER)
    plan = officer.lookalikes.plan(stays, goes)
    assert "bank_account" not in [pair.column for pair in plan.pairs]
    assert not plan.goes.sealed_present - {"health_note"}
    with pytest.raises(MergeRefused) as refused:
        officer.lookalikes.merge(plan, MergeChoice())
    assert "bank" not in str(refused.value.values).lower()
    other_way = officer.lookalikes.plan(goes, stays)
    officer.lookalikes.merge(other_way, MergeChoice())
    assert shop.customers.reveal(goes, "bank_account") == "ES9121000418450200051332"


def test_nobody_brings_back_what_they_may_not_see(shop: Services, two: tuple[int, int]) -> None:
    merge(shop, *two)
    officer = seen_as(shop, role=Role.PRIVACY_OFFICER)
    plan = officer.lookalikes.plan_unmerge(two[1])
    assert "Your role may not see all" in plan.hindrance
    with pytest.raises(MergeRefused):
        officer.lookalikes.unmerge(plan)
    unmerge(shop, two[1])


def test_a_number_that_somebody_else_got_keeps_a_merge_from_being_undone(shop: Services, two: tuple[int, int]) -> None:
    number = shop.customers.open(two[1]).customer.number
    merge(shop, *two)
    shop.customers.create(CustomerCard(customer=Customer(given_name="Zoe", number=number)))
    assert "Somebody else has the earlier number" in shop.lookalikes.plan_unmerge(two[1]).hindrance


def test_whoever_is_typed_into_does_not_go(shop: Services, two: tuple[int, int]) -> None:
    shop.drafts.keep("customer", two[1], {"name": "Maria"})
    with pytest.raises(MergeRefused):
        shop.lookalikes.plan(*two)
    shop.drafts.drop("customer", two[1])
    shop.lookalikes.plan(*two)


def test_told_apart_is_remembered_and_taken_back(shop: Services, two: tuple[int, int]) -> None:
    shop.lookalikes.tell_apart(two[1], two[0])
    shop.lookalikes.tell_apart(*two)
    rows = [row for row in shop.lookalikes.told_apart() if row.first_id == two[0]]
    assert [(row.first_id, row.second_id, row.first_name) for row in rows] == [(*two, "María Núñez")]
    shop.lookalikes.perhaps_one(*two)
    assert not [row for row in shop.lookalikes.told_apart() if row.first_id == two[0]]


def test_the_list_of_merges_names_both(shop: Services, two: tuple[int, int]) -> None:
    merge(shop, *two)
    row = shop.lookalikes.merges(limit=1)[0]
    assert (row.gone_id, row.gone_name, row.stays_name) == (two[1], "Maria Nunez", "María Núñez")
    assert shop.lookalikes.gone_by(row.entry) == two[1]
    assert row not in shop.lookalikes.merges(before_entry=row.entry)
