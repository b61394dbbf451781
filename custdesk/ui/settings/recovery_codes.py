"""The recovery codes of a second factor, shown this once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, make_room, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_COLUMNS = 2
_WIDTH = 400


class RecoveryCodesDialog(DialogAsOneReads):
    """Only the button that says they were written down closes it."""

    def __init__(self, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        heading = translate("Settings", "Your recovery codes")
        self.setWindowTitle(heading)
        self.copy = QPushButton(translate("Settings", "Copy"))
        self.copy.setAutoDefault(False)
        icons.dress(self.copy, "copy")
        self.copy.clicked.connect(lambda _checked=False: self._copy())
        buttons = QDialogButtonBox()
        self.done_button = QPushButton(translate("Settings", "I have written them down"))
        buttons.addButton(self.done_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        text = translate(
            "Settings",
            "Without your phone, type one of these in the place of the time code. Each is good once. Keep them where"
            " you keep papers of value; they are not shown again.",
        )
        column.addWidget(words(text))
        column.addWidget(self._grid())
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        column.addWidget(buttons)
        self.done_button.setDefault(True)
        make_room(self, QSize(_WIDTH, 0))

    def reject(self) -> None:
        self.done_button.setFocus()

    def _grid(self) -> QFrame:
        card = QFrame()
        look(card, "card")
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(card)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.XL)
        for place, code in enumerate(self._codes):
            cell = QLabel(code)
            look(cell, "code")
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(cell, place // _COLUMNS, place % _COLUMNS)
        return card

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._codes))
        self.copy.setText(translate("Settings", "Copied"))
