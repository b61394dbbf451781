"""The child's work done in this process, for tests of what a file is taken for; the guard has tests of its own."""

from pathlib import Path
from typing import Any

from custdesk.children.stopping import ChildStopped
from custdesk.errors import FileUnreadable
from custdesk.exchange.reading import FileReading
from custdesk.exchange.reading.files import reading_of
from custdesk.exchange.reading.task import read


class _Collected:
    def __init__(self) -> None:
        self.chunks: list[bytes] = []

    def lines(self, lines: bytes, name: str = "rows") -> None:
        self.chunks.append(lines)

    def progress(self, done: int, total: int) -> None:
        assert done <= total


def read_here(path: Path, **wishes: Any) -> FileReading:
    """Return what ``read_file`` would, or raise ``FileUnreadable``."""
    request = {"sheet": None, "heading_row": None, "encoding": None, "password": "", "language": "en", "careful": False}
    sent = _Collected()
    try:
        result = read({**request, "path": str(path), **wishes}, iter(()), sent)
    except ChildStopped as stopped:
        raise FileUnreadable(name=path.name, reason=stopped.reason) from stopped
    return reading_of(path.name, result, sent.chunks)


def told(reading: FileReading) -> str:
    """Return all that is told about a reading, one sentence a line."""
    return "\n".join(notice.sentence() for notice in reading.notices)
