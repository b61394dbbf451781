"""Lists for one purpose: whoever may not be used for it is not in them, for the same reasons as one asked by one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from custdesk.consent.model import CHANNELS, Answers, Purpose
from custdesk.consent.service import Consents
from custdesk.customers.model import Customer, CustomerCard, ListQuery, ListState
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Lens, Limits, Role
from custdesk.errors import PermissionRefused, RecordMissing

ALL = ListQuery(limit=500)


def enter(desk: Desk, name: str) -> int:
    return Customers(desk).create(CustomerCard(customer=Customer(given_name=name)))


@pytest.fixture
def everybody(desk: Desk, consents: Consents) -> list[int]:
    """One customer for each mixture of an answer, its age and an opt-out, and one who was put aside."""
    ids = []
    for answer, day, out in product(
        ("", "given", "refused", "withdrawn"),
        (None, date(2001, 1, 1)),
        ((), ("marketing",), ("phone", "third_parties"), ("sensitive", "automated")),
    ):
        ids.append(enter(desk, f"{answer} {day} {out}"))
        purposes = dict.fromkeys(("marketing", "health", "loyalty"), answer) if answer else {}
        answers = Answers(purposes=purposes, opted_out=dict.fromkeys(out, True), happened_on=day)
        consents.record(ids[-1], answers)
    customers = Customers(desk)
    aside = enter(desk, "aside")
    customers.archive(aside, 1)
    return [*ids, aside]


def uses(consents: Consents) -> list[str]:
    return [*(one.code for one in consents.purposes()), *CHANNELS, "third_parties", "automated", "sensitive"]


def test_a_list_and_the_answer_for_each_customer_agree(consents: Consents, everybody: list[int]) -> None:
    for use in uses(consents):
        may = {customer for customer in everybody if consents.may_we(customer, use).yes}
        shown = {row.customer.id for row in consents.page(ALL, use).rows}
        assert shown == may, use
        counts = consents.count(ALL, use)
        assert counts.found == len(may)
        assert sum(counts.left_out.values()) == len(everybody) - 1 - len(may)


def test_an_answer_that_came_later_counts(desk: Desk, consents: Consents) -> None:
    ana = enter(desk, "Ana")
    consents.record(ana, Answers(purposes={"marketing": "given"}, happened_on=date(2026, 1, 2)))
    consents.record(ana, Answers(purposes={"marketing": "withdrawn"}, happened_on=date(2026, 1, 1)))
    assert consents.count(ALL, "marketing").found == 1
    consents.record(ana, Answers(purposes={"marketing": "withdrawn"}))
    assert consents.count(ALL, "marketing").left_out == {"withdrawn": 1}


def test_the_list_is_searched_sorted_and_paged_like_any_other(desk: Desk, consents: Consents) -> None:
    for name in ("Ana", "Anabel", "Berta", "Andrea"):
        enter(desk, name)
    page = consents.page(ListQuery(words="an", limit=2), "phone")
    rest = consents.page(ListQuery(words="an", limit=2, after=page.next_key), "phone")
    assert [row.customer.given_name for row in (*page.rows, *rest.rows)] == ["Ana", "Anabel", "Andrea"]
    assert rest.next_key is None


def test_who_was_put_aside_is_used_for_nothing_whatever_list_is_asked_for(desk: Desk, consents: Consents) -> None:
    ana = enter(desk, "Ana")
    Customers(desk).archive(ana, 1)
    for state in ListState:
        assert consents.page(replace(ALL, state=state), "phone").rows == ()


@pytest.mark.parametrize("use", ["", "nonsense"])
def test_what_nobody_agreed_to_has_no_list(consents: Consents, use: str) -> None:
    with pytest.raises(RecordMissing):
        consents.page(ALL, use)


def test_a_purpose_no_longer_in_use_has_no_list(consents: Consents) -> None:
    loyalty: Purpose = next(one for one in consents.purposes() if one.code == "loyalty")
    consents.save_purpose(replace(loyalty, active=False))
    with pytest.raises(RecordMissing):
        consents.count(ALL, "loyalty")


def test_a_role_without_this_view_has_no_such_list(desk: Desk, consents_of: Callable[[Role], Consents]) -> None:
    for look in (consents_of(Role.CLERK).page, consents_of(Role.CLERK).count):
        with pytest.raises(PermissionRefused):
            look(ALL, "phone")
    session = replace(desk.session, role=Role.ACCOUNTANT, limits=Limits(lenses=frozenset({Lens.PURPOSE})))
    with pytest.raises(PermissionRefused):
        Consents(Desk(desk.vault, session, desk._secrets)).page(ALL, "phone")
