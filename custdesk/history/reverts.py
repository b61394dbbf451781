"""The undoing of changes: planned first, and applied as a new change that can be undone itself."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from custdesk.audit.revisions import last_of
from custdesk.customers.model import CustomerViewed, CustomerViewedInFull
from custdesk.customers.undoing import put_in_index
from custdesk.customers.views import view_of
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.errors import MomentCut, NotUndoable, StaleRecord
from custdesk.history import queries
from custdesk.history.batches import Undoing, values_back
from custdesk.history.events import BatchPreviewed, BatchReverted, CustomerReverted
from custdesk.history.fates import fates_of
from custdesk.history.model import (
    ANSWERS,
    BATCHES,
    COMINGS_AND_GOINGS,
    ENTERED,
    MERGES,
    STATES,
    UNDOABLE,
    BatchPlan,
    CustomerFate,
    CustomerPlan,
    Fate,
    Scope,
    Standing,
    Undone,
)
from custdesk.history.planning import customer_plan
from custdesk.history.queries import Logged, Transaction
from custdesk.store.connection import Connection

_LAST = 2**63 - 1
_AT_ONCE = 500
_SAYS = {Fate.RESTORE: "customer.reverted", Fate.WITHDRAW: "customer.withdrawn", Fate.RETURN: "customer.returned"}


def _untold(done: int, total: int) -> None:
    del done, total


class Reverts:
    """What can be undone, and the undoing. Nobody undoes what they may not see in full."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def scope(self, entry: int) -> Scope:
        """Return what undoing an entry is about; raise ``NotUndoable`` for one that holds nothing to undo."""
        with self._desk.read(Permission.CHANGE_REVERT) as reading:
            action = queries.select_subject(reading.connection, entry)[0]
            if action in MERGES:
                return Scope.MERGE
            if action in UNDOABLE:
                return Scope.CHANGE
            if action in COMINGS_AND_GOINGS:
                return Scope.CUSTOMER
            if action in BATCHES:
                return Scope.BATCH
            raise NotUndoable(entry=entry)

    def plan(self, entry: int) -> CustomerPlan:
        """Return what undoing one change of a customer would do; that its values were seen is logged.

        Raise ``NotUndoable`` for another entry, ``RecordMissing`` if the customer is gone.
        """
        with self._desk.read(Permission.CHANGE_REVERT) as reading:
            customer_id, logged, _as_of = _of_change(reading.connection, entry)
            reading.log(_seen(reading.session, customer_id))
            return customer_plan(self._desk, reading.connection, customer_id, logged, entry)

    def plan_moment(self, entry: int) -> CustomerPlan:
        """Return what bringing a customer back to how it was right after ``entry`` would do, which is about it.

        Logs and raises as :meth:`plan` does, and ``MomentCut`` where the log was cut since.
        """
        with self._desk.read(Permission.CHANGE_REVERT) as reading:
            customer_id, logged, as_of = _since(reading.connection, entry)
            reading.log(_seen(reading.session, customer_id))
            return customer_plan(self._desk, reading.connection, customer_id, logged, entry, as_of)

    def apply(self, plan: CustomerPlan, columns: Collection[str] | None = None) -> int:
        """Put columns back, and return the number of the entry that says so; 0 if there was nothing to put back.

        Without ``columns`` those are taken that nobody changed since. Raise ``StaleRecord`` if the customer is not as
        it was planned, ``ColumnWithheld`` or ``PermissionRefused`` for what the session may not see, and
        ``ValueRefused`` for what cannot be put back.
        """
        with self._desk.change(Permission.CHANGE_REVERT) as change:
            view_of(change.session, in_full=True)
            find = _since if plan.as_of else _of_change
            customer_id, logged, _as_of = find(change.connection, plan.entry)
            if customer_plan(self._desk, change.connection, customer_id, logged, plan.entry, plan.as_of) != plan:
                raise StaleRecord
            wanted = plan.taken(conflicts=False) if columns is None else columns
            taken = [one.column for one in plan.columns if one.column in wanted and one.standing is not Standing.SAME]
            if taken:
                values_back(change, self._desk, plan, logged, taken)
                put_in_index(change, [customer_id])
        if not taken:
            return 0
        return self._newest(Permission.CHANGE_REVERT, "customer", customer_id, CustomerReverted.action)

    def plan_batch(
        self, entry: int, *, whole: bool = True, progress: Callable[[int, int], None] = _untold
    ) -> BatchPlan:
        """Return what undoing the transaction of an entry would do, or of it the customer of the entry alone.

        ``progress`` is told (done, total), and what it raises ends it; the customers are read in pieces, so that others
        read in between. Raise ``NotUndoable`` if the transaction holds nothing to undo.
        """
        with self._desk.read(Permission.BATCH_REVERT) as reading:
            view_of(reading.session, in_full=True)
            done, only = of_batch(reading.connection, entry, whole=whole)
            reading.log(BatchPreviewed(entry=done.last, customers=1 if only else len(done.by_customer)))
        ids = [only] if only else sorted(done.by_customer)
        fates = fates_by_pieces(self._desk, lambda: self._desk.read(Permission.BATCH_REVERT), done, ids, progress)
        return batch_plan(entry, done, only, fates)

    def apply_batch(
        self,
        plan: BatchPlan,
        overwrite: Collection[int] = (),
        progress: Callable[[int, int], None] = _untold,
    ) -> Undone:
        """Undo as planned, in one transaction; what ``progress`` raises leaves nothing.

        ``overwrite`` are the ids of customers who get their values back although somebody changed them again since.
        Raise ``StaleRecord`` if anything is not as it was planned.
        """
        with self._desk.change(Permission.BATCH_REVERT) as change:
            view_of(change.session, in_full=True)
            done, _only = of_batch(change.connection, plan.entry, whole=not plan.only)
            undone = Undoing(change, self._desk, plan, done, overwrite).run(progress)
        if plan.only:
            about = ("customer", plan.only, _SAYS.get(plan.customers[0].fate, ""))
        else:
            about = (BatchReverted.subject_kind, done.last, BatchReverted.action)
        return replace(undone, entry=self._newest(Permission.BATCH_REVERT, *about))

    def _newest(self, permission: Permission, kind: str, subject_id: int, action: str) -> int:
        with self._desk.read(permission) as reading:
            return last_of(reading.connection, kind, subject_id, action)


