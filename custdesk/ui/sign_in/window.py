"""The sign-in window: which vault, who, and the passphrase; or a new vault, or the demo shop."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError, InvalidRecoveryKey, TooManyTries, WrongPassphrase
from custdesk.ui.choices import Choices
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.messages import sentence
from custdesk.ui.sign_in.brand_panel import BrandPanel
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.new_vault_wizard import NewVaultWizard
from custdesk.ui.sign_in.vault_chooser import VaultChooser
from custdesk.ui.tasks import Progress, Task, TaskRunner
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, Line, PassphraseField, ProgressStrip, TextBox, title, words
from custdesk.ui.widgets.labels import look

if TYPE_CHECKING:
    from custdesk.services import Services

translate = QCoreApplication.translate
_SIZE = QSize(900, 620)
_FORM_WIDTH = 400


class SignInWindow(QWidget):
    """``opened`` carries the services of the session; the window stays for the next person."""

    opened = Signal(object)

    def __init__(self, entry: Entry, tasks: TaskRunner, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._tasks = tasks
        self._choices = choices
        self._task: Task | None = None
        self._closing = False
        self._recovering = False
        self.setProperty("look", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(_SIZE)
        (self.user if self.vault.folder else self.new_button).setFocus()

    def choose_vault(self, folder: Path, user: str = "") -> None:
        """Put a vault and a user name into the form, ready for the passphrase."""
        self.vault.choose(folder)
        self.user.setText(user)
        (self.passphrase if user else self.user).setFocus()

    def sign_in(self) -> None:
        """Try to open the chosen vault with what was typed."""
        folder = self.vault.folder
        user, passphrase = self.user.text().strip(), self.passphrase.text()
        if folder is None or not self._complete(user, passphrase):
            return
        recover = self._entry.recover
        if self._recovering and recover is not None:
            key = self.recovery.text()
            self._open(lambda _progress: recover(folder, key), translate("SignIn", "Opening the vault …"))
        else:
            self._open(
                lambda _progress: self._entry.sign_in(folder, user, passphrase),
                translate("SignIn", "Opening the vault …"),
            )

    def open_demo(self) -> None:
        if self._entry.demo is not None:
            self._open(self._entry.demo, translate("SignIn", "Preparing the demo shop …"), can_stop=True)

    def make_vault(self) -> None:
        """Open the wizard for a new vault."""
        wizard = NewVaultWizard(self._entry, self._tasks, self._choices, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.made.connect(self._let_in)
        wizard.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "user_field"):
            self._retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is None:
            event.accept()
            return
        # A vault that opens after its window has gone would stay open: wait for it, then close both.
        self._closing = True
        self._task.cancel()
        event.ignore()

    def _make_parts(self) -> None:
        self.language = QComboBox()
        for code, language in LANGUAGES.items():
            self.language.addItem(language.native, code)
        self.language.setCurrentIndex(self.language.findData(self._choices.languages.code))
        self.heading = title("")
        self.welcome = words(muted=True)
        self.vault = VaultChooser(self._choices.settings.recent_vaults)
        self.user = TextBox()
        self.passphrase = PassphraseField()
        self.recovery = TextBox()
        self.recovery.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.vault_field = Field("", self.vault)
        self.user_field = Field("", self.user)
        self.passphrase_field = Field("", self.passphrase)
        self.recovery_field = Field("", self.recovery)
        self.enter_button = QPushButton()
        look(self.enter_button, "primary")
        self.recover_button, self.new_button, self.demo_button = QPushButton(), QPushButton(), QPushButton()
        for button in (self.recover_button, self.new_button, self.demo_button):
            look(button, "link")
        self.progress = ProgressStrip()
        self.brand = BrandPanel()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addStretch()
        top.addWidget(self.language)
        form = QVBoxLayout()
        form.setSpacing(Space.L)
        for widget in (
            self.heading,
            self.welcome,
            self.vault_field,
            self.user_field,
            self.passphrase_field,
            self.recovery_field,
            self.enter_button,
            self.progress,
        ):
            form.addWidget(widget)
        form.addWidget(self.recover_button, 0, Qt.AlignmentFlag.AlignLeading)
        form.addWidget(Line())
        others = QHBoxLayout()
        others.addWidget(self.new_button)
        others.addStretch()
        others.addWidget(self.demo_button)
        form.addLayout(others)
        narrow = QWidget()
        narrow.setFixedWidth(_FORM_WIDTH)
        form.setContentsMargins(0, 0, 0, 0)
        narrow.setLayout(form)
        right = QVBoxLayout()
        right.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        right.addLayout(top)
        right.addStretch(2)
        right.addWidget(narrow, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.brand)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.language.activated.connect(lambda _row: self._choices.choose_language(self.language.currentData()))
        self.user.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.entered.connect(self.sign_in)
        self.recovery.returnPressed.connect(self.sign_in)
        self.enter_button.clicked.connect(self.sign_in)
        self.recover_button.clicked.connect(self._switch_way)
        self.new_button.clicked.connect(self.make_vault)
        self.demo_button.clicked.connect(self.open_demo)
        self.vault.chosen.connect(self._vault_changed)
        self.user.textChanged.connect(lambda _text: self.user_field.clear())
        self.passphrase.changed.connect(lambda _text: self.passphrase_field.clear())
        self.recovery.textChanged.connect(lambda _text: self.recovery_field.clear())

    def _vault_changed(self) -> None:
        self.vault_field.clear()
        self._retranslate()

    def _switch_way(self) -> None:
        self._recovering = not self._recovering
        self._retranslate()
        (self.recovery if self._recovering else self.user).setFocus()

    def _retranslate(self) -> None:
        known = self.vault.folder is not None
        self.setWindowTitle(translate("SignIn", "CustDesk"))
        self.heading.setText(translate("SignIn", "Sign in") if known else translate("SignIn", "Welcome"))
        self.welcome.setText(
            translate("SignIn", "Make a vault for your shop, open one you have, or look around in the demo shop.")
        )
        self.welcome.setVisible(not known)
        self.language.setAccessibleName(translate("SignIn", "Language"))
        self.vault_field.set_label(translate("SignIn", "Vault"))
        self.user_field.set_label(translate("SignIn", "User name"))
        self.passphrase_field.set_label(translate("SignIn", "Passphrase"))
        self.recovery_field.set_label(translate("SignIn", "Recovery key"))
        self.recovery_field.set_hint(translate("SignIn", "The groups of letters and digits that were shown once."))
        for field in (self.vault_field, self.user_field, self.passphrase_field, self.recovery_field):
            field.clear()
        for part in (self.user_field, self.passphrase_field):
            part.setVisible(known and not self._recovering)
        self.recovery_field.setVisible(known and self._recovering)
        self.enter_button.setText(translate("SignIn", "Open the vault"))
        self.enter_button.setVisible(known)
        self.recover_button.setVisible(known and self._entry.recover is not None)
        self.recover_button.setText(
            translate("SignIn", "Use the passphrase")
            if self._recovering
            else translate("SignIn", "Passphrase lost? Use the recovery key")
        )
        self.new_button.setText(translate("SignIn", "New vault …"))
        self.demo_button.setText(translate("SignIn", "Try the demo shop"))
        self.demo_button.setVisible(self._entry.demo is not None)
        self.passphrase.retranslate()
        self.vault.retranslate()
        self.brand.retranslate()

    def _complete(self, user: str, passphrase: str) -> bool:
        if self._recovering:
            if not self.recovery.text().strip():
                self.recovery_field.say(translate("SignIn", "Type the recovery key."))
            return bool(self.recovery.text().strip())
        if not user:
            self.user_field.say(translate("SignIn", "Type your user name."))
        if not passphrase:
            self.passphrase_field.say(translate("SignIn", "Type your passphrase."))
        return bool(user and passphrase)

    def _open(self, operation: Callable[[Progress], "Services"], text: str, *, can_stop: bool = False) -> None:
        if self._task is not None:
            return
        for field in (self.vault_field, self.user_field, self.passphrase_field):
            field.clear()
        self._set_waiting(True)
        self._task = self._tasks.run(operation, self._let_in, self._explain, owner=self)
        self.progress.follow(self._task, text, can_stop=can_stop)
        self._task.finished.connect(self._finished)

    def _let_in(self, services: "Services") -> None:
        self.passphrase.clear()
        self.recovery.clear()
        if self._closing:
            services.close()
            return
        self._choices.remember_vault(services.folder)
        self.vault.choose(services.folder)
        self.opened.emit(services)

    def _explain(self, error: CustDeskError) -> None:
        if self._recovering or isinstance(error, InvalidRecoveryKey):
            self.recovery_field.say(sentence(error))
        elif isinstance(error, (WrongPassphrase, TooManyTries)):
            self.passphrase_field.say(sentence(error))
            self.passphrase.box.selectAll()
            self.passphrase.setFocus()
        else:
            self.vault_field.say(sentence(error))

    def _finished(self) -> None:
        self._task = None
        self._set_waiting(False)
        if self.passphrase_field.trouble():
            self.passphrase.setFocus()
        if self._closing:
            self.close()

    def _set_waiting(self, waiting: bool) -> None:
        for widget in (
            self.enter_button,
            self.recover_button,
            self.new_button,
            self.demo_button,
            self.vault,
            self.user,
            self.passphrase,
            self.recovery,
        ):
            widget.setEnabled(not waiting)
