"""How a word or a key may lie about in a file or in memory, and where it is looked for."""

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

MEMORY = Path("/proc/self/mem")
_TELLING_LENGTH = 12
_CHUNK = 64 * 1024 * 1024


def spellings(data: bytes) -> Iterator[bytes]:
    """Yield ``data`` as it is, in hex, and in base64 as it looks at each place in a group of three bytes."""
    yield data
    yield data.hex().encode()
    yield data.hex().upper().encode()
    for start in range(3):
        # Each character is six bits; the first and the last depend on the neighbours.
        inner = base64.b64encode(bytes(start) + data + bytes(3))[-(-start * 8 // 6) : (start + len(data)) * 8 // 6]
        if len(inner) >= _TELLING_LENGTH:
            yield inner


def spellings_of_word(word: str) -> Iterator[bytes]:
    """Yield a word in UTF-8 and both kinds of UTF-16, each as :func:`spellings` does."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield from spellings(word.encode(encoding))


def found_in_files(folders: Iterable[Path], marks: Iterable[bytes]) -> set[tuple[str, bytes]]:
    """Return which of ``marks`` is in which file, whatever its name."""
    wanted = set(marks)
    return {
        (path.name, mark)
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
        for data in [path.read_bytes()]
        for mark in wanted
        if mark in data
    }


def found_in_memory(process: int, marks: Iterable[bytes]) -> set[bytes]:
    """Return which of ``marks`` is in the memory that a process of ours can write to (Linux)."""
    wanted, found = set(marks), set()
    overlap = max(map(len, wanted))
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            start, end = (int(side, 16) for side in place.split("-"))
            while rights.startswith("rw") and start < end:
                memory.seek(start)
                part = memory.read(min(_CHUNK, end - start))
                found |= {mark for mark in wanted - found if mark in part}
                start = end if start + len(part) >= end else start + len(part) - overlap
    return found
