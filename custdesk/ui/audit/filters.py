"""What to look for in the log: words, who, when, what, about which customer, field and kind of data."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from custdesk.audit.model import LogFilter, LogQuery
from custdesk.records.columns import DataClass
from custdesk.ui import dates, icons
from custdesk.ui.audit.action_groups import actions_in_words
from custdesk.ui.audit.choosers import ActionsButton, CustomerBox
from custdesk.ui.audit.log_columns import column_choices, names_of
from custdesk.ui.audit.periods import DATES, PERIODS, days_of, midnight
from custdesk.ui.audit.sentences import label, person
from custdesk.ui.audit.typed_words import typed_words
from custdesk.ui.growing import keep_fitting
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.users.role_words import SEES
from custdesk.ui.widgets import SearchBox
from custdesk.ui.widgets.date_field import DateField
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_DATE_WIDTH = 124
_CUSTOMER_WIDTH = 256
_WIDEST_BOX = 240


class LogFilters(QWidget):
    """``changed`` whenever another query is wanted. A date that cannot be read filters nothing.

    ``bar`` is the row of the words, where a page may put more buttons.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._people: tuple[tuple[int, str], ...] = ()
        self.text = SearchBox(translate("Log", "Words in the log"))
        self.people, self.period = _box(translate("Log", "Person")), _box(translate("Log", "Period"))
        self.since, self.until = DateField(), DateField()
        self.actions_button = ActionsButton()
        self.customer = CustomerBox(context)
        self.column, self.data_class = _box(translate("Log", "Field")), _box(translate("Log", "Kind of data"))
        self.more_button, self.clear_button = QToolButton(), QToolButton()
        self.bar = QHBoxLayout()
        self._lay_out()
        self._fill()
        self._connect()
        self._last = self.chosen()
        self._show_parts()

    def offer(self, people: Iterable[tuple[int, str]], actions: Iterable[str]) -> None:
        """Set what can be chosen; what is chosen stays."""
        self._people = tuple(people)
        _fill(self.people, [(person(*each), each[0]) for each in self._people], translate("Log", "Everybody"))
        self.actions_button.offer(actions)
        self.customer.show_lens()

    def chosen(self) -> LogFilter:
        """Return what is chosen now."""
        period = str(self.period.currentData() or "")
        by_dates = period == DATES
        return LogFilter(
            text=" ".join(self.text.text().split()),
            user_id=self.people.currentData(),
            actions=self.actions_button.actions_chosen,
            period="" if by_dates else period,
            since=_iso(self.since.value()) if by_dates else "",
            until=_iso(self.until.value()) if by_dates else "",
            customer_id=self.customer.customer_id,
            column=str(self.column.currentData() or ""),
            data_class=str(self.data_class.currentData() or ""),
        )

    def choose(self, wanted: LogFilter) -> None:
        """Choose something else, all of it."""
        # None of the parts tells of itself: one change is one search.
        blockers = [QSignalBlocker(part) for part in (self.text, self.since, self.until)]
        self.text.setText(wanted.text)
        self.since.setValue(_day(wanted.since))
        self.until.setValue(_day(wanted.until))
        for blocker in blockers:
            blocker.unblock()
        period = DATES if wanted.since or wanted.until else wanted.period
        for box, value in (
            (self.people, wanted.user_id),
            (self.period, period),
            (self.column, wanted.column),
            (self.data_class, wanted.data_class),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.actions_button.choose(wanted.actions)
        if wanted.customer_id != self.customer.customer_id:
            self.customer.choose(wanted.customer_id, self._customer_words(wanted.customer_id))
        self._tell()

    def query(self) -> LogQuery:
        """Return the query for what is chosen; quick periods end today."""
        chosen = self.chosen()
        since, until = days_of(chosen.period, date.today())
        return LogQuery(
            user_id=chosen.user_id,
            actions=chosen.actions,
            customer_id=chosen.customer_id,
            columns=names_of(chosen.column) if chosen.column else (),
            classes=(chosen.data_class,) if chosen.data_class else (),
            words=typed_words(self._context, chosen.text, self._people) if chosen.text else (),
            since=midnight(since or _day(chosen.since)),
            until=midnight(until or _day(chosen.until), days=1),
        )

    def in_words(self) -> tuple[str, ...]:
        """Return what is chosen in words, a filter each; none for everything."""
        chosen, no_word = self.chosen(), ""
        days = " – ".join(filter(None, (dates.show_date(_day(day)) for day in (chosen.since, chosen.until))))
        said = {
            translate("Log", "Words"): chosen.text,
            translate("Log", "Person"): self.people.currentText() if chosen.user_id is not None else no_word,
            translate("Log", "Period"): days or (self.period.currentText() if chosen.period else no_word),
            translate("Log", "Action"): actions_in_words(chosen.actions),
            translate("Log", "Customer"): self.customer.text() if chosen.customer_id is not None else no_word,
            translate("Log", "Field"): label(chosen.column) if chosen.column else no_word,
            translate("Log", "Kind of data"): self.data_class.currentText() if chosen.data_class else no_word,
        }
        return tuple(f"{name}: {value}" for name, value in said.items() if value)

    def clear(self) -> None:
        """Look for everything again."""
        self.choose(LogFilter())

    def _customer_words(self, customer_id: int | None) -> str:
        if customer_id is None:
            return ""
        return self._context.services.log.number_of(customer_id) or f"#{QLocale().toString(customer_id)}"

    def _tell(self) -> None:
        self._show_parts()
        chosen = self.chosen()
        if chosen != self._last:
            self._last = chosen
            self.changed.emit()

    def _show_parts(self) -> None:
        chosen = self.chosen()
        by_dates = self.period.currentData() == DATES
        self.since.setVisible(by_dates)
        self.until.setVisible(by_dates)
        if chosen.column or chosen.data_class:
            self.more_button.setChecked(True)
        for box in (self.column, self.data_class):
            box.setVisible(self.more_button.isChecked())
        self.clear_button.setEnabled(chosen != LogFilter())

    def _fill(self) -> None:
        _fill(self.people, [], translate("Log", "Everybody"))
        for code, text in PERIODS.items():
            self.period.addItem(translate("Log", text), code)
        _fill(self.column, [(words, name) for name, words in column_choices()], translate("Log", "Any field"), "")
        seen = [(translate("Role", SEES[one]), one.value) for one in DataClass]
        _fill(self.data_class, seen, translate("Log", "Any kind of data"), "")

    def _connect(self) -> None:
        for box in (self.people, self.period, self.column, self.data_class):
            box.activated.connect(self._tell)
        for changed in (self.actions_button.changed, self.customer.changed, self.since.changed, self.until.changed):
            changed.connect(self._tell)
        self.text.searched.connect(self._tell)
        self.more_button.toggled.connect(self._show_parts)
        self.clear_button.clicked.connect(self.clear)

    def _lay_out(self) -> None:
        self.since.setAccessibleName(translate("Log", "From"))
        self.until.setAccessibleName(translate("Log", "To"))
        for field in (self.since, self.until):
            keep_fitting(field, lambda field: field.setFixedWidth(grown(_DATE_WIDTH)))
            field.setToolTip(field.accessibleName())
        keep_fitting(self.customer, lambda customer: customer.setFixedWidth(grown(_CUSTOMER_WIDTH)))
        self.more_button.setText(translate("Log", "More filters"))
        self.more_button.setCheckable(True)
        look(self.clear_button, "quiet")
        icons.dress(self.clear_button, "close")
        self.clear_button.setToolTip(translate("Log", "Show all"))
        self.clear_button.setAccessibleName(translate("Log", "Show all"))
        self.bar.setSpacing(Space.S)
        self.bar.addWidget(self.text, 1)
        self.bar.addWidget(self.more_button)
        self.bar.addWidget(self.clear_button)
        parts = QWidget()
        flow = FlowLayout(parts)
        flow.setSpacing(Space.S)
        first = (self.people, self.period, self.since, self.until, self.actions_button, self.customer)
        for part in (*first, self.column, self.data_class):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self.bar)
        column.addWidget(parts)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    # Who is in the list is known only later.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    keep_fitting(box, lambda box: box.setMaximumWidth(grown(_WIDEST_BOX)))
    return box


def _fill(box: QComboBox, choices: Iterable[tuple[str, object]], everything: str, none: object = None) -> None:
    kept = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, none)
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(kept)))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None
