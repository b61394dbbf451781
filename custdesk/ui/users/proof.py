"""Who asks for it proves to be that person: the passphrase once more, and the key file where the slot needs one."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.desk.opening import RECOVERY_USER
from custdesk.store.factors import KEY_FILE, Factors, needs
from custdesk.store.key_file import read_key_file
from custdesk.ui.page import PageContext
from custdesk.ui.sign_in.key_file_row import KeyFileRow
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, PassphraseField
from custdesk.users.model import Proof

translate = QCoreApplication.translate


class ProofField(QWidget):
    """Asks for the passphrase of the signed-in person, or for the recovery key after a recovery."""

    def __init__(self, context: PageContext, *, label: str = "") -> None:
        super().__init__()
        self._context = context
        recovering = context.session.user_id == RECOVERY_USER
        label = label or translate("Team", "Your own passphrase")
        self.passphrase = PassphraseField()
        self.field = Field(translate("Team", "The recovery key") if recovering else label, self.passphrase)
        self.passphrase.changed.connect(lambda _text: self.field.clear())
        self.key_file = KeyFileRow()
        self.key_file_field = Field(translate("Team", "Your key file"), self.key_file)
        self.key_file.changed.connect(self.key_file_field.clear)
        self.setFocusProxy(self.passphrase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.field)
        column.addWidget(self.key_file_field)
        self.look_again()

    def look_again(self) -> None:
        """Ask for the key file if the passphrase needs one now."""
        session = self._context.session
        asked = needs(self._context.services.folder, session.user_name)
        self.key_file.wanted = session.user_id != RECOVERY_USER and KEY_FILE in asked
        self.key_file_field.setVisible(self.key_file.wanted)

    def ready(self) -> bool:
        """Return whether all is there, after saying beside it what is missing."""
        missing = translate("Team", "Type it, so that nobody else can do this in your place.")
        self.field.say("" if self.passphrase.text() else missing)
        wants_file = self.key_file.wanted and self.key_file.file is None
        self.key_file_field.say(translate("Team", "Put the stick in and choose the file.") if wants_file else "")
        for field in (self.field, self.key_file_field):
            if field.trouble():
                field.setFocus()
                return False
        return True

    def ask(self) -> Callable[[], Proof]:
        """Return what makes the proof; it reads the key file, so it belongs on the worker."""
        passphrase, path = self.passphrase.text(), self.key_file.file
        return lambda: Proof(passphrase, Factors(key_file=read_key_file(path)) if path else Factors())

    def clear(self) -> None:
        self.passphrase.clear()
