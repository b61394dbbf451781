"""Reading the log: pages, filters, and values only for those who may see them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from custdesk.audit import proving, staff
from custdesk.audit.model import LogQuery
from custdesk.audit.service import AuditLog
from custdesk.desk.attestation import CERTIFYING, UNCERTIFYING
from custdesk.desk.certificates import UserCertified
from custdesk.desk.class_keys import ClassKeysRenewed
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.errors import Cancelled, PermissionRefused
from custdesk.users import model as users
from tests.audit.conftest import DECLARED
from tests.vaults import OWNER


def as_role(desk: Desk, role: Role) -> AuditLog:
    return AuditLog(Desk(desk.vault, replace(desk.session, role=role), desk._secrets), DECLARED)


def test_the_newest_entry_comes_first_and_pages_follow_without_gaps(log: AuditLog) -> None:
    whole = [entry.seq for entry in log.page(LogQuery(limit=1000)).entries]
    assert whole == list(range(whole[0], 0, -1))
    seqs: list[int] = []
    after: int | None = whole[0] + 1
    while after is not None:
        page = log.page(LogQuery(limit=4, after_seq=after))
        seqs += [entry.seq for entry in page.entries]
        after = page.next_seq
    assert seqs == whole


def test_opening_the_log_is_logged_once_with_its_filters_and_not_for_each_page(log: AuditLog) -> None:
    first = log.page(LogQuery(limit=2, actions=("customer.created",), customer_id=1))
    log.page(LogQuery(limit=2, after_seq=first.entries[-1].seq))
    entries = log.page(LogQuery(actions=("log.opened",))).entries
    assert [entry.detail for entry in entries] == [{"filters": ("action", "customer")}]


def test_an_entry_names_who_what_and_about_whom(log: AuditLog) -> None:
    changed = log.page(LogQuery(actions=("customer.changed",))).entries[-1]
    assert (changed.actor_name, changed.subject_kind, changed.subject_name) == (OWNER, "customer", "1001")
    assert changed.detail == {"columns": ("health_note", "job_title", "notes")}
    assert changed.has_values
    added = log.page(LogQuery(actions=("user.added",))).entries[0]
    assert (added.subject_name, added.detail["role"], added.has_values) == ("Nikos", "clerk", False)


def test_filters_combine(log: AuditLog) -> None:
    now = datetime.now(UTC)
    by_number = log.page(LogQuery(customer_id=2)).entries
    assert {entry.subject_id for entry in by_number} == {2}
    assert {entry.action for entry in by_number} == {"customer.created", "customer.viewed", "customer.changed"}
    assert len(log.page(LogQuery(customer_id=2, actions=("customer.changed",), user_id=1)).entries) == 1
    assert not log.page(LogQuery(customer_id=2, user_id=2)).entries
    assert not log.page(LogQuery(until=now - timedelta(days=1))).entries
    assert not log.page(LogQuery(since=now + timedelta(days=1))).entries
    assert log.page(LogQuery(since=now - timedelta(days=1), until=now + timedelta(days=1), customer_id=2)).entries


def test_actions_and_people_that_can_be_chosen(log: AuditLog) -> None:
    actions = log.actions()
    assert list(actions) == sorted(set(actions))
    assert {"vault.founded", "user.added", "customer.changed", "shop.changed"} <= set(actions)
    assert [name for _user_id, name in log.people()] == ["Eleni Papadopoulou", "Nikos", ""]


def test_values_are_shown_as_far_as_the_role_sees_them_and_that_is_logged(desk: Desk, log: AuditLog) -> None:
    changed = log.page(LogQuery(actions=("customer.changed",), customer_id=1)).entries[0]
    values = {value.column: value for value in log.values(changed.seq)}
    assert (values["notes"].before, values["notes"].after) == ("likes rye", "likes wheat")
    assert values["health_note"].sealed
    assert values["health_note"].after is None
    viewed = log.page(LogQuery(actions=("log.values_viewed",))).entries
    assert [(entry.subject_id, entry.detail) for entry in viewed] == [(1, {"entry": changed.seq})]


def test_a_column_that_nobody_declared_is_shown_to_nobody(desk: Desk, log: AuditLog) -> None:
    changed = log.page(LogQuery(actions=("customer.changed",), customer_id=1)).entries[0]
    assert all(value.withheld and value.after is None for value in AuditLog(desk).values(changed.seq))
    assert log.values(1) == ()


@pytest.mark.parametrize("role", [Role.CLERK, Role.FIELD_WORKER, Role.ANALYST])
def test_the_log_is_closed_to_those_who_may_not_read_it(desk: Desk, role: Role) -> None:
    log = as_role(desk, role)
    for attempt in (lambda: log.page(LogQuery()), log.actions, log.people, lambda: log.values(1), log.verify):
        with pytest.raises(PermissionRefused):
            attempt()


def test_verifying_is_logged_with_what_it_found(log: AuditLog) -> None:
    report = log.verify()
    entry = log.page(LogQuery(actions=("log.verified",))).entries[0]
    assert entry.detail == {"entries": report.entries, "problems": 0}


def test_verifying_reports_progress_and_can_be_stopped(log: AuditLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("custdesk.audit.proving._ENTRIES_AT_ONCE", 5)
    told: dict[str, list[tuple[int, int]]] = {}
    report = log.verify(
        lambda done, total: list(told.values())[-1].append((done, total)), lambda stage: told.update({stage: []})
    )
    assert list(told) == [proving.ENTRIES, proving.ROWS]
    assert told[proving.ENTRIES][-1] == (report.entries, report.entries)
    assert [done for done, _total in told[proving.ENTRIES][:-1]] == list(range(5, report.entries, 5))
    assert told[proving.ROWS] == [(report.customers, report.customers)]

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        log.verify(stop)
    assert len(log.page(LogQuery(actions=("log.verified",))).entries) == 1


def test_staff_events_are_known_by_the_names_they_have() -> None:
    gives_key = {event.action for event in (users.UserAdded, users.UserEnabled, users.PassphraseReset)}
    assert gives_key == staff._GIVES_KEY
    certified = {event.action for event in (users.RoleChanged, UserCertified)}
    shut_out = {event.action for event in (users.UserDisabled, users.UserRemoved)}
    owners_only = {users.RoleNarrowed.action, ClassKeysRenewed.action}
    assert gives_key | certified | shut_out | owners_only == staff._OF_STAFF
    assert gives_key | certified == set(CERTIFYING)
    assert shut_out == set(UNCERTIFYING)
