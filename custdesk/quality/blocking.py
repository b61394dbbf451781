"""Which pairs of customers are worth comparing: those that share something rare, or two things."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from custdesk.children.lines import as_line
from custdesk.quality.keys import KeyKind

_ID_BITS: Final = 32
_PAIRS_IN_A_LINE: Final = 2_000
_ENOUGH: Final = 1
# The most telling ones first: a birthday with an initial is shared by chance less often than a name is.
_STRONG: Final = (KeyKind.TAX, KeyKind.REFERENCE, KeyKind.EMAIL, KeyKind.PHONE)
_WEAK: Final = (KeyKind.BIRTHDAY, KeyKind.NAME_AND_PLACE, KeyKind.ADDRESS, KeyKind.COMPANY, KeyKind.NAME)
KINDS: Final = (*_STRONG, *_WEAK)
"""The kinds of keys that bring two customers together; the number does not, which is the shop's own."""
_LARGEST: Final = 50
_PAIRS_BY_ONE_WEAK_KEY: Final = 10_000
_PAIRS_AT_LEAST: Final = 200_000
_PAIRS_A_CUSTOMER: Final = 5
_PAIRS_IN_A_PART: Final = 600_000


class Caps(NamedTuple):
    """Up to how many sharers a key of a kind counts beside another (``together``) and by itself (``alone``).

    The pairs are looked for in so many ``parts``, one after the other, so that memory is bounded. ``passed_over`` keys
    are shared by more than count alone.
    """

    together: dict[int, int]
    alone: dict[int, int]
    parts: int
    passed_over: int


def caps_for(sizes: list[tuple[int, int, int]], customers: int) -> Caps:
    """Return the caps for keys of (kind, sharers, how many), so that the work grows with the customers only.

    A few thousand customers are compared whatever they share; in a large shop a common name alone is no reason to.
    """
    most = max(_PAIRS_AT_LEAST, _PAIRS_A_CUSTOMER * customers)
    strong, pairs = _filled(sizes, _STRONG, most)
    weak, more = _filled(sizes, _WEAK, most)
    alone, _ = _filled(sizes, _WEAK, _PAIRS_BY_ONE_WEAK_KEY)
    alone |= strong
    passed_over = sum(keys for kind, size, keys in sizes if kind in alone and size > alone[kind])
    return Caps(strong | weak, alone, -(-(pairs + more) // _PAIRS_IN_A_PART) or 1, passed_over)


def _filled(sizes: list[tuple[int, int, int]], kinds: tuple[KeyKind, ...], most: int) -> tuple[dict[int, int], int]:
    """Return the largest number of sharers for each kind, taken from the rarest keys on up to ``most`` pairs."""
    caps = {int(kind): _LARGEST for kind in kinds}
    pairs = 0
    for kind, size, keys in sorted(sizes, key=lambda each: (each[1], KINDS.index(KeyKind(each[0])))):
        if kind in caps and size <= caps[kind]:
            if pairs + keys * size * (size - 1) // 2 > most:
                caps[kind] = size - 1
            else:
                pairs += keys * size * (size - 1) // 2
    return caps, pairs


class Blocks:
    """Takes who shares which key, and tells the pairs that share enough.

    The keys of kind ``last`` come after all others.
    """

    def __init__(self, alone: dict[int, int], last: int, part: int, parts: int) -> None:
        self._alone = alone
        self._last = last
        self._part = part
        self._parts = parts
        self._shared: dict[int, int] = {}

    def take(self, line: bytes) -> None:
        """Note a key that some share: its kind and their ids in order."""
        kind, *ids = map(int, line.split())
        enough = len(ids) <= self._alone[kind]
        shared = 1 << kind | _ENOUGH if enough else 1 << kind
        pairs = self._shared
        # Where nothing comes after it that two could share as well, who shared nothing before is not noted any more.
        note_all = enough or kind != self._last
        for place, one in enumerate(ids, 1):
            if one % self._parts == self._part:
                first = one << _ID_BITS
                for two in ids[place:]:
                    pair = first | two
                    if pair in pairs:
                        pairs[pair] |= shared
                    elif note_all:
                        pairs[pair] = shared

    def lines(self) -> Iterator[bytes]:
        """Yield JSON lists of many pairs of ids, in the order of the first."""
        low = (1 << _ID_BITS) - 1
        chosen = [pair for pair, shared in self._shared.items() if shared & _ENOUGH or shared & (shared - 1)]
        chosen.sort()
        for start in range(0, len(chosen), _PAIRS_IN_A_LINE):
            some = [(pair >> _ID_BITS, pair & low) for pair in chosen[start : start + _PAIRS_IN_A_LINE]]
            yield as_line(some)
