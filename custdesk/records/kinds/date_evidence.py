"""What a whole column of dates says about the order of day and month, and about the calendar."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.dates import Calendar, Order, parts_of
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.text import clean_line

_MOST_MONTHS: Final = 12
_MOST_DAYS: Final = 31
_DIGITS_OF_A_YEAR: Final = 4

_DAY_FIRST: Final = QT_TRANSLATE_NOOP(
    "values", "Day before month: {count} of {total} dates can only be read so, none the other way."
)
_MONTH_FIRST: Final = QT_TRANSLATE_NOOP(
    "values", "Month before day: {count} of {total} dates can only be read so, none the other way."
)
_YEAR_FIRST: Final = QT_TRANSLATE_NOOP("values", "Year first: {count} of {total} dates are written so.")
_UNDECIDED: Final = QT_TRANSLATE_NOOP(
    "values", "All {total} dates can be read with the day or the month first. Choose."
)
_MIXED: Final = QT_TRANSLATE_NOOP(
    "values", "Some dates have the day first ({days}) and some the month ({months}). Choose, and check the others."
)
_NONE: Final = QT_TRANSLATE_NOOP("values", "The order of day and month does not matter here.")


@dataclass(frozen=True, slots=True)
class DateOrder:
    """``order`` is ``None`` where nothing decides; ``evidence`` is an English template filled by ``values``.

    ``ambiguous`` says that a person has to be asked.
    """

    order: Order | None
    calendar: Calendar
    evidence: str
    values: Mapping[str, int] = field(default_factory=dict)
    ambiguous: bool = False


def evidence(texts: Iterable[object]) -> DateOrder:
    """Decide once for a column; cells that are real dates, numbers or no dates are left aside."""
    return decided(tally(texts))


def tally(texts: Iterable[object]) -> Counter[str]:
    """Return what cells say, for :func:`decided`; tallies of pieces of a column may be added up."""
    seen: Counter[str] = Counter()
    for says, count in Counter(_says(text) for text in texts if isinstance(text, str)).items():
        for what in says:
            seen[what] += count
    return seen


def decided(seen: Counter[str]) -> DateOrder:
    """Decide by a tally."""
    calendar: Calendar = "auto"
    if seen["jalali"] != seen["gregorian"] and not (seen["jalali"] and seen["gregorian"]):
        calendar = "jalali" if seen["jalali"] else "gregorian"
    return _decided(seen, calendar)


@lru_cache(maxsize=40_000)
def _says(text: str) -> tuple[str, ...]:
    parts = parts_of(ascii_digits(clean_line(text)))
    if parts is None or max(len(parts.first), len(parts.second), len(parts.third)) > _DIGITS_OF_A_YEAR:
        return ()
    year = next((part for part in (parts.first, parts.third) if len(part) == 4), "")
    says = () if not year else ("jalali" if parts.jalali or 1200 <= int(year) < 1500 else "gregorian",)
    if parts.named:
        return says
    first, second = int(parts.first), int(parts.second)
    if len(parts.first) == 4 or first > _MOST_DAYS:
        return (*says, "total", "ymd")
    if first > _MOST_MONTHS >= second:
        return (*says, "total", "dmy")
    if second > _MOST_MONTHS >= first:
        return (*says, "total", "mdy")
    return (*says, "total") if first == second else (*says, "total", "open")


def _decided(seen: Counter[str], calendar: Calendar) -> DateOrder:
    days, months, years, total = seen["dmy"], seen["mdy"], seen["ymd"], seen["total"]
    if days and months:
        order: Order = "dmy" if days >= months else "mdy"
        return DateOrder(order, calendar, _MIXED, {"days": days, "months": months}, ambiguous=True)
    if days:
        return DateOrder("dmy", calendar, _DAY_FIRST, {"count": days, "total": total})
    if months:
        return DateOrder("mdy", calendar, _MONTH_FIRST, {"count": months, "total": total})
    if seen["open"]:
        return DateOrder(None, calendar, _UNDECIDED, {"total": total}, ambiguous=True)
    if years:
        return DateOrder("ymd", calendar, _YEAR_FIRST, {"count": years, "total": total})
    return DateOrder(None, calendar, _NONE)
