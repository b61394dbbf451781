"""Where bytes are read from: a file, or the contents of a protected one in memory."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

SIDE_BY_SIDE_FROM: Final = 1 << 20
"""Bytes from which on looking through a workbook and reading it at once saves time."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The plain contents of a protected file; they are opened as a ``Path`` is."""

    content: bytes

    def open(self, _mode: str = "rb") -> BytesIO:
        return BytesIO(self.content)

    def read_bytes(self) -> bytes:
        return self.content


Source = Path | Unlocked


def size_of(source: Source) -> int:
    """Return how many bytes there are."""
    return len(source.content) if isinstance(source, Unlocked) else source.stat().st_size
