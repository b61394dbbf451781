"""What a shop asks its customers for is the shop's own choice: stored, logged, and never about a name."""

from dataclasses import replace

import pytest

from custdesk.customers.asked import ASKABLE, EVERYTHING, USUAL, Asked, AskedColumns, asked_of
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.errors import PermissionRefused, StaleRecord
from custdesk.store.vault import Unlocked
from tests.customers.test_customers import actions

DELIVERIES = asked_of(["born_on", "sex"], [("addresses", "for deliveries"), ("tags", "")])


@pytest.fixture
def asked(desk: Desk) -> AskedColumns:
    return AskedColumns(desk)


def test_a_new_shop_asks_for_everything(asked: AskedColumns) -> None:
    assert asked.get() == EVERYTHING
    assert all(asked.get().asks(name) for name in ASKABLE)


def test_what_is_not_asked_and_the_reasons_are_there_again(asked: AskedColumns) -> None:
    assert asked.change(DELIVERIES, EVERYTHING) == DELIVERIES
    again = asked.get()
    assert not again.asks("born_on")
    assert again.asks("addresses")
    assert again.reason("addresses") == "for deliveries"
    assert again.reason("tags") == ""


def test_the_log_names_what_changed_and_no_reason(asked: AskedColumns, desk: Desk) -> None:
    asked.change(DELIVERIES, EVERYTHING)
    asked.change(asked_of(["born_on", "sex"], [("addresses", "to send parcels")]), DELIVERIES)
    rows = desk.vault.reader.execute(
        "SELECT detail FROM audit_entry WHERE action = 'shop.asked_changed' ORDER BY seq"
    ).fetchall()
    assert [row[0] for row in rows] == ['{"columns":["born_on","sex","addresses"]}', '{"columns":["addresses"]}']


def test_what_did_not_change_is_not_logged(asked: AskedColumns, desk: Desk) -> None:
    asked.change(DELIVERIES, EVERYTHING)
    before = actions(desk)
    asked.change(DELIVERIES, EVERYTHING)
    assert actions(desk) == before


def test_names_and_the_kind_are_always_asked(asked: AskedColumns) -> None:
    stored = asked.change(Asked(left_out=frozenset(ASKABLE)), EVERYTHING)
    assert {name for name in ASKABLE if stored.asks(name)} == {"kind", "given_name", "family_name", "company_name"}
    assert {"given_name", "phones"} <= USUAL < set(ASKABLE)


def test_a_reason_is_one_short_line(asked: AskedColumns) -> None:
    long = Asked(reasons=(("notes", "  so\nthat " + "x" * 500), ("colour", "no such column")))
    stored = asked.change(long, EVERYTHING)
    assert stored.reason("notes").startswith("so that xxx")
    assert len(stored.reason("notes")) == 120
    assert stored.reason("colour") == ""


def test_what_somebody_else_chose_meanwhile_is_not_overwritten(asked: AskedColumns) -> None:
    asked.change(DELIVERIES, EVERYTHING)
    with pytest.raises(StaleRecord):
        asked.change(asked_of(["notes"], []), EVERYTHING)
    assert asked.get() == DELIVERIES


def test_everybody_may_know_and_only_whoever_edits_the_shop_may_change(desk: Desk, unlocked: Unlocked) -> None:
    clerk = AskedColumns(Desk(unlocked.vault, replace(desk.session, role=Role.CLERK), unlocked.secrets))
    assert clerk.get() == EVERYTHING
    with pytest.raises(PermissionRefused):
        clerk.change(DELIVERIES, EVERYTHING)
