"""Who a row may be: the stored customers, and the earlier rows of the file, that share keys of likeness with it.

One telling key (a number, a phone, an e-mail) is enough, and two of the others; a key that very many share tells nobody
apart.
"""

import json
from collections import Counter
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
_MOST_IN_FILE: Final = 20
_MOST_BY_HALF: Final = 12  # of those who share a key that alone is not enough
_CROWDED: Final = (
    "SELECT value FROM likeness_key GROUP BY value"
    f" HAVING count(*) > iif(value < {_LAST_TELLING}, {_MOST_STORED}, {_MOST_BY_HALF})"
)
# A row with one key alone is compared with all who share it: bit 21 stands for the second key that it has not.
_STORED: Final = (
    "SELECT j.value & 2097151 AS place, k.customer_id AS other FROM json_each(?) AS j"
    " CROSS JOIN likeness_key AS k ON k.value = j.value >> 22 GROUP BY place, other"
    f" HAVING sum(1 + (k.value >> 32 <= {KeyKind.PHONE:d})) + max(j.value >> 21 & 1) >= 2"
)


def entries_of(first: int, keys: Sequence[Sequence[int]], match_by: str) -> list[int]:
    """Return the keys of rows, each with the place of its row, the first being at ``first``.

    Whatever is matched by, whoever has the number of a row already is found: no two can have it.
    """
    kinds = KINDS_OF[match_by] | {KeyKind.NUMBER}
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


def earlier_rows(entries: Sequence[int]) -> dict[int, list[int]]:
    """Return by its place the earlier rows that each row may repeat, of all that :func:`entries_of` returned."""
    sharing = Counter([entry >> 22 for entry in entries])
    ordered = sorted([entry for entry in entries if 1 < sharing[entry >> 22] <= _MOST_IN_FILE])
    telling: set[int] = set()
    pairs: list[int] = []
    start, end = 0, len(ordered)
    while start < end:
        key = ordered[start] >> 22
        after = start + sharing[key]
        places = [entry & _PLACE for entry in ordered[start:after]]
        alone = {entry & _PLACE for entry in ordered[start:after] if entry >> _PLACE_BITS & 1}
        if alone:
            places.sort()
        for count in range(1, len(places)):
            later = places[count] << _PLACE_BITS
            found = [later | earlier for earlier in places[:count]]
            if key < _LAST_TELLING or places[count] in alone:
                telling.update(found)
            else:
                pairs += found
        start = after
    telling.update([pair for pair, count in Counter(pairs).items() if count > 1])
    earlier: dict[int, list[int]] = {}
    for pair in sorted(telling):
        earlier.setdefault(pair >> _PLACE_BITS, []).append(pair & _PLACE)
    return earlier
