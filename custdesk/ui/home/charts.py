"""The charts of Home: who came, what customers answered, and what is known of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.consent.model import Purpose
from custdesk.desk.permissions import LENS_NAMES, Lens
from custdesk.exchange.anonymising import SMALLEST_GROUP
from custdesk.home.model import HELD, Answered, Tally, stands_out
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.charts.bars import Bar
from custdesk.ui.charts.card import ChartCard, Figures
from custdesk.ui.charts.columns import NamedColumns
from custdesk.ui.charts.shares import Legend, Mark, Part, PartedBar, ShareBars
from custdesk.ui.home.months import Month, by_month
from custdesk.ui.theme import Space

translate = QCoreApplication.translate
NEW, ANSWERS, HELD_OF = "new", "answers", "held"
_NAMES = {
    "phone": QT_TRANSLATE_NOOP("Home", "Phone"),
    "email": QT_TRANSLATE_NOOP("Home", "E-mail"),
    "address": QT_TRANSLATE_NOOP("Home", "Address"),
    "born_on": QT_TRANSLATE_NOOP("Home", "Date of birth"),
    "language": QT_TRANSLATE_NOOP("Home", "Language"),
    "sex": QT_TRANSLATE_NOOP("Home", "Sex"),
    "country": QT_TRANSLATE_NOOP("Home", "Country"),
}


class HomeCharts(QWidget):
    """``tables_chosen`` carries the names of the charts that are shown as tables now."""

    tables_chosen = Signal(object)

    def __init__(self, as_tables: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = NamedColumns(translate("Home", "New customers by month"), choosable=False)
        self.answers = ShareBars(translate("Home", "What customers agreed to"), choosable=False)
        self.held = ShareBars(translate("Home", "What is known of the customers"), choosable=False)
        self.cards = {
            NEW: ChartCard(translate("Home", "New customers by month"), self.new),
            ANSWERS: ChartCard(translate("Home", "What customers agreed to"), self.answers, Legend(_legend())),
            HELD_OF: ChartCard(translate("Home", "What is known of the customers"), self.held),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for name, card in self.cards.items():
            card.show_as_table(name in as_tables)
            card.as_table_chosen.connect(self._tell_tables)
            column.addWidget(card)
        column.addStretch()

    def show_tally(self, tally: Tally, purposes: Sequence[Purpose], language: str) -> None:
        """Show what a complete tally counted; ``purposes`` name what was asked, in a language where they can."""
        seen = translate("Home", "Seen in: {lens}").format(
            lens=translate("Lens", LENS_NAMES[tally.lens or Lens.STANDARD])
        )
        self._show_new(tally, seen)
        titles = {one.code: one.wording(language).title for one in purposes}
        self._show_answers(tally, {code: titles[code] for code in tally.answers if code in titles}, seen)
        self._show_held(tally, seen)

    def _show_new(self, tally: Tally, seen: str) -> None:
        hides = tally.lens is Lens.ANONYMISED
        months = by_month(tally.new, tally.day)
        rows = [(month, hides and stands_out(month.number)) for month in months]
        bars = [_bar_of_month(month, hidden) for month, hidden in rows]
        self.new.show_bars(bars, "; ".join(bar.words for bar in bars))
        caption = translate("Home", "All who were entered in the last twelve months, also those archived since.")
        headings = (translate("Home", "Month"), translate("Home", "New customers"))
        figures = tuple((month.long, bar.shown()) for month, bar in zip(months, bars, strict=True))
        self.cards[NEW].show_figures(Figures(headings, figures), f"{caption} {seen}")

    def _show_answers(self, tally: Tally, titles: dict[str, str], seen: str) -> None:
        hides = tally.lens is Lens.ANONYMISED
        rows = [(title, _answer_numbers(tally, tally.answers[code])) for code, title in titles.items()]
        bars = [_bar_of_answers(title, numbers, hides and any(map(stands_out, numbers))) for title, numbers in rows]
        self.answers.show_bars(bars, "; ".join(bar.words for bar in bars))
        headings = (translate("Home", "Purpose"), *(text for _mark, text in _legend()))
        figures = tuple(
            (title, *(_untold() if not bar.parts else QLocale().toString(number) for number in numbers))
            for (title, numbers), bar in zip(rows, bars, strict=True)
        )
        caption = translate("Home", "What the %Ln active customer(s) answered last.", None, tally.active)
        self.cards[ANSWERS].show_figures(Figures(headings, figures), f"{caption} {seen}")
        self.cards[ANSWERS].setVisible(bool(rows))

    def _show_held(self, tally: Tally, seen: str) -> None:
        hides = tally.lens is Lens.ANONYMISED
        names = [name for name in HELD if name in tally.held]
        bars = [_bar_of_held(name, tally, hides) for name in names]
        self.held.show_bars(bars, "; ".join(bar.words for bar in bars), whole=100)
        headings = (translate("Home", "What"), translate("Home", "Known of"), translate("Home", "Out of"))
        number = QLocale().toString
        figures = tuple(
            (bar.name, number(tally.held[name]) if bar.parts else _untold(), number(tally.of(name)))
            for name, bar in zip(names, bars, strict=True)
        )
        caption = translate("Home", "Of how many of the %Ln active customer(s) it is known.", None, tally.active)
        self.cards[HELD_OF].show_figures(Figures(headings, figures), f"{caption} {seen}")
        self.cards[HELD_OF].setVisible(bool(names))

    def _tell_tables(self) -> None:
        self.tables_chosen.emit([name for name, card in self.cards.items() if card.button.isChecked()])


def _legend() -> list[tuple[Mark, str]]:
    return [
        (Mark.SOLID, translate("Home", "Given")),
        (Mark.HATCHED, translate("Home", "Refused")),
        (Mark.DOTTED, translate("Home", "Ended")),
        (Mark.EMPTY, translate("Home", "Not asked")),
    ]


def _answer_numbers(tally: Tally, answered: Answered) -> tuple[int, int, int, int]:
    """Return the numbers in the order of the legend."""
    return answered.given, answered.refused, answered.ended, tally.active - answered.asked()


def _hidden() -> str:
    """Return what is written in place of a number of too few people."""
    return translate("Home", "fewer than {number}").format(number=QLocale().toString(SMALLEST_GROUP))


def _said(what: str, number: str) -> str:
    return translate("Home", "{what}: {number}").format(what=f"\u2068{what}\u2069", number=number)


def _bar_of_month(month: Month, hidden: bool) -> Bar:
    if hidden:
        return Bar(
            _said(month.long, _hidden()),
            0,
            name=month.short,
            figure=f"\u2066<{QLocale().toString(SMALLEST_GROUP)}\u2069",
        )
    number = translate("Home", "%Ln new customer(s)", None, month.number)
    return Bar(_said(month.long, number), month.number, name=month.short)


def _bar_of_answers(title: str, numbers: Sequence[int], hidden: bool) -> PartedBar:
    if hidden:
        return PartedBar(_said(title, _few_would_stand_out()), 0, name=title, figure="–")
    told = [f"{text} {QLocale().toString(number)}" for (_mark, text), number in zip(_legend(), numbers, strict=True)]
    parts = tuple(Part(number, mark) for (mark, _text), number in zip(_legend(), numbers, strict=True))
    everybody = sum(numbers)
    figure = _percent(numbers[0], everybody)
    words = _said(title, QLocale().createSeparatedList(told))
    return PartedBar(words, everybody, name=title, figure=figure, parts=parts)


def _bar_of_held(name: str, tally: Tally, hides: bool) -> PartedBar:
    number, of = tally.held[name], tally.of(name)
    text = translate("Home", _NAMES[name])
    if hides and stands_out(number, of):
        return PartedBar(_said(text, _few_would_stand_out()), 0, name=text, figure="–")
    share = translate("Home", "{number} of {all}").format(number=QLocale().toString(number), all=QLocale().toString(of))
    percent = 100 * number // of if of else 0
    parts = (Part(number, Mark.SOLID),)
    return PartedBar(_said(text, share), percent, name=text, figure=_percent(number, of), parts=parts)


def _untold() -> str:
    """Return what is written in place of numbers from which one could find a few people."""
    return translate("Home", "not told")


def _few_would_stand_out() -> str:
    return translate("Home", "not told, because a few customers would stand out")


def _percent(number: int, of: int) -> str:
    return QLocale().toString(100 * number // of if of else 0) + QLocale().percent()
