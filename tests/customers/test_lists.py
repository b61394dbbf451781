"""Lists: found by words as people type them, in name order, continued by key."""

import csv
from dataclasses import replace

import pytest

from custdesk.customers import search
from custdesk.customers.lists import select_page
from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.store.vault import Unlocked
from tests.customers.conftest import as_role
from tests.data import shared_data
from tests.vaults import beside

NAMES = ["Ζωή", "Ana", "Ιωάννα", "zoe", "Álvaro", "علی", "Bea", "Éva", "زهرا", "ana"]


def people(customers: Customers, names: list[str]) -> None:
    for name in names:
        customers.create(CustomerCard(customer=Customer(given_name=name, family_name="X")))


def all_names(customers: Customers, query: ListQuery) -> list[str]:
    page = customers.page(query)
    names = [row.customer.given_name for row in page.rows]
    while page.next_key is not None:
        page = customers.page(replace(query, after=page.next_key))
        names += [row.customer.given_name for row in page.rows]
    return names


@pytest.mark.parametrize("sort", ["name", "number", "created_at", "city", "tags", "born_on", "balance", "email"])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_of_two_give_everybody_once_in_one_order(customers: Customers, sort: str, descending: bool) -> None:
    people(customers, NAMES)
    whole = all_names(customers, ListQuery(sort=((sort, descending),), limit=100))
    assert sorted(whole) == sorted(NAMES)
    assert all_names(customers, ListQuery(sort=((sort, descending),), limit=2)) == whole


def test_row_order_is_name_order_also_after_gaps_fill(
    customers: Customers, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "GAP", 2)
    people(customers, ["b", "d", "c", "ca", "cb", "a", "caa", "cab"])
    assert all_names(customers, ListQuery(limit=3)) == ["a", "b", "c", "ca", "caa", "cab", "cb", "d"]
    check = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
    beside(desk.vault).execute(check)


def test_numbers_sort_as_numbers(customers: Customers) -> None:
    for number in ("10", "9", "100"):
        customers.create(CustomerCard(customer=Customer(number=number, given_name=number)))
    assert all_names(customers, ListQuery(sort=(("number", False),), limit=1)) == ["9", "10", "100"]


def test_a_new_customer_is_found_by_the_number_that_was_given_out(customers: Customers) -> None:
    people(customers, ["Ana", "Bea"])
    assert all_names(customers, ListQuery(words="1002")) == ["Bea"]


def test_an_edited_name_is_found_and_the_old_one_is_not(customers: Customers) -> None:
    original = customers.open(customers.create(CustomerCard(customer=Customer(given_name="Begoña"))))
    customers.save(replace(original, customer=replace(original.customer, given_name="Ana")), original)
    assert not customers.page(ListQuery(words="begona")).rows
    assert customers.count(ListQuery(words="ana")) == 1


def test_a_search_of_signs_only_finds_nobody_and_breaks_nothing(customers: Customers) -> None:
    people(customers, ["Ana"])
    for words in ('"', "*", "( OR", "'; DROP TABLE customer; --", "😀"):
        assert isinstance(customers.page(ListQuery(words=words)).rows, tuple)
    assert customers.count(ListQuery()) == 1


def test_counting_stops_at_its_cap(customers: Customers) -> None:
    people(customers, ["a", "b", "c"])
    assert customers.count(ListQuery(), cap=2) == 2


def test_a_search_is_logged_with_its_count_and_without_its_words(customers: Customers, desk: Desk) -> None:
    people(customers, ["Ana"])
    customers.searched(ListQuery(words="ana"))
    row = desk.vault.reader.execute("SELECT action, detail FROM audit_entry ORDER BY seq DESC").fetchone()
    assert row == ("customers.searched", '{"found":1}')


@pytest.mark.parametrize("words", ["vip", "VI", "gran cliente", "ana vip", "2024"])
def test_only_who_sees_tags_finds_anybody_by_them(
    customers: Customers, desk: Desk, unlocked: Unlocked, words: str
) -> None:
    customers.create(CustomerCard(customer=Customer(given_name="Ana", tags=("Vip", "Gran Cliente", "2024"))))
    query = ListQuery(words=words)
    assert customers.count(query) == len(customers.page(query).rows) == 1
    accountant = as_role(desk, unlocked, Role.ACCOUNTANT)
    assert accountant.count(query) == len(accountant.page(query).rows) == 0
    assert accountant.count(ListQuery(words="ana")) == 1


def test_a_list_without_contact_data_is_not_sorted_by_it(customers: Customers, desk: Desk) -> None:
    people(customers, ["Ana"])
    with pytest.raises(KeyError):
        select_page(desk.vault.reader, ListQuery(sort=(("phone", False),)), (), contact=False, sorted_by=())


def test_everybody_is_found_by_what_people_type(customers: Customers) -> None:
    with (shared_data("search") / "pairs.tsv").open(encoding="utf-8") as file:
        pairs = list(csv.reader(file, delimiter="\t"))[1:]
    for number, (stored, _typed) in enumerate(pairs):
        name, _, contact = (part.strip() for part in stored.partition("|"))
        customers.create(
            CustomerCard(
                customer=Customer(number=f"N{number}", given_name=name),
                phones=(Phone(number=contact),) if contact.startswith("+") else (),
                emails=(Email(address=contact),) if "@" in contact else (),
                addresses=(Address(city="Madrid"),),
            )
        )
    for number, (stored, typed) in enumerate(pairs):
        found = [row.customer.number for row in customers.page(ListQuery(words=typed, limit=200)).rows]
        assert f"N{number}" in found, (stored, typed)


def steps_of(desk: Desk, customers: Customers, query: ListQuery) -> list[str]:
    """Return how SQLite answers a page: the steps of its plan, by their names."""
    said: list[str] = []
    reader = desk.vault.reader
    reader.set_trace_callback(said.append)
    customers.page(query)
    reader.set_trace_callback(None)
    (page,) = (statement for statement in said if " AS f JOIN customer" in statement)
    assert "OFFSET" not in page
    return [str(row[3]) for row in reader.execute(f"EXPLAIN QUERY PLAN {page}")]


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("words", ["", "ana"])
def test_the_order_of_names_is_read_as_it_lies_and_never_sorted(
    customers: Customers, desk: Desk, down: bool, words: str
) -> None:
    people(customers, NAMES)
    query = ListQuery(sort=(("name", down),), words=words, limit=1)
    for asked in (query, replace(query, after=customers.page(query).next_key)):
        assert not [step for step in steps_of(desk, customers, asked) if "TEMP B-TREE" in step]


def test_in_another_order_customers_are_read_as_their_rows_lie(customers: Customers, desk: Desk) -> None:
    people(customers, NAMES)
    steps = steps_of(desk, customers, ListQuery(sort=(("city", False), ("tags", True))))
    assert next(step for step in steps if step.startswith("SCAN")).startswith("SCAN c")
