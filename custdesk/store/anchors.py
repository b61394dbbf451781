"""The anchors: heads of the log written outside the database, where a rolled-back or cut file is found out."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ANCHORS = "anchors.log"
_FIELDS = 3
_TAIL = 4096


@dataclass(frozen=True, slots=True)
class Anchor:
    """The head of the log after entry ``seq``, written at ``at`` (ISO 8601, UTC)."""

    seq: int
    at: str
    head: bytes


class AnchorLog:
    """Lines of ``seq at head`` beside the database. One short write each; forced to the disk when closed."""

    def __init__(self, folder: Path) -> None:
        """Open the file for appending, making it if it is gone; raise ``OSError``."""
        self._path = folder / ANCHORS
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._handle = os.open(self._path, flags, 0o600)
        self._torn = self._last_byte() not in (b"", b"\n")

    def append(self, seq: int, at: str, head: bytes) -> None:
        """Write one anchor. A disk that cannot take it is no error: the transaction stands, and the next covers it."""
        line = f"{seq} {at} {head.hex()}\n"
        if len(line.split()) != _FIELDS:
            raise ValueError("an anchor is three words")
        data = (b"\n" if self._torn else b"") + line.encode("ascii")
        written = 0
        with suppress(OSError):
            written = os.write(self._handle, data)
        if written:
            self._torn = written != len(data)

    def read(self) -> list[Anchor]:
        """Return all anchors, oldest first; torn lines are left out, a missing file is an empty list."""
        try:
            with self._path.open("rb") as file:
                return list(_anchors(file.read()))
        except FileNotFoundError:
            return []

    def last(self) -> Anchor | None:
        """Return the newest anchor without reading the whole file, or None."""
        try:
            with self._path.open("rb") as file:
                file.seek(max(0, os.fstat(file.fileno()).st_size - _TAIL))
                return next(iter(reversed(list(_anchors(file.read())))), None)
        except FileNotFoundError:
            return None

    def close(self) -> None:
        """Force the anchors to the disk. Idempotent."""
        if self._handle < 0:
            return
        with suppress(OSError):
            os.fsync(self._handle)
        os.close(self._handle)
        self._handle = -1

    def _last_byte(self) -> bytes:
        size = os.fstat(self._handle).st_size
        os.lseek(self._handle, max(0, size - 1), os.SEEK_SET)
        return os.read(self._handle, 1)


def _anchors(data: bytes) -> Iterator[Anchor]:
    # What follows the last line end is a torn line, even where it looks whole.
    for line in data.split(b"\n")[:-1]:
        words = line.split(b" ")
        if len(words) == _FIELDS:
            with suppress(ValueError):
                yield Anchor(int(words[0]), words[1].decode("ascii"), bytes.fromhex(words[2].decode("ascii")))
