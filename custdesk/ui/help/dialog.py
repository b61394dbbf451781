"""The help, in a window beside the work."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from custdesk.desk.permissions import Role
from custdesk.desk.session import Session
from custdesk.ui import icons
from custdesk.ui.help.commands import help_commands
from custdesk.ui.help.contents import Topic, all_topics
from custdesk.ui.help.key import HELP
from custdesk.ui.help.places import topic_of
from custdesk.ui.help.reader import HelpText
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import Command, PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import SearchBox, make_room, words

translate = QCoreApplication.translate
_SIZE = QSize(940, 640)
_TOPICS_WIDTH = 240
_TOPIC = Qt.ItemDataRole.UserRole


class Signed(Protocol):
    """What knows who is signed in."""

    @property
    def session(self) -> Session: ...


def open_help(
    signed_in: Signed | None,
    topic: str = "",
    show_shortcuts: Callable[[], None] | None = None,
    parent: QWidget | None = None,
) -> "HelpDialog":
    """Show the help at a topic, beside the work; an empty topic is that of whatever has the keyboard.

    ``signed_in`` is None before anybody has. The help of a window is opened once, and shown again.
    """
    topic = topic or topic_of(QApplication.focusWidget() or parent)
    opened = parent.findChild(HelpDialog) if parent is not None else None
    if opened is None or opened.isHidden():
        opened = HelpDialog(signed_in.session.role if signed_in else None, show_shortcuts, parent, topic)
        opened.offer(_commands(signed_in, parent))
    else:
        opened.show_topic(topic)
    opened.show()
    opened.activateWindow()
    return opened


def _commands(signed_in: Signed | None, parent: QWidget | None) -> list[Command]:
    # The main window makes the help, and cannot be known before it.
    from custdesk.ui.main_window import MainWindow

    if isinstance(parent, MainWindow) and isinstance(signed_in, PageContext):
        return help_commands(signed_in, parent)
    return []


class HelpDialog(QDialog):
    """Topics at the leading side, the chosen one beside them. It does not stand in the way of the work.

    ``role`` is that of whoever reads; None before anybody has signed in. ``show_shortcuts`` opens their list.
    """

    def __init__(
        self,
        role: Role | None,
        show_shortcuts: Callable[[], None] | None = None,
        parent: QWidget | None = None,
        topic: str = "start",
    ) -> None:
        super().__init__(parent)
        language = QLocale().name().partition("_")[0]
        topics = all_topics(role, language if language in LANGUAGES else "en")
        self._topics = {topic.name: topic for topic in topics}
        self.setObjectName(HELP)
        self.setWindowTitle(translate("Help", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        make_room(self, _SIZE)
        self.search = SearchBox(translate("Help", "Search the help"))
        self.nothing = words(translate("Help", "Nothing found. Try fewer words."), muted=True)
        self.topics = _topic_list(topics)
        self.text = HelpText()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.text)
        self.shortcuts = QPushButton(translate("Help", "Keyboard shortcuts"))
        if show_shortcuts is not None:
            self.shortcuts.clicked.connect(lambda _checked=False: show_shortcuts())
        icons.dress(self.shortcuts, "help")
        self._lay_out(with_shortcuts=show_shortcuts is not None)
        self.topics.currentItemChanged.connect(lambda item, _old: self._show(item))
        self.search.searched.connect(self._narrow)
        self.text.asked.connect(self.show_topic)
        self.show_topic(topic)
        self.topics.setFocus()
        self._to_look_through = list(self._topics.values())
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._look_through_one)
        self._ahead.start()

    @property
    def topic(self) -> str:
        """What is shown."""
        item = self.topics.currentItem()
        return "" if item is None else str(item.data(_TOPIC))

    def offer(self, commands: Sequence[Command]) -> None:
        """Offer what is done and not read: each closes the help and begins."""
        for command in commands:
            button = QPushButton(command.text)
            button.setAutoDefault(False)
            icons.dress(button, command.icon)
            button.clicked.connect(lambda _checked=False, act=command.act: self._leave_for(act))
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def _leave_for(self, act: Callable[[], None]) -> None:
        self.accept()
        act()

    def show_topic(self, name: str) -> None:
        """Show the topic of that name; one that is not there leaves everything as it is."""
        if name not in self._topics:
            return
        self.search.clear()
        self._narrow()
        self.topics.setCurrentRow(list(self._topics).index(name))
        self.topics.scrollToItem(self.topics.currentItem())

    def done(self, result: int, /) -> None:
        """Close, and give the keyboard back to where it was."""
        super().done(result)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()

    def _look_through_one(self) -> None:
        """Take one topic in before anybody searches: all of them at once would hold the window up."""
        if self._to_look_through:
            self._to_look_through.pop().words()
        else:
            self._ahead.stop()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        topic = self._topics[item.data(_TOPIC)]
        if topic.written:
            self.text.setAccessibleName(topic.heading)
            self.text.show_text(topic.text)
            self.pages.setCurrentWidget(self.text)
            return
        page = topic.page()
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def _narrow(self) -> None:
        """Leave the topics that hold each of the words typed, and show the one that is called so the most."""
        asked = self.search.text()
        found = [topic.name for topic in self._topics.values() if topic.holds(asked)]
        for row in range(self.topics.count()):
            item = self.topics.item(row)
            item.setHidden(item.data(_TOPIC) not in found)
        self.nothing.setVisible(not found)
        if asked.strip() and found:
            best = max(found, key=lambda name: self._topics[name].named_by(asked))
            self.topics.setCurrentRow(list(self._topics).index(best))

    def _lay_out(self, *, with_shortcuts: bool) -> None:
        self.buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        if with_shortcuts:
            buttons.addButton(self.shortcuts, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Enter follows a link.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        beside = QVBoxLayout()
        beside.setSpacing(Space.S)
        beside.addWidget(self.search)
        beside.addWidget(self.nothing)
        beside.addWidget(self.topics, 1)
        for part in (self.search, self.nothing, self.topics):
            part.setFixedWidth(grown(_TOPICS_WIDTH))
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addLayout(beside)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(row, 1)
        column.addWidget(buttons)


def _topic_list(topics: Sequence[Topic]) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(translate("Help", "Topics"))
    made.setWordWrap(True)
    # A scroll bar that comes afterwards takes room from words that were wrapped without it.
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for topic in topics:
        QListWidgetItem(topic.heading, made).setData(_TOPIC, topic.name)
    return made
