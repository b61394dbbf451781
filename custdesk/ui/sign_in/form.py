"""The sign-in form: which vault, who, and the passphrase or the recovery key."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError, KeyFileNeeded, KeyFileWrong, TooManyTries, WrongPassphrase
from custdesk.ui.messages import sentence
from custdesk.ui.sign_in.key_file_row import KeyFileRow
from custdesk.ui.sign_in.vault_chooser import VaultChooser
from custdesk.ui.sign_in.waiting import Waiting
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, Line, PassphraseField, TextBox, ltr_box, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class SignInForm(QWidget):
    """Says what is wrong beside the field it is about. ``submitted`` once everything is typed."""

    submitted = Signal()
    new_asked = Signal()
    restore_asked = Signal()
    demo_asked = Signal()

    def __init__(
        self,
        recent: tuple[str, ...],
        *,
        with_recovery: bool,
        with_demo: bool,
        with_restore: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.recovering = False
        self._locked = False
        self.waiting = Waiting(parent=self)
        self.heading, self.text = title(""), words(muted=True)
        self.vault, self.user = VaultChooser(recent), TextBox()
        self.passphrase, self.key_file, self.recovery = PassphraseField(), KeyFileRow(), ltr_box()
        self.vault_field = Field("", self.vault)
        self.user_field = Field("", self.user)
        self.passphrase_field = Field("", self.passphrase)
        self.key_file_field = Field("", self.key_file)
        self.key_file_field.hide()
        self.recovery_field = Field("", self.recovery)
        self.enter_button = QPushButton()
        look(self.enter_button, "primary")
        self.recover_button, self.new_button, self.demo_button = QPushButton(), QPushButton(), QPushButton()
        self.recover_button.setVisible(with_recovery)
        self.demo_button.setVisible(with_demo)
        self.restore_button = QPushButton()
        if not with_restore:
            self.restore_button.hide()
        self.elsewhere = QWidget()
        self._lay_out()
        self._connect()
        self._show_way()
        self.setFocusProxy(self.user)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self.heading, self.text, *self._fields(), self.enter_button):
            column.addWidget(widget)
        column.addWidget(self.recover_button, 0, Qt.AlignmentFlag.AlignLeading)
        others = QHBoxLayout()
        others.addWidget(self.new_button)
        others.addStretch()
        others.addWidget(self.restore_button)
        below = QVBoxLayout(self.elsewhere)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.M)
        below.addWidget(Line())
        below.addLayout(others)
        below.addWidget(self.demo_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.elsewhere)
        for button in (self.recover_button, self.new_button, self.restore_button, self.demo_button):
            look(button, "link")

    def _connect(self) -> None:
        self.vault.chosen.connect(self.vault_field.clear)
        self.vault.chosen.connect(self._somebody_else)
        self.user.textChanged.connect(self._somebody_else)
        self.vault.chosen.connect(self._look_for_key_file)
        self.user.editingFinished.connect(self._look_for_key_file)
        self.waiting.ticked.connect(self._show_waiting)
        for box, field in ((self.user, self.user_field), (self.recovery, self.recovery_field)):
            box.textChanged.connect(field.clear)
        self.passphrase.changed.connect(self.passphrase_field.clear)
        self.key_file.changed.connect(self.key_file_field.clear)
        self.user.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.entered.connect(self.submit)
        self.key_file.entered.connect(self.submit)
        self.recovery.returnPressed.connect(self.submit)
        self.enter_button.clicked.connect(self.submit)
        self.recover_button.clicked.connect(self._switch_way)
        self.new_button.clicked.connect(self.new_asked)
        self.restore_button.clicked.connect(self.restore_asked)
        self.demo_button.clicked.connect(self.demo_asked)

    def submit(self) -> None:
        """Emit ``submitted``, or say beside the fields what is missing."""
        if self.vault.folder is None:
            self.vault_field.say(translate("SignIn", "Choose a vault."))
        elif self.recovering and not self.recovery.text().strip():
            self.recovery_field.say(translate("SignIn", "Type the recovery key."))
        elif self.recovering or (self._complete() and not self._seconds()):
            self.submitted.emit()

    def prepare(self, folder: Path, user: str = "", *, locked: bool = False) -> None:
        """Put a vault and a user name into the form, ready for the passphrase; say if it is after a lock."""
        self._locked = locked
        self.vault.choose(folder)
        self.user.setText(user)
        self._look_for_key_file()
        self.setFocusProxy(self.passphrase if user else self.user)
        self.setFocus()

    def forget(self) -> None:
        """Empty what is secret, and that there was a lock."""
        self._locked = False
        self.passphrase.clear()
        self.recovery.clear()
        self._show_way()

    def explain(self, error: CustDeskError) -> None:
        """Say ``error`` beside the field it is about."""
        if self.recovering:
            self.recovery_field.say(sentence(error))
        elif isinstance(error, TooManyTries) and self.vault.folder is not None:
            self.waiting.begin(self.vault.folder, self.user.text().strip(), int(error.values["seconds"]))
            self.passphrase.box.selectAll()
        elif isinstance(error, WrongPassphrase):
            self.passphrase_field.say(sentence(error))
            self.passphrase.box.selectAll()
        elif isinstance(error, KeyFileNeeded | KeyFileWrong):
            self._want_key_file(True)
            self.key_file_field.say(sentence(error))
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
        self.vault_field.set_label(translate("SignIn", "Vault"))
        self.user_field.set_label(translate("SignIn", "User name"))
        self.passphrase_field.set_label(translate("SignIn", "Passphrase"))
        self.passphrase.box.setPlaceholderText(translate("SignIn", "or the one-time code from the owner"))
        self.key_file_field.set_label(translate("SignIn", "Key file"))
        self.key_file_field.set_hint(translate("SignIn", "The file on your USB stick."))
        self.recovery_field.set_label(translate("SignIn", "Recovery key"))
        self.recovery_field.set_hint(translate("SignIn", "The groups of letters and digits that were shown once."))
        self.clear_troubles()
        self.enter_button.setText(translate("SignIn", "Open the vault"))
        self.new_button.setText(translate("SignIn", "New vault …"))
        self.restore_button.setText(translate("SignIn", "Restore a backup …"))
        self.demo_button.setText(translate("SignIn", "Try the sample shop"))
        for part in (self.passphrase, self.key_file, self.vault):
            part.retranslate()
        self._show_way()

    def _fields(self) -> tuple[Field, ...]:
        return self.vault_field, self.user_field, self.passphrase_field, self.key_file_field, self.recovery_field

    def _complete(self) -> bool:
        user, passphrase = self.user.text().strip(), self.passphrase.text()
        self.user_field.say("" if user else translate("SignIn", "Type your user name."))
        self.passphrase_field.say("" if passphrase else translate("SignIn", "Type your passphrase."))
        missing = self.key_file.wanted and self.key_file.file is None
        self.key_file_field.say(translate("SignIn", "Plug in your stick and choose the file.") if missing else "")
        self.focus_trouble()
        return bool(user and passphrase) and not missing

    def _somebody_else(self) -> None:
        if self.key_file.wanted:
            self._want_key_file(False)
        self._show_waiting()

    def _look_for_key_file(self) -> None:
        folder, user = self.vault.folder, self.user.text().strip()
        if folder is None or not user:
            self._want_key_file(False)
            return
        from custdesk.store.factors import KEY_FILE, needs

        self._want_key_file(KEY_FILE in needs(folder, user))

    def _want_key_file(self, wanted: bool) -> None:
        self.key_file.wanted = wanted
        self._show_way()

    def _switch_way(self) -> None:
        self.recovering = not self.recovering
        self._show_way()
        (self.recovery if self.recovering else self.user).setFocus()

    def _show_way(self) -> None:
        self.heading.setText(translate("SignIn", "Locked") if self._locked else translate("SignIn", "Sign in"))
        self.text.setText(translate("SignIn", "Type your passphrase to go on. Your unsaved typing is kept."))
        self.text.setVisible(self._locked)
        self.elsewhere.setVisible(not self._locked)
        self.user_field.setVisible(not self.recovering)
        self.passphrase_field.setVisible(not self.recovering)
        self.key_file_field.setVisible(not self.recovering and self.key_file.wanted)
        self.recovery_field.setVisible(self.recovering)
        self.recover_button.setText(
            translate("SignIn", "Use the passphrase")
            if self.recovering
            else translate("SignIn", "Passphrase lost? Use the recovery key")
        )
        self._show_waiting()

    def _seconds(self) -> int:
        return 0 if self.recovering else self.waiting.seconds(self.vault.folder, self.user.text().strip())

    def _show_waiting(self) -> None:
        """Say how long it has to wait, and let the button be pressed again after that."""
        seconds = self._seconds()
        waited = not self.enter_button.isEnabled()
        self.enter_button.setEnabled(not seconds)
        if seconds:
            time = QLocale().toString(QTime(0, 0).addSecs(seconds), "m:ss")
            text = translate(
                "SignIn", "Wrong too often. Wait {time}, then try again. The recovery key opens the vault at any time."
            )
            self.passphrase_field.say(text.format(time=time), "doubt")
        elif waited:
            self.passphrase_field.clear()
