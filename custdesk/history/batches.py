"""The undoing of changes, inside a change of the caller: all of it or nothing."""

from collections.abc import Callable, Collection, Container, Sequence

from custdesk.audit.revisions import select_revisions
from custdesk.customers import search
from custdesk.customers.former import forget_former, note_former
from custdesk.customers.leaving import AT_ONCE, with_sealed
from custdesk.customers.model import CustomerArchived, CustomerRestored
from custdesk.customers.queries import select_heads, update_state
from custdesk.customers.undoing import bring_back, label_of, put_back, put_in_index, take_out
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import StaleRecord, ValueRefused
from custdesk.history import queries
from custdesk.history.answers import all_answers, answers_in, insert_answers, undo_answers
from custdesk.history.events import (
    AnswersPutBack,
    AnswersTakenBack,
    BatchReverted,
    CustomerReturned,
    CustomerReverted,
    CustomerWithdrawn,
)
from custdesk.history.fates import fate_of, fates_of
from custdesk.history.model import WITHDRAWN, BatchPlan, CustomerFate, CustomerPlan, Fate, Standing, Undone
from custdesk.history.planning import steps_of
from custdesk.history.queries import Logged, Transaction
from custdesk.history.withdrawing import withdraw_many
from custdesk.marks import QT_TRANSLATE_NOOP

MANY = 300
"""From here on one numbering of the whole index is cheaper than a place for each customer, and a child process than
taking them out one by one."""
_GONE = QT_TRANSLATE_NOOP(
    "errors", "the earlier value is not kept any more, or somebody altered it. Verify the log, and type it in anew."
)


def values_back(
    change: Change, desk: Desk, plan: CustomerPlan, logged: Sequence[Logged], columns: Collection[str]
) -> None:
    """Put some columns of a plan back to what they were before ``logged``, and log it.

    Raise ``ValueRefused`` where the earlier value is not kept any more, and what :func:`put_back` raises. The search
    entry is left to the caller.
    """
    for name in plan.named(Standing.GONE):
        if name in columns:
            raise ValueRefused(column=name, label=label_of(name), reason=_GONE)
    steps = steps_of(logged)
    values = {name: steps[name].back_to for name in columns}
    revision = put_back(change, desk, plan.customer_id, plan.version, values)
    event = CustomerReverted(
        subject_id=plan.customer_id, entry=plan.entry, as_of=plan.as_of, columns=tuple(sorted(revision))
    )
    change.log(event, revision)


