"""The commands that find the same customer twice, and make one of two."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from custdesk.commands.questions import WrongCall, signed_in
from custdesk.commands.vault import print_object, say
from custdesk.quality.combining import combined
from custdesk.quality.model import AlikeRow, MergeChoice, MergePlan, Side, UnmergePlan
from custdesk.services import Services

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Signed = Callable[..., None]


def add_commands(commands: "_SubParsersAction[Any]", signed: Signed, text: Callable[[str], str]) -> None:
    """Add ``lookalikes`` and ``merge``; ``signed`` adds who signs in, ``text`` reads an argument."""
    finding = commands.add_parser("lookalikes", help="find customers who are there twice")
    _add_vault(finding)
    finding.add_argument("--limit", type=int, default=100, metavar="N")
    signed(finding)
    finding.set_defaults(command=find_lookalikes)
    merging = commands.add_parser("merge", help="make one customer of two")
    _add_vault(merging)
    merging.add_argument("stays", type=text, metavar="NUMBER", help="the number of the one who stays")
    merging.add_argument("goes", type=text, metavar="OTHER_NUMBER", help="the number of the one who goes")
    merging.add_argument(
        "--take", type=_taken, action="append", default=[], metavar="COLUMN=SIDE", help="SIDE is stays, goes or both"
    )
    merging.add_argument("--two-people", action="store_true", help="remember that they are two, and merge nothing")
    merging.add_argument("--dry-run", action="store_true", help="say what would come of it, and write nothing")
    signed(merging)
    merging.set_defaults(command=merge_customers)


def find_lookalikes(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        found = services.lookalikes.find(_progress if sys.stderr.isatty() else None)
        rows = services.lookalikes.rows(found.pairs[: max(1, options.limit)])
    if options.json:
        told = {"customers": found.customers, "pairs": len(found.pairs), "shared_by_too_many": found.passed_over}
        print_object({**told, "rows": [_object(row) for row in rows]})
        return
    for row in rows:
        say(f"{_who(row.first_number, row.first_name)}  =  {_who(row.second_number, row.second_name)}")
        say(f"    {'; '.join(row.reasons)}")
    say(f"{len(found.pairs)} pairs among {found.customers} customers.")


def merge_customers(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        lookalikes = services.lookalikes
        stays, goes = (lookalikes.numbered(number) for number in (options.stays, options.goes))
        if stays == goes:
            raise WrongCall("the two numbers are those of one customer.")
        if options.two_people:
            lookalikes.tell_apart(stays, goes)
            if options.json:
                print_object({"stays": options.stays, "goes": options.goes, "applied": False, "two_people": True})
            else:
                say("Remembered: they are two.")
            return
        plan = lookalikes.plan(stays, goes)
        choice = _choice(plan, options)
        if not options.dry_run:
            lookalikes.merge(plan, choice)
    _tell(plan, choice, options)


def undo_merge(services: Services, options: Namespace) -> None:
    """Undo the merge that an entry is about, as ``revert`` does with other entries."""
    plan = services.lookalikes.plan_unmerge(services.lookalikes.gone_by(options.entry))
    done = not options.dry_run and not plan.hindrance
    if done:
        services.lookalikes.unmerge(plan)
    if options.json:
        print_object(_unmerge_object(plan, applied=done))
        return
    say(f"Comes back: {_who(plan.gone_number, plan.gone_name)}")
    if plan.hindrance:
        say(plan.hindrance)
    for told, columns in (("gets back", plan.put_back), ("keeps what was changed since", plan.kept)):
        if columns:
            say(f"{_who(plan.stays_number, plan.stays_name)} {told}: {', '.join(columns)}")
    say("Undone." if done else "Nothing was written.")


def _tell(plan: MergePlan, choice: MergeChoice, options: Namespace) -> None:
    result = combined(plan, choice).customer
    values = {
        pair.column: "(sealed)" if pair.sealed else str(getattr(result, pair.column))
        for pair in plan.pairs
        if pair.differs
    }
    if options.json:
        held = [*plan.held_choices, *plan.held_purposes]
        told = {"stays": plan.stays.customer.number, "goes": plan.goes.customer.number, "applied": not options.dry_run}
        print_object({**told, "columns": values, "answers_moved": plan.answers, "no_holds": held})
        return
    for column, value in values.items():
        say(f"{column}: {value}")
    for code in (*plan.held_choices, *plan.held_purposes):
        say(f"One of them said no to {code}, and the no holds.")
    if options.dry_run:
        say("Nothing was written.")
    else:
        say(f"Merged. The customer stays number {plan.stays.customer.number}; 'custdesk revert' undoes it.")


def _choice(plan: MergePlan, options: Namespace) -> MergeChoice:
    known = {pair.column: pair for pair in plan.pairs}
    for column, side in options.take:
        if column not in known or side not in known[column].options:
            raise WrongCall(f"there is no {side.value} to take for {column}.")
    line = "" if plan.number_has_place else f"Earlier number: {plan.goes.customer.number}"
    return MergeChoice(sides=dict(options.take), number_line=line)


def _taken(given: str) -> tuple[str, Side]:
    column, _, side = given.partition("=")
    try:
        return column, Side(side)
    except ValueError as error:
        raise ArgumentTypeError("write COLUMN=stays, COLUMN=goes or COLUMN=both") from error


def _add_vault(command: ArgumentParser) -> None:
    command.add_argument("vault", type=Path)


def _progress(done: int, total: int) -> None:
    sys.stderr.write(f"\r{done} of {total} ")
    sys.stderr.flush()


def _who(number: str, name: str) -> str:
    return f"{number} {name}".strip()


def _object(row: AlikeRow) -> dict[str, Any]:
    return {
        "first": row.first_number,
        "second": row.second_number,
        "score": round(row.score, 4),
        "reasons": list(row.reasons),
    }


def _unmerge_object(plan: UnmergePlan, *, applied: bool) -> dict[str, Any]:
    return {
        "applied": applied,
        "comes_back": plan.gone_number,
        "stays": plan.stays_number,
        "put_back": list(plan.put_back),
        "kept": list(plan.kept),
        "hindrance": plan.hindrance,
    }
