"""Who a row may be: the stored customers, and the earlier rows of the file, that share keys of likeness with it.

One telling key (a number, a phone, an e-mail) is enough, and two of the others; a key that very many share tells nobody
apart.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from custdesk.quality.keys import KeyKind
from custdesk.store.connection import Connection

KINDS_OF: Final[Mapping[str, frozenset[KeyKind]]] = {
    "": frozenset(KeyKind),
    "number": frozenset({KeyKind.NUMBER, KeyKind.REFERENCE}),
    "email": frozenset({KeyKind.EMAIL}),
    "phone": frozenset({KeyKind.PHONE}),
    "tax": frozenset({KeyKind.TAX}),
    "name_birthday": frozenset({KeyKind.NAME, KeyKind.BIRTHDAY}),
}
"""The keys that count, by what the person chose to match by."""

_PLACE_BITS: Final = 21
_PLACE: Final = (1 << _PLACE_BITS) - 1
_LAST_TELLING: Final = (KeyKind.PHONE + 1) << 32
_MOST_STORED: Final = 60
_MOST_IN_FILE: Final = 30
_CROWDED: Final = f"SELECT value FROM likeness_key GROUP BY value HAVING count(*) > {_MOST_STORED}"
# A row with one key alone is compared with all who share it: bit 21 stands for the second key that it has not.
_STORED: Final = (
    "SELECT j.value & 2097151 AS place, k.customer_id AS other FROM json_each(?) AS j"
    " CROSS JOIN likeness_key AS k ON k.value = j.value >> 22 GROUP BY place, other"
    f" HAVING sum(1 + (k.value >> 32 <= {KeyKind.PHONE:d})) + max(j.value >> 21 & 1) >= 2"
)


def entries_of(first: int, keys: Sequence[Sequence[int]], match_by: str) -> list[int]:
    """Return the keys of rows, each with the place of its row, the first being at ``first``."""
    kinds = KINDS_OF[match_by]
    if not match_by:
        return [
            key << 22 | (len(of_row) == 1) << _PLACE_BITS | place
            for place, of_row in enumerate(keys, first)
            for key in of_row
        ]
    return [
        key << 22 | (match_by != "name_birthday") << _PLACE_BITS | place
        for place, of_row in enumerate(keys, first)
        for key in of_row
        if key >> 32 in kinds
    ]


class StoredCandidates:
    """Asks the vault for customers who share keys with rows."""

    def __init__(self, match_by: str) -> None:
        self._match_by = match_by
        self._crowded: frozenset[int] | None = None

    def of(self, connection: Connection, entries: Iterable[int]) -> list[tuple[int, int]]:
        """Return (place of a row, id of a customer), ordered by place, for what :func:`entries_of` returned."""
        if self._crowded is None:
            many = () if self._match_by else connection.execute(_CROWDED).fetchall()
            self._crowded = frozenset(value for (value,) in many)
        if self._crowded:
            entries = [entry for entry in entries if entry >> 22 not in self._crowded]
        rows: list[tuple[int, int]] = connection.execute(_STORED, (json.dumps(list(entries)),)).fetchall()
        return rows


def earlier_rows(entries: Iterable[int]) -> dict[int, list[int]]:
    """Return by its place the earlier rows that each row may repeat, of all that :func:`entries_of` returned."""
    telling: set[int] = set()
    shared: dict[int, int] = {}
    ordered = sorted(entries)
    start, end = 0, len(ordered)
    while start < end:
        key = ordered[start] >> 22
        after = start + 1
        while after < end and ordered[after] >> 22 == key:
            after += 1
        if 1 < after - start <= _MOST_IN_FILE:
            run = ordered[start:after]
            alone = {entry & _PLACE for entry in run if entry >> _PLACE_BITS & 1}
            places = sorted(entry & _PLACE for entry in run) if alone else [entry & _PLACE for entry in run]
            for count in range(1, len(places)):
                place = places[count]
                later = place << _PLACE_BITS
                if key < _LAST_TELLING or place in alone:
                    telling.update([later | earlier for earlier in places[:count]])
                else:
                    for earlier in places[:count]:
                        pair = later | earlier
                        shared[pair] = shared.get(pair, 0) + 1
        start = after
    telling.update([pair for pair, count in shared.items() if count > 1])
    found: dict[int, list[int]] = {}
    for pair in sorted(telling):
        found.setdefault(pair >> _PLACE_BITS, []).append(pair & _PLACE)
    return found
