"""Commands that take spreadsheets in and give them out."""

import getpass
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from custdesk.commands.questions import WrongCall, first_line, signed_in
from custdesk.commands.vault import print_object, say
from custdesk.errors import FileLocked
from custdesk.exchange.importing.model import ImportOptions, ImportResult, Mode, Plan, Verdict
from custdesk.exchange.reading import FileReading
from custdesk.exchange.writing.template import write_template
from custdesk.quality.likeness import MATCH_BY
from custdesk.records.folding import fold
from custdesk.services import Services
from custdesk.settings import LANGUAGES

MODES = tuple(mode.value.replace("_", "-") for mode in Mode)
BY = tuple(kind.replace("_", "-") for kind in MATCH_BY if kind)
_SHOWN = 20


def import_file(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        progress = _progress_line() if sys.stderr.isatty() else None
        file = _read(services, options, progress)
        mapping = services.imports.guess(file, kept=_kept(services, options.mapping))
        mode, match_by = (chosen.replace("-", "_") for chosen in (options.mode, options.match_by))
        way = ImportOptions(mode=Mode(mode), match_by=match_by)
        plan = services.imports.plan(options.file, file, mapping, options=way, progress=progress)
        # First, so that a place where it cannot be saved is told before anything is written.
        left_out = services.imports.save_refused(plan, options.refused) if options.refused else 0
        result = None if options.dry_run else services.imports.apply(plan, progress=progress)
    if options.json:
        print_object(report_of(plan, result))
        return
    _say_plan(plan, result)
    if options.refused:
        say(f"{left_out} rows left out are in {options.refused}.")


def _read(services: Services, options: Namespace, progress: Any) -> FileReading:
    """Read the file, with its password if it has one: from a file, or typed unseen until it is right."""
    password = first_line(options.password_file, "password") if options.password_file else ""
    while True:
        try:
            return services.imports.read(options.file, sheet=options.sheet, password=password, progress=progress)
        except FileLocked as locked:
            if options.password_file:
                raise
            if not sys.stdin.isatty():
                raise WrongCall("the file is protected. Give its password with --password-file.") from locked
            if password:
                sys.stderr.write(f"custdesk: {locked.sentence()}\n")
        password = getpass.getpass(f"Password of {options.file.name}: ")


def _kept(services: Services, name: str | None) -> int | None:
    """Return the kept mapping of this name; ``None`` leaves it to the shape of the file."""
    if not name:
        return None
    known = [one for one in services.imports.mappings() if one.name]
    found = next((one.id for one in known if fold(one.name) == fold(name)), None)
    if found is None:
        names = ", ".join(one.name for one in known) or "none"
        raise WrongCall(f"nothing is kept under the name {name}. Kept in this vault: {names}.")
    return found


def report_of(plan: Plan, result: ImportResult | None) -> dict[str, Any]:
    """Return what the import did (or would do) as one object of plain values."""
    counts = result.counts if result else plan.counts()
    problems = [
        {"row": row.line, "column": problem.column, "reason": problem.sentence()}
        for row in plan.rows
        for problem in row.problems
    ]
    problems += [
        {"row": row.line, "column": "", "reason": _likeness(row.like_number, row.like_line, ", ".join(row.reasons))}
        for row in plan.rows
        if row.verdict is Verdict.LOOKALIKE
    ]
    return {
        "file": plan.reading.name,
        "sheet": plan.reading.chosen_sheet,
        "applied": result is not None,
        "rows": len(plan.rows),
        **{verdict.value: counts[verdict] for verdict in Verdict},
        "problems": sorted(problems, key=lambda problem: int(problem["row"])),
        "notices": [notice.sentence() for notice in (*plan.reading.notices, *plan.mapping.notices)],
        "columns": {use.heading: use.field for use in plan.mapping.uses},
    }


def export_file(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        result = services.exports.export(options.profile, options.out)
    if options.json:
        print_object(
            {
                "out": str(options.out),
                "profile": options.profile,
                "rows": result.rows,
                "columns": result.columns,
                "sha256": result.sha256,
            }
        )
    else:
        say(f"Wrote {result.rows} customers to {options.out}.")


def add_template(command: ArgumentParser) -> None:
    """Declare the command that writes the empty workbook; it needs no vault."""
    command.add_argument("out", type=Path, metavar="OUT.xlsx")
    command.add_argument("--language", choices=LANGUAGES, default="en", help="of its headings and of what it explains")
    command.set_defaults(command=write_empty_workbook)


def write_empty_workbook(options: Namespace) -> None:
    write_template(options.out, options.language)
    say(f"Wrote an empty workbook to {options.out}. Fill it in and import it.")


def _say_plan(plan: Plan, result: ImportResult | None) -> None:
    report = report_of(plan, result)
    told = ", ".join(f"{report[verdict.value]} {verdict.value.replace('_', ' ')}" for verdict in Verdict)
    say(f"{'Imported' if result else 'Would import'} {plan.reading.name}: {report['rows']} rows: {told}.")
    for notice in report["notices"]:
        say(f"  {notice}")
    left_out = [heading for heading, field in report["columns"].items() if heading and not field]
    if left_out:
        say(f"  Columns left out: {', '.join(left_out)}.")
    for problem in report["problems"][:_SHOWN]:
        say(f"  row {problem['row']} {problem['column']}: {problem['reason']}")
    if len(report["problems"]) > _SHOWN:
        say(f"  … and {len(report['problems']) - _SHOWN} more; --json lists all.")


def _likeness(number: str, line: int, why: str) -> str:
    if line:
        return f"Looks like row {line} of this file: {why}. Left out; decide it in the window."
    return f"Looks like customer {number}: {why}. Left out; decide it in the window."


def _progress_line() -> Any:
    def show(done: int, total: int) -> None:
        sys.stderr.write(f"\r{done}/{total} " + ("\n" if done >= total else ""))
        sys.stderr.flush()

    return show
