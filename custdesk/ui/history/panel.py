"""The history of a customer beside the list: by days, newest first, read on as one scrolls."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.history.model import (
    ENTERED,
    UNDOABLE,
    HistoryPage,
    HistoryQuery,
    Looks,
    LooksPage,
    Show,
    Told,
)
from custdesk.history.rights import may_undo
from custdesk.ui import messages
from custdesk.ui.history.revert_dialog import open_moment, open_revert
from custdesk.ui.history.timeline import LooksLine, ToldLine
from custdesk.ui.history.words import day_words
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Line, SectionHeading, scrolling, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SEEN = "seen"
_NEAR_THE_END = 200


class HistoryPanel(QWidget):
    """Reads a history only once it is looked at, because that is logged."""

    def __init__(self, context: PageContext, form: LocalForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._form = context, form
        self._customer_id = 0
        self._stale = False
        self._next: int | None = None
        self._day: date | None = None
        self.lines: list[ToldLine | LooksLine] = []
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(translate("History", "What the history shows"))
        for text, data in self._choices():
            self.chooser.addItem(text, data)
        self.chooser.currentIndexChanged.connect(self._begin)
        self.more = QPushButton(translate("History", "Show earlier"))
        look(self.more, "link")
        self.more.clicked.connect(self.read_on)
        self._room = QVBoxLayout()
        self._room.setSpacing(0)
        self.area: QScrollArea = self._scrolling()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.area, 1)

    def show_customer(self, customer_id: int) -> None:
        """Show the history of a customer, at once if the panel is seen, else when it comes to be."""
        self._customer_id = customer_id
        self._stale = True
        if self.isVisible():
            self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._begin()

    def read_on(self) -> None:
        """Read the next page, if there is one."""
        if self._next is not None:
            self._add(self._ask(self._next))

    def _choices(self) -> list[tuple[str, Show | str]]:
        choices: list[tuple[str, Show | str]] = [
            (translate("History", "Everything"), Show.ALL),
            (translate("History", "Changes"), Show.CHANGES),
            (translate("History", "Consent"), Show.ANSWERS),
        ]
        if self._context.may(Permission.LOG_VIEW):
            choices.append((translate("History", "Who saw this"), _SEEN))
        return choices

    def _begin(self) -> None:
        self._stale = False
        self._clear()
        self._add(self._ask(None))
        self.area.verticalScrollBar().setValue(0)

    def _ask(self, before_seq: int | None) -> HistoryPage | None:
        chosen, history = self.chooser.currentData(), self._context.services.history
        query = HistoryQuery(customer_id=self._customer_id, before_seq=before_seq)
        try:
            if chosen == _SEEN:
                return history.seen(query)
            return history.page(replace(query, show=chosen))
        except CustDeskError as error:
            messages.show_error(self, error)
            return None

    def _add(self, page: HistoryPage | None) -> None:
        if page is None:
            return
        self._next = page.next_seq
        for line in page.lines:
            if line.day != self._day:
                self._day = line.day
                self._room.addWidget(SectionHeading(day_words(line.day)))
            else:
                self._room.addWidget(Line())
            widget = self._widget(line)
            self.lines.append(widget)
            self._room.addWidget(widget)
        if not self.lines:
            self._room.addWidget(words(translate("History", "Nothing of this kind was logged yet."), muted=True))
        self.more.setVisible(self._next is not None)

    def _widget(self, line: Told | Looks) -> ToldLine | LooksLine:
        if isinstance(line, Looks):
            return LooksLine(line, self._looks)
        session, action = self._context.session, line.entry.action
        seq = line.entry.seq
        widget = ToldLine(
            line,
            self._form,
            may_undo=may_undo(session, action, line.entry.gone) and not line.gone,
            may_go_back=not line.entry.gone and action in (*UNDOABLE, *ENTERED) and may_undo(session, UNDOABLE[0]),
        )
        widget.undo_asked.connect(lambda columns: open_revert(self._context, seq, self, columns))
        widget.moment_asked.connect(lambda: open_moment(self._context, seq, self))
        return widget

    def _looks(self, line: Looks, before_seq: int | None) -> LooksPage | None:
        try:
            return self._context.services.history.looks(self._customer_id, line, before_seq)
        except CustDeskError as error:
            messages.show_error(self, error)
            return None

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        # Beside the scroll bar; margins would not change sides where one reads from the right.
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, Space.L)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        row.addSpacing(Space.S)
        column.setSpacing(0)
        column.addLayout(self._room)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        area = scrolling(inner)
        area.setAccessibleName(translate("History", "History"))
        area.verticalScrollBar().valueChanged.connect(self._scrolled)
        return area

    def _scrolled(self, value: int) -> None:
        if value >= self.area.verticalScrollBar().maximum() - _NEAR_THE_END and value > 0:
            self.read_on()

    def _clear(self) -> None:
        self._next, self._day, self.lines = None, None, []
        self.more.hide()
        while (item := self._room.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
