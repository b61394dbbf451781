"""The order of a whole list, and rows of it anywhere: as the pages tell it, for whom the lens shows it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from custdesk.consent.model import Answers
from custdesk.customers import ordering
from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.lists import MOST_SORTS
from custdesk.customers.model import (
    Address,
    Customer,
    CustomerCard,
    CustomersSearched,
    ListQuery,
    ListState,
    Phone,
    Sort,
)
from custdesk.customers.ordering import takes_long
from custdesk.desk.permissions import Lens, Permission, Role
from custdesk.errors import Cancelled, PermissionRefused
from custdesk.records.folding import sort_key
from custdesk.services import Services
from tests.shops import make_shop, seen_as

KEYS = ("name", "city", "tags", "balance", "number", "created_at")
NAMES = ("Ana", "Ana", "Ζωή", "علی", "Bea", "ana", "Éva", "Bea")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """Customers of whom many share a name, a town, a tag or a balance."""
    services = make_shop(Path(tmp_path_factory.mktemp("order")))
    for number, name in enumerate(NAMES):
        services.customers.create(
            CustomerCard(
                customer=Customer(
                    number=str(7 * number % 20),
                    given_name=name,
                    tags=("vip",) if number % 2 else (),
                    balance=(None, 5, -5)[number % 3],
                ),
                addresses=(Address(city=("Vigo", "Ávila", "")[number % 3], street="Mayor 1"),),
            )
        )
    services.customers.archive(8, 1)
    yield services
    services.close()


@pytest.fixture(autouse=True)
def in_short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    for most in ("_AT_FIRST", "_FEWEST", "_MOST"):
        monkeypatch.setattr(ordering, most, 3)


def by_pages(services: Services, query: ListQuery) -> list[int]:
    page = services.customers.page(replace(query, limit=2))
    ids = [row.customer.id for row in page.rows]
    while page.next_key is not None:
        page = services.customers.page(replace(query, limit=2, after=page.next_key))
        ids += [row.customer.id for row in page.rows]
    return ids


def known(services: Services) -> dict[int, dict[str, Any]]:
    """What each customer is sorted by, written down once more in Python."""
    rows = services.customers.page(ListQuery(state=ListState.ALL)).rows
    return {
        row.customer.id: {
            # Nobody knows of no balance: it comes after all that are known, as texts come after numbers.
            "name": sort_key(row.customer.name),
            "city": sort_key(row.city),
            "tags": row.customer.tags,
            "balance": (row.customer.balance is None, row.customer.balance or 0),
            "number": int(row.customer.number),
            "created_at": row.customer.created_at,
        }
        for row in rows
    }


@pytest.mark.parametrize("keys", [(one,) for one in KEYS] + [*product(KEYS[:4], KEYS[:5]), ("tags", "city", "name")])
def test_pages_and_order_agree_in_each_direction_of_each_sort(shop: Services, keys: tuple[str, ...]) -> None:
    values = known(shop)
    for directions in product((False, True), repeat=len(keys)):
        sort: Sort = tuple(zip(keys, directions, strict=True))
        query = ListQuery(sort=sort, state=ListState.ALL)
        order = list(shop.customers.order(query))
        assert sorted(order) == sorted(values)
        assert by_pages(shop, query) == order
        expected = list(values)
        for key, down in reversed(sort):
            expected.sort(key=lambda one, key=key: values[one][key], reverse=down)
        assert [[values[one][key] for key in keys] for one in order] == [
            [values[one][key] for key in keys] for one in expected
        ]


def test_words_state_and_conditions_hold_for_the_order_too(shop: Services) -> None:
    vip = Filters((Condition("tags", Match.ANY_OF, ("vip",)),))
    for query in (
        ListQuery(words="an"),
        ListQuery(words="an", sort=(("city", True),)),
        ListQuery(state=ListState.ARCHIVED),
        ListQuery(filters=vip),
        ListQuery(filters=vip, words="b", state=ListState.ALL, sort=(("balance", False), ("name", True))),
        ListQuery(words='"'),
    ):
        assert list(shop.customers.order(query)) == by_pages(shop, query)


@pytest.mark.parametrize(
    "towns",
    [
        ("abad", "Ábalos", "ñora", "Oviedo", "ÓYE", "zas"),
        ("Αθήνα", "βόλος", "Έδεσσα", "ζάκυνθος", "Ρόδος", "Ύδρα"),
        ("آبادان", "اهواز", "پاوه", "تهران", "چالوس", "كرج", "گرگان", "یزد"),
    ],
    ids=["Spanish", "Greek", "Persian"],
)
def test_towns_sort_in_the_order_of_letters_whatever_their_case_and_accents(tmp_path: Path, towns: Any) -> None:
    services = make_shop(tmp_path)
    for town in sorted(towns):
        card = CustomerCard(customer=Customer(given_name="Ana", source=town), addresses=(Address(city=town),))
        services.customers.create(card)
    for key in ("city", "source"):
        for down in (False, True):
            query = ListQuery(sort=((key, down),), limit=2)
            order = services.customers.order(query)
            assert by_pages(services, query) == list(order)
            told = [row.city for row in services.customers.rows(order)]
            assert told == list(towns)[:: -1 if down else 1]
    services.close()


@pytest.mark.parametrize("sort", [(), (("name", False),) * (MOST_SORTS + 1)])
def test_a_list_is_sorted_by_one_to_three_keys(shop: Services, sort: Sort) -> None:
    for look in (shop.customers.page, shop.customers.order):
        with pytest.raises(ValueError, match="one to three"):
            look(ListQuery(sort=sort))


def test_rows_come_in_the_order_asked_for_without_who_is_gone(shop: Services) -> None:
    asked = [5, 99, 2, -1, 8, 2**62, 1]
    assert [row.customer.id for row in shop.customers.rows(asked)] == [5, 2, 8, 1]
    page = shop.customers.page(ListQuery(state=ListState.ALL))
    assert shop.customers.rows([row.customer.id for row in page.rows]) == page.rows
    assert shop.customers.rows([]) == ()


def test_rows_are_what_the_lens_shows(shop: Services) -> None:
    clerk = seen_as(shop, role=Role.CLERK).customers
    (row,) = clerk.rows([2])
    assert (row.street, row.customer.tags, row.customer.balance) == ("•••", (), None)
    for hidden in ("tags", "street", "balance"):
        with pytest.raises(KeyError):
            clerk.order(ListQuery(sort=(("name", False), (hidden, True))))
    for narrow in (seen_as(shop, chosen_lens=Lens.PURPOSE).customers, seen_as(shop, role=Role.ANALYST).customers):
        with pytest.raises(PermissionRefused):
            narrow.rows([1])
        with pytest.raises(PermissionRefused):
            narrow.order(ListQuery())


def test_it_tells_how_far_it_is_and_stops_when_asked(shop: Services) -> None:
    told: list[tuple[int, int]] = []
    shop.customers.order(ListQuery(sort=(("city", False),)), lambda *how_far: told.append(how_far))
    assert told == [(3, 8), (6, 8), (8, 8)]

    def stop(done: int, _total: int) -> None:
        if done > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        shop.customers.order(ListQuery(), stop)


@pytest.mark.parametrize("sort", [(("name", False),), (("city", True), ("name", False))])
def test_nobody_is_lost_when_all_are_numbered_anew_meanwhile(tmp_path: Path, sort: Sort) -> None:
    services = make_shop(tmp_path)
    for number in range(10):
        services.customers.create(CustomerCard(customer=Customer(given_name=f"n{number}")))
    turns = []

    def renumber(done: int, _total: int) -> None:
        turns.append(done)
        if len(turns) == 1:
            with services._desk.change(Permission.CUSTOMER_EDIT) as change:
                change.connection.execute("UPDATE search_entry SET id = id - 1000 WHERE id < 4096")
                change.log(CustomersSearched())

    assert sorted(services.customers.order(ListQuery(sort=sort), renumber)) == list(range(1, 11))
    services.close()


def test_who_is_renamed_meanwhile_is_in_it_once(tmp_path: Path) -> None:
    services = make_shop(tmp_path)
    for number in range(10):
        services.customers.create(CustomerCard(customer=Customer(given_name=f"n{number}")))
    card = services.customers.open(1)

    def rename(done: int, _total: int) -> None:
        if done == 3:
            services.customers.save(replace(card, customer=replace(card.customer, given_name="z")), card)

    assert sorted(services.customers.order(ListQuery(), rename)) == list(range(1, 11))
    services.close()


def test_only_the_order_of_names_without_conditions_is_shown_at_once() -> None:
    vip = Filters((Condition("tags", Match.ANY_OF, ("vip",)),))
    assert not takes_long(ListQuery(words="an", sort=(("name", True),)))
    assert takes_long(ListQuery(filters=vip))
    assert takes_long(ListQuery(sort=(("city", False),)))
    assert takes_long(ListQuery(sort=(("name", False), ("city", False))))


def test_a_list_for_one_purpose_has_its_order_and_its_rows_without_who_said_no(tmp_path: Path) -> None:
    services = make_shop(tmp_path)
    for name in ("Ana", "Bea", "Zoe", "Eva"):
        phone = Phone(number="+34612345678")
        services.customers.create(CustomerCard(customer=Customer(given_name=name), phones=(phone,)))
    services.consents.record(2, Answers(opted_out={"phone": True}))
    consents = services.consents
    assert list(consents.order(ListQuery(state=ListState.ALL), "phone")) == [1, 4, 3]
    services.consents.record(3, Answers(opted_out={"phone": True}))
    services.customers.archive(4, 1)
    assert [row.customer.id for row in consents.rows([4, 3, 2, 1], "phone")] == [1]
    no = Filters((Condition("opted_out", Match.ANY_OF, ("phone",)),))
    assert list(consents.order(ListQuery(filters=no), "phone")) == []
    assert consents.page(ListQuery(filters=no), "phone").rows == ()
    counts = consents.count(ListQuery(filters=no), "phone")
    assert (counts.found, counts.left_out) == (0, {"contact": 2})
    for role in (Role.CLERK, Role.FIELD_WORKER):
        with pytest.raises(PermissionRefused):
            seen_as(services, role=role).consents.order(ListQuery(), "phone")
        with pytest.raises(PermissionRefused):
            seen_as(services, role=role).consents.rows([1], "phone")
    services.close()
