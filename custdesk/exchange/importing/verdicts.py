"""What becomes of one row beside the people whom it may be: pure, and the same in the child and in the window."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from custdesk.customers.model import CustomerCard
from custdesk.exchange.importing.compared import Row, Stored
from custdesk.exchange.importing.merging import changes_between, filled, merged
from custdesk.exchange.importing.model import TWICE, FieldChange, ImportOptions, Mode, Verdict
from custdesk.exchange.mapping.model import Draft
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality.likeness import Likeness, Standing, compare
from custdesk.quality.names import SAME_NAME

REPEATED: Final = QT_TRANSLATE_NOOP("Likeness", "the same data as in an earlier row of this file")
_NOBODY: Final = Likeness(Standing.DIFFERENT, 0.0, ())


class Outcome(NamedTuple):
    """What becomes of a row, as it travels: see :class:`~custdesk.exchange.importing.model.PlannedRow`.

    ``like_place`` is the place of the earlier row, or -1; ``changes`` are (path, before, after).
    """

    verdict: str
    customer_id: int = 0
    like_place: int = -1
    like_number: str = ""
    like_name: str = ""
    reasons: tuple[str, ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()


class _Repeated(NamedTuple):
    """An earlier row that another one repeats: by what, how much, and whether surely."""

    earlier: Row
    reasons: tuple[str, ...]
    rank: float = 0.0
    surely: bool = True

    def outcome(self) -> Outcome:
        name = self.earlier.card.customer.name
        return Outcome(Verdict.LOOKALIKE.value, 0, self.earlier.place, "", name, self.reasons)


class Judge:
    """Decides about rows in their order: the second row for one customer is asked about."""

    def __init__(self, options: ImportOptions) -> None:
        self._options = options
        self._claimed: dict[int, int] = {}

    def decide(self, row: Row, stored: Sequence[Stored], earlier: Sequence[Row], asked: Iterable[Row] = ()) -> Outcome:
        """Return what becomes of a row.

        ``earlier`` are rows that are entered, ``asked`` those that somebody is asked about: they are looked at only
        where the others do not settle it.
        """
        best, likeness = _likest_stored(row, stored, self._options.match_by)
        if best is not None and likeness.standing is Standing.SAME:
            return self._match(row, best, asked)
        match_by = self._options.match_by
        entered = None if best else _likest_earlier(row, earlier, match_by)
        if not (entered and entered.surely):
            waiting = _likest_earlier(row, asked, match_by, asked=True)
            if waiting and (waiting.surely or not (best or entered)):
                return waiting.outcome()
        if best is not None:
            customer = best.card.customer
            return Outcome(Verdict.LOOKALIKE.value, customer.id, -1, customer.number, customer.name, likeness.reasons)
        if entered:
            return entered.outcome()
        return Outcome((Verdict.LEFT_OUT if self._options.mode is Mode.UPDATE else Verdict.NEW).value)

    def _match(self, row: Row, stored: Stored, asked: Iterable[Row]) -> Outcome:
        mode, customer, draft = self._options.mode, stored.card.customer, row.draft
        edited = edited_card(draft, stored.card, mode)
        added = opt_outs_added(draft, stored.opted_out)
        changes = (*changes_between(stored.card, edited), *((added,) if added else ()))
        verdict = Verdict.CHANGED if changes else Verdict.UNCHANGED
        if not changes and mode is Mode.ADD and changes_between(stored.card, merged(draft, stored.card)):
            verdict = Verdict.LEFT_OUT
        first = self._claimed.setdefault(customer.id, row.place)
        told = tuple((change.path, change.before, change.after) for change in changes)
        if first != row.place and changes:
            # Who was asked about may be entered after all, and then this row must not enter him once more.
            for other in asked:
                if _says_nothing_else(row, other):
                    return _Repeated(other, (REPEATED,)).outcome()
            outcome = (Verdict.LOOKALIKE.value, customer.id, first, customer.number, customer.name, (TWICE,), told)
            return Outcome(*outcome)
        return Outcome(verdict.value, customer.id, -1, customer.number, customer.name, (), told)


def edited_card(draft: Draft, stored: CustomerCard, mode: Mode) -> CustomerCard:
    """Return the stored card as a row changes it in a mode; sealed values are carried for the caller to compare."""
    if mode is Mode.ADD:
        return replace(stored, sealed={})
    return filled(draft, stored) if mode is Mode.FILL_BLANKS else merged(draft, stored)


def opt_outs_added(draft: Draft, opted_out: frozenset[str]) -> FieldChange | None:
    """Return the opt-outs that a row adds; what is opted out already stays so, whatever the row says."""
    added = sorted(draft.opt_outs - opted_out)
    return FieldChange("opt_outs", "", ", ".join(added)) if added else None


def _says_nothing_new(row: Row, known: Stored | Row) -> bool:
    """Return whether a row repeats what is known of somebody of the same name, and no number tells them apart."""
    traits, others = row.traits, known.traits
    if not traits.words or traits.words != others.words:
        return False
    if traits.reference and others.reference and traits.reference != others.reference:
        return False
    return not changes_between(known.card, merged(row.draft, known.card))


def _likest_stored(row: Row, stored: Sequence[Stored], match_by: str) -> tuple[Stored | None, Likeness]:
    found: list[tuple[Stored, Likeness]] = []
    for other in stored:
        likeness = compare(row.traits, other.traits, match_by=match_by)
        open_still = likeness.standing is not Standing.SAME and not match_by
        if open_still and _says_nothing_new(row, other):
            likeness = Likeness(Standing.SAME, 1.0, likeness.reasons)
        if likeness.standing is not Standing.DIFFERENT:
            found.append((other, likeness))
    if not found:
        return None, _NOBODY
    same = [one for one in found if one[1].standing is Standing.SAME]
    return _one_of(same, row) if len(same) > 1 else max(found, key=lambda one: _rank(one[1]))


def _one_of(same: Sequence[tuple[Stored, Likeness]], row: Row) -> tuple[Stored, Likeness]:
    """Return the one among several for each of whom the row is enough; where nothing tells, somebody is asked."""
    traits = row.traits
    tells: tuple[Callable[[Stored], bool], ...] = (
        lambda one: bool(traits.number) and one.traits.number == traits.number,
        lambda one: bool(traits.reference) and one.traits.reference == traits.reference,
        lambda one: bool(traits.words) and one.traits.words == traits.words,
        lambda one: not changes_between(one.card, merged(row.draft, one.card)),
    )
    left = same
    for tell in tells:
        left = [one for one in left if tell(one[0])] or left
    first, likeness = max(left, key=lambda one: _rank(one[1]))
    # Whoever is repeated word for word may be any of them, unless the row says more than the words.
    if len(left) == 1 or (tells[-1](first) and all(_says_no_more(row.draft, one) for one, _ in left)):
        return first, likeness
    return first, Likeness(Standing.ALIKE, likeness.score, likeness.reasons or (SAME_NAME,))


def _says_no_more(draft: Draft, stored: Stored) -> bool:
    return draft.opt_outs <= stored.opted_out and not draft.consents and not draft.card.sealed


def _likest_earlier(row: Row, earlier: Iterable[Row], match_by: str, *, asked: bool = False) -> _Repeated | None:
    """Return the row that this one repeats most; of those that somebody is ``asked`` about, the first that it surely
    does."""
    best: _Repeated | None = None
    for other in earlier:
        likeness = compare(row.traits, other.traits, within_file=True, match_by=match_by)
        surely = likeness.standing is Standing.SAME
        if not surely and (asked or likeness.standing is Standing.DIFFERENT):
            surely = _says_nothing_new(row, other)
            if surely and likeness.standing is Standing.DIFFERENT:
                likeness = Likeness(Standing.ALIKE, 1.0, (REPEATED,))
        repeated = _Repeated(other, likeness.reasons, _rank(likeness), surely)
        if asked and surely:
            return repeated
        if repeated.rank > (best.rank if best else 0.0):
            best = repeated
    return best


def _says_nothing_else(row: Row, earlier: Row) -> bool:
    """Return whether a row says of the same person no more than an earlier one did."""
    return _says_nothing_new(row, earlier) and row.draft.opt_outs <= earlier.draft.opt_outs


def _rank(likeness: Likeness) -> float:
    if likeness.standing is Standing.DIFFERENT:
        return 0.0
    return likeness.score + (2.0 if likeness.standing is Standing.SAME else 1.0)
