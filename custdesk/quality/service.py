"""The same customer twice: found, told apart, merged into one, and given back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from custdesk.audit.revisions import select_revisions
from custdesk.customers.model import Customer, CustomerViewed, CustomerViewedInFull
from custdesk.customers.views import view_of
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import RecordMissing, StaleRecord
from custdesk.quality import queries
from custdesk.quality.merging import chosen_values, merge_within, plan_of
from custdesk.quality.model import (
    AlikeRow,
    ApartRow,
    CustomersPerhapsOne,
    CustomersToldApart,
    LookalikesSought,
    MergeChoice,
    MergePlan,
    MergeRow,
    UnmergePlan,
)
from custdesk.quality.queries import Apart
from custdesk.quality.scan import Asked, Pair, Progress, Scan, scan
from custdesk.quality.unmerging import gone_by, merge_of, name_in, plan_unmerge, unmerge_within, values_again
from custdesk.store.connection import Connection

_MERGE = Permission.CUSTOMER_MERGE
_NEWEST = 2**63 - 1


class Lookalikes:
    """What can be done about one person who is stored as two customers. Nobody merges what they may not see."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def numbered(self, number: str) -> int:
        """Return the id of the customer who has a number; raise ``RecordMissing`` if nobody has it."""
        with self._desk.read(_MERGE) as reading:
            found = queries.select_id(reading.connection, number.strip())
            if not found:
                raise RecordMissing
            return found

    def find(self, progress: Progress | None = None, cancelled: Asked | None = None) -> Scan:
        """Compare all customers with each other, and return the pairs that look like one person, the likeliest first.

        ``progress`` is told (done, total). Pairs that were told apart are left out. Raise ``Cancelled`` when asked to.
        """
        with self._desk.read(_MERGE):
            pass
        found = scan(self._desk, _MERGE, progress, cancelled)
        with self._desk.read(_MERGE) as reading:
            reading.log(LookalikesSought(pairs=len(found.pairs)))
        return found

    def rows(self, pairs: Sequence[Pair]) -> tuple[AlikeRow, ...]:
        """Return pairs as a list shows them, without those of whom one is not there any more."""
        with self._desk.read(_MERGE) as reading:
            names = _names(reading.connection, (one for pair in pairs for one in pair[:2]))
            return tuple(
                AlikeRow(
                    **_both(names, first, second),
                    first_archived=names[first][2],
                    second_archived=names[second][2],
                    score=likeness.score,
                    reasons=likeness.reasons,
                )
                for first, second, likeness in pairs
                if first in names and second in names
            )

    def plan(self, stays_id: int, goes_id: int) -> MergePlan:
        """Return two customers side by side; that both were seen is logged.

        Raise ``RecordMissing`` if one is not there, ``MergeRefused`` where the session may not merge them, and
        ``PermissionRefused`` without the Personal view.
        """
        with self._desk.read(_MERGE) as reading:
            plan = plan_of(self._desk, reading.connection, stays_id, goes_id)
            seen = CustomerViewed if reading.session.looks_in_full else CustomerViewedInFull
            for customer_id in (stays_id, goes_id):
                reading.log(seen(subject_id=customer_id))
            return plan

    def merge(self, plan: MergePlan, choice: MergeChoice) -> None:
        """Merge as planned and chosen, in one transaction.

        Raise ``StaleRecord`` if either is not as it was planned, ``MergeRefused`` where something would be lost that
        the session does not see, ``ValueRefused`` if no name would be left.
        """
        with self._desk.change(_MERGE) as change:
            view_of(change.session, in_full=True)
            stays_id, goes_id = plan.stays.customer.id, plan.goes.customer.id
            if plan_of(self._desk, change.connection, stays_id, goes_id) != plan:
                raise StaleRecord
            merge_within(change, self._desk, plan, chosen_values(change, self._desk, plan, choice))

    def merge_again(self, gone_id: int) -> None:
        """Merge once more as it was done before it was undone; columns that were changed since stay as they are.

        Raise as :meth:`plan` and :meth:`merge` do, and ``NotUndoable`` for a customer who was never merged.
        """
        with self._desk.change(_MERGE) as change:
            view_of(change.session, in_full=True)
            merge = merge_of(change.connection, gone_id)
            plan = plan_of(self._desk, change.connection, merge.stays_id, gone_id)
            merge_within(change, self._desk, plan, values_again(self._desk, change.connection, merge))

    def merges(self, before_entry: int | None = None, limit: int = 50) -> tuple[MergeRow, ...]:
        """Return the merges that hold, the newest first, those before ``before_entry``; each can be undone."""
        with self._desk.read(_MERGE) as reading:
            connection = reading.connection
            rows = queries.select_merges(connection, before_entry or _NEWEST, limit)
            kept = select_revisions(connection, [row[0] for row in rows])
            names = _names(connection, (row[2] for row in rows))
            found = []
            for entry, gone_id, stays_id, at, by in rows:
                gone = {name: before for name, (before, _after) in kept.get(entry, {}).items()}
                number, name, _archived = names.get(stays_id, ("", "", False))
                found.append(
                    MergeRow(
                        entry=entry,
                        at=at,
                        by=by,
                        gone_id=gone_id,
                        gone_number=str(gone.get("number", "")),
                        gone_name=name_in(gone),
                        stays_id=stays_id,
                        stays_number=number,
                        stays_name=name,
                    )
                )
            return tuple(found)

    def gone_by(self, entry: int) -> int:
        """Return who went by the merge that an entry of the log is about; raise ``NotUndoable`` for another entry."""
        with self._desk.read(_MERGE) as reading:
            return gone_by(reading.connection, entry)

    def plan_unmerge(self, gone_id: int) -> UnmergePlan:
        """Return what undoing the merge of a customer would do; raise ``MergeUndone`` if it is there again."""
        with self._desk.read(_MERGE) as reading:
            view_of(reading.session, in_full=True)
            return plan_unmerge(self._desk, reading.connection, gone_id)

    def unmerge(self, plan: UnmergePlan) -> None:
        """Undo a merge as planned, in one transaction.

        Raise ``StaleRecord`` if anything is not as it was planned, ``MergeRefused`` where the plan has a hindrance.
        """
        with self._desk.change(_MERGE) as change:
            view_of(change.session, in_full=True)
            if plan_unmerge(self._desk, change.connection, plan.gone_id) != plan:
                raise StaleRecord
            unmerge_within(change, self._desk, plan)

    def tell_apart(self, first_id: int, second_id: int) -> None:
        """Note that two customers are two, so that nobody is asked again; raise ``RecordMissing`` if one is gone."""
        with self._desk.change(_MERGE) as change:
            if not {first_id, second_id} <= queries.select_heads(change.connection, [first_id, second_id]).keys():
                raise RecordMissing
            if queries.insert_apart(change.connection, first_id, Apart(second_id, change.now, change.session.user_id)):
                change.log(CustomersToldApart(subject_id=first_id, other=second_id))

    def perhaps_one(self, first_id: int, second_id: int) -> None:
        """Take back that two customers are two; nothing happens if nobody said so."""
        with self._desk.change(_MERGE) as change:
            if queries.delete_apart(change.connection, first_id, second_id):
                change.log(CustomersPerhapsOne(subject_id=first_id, other=second_id))

    def told_apart(self, after: tuple[int, int] = (0, 0), limit: int = 50) -> tuple[ApartRow, ...]:
        """Return the pairs of whom somebody said that they are two, by their ids, those after a pair of ids."""
        with self._desk.read(_MERGE) as reading:
            rows = queries.apart_pairs(reading.connection, after, limit)
            names = _names(reading.connection, (one for row in rows for one in row[:2]))
            return tuple(ApartRow(**_both(names, first, second), at=at, by=by) for first, second, at, by in rows)


def _names(connection: Connection, ids: Iterable[int]) -> Mapping[int, tuple[str, str, bool]]:
    """Return number, name and whether they are archived of customers, by their ids."""
    return {
        customer_id: (
            number,
            Customer(kind=kind, given_name=given, family_name=family, company_name=company, known_as=known_as).name,
            state != Customer().state,
        )
        for customer_id, (number, state, kind, given, family, company, known_as) in queries.select_heads(
            connection, ids
        ).items()
    }


def _both(names: Mapping[int, tuple[str, str, bool]], first: int, second: int) -> dict[str, Any]:
    return {
        "first_id": first,
        "second_id": second,
        "first_number": names[first][0],
        "second_number": names[second][0],
        "first_name": names[first][1],
        "second_name": names[second][1],
    }
