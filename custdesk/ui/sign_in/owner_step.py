"""Second step of a new vault: the owner and the passphrase."""

import unicodedata

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, PassphraseField, TextBox
from custdesk.users.passphrases import passphrase_problem, strength

translate = QCoreApplication.translate


class OwnerStep(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = ""
        self.name = TextBox()
        self.name.setMaxLength(64)
        self.passphrase = PassphraseField(self._strength)
        self.again = PassphraseField()
        self.name_field = Field(
            translate("NewVault", "Your user name"),
            self.name,
            hint=translate("NewVault", "You sign in with it. You are the owner and can let others in later."),
        )
        self.passphrase_field = Field(
            translate("NewVault", "Passphrase"),
            self.passphrase,
            hint=translate("NewVault", "Four or five words that do not belong together are strong and easy to keep."),
        )
        self.again_field = Field(translate("NewVault", "The same passphrase again"), self.again)
        self.passphrase.changed.connect(lambda _text: self.passphrase_field.clear())
        self.again.changed.connect(lambda _text: self.again_field.clear())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for field in (self.name_field, self.passphrase_field, self.again_field):
            column.addWidget(field)
        column.addStretch()
        self.setFocusProxy(self.name)

    def set_shop(self, name: str) -> None:
        """Tell the name of the shop, which must not be the passphrase."""
        self._shop = name

    def ready(self) -> bool:
        """Return whether one may go on, after saying beside the fields what is missing."""
        name, text = self.name.text().strip(), self.passphrase.text()
        self.name_field.say("" if name else translate("NewVault", "Type a user name, such as your first name."))
        problem = passphrase_problem(text, [self._shop, name])
        self.passphrase_field.say(translate("errors", problem.reason) if problem else "")
        same = unicodedata.normalize("NFKC", text) == unicodedata.normalize("NFKC", self.again.text())
        self.again_field.say("" if same else translate("NewVault", "The two passphrases are not the same."))
        troubled = [f for f in (self.name_field, self.passphrase_field, self.again_field) if f.trouble()]
        if troubled:
            troubled[0].setFocus()
        return not troubled

    def _strength(self, text: str) -> tuple[int, str]:
        found = strength(text, [self._shop, self.name.text()])
        return found.score, translate("errors", found.advice)
