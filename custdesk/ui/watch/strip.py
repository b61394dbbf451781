"""The quiet notice above the log: how many unusual things there are, and the list of them."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.audit.model import LogFilter
from custdesk.desk.permissions import Permission
from custdesk.errors import Cancelled, CustDeskError
from custdesk.ui import icons
from custdesk.ui.messages import show_error
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.watch.texts import notice_words, rule_words
from custdesk.ui.widgets import DialogAsOneReads, Picture, make_room, scrolling, small, title, words
from custdesk.ui.widgets.labels import look
from custdesk.watch.model import TRIES, Notice
from custdesk.watch.windows import actions_of

translate = QCoreApplication.translate
KIND, ASKED = "access_notice", "access_watch"
"""What :class:`~custdesk.ui.page.Changes` calls that notices changed, and that somebody wants to know of new ones."""
_SIZE = QSize(680, 480)


class AccessStrip(QFrame):
    """Hidden while nothing is unusual. ``entries_asked`` carries the filter that shows the entries of a notice."""

    entries_asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look(self, "notice-warning")
        self.says = words()
        self.button = QPushButton(translate("Watch", "Look at them"))
        icons.dress(self.button, "eye")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(Picture("information", "warning"))
        row.addWidget(self.says, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(lambda _checked=False: self.open_list())
        self.hide()
        context.changed.records_changed.connect(self._follow)

    def ask(self) -> None:
        """Show what is known, and have what is new looked at: the log was opened."""
        self.refresh()
        self._context.changed.records_changed.emit(ASKED)

    def refresh(self) -> None:
        """Show how many notices there are now."""
        if not self._context.may(Permission.ACCESS_WATCH):
            return
        try:
            count = len(self._context.services.watch.notices())
        except Cancelled:  # signed out meanwhile
            return
        self.says.setText(translate("Watch", "%Ln unusual thing(s)", None, count))
        self.setVisible(count > 0)

    def open_list(self) -> None:
        """Show the notices, each with its rule."""
        try:
            dialog = NoticesDialog(self._context, self)
        except CustDeskError as error:
            show_error(self, error)
            return
        dialog.entries_asked.connect(self.entries_asked)
        dialog.open()

    def _follow(self, kind: str) -> None:
        if kind == KIND:
            self.refresh()


class NoticesDialog(DialogAsOneReads):
    """One notice a row: what was noticed, the rule, its entries, and a button that takes it off the list."""

    entries_asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        heading = translate("Watch", "Unusual things")
        self.setWindowTitle(heading)
        make_room(self, _SIZE)
        self.finished.connect(self.deleteLater)
        self.rows: dict[int, NoticeRow] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        self._fill()
        inner = QWidget()
        inner_column = QVBoxLayout(inner)
        inner_column.setContentsMargins(0, 0, 0, 0)
        inner_column.addLayout(self._column)
        inner_column.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.all_button = QPushButton(translate("Watch", "All seen"))
        self.all_button.setAutoDefault(False)
        buttons.addButton(self.all_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.all_button.clicked.connect(lambda _checked=False: self._see(list(self.rows)))
        told = translate(
            "Watch", "Unusual is not forbidden: ask the person first. What you mark as seen stays in the log."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(words(told, muted=True))
        column.addWidget(scrolling(inner, apart=True), 1)
        column.addWidget(buttons)

    def _fill(self) -> None:
        watch = self._context.services.watch
        rules = watch.rules()
        for notice in watch.notices():
            said = notice_words(notice, self._context.session.user_id)
            row = NoticeRow(said, rule_words(notice.rule, rules))
            row.entries_button.clicked.connect(partial(self._show_entries, notice))
            row.seen_button.clicked.connect(partial(self._see_one, notice.id))
            self.rows[notice.id] = row
            self._column.addWidget(row)

    def _show_entries(self, notice: Notice, _checked: bool = False) -> None:
        self.accept()
        self.entries_asked.emit(filter_of(notice))

    def _see_one(self, notice_id: int, _checked: bool = False) -> None:
        self._see([notice_id])

    def _see(self, ids: list[int]) -> None:
        try:
            self._context.services.watch.seen(ids)
        except CustDeskError as error:
            show_error(self, error)
            return
        for notice_id in ids:
            row = self.rows.pop(notice_id)
            row.hide()
            row.deleteLater()
        self._context.changed.records_changed.emit(KIND)
        if not self.rows:
            self.accept()


class NoticeRow(QFrame):
    def __init__(self, said: str, rule: str) -> None:
        super().__init__()
        look(self, "card")
        self.entries_button = QPushButton(translate("Watch", "Show the entries"))
        self.seen_button = QPushButton(translate("Watch", "Seen"))
        for button in (self.entries_button, self.seen_button):
            button.setAutoDefault(False)
            button.setAccessibleDescription(said)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addWidget(words(said))
        texts.addWidget(small(rule))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(texts, 1)
        row.addWidget(self.entries_button)
        row.addWidget(self.seen_button)


def filter_of(notice: Notice) -> LogFilter:
    """Return the filter that shows the entries on which a notice rests, by the days on which they were made."""
    first, last = (datetime.fromisoformat(at).astimezone().date() for at in (notice.first_at, notice.last_at))
    # Whoever signed in at last made the entry about wrong tries; it is about whose name was tried.
    user_id = None if notice.rule == TRIES else notice.user_id
    return LogFilter(user_id=user_id, actions=actions_of(notice.rule), since=first.isoformat(), until=last.isoformat())
