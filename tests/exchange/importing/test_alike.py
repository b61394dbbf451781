"""A row that repeats one that somebody is asked about is told as its repeat, and follows what is decided of that."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from custdesk.customers.model import Customer, CustomerCard, Email, ListQuery
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.exchange.importing.decided import counts_as_decided
from custdesk.exchange.importing.model import ERASED, TWICE, Plan, Verdict
from custdesk.exchange.importing.verdicts import REPEATED
from custdesk.exchange.mapping.model import Draft
from custdesk.services import Services
from tests.bench.people import FAMILY, GIVEN
from tests.exchange.importing.conftest import apply, draft, plan_of, verdicts
from tests.exchange.importing.test_erased import planned
from tests.shops import make_shop

ANNA: dict[str, Any] = {"name": "Anna Gil", "phone": "612345678", "city": "Vera"}


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """A shop that knows one person, of whom the rows of the tests may or may not be."""
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", phone="612345678", email="ana@example.com")]))
    return desk


def known(desk: Desk) -> dict[str, str]:
    """Return the city of each customer by name."""
    return {row.customer.name: row.city for row in Customers(desk).page(ListQuery()).rows}


def told(plan: Plan) -> list[tuple[int, int]]:
    """Return of each row which customer and which earlier row it looks like."""
    return [(row.customer_id, row.like_line) for row in plan.rows]


def all_alike(plan: Plan, place: int, decision: str) -> dict[int, str]:
    return {plan.lines[other]: decision for other in plan.alike(place)}


def lines(rows: Iterable[dict[str, Any]]) -> list[Draft]:
    return [draft(line, **row) for line, row in enumerate(rows, 2)]


def test_all_alike_new_enters_nobody_twice(shop: Desk) -> None:
    plan = plan_of(shop, lines([ANNA, ANNA, {**ANNA, "email": "anna@example.com"}]))
    assert verdicts(plan) == ["lookalike"] * 3
    assert told(plan) == [(1, 0), (0, 2), (0, 2)]
    result = apply(shop, plan, all_alike(plan, 0, "new"))
    assert (result.counts[Verdict.NEW], result.counts[Verdict.LOOKALIKE]) == (1, 2)
    assert known(shop) == {"Ana Gil": "", "Anna Gil": "Vera"}


def test_a_repeat_changes_whom_the_row_before_it_entered(shop: Desk) -> None:
    plan = plan_of(shop, lines([ANNA, {**ANNA, "city": "Lorca"}, {**ANNA, "city": "Lorca"}]))
    take = {2: "new", 3: "update", 4: "update"}
    counts = apply(shop, plan, take).counts
    assert (counts[Verdict.NEW], counts[Verdict.CHANGED], counts[Verdict.UNCHANGED]) == (1, 1, 1)
    assert known(shop).keys() == {"Ana Gil", "Anna Gil"}
    assert [row.customer.name for row in Customers(shop).page(ListQuery(words="Lorca")).rows] == ["Anna Gil"]


def test_a_repeat_changes_whom_the_row_before_it_changed(shop: Desk) -> None:
    plan = plan_of(shop, lines([ANNA, {**ANNA, "sex": "female"}]))
    take = {2: "update", 3: "update"}
    assert counts_as_decided(plan, take)[Verdict.CHANGED] == 2
    assert apply(shop, plan, take).counts[Verdict.CHANGED] == 2
    assert known(shop) == {"Anna Gil": "Vera"}
    assert Customers(shop).open(1).customer.sex == "female"


def test_a_repeat_of_a_row_that_is_left_out_or_waits_stays_out(shop: Desk) -> None:
    plan = plan_of(shop, lines([ANNA, ANNA]))
    for take in ({2: "skip", 3: "update"}, {3: "update"}):
        assert counts_as_decided(plan, take)[Verdict.CHANGED] == 0
        apply(shop, plan_of(shop, lines([ANNA, ANNA])), take)
    assert known(shop) == {"Ana Gil": ""}


def test_a_row_that_is_only_alike_is_asked_about_with_the_customer(shop: Desk) -> None:
    plan = plan_of(shop, lines([ANNA, {"name": "Anita Gil", "email": "ana@example.com"}]))
    assert told(plan) == [(1, 0), (1, 0)]


def test_the_third_row_about_one_customer_repeats_the_second(shop: Desk) -> None:
    ana = {"name": "Ana Gil", "phone": "612345678"}
    rows = [{**ana, "sex": "female"}, {**ana, "sex": "other"}, {**ana, "sex": "other"}, {**ana, "city": "Vera"}]
    plan = plan_of(shop, lines(rows))
    assert verdicts(plan) == ["changed", "lookalike", "lookalike", "lookalike"]
    assert told(plan) == [(1, 0), (1, 2), (0, 3), (1, 2)]
    assert [row.reasons for row in plan.rows] == [(), (TWICE,), (REPEATED,), (TWICE,)]
    apply(shop, plan, all_alike(plan, 1, "new"))
    assert len(Customers(shop).page(ListQuery()).rows) == 3


def test_a_row_with_more_to_say_than_the_second_is_asked_about_with_its_no(shop: Desk) -> None:
    ana = {"name": "Ana Gil", "phone": "612345678", "sex": "other"}
    rows = [{**ana, "sex": "female"}, ana, {**ana, "opt_outs": ["marketing"]}]
    assert [row.reasons for row in plan_of(shop, lines(rows)).rows] == [(), (TWICE,), (TWICE,)]


def test_a_row_that_equals_one_like_an_earlier_one_repeats_the_nearer(desk: Desk) -> None:
    rows = [{"name": "Ana Gil", "phone": "612345678", "email": "ana@example.com"}, ANNA, ANNA]
    plan = plan_of(desk, lines(rows))
    assert told(plan) == [(0, 0), (0, 2), (0, 3)]
    apply(desk, plan, all_alike(plan, 1, "new"))
    assert known(desk) == {"Ana Gil": "", "Anna Gil": "Vera"}


def test_somebody_erased_who_comes_back_twice_is_entered_once(tmp_path: Path) -> None:
    services: Services = make_shop(tmp_path)
    card = CustomerCard(
        customer=Customer(given_name="Ana", family_name="Gil"), emails=(Email(address="ana@example.com"),)
    )
    gone = services.customers.create(card)
    number = services.customers.open(gone).customer.number
    services.erasure.erase(gone, services.erasure.preview(gone).version, "asked", number)
    ana = {"name": "Ana Gil", "email": "ana@example.com"}
    plan = planned(services, *lines([ana, {**ana, "city": "Vera"}]))
    assert [(row.like_line, row.reasons) for row in plan.rows] == [(0, (ERASED,)), (2, (ERASED,))]
    take = all_alike(plan, 0, "new")
    assert take == {2: "new"}
    apply(services._desk, plan, {**take, 3: "update"})
    assert known(services._desk) == {"Ana Gil": "Vera"}
    services.close()


def test_a_list_of_orders_enters_each_customer_once(desk: Desk) -> None:
    rows = [{"name": "Ana Gil", "email": "ana@example.com", "notes": f"Order {order}"} for order in range(50)]
    plan = plan_of(desk, lines(rows))
    assert told(plan) == [(0, 0)] + [(0, 2)] * 49


def test_a_phone_that_half_the_file_gives_makes_nobody_alike(desk: Desk) -> None:
    names = zip(GIVEN[:50], FAMILY[:50], strict=True)
    rows = [{"name": f"{given} {family}", "phone": "600000000"} for given, family in names]
    rows[40]["email"] = "begona@example.com"
    plan = plan_of(desk, lines([*rows, {**rows[0], "city": "Vera"}, {**rows[40], "city": "Vera"}]))
    assert told(plan)[30:50] == [(0, 0)] * 20
    assert told(plan)[50:] == [(0, 2), (0, 42)]
