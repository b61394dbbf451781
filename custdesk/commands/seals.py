"""Commands that seal the log, check a seal, and give the log out."""

import argparse
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeAlias

from custdesk.audit.model import LogQuery
from custdesk.audit.seals import OUTCOMES, SealCheck, SealOutcome
from custdesk.commands.questions import WrongCall, signed_in
from custdesk.commands.vault import print_object, say
from custdesk.exchange.log_rows import LogWords
from custdesk.services import Services

Commands: TypeAlias = "argparse._SubParsersAction[Any]"
_FAILED = 1


def add_commands(
    commands: Commands, signed: Callable[[argparse.ArgumentParser], None], text: Callable[[str], str]
) -> None:
    """Add the commands; ``signed`` adds who signs in, ``text`` reads an argument."""
    sealing = commands.add_parser("seal", help="say the end of the log in twelve words, to keep on paper")
    sealing.add_argument("vault", type=Path)
    sealing.add_argument("--words", action="store_true", help="print the words and nothing else")
    signed(sealing)
    sealing.set_defaults(command=seal)
    checking = commands.add_parser("check-seal", help="prove that the log still holds a seal")
    checking.add_argument("vault", type=Path)
    checking.add_argument(
        "seal", type=text, nargs="+", metavar="WORD", help="the words, after the number of the entry or without"
    )
    signed(checking)
    checking.set_defaults(command=check_seal)
    exporting = commands.add_parser("export-log", help="write the log as a spreadsheet that proves itself")
    exporting.add_argument("vault", type=Path)
    exporting.add_argument("out", type=Path)
    exporting.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="the first day, by the clock of this PC")
    exporting.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="the last day")
    exporting.add_argument("--person", type=text, metavar="USER", help="only what this user did")
    exporting.add_argument("--action", type=text, action="append", default=[], help="only this, as customer.changed")
    exporting.add_argument("--values", action="store_true", help="with the values before and after")
    signed(exporting)
    exporting.set_defaults(command=export_log)


def seal(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        made = services.seals.make()
        words = made.words(services.shop.get().language)
    if options.json:
        print_object({"entry": made.seq, "at": made.at, "words": list(words), "line": made.line})
    elif options.words:
        say(" ".join(words))
    else:
        say(f"The log up to entry {made.seq} of {made.at}, in words and as a line for a QR code:")
        say(f"{made.seq} {' '.join(words)}")
        say(made.line)


def check_seal(options: Namespace) -> int:
    with signed_in(options, warns=False) as (services, _own):
        check = services.seals.check(" ".join(options.seal))
    held = check.outcome is SealOutcome.HELD
    if options.json:
        print_object(
            {
                "outcome": check.outcome.value,
                "entry": check.entry,
                "at": check.at,
                "told": check.told,
                "mistyped": list(check.mistyped),
                "altered": check.altered,
            }
        )
    elif held:
        say(_in_words(check))
    else:
        sys.stderr.write(f"custdesk: {_in_words(check)}\n")
    return 0 if held else _FAILED


def export_log(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        query = _query(services, options)
        said = LogWords(filters=_filters(options))
        result = services.log_exports.export(query, options.out, said=said, with_values=options.values)
    if options.json:
        whole = result.verified.good
        print_object({"out": str(options.out), "rows": result.rows, "sha256": result.sha256, "whole": whole})
        return
    say(f"Wrote {result.rows} entries to {options.out}.")
    if not result.verified.good:
        say(f"The log was altered. The first bad entry is {result.verified.first_bad}.")


def _query(services: Services, options: Namespace) -> LogQuery:
    people = {name: user_id for user_id, name in services.log.people()}
    if options.person and options.person not in people:
        raise WrongCall(f"there is no user {options.person} in this vault.")
    known = services.log.actions()
    if unknown := [action for action in options.action if action not in known]:
        raise WrongCall(f"the log has no entry of {unknown[0]}. It has: {', '.join(known)}.")
    return LogQuery(
        user_id=people[options.person] if options.person else None,
        actions=tuple(options.action),
        since=_midnight(options.since) if options.since else None,
        until=_midnight(options.until + timedelta(days=1)) if options.until else None,
    )


def _filters(options: Namespace) -> tuple[str, ...]:
    said = {
        "Person": options.person,
        "Since": options.since,
        "Until": options.until,
        "Action": ", ".join(options.action),
    }
    return tuple(f"{name}: {value}" for name, value in said.items() if value)


def _in_words(check: SealCheck) -> str:
    match check.outcome:
        case SealOutcome.HELD:
            told = f" You gave number {check.told}." if check.told is not None else ""
            return f"The log holds the seal: entry {check.entry} of {check.at}. Nothing was altered.{told}"
        case SealOutcome.ALTERED:
            return f"The log was altered. The first bad entry is {check.altered}."
        case SealOutcome.MISTYPED:
            places = ", ".join(map(str, check.mistyped))
            return f"Mistyped: the seal of entry {check.entry} has other words at {places}. Look at the sheet again."
        case SealOutcome.NOT_A_SEAL:
            return "Mistyped: these words together are no seal. Look at the sheet again."
        case SealOutcome.NUMBER_NEEDED:
            return "The log does not hold these words. Give the number of the entry before them."
        case SealOutcome.NEVER:
            return "The log never held this seal. If it is of this shop, the log was rolled back or replaced."
    return f"Not compared: {OUTCOMES[check.outcome.value]}."


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError("write a day as 2026-11-30") from error


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
