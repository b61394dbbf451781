"""Values may be gone from the log where somebody who may do that erased the customer, and nowhere else."""

from dataclasses import dataclass
from typing import ClassVar

from custdesk.audit import problems, staff
from custdesk.audit.service import AuditLog
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.permissions import ROLES, Permission, Role
from custdesk.quality.model import CustomerMerged
from tests.audit.conftest import CLERKS, officer, signed_in
from tests.vaults import beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased(Event):
    action: ClassVar[str] = "customer.erased"
    subject_kind: ClassVar[str] = "customer"


def erase(desk: Desk, customer_id: int, event: Event | None = None) -> int:
    """Take a customer's rows and values out; return the number of the first entry whose values went."""
    first = beside(desk.vault).execute("SELECT min(seq) FROM revision WHERE subject_id = ?", (customer_id,)).fetchone()
    with desk.change(Permission.CUSTOMER_ERASE) as change:
        for table, column in (("revision", "subject_id"), ("customer", "id")):
            change.connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (customer_id,))
        change.log(event or Erased(subject_id=customer_id))
    return int(first[0])


def found_by(log: AuditLog) -> list[tuple[int, str]]:
    return [(problem.seq, problem.reason) for problem in log.verify().problems]


def last(desk: Desk) -> int:
    return int(beside(desk.vault).execute("SELECT max(seq) FROM audit_entry").fetchone()[0])


def test_what_the_owner_erased_is_no_problem(desk: Desk, log: AuditLog) -> None:
    erase(desk, 2)
    assert log.verify().good


def test_what_a_privacy_officer_erased_is_no_problem(desk: Desk, log: AuditLog) -> None:
    erase(officer(desk), 2)
    assert log.verify().good


def test_values_that_went_without_an_erasure_are_missing(desk: Desk, log: AuditLog) -> None:
    first = erase(desk, 2, Erased(subject_id=3))
    assert (first, problems.REVISION_MISSING) in found_by(log)


def test_values_that_went_after_an_erasure_are_missing(desk: Desk, log: AuditLog) -> None:
    with desk.change(Permission.CUSTOMER_ERASE) as change:
        change.log(Erased(subject_id=2))
    raw = beside(desk.vault)
    Customers(desk).archive(2, 2)
    raw.execute("DELETE FROM revision WHERE seq = ?", (last(desk),))
    assert (last(desk), problems.REVISION_MISSING) in found_by(log)


def test_an_erasure_by_somebody_not_entitled_is_found_and_justifies_nothing(desk: Desk, log: AuditLog) -> None:
    clerk = signed_in(desk, "Nikos", Role.OWNER, CLERKS)  # his own keys, and another program that asks no role
    first = erase(clerk, 2)
    erased = last(desk)
    assert {(first, problems.REVISION_MISSING), (erased, problems.REMOVED_UNENTITLED)} <= set(found_by(log))


def test_rows_that_somebody_not_entitled_says_were_merged_are_missing(desk: Desk, log: AuditLog) -> None:
    clerk = signed_in(desk, "Nikos", Role.OWNER, CLERKS)
    with clerk.change(Permission.CUSTOMER_MERGE) as change:
        change.connection.execute("DELETE FROM customer WHERE id = 2")
        change.log(CustomerMerged(subject_id=2, into=3))
    assert (last(desk), problems.REMOVED_UNENTITLED) in found_by(log)


def test_the_roles_of_today_remove_nobody_whom_the_log_says_they_may_not() -> None:
    for action, permission in (
        (staff.ERASED, Permission.CUSTOMER_ERASE),
        (staff.WITHDRAWN, Permission.BATCH_REVERT),
        (staff.MERGED, Permission.CUSTOMER_MERGE),
    ):
        assert {role.value for role in Role if permission in ROLES[role].permissions} <= staff.MAY_REMOVE[action]
