"""Who a row may be: the stored customers, and the earlier rows of the file, that share keys of likeness with it.

One telling key (a number, a phone, an e-mail) is enough, and two of the others; a key that very many share tells nobody
apart.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from custdesk.children.lines import from_line
from custdesk.quality.keys import CHECKSUM_BITS, KeyKind
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
_ENTRY_BITS: Final = _PLACE_BITS + 1
"""A key is followed by whether it alone is enough, and by the place of its row."""
_ID_BITS: Final = 40
_PAIR: Final = (1 << _ID_BITS + _PLACE_BITS) - 1
_ID: Final = (1 << _ID_BITS) - 1
_LAST_TELLING: Final = (KeyKind.PHONE + 1) << CHECKSUM_BITS
_MOST_STORED: Final = 60
_MOST_IN_FILE: Final = 20
_MOST_BY_HALF: Final = 12  # of those who share a key that alone is not enough
_CROWDED: Final = "SELECT value FROM likeness_key WHERE value BETWEEN ? AND ? GROUP BY value HAVING count(*) > ?"
_STRETCH_BITS: Final = CHECKSUM_BITS - 2
# All in one value: a Python object for each customer who shares half a key would cost as much as finding them.
_STORED: Final = (
    f"SELECT json_group_array((j.value & {(1 << _ENTRY_BITS) - 1}) << {_ID_BITS} | k.customer_id)"
    f" FROM json_each(?) AS j CROSS JOIN likeness_key AS k ON k.value = j.value >> {_ENTRY_BITS}"
)


def counted_keys(keys: Sequence[Sequence[int]], match_by: str) -> Sequence[Sequence[int]]:
    """Return of the keys of rows those that count.

    Whatever is matched by, whoever has the number of a row already is found: no two can have it.
    """
    if not match_by:
        return keys
    kinds = KINDS_OF[match_by] | {KeyKind.NUMBER}
    return [[key for key in of_row if key >> CHECKSUM_BITS in kinds] for of_row in keys]


def _alone(of_row: Sequence[int], match_by: str) -> bool:
    """Whether one key of a row is enough, whatever kind it is of."""
    return match_by != "name_birthday" if match_by else len(of_row) == 1


def crowded_keys(connection: Connection, stretch: tuple[int, int, int]) -> frozenset[int]:
    """Return the keys that too many customers share, of one of :data:`STRETCHES`."""
    return frozenset([value for (value,) in connection.execute(_CROWDED, stretch)])


def _stretches() -> Iterator[tuple[int, int, int]]:
    step = 1 << _STRETCH_BITS
    for kind in KeyKind:
        most = _MOST_STORED if kind <= KeyKind.PHONE else _MOST_BY_HALF
        begin = kind << CHECKSUM_BITS
        for first in range(begin, begin + (1 << CHECKSUM_BITS), step):
            yield first, first + step - 1, most


STRETCHES: Final = tuple(_stretches())
"""All keys that there can be, in stretches that are read one after the other, so that nobody waits for long."""


def stored_candidates(
    connection: Connection, first: int, keys: Sequence[Sequence[int]], match_by: str, crowded: frozenset[int]
) -> list[tuple[int, int]]:
    """Return (place of a row, id of a customer), ordered by place, for the keys of rows that begin at place ``first``.

    ``keys`` are those that count, ``crowded`` those that tell nobody apart.
    """
    entries = [
        key << _ENTRY_BITS | (alone or key < _LAST_TELLING) << _PLACE_BITS | place
        for place, of_row in enumerate(keys, first)
        for alone in (_alone(of_row, match_by),)
        for key in of_row
        if key not in crowded
    ]
    ((shared,),) = connection.execute(_STORED, (json.dumps(entries),)).fetchall()
    found = from_line(shared)
    pairs = {one & _PAIR for one in found if one > _PAIR}
    pairs.update([one for one, times in Counter(found).items() if times > 1 and one <= _PAIR])
    return [(pair >> _ID_BITS, pair & _ID) for pair in sorted(pairs)]


class EarlierRows:
    """Finds the earlier rows that a row may repeat; it is told of all rows in their order.

    Of the rows that share a key the first 20 are remembered. A telling key that more share, as one order after the
    other of one customer does, or a phone that stands for none, is worth as much to the later ones as any other key.
    """

    def __init__(self, match_by: str) -> None:
        self._match_by = match_by
        self._places: dict[int, int | list[int]] = {}

    def of(self, place: int, keys: Sequence[int]) -> list[int]:
        """Return the places of the earlier rows, ascending; ``keys`` are those of the row that count."""
        known = self._places
        telling: list[int] = []
        half: list[int] = []
        full: list[list[int]] = []
        for key in keys:
            found = known.setdefault(key, place)
            if isinstance(found, int):
                if found != place:
                    (telling if key < _LAST_TELLING else half).append(found)
                    known[key] = [found, place]
            elif len(found) < _MOST_IN_FILE:
                (telling if key < _LAST_TELLING else half).extend(found)
                found.append(place)
            elif full or key < _LAST_TELLING:  # the telling ones come first
                full.append(found)
        for found in full:
            half += found
        if half:
            telling += half if _alone(keys, self._match_by) else _twice(half)
        return sorted(set(telling)) if telling else telling


def _twice(places: list[int]) -> list[int]:
    """Return those that are there more than once."""
    if len(set(places)) == len(places):
        return []
    return [place for place, times in Counter(places).items() if times > 1]
