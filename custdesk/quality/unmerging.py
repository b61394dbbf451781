"""Undoing a merge at any time: whoever went is there again, and whoever stayed is as before where nobody changed it."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from custdesk.audit.revisions import last_of, select_revisions
from custdesk.customers.former import forget_former, gone_how
from custdesk.customers.model import Customer
from custdesk.customers.queries import SEALED, number_taken, select_card, update_state
from custdesk.customers.sealed import opened
from custdesk.customers.undoing import alike, bring_back, class_of, put_back, put_in_index, stored_now
from custdesk.customers.writing import LISTS
from custdesk.desk.chain import Revision, Value
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import MergeRefused, MergeUndone, NotUndoable, PermissionRefused, RecordMissing, VaultDamaged
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality import queries
from custdesk.quality.merging import MOVED, Moved
from custdesk.quality.model import CustomerGaveBack, CustomerMerged, CustomerUnmerged, UnmergePlan
from custdesk.records.columns import Column, column_named
from custdesk.store.connection import Connection

_ACTIONS = ("customer.merged", "customer.took_in")
_UNDONE = ("customer.unmerged", "customer.gave_back")
_MERGED_ON = QT_TRANSLATE_NOOP(
    "Lookalikes", "The one who stayed was merged into somebody else since. Undo that merge first."
)
_GONE = QT_TRANSLATE_NOOP("Lookalikes", "The one who stayed is not there any more.")
_TAKEN = QT_TRANSLATE_NOOP("Lookalikes", "Somebody else has the earlier number by now. Give that customer another one.")
_WITHHELD = QT_TRANSLATE_NOOP("Lookalikes", "Your role may not see all of the customer who would come back.")
_NO_KEY = QT_TRANSLATE_NOOP("Lookalikes", "You do not hold the key of a sealed value of the one who would come back.")
_LOST = QT_TRANSLATE_NOOP(
    "Lookalikes", "What the log kept of this merge is not there any more, or somebody altered it. Verify the log."
)


class Merge(NamedTuple):
    """A merge as the log tells it: the entries about the one who went and the one who stayed, and what they keep."""

    entry: int
    gone_id: int
    stays_id: int
    gone: Revision | None
    stays: Revision

    @property
    def whole(self) -> bool:
        return self.gone is not None and MOVED in self.gone


def merge_of(connection: Connection, customer_id: int) -> Merge:
    """Return the merge by which a customer went, the newest; raise ``NotUndoable`` for one who never did."""
    entry = last_of(connection, "customer", customer_id, CustomerMerged.action)
    into = queries.told_into(connection, entry)
    if not entry or not into:
        raise NotUndoable(entry=entry)
    beside = queries.taking_in(connection, entry, into)
    kept = select_revisions(connection, [entry, beside])
    return Merge(entry, customer_id, into, kept.get(entry), kept.get(beside, {}))


def gone_by(connection: Connection, entry: int) -> int:
    """Return who went by the merge that an entry is about (or undoes); raise ``NotUndoable`` for another entry."""
    action, subject_id, other = queries.select_about(connection, entry)
    if action not in (*_ACTIONS, *_UNDONE):
        raise NotUndoable(entry=entry)
    return subject_id if action in (CustomerMerged.action, CustomerUnmerged.action) else other


def plan_unmerge(desk: Desk, connection: Connection, gone_id: int) -> UnmergePlan:
    """Return what undoing a merge would do; raise ``MergeUndone`` if that customer is there again, ``RecordMissing`` if
    it was erased."""
    merge = merge_of(connection, gone_id)
    if queries.merged_into(connection, gone_id) != merge.stays_id:
        raise RecordMissing if gone_how(connection, gone_id) else MergeUndone
    hindrance = _hindrance(desk, connection, merge)
    stays = select_card(connection, merge.stays_id, _named_columns(), (), contact=False)
    back, kept = _columns(desk, connection, merge) if not hindrance else ({}, ())
    gone = {name: before for name, (before, _after) in (merge.gone or {}).items()}
    return UnmergePlan(
        entry=merge.entry,
        gone_id=gone_id,
        gone_number=str(gone.get("number", "")),
        gone_name=name_in(gone),
        stays_id=merge.stays_id,
        stays_version=stays.customer.version if stays else 0,
        stays_number=stays.customer.number if stays else "",
        stays_name=stays.customer.name if stays else "",
        put_back=tuple(back),
        kept=kept,
        added=_added(connection, merge) if stays and merge.whole else 0,
        hindrance=hindrance,
    )


def unmerge_within(change: Change, desk: Desk, plan: UnmergePlan) -> None:
    """Undo a merge as planned, and log it for both; raise ``MergeRefused`` with the hindrance of the plan."""
    if plan.hindrance:
        raise MergeRefused(reason=plan.hindrance)
    connection = change.connection
    merge = merge_of(connection, plan.gone_id)
    assert merge.gone is not None
    moved = Moved.from_text(merge.gone[MOVED][0])
    forget_former(connection, plan.gone_id)
    columns = bring_back(change, desk, plan.gone_id, merge.gone)
    if moved.state != Customer().state:
        update_state(connection, plan.gone_id, Customer().version, moved.state, change.now)
    for table in moved.answers:
        queries.remove_answers(connection, table, moved.repeated[table], plan.stays_id)
        queries.move_answers(connection, table, moved.answers[table], plan.stays_id, plan.gone_id)
    for other_id in moved.apart_added:
        queries.delete_apart(connection, plan.stays_id, other_id)
    for apart in moved.apart:
        queries.insert_apart(connection, plan.gone_id, apart)
    values, _kept = _columns(desk, connection, merge)
    written = put_back(change, desk, plan.stays_id, plan.stays_version, values) if values else {}
    put_in_index(change, [plan.gone_id, plan.stays_id])
    change.log(CustomerUnmerged(subject_id=plan.gone_id, entry=merge.entry, columns=columns))
    change.log(
        CustomerGaveBack(subject_id=plan.stays_id, other=plan.gone_id, columns=tuple(sorted(written)), kept=plan.kept),
        written or None,
    )


def values_again(desk: Desk, connection: Connection, merge: Merge) -> dict[str, Value]:
    """Return what the one who stayed got by a merge, of the columns that are as they were before it."""
    now = stored_now(connection, merge.stays_id, merge.stays)
    if now is None:
        raise RecordMissing
    return {
        name: after
        for name, (before, after) in merge.stays.items()
        if _alike(desk, connection, merge.stays_id, name, now[name], before)
    }


def name_in(values: Mapping[str, Value]) -> str:
    """Return what a customer is called whose stored values are these."""
    names = ("kind", "given_name", "family_name", "company_name", "known_as")
    return Customer(**{name: str(values[name]) for name in names if name in values}).name  # type: ignore[arg-type]


def _columns(desk: Desk, connection: Connection, merge: Merge) -> tuple[dict[str, Value], tuple[str, ...]]:
    """Return the values that are put back, and the columns that stay because somebody changed them since."""
    now = stored_now(connection, merge.stays_id, merge.stays)
    assert now is not None
    back: dict[str, Value] = {}
    kept: list[str] = []
    for name, (before, after) in sorted(merge.stays.items()):
        if _alike(desk, connection, merge.stays_id, name, now[name], before):
            continue
        if _alike(desk, connection, merge.stays_id, name, now[name], after):
            back[name] = before
            continue
        without = _without(name, before, after, now[name])
        if without == now[name]:
            kept.append(name)
        else:
            back[name] = without
    return back, tuple(kept)


def _without(name: str, before: Value, after: Value, now: Value) -> Value:
    """Return what a list or the tags are without what a merge brought, whatever else was added or removed since."""
    if name in LISTS:
        items = _left_over(*(json.loads(str(value)) for value in (before, after, now)))
        return json.dumps(items, ensure_ascii=False, sort_keys=True)
    if name == "tags":
        tags = _left_over(*(str(value).strip("\n").split("\n") if value else [] for value in (before, after, now)))
        return "".join(f"\n{tag}" for tag in tags) + "\n" if tags else ""
    return now


def _left_over(before: list[Any], after: list[Any], now: list[Any]) -> list[Any]:
    brought = [item for item in after if item not in before]
    dropped = [item for item in before if item not in after and item not in now]
    return [item for item in now if item not in brought] + dropped


def _alike(desk: Desk, connection: Connection, customer_id: int, name: str, one: Value, other: Value) -> bool:
    data_class = class_of(name)
    if data_class is None or not data_class.sealed:
        return alike(name, one, other)
    column = column_named(Customer, name)
    return opened(desk, connection, customer_id, column, one) == opened(desk, connection, customer_id, column, other)


def _hindrance(desk: Desk, connection: Connection, merge: Merge) -> str:
    if queries.merged_into(connection, merge.stays_id):
        return _MERGED_ON
    if not queries.select_heads(connection, [merge.stays_id]):
        return _GONE
    if not merge.whole or merge.gone is None:
        return _LOST
    classes = {found for found in map(class_of, (*merge.gone, *merge.stays)) if found is not None}
    if not classes <= desk.session.classes:
        return _WITHHELD
    if number_taken(connection, str(merge.gone["number"][0])):
        return _TAKEN
    return _sealed_hindrance(desk, connection, merge)


def _sealed_hindrance(desk: Desk, connection: Connection, merge: Merge) -> str:
    try:
        for customer_id, revision in ((merge.gone_id, merge.gone or {}), (merge.stays_id, merge.stays)):
            for column in SEALED:
                for value in revision.get(column.name, ()):
                    desk.class_key(connection, column.data_class)
                    opened(desk, connection, customer_id, column, value)
    except PermissionRefused:
        return _NO_KEY
    except VaultDamaged:
        return _LOST
    return ""


def _added(connection: Connection, merge: Merge) -> int:
    moved = Moved.from_text((merge.gone or {})[MOVED][0])
    return queries.count_answers_since(
        connection,
        merge.stays_id,
        queries.instant_of(connection, merge.entry),
        [[*moved.answers[table], *moved.repeated[table]] for table in moved.answers],
    )


def _named_columns() -> tuple[Column, ...]:
    return tuple(
        column_named(Customer, name)
        for name in ("number", "kind", "given_name", "family_name", "company_name", "known_as")
    )
