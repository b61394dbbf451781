"""Functions for SQL that compares texts as people do: without case and accents, and in the order of their letters."""

from functools import lru_cache
from typing import Final

from custdesk.records.folding import fold, sort_key
from custdesk.store.connection import Connection

FOLDED: Final = "folded"
"""``folded(text)``: as texts are searched."""
LETTERS: Final = "letters"
"""``letters(text)``: as texts are sorted."""
_LONGEST: Final = 200
_KNOWN: Final = "SELECT 1 FROM pragma_function_list WHERE name = ? LIMIT 1"


def make_known(connection: Connection) -> None:
    """Let statements on a connection call the functions."""
    if connection.execute(_KNOWN, (LETTERS,)).fetchone() is None:
        connection.create_function(FOLDED, 1, fold, deterministic=True)
        connection.create_function(LETTERS, 1, _letters, deterministic=True)


def _letters(text: str) -> str:
    # Of a long note nobody sees more than how it begins.
    return _remembered(text[:_LONGEST])


_remembered = lru_cache(maxsize=16384)(sort_key)
