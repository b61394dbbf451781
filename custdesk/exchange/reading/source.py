"""Where bytes are read from: a file, or the contents of a protected one in memory."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The plain contents of a protected file; they are opened as a ``Path`` is."""

    content: bytes

    def open(self, _mode: str = "rb") -> BytesIO:
        return BytesIO(self.content)

    def read_bytes(self) -> bytes:
        return self.content


Source = Path | Unlocked