class Undoing:
    """Undoes one transaction. ``overwrite`` are the customers of whom later changes are given up, too."""

    def __init__(
        self, change: Change, desk: Desk, plan: BatchPlan, done: Transaction, overwrite: Container[int]
    ) -> None:
        self._change = change
        self._desk = desk
        self._plan = plan
        self._done = done
        self._overwrite = overwrite
        self._changed: list[int] = []

    def run(self, progress: Callable[[int, int], None]) -> Undone:
        """Undo, index and log; what ``progress`` raises ends it. Return what was done, without the entry that says so.

        Raise ``StaleRecord`` if anything is not as it was planned.
        """
        counts = dict.fromkeys(Fate, 0)
        kept: list[CustomerFate] = []
        total = len(self._plan.customers)
        together = self._withdrawn_together(progress)
        counts[Fate.WITHDRAW] = len(together)
        rest = (planned for planned in self._plan.customers if planned.customer_id not in together)
        for number, planned in enumerate(rest, len(together)):
            progress(number, total)
            fate = self._undo(planned)
            counts[fate] += 1
            if fate is Fate.KEEP:
                kept.append(planned)
        put_in_index(self._change, self._changed, many=MANY)
        if not self._plan.only:
            self._change.log(
                BatchReverted(
                    subject_id=self._done.last,
                    entry=self._done.last,
                    of_import=self._plan.import_id,
                    undone=int(self._plan.undoing),
                    restored=counts[Fate.RESTORE],
                    withdrawn=counts[Fate.WITHDRAW],
                    returned=counts[Fate.RETURN],
                    kept=counts[Fate.KEEP],
                )
            )
        progress(total, total)
        return Undone(
            restored=counts[Fate.RESTORE],
            withdrawn=counts[Fate.WITHDRAW],
            returned=counts[Fate.RETURN],
            kept=tuple(kept),
        )

    def _withdrawn_together(self, progress: Callable[[int, int], None]) -> frozenset[int]:
        """Take all out whose going needs no key, if they are many, and return who they are."""
        planned = [one for one in self._plan.customers if one.fate is Fate.WITHDRAW]
        if len(planned) <= MANY:
            return frozenset()
        connection = self._change.connection
        entered: list[tuple[int, int]] = []
        for start in range(0, len(planned), AT_ONCE):
            some = planned[start : start + AT_ONCE]
            ids = [one.customer_id for one in some]
            if fates_of(self._desk, connection, ids, self._done) != some:
                raise StaleRecord
            sealed = with_sealed(connection, ids)
            entered += [(one, self._done.by_customer[one][0][0]) for one in ids if one not in sealed]
        withdraw_many(self._change, self._desk.vault.vault_id, entered, progress)
        return frozenset(customer_id for customer_id, _entry in entered)

    def _undo(self, planned: CustomerFate) -> Fate:
        customer_id, entries = planned.customer_id, self._done.by_customer[planned.customer_id]
        if fate_of(self._desk, self._change.connection, customer_id, self._done) != planned:
            raise StaleRecord
        if planned.fate is Fate.WITHDRAW:
            self._withdraw(customer_id, entries[0][0])
        elif planned.fate is Fate.RETURN:
            self._return(customer_id, next(seq for seq, action in entries if action == WITHDRAWN))
        elif planned.fate is Fate.RESTORE and planned.plan is not None:
            return self._restore(planned, planned.plan, entries[0][0])
        return planned.fate

    def _restore(self, planned: CustomerFate, plan: CustomerPlan, first: int) -> Fate:
        customer_id = planned.customer_id
        columns = plan.taken(conflicts=customer_id in self._overwrite)
        if columns:
            logged = queries.select_logged(self._change.connection, customer_id, first - 1, self._done.last)
            values_back(self._change, self._desk, plan, logged, columns)
            self._changed.append(customer_id)
        if planned.state:
            self._put_state_back(customer_id, planned.state)
        answers = planned.answers
        if answers is not None and answers.does_something:
            rows = undo_answers(self._change, customer_id, self._done)
            said = AnswersPutBack if answers.back else AnswersTakenBack
            event = said(
                subject_id=customer_id, entry=self._done.last, opted_out=answers.choices, purposes=answers.consents
            )
            self._change.log(event, None if answers.back else rows.revision())
        elif not columns and not planned.state:
            return Fate.KEEP
        return Fate.RESTORE

    def _put_state_back(self, customer_id: int, state: str) -> None:
        connection = self._change.connection
        head = select_heads(connection, [customer_id], ())[customer_id]
        update_state(connection, customer_id, head.version, state, self._change.now)
        search.set_state(connection, customer_id, state)
        said = CustomerArchived if state == "archived" else CustomerRestored
        self._change.log(said(subject_id=customer_id))

    def _withdraw(self, customer_id: int, entry: int) -> None:
        connection = self._change.connection
        answers = all_answers(connection, customer_id)
        revision = {**take_out(self._change, customer_id), **answers.revision()}
        note_former(self._change, customer_id, "reverted")
        self._change.log(CustomerWithdrawn(subject_id=customer_id, entry=entry), revision)

    def _return(self, customer_id: int, entry: int) -> None:
        connection = self._change.connection
        revision = select_revisions(connection, [entry])[entry]
        forget_former(connection, customer_id)
        columns = bring_back(self._change, self._desk, customer_id, revision)
        insert_answers(connection, customer_id, answers_in(revision))
        self._changed.append(customer_id)
        self._change.log(CustomerReturned(subject_id=customer_id, entry=entry, columns=columns))
