"""The application of a plan: one transaction, all of it or nothing."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path

from custdesk.consent.recording import tighten_within
from custdesk.customers import queries, search
from custdesk.customers.model import CustomerCard
from custdesk.customers.writing import store_changes, store_new
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import Cancelled
from custdesk.exchange.importing.merging import merged
from custdesk.exchange.importing.model import ImportApplied, ImportResult, Plan, PlannedRow, Verdict
from custdesk.exchange.importing.planning import sealed_changes
from custdesk.exchange.mapping.keeping import remember

TAKE_NEW, TAKE_UPDATE, TAKE_NOT = "new", "update", "skip"
# From here on one numbering of the whole index is cheaper than a place for each row.
_MANY = 300
_STEP = 50


class Application:
    """Writes the rows of one plan inside one change."""

    def __init__(self, change: Change, desk: Desk, plan: Plan, take: Mapping[int, str]) -> None:
        self._change = change
        self._desk = desk
        self._plan = plan
        self._take = take
        self._numbers = frozenset(row.draft.card.customer.number for row in plan.rows)
        self._indexed: dict[int, CustomerCard] = {}
        self._entered: dict[int, int] = {}
        self.counts = dict.fromkeys(Verdict, 0)

    def run(self, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None) -> ImportResult:
        """Write every row that is to be taken, then index and log; raise ``Cancelled`` when asked to stop."""
        total = len(self._plan.rows)
        for done, row in enumerate(self._plan.rows):
            if done % _STEP == 0:
                if cancelled and cancelled():
                    raise Cancelled
                if progress:
                    progress(done, total)
            self.counts[self._write(row)] += 1
        self._index()
        batch_id = self._remember()
        if progress:
            progress(total, total)
        return ImportResult(batch_id=batch_id, counts=self.counts)

    def _write(self, row: PlannedRow) -> Verdict:
        verdict = self._decided(row)
        if verdict is Verdict.NEW:
            self._enter(row)
        elif verdict is Verdict.CHANGED:
            customer_id = row.customer_id or self._entered.get(row.like_line, 0)
            return self._update(row, customer_id) if customer_id else Verdict.LOOKALIKE
        return verdict

    def _decided(self, row: PlannedRow) -> Verdict:
        take = self._take.get(row.line)
        if take == TAKE_NOT and row.verdict in (Verdict.NEW, Verdict.CHANGED):
            return Verdict.REFUSED
        if take in (TAKE_NEW, TAKE_UPDATE) and row.verdict is Verdict.LOOKALIKE:
            return Verdict.NEW if take == TAKE_NEW else Verdict.CHANGED
        return row.verdict

    def _enter(self, row: PlannedRow) -> None:
        card = row.draft.card
        number = card.customer.number
        if not number or queries.number_taken(self._change.connection, number):
            number = queries.next_number(self._change.connection, keep=self._numbers)
        customer = replace(card.customer, number=number, source=card.customer.source or self._source())
        customer_id = store_new(self._change, self._desk, replace(card, customer=customer))
        self._entered[row.line] = customer_id
        self._tighten(customer_id, row)
        stored = queries.select_card(self._change.connection, customer_id)
        assert stored is not None
        self._indexed[customer_id] = stored

    def _update(self, row: PlannedRow, customer_id: int) -> Verdict:
        connection = self._change.connection
        stored = queries.select_card(connection, customer_id)
        if stored is None:
            return Verdict.REFUSED
        edited = merged(row.draft, stored)
        differing = {change.path for change in sealed_changes(self._desk, connection, row.draft, customer_id)}
        edited = replace(edited, sealed={name: edited.sealed[name] for name in differing})
        changed = store_changes(self._change, self._desk, edited, stored)
        tightened = self._tighten(customer_id, row)
        if changed:
            self._indexed[customer_id] = replace(edited, customer=replace(edited.customer, id=customer_id))
        return Verdict.CHANGED if changed or tightened else Verdict.UNCHANGED

    def _tighten(self, customer_id: int, row: PlannedRow) -> int:
        if not row.draft.opt_outs:
            return 0
        codes = sorted(row.draft.opt_outs)
        return tighten_within(self._change, customer_id, codes, how="import", evidence=self._plan.reading.name)

    def _index(self) -> None:
        cards = [(customer_id, card, card.customer.state) for customer_id, card in self._indexed.items()]
        if len(cards) > _MANY:
            search.put_many(self._change.connection, cards)
        else:
            for customer_id, card, state in cards:
                search.put(self._change.connection, customer_id, card, state)

    def _source(self) -> str:
        return Path(self._plan.reading.name).stem

    def _remember(self) -> int:
        numbers = {verdict.value: count for verdict, count in self.counts.items()}
        cursor = self._change.connection.execute(
            "INSERT INTO import_batch (file_name, file_sha256, sheet, mapping, new_rows, changed_rows, unchanged_rows,"
            " lookalike_rows, refused_rows, left_out_rows, applied_at, applied_by) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                self._plan.reading.name,
                self._plan.sha256,
                self._plan.reading.chosen_sheet,
                json.dumps(asdict(self._plan.mapping), ensure_ascii=False),
                *(self.counts[verdict] for verdict in Verdict),
                self._change.now,
                self._change.session.user_id,
            ),
        )
        batch_id = int(cursor.lastrowid or 0)
        self._change.log(ImportApplied(subject_id=batch_id, **numbers))
        remember(self._change, self._plan.reading, self._plan.mapping)
        return batch_id
