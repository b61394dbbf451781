"""Rows are compared in a child while the later ones are still checked, and nothing is left of it however it ends."""

import os
import signal
import threading
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from custdesk.children.guard import _Child
from custdesk.children.stopping import ChildStopped
from custdesk.customers.card_lines import select_card_lines
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import Cancelled
from custdesk.exchange.importing.compared import Row, Stored
from custdesk.exchange.importing.comparison import FEW, Comparison
from custdesk.exchange.importing.model import PLAIN
from custdesk.exchange.importing.planning import Planner
from custdesk.exchange.mapping.checked_row import Checked
from custdesk.quality.traits import traits_of
from tests.exchange.importing.conftest import apply, draft, plan_of
from tests.exchange.mapping.drafted import checked_drafts

HALF = FEW + 10
"""Rows of the first chunk: enough for a child, and the last of them repeats the first."""


def chunk(first: int) -> Checked:
    rows = [draft(line, f"Ana{line} Gil", email=f"a{line}@example.com") for line in range(first, first + HALF - 1)]
    return checked_drafts([*rows, draft(first + HALF - 1, f"Ana{first} Gil", email=f"a{first}@example.com")])


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set as soon as the child said what becomes of rows."""
    event, take = threading.Event(), Comparison._take

    def taken(comparison: Comparison, name: str, lines: bytes) -> None:
        take(comparison, name, lines)
        event.set()

    monkeypatch.setattr(Comparison, "_take", taken)
    return event


def test_the_first_rows_are_compared_before_the_last_are_checked(desk: Desk, answered: threading.Event) -> None:
    def checked() -> Iterator[Checked]:
        yield chunk(2)
        assert answered.wait(60), "the child waits for all rows"
        yield chunk(2)

    rows = Planner(desk, PLAIN).plan(checked())
    alike = {place: outcome.like_place for place, outcome in rows.outcomes.items()}
    # The second chunk repeats the first, row by row; its last row repeats the first row, too.
    assert alike == {HALF - 1: 0} | {HALF + place: place for place in range(HALF - 1)} | {2 * HALF - 1: 0}


def test_whoever_cancels_a_plan_ends_the_child_and_the_check(desk: Desk, answered: threading.Event) -> None:
    ended: list[bool] = []

    def checked() -> Iterator[Checked]:
        try:
            yield chunk(2)
            answered.wait(60)
            raise Cancelled
        finally:
            ended.append(True)

    with pytest.raises(Cancelled):
        Planner(desk, PLAIN).plan(checked())
    assert ended
    with pytest.raises(Cancelled):
        Planner(desk, PLAIN).plan([chunk(2)], cancelled=lambda: True)


def test_a_child_that_is_ended_ends_the_plan_and_the_check(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    killed, ended, begin = threading.Event(), threading.Event(), _Child.__enter__

    def dying(child: _Child) -> _Child:
        os.kill(child._process.pid, signal.SIGKILL)
        killed.set()
        return begin(child)

    def checked() -> Iterator[Checked]:
        try:
            while True:
                yield chunk(2)
                assert killed.wait(60)
        finally:
            ended.set()

    monkeypatch.setattr(_Child, "__enter__", dying)
    with pytest.raises(ChildStopped):
        Planner(desk, PLAIN).plan(checked())
    assert ended.is_set()


def test_rows_and_customers_are_compared_by_the_same_traits_before_and_after_they_are_decoded(desk: Desk) -> None:
    full: dict[str, Any] = {
        "phone": "612345678", "email": "Ana@Example.com", "number": "A-7", "reference": "R-9", "known_as": "Anita",
        "tax_number": "12345678Z", "born_on": date(1980, 1, 2), "street": "Calle Sol 3", "city": "Vera",
    }  # fmt: skip
    drafts = [draft(2, "Ana Gil", **full), draft(3, "Eva Sol"), draft(4, "Sol Sl", kind="company", company_name="Sol")]
    rows = [Row(place, line) for place, line in enumerate(checked_drafts(drafts).drafts.splitlines())]
    assert [row.traits for row in rows] == [traits_of(one.card) for one in drafts]
    assert [row.draft for row in rows] == drafts
    apply(desk, plan_of(desk, drafts))
    with desk.read(Permission.CUSTOMER_VIEW) as reading:
        lines = select_card_lines(reading.connection, (1, 2, 3))
    stored = [Stored(line) for _id, line in lines]
    assert [one.traits for one in stored] == [traits_of(one.card) for one in stored]
    assert stored[0].traits == rows[0].traits
