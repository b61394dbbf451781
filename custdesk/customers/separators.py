"""Words that the index of searches steers by although nobody has them any more.

Before each leaf of its trees FTS5 remembers in ``search_index_idx`` a word, or the beginning of one, that stands
between this leaf and the one before. Deleting the word, also with ``secure-delete``, leaves it there; so does merging
what the leaf held into another tree. A leaf and its rowid are described at the top of FTS5's ``fts5_index.c``:
https://sqlite.org/src/file/ext/fts5/fts5_index.c
"""

from typing import Final

from custdesk.store.connection import Connection

_MORE: Final = 0x80


def forget_separators(connection: Connection) -> None:
    """Take out of the index what it merely steers by and no leaf begins with: the leaf's first word takes its place.

    Called in the transaction in which entries were removed. One step for each leaf, of which there are some sixty for
    a thousand customers.
    """
    connection.execute("INSERT INTO search_index (search_index) VALUES ('flush')")
    rows = connection.execute(
        "SELECT i.segid, i.term, d.block FROM search_index_idx AS i LEFT JOIN search_index_data AS d"
        " ON d.id = (i.segid << 37) + (i.pgno >> 1) WHERE length(i.term) > 0"
    ).fetchall()
    gone = [(segment, separator) for segment, separator, leaf in rows if leaf is None]
    stale = [
        (first, segment, separator)
        for segment, separator, leaf in rows
        if leaf is not None and not (first := _first_word(leaf)).startswith(separator)
    ]
    # FTS5 goes on with the first leaf that a tree still has where no separator sends it elsewhere.
    connection.executemany("DELETE FROM search_index_idx WHERE segid = ? AND term = ?", gone)
    connection.executemany("UPDATE search_index_idx SET term = ? WHERE segid = ? AND term = ?", stale)


def _first_word(leaf: bytes) -> bytes:
    """Return the first word of a leaf, after the byte that says to which of the prefix indexes it belongs."""
    start, _next = _number(leaf, int.from_bytes(leaf[2:4], "big"))
    length, start = _number(leaf, start)
    return leaf[start : start + length]


def _number(leaf: bytes, place: int) -> tuple[int, int]:
    """Return the variable-length number at a place of a leaf, and the place after it."""
    value = 0
    while True:
        byte = leaf[place]
        value = (value << 7) | (byte & ~_MORE)
        place += 1
        if not byte & _MORE:
            return value, place
