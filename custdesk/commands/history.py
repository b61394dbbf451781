"""Commands on the past of customers: what happened to one, and the undoing of it."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from custdesk.audit.model import ValueChange
from custdesk.commands.merging import undo_merge
from custdesk.commands.questions import WrongCall, signed_in
from custdesk.commands.vault import print_object, say
from custdesk.customers.model import ListQuery, ListState
from custdesk.customers.writing import LISTS
from custdesk.desk.chain import Value
from custdesk.history.model import (
    STANDINGS,
    BatchPlan,
    ColumnPlan,
    Fate,
    HistoryQuery,
    Looks,
    Scope,
    Standing,
    Told,
)
from custdesk.services import Services


def tell_history(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        lines = _lines(services, _customer_id(services, options.number), max(1, options.limit))
    if options.json:
        print_object([_object(line) for line in lines])
        return
    for line in lines:
        _say_line(line)


def revert(options: Namespace) -> None:
    if options.batch and options.column:
        raise WrongCall("a batch is undone as a whole: give --column or --batch, not both.")
    with signed_in(options) as (services, _own):
        scope = Scope.BATCH if options.batch else services.reverts.scope(options.entry)
        if scope is Scope.MERGE:
            undo_merge(services, options)
        elif scope is Scope.CHANGE:
            _revert_change(services, options)
        else:
            _revert_batch(services, options, whole=scope is Scope.BATCH)


def _revert_change(services: Services, options: Namespace) -> None:
    plan = services.reverts.plan(options.entry)
    columns = options.column or list(plan.taken(conflicts=False))
    unknown = [name for name in columns if name not in {one.column for one in plan.columns}]
    if unknown:
        raise WrongCall(f"entry {options.entry} did not change {', '.join(unknown)}.")
    entry = 0 if options.dry_run else services.reverts.apply(plan, columns)
    if options.json:
        told = [_column_object(one, taken=one.column in columns) for one in plan.columns]
        print_object({"customer": plan.number, "applied": bool(entry), "entry": entry, "columns": told})
        return
    for one in plan.columns:
        say(f"{one.column}: {_what(one, taken=one.column in columns)}")
    _say_outcome(entry, dry=options.dry_run)


def _revert_batch(services: Services, options: Namespace, *, whole: bool) -> None:
    progress = _progress_line if sys.stderr.isatty() else _untold
    plan = services.reverts.plan_batch(options.entry, whole=whole, progress=progress)
    undone = None
    if not options.dry_run and plan.does_something():
        undone = services.reverts.apply_batch(plan, progress=progress)
    entry = undone.entry if undone else 0
    if options.json:
        print_object({"applied": bool(entry), "entry": entry, **_batch_object(plan)})
        return
    for fate, told in (
        (Fate.RESTORE, "get back the values they had before"),
        (Fate.WITHDRAW, "are taken out"),
        (Fate.RETURN, "come in again"),
    ):
        if count := len(plan.of(fate)):
            say(f"{count} customers {told}.")
    for one in plan.of(Fate.KEEP):
        say(f"No. {one.number or one.customer_id} is left alone: {one.reason}.")
    for one in plan.customers:
        if one.conflicts:
            say(f"No. {one.number or one.customer_id} keeps what was changed since: {', '.join(one.conflicts)}.")
    for count, told in (
        (plan.loosened, "opt-outs that came with it are taken back, and hold no more"),
        (plan.tightened, "opt-outs hold again"),
        (plan.consents_taken, "consents that came with it are taken back"),
        (plan.staying_answers, "answers stay, because something was recorded since"),
    ):
        if count:
            say(f"{count} {told}.")
    _say_outcome(entry, dry=options.dry_run)


def _say_outcome(entry: int, *, dry: bool) -> None:
    if dry:
        say("Nothing was written.")
    elif entry:
        say(f"Undone. To undo this, undo entry {entry}.")
    else:
        say("There was nothing to put back.")


def _customer_id(services: Services, number: str) -> int:
    query = ListQuery(words=number, state=ListState.ALL)
    while True:
        page = services.customers.page(query)
        for row in page.rows:
            if row.customer.number == number:
                return row.customer.id
        if page.next_key is None:
            raise WrongCall(f"there is no customer {number}. 'custdesk search VAULT WORDS' finds them.")
        query = replace(query, after=page.next_key)


def _lines(services: Services, customer_id: int, limit: int) -> Sequence[Told | Looks]:
    query = HistoryQuery(customer_id=customer_id, limit=limit)
    page = services.history.page(query)
    lines = list(page.lines)
    while page.next_seq is not None and len(lines) < limit:
        page = services.history.page(replace(query, before_seq=page.next_seq))
        lines += page.lines
    return lines[:limit]


def _object(line: Told | Looks) -> dict[str, Any]:
    if isinstance(line, Looks):
        return {"day": line.day.isoformat(), "who": line.actor_name, "looks": line.times}
    entry = line.entry
    return {
        "entry": entry.seq,
        "at": entry.at,
        "who": entry.actor_name,
        "action": entry.action,
        "detail": dict(entry.detail),
        "changes": [
            {"column": one.column, "before": one.before, "after": one.after, "shown": _is_shown(one)}
            for one in line.changes
        ],
    }


def _say_line(line: Told | Looks) -> None:
    if isinstance(line, Looks):
        say(f"{line.day.isoformat()}  {line.actor_name} looked {line.times} times")
        return
    entry = line.entry
    moment = datetime.fromisoformat(entry.at).astimezone().strftime("%Y-%m-%d %H:%M")
    say(f"{moment}  {entry.actor_name}  {entry.action}  (entry {entry.seq})")
    for one in line.changes:
        told = f"{_text(one.column, one.before)} → {_text(one.column, one.after)}" if _is_shown(one) else "(not shown)"
        say(f"    {one.column}: {told}")


def _is_shown(change: ValueChange) -> bool:
    return not (change.sealed or change.withheld or change.out_of_view)


def _column_object(one: ColumnPlan, *, taken: bool) -> dict[str, Any]:
    return {
        "column": one.column,
        "standing": one.standing.value,
        "taken": taken,
        "back_to": one.back_to,
        "changed_to": one.changed_to,
        "now": one.now,
    }


def _batch_object(plan: BatchPlan) -> dict[str, Any]:
    return {
        "customers": [
            {
                "number": one.number,
                "fate": one.fate.value,
                "reason": one.reason,
                "columns": list(one.plan.taken(conflicts=False)) if one.plan else [],
                "changed_since": list(one.conflicts),
            }
            for one in plan.customers
        ],
        "opt_outs_taken_back": plan.loosened,
        "opt_outs_put_back": plan.tightened,
        "consents_taken_back": plan.consents_taken,
        "answers_staying": plan.staying_answers,
    }


def _what(one: ColumnPlan, *, taken: bool) -> str:
    if taken and one.possible:
        return "put back" if one.sealed else f"{_text(one.column, one.now)} → {_text(one.column, one.back_to)}"
    if one.standing is Standing.READY:
        return "is left as it is"
    return STANDINGS[one.standing]


def _text(column: str, value: Value) -> str:
    if column in LISTS and isinstance(value, str):
        items = [[part for part in item.values() if isinstance(part, str) and part] for item in json.loads(value)]
        return "; ".join(map(", ".join, items)) or "(empty)"
    return "(empty)" if value is None or value == "" or isinstance(value, bytes) else str(value).strip("\n")


def _untold(done: int, total: int) -> None:
    del done, total


def _progress_line(done: int, total: int) -> None:
    sys.stderr.write(f"\r{done} of {total}" if done < total else "\r")
    sys.stderr.flush()
