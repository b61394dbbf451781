"""The sign-in window: the welcome or the way in, and the language."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.ui.choices import Choices
from custdesk.ui.growing import keep_fitting
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.sign_in.brand_panel import BrandPanel
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.way_in import WayIn
from custdesk.ui.sign_in.welcome import Welcome
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.dialogs import make_room

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
        self._closing = False
        self.setProperty("look", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.way_in = WayIn(entry, tasks, choices.settings.recent_vaults)
        self.form, self.progress = self.way_in.form, self.way_in.progress
        self.welcome = Welcome(with_demo=entry.demo is not None, with_restore=entry.restore is not None)
        self.language = QComboBox()
        for code, language in LANGUAGES.items():
            self.language.addItem(language.native, code)
        self.brand = BrandPanel()
        self._lay_out()
        self._connect()
        self._retranslate()
        make_room(self, _SIZE)

    def choose_vault(self, folder: Path, user: str = "", *, locked: bool = False) -> None:
        """Put a vault and a user name into the form, ready for the passphrase; say if it is after a lock."""
        self.form.prepare(folder, user, locked=locked)
        self._show_what_fits()

    def open_demo(self) -> None:
        """Open the sample shop, making it first if need be."""
        self.way_in.open_demo()

    def make_vault(self) -> None:
        """Open the wizard for a new vault."""
        from custdesk.ui.sign_in.new_vault_wizard import NewVaultWizard

        wizard = NewVaultWizard(self._entry, self._tasks, self._choices, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.made.connect(self._let_in)
        wizard.open()

    def restore_backup(self) -> None:
        """Open the dialog that makes a vault of a backup; then its owner is to sign in."""
        if self._entry.restore is None:
            return
        from custdesk.ui.sign_in.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._entry.restore, self._tasks, self.form.vault.folder, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restored.connect(self.choose_vault)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.welcome if self.form.vault.folder is None else self.form).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "brand"):
            self._retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.way_in.end():
            event.accept()
            return
        self._closing = True
        event.ignore()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(Space.L)
        for widget in (self.welcome, self.way_in):
            keep_fitting(widget, lambda widget: widget.setFixedWidth(grown(_FORM_WIDTH)))
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
        self.form.new_asked.connect(self.make_vault)
        self.form.vault.chosen.connect(self._show_what_fits)
        self.way_in.opened.connect(self._let_in)
        self.way_in.stepped.connect(self._show_what_fits)
        self.way_in.busy_changed.connect(self._wait)
        self.form.restore_asked.connect(self.restore_backup)
        self.welcome.restore_asked.connect(self.restore_backup)
        self.welcome.new_asked.connect(self.make_vault)
        self.welcome.demo_asked.connect(self.open_demo)
        self.welcome.open_asked.connect(self.form.vault.browse_folders)

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("SignIn", "CustDesk"))
        self.language.setAccessibleName(translate("SignIn", "Language"))
        self.language.setCurrentIndex(self.language.findData(self._choices.languages.code))
        for part in (self.way_in, self.welcome, self.brand):
            part.retranslate()
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        known = self.form.vault.folder is not None
        self.form.setVisible(known and self.way_in.step is None)
        self.welcome.setVisible(not known)

    def _let_in(self, services: "Services") -> None:
        self._choices.remember_vault(services.folder)
        self.form.vault.choose(services.folder)
        self.opened.emit(services)

    def _wait(self, busy: bool) -> None:
        self.welcome.setEnabled(not busy)
        if self._closing and not busy:
            self.close()
