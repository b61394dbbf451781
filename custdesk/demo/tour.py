"""The main job on the demo shop from end to end: make it, take untidy files in, give a clean one out, prove the log."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from custdesk.demo.shop import DEMO_OWNER, DEMO_PASSPHRASE, Demo, make_demo_shop, untidy_files
from custdesk.entrance import sign_in
from custdesk.errors import LogAltered, RowsAltered
from custdesk.exchange.importing.model import Verdict
from custdesk.services import Services

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Toured:
    """What the tour made: the vault, still open for its owner, and the accountant's workbook."""

    demo: Demo
    services: Services
    workbook: Path


def tour(folder: Path, say: Say) -> Toured:
    """Do the main job in ``folder``, telling each step to ``say``; the caller closes the services."""
    folder.mkdir(parents=True, exist_ok=True)
    demo = make_demo_shop(folder)
    say(f"Made the demo shop: {demo.vault}")
    services = sign_in(demo.vault, DEMO_OWNER, DEMO_PASSPHRASE)
    try:
        for file in untidy_files():
            _take_in(services, file, folder, say)
        workbook = folder / "accountant.xlsx"
        result = services.exports.export("accountant", workbook)
        say(f"Exported {result.rows} customers for the accountant: {workbook}")
        _prove(services, say)
    except BaseException:
        services.close()
        raise
    return Toured(demo, services, workbook)


def _take_in(services: Services, file: Path, folder: Path, say: Say) -> None:
    reading = services.imports.read(file)
    plan = services.imports.plan(file, reading, services.imports.guess(reading))
    counts = services.imports.apply(plan).counts
    told = ", ".join(f"{counts[verdict]} {verdict.value.replace('_', ' ')}" for verdict in Verdict)
    say(f"Imported {file.name}: {len(plan.rows)} rows: {told}")
    if counts[Verdict.REFUSED] or counts[Verdict.LOOKALIKE]:
        left_out = folder / f"{file.stem} left out.xlsx"
        services.imports.save_refused(plan, left_out)
        say(f"  Rows left out, with the reasons: {left_out}")


def _prove(services: Services, say: Say) -> None:
    report = services.log.verify()
    if report.problems:
        found = RowsAltered if report.log_is_whole else LogAltered
        raise found(seq=report.problems[0].seq, reason=report.problems[0].reason)
    say(f"Verified the log: {report.entries} entries, nothing altered")
