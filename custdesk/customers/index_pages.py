"""Pages of the search index that are made where no vault is, and taken into it as they are.

An FTS5 table keeps its words in segments: sorted trees whose pages lie in ``search_index_data``, whose separating words
lie in ``search_index_idx``, and which the structure record lists level by level. A segment tells nothing of the others,
so one that another process built with the same settings fits in under a free number. The format is that of the comments
in https://sqlite.org/src/file/ext/fts5/fts5_index.c and, like that of the whole file, stays as it is.

Why: indexing cost whoever writes the vault 22 of 70 microseconds a customer, while nothing else was left to do; taking
the pages costs 3, and the child makes them (17) while the rows are written.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, Final, NamedTuple

from custdesk.store.connection import Connection
from custdesk.store.scratch import open_scratch

_MADE: Final = (
    "CREATE VIRTUAL TABLE made USING fts5 (words, content = '', tokenize = 'ascii', prefix = '1 2 3 4', detail = none)"
)
_GATHERED: Final = 16 << 20  # bytes of words before a segment is written: more would be no faster here
_TOTALS, _STRUCTURE, _FIRST_PAGE = 1, 10, 1 << 37
_SEGMENT_BITS: Final = 37
_PAGE_MASK: Final = (1 << 31) - 1
_NO_LEAF: Final = 0x3F << 31  # the bits of a page number that are set where it only helps to find others
_LARGEST_PAGE: Final = 4_096
_COOKIE_BYTES: Final = 4
_OTHER_VERSION: Final = b"\xff\x00\x00\x01"  # only where deleted rows are marked, which our index does not do
_AT_ONCE: Final = 500


class Segment(NamedTuple):
    """Number, first and last page of one segment."""

    number: int
    first: int
    last: int


class MadePages:
    """An index of its own; read it in the order of its methods, then :meth:`close` it."""

    def __init__(self) -> None:
        """Begin with nothing; raise ``ValueError`` if this library writes a form that is not known here."""
        self._connection = open_scratch()
        run = self._connection.execute
        run(_MADE)
        run("INSERT INTO made (made, rank) VALUES ('hashsize', ?)", (_GATHERED,))
        run("INSERT INTO made (made, rank) VALUES ('automerge', 0)")
        self.segments()

    def index(self, entries: Iterable[tuple[int, str]]) -> None:
        """Index ``entries``: place and words, by place."""
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT INTO made (rowid, words) VALUES (?, ?)", entries)
        self._connection.execute("COMMIT")

    def segments(self) -> list[Segment]:
        return [segment for level in _Structure.of(self._record(_STRUCTURE)).levels for segment in level.segments]

    def totals(self) -> list[int]:
        """Return how many rows there are, and how many words."""
        return _numbers(self._record(_TOTALS))

    def pages(self) -> Iterator[list[tuple[int, bytes]]]:
        """Yield number and bytes of each page, some at a time."""
        return self._some("SELECT id, block FROM made_data WHERE id >= ?", (_FIRST_PAGE,))

    def separators(self) -> Iterator[list[tuple[int, bytes, int]]]:
        """Yield segment, word and page of what stands between pages, some at a time."""
        return self._some("SELECT segid, term, pgno FROM made_idx")

    def sizes(self) -> Iterator[list[tuple[int, bytes]]]:
        """Yield place and number of words of each entry, as they are stored."""
        return self._some("SELECT id, sz FROM made_docsize")

    def close(self) -> None:
        self._connection.close()

    def _record(self, number: int) -> bytes:
        return bytes(self._connection.execute("SELECT block FROM made_data WHERE id = ?", (number,)).fetchone()[0])

    def _some(self, statement: str, values: tuple[int, ...] = ()) -> Iterator[list[Any]]:
        rows = self._connection.execute(statement, values)
        while some := rows.fetchmany(_AT_ONCE):
            yield some


def can_take(connection: Connection) -> bool:
    """Say whether the vault's index is of the form that is known here; where it is not, rows are indexed one by one."""
    try:
        _Structure.of(_record(connection, _STRUCTURE))
    except ValueError:
        return False
    return True


