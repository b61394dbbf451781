"""What to look for in the log: who, when, what, about which customer."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from custdesk.audit.model import LogQuery
from custdesk.ui import icons
from custdesk.ui.audit.sentences import action_name, person
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DateField, SearchBox
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_DATE_WIDTH = 124
_NUMBER_WIDTH = 190


class LogFilters(QWidget):
    """``changed`` whenever another query is wanted. A date that cannot be read filters nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people, self.doings = QComboBox(), QComboBox()
        self.since, self.until = DateField(), DateField()
        self.number = SearchBox(translate("Log", "Customer number"))
        self.clear_button = QToolButton()
        look(self.clear_button, "quiet")
        icons.dress(self.clear_button, "close")
        self.clear_button.setToolTip(translate("Log", "Show all"))
        self.clear_button.setAccessibleName(translate("Log", "Show all"))
        self.people.setAccessibleName(translate("Log", "Person"))
        self.doings.setAccessibleName(translate("Log", "Action"))
        self.since.setAccessibleName(translate("Log", "From"))
        self.until.setAccessibleName(translate("Log", "To"))
        self._lay_out()
        self.offer((), ())
        self.people.activated.connect(self._tell)
        self.doings.activated.connect(self._tell)
        self.number.searched.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)
        self._last = self.query()
        self.since.changed.connect(self._tell)
        self.until.changed.connect(self._tell)

    def offer(self, people: Iterable[tuple[int, str]], actions: Iterable[str]) -> None:
        """Set what can be chosen; what is chosen stays."""
        _fill(self.people, translate("Log", "Everybody"), [(person(*each), each[0]) for each in people], None)
        named = sorted((action_name(action), action) for action in actions)
        _fill(self.doings, translate("Log", "All actions"), named, "")

    def query(self) -> LogQuery:
        return LogQuery(
            user_id=self.people.currentData(),
            actions=(self.doings.currentData(),) if self.doings.currentData() else (),
            since=_midnight(self.since.value()),
            until=_midnight(self.until.value(), days=1),
        )

    def clear(self) -> None:
        """Look for everything again."""
        self.people.setCurrentIndex(0)
        self.doings.setCurrentIndex(0)
        for box in (self.since, self.until, self.number):
            box.clear()
        self._tell()

    def _tell(self) -> None:
        query = self.query()
        if query != self._last:
            self._last = query
            self.clear_button.setEnabled(bool(query.filters))
            self.changed.emit()

    def _lay_out(self) -> None:
        for field in (self.since, self.until):
            field.setFixedWidth(_DATE_WIDTH)
        self.number.setFixedWidth(_NUMBER_WIDTH)
        self.people.setMinimumContentsLength(14)
        self.doings.setMinimumContentsLength(10)
        self.doings.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.people.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.clear_button.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.people, 2)
        row.addWidget(self.doings, 3)
        for text, field in ((translate("Log", "From"), self.since), (translate("Log", "To"), self.until)):
            caption = Text(text)
            caption.setBuddy(field)
            row.addWidget(caption)
            row.addWidget(field)
        row.addWidget(self.number)
        row.addWidget(self.clear_button)


def _fill(box: QComboBox, everything: str, choices: Iterable[tuple[str, object]], none: object) -> None:
    kept = box.currentData()
    box.clear()
    box.addItem(everything, none)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(kept)))


def _midnight(day: date | None, *, days: int = 0) -> datetime | None:
    """Return when a day begins by the clock of this PC, or one after it."""
    return datetime.combine(day + timedelta(days=days), time()).astimezone() if day else None
