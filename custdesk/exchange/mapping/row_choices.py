"""What a row says no to. A file can only add such a no: a yes changes nothing."""

from datetime import date
from functools import lru_cache
from typing import Final

from custdesk.exchange.mapping.row_cells import Given, RowCells
from custdesk.exchange.mapping.told import Told
from custdesk.exchange.reading.model import Cell
from custdesk.records.folding import fold
from custdesk.records.kinds import dates, yes_no
from custdesk.records.kinds.reading import Standing

_SAYS_NOTHING: Final = frozenset(("unknown", "pending", "none", "null", "n/a", "na", "not set", "invited"))
_SAYS_NO: Final = frozenset(
    ("not subscribed", "non subscribed", "nonsubscribed", "declined", "cleaned", "denied", "no consent", "opted out")
)
_SAYS_YES: Final = frozenset(("opted in", "confirmed", "active", "single opt in", "double opt in"))


def opted_out(cells: RowCells, told: Told) -> frozenset[str]:
    """Return the choices that the row says no to; a cell that says neither yes nor no is told and kept."""
    found = set()
    for given in cells.kind("choice"):
        place = given.source.place
        asks_to_stop = place.part == "opt_out"
        answer = _answer(given.text, given.cell, asks_to_stop=asks_to_stop)
        if answer is None:
            _tell(given, told)
        elif answer is asks_to_stop:
            found.add(place.group)
    return frozenset(found)


def _tell(given: Given, told: Told) -> None:
    if _word(given.text) not in _SAYS_NOTHING:
        told.value(given.heading, given.text, yes_no.read(given.text))


def _word(text: str) -> str:
    return fold(text).replace("_", " ").strip(" .")


@lru_cache(maxsize=1024)
def _answer(text: str, cell: Cell, *, asks_to_stop: bool) -> bool | None:
    word = _word(text)
    if word in _SAYS_NOTHING:
        return None
    if word in _SAYS_NO or word in _SAYS_YES:
        # "Opted out" is a no to an offer and a yes to stopping.
        return (word in _SAYS_YES) is not asks_to_stop
    reading = yes_no.read(text)
    if reading.standing is Standing.GOOD:
        return _turned(word, reading.value, asks_to_stop=asks_to_stop)
    if dates.read(cell if isinstance(cell, date | int | float) else text).value:
        # The day on which somebody said so is a yes.
        return True
    return None


def _turned(word: str, answer: bool | None, *, asks_to_stop: bool) -> bool | None:
    if asks_to_stop and word in ("unsubscribed", "opted-out", "subscribed", "opted-in"):
        return word in ("unsubscribed", "opted-out")
    return answer
