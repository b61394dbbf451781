"""The application of a plan: one transaction, all of it or nothing.

Whoever is new is entered many at a time, by rows that a child process makes. Whoever is changed goes the way of a form.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from custdesk.consent.model import local_day
from custdesk.consent.recording import tighten_within
from custdesk.customers import queries, search
from custdesk.customers.model import CustomerCard
from custdesk.customers.writing import refuse_unseen, store_changes, store_new
from custdesk.desk.appending import EntriesAhead
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import Cancelled, StaleRecord
from custdesk.exchange.importing.changed_since import changed_since
from custdesk.exchange.importing.consents import record_within, rules_of
from custdesk.exchange.importing.decided import decided_codes
from custdesk.exchange.importing.entering import Entering
from custdesk.exchange.importing.many import enter_many
from custdesk.exchange.importing.model import ImportApplied, ImportResult, Mode, Plan, PlannedRow, Verdict, places_of
from custdesk.exchange.importing.planning import sealed_changes
from custdesk.exchange.importing.verdicts import edited_card
from custdesk.exchange.mapping.keeping import remember

_MANY: Final = 300
"""From here on one numbering of the whole index is cheaper than a place for each row."""
_STEP: Final = 50

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


class Application:
    """Writes the rows of one plan inside one change."""

    def __init__(self, change: Change, desk: Desk, plan: Plan, take: Mapping[int, str]) -> None:
        self._change = change
        self._desk = desk
        self._plan = plan
        self._rules = rules_of(change, plan.options.consents)
        self._codes = decided_codes(plan, take)
        self._entered: dict[int, int] = {}
        self._changed: dict[int, int] = {}
        self._indexed: dict[int, CustomerCard] = {}
        self.counts = {verdict: self._codes.count(code) for code, verdict in enumerate(Verdict)}

    def run(self, progress: Progress | None, cancelled: Asked | None) -> ImportResult:
        """Write every row that is to be taken, then index and log.

        Raise ``Cancelled`` when asked to stop, and ``StaleRecord`` where a customer was changed since the plan.
        """
        if changed_since(self._change.connection, self._plan.rows.as_of):
            raise StaleRecord
        new, changed = places_of(Verdict.NEW, self._codes), places_of(Verdict.CHANGED, self._codes)
        alone = self._plan.rows.kinds.alone
        total = len(new) + len(changed)

        def tell(done: int, _total: int = 0) -> None:
            if cancelled and cancelled():
                raise Cancelled
            if progress:
                progress(done, total)

        tell(0)
        together = [place for place in new if place not in alone]
        self._enter_all(together, tell, cancelled)
        rest = [(place, self._enter) for place in new if place in alone]
        rest += [(place, self._update) for place in changed]
        for done, (place, write) in enumerate(rest, len(together)):
            if done % _STEP == 0:
                tell(done)
            write(place, self._plan.rows[place])
        self._index()
        batch_id = self._remember()
        tell(total)
        return ImportResult(batch_id=batch_id, counts=self.counts)

    def _enter_all(self, places: list[int], tell: Progress, cancelled: Asked | None) -> None:
        if not places:
            return
        connection, change = self._change.connection, self._change
        ahead = EntriesAhead(connection, self._desk.vault.vault_id, change.session.user_id, change.now)
        request = self._entering(places, ahead)
        self._entered.update(zip(places, range(request.customer_id, request.customer_id + len(places)), strict=True))
        columns = enter_many(
            connection, ahead, request, self._plan.rows.drafts, places, tell, lambda: bool(cancelled and cancelled())
        )
        refuse_unseen(self._desk, [column for column in queries.ORDINARY if column.name in columns])

    def _entering(self, places: list[int], ahead: EntriesAhead) -> Entering:
        plan, connection = self._plan, self._change.connection
        numbers = plan.rows.kinds.numbers
        wanted = [number for place in places if (number := numbers.get(place))]
        return Entering(
            customer_id=queries.next_id(connection),
            choice_id=int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM choice_record").fetchone()[0]),
            seq=ahead.seq,
            head=ahead.head.hex(),
            now=self._change.now,
            actor=self._change.session.user_id,
            numbers=queries.next_numbers(connection, len(places), numbers.values()),
            taken=queries.taken_numbers(connection, wanted),
            source=self._source(),
            country=plan.rows.kinds.abroad,
            day=local_day(self._change.now).isoformat(),
            evidence=plan.reading.name.strip(),
        )

    def _enter(self, place: int, row: PlannedRow) -> None:
        card = row.draft.card
        number, reference = card.customer.number, card.customer.reference
        if not number or queries.number_taken(self._change.connection, number):
            reference = reference or number
            numbers = self._plan.rows.kinds.numbers.values()
            (number,) = queries.next_numbers(self._change.connection, 1, numbers)
        source = card.customer.source or self._source()
        customer = replace(card.customer, number=number, reference=reference, source=source)
        customer_id = store_new(self._change, self._desk, replace(card, customer=customer))
        self._entered[place] = customer_id
        self._tighten(customer_id, row)
        self._indexed[customer_id] = replace(card, customer=customer)

    def _update(self, place: int, row: PlannedRow) -> None:
        connection = self._change.connection
        earlier = self._like_place(place)
        known = row.customer_id or self._changed.get(earlier, 0)
        customer_id = known or self._entered.get(earlier, 0)
        stored = queries.select_card(connection, customer_id) if customer_id else None
        if stored is None:
            self._count_instead(Verdict.LOOKALIKE if not customer_id else Verdict.REFUSED)
            return
        (self._changed if known else self._entered)[place] = customer_id
        mode = self._plan.options.mode
        # As the file says it: a country that it does not name is for whoever it enters.
        draft = self._plan.rows.drafts.draft(place) if known else row.draft
        edited = edited_card(draft, stored, mode)
        blanks = mode is Mode.FILL_BLANKS
        differing = sealed_changes(self._desk, connection, draft, customer_id, blanks_only=blanks)
        sealed = {change.path: edited.sealed[change.path] for change in differing if change.path in edited.sealed}
        changed = store_changes(self._change, self._desk, replace(edited, sealed=sealed), stored)
        tightened = self._tighten(customer_id, row)
        if changed:
            self._indexed[customer_id] = replace(edited, customer=replace(edited.customer, id=customer_id))
        if not (changed or tightened):
            self._count_instead(Verdict.UNCHANGED)

    def _like_place(self, place: int) -> int:
        return self._plan.rows.outcomes[place].like_place

    def _count_instead(self, verdict: Verdict) -> None:
        self.counts[Verdict.CHANGED] -= 1
        self.counts[verdict] += 1

    def _tighten(self, customer_id: int, row: PlannedRow) -> int:
        """Record what a row says no to, and the consents that it proves; return how many answers were new."""
        change, draft, name = self._change, row.draft, self._plan.reading.name
        new = 0
        if draft.opt_outs:
            new += tighten_within(change, customer_id, sorted(draft.opt_outs), how="import", evidence=name)
        given = record_within(change, self._rules, customer_id, draft.consents, draft.opt_outs, name)
        return new + sum(consent.recorded for consent in given)

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
        plan, change = self._plan, self._change
        cursor = change.connection.execute(
            "INSERT INTO import_batch (file_name, file_sha256, sheet, mapping, options, new_rows, changed_rows,"
            " unchanged_rows, lookalike_rows, refused_rows, left_out_rows, applied_at, applied_by)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                plan.reading.name,
                plan.sha256,
                plan.reading.chosen_sheet,
                json.dumps(asdict(replace(plan.mapping, notices=())), ensure_ascii=False),
                json.dumps(asdict(plan.options), ensure_ascii=False, default=_as_text),
                *(self.counts[verdict] for verdict in Verdict),
                change.now,
                change.session.user_id,
            ),
        )
        batch_id = int(cursor.lastrowid or 0)
        remember(change, plan.reading, plan.mapping)
        change.log(
            ImportApplied(subject_id=batch_id, **{verdict.value: count for verdict, count in self.counts.items()})
        )
        return batch_id


def _as_text(value: object) -> str:
    return value.value if isinstance(value, Mode) else str(value)
