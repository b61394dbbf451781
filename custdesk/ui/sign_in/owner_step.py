"""Second step of a new vault: the owner and the passphrase."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.ui.sign_in.chosen_passphrase import ChosenPassphrase
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, TextBox

translate = QCoreApplication.translate


class OwnerStep(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = ""
        self.name = TextBox()
        self.name.setMaxLength(64)
        self.passphrase = ChosenPassphrase(lambda: [self._shop, self.name.text()])
        self.name_field = Field(
            translate("NewVault", "Your user name"),
            self.name,
            hint=translate("NewVault", "You sign in with it. You are the owner and can let others in later."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.name_field)
        column.addWidget(self.passphrase)
        column.addStretch()
        self.setFocusProxy(self.name)

    def set_shop(self, name: str) -> None:
        """Tell the name of the shop, which must not be the passphrase."""
        self._shop = name

    def ready(self) -> bool:
        """Return whether one may go on, after saying beside the fields what is missing."""
        name = self.name.text().strip()
        self.name_field.say("" if name else translate("NewVault", "Type a user name, such as your first name."))
        ready = self.passphrase.ready()
        if not name:
            self.name_field.setFocus()
        return ready and bool(name)
