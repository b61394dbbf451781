"""The coloured side of the sign-in window: what this program is, in three promises."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.ui.growing import keep_fitting
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Picture, title, words

translate = QCoreApplication.translate
_WIDTH = 320


class BrandPanel(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "brand")
        keep_fitting(self, lambda panel: panel.setFixedWidth(grown(_WIDTH)))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * Space.L, 2 * Space.XL, 2 * Space.L, 2 * Space.XL)
        column.setSpacing(Space.L)
        self._title = title("CustDesk")
        self._promise = words()
        column.addWidget(self._title)
        column.addWidget(self._promise)
        column.addStretch()
        self._lines = [words() for _ in range(3)]
        for icon, line in zip(("lock", "privacy", "language"), self._lines, strict=True):
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Picture(icon, "on_accent", 20))
            row.addWidget(line, 1)
            column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        self._promise.setText(translate("SignIn", "The customers of your shop, in one encrypted place on this PC."))
        texts = (
            translate("SignIn", "Nothing leaves this PC: no server, no account, no internet."),
            translate("SignIn", "It remembers who was asked what, and who saw what."),
            translate("SignIn", "It speaks your language and your customers' alphabets."),
        )
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)
