"""Editing many customers together: planned first, applied as one transaction, and undone as one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from custdesk.audit.revisions import last_of
from custdesk.customers import search
from custdesk.customers.filtering import FilterFields
from custdesk.customers.mass_edit import (
    Edit,
    EditKind,
    MassEdited,
    MassEditPlanned,
    MassPlan,
    Planning,
    checked_edits,
    edit_within,
    log_edited,
)
from custdesk.customers.model import ListQuery
from custdesk.customers.ordering import Progress, order_all, untold
from custdesk.customers.views import view_of, view_of_list
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import NotUndoable, PermissionRefused
from custdesk.history.batches import Undoing
from custdesk.history.events import BatchPreviewed, BatchReverted
from custdesk.history.model import BatchPlan, Undone
from custdesk.history.queries import Transaction
from custdesk.history.reverts import batch_plan, fates_by_pieces, of_batch
from custdesk.store.connection import Connection

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class EditedTogether:
    """How many customers were edited, and the entry by which that is undone (0 where there was nothing to do)."""

    customers: int
    entry: int


class MassEdits:
    """Edits of many. Whoever may make one may undo it; nobody edits what they may not see in full."""

    def __init__(self, desk: Desk, fields: FilterFields | None = None) -> None:
        self._desk = desk
        self._fields = fields or FilterFields()

    def plan(self, target: ListQuery | Sequence[int], edits: Sequence[Edit], progress: Progress = untold) -> MassPlan:
        """Return what edits would do with the customers of some ids, or with all of a list. Writes nothing.

        For a worker: it reads in pieces, and what ``progress`` (done, total) raises ends it. Raise ``ValueRefused`` and
        ``ColumnWithheld`` for what cannot be set, and as :meth:`custdesk.customers.service.Customers.order` does.
        """
        with self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as reading:
            view_of(reading.session, in_full=True)
            self._require_state(edits)
            checked = checked_edits(self._desk, reading.connection, edits)
        ids = self._ids_of(target, progress)
        planning = Planning(self._desk, checked)
        for start in range(0, len(ids), _AT_ONCE):
            progress(start, len(ids))
            with self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as reading:
                planning.look(reading.connection, ids[start : start + _AT_ONCE])
        with self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as reading:
            reading.log(MassEditPlanned(customers=len(ids)))
        return planning.plan()

    def apply(self, plan: MassPlan, progress: Progress = untold) -> EditedTogether:
        """Edit as planned, in one transaction; what ``progress`` raises leaves nothing.

        Raise ``StaleRecord`` if one of the customers was changed since.
        """
        with self._desk.change(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as change:
            view_of(change.session, in_full=True)
            self._require_state(plan.edits)
            if checked_edits(self._desk, change.connection, plan.edits) != plan.edits:
                raise ValueError("the plan was not made here")
            if not plan.change:
                return EditedTogether(0, 0)
            anew = any(one.tags for one in plan.edits) and search.anew_pays(change.connection, plan.change)
            for start in range(0, len(plan.ids), _AT_ONCE):
                progress(start, len(plan.ids))
                edit_within(change, self._desk, plan, start, start + _AT_ONCE, index=not anew)
            if anew:
                search.index_anew(change.connection)
            log_edited(change, plan)
            progress(len(plan.ids), len(plan.ids))
        return EditedTogether(plan.change, self._newest("", 0, MassEdited.action))

    def plan_undo(self, entry: int, progress: Progress = untold) -> BatchPlan:
        """Return what undoing an edit of many would do; raise ``NotUndoable`` for another entry."""
        with self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as reading:
            view_of(reading.session, in_full=True)
            done = _edit_of(reading.connection, entry)
            reading.log(BatchPreviewed(entry=done.last, customers=len(done.by_customer)))
        fates = fates_by_pieces(
            self._desk,
            lambda: self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY),
            done,
            sorted(done.by_customer),
            progress,
        )
        return batch_plan(entry, done, 0, fates)

    def undo(self, plan: BatchPlan, overwrite: Collection[int] = (), progress: Progress = untold) -> Undone:
        """Undo as planned, in one transaction; ``overwrite`` and errors as in
        :meth:`custdesk.history.reverts.Reverts.apply_batch`."""
        with self._desk.change(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as change:
            view_of(change.session, in_full=True)
            done = _edit_of(change.connection, plan.entry)
            undone = Undoing(change, self._desk, plan, done, overwrite).run(progress)
        return replace(undone, entry=self._newest(BatchReverted.subject_kind, done.last, BatchReverted.action))

    def _ids_of(self, target: ListQuery | Sequence[int], progress: Progress) -> Sequence[int]:
        if not isinstance(target, ListQuery):
            return list(dict.fromkeys(target))
        with self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as reading:
            view = view_of_list(reading.session)
            sieve = self._fields.sieve(reading, view, target.filters)
        return order_all(
            lambda: self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY),
            target,
            view.columns,
            view.sorted_by,
            sieve,
            progress,
        )

    def _require_state(self, edits: Sequence[Edit]) -> None:
        """Raise ``PermissionRefused`` for putting somebody aside, or bringing back, without the right for that."""
        states = {EditKind.ARCHIVE, EditKind.RESTORE}
        if any(one.kind in states for one in edits) and not self._desk.session.may(Permission.CUSTOMER_ARCHIVE):
            raise PermissionRefused(permission=Permission.CUSTOMER_ARCHIVE.value)

    def _newest(self, kind: str, subject_id: int, action: str) -> int:
        with self._desk.read(Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY) as reading:
            return last_of(reading.connection, kind, subject_id, action)


def _edit_of(connection: Connection, entry: int) -> Transaction:
    done, _only = of_batch(connection, entry, whole=True)
    if done.about[0] != MassEdited.action:
        raise NotUndoable(entry=entry)
    return done
