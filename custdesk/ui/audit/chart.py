"""How many entries there are by day and by person, of all that the filters choose: a small chart to choose from."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.audit.model import LogCounts
from custdesk.ui import dates
from custdesk.ui.audit.sentences import person
from custdesk.ui.charts.bars import Bar, Bars, NamedBars
from custdesk.ui.theme import Space
from custdesk.ui.widgets import small
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_MOST_BARS = 62
_SPANS = (1, 7, 28, 91, 364)
_SAID = 3


class LogChart(QFrame):
    """``days_chosen`` carries the first and the last day of a bar, ``person_chosen`` the id of a person."""

    days_chosen = Signal(object, object)
    person_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        self.days = Bars(translate("Log", "Entries by day"))
        self.people = NamedBars(translate("Log", "Entries by person"))
        self.caption = small()
        self.days.chosen.connect(lambda span: self.days_chosen.emit(*span))
        self.people.chosen.connect(self.person_chosen.emit)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(self.days)
        left.addWidget(self.caption)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.XL)
        row.addLayout(left, 3)
        row.addWidget(self.people, 2, Qt.AlignmentFlag.AlignTop)

    def show_counting(self) -> None:
        """Show nothing but that it is being counted."""
        self.days.show_bars((), "")
        self.people.show_bars((), "")
        self.caption.setText(translate("Log", "Counting …"))

    def show_counts(self, counts: LogCounts, names: Iterable[tuple[int, str]]) -> None:
        """Show counts; ``names`` are those of the people by their ids."""
        spans = in_spans(counts.days)
        self.days.show_bars([_bar_of(*span) for span in spans], _said_days(counts, spans))
        known = dict(names)
        by_number = sorted(counts.people.items(), key=lambda pair: -pair[1])
        bars = [
            _bar_of_person(user_id, person(user_id, known.get(user_id, "")), number) for user_id, number in by_number
        ]
        self.people.show_bars(bars[: self.people.room_for()], "; ".join(bar.words for bar in bars))
        self.caption.setText(_caption(counts, spans))


def in_spans(days: Mapping[date, int]) -> list[tuple[date, date, int]]:
    """Return first day, last day and number of equal spans, so long that there are not too many of them."""
    if not days:
        return []
    first, last = min(days), max(days)
    whole = (last - first).days + 1
    length = next((one for one in _SPANS if whole <= one * _MOST_BARS), -(-whole // _MOST_BARS))
    numbers = [0] * -(-whole // length)
    for day, number in days.items():
        numbers[(day - first).days // length] += number
    starts = [first + timedelta(days=length * place) for place in range(len(numbers))]
    return [
        (start, min(start + timedelta(days=length - 1), last), number)
        for start, number in zip(starts, numbers, strict=True)
    ]


def span_words(first: date, last: date) -> str:
    """Return a day, or the first and the last of several."""
    shown = [f"\u2066{dates.show_date(day)}\u2069" for day in dict.fromkeys((first, last))]
    return " – ".join(shown)


def _entries(number: int) -> str:
    return translate("Log", "%Ln entries", None, number)


def _bar_of(first: date, last: date, number: int) -> Bar:
    words = translate("Log", "{what}: {number}").format(what=span_words(first, last), number=_entries(number))
    return Bar(words, number, (first, last))


def _bar_of_person(user_id: int, name: str, number: int) -> Bar:
    words = translate("Log", "{what}: {number}").format(what=f"\u2068{name}\u2069", number=_entries(number))
    return Bar(words, number, user_id, name)


def _caption(counts: LogCounts, spans: list[tuple[date, date, int]]) -> str:
    if not spans:
        return translate("Log", "No entries")
    days = span_words(spans[0][0], spans[-1][1])
    return translate("Log", "{what}: {number}").format(what=days, number=_entries(counts.total))


def _said_days(counts: LogCounts, spans: list[tuple[date, date, int]]) -> str:
    """Return the chart as a sentence: all of it, and where most happened."""
    if not spans:
        return _caption(counts, spans)
    most = sorted(spans, key=lambda span: -span[2])[:_SAID]
    told = QLocale().createSeparatedList([_bar_of(*span).words for span in most])
    return translate("Log", "{all}. Most: {days}").format(all=_caption(counts, spans), days=told)
