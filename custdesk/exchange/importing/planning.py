"""The plan of an import: what would become of each row. Nothing is written.

The rows are checked in child processes, and compared in another one meanwhile; this process asks the vault who they may
be, and keeps the rest as it came.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from custdesk.children.lines import as_line, from_line
from custdesk.consent.model import local_day
from custdesk.customers.card_lines import select_card_lines
from custdesk.customers.model import Customer
from custdesk.customers.sealed import open_sealed
from custdesk.desk.door import Desk
from custdesk.desk.passages import instant, utc_now
from custdesk.desk.permissions import Permission
from custdesk.exchange.importing.candidates import STRETCHES, counted_keys, crowded_keys, stored_candidates
from custdesk.exchange.importing.changed_since import last_entry
from custdesk.exchange.importing.comparison import Comparison
from custdesk.exchange.importing.consents import NOBODY, ConsentRules, check_evidence, stored_answers
from custdesk.exchange.importing.erased import erased_lines, key_of_marks
from custdesk.exchange.importing.model import ERASED, FieldChange, ImportOptions, Mode, PlannedRow, Verdict
from custdesk.exchange.importing.planned_rows import DraftLines, Kinds, PlannedRows
from custdesk.exchange.importing.verdicts import Outcome
from custdesk.exchange.mapping.checked_row import Checked
from custdesk.exchange.mapping.model import Draft
from custdesk.quality.keeping import bring_up_to_date
from custdesk.records.columns import column_named
from custdesk.store.connection import Connection

_STRETCH: Final = 100
_CODES: Final = {verdict: code for code, verdict in enumerate(Verdict)}
_CODE_OF: Final = {verdict.value: code for verdict, code in _CODES.items()}
_ENTERED: Final = frozenset({Verdict.NEW, Verdict.LOOKALIKE})

Asked = Callable[[], bool]


@dataclass(slots=True)
class _Gathered:
    """What the check told of all rows, by their places, and who was erased."""

    drafts: DraftLines = field(default_factory=DraftLines)
    lines: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    nameless: list[int] = field(default_factory=list)
    sealed: list[int] = field(default_factory=list)
    numbers: dict[int, str] = field(default_factory=dict)
    consents: list[int] = field(default_factory=list)
    erased: list[int] = field(default_factory=list)


class Planner:
    """Makes the plan of one file. ``marks_key`` is what the rows have to be checked with.

    Raise what ``check_evidence`` raises.
    """

    def __init__(self, desk: Desk, options: ImportOptions) -> None:
        self._desk = desk
        self._options = options
        self._gathered = _Gathered()
        self._told: set[int] = set()
        today = local_day(instant(utc_now()))
        with desk.read(Permission.IMPORT_RUN, Permission.CUSTOMER_VIEW) as reading:
            check_evidence(reading.connection, options.consents, today)
            self._rules = ConsentRules(reading.connection, options.consents, today)
            self.marks_key = key_of_marks(reading.connection) or b""
            self._as_of = last_entry(reading.connection)

    def plan(self, chunks: Iterable[Checked], abroad: str = "", cancelled: Asked | None = None) -> PlannedRows:
        """Return the planned rows; ``abroad`` is the country of the file, where it is not the one of the shop.

        Raise ``Cancelled`` when ``cancelled()`` says so, and ``ChildStopped`` where the child did not finish. The vault
        is asked a chunk at a time, so that the window never waits for it.
        """
        bring_up_to_date(self._desk, Permission.IMPORT_RUN, cancelled=cancelled)
        with Comparison(self._options, cancelled) as comparison, closing(_each(chunks)) as rest:
            for checked in rest:
                self._take(checked, comparison)
            outcomes = comparison.finish()
        codes = self._codes(outcomes)
        finishing = _Finishing(self._desk, self._options, self._rules, abroad)
        known = self._gathered
        kinds = Kinds(
            numbers=known.numbers,
            alone=frozenset((*known.sealed, *known.consents)),
            nameless=frozenset(known.nameless),
            abroad=abroad,
        )
        rows = PlannedRows(known.drafts, known.lines, codes, outcomes, kinds, finishing.finish, self._as_of)
        self._look_closer(rows)
        return rows

    def _take(self, checked: Checked, comparison: Comparison) -> None:
        known, first, found = self._gathered, len(self._gathered.lines), from_line(checked.found)
        known.drafts.add(checked.drafts)
        known.lines += found["lines"]
        known.numbers.update((first + place, number) for place, number in found["numbers"])
        for name in ("refused", "nameless", "sealed", "consents"):
            getattr(known, name).extend(first + place for place in found[name])
        match_by = self._options.match_by
        keys, crowded = counted_keys(found["keys"], match_by), self._crowded
        with self._desk.read(Permission.IMPORT_RUN, Permission.CUSTOMER_VIEW) as reading:
            pairs = stored_candidates(reading.connection, first, keys, match_by, crowded)
            new = {customer_id for _place, customer_id in pairs} - self._told
            cards = select_card_lines(reading.connection, new) if new else []
            if found["marks"]:
                marks = {first + place: marks for place, marks in found["marks"]}
                known.erased += erased_lines(reading.connection, marks)
        self._told |= new
        comparison.add(len(keys), (checked.found, as_line({"pairs": pairs, "cards": cards}), checked.drafts))

    @cached_property
    def _crowded(self) -> frozenset[int]:
        if self._options.match_by:
            return frozenset()
        crowded: set[int] = set()
        for stretch in STRETCHES:
            with self._desk.read(Permission.IMPORT_RUN, Permission.CUSTOMER_VIEW) as reading:
                crowded |= crowded_keys(reading.connection, stretch)
        return frozenset(crowded)

    def _codes(self, outcomes: dict[int, Outcome]) -> bytearray:
        known = self._gathered
        usual = Verdict.LEFT_OUT if self._options.mode is Mode.UPDATE else Verdict.NEW
        codes = bytearray([_CODES[usual]]) * len(known.lines)
        for place, outcome in outcomes.items():
            codes[place] = _CODE_OF[outcome.verdict]
        for place in known.refused:
            codes[place] = _CODES[Verdict.REFUSED]
        for place in known.nameless:
            if codes[place] == _CODES[Verdict.NEW]:
                codes[place] = _CODES[Verdict.REFUSED]
        asked: set[int] = set()
        for place in sorted(set(known.erased).difference(known.nameless)):
            # Whoever is surely a stored customer is nobody who was erased.
            if codes[place] in (_CODES[Verdict.NEW], _CODES[Verdict.LOOKALIKE]):
                codes[place] = _CODES[Verdict.LOOKALIKE]
                told = outcomes.get(place)
                like = told.like_place if told and told.like_place in asked and not told.customer_id else -1
                outcomes[place] = Outcome(Verdict.LOOKALIKE.value, like_place=like, reasons=(ERASED,))
                asked.add(place)
        return codes

    def _look_closer(self, rows: PlannedRows) -> None:
        """Find the rows that change nothing but sealed values or consents."""
        unchanged = _CODES[Verdict.UNCHANGED]
        places = sorted(place for place in rows.kinds.alone if rows.codes[place] == unchanged)
        for start in range(0, len(places), _STRETCH):
            with self._desk.read(Permission.IMPORT_RUN, Permission.CUSTOMER_VIEW):
                for place in places[start : start + _STRETCH]:
                    row = rows[place]
                    if row.changes or any(consent.recorded for consent in row.consents):
                        rows.codes[place] = _CODES[Verdict.CHANGED]


def _each(chunks: Iterable[Checked]) -> Generator[Checked]:
    """Yield all chunks; whoever closes it ends the check with it."""
    yield from chunks


class _Finishing:
    """Completes a row that somebody looks at with what only the vault and its keys tell."""

    def __init__(self, desk: Desk, options: ImportOptions, rules: ConsentRules, abroad: str) -> None:
        self._desk = desk
        self._options = options
        self._rules = rules
        self._abroad = abroad

    def finish(self, row: PlannedRow) -> PlannedRow:
        if self._abroad and row.verdict in _ENTERED:
            row = from_abroad(row, self._abroad)
        draft = row.draft
        known = row.customer_id if row.verdict in (Verdict.CHANGED, Verdict.UNCHANGED) else 0
        if not (draft.consents or (known and draft.card.sealed)):
            return row
        with self._desk.read(Permission.IMPORT_RUN, Permission.CUSTOMER_VIEW) as reading:
            answers = stored_answers(reading.connection, [known]).get(known, NOBODY)
            consents = self._rules.plan_consents(draft.consents, draft.opt_outs, answers)
            changes = row.changes
            if known and self._options.mode is not Mode.ADD:
                blanks = self._options.mode is Mode.FILL_BLANKS
                changes += sealed_changes(self._desk, reading.connection, draft, known, blanks_only=blanks)
        return replace(row, consents=consents, changes=changes)


def from_abroad(row: PlannedRow, country: str) -> PlannedRow:
    """Return a row that enters a customer with ``country``, the file's, in each address that names none.

    An address without a country is one of the shop's: its postcode, and the phones beside it, would be misread there.
    What is stored already keeps its addresses: a country that the row does not name is nothing new about them.
    """
    card = row.draft.card
    addresses = tuple(replace(address, country=address.country or country) for address in card.addresses)
    return replace(row, draft=replace(row.draft, card=replace(card, addresses=addresses)))


def sealed_changes(
    desk: Desk, connection: Connection, draft: Draft, customer_id: int, *, blanks_only: bool = False
) -> tuple[FieldChange, ...]:
    """Return which sealed values the row changes, without telling them."""
    changed = []
    for name, text in draft.card.sealed.items():
        stored = open_sealed(desk, connection, customer_id, column_named(Customer, name)) if text else ""
        if text and text != stored and not (blanks_only and stored):
            changed.append(FieldChange(name, "", ""))
    return tuple(changed)
