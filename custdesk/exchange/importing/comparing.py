"""The child's side of a plan: goes through the rows that may be somebody already, and says what becomes of each.

First come the keys of all rows, a line for each chunk. Then for each chunk the stored customers that its rows may be
(one line with their cards and who may be whom), and its drafts. The rest are new.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.guard import CHUNK
from custdesk.children.lines import as_line, from_line
from custdesk.customers.card_lines import card_of
from custdesk.exchange.importing.candidates import earlier_rows
from custdesk.exchange.importing.model import ImportOptions, Mode, Verdict
from custdesk.exchange.importing.verdicts import Earlier, Judge, Stored
from custdesk.exchange.mapping.wire import draft_from_wire
from custdesk.quality.traits import traits_of

_KEPT = 2_000


def compare_rows(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :class:`custdesk.exchange.importing.planning.Planner`."""
    total = int(request["rows"])
    chunks = -(-total // CHUNK)
    entries: list[int] = []
    for line in islice(given, chunks):
        entries += from_line(line)
    earlier = earlier_rows(entries)
    del entries
    options = ImportOptions(mode=Mode(request["mode"]), match_by=request["match_by"])
    comparison = _Comparison(options, earlier, frozenset(request["refused"]))
    for chunk in range(chunks):
        first = chunk * CHUNK
        told = from_line(next(given))
        drafts = islice(given, min(CHUNK, total - first))
        emit.lines(b"".join(comparison.outcomes(first, told, drafts)) or b"\n")
        emit.progress(min(first + CHUNK, total), total)
    return {"rows": total}


class _Comparison:
    """Remembers the cards and the rows that later rows are compared with."""

    def __init__(self, options: ImportOptions, earlier: dict[int, list[int]], refused: frozenset[int]) -> None:
        self._judge = Judge(options)
        self._earlier = earlier
        self._refused = refused
        self._awaited = {place for places in earlier.values() for place in places}
        self._lines: dict[int, bytes] = {}
        self._rows: dict[int, Earlier] = {}
        self._cards: dict[int, str] = {}
        self._stored: dict[int, Stored] = {}

    def outcomes(self, first: int, told: dict[str, Any], drafts: Iterable[bytes]) -> Iterator[bytes]:
        """Yield ``[place, *Outcome]`` as a line for each row that is not simply new."""
        self._cards.update((int(customer_id), line) for customer_id, line in told["cards"])
        stored: dict[int, list[int]] = {}
        for place, customer_id in told["pairs"]:
            stored.setdefault(place, []).append(customer_id)
        for place, line in enumerate(drafts, first):
            if place in self._refused:
                continue
            if place in stored or place in self._earlier:
                outcome = self._decide(place, line, stored.get(place, ()))
                if outcome[1] == Verdict.NEW.value:
                    self._keep(place, line)
                else:
                    yield as_line(outcome)
            else:
                self._keep(place, line)

    def _keep(self, place: int, line: bytes) -> None:
        if place in self._awaited:
            self._lines[place] = line

    def _decide(self, place: int, line: bytes, ids: Iterable[int]) -> list[Any]:
        draft = draft_from_wire(from_line(line))
        traits = traits_of(draft.card)
        rows = [self._row(other) for other in self._earlier.get(place, ()) if other in self._lines]
        # Nobody is entered by a row without a name, so no other row can repeat it.
        rows = [row for row in rows if not row.draft.nameless]
        stored = [self._customer(customer_id) for customer_id in ids]
        return [place, *self._judge.decide(place, draft, traits, stored, rows)]

    def _row(self, place: int) -> Earlier:
        if place not in self._rows:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            draft = draft_from_wire(from_line(self._lines[place]))
            self._rows[place] = Earlier(place, draft, traits_of(draft.card))
        return self._rows[place]

    def _customer(self, customer_id: int) -> Stored:
        if customer_id not in self._stored:
            if len(self._stored) >= _KEPT:
                self._stored.clear()
            card, opted_out = card_of(self._cards[customer_id])
            self._stored[customer_id] = Stored(card, traits_of(card), opted_out)
        return self._stored[customer_id]
