"""Many rows written at once."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, Final

from custdesk.store.connection import Connection

_AT_ONCE: Final = 125  # rows a statement: a third less than a statement for each


def insert_rows(connection: Connection, one: str, rows: Sequence[Sequence[Any]]) -> None:
    """Insert ``rows`` with the statement ``one``, which is for a single row and ends with its parameters."""
    whole = len(rows) - len(rows) % _AT_ONCE
    for start in range(0, whole, _AT_ONCE):
        connection.execute(_many(one), [*chain.from_iterable(rows[start : start + _AT_ONCE])])
    connection.executemany(one, rows[whole:])


@lru_cache(32)
def _many(one: str) -> str:
    row = one.partition(" VALUES ")[2]
    return one + f", {row}" * (_AT_ONCE - 1)
