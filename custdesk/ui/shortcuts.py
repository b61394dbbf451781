"""The list of shortcuts (F1), made from the actions themselves so that it cannot be out of date."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import Text, look, title

translate = QCoreApplication.translate
_MNEMONIC = re.compile(r"&(?=\w)")


class ShortcutsDialog(QDialog):
    """What each key does; ``help_asked`` when the person would rather read the help."""

    help_asked = Signal()

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Shortcuts", "Keyboard shortcuts"))
        self.setMinimumWidth(420)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        rows = [(_MNEMONIC.sub("", action.text()), action.shortcuts()) for action in actions if action.shortcuts()]
        rows.append((translate("Shortcuts", "Next field of a form"), [QKeySequence(Qt.Key.Key_Enter)]))
        for row, (text, keys) in enumerate(rows):
            grid.addWidget(Text(text), row, 0)
            grid.addWidget(_keys(keys), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.help = buttons.addButton(translate("Shortcuts", "Help"), QDialogButtonBox.ButtonRole.ActionRole)
        self.help.setAutoDefault(False)
        icons.dress(self.help, "help")
        self.help.clicked.connect(self._leave_for_help)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(title(translate("Shortcuts", "Keyboard shortcuts")))
        column.addLayout(grid)
        column.addWidget(buttons)

    def _leave_for_help(self) -> None:
        self.accept()
        self.help_asked.emit()


def _keys(keys: list[QKeySequence]) -> QLabel:
    # The keys of a Persian keyboard bear English names, and Qt's Persian ones for Enter and "Back" are the same word.
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    written = QKeySequence.SequenceFormat.PortableText if rtl else QKeySequence.SequenceFormat.NativeText
    label = QLabel("   ".join(key.toString(written) for key in keys))
    look(label, "muted")
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return label
