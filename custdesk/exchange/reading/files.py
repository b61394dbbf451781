"""The parent's side of reading: asks the child, builds the table from what it answers."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from custdesk.children.guard import ChildStopped, Limits, run_in_child
from custdesk.errors import FileLocked, FileUnreadable
from custdesk.exchange.reading.model import FileReading, Notice, Row, SheetInfo, Table
from custdesk.exchange.reading.reasons import PASSWORD, WRONG_PASSWORD
from custdesk.exchange.reading.wire import from_wire
from custdesk.marks import QT_TRANSLATE_NOOP

_TASK = "custdesk.exchange.reading.task:read"
_LARGEST = 200 << 20
_MISSING = QT_TRANSLATE_NOOP("reading", "it is not there. Check the folder and the name.")
_NOT_A_FILE = QT_TRANSLATE_NOOP("reading", "it is not a file. Choose a spreadsheet or a text file.")
_NO_RIGHT = QT_TRANSLATE_NOOP("reading", "it may not be opened. Check its rights, and that no other program holds it.")
_LARGE = QT_TRANSLATE_NOOP("reading", "it is larger than 200 MB. Split it into smaller files.")


def read_file(
    path: Path,
    *,
    sheet: str | None = None,
    heading_row: int | None = None,
    encoding: str | None = None,
    password: str = "",
    language: str = "en",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> FileReading:
    """Read a table from a spreadsheet or text file in a guarded child process; it takes 60 seconds at most.

    ``sheet``, ``heading_row`` (from 1; 0: there are none) and ``encoding`` override the guesses; ``language`` settles
    which old code page is likelier. ``progress`` gets rows done and in all. Raises :class:`FileLocked` where
    ``password`` is missing or wrong, :class:`FileUnreadable` for everything else that a stranger's file can do, and
    :class:`~custdesk.errors.Cancelled`.
    """
    rows: list[Row] = []

    def take(_name: str, lines: bytes) -> None:
        for line, cells in map(json.loads, lines.splitlines()):
            rows.append(Row(int(line), tuple(from_wire(cell) for cell in cells)))

    request = {
        "path": str(path.absolute()),
        "sheet": sheet,
        "heading_row": heading_row,
        "encoding": encoding,
        "password": password,
        "language": language,
    }
    try:
        _check(path)
        result = run_in_child(
            _TASK, request, on_lines=take, limits=Limits(), progress=progress, cancelled=cancelled
        )
    except ChildStopped as stopped:
        locked = stopped.reason in (PASSWORD, WRONG_PASSWORD)
        condition = FileLocked if locked else FileUnreadable
        raise condition(name=_name(path), reason=stopped.reason) from stopped
    return _reading(_name(path), result, tuple(rows))


def _name(path: Path) -> str:
    """Return the name of a file as text that can be stored; on Linux it may be any bytes."""
    return path.name.encode(errors="replace").decode()


def _check(path: Path) -> None:
    try:
        if not path.is_file():
            raise ChildStopped(_NOT_A_FILE if path.exists() else _MISSING)
        if path.stat().st_size > _LARGEST:
            raise ChildStopped(_LARGE)
        with path.open("rb"):
            pass
    except (OSError, ValueError) as refusal:
        raise ChildStopped(_NO_RIGHT) from refusal


def _reading(name: str, result: dict[str, Any], rows: tuple[Row, ...]) -> FileReading:
    return FileReading(
        name=name,
        kind=result["kind"],
        encoding=result["encoding"],
        separator=result["separator"],
        sheets=tuple(SheetInfo(**sheet) for sheet in result["sheets"]),
        chosen_sheet=result["sheet"],
        heading_row=result["heading_row"],
        table=Table(result["sheet"], tuple(result["headings"]), rows),
        notices=tuple(Notice(template, values) for template, values in result["notices"]),
    )
