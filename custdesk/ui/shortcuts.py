"""The list of shortcuts (Shift+F1), made from the actions themselves so that it cannot be out of date."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold
from custdesk.ui import icons
from custdesk.ui.page import Page
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, SearchBox, make_room, words

translate = QCoreApplication.translate
_MNEMONIC = re.compile(r"&(?=\w)")
_SIZE = QSize(560, 620)
_BETWEEN = "   "
_ISOLATE, _END = "\u2066", "\u2069"

PARTS = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "In a form"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Next field"), ("Enter", "Tab")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Field before"), ("Shift+Tab",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Tick a box, press a button"), ("Space",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Go to the next problem"), ("F8",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Take out this phone, e-mail or address"), ("Ctrl+Del",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Split what was copied into the fields"), ("Ctrl+Shift+V",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Close a dialog without doing anything"), ("Esc",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "In a list"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "From the search into the list"), ("Down",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Up and down"), ("Up", "Down")),
            (QT_TRANSLATE_NOOP("Shortcuts", "A screen up or down"), ("Page Up", "Page Down")),
            (QT_TRANSLATE_NOOP("Shortcuts", "To the beginning or the end"), ("Home", "End")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Open"), ("Enter",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Change the chosen customer"), ("Ctrl+E",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Choose several"), ("Shift+Up", "Shift+Down")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Choose all"), ("Ctrl+A",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Take a filter away"), ("Del",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "When columns are chosen"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Move the column"), ("Ctrl+Up", "Ctrl+Down")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Narrower or wider"), ("Ctrl+-", "Ctrl++")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Sort by the column"), ("Ctrl+Space",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "In a chart, and in the counts of the log"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "From bar to bar"), ("Left", "Right")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Show what a bar counts"), ("Enter", "Space")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "When a list is brought in"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Leave the column out"), ("Del",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Mend the cell"), ("F2",)),
            (QT_TRANSLATE_NOOP("Shortcuts", "Take the last decision back"), ("Ctrl+Z",)),
        ),
    ),
)
"""What the parts of a screen do with keys by themselves: (where, ((what, keys), …))."""


@dataclass(frozen=True, slots=True)
class Key:
    """What one or several keys do."""

    text: str
    keys: tuple[QKeySequence, ...]

    def written(self) -> str:
        """Return the keys as they stand on the keyboard."""
        # A Persian keyboard bears English names, and Qt's Persian ones for Enter and "Back" are the same word.
        rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        form = QKeySequence.SequenceFormat.PortableText if rtl else QKeySequence.SequenceFormat.NativeText
        text = _BETWEEN.join(key.toString(form) for key in self.keys)
        return f"{_ISOLATE}{text}{_END}" if rtl else text


def groups_of(actions: Iterable[QAction], pages: Sequence[Page] = ()) -> list[tuple[str, list[Key]]]:
    """Return every shortcut under the name of where it works: everywhere, in a place, in a part of a screen."""
    everywhere = [Key(_plain(action.text()), tuple(action.shortcuts())) for action in actions if action.shortcuts()]
    groups = [(translate("Shortcuts", "Everywhere"), everywhere)]
    known = {key.text for key in everywhere}
    groups += [(page.title_text(), [key for key in _of_page(page) if key.text not in known]) for page in pages]
    for name, parts in PARTS:
        keys = [Key(translate("Shortcuts", text), tuple(map(QKeySequence, keys))) for text, keys in parts]
        groups.append((translate("Shortcuts", name), keys))
    return [(name, keys) for name, keys in groups if keys]


def _of_page(page: Page) -> Iterator[Key]:
    """Yield what a place does with keys, as its commands, actions and buttons say."""
    found = [(command.text, [QKeySequence(command.keys)]) for command in page.commands() if command.keys]
    found += [(action.text(), action.shortcuts()) for action in page.findChildren(QAction)]
    found += [(button.text(), [button.shortcut()]) for button in page.findChildren(QAbstractButton)]
    for text, keys in {_plain(text): keys for text, keys in found}.items():
        # A letter after Alt is the one underlined in a text, and seen there.
        told = tuple(key for key in keys if not key.isEmpty() and not key.toString().startswith("Alt+"))
        if text and told:
            yield Key(text, told)


def _plain(text: str) -> str:
    return _MNEMONIC.sub("", text)


class ShortcutsDialog(DialogAsOneReads):
    """What each key does; ``help_asked`` when the person would rather read the help."""

    help_asked = Signal()

    def __init__(
        self, actions: Iterable[QAction], parent: QWidget | None = None, *, pages: Sequence[Page] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Shortcuts", "Keyboard shortcuts"))
        make_room(self, _SIZE)
        self.search = SearchBox(translate("Shortcuts", "Search the keys"))
        self.nothing = words(translate("Shortcuts", "No key does that. Ctrl+K finds all that the program can do."))
        self.list = _list()
        for name, keys in groups_of(actions, pages):
            self._add(name, keys)
        self.list.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.help = buttons.addButton(translate("Shortcuts", "Help"), QDialogButtonBox.ButtonRole.ActionRole)
        self.help.setAutoDefault(False)
        icons.dress(self.help, "help")
        self.help.clicked.connect(self._leave_for_help)
        buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._narrow)
        self._narrow("")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for part in (self.search, self.nothing):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.search.setFocus()

    def _add(self, name: str, keys: Sequence[Key]) -> None:
        heading = QTreeWidgetItem(self.list, [name, ""])
        heading.setFirstColumnSpanned(True)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.list.font()
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(0, font)
        for key in keys:
            row = QTreeWidgetItem(heading, [key.text, key.written()])
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)

    def _narrow(self, asked: str) -> None:
        """Leave the rows that hold each of the words typed, in what they do, in their keys or in where they work."""
        wanted = fold(asked).split()
        left = 0
        for place in range(self.list.topLevelItemCount()):
            heading = self.list.topLevelItem(place)
            assert heading is not None
            shown = 0
            for number in range(heading.childCount()):
                row = heading.child(number)
                told = fold(f"{heading.text(0)} {row.text(0)} {row.text(1)}")
                row.setHidden(not all(word in told for word in wanted))
                shown += not row.isHidden()
            heading.setHidden(not shown)
            left += shown
        self.nothing.setVisible(not left)

    def _leave_for_help(self) -> None:
        self.accept()
        self.help_asked.emit()


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setColumnCount(2)
    made.setAccessibleName(translate("Shortcuts", "Keyboard shortcuts"))
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setItemsExpandable(False)
    made.setIndentation(Space.M)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return made
