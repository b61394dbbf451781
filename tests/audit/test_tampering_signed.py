"""Whoever holds the key of the vault and a key of their own signs what is not so, and is found all the same."""

from dataclasses import dataclass
from typing import ClassVar

import pytest

from custdesk.audit import problems
from custdesk.audit.service import AuditLog
from custdesk.desk.class_keys import ClassKeysRenewed
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.permissions import Permission, Role
from tests.audit.conftest import CLERKS, signed_in
from tests.audit.outsider import first_bad_entry
from tests.vaults import beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked(Event):
    """A look at a customer that tells its rows anew."""

    action: ClassVar[str] = "customer.viewed"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed", "consent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Event):
    """An answer about consent that tells the customer anew, too."""

    action: ClassVar[str] = "choices.recorded"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "consent")


def found_by(desk: Desk, log: AuditLog) -> list[tuple[int, str]]:
    outsiders = first_bad_entry(beside(desk.vault), desk.vault.vault_id, [])
    report = log.verify()
    assert report.first_bad == outsiders
    return [(each.seq, each.reason) for each in report.problems]


@pytest.fixture
def clerk(desk: Desk) -> Desk:
    return signed_in(desk, "Nikos", Role.CLERK, CLERKS)


@pytest.mark.parametrize("event", [Looked, Answered])
def test_an_edit_past_the_program_is_not_made_good_by_an_entry_that_changes_nothing(
    desk: Desk, clerk: Desk, log: AuditLog, event: type[Event]
) -> None:
    raw = beside(desk.vault)
    (told,) = raw.execute(
        "SELECT max(seq) FROM audit_entry WHERE action = 'customer.changed' AND subject_id = 2"
    ).fetchone()
    raw.execute("UPDATE customer SET balance = 100000 WHERE id = 2")
    with clerk.change(Permission.CUSTOMER_EDIT) as change:
        change.log(event(subject_id=2))
    assert found_by(desk, log) == [(told, problems.CUSTOMER_ALTERED)]


def test_a_row_that_was_planted_is_not_made_good_by_a_look_at_it(desk: Desk, clerk: Desk, log: AuditLog) -> None:
    raw = beside(desk.vault)
    raw.execute("INSERT INTO customer (id, created_at, changed_at, number) VALUES (90, 'now', 'now', 'x')")
    with clerk.change(Permission.CUSTOMER_EDIT) as change:
        change.log(Looked(subject_id=90))
    assert [reason for _seq, reason in found_by(desk, log)] == [problems.ROW_FOREIGN]


def test_a_clerk_who_says_that_a_class_has_a_new_key_does_not_hide_altered_values(
    desk: Desk, clerk: Desk, log: AuditLog
) -> None:
    raw = beside(desk.vault)
    raw.execute("UPDATE customer SET health_note = (SELECT health_note FROM customer WHERE id = 1) WHERE id = 2")
    with clerk.change(Permission.CUSTOMER_EDIT) as change:
        change.log(ClassKeysRenewed(data_class="health", version=2))
    (told,) = raw.execute("SELECT max(seq) FROM audit_entry WHERE action = 'keys.classes_renewed'").fetchone()
    assert (told, problems.GRANT_FORGED) in found_by(desk, log)
