"""The sign-in window: the form or the welcome, what is being opened, and the language."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError
from custdesk.ui.choices import Choices
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.messages import show_error
from custdesk.ui.sign_in.brand_panel import BrandPanel
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.form import SignInForm
from custdesk.ui.sign_in.new_vault_wizard import NewVaultWizard
from custdesk.ui.sign_in.welcome import Welcome
from custdesk.ui.tasks import Progress, Task, TaskRunner
from custdesk.ui.theme import Space
from custdesk.ui.widgets import ProgressStrip

if TYPE_CHECKING:
    from custdesk.services import Services

translate = QCoreApplication.translate
_SIZE = QSize(900, 640)
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
        self.setProperty("look", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        recent = choices.settings.recent_vaults
        with_demo = entry.demo is not None
        self.form = SignInForm(recent, with_recovery=entry.recover is not None, with_demo=with_demo)
        self.welcome = Welcome(with_demo=with_demo)
        self.language = QComboBox()
        for code, language in LANGUAGES.items():
            self.language.addItem(language.native, code)
        self.progress = ProgressStrip()
        self.brand = BrandPanel()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(_SIZE)

    def choose_vault(self, folder: Path, user: str = "") -> None:
        """Put a vault and a user name into the form, ready for the passphrase."""
        self.form.prepare(folder, user)
        self._show_what_fits()

    def sign_in(self) -> None:
        """Open the chosen vault with what was typed."""
        folder = self.form.vault.folder
        if folder is None:
            return
        user, passphrase, key = self.form.user.text().strip(), self.form.passphrase.text(), self.form.recovery.text()
        recover = self._entry.recover if self.form.recovering else None
        text = translate("SignIn", "Opening the vault …")
        if recover is not None:
            self._open(lambda _progress: recover(folder, key), text)
        else:
            self._open(lambda _progress: self._entry.sign_in(folder, user, passphrase), text)

    def open_demo(self) -> None:
        """Open the demo shop, making it first if need be."""
        if self._entry.demo is not None:
            self._open(self._entry.demo, translate("SignIn", "Preparing the demo shop …"), can_stop=True)

    def make_vault(self) -> None:
        """Open the wizard for a new vault."""
        wizard = NewVaultWizard(self._entry, self._tasks, self._choices, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.made.connect(self._let_in)
        wizard.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.welcome if self.form.vault.folder is None else self.form).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "brand"):
            self._retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is None:
            event.accept()
            return
        # A vault that opens after its window has gone would stay open: wait for it, then close both.
        self._closing = True
        self._task.cancel()
        event.ignore()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(Space.L)
        for widget in (self.form, self.welcome, self.progress):
            widget.setFixedWidth(_FORM_WIDTH)
            middle.addWidget(widget)
        # Between stretches and not by alignment: only so do wrapping texts get the height they need.
        centred = QHBoxLayout()
        centred.addStretch()
        centred.addLayout(middle)
        centred.addStretch()
        top = QHBoxLayout()
        top.addStretch()
        top.addWidget(self.language)
        right = QVBoxLayout()
        right.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        right.addLayout(top)
        right.addStretch(2)
        right.addLayout(centred)
        right.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.brand)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.language.activated.connect(lambda _row: self._choices.choose_language(self.language.currentData()))
        self.form.submitted.connect(self.sign_in)
        self.form.new_asked.connect(self.make_vault)
        self.form.demo_asked.connect(self.open_demo)
        self.form.vault.chosen.connect(self._show_what_fits)
        self.welcome.new_asked.connect(self.make_vault)
        self.welcome.demo_asked.connect(self.open_demo)
        self.welcome.open_asked.connect(self.form.vault.browse_folders)

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("SignIn", "CustDesk"))
        self.language.setAccessibleName(translate("SignIn", "Language"))
        self.language.setCurrentIndex(self.language.findData(self._choices.languages.code))
        for part in (self.form, self.welcome, self.brand):
            part.retranslate()
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        known = self.form.vault.folder is not None
        self.form.setVisible(known)
        self.welcome.setVisible(not known)

    def _open(self, operation: Callable[[Progress], "Services"], text: str, *, can_stop: bool = False) -> None:
        if self._task is not None:
            return
        self.form.clear_troubles()
        self._set_waiting(True)
        self._task = self._tasks.run(operation, self._let_in, self._explain, owner=self)
        self.progress.follow(self._task, text, can_stop=can_stop)
        self._task.finished.connect(self._finished)

    def _let_in(self, services: "Services") -> None:
        self.form.forget()
        # Whoever hears of it may close this window, and nothing is left to wait for.
        self._task = None
        if self._closing:
            services.close()
            return
        self._choices.remember_vault(services.folder)
        self.form.vault.choose(services.folder)
        self.opened.emit(services)

    def _explain(self, error: CustDeskError) -> None:
        if self.form.isVisible():
            self.form.explain(error)
        else:
            show_error(self, error)

    def _finished(self) -> None:
        self._task = None
        self._set_waiting(False)
        self.form.focus_trouble()
        if self._closing:
            self.close()

    def _set_waiting(self, waiting: bool) -> None:
        self.form.setEnabled(not waiting)
        self.welcome.setEnabled(not waiting)
