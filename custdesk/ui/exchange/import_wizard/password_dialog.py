"""Asks for the password of a protected file."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from custdesk.ui.exchange.import_wizard.cells import left_to_right
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, Field, PassphraseField, make_room, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDTH = 440


class PasswordDialog(DialogAsOneReads):
    """``password`` is what was typed; the last one was ``wrong`` if the person is asked again."""

    def __init__(self, name: str, *, wrong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = translate("Import", "This file is protected")
        self.setWindowTitle(heading)
        make_room(self, QSize(_WIDTH, 0))
        told = translate(
            "Import",
            "Type the password of {file} to read it. Neither the password nor an unprotected copy is kept.",
        ).format(file=left_to_right(name))
        self.box = PassphraseField()
        self.box.changed.connect(self._typed)
        self.box.entered.connect(self._take)
        self.field = Field(translate("Import", "Password of the file"), self.box)
        self.buttons = QDialogButtonBox()
        self.read = QPushButton(translate("Import", "Read the file"))
        look(self.read, "primary")
        self.buttons.addButton(self.read, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QPushButton(translate("Import", "Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(words(told, muted=True))
        column.addWidget(self.field)
        column.addStretch()
        column.addWidget(self.buttons)
        self.read.setDefault(True)
        self._typed("")
        if wrong:
            self.field.say(translate("Import", "This was not its password. Look at Caps Lock and at the keyboard."))
        self.box.setFocus()

    @property
    def password(self) -> str:
        return self.box.text()

    def _typed(self, text: str) -> None:
        self.read.setEnabled(bool(text))
        if text:
            self.field.clear()

    def _take(self) -> None:
        if self.box.text():
            self.accept()
