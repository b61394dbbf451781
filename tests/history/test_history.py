"""What happened to a customer is told newest first, as the lens shows it; who looked, only to those who may know."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from custdesk.consent.model import Answers
from custdesk.customers.model import CustomerViewed, Phone
from custdesk.desk.events import Event
from custdesk.desk.permissions import Lens, Permission, Role
from custdesk.errors import PermissionRefused
from custdesk.history.model import (
    ANSWERS,
    APART,
    COMINGS_AND_GOINGS,
    ENTERED,
    LOOKS,
    MERGES,
    UNDOABLE,
    HistoryQuery,
    Looks,
    Show,
    Told,
)
from custdesk.services import Services
from tests.history.conftest import edit, last_entry
from tests.shops import add_user, seen_as
from tests.vaults import beside


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(services: Services) -> Clock:
    clock = Clock()
    clock.now = datetime.now(UTC) + timedelta(days=1)
    clock.now = clock.now.replace(hour=9)
    services._desk._clock = clock
    return clock


def actions(services: Services, query: HistoryQuery) -> list[str]:
    return [
        f"{line.times} looks" if isinstance(line, Looks) else line.entry.action
        for line in services.history.page(query).lines
    ]


def test_the_newest_comes_first_with_the_values_before_and_after(services: Services) -> None:
    edit(services, notes="Evenings", phones=())
    services.consents.record(1, Answers(opted_out={"marketing": True}))
    services.customers.archive(1, 2)
    clerk = seen_as(services, role=Role.CLERK)
    assert actions(clerk, HistoryQuery(customer_id=1)) == [
        "customer.archived",
        "choices.recorded",
        "customer.changed",
        "customer.created",
    ]
    changed = services.history.page(HistoryQuery(customer_id=1, show=Show.CHANGES)).lines[1]
    assert isinstance(changed, Told)
    assert {one.column: (one.before, one.after) for one in changed.changes}["notes"] == ("Mornings", "Evenings")


def test_a_lens_that_masks_contact_data_masks_what_it_was(services: Services) -> None:
    edit(services, phones=(Phone(number="+34699111222"),), given_name="Marina", notes="Evenings", balance=7)
    clerk = seen_as(services, role=Role.CLERK)
    told = {one.column: one for one in clerk.history.page(HistoryQuery(customer_id=1)).lines[0].changes}
    assert "•••678" in str(told["phones"].before)
    assert "•••222" in str(told["phones"].after)
    assert "699111222" not in repr(told)
    assert told["given_name"].before == "María"
    assert told["notes"].out_of_view
    assert told["balance"].withheld
    full = seen_as(services, role=Role.CLERK, chosen_lens=Lens.PERSONAL)
    told = {one.column: one for one in full.history.page(HistoryQuery(customer_id=1)).lines[0].changes}
    assert (told["notes"].before, told["balance"].withheld) == ("Mornings", True)
    assert "+34699111222" in str(told["phones"].after)


def test_sealed_values_are_named_and_not_shown(services: Services) -> None:
    edit(services, sealed={"health_note": "None"})
    page = services.history.page(HistoryQuery(customer_id=1, show=Show.CHANGES))
    assert [(one.column, one.sealed, one.before, one.after) for one in page.lines[0].changes] == [
        ("health_note", True, None, None)
    ]


def test_who_looked_is_told_only_to_those_who_may_read_the_log(services: Services) -> None:
    services.customers.open(1)
    query = HistoryQuery(customer_id=1)
    assert "1 looks" in actions(services, query)
    for role in (Role.CLERK, Role.FIELD_WORKER):
        narrow = seen_as(services, role=role)
        assert not any("looks" in one for one in actions(narrow, query))
        with pytest.raises(PermissionRefused):
            narrow.history.seen(query)
        with pytest.raises(PermissionRefused):
            narrow.history.looks(1, Looks(day=None, actor_id=1, actor_name="", times=1, first_seq=1, last_seq=99))
    with pytest.raises(PermissionRefused):
        seen_as(services, role=Role.ACCOUNTANT).history.page(query)


def test_the_looks_of_one_person_on_one_day_are_one_line_that_unfolds(services: Services, clock: Clock) -> None:
    nikos = seen_as(services, user_id=add_user(services, "Nikos", Role.OWNER, "seven quiet herons by a lake"))
    nikos._desk._clock = clock
    for _time in range(14):
        nikos.customers.open(1)
    nikos.customers.reveal(1, "health_note", "safety")
    services.customers.open(1)
    clock.now += timedelta(days=1)
    nikos.customers.open(1)
    lines = [line for line in services.history.seen(HistoryQuery(customer_id=1)).lines if isinstance(line, Looks)]
    assert [(line.actor_name or line.actor_id, line.times) for line in lines[:3]] == [
        ("Nikos", 1),
        ("Eleni Papadopoulou", 1),
        ("Nikos", 15),
    ]
    assert [line.opened for line in lines[:3]] == [0, 0, 1]
    page = services.history.looks(1, lines[2], limit=10)
    assert (len(page.entries), page.entries[0].action, page.entries[0].detail["reason"]) == (
        10,
        "sealed.viewed",
        "safety",
    )
    rest = services.history.looks(1, lines[2], before_seq=page.next_seq)
    assert (len(rest.entries), rest.next_seq) == (5, None)
    assert {entry.actor_name for entry in (*page.entries, *rest.entries)} == {"Nikos"}


def test_parts_of_the_history_are_asked_for_alone(services: Services) -> None:
    edit(services, notes="Evenings")
    services.consents.record(1, Answers(opted_out={"marketing": True}))
    assert actions(services, HistoryQuery(customer_id=1, show=Show.ANSWERS)) == ["choices.recorded"]
    assert actions(services, HistoryQuery(customer_id=1, show=Show.CHANGES)) == ["customer.changed", "customer.created"]


def test_pages_go_on_by_key_and_nothing_is_told_twice_or_left_out(services: Services, clock: Clock) -> None:
    for place in range(12):
        clock.now += timedelta(hours=16)
        edit(services, notes=f"Note {place}")
    found, query = [], HistoryQuery(customer_id=1, show=Show.CHANGES, limit=3)
    while True:
        page = services.history.page(query)
        found += [line.entry.seq for line in page.lines]
        assert len(page.lines) <= 4
        if page.next_seq is None:
            break
        query = replace(query, before_seq=page.next_seq)
    whole = services._desk.vault.reader.execute(
        "SELECT seq FROM audit_entry WHERE subject_id = 1 AND action IN ('customer.changed', 'customer.created')"
        " ORDER BY seq DESC"
    )
    assert found == [row[0] for row in whole]


def test_opening_a_history_is_logged_once_however_far_one_reads(services: Services) -> None:
    services.history.page(HistoryQuery(customer_id=1))
    opened = last_entry(services, "history.opened")
    services.history.page(HistoryQuery(customer_id=1, before_seq=opened))
    assert last_entry(services, "history.opened") == opened
    services.history.seen(HistoryQuery(customer_id=1))
    assert last_entry(services, "history.opened") > opened


def test_a_change_whose_values_are_gone_is_told_without_them(services: Services) -> None:
    entry = edit(services, notes="Evenings")
    beside(services._desk.vault).execute("DELETE FROM revision WHERE seq = ?", (entry,))
    services._desk._put_up_walls()
    line = services.history.page(HistoryQuery(customer_id=1, show=Show.CHANGES)).lines[0]
    assert isinstance(line, Told)
    assert (line.entry.seq, line.gone, line.changes) == (entry, True, ())


def test_a_forged_entry_ends_no_history(services: Services) -> None:
    beside(services._desk.vault).execute(
        "INSERT INTO audit_entry VALUES (900, x'ff', 'x', x'fe', 'customer', 1, '[', NULL, x'')"
    )
    services._desk._put_up_walls()
    assert services.history.page(HistoryQuery(customer_id=1)).lines


def test_the_entries_of_a_customer_are_found_by_the_index_and_not_by_walking_the_log(services: Services) -> None:
    asked: list[str] = []
    reader = services._desk.vault.reader
    reader.set_trace_callback(asked.append)
    try:
        services.history.page(HistoryQuery(customer_id=1))
    finally:
        reader.set_trace_callback(None)
    statements = [one for one in asked if "FROM audit_entry" in one and "subject_id" in one]
    assert statements
    for statement in statements:
        steps = [row[3] for row in reader.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert any("audit_entry_subject" in step for step in steps), steps
        assert not any("TEMP B-TREE" in step for step in steps), steps


def test_a_long_history_is_read_no_further_than_its_page(services: Services, clock: Clock) -> None:
    for _day in range(30):
        clock.now += timedelta(days=1)
        with services._desk.read(Permission.CUSTOMER_VIEW) as reading:
            for _look in range(40):
                reading.log(CustomerViewed(subject_id=1))
    page = services.history.seen(HistoryQuery(customer_id=1, limit=10))
    assert [line.times for line in page.lines] == [40] * 10
    assert page.next_seq is not None


def kinds_of(event: type[Event]) -> Iterator[type[Event]]:
    for kind in event.__subclasses__():
        yield kind
        yield from kinds_of(kind)


def test_each_event_about_a_customer_is_known_to_be_a_look_an_answer_or_a_change() -> None:
    found = {kind.action for kind in kinds_of(Event) if kind.subject_kind == "customer" and kind.action}
    states = {"customer.archived", "customer.restored", "customer.erased"}
    assert found == {*LOOKS, *ANSWERS, *UNDOABLE, *ENTERED, *COMINGS_AND_GOINGS, *MERGES, *APART, *states}
