"""The parent's side of reading: asks the child, builds the table from what it answers."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from custdesk.children.stopping import DIED, TOO_LONG, ChildStopped
from custdesk.errors import FileLocked, FileUnreadable
from custdesk.exchange.reading.model import ColumnFacts, FileReading, Notice, SheetInfo, Table
from custdesk.exchange.reading.reasons import PASSWORD, WRONG_PASSWORD
from custdesk.exchange.reading.rows import Rows
from custdesk.exchange.reading.source import SIDE_BY_SIDE_FROM
from custdesk.marks import QT_TRANSLATE_NOOP

_TASK = "custdesk.exchange.reading.task:read"
_LARGEST = 200 << 20
_MEMORY = 1_000 << 20
# A large list may take its time on an old PC, but shows that it goes on; a file that is made to take long does not.
_SECONDS, _SILENT_SECONDS = 60, 16
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
    """Read a table from a spreadsheet or text file in a guarded child process.

    It takes 60 seconds at most, and is ended when it shows for 16 seconds no sign that it goes on. ``sheet``,
    ``heading_row`` (from 1; 0: there are none) and ``encoding`` override the guesses; ``language`` settles which old
    code page is likelier. ``progress`` gets rows done and in all. Raises :class:`FileLocked` where ``password`` is
    missing or wrong, :class:`FileUnreadable` for everything else that a stranger's file can do, and
    :class:`~custdesk.errors.Cancelled`.
    """
    request = {
        "path": str(path.absolute()),
        "sheet": sheet,
        "heading_row": heading_row,
        "encoding": encoding,
        "password": password,
        "language": language,
        "careful": False,
    }
    try:
        size, begun = _size(path), time.monotonic()
        try:
            return _read(path, request, progress, cancelled)
        except ChildStopped as stopped:
            if stopped.reason != DIED or size < SIDE_BY_SIDE_FROM or time.monotonic() - begun > _SILENT_SECONDS / 2:
                raise
            return _read(path, request | {"careful": True}, progress, cancelled)
    except ChildStopped as stopped:
        locked = stopped.reason in (PASSWORD, WRONG_PASSWORD)
        condition = FileLocked if locked else FileUnreadable
        raise condition(name=_name(path), reason=stopped.reason) from stopped


def _read(
    path: Path,
    request: dict[str, Any],
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> FileReading:
    # Only here: the child imports this package too, and has no children.
    from custdesk.children.guard import Limits, run_in_child

    chunks: list[bytes] = []
    patience = _Patience(progress, cancelled)

    def take(_: str, lines: bytes) -> None:
        chunks.append(lines)
        patience.renew()

    limits = Limits(seconds=_SECONDS, processor_seconds=_SECONDS, memory_bytes=_MEMORY)
    result = run_in_child(
        _TASK, request, on_lines=take, limits=limits, progress=patience.show, cancelled=patience.is_cancelled
    )
    return reading_of(_name(path), result, chunks)


class _Patience:
    """Waits for a child as long as it shows that it goes on, be it that no row is done yet."""

    def __init__(self, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._ends = 0.0
        self.renew()

    def renew(self) -> None:
        self._ends = time.monotonic() + _SILENT_SECONDS

    def show(self, done: int, total: int) -> None:
        """Take a sign of life, and tell how many rows are done where it says so."""
        self.renew()
        if total and self._progress is not None:
            self._progress(done, total)

    def is_cancelled(self) -> bool:
        """Whether the person does not wait any longer; raise :class:`ChildStopped` where nobody should."""
        if time.monotonic() > self._ends:
            raise ChildStopped(TOO_LONG)
        return self._cancelled is not None and self._cancelled()


def _name(path: Path) -> str:
    """Return the name of a file as text of one line that can be stored; on Linux it may be any bytes."""
    return " ".join(path.name.encode(errors="replace").decode().split())


def _size(path: Path) -> int:
    """Return how many bytes a file has; refuse what is none, is too large or may not be read."""
    try:
        if not path.is_file():
            raise ChildStopped(_NOT_A_FILE if path.exists() else _MISSING)
        size = path.stat().st_size
        if size > _LARGEST:
            raise ChildStopped(_LARGE)
        with path.open("rb"):
            return size
    except (OSError, ValueError) as refusal:
        raise ChildStopped(_NO_RIGHT) from refusal


def reading_of(name: str, result: dict[str, Any], chunks: Sequence[bytes]) -> FileReading:
    """Return the reading that a child's ``result`` and the ``chunks`` of its rows make."""
    headings = tuple(result["headings"])
    facts = tuple(ColumnFacts(**column | {"words": tuple(column["words"])}) for column in result["facts"])
    return FileReading(
        name=name,
        kind=result["kind"],
        encoding=result["encoding"],
        separator=result["separator"],
        sheets=tuple(SheetInfo(**sheet) for sheet in result["sheets"]),
        chosen_sheet=result["sheet"],
        heading_row=result["heading_row"],
        table=Table(result["sheet"], headings, Rows(chunks, len(headings)), facts),
        notices=tuple(Notice(template, values) for template, values in result["notices"]),
    )
