"""Which rows of a file look like somebody who was erased: such a row is asked about, and never entered by itself."""

from collections.abc import Iterable, Mapping

from custdesk.erasure.marks import any_marks, key_of, marked, marks_of
from custdesk.store.connection import Connection

__all__ = ["erased_lines", "key_of_marks", "marks_of"]


def key_of_marks(connection: Connection) -> bytes | None:
    """Return the key for :func:`marks_of`; none where nobody left a mark, so that no row has to be compared."""
    return key_of(connection) if any_marks(connection) else None


def erased_lines(connection: Connection, marks_by_line: Mapping[int, Iterable[str]]) -> frozenset[int]:
    """Return the lines that share a mark with somebody who was erased.

    The marks are those of :func:`marks_of`, as hexadecimal digits in lower case. One statement asks for all of them.
    """
    by_line = {line: frozenset(marks) for line, marks in marks_by_line.items()}
    found = marked(connection, frozenset().union(*by_line.values()))
    return frozenset(line for line, marks in by_line.items() if not marks.isdisjoint(found)) if found else frozenset()