def _seen(session: Session, customer_id: int) -> Event:
    view_of(session, in_full=True)
    seen = CustomerViewed if session.looks_in_full else CustomerViewedInFull
    return seen(subject_id=customer_id)


def _of_change(connection: Connection, entry: int) -> tuple[int, list[Logged], str]:
    action, kind, customer_id, _at = queries.select_subject(connection, entry)
    if action not in UNDOABLE or kind != "customer":
        raise NotUndoable(entry=entry)
    return customer_id, queries.select_logged(connection, customer_id, entry - 1, entry), ""


def _since(connection: Connection, entry: int) -> tuple[int, list[Logged], str]:
    _action, kind, customer_id, at = queries.select_subject(connection, entry)
    if kind != "customer":
        raise NotUndoable(entry=entry)
    if queries.was_cut_since(connection, entry):
        raise MomentCut(entry=entry)
    return customer_id, queries.select_logged(connection, customer_id, entry, _LAST), at


def of_batch(connection: Connection, entry: int, *, whole: bool) -> tuple[Transaction, int]:
    """Return the transaction of an entry with the customers of whom something can be undone, and without ``whole`` the
    one of them that the entry is about, else 0; raise ``NotUndoable`` if there is nothing."""
    done = queries.select_transaction(connection, entry)
    if done is None:
        raise NotUndoable(entry=entry)
    undoable = (*UNDOABLE, *COMINGS_AND_GOINGS, *ENTERED, *((*ANSWERS, *STATES) if done.is_batch else ()))
    changed = {
        customer_id: entries
        for customer_id, entries in done.by_customer.items()
        if any(action in undoable for _seq, action in entries)
    }
    only = 0
    if not whole:
        only = next((one for one, entries in changed.items() if any(seq == entry for seq, _ in entries)), 0)
    if not changed or not (whole or only):
        raise NotUndoable(entry=entry)
    return replace(done, by_customer=changed), only


def fates_by_pieces(
    desk: Desk,
    read: Callable[[], AbstractContextManager[Reading]],
    done: Transaction,
    ids: Sequence[int],
    progress: Callable[[int, int], None],
) -> tuple[CustomerFate, ...]:
    """Return what becomes of the customers of a transaction, in pieces, so that others read in between."""
    fates: list[CustomerFate] = []
    for start in range(0, len(ids), _AT_ONCE):
        progress(start, len(ids))
        with read() as reading:
            fates += fates_of(desk, reading.connection, ids[start : start + _AT_ONCE], done)
    return tuple(fates)


def batch_plan(entry: int, done: Transaction, only: int, fates: tuple[CustomerFate, ...]) -> BatchPlan:
    """Return the plan that undoes the transaction of an entry, or of it one customer alone."""
    action, subject_id, detail = done.about
    import_id, undoing = 0, True
    if action == "import.applied":
        import_id = subject_id
    elif action == BatchReverted.action:
        import_id, undoing = int(detail.get("of_import", 0)), not detail.get("undone", 1)
    return BatchPlan(
        entry=entry,
        action=action,
        at=done.at,
        actor_name=done.actor_name,
        only=only,
        import_id=import_id,
        undoing=undoing,
        customers=fates,
    )