class PagesTaken:
    """Takes the pages of another index into the vault's, inside a transaction; the entries are written beside it.

    Nothing may be searched or indexed between the beginning and :meth:`finish`. A page that is there already is never
    written over: its number is a key. Each method raises ``ValueError`` for what does not fit to what was told before.
    """

    def __init__(self, connection: Connection, segments: Sequence[Sequence[int]], totals: Sequence[int]) -> None:
        """Make room for ``segments``, which hold as many rows and words as ``totals`` says."""
        self._connection = connection
        self._theirs = {segment.number: segment for segment in (Segment(*told) for told in segments)}
        self._rows, self._words = totals
        self._leaves = sum(segment.last - segment.first + 1 for segment in self._theirs.values())
        connection.execute("INSERT INTO search_index (search_index) VALUES ('flush')")
        structure = _Structure.of(_record(connection, _STRUCTURE))
        self._ours = structure.add([*self._theirs.values()])
        self._write(_STRUCTURE, structure.bytes())
        rows, words = _numbers(_record(connection, _TOTALS)) or (0, 0)
        self._write(_TOTALS, _varint(rows + self._rows) + _varint(words + self._words))

    def pages(self, pages: Sequence[tuple[int, bytes]]) -> None:
        if max(len(page) for _number, page in pages) > _LARGEST_PAGE:
            raise ValueError("a page that is too large")
        self._connection.executemany(
            "INSERT INTO search_index_data VALUES (?, ?)", [(self._moved(number), page) for number, page in pages]
        )

    def separators(self, separators: Iterable[tuple[int, str, int]]) -> None:
        """Take separators, their words as hexadecimal digits."""
        self._connection.executemany(
            "INSERT INTO search_index_idx VALUES (?, unhex(?), ?)",
            [(self._our_number(segment), word, page) for segment, word, page in separators],
        )

    def sizes(self, sizes: Sequence[tuple[int, str]]) -> None:
        """Take the numbers of words of entries, as hexadecimal digits."""
        self._connection.executemany("INSERT INTO search_index_docsize VALUES (?, unhex(?))", sizes)
        self._rows -= len(sizes)
        for size, times in Counter(size for _place, size in sizes).items():
            (words,) = _numbers(bytes.fromhex(size))
            self._words -= words * times

    def finish(self) -> None:
        """Let the index read anew what it remembers of itself, which it does after going back to a savepoint."""
        if self._rows or self._words or self._leaves:
            raise ValueError("not as many rows, words or pages as were told")
        for step in ("SAVEPOINT pages_taken", "ROLLBACK TO pages_taken", "RELEASE pages_taken"):
            self._connection.execute(step)

    def _moved(self, number: int) -> int:
        """Return the number of a page under our number of its segment."""
        theirs = number >> _SEGMENT_BITS
        moved = number + ((self._our_number(theirs) - theirs) << _SEGMENT_BITS)
        if not self._theirs[theirs].first <= number & _PAGE_MASK <= self._theirs[theirs].last:
            raise ValueError("a page outside of its segment")
        self._leaves -= not number & _NO_LEAF
        return moved

    def _our_number(self, theirs: int) -> int:
        if theirs not in self._ours:
            raise ValueError("a segment of which nothing was told")
        return self._ours[theirs]

    def _write(self, number: int, record: bytes) -> None:
        self._connection.execute("UPDATE search_index_data SET block = ? WHERE id = ?", (record, number))


def _record(connection: Connection, number: int) -> bytes:
    rows = connection.execute("SELECT block FROM search_index_data WHERE id = ?", (number,))
    return bytes(rows.fetchone()[0])


@dataclass(slots=True)
class _Level:
    merging: int
    segments: list[Segment]


@dataclass(slots=True)
class _Structure:
    """The record that lists the segments, level by level, in each the oldest first."""

    cookie: bytes
    written: int
    levels: list[_Level]

    @classmethod
    def of(cls, record: bytes) -> "_Structure":
        """Return what a record says; raise ``ValueError`` where its form is not known here."""
        if record.startswith(_OTHER_VERSION, _COOKIE_BYTES):
            raise ValueError("an index that marks deleted rows")
        told = iter(_numbers(record[_COOKIE_BYTES:]))
        try:
            levels, segments, written = next(told), next(told), next(told)
            structure = cls(record[:_COOKIE_BYTES], written, [cls._level(told) for _ in range(levels)])
        except StopIteration:
            raise ValueError("a record that ends too early") from None
        if sum(len(level.segments) for level in structure.levels) != segments or structure.bytes() != record:
            raise ValueError("a record with more in it")
        return structure

    @staticmethod
    def _level(told: Iterator[int]) -> _Level:
        merging, many = next(told), next(told)
        return _Level(merging, [Segment(next(told), next(told), next(told)) for _ in range(many)])

    def add(self, segments: Sequence[Segment]) -> dict[int, int]:
        """Add segments as the newest, under free numbers; return these by the numbers that they had."""
        taken = {segment.number for level in self.levels for segment in level.segments}
        free = (number for number in count(1) if number not in taken)
        numbers = {segment.number: next(free) for segment in segments}
        if not self.levels:
            self.levels.append(_Level(0, []))
        self.levels[0].segments += [segment._replace(number=numbers[segment.number]) for segment in segments]
        return numbers

    def bytes(self) -> bytes:
        told = [len(self.levels), sum(len(level.segments) for level in self.levels), self.written]
        for level in self.levels:
            told += level.merging, len(level.segments)
            for segment in level.segments:
                told += segment
        return self.cookie + b"".join(map(_varint, told))


def _numbers(record: bytes) -> list[int]:
    """Return the numbers of a record, each seven bits a byte, all but its last byte with the highest bit set."""
    numbers, number = [], 0
    for byte in record:
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            numbers.append(number)
            number = 0
    return numbers


def _varint(number: int) -> bytes:
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(number & 0x7F | 0x80)
    return bytes(reversed(parts))
