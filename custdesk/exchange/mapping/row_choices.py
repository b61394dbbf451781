"""What a row says no to, and what it agrees to. A file can only add a no: a yes to an offer changes nothing."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from custdesk.consent.model import OPT_OUTS
from custdesk.exchange.mapping.answers import asks_to_stop, says_nothing, usual_answer, word_of
from custdesk.exchange.mapping.fields import CONSENT, CONSENT_ON
from custdesk.exchange.mapping.row_cells import Given, RowCells, Source
from custdesk.exchange.mapping.told import Told
from custdesk.exchange.reading.model import Cell
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds import dates
from custdesk.records.kinds.reading import Reading, refused
from custdesk.records.kinds.yes_no import UNCLEAR

ONE_OF: Final = QT_TRANSLATE_NOOP("mapping", "Write one of the words that were chosen for this column: {words}.")

ReadDay = Callable[[Cell, str], Reading[date]]


class RowAnswers(NamedTuple):
    """The choices that a row says no to, and the purposes that it says yes to, with the day (ISO 8601) or ""."""

    opt_outs: frozenset[str]
    consents: tuple[tuple[str, str], ...]


def answers_in(cells: RowCells, told: Told, read_day: ReadDay) -> RowAnswers:
    """Return the answers of the row; a cell that says neither yes nor no is told and kept."""
    outs = set()
    for given in cells.asked("choice"):
        place = given.source.place
        if _answer(given, told) is (place.part == "opt_out"):
            outs.add(place.group)
    if not cells.has_kind(CONSENT):
        return RowAnswers(frozenset(outs), ())
    agreed: dict[str, str] = {}
    declined = set()
    for given in cells.asked(CONSENT):
        purpose = given.source.place.group
        answer = _answer(given, told)
        if answer:
            day = read_day(given.cell, given.text).value if _is_date(given.cell, given.text) else None
            agreed[purpose] = day.isoformat() if day else agreed.get(purpose, "")
        elif answer is False:
            declined.add(purpose)
    if agreed:
        day_of_all = _day_of_all(cells, told, read_day)
        agreed = {purpose: day or day_of_all for purpose, day in agreed.items() if purpose not in declined}
    return RowAnswers(frozenset(outs | (declined & OPT_OUTS.keys())), tuple(agreed.items()))


def _day_of_all(cells: RowCells, told: Told, read_day: ReadDay) -> str:
    given = next(iter(cells.of(CONSENT_ON)), None)
    day = told.value(given.heading, given.text, read_day(given.cell, given.text)) if given else None
    return day.isoformat() if day else ""


def _answer(given: Given, told: Told) -> bool | None:
    answer, unclear = _read_answer(given.source, given.cell, given.text)
    if unclear:
        known = sorted((given.source.yes | given.source.no) - {""})
        reason = refused(ONE_OF, words=", ".join(known)) if known else refused(UNCLEAR)
        told.value(given.heading, given.text, reason)
    return answer


@lru_cache(maxsize=1024)
def _read_answer(source: Source, cell: Cell, text: str) -> tuple[bool | None, bool]:
    """Return the answer of a cell, and whether there should be one and is none."""
    word = word_of(text)
    if word in source.yes or word in source.no:
        return word in source.yes, False
    if says_nothing(word):
        return None, False
    # Where a person sees which words count, no other word does; what is no word (TRUE, 1) answers as ever.
    chosen = isinstance(cell, str) and (source.yes or source.no)
    answer = None if chosen else usual_answer(word, stop=asks_to_stop(source.code))
    if answer is None and _is_date(cell, text):
        # The day on which somebody said so is a yes.
        return True, False
    return answer, answer is None


@lru_cache(maxsize=1024)
def _is_date(cell: Cell, text: str) -> bool:
    if isinstance(cell, bool):
        return False
    return dates.read(cell if isinstance(cell, date | int | float) else text).value is not None
