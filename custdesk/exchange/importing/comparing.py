"""The child's side of a plan: goes through the rows that may be somebody already, and says what becomes of each.

For each chunk comes what the check found of its rows (their keys, and which are refused), then the stored customers
that they may be (one line with their cards and who may be whom), and then its drafts. The rest are new.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from custdesk.children.child import Emit
from custdesk.children.lines import as_line, from_line
from custdesk.exchange.importing.candidates import EarlierRows, counted_keys
from custdesk.exchange.importing.compared import Row, Stored
from custdesk.exchange.importing.model import ImportOptions, Mode, Verdict
from custdesk.exchange.importing.verdicts import Judge

_KEPT: Final = 2_000
_NEW: Final = Verdict.NEW.value
_LOOKALIKE: Final = Verdict.LOOKALIKE.value


def compare_rows(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :class:`custdesk.exchange.importing.comparison.Comparison`."""
    comparison = _Comparison(ImportOptions(mode=Mode(request["mode"]), match_by=request["match_by"]))
    for line in given:
        found, told = from_line(line), from_line(next(given))
        drafts = islice(given, len(found["lines"]))
        if outcomes := b"".join(comparison.outcomes(found, told, drafts)):
            emit.lines(outcomes)
    return {"rows": comparison.rows}


class _Comparison:
    """Remembers the cards and the rows that later rows are compared with."""

    def __init__(self, options: ImportOptions) -> None:
        self._judge = Judge(options)
        self._match_by = options.match_by
        self._earlier = EarlierRows(options.match_by)
        self._lines: list[bytes] = []
        self._settled: set[int] = set()
        self._asked: set[int] = set()
        self._rows: dict[int, Row] = {}
        self._cards: dict[int, str] = {}
        self._stored: dict[int, Stored] = {}

    @property
    def rows(self) -> int:
        """How many rows were gone through."""
        return len(self._lines)

    def outcomes(self, found: dict[str, Any], told: dict[str, Any], drafts: Iterable[bytes]) -> Iterator[bytes]:
        """Yield ``[place, *Outcome]`` as a line for each row of the next chunk that is not simply new."""
        first = self.rows
        self._cards.update((int(customer_id), line) for customer_id, line in told["cards"])
        stored: dict[int, list[int]] = {}
        for place, customer_id in told["pairs"]:
            stored.setdefault(place, []).append(customer_id)
        refused = {first + place for place in found["refused"]}
        self._lines += drafts
        # Nobody is entered by a row without a name, so no other row can repeat it.
        self._settled |= refused.union(first + place for place in found["nameless"])
        for place, keys in enumerate(counted_keys(found["keys"], self._match_by), first):
            earlier = self._earlier.of(place, keys)
            if (earlier or place in stored) and place not in refused:
                outcome = self._decide(place, stored.get(place, ()), earlier)
                if outcome[1] == _NEW:
                    continue
                (self._asked if outcome[1] == _LOOKALIKE else self._settled).add(place)
                yield as_line(outcome)

    def _decide(self, place: int, ids: Iterable[int], earlier: Sequence[int]) -> list[Any]:
        rows = [self._row(other) for other in earlier if other not in self._settled and other not in self._asked]
        asked = (self._row(other) for other in earlier if other in self._asked and other not in self._settled)
        stored = [self._customer(customer_id) for customer_id in ids]
        return [place, *self._judge.decide(Row(place, self._lines[place]), stored, rows, asked)]

    def _row(self, place: int) -> Row:
        if place not in self._rows:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            self._rows[place] = Row(place, self._lines[place])
        return self._rows[place]

    def _customer(self, customer_id: int) -> Stored:
        if customer_id not in self._stored:
            if len(self._stored) >= _KEPT:
                self._stored.clear()
            self._stored[customer_id] = Stored(self._cards[customer_id])
        return self._stored[customer_id]
