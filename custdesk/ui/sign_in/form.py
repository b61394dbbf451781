"""The sign-in form: which vault, who, and the passphrase or the recovery key."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError, WrongPassphrase
from custdesk.ui.messages import sentence
from custdesk.ui.sign_in.vault_chooser import VaultChooser
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, Line, PassphraseField, TextBox, ltr_box, title
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class SignInForm(QWidget):
    """Says what is wrong beside the field it is about. ``submitted`` once everything is typed."""

    submitted = Signal()
    new_asked = Signal()
    demo_asked = Signal()

    def __init__(
        self, recent: tuple[str, ...], *, with_recovery: bool, with_demo: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.recovering = False
        self.heading = title("")
        self.vault = VaultChooser(recent)
        self.user = TextBox()
        self.passphrase = PassphraseField()
        self.recovery = ltr_box()
        self.vault_field = Field("", self.vault)
        self.user_field = Field("", self.user)
        self.passphrase_field = Field("", self.passphrase)
        self.recovery_field = Field("", self.recovery)
        self.enter_button = QPushButton()
        look(self.enter_button, "primary")
        self.recover_button, self.new_button, self.demo_button = QPushButton(), QPushButton(), QPushButton()
        self.recover_button.setVisible(with_recovery)
        self.demo_button.setVisible(with_demo)
        self._lay_out()
        self._connect()
        self._show_way()
        self.setFocusProxy(self.user)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for widget in (self.heading, *self._fields(), self.enter_button):
            column.addWidget(widget)
        column.addWidget(self.recover_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Line())
        others = QHBoxLayout()
        others.addWidget(self.new_button)
        others.addStretch()
        others.addWidget(self.demo_button)
        column.addLayout(others)
        for button in (self.recover_button, self.new_button, self.demo_button):
            look(button, "link")

    def _connect(self) -> None:
        self.vault.chosen.connect(self.vault_field.clear)
        for box, field in ((self.user, self.user_field), (self.recovery, self.recovery_field)):
            box.textChanged.connect(field.clear)
        self.passphrase.changed.connect(self.passphrase_field.clear)
        self.user.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.entered.connect(self.submit)
        self.recovery.returnPressed.connect(self.submit)
        self.enter_button.clicked.connect(self.submit)
        self.recover_button.clicked.connect(self._switch_way)
        self.new_button.clicked.connect(self.new_asked)
        self.demo_button.clicked.connect(self.demo_asked)

    def submit(self) -> None:
        """Emit ``submitted``, or say beside the fields what is missing."""
        if self.vault.folder is None:
            self.vault_field.say(translate("SignIn", "Choose a vault."))
        elif self.recovering and not self.recovery.text().strip():
            self.recovery_field.say(translate("SignIn", "Type the recovery key."))
        elif self.recovering or self._complete():
            self.submitted.emit()

    def prepare(self, folder: Path, user: str = "") -> None:
        """Put a vault and a user name into the form, ready for the passphrase."""
        self.vault.choose(folder)
        self.user.setText(user)
        (self.passphrase if user else self.user).setFocus()

    def forget(self) -> None:
        """Empty what is secret."""
        self.passphrase.clear()
        self.recovery.clear()

    def explain(self, error: CustDeskError) -> None:
        """Say ``error`` beside the field it is about."""
        if self.recovering:
            self.recovery_field.say(sentence(error))
        elif isinstance(error, WrongPassphrase):
            self.passphrase_field.say(sentence(error))
            self.passphrase.box.selectAll()
        else:
            self.vault_field.say(sentence(error))

    def focus_trouble(self) -> None:
        """Put the cursor where something is to be mended."""
        for field in self._fields():
            if field.trouble():
                field.setFocus()
                return

    def clear_troubles(self) -> None:
        for field in self._fields():
            field.clear()

    def retranslate(self) -> None:
        self.heading.setText(translate("SignIn", "Sign in"))
        self.vault_field.set_label(translate("SignIn", "Vault"))
        self.user_field.set_label(translate("SignIn", "User name"))
        self.passphrase_field.set_label(translate("SignIn", "Passphrase"))
        self.recovery_field.set_label(translate("SignIn", "Recovery key"))
        self.recovery_field.set_hint(translate("SignIn", "The groups of letters and digits that were shown once."))
        self.clear_troubles()
        self.enter_button.setText(translate("SignIn", "Open the vault"))
        self.new_button.setText(translate("SignIn", "New vault …"))
        self.demo_button.setText(translate("SignIn", "Try the demo shop"))
        self.passphrase.retranslate()
        self.vault.retranslate()
        self._show_way()

    def _fields(self) -> tuple[Field, ...]:
        return self.vault_field, self.user_field, self.passphrase_field, self.recovery_field

    def _complete(self) -> bool:
        user, passphrase = self.user.text().strip(), self.passphrase.text()
        self.user_field.say("" if user else translate("SignIn", "Type your user name."))
        self.passphrase_field.say("" if passphrase else translate("SignIn", "Type your passphrase."))
        self.focus_trouble()
        return bool(user and passphrase)

    def _switch_way(self) -> None:
        self.recovering = not self.recovering
        self._show_way()
        (self.recovery if self.recovering else self.user).setFocus()

    def _show_way(self) -> None:
        self.user_field.setVisible(not self.recovering)
        self.passphrase_field.setVisible(not self.recovering)
        self.recovery_field.setVisible(self.recovering)
        self.recover_button.setText(
            translate("SignIn", "Use the passphrase")
            if self.recovering
            else translate("SignIn", "Passphrase lost? Use the recovery key")
        )
