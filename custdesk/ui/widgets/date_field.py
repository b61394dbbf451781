"""A date that may be blank, typed as people here write it, or picked from a calendar.

``QDateEdit`` cannot be empty and turns its sections round in right-to-left forms, hence a line edit of our own.
"""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from custdesk.ui import dates, icons
from custdesk.ui.theme import Space, tokens

translate = QCoreApplication.translate
_CALENDAR_SIZE = QSize(290, 260)


class DateField(QLineEdit):
    """``changed`` comes whenever the text changes; ask ``value()`` and ``problem()`` for what it means now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, locale: QLocale | None = None) -> None:
        super().__init__(parent)
        self._locale = locale or QLocale()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setPlaceholderText(dates.example(self._locale))
        button = QAction(translate("DateField", "Choose from a calendar"), self)
        icons.dress(button, "calendar", "muted")
        button.triggered.connect(self.open_calendar)
        self.addAction(button, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._typed)
        self.editingFinished.connect(self._tidy)

    def value(self) -> date | None:
        """Return the date, or ``None`` for blank and for what is not a date (see ``problem``)."""
        try:
            return dates.read_date(self.text(), self._locale)
        except ValueError:
            return None

    def setValue(self, day: date | None) -> None:
        self.setText(dates.show_date(day, self._locale))

    def problem(self) -> str:
        """Return in words what is wrong with the text, or an empty text."""
        try:
            dates.read_date(self.text(), self._locale)
        except ValueError:
            return translate("DateField", "This is not a date. Type it like {example}, or leave it empty.").format(
                example=f"\u2066{dates.example(self._locale)}\u2069"
            )
        return ""

    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        popup = _CalendarPopup(self, self._locale, self.value())
        popup.chosen.connect(self._choose)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + Space.XS)))
        popup.show()

    def _typed(self) -> None:
        self.changed.emit()

    def _choose(self, day: date) -> None:
        self.setValue(day)
        self.setFocus()

    def _tidy(self) -> None:
        day = self.value()
        if day is not None:
            self.setValue(day)


class _CalendarPopup(QFrame):
    chosen = Signal(object)

    def __init__(self, parent: QWidget, locale: QLocale, day: date | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.calendar = calendar_widget(locale)
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.addWidget(self.calendar)
        self.calendar.setFocus()

    def _take(self, moment: QDate) -> None:
        self.chosen.emit(date(moment.year(), moment.month(), moment.day()))
        self.close()


def calendar_widget(locale: QLocale) -> QCalendarWidget:
    """Return a month of the locale's own calendar; Qt alone paints Saturday and Sunday red and counts weeks."""
    calendar = QCalendarWidget()
    calendar.setLocale(locale)
    calendar.setCalendar(dates.calendar_of(locale))
    calendar.setLayoutDirection(locale.textDirection())
    calendar.setFirstDayOfWeek(locale.firstDayOfWeek())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
    working = locale.weekdays()
    for weekday in Qt.DayOfWeek:
        style = QTextCharFormat()
        style.setForeground(QColor(tokens().text if weekday in working else tokens().danger))
        calendar.setWeekdayTextFormat(weekday, style)
    for name, arrow in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward")):
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            icons.dress(button, arrow, "muted")
    calendar.setMinimumSize(_CALENDAR_SIZE)
    calendar.setAccessibleName(translate("DateField", "Calendar"))
    return calendar
