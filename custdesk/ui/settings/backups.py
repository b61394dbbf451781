"""The backups of the vault: the newest one, and making another."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from custdesk.backups.service import Backup
from custdesk.errors import CustDeskError
from custdesk.ui.backup_words import when_and_size
from custdesk.ui.page import PageContext
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.widgets import ProgressStrip, words

translate = QCoreApplication.translate
KIND = "backup"
"""What is told to have changed when a backup was made."""


class BackupsCard(SettingsCard):
    """Says how old the newest backup is, and makes one here or elsewhere."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Backups", "Backups"))
        self._context = context
        self.newest = words()
        self.progress = ProgressStrip()
        self.body.addWidget(self.newest)
        for text in (
            translate("Backups", "One is made by itself each day. The newest fourteen are kept beside the vault."),
            translate(
                "Backups",
                "Only the owners and the recovery sheet open a backup. Keep one copy away from this PC, such as on a"
                " stick at home: fire and thieves take the PC with all that lies on it.",
            ),
            translate(
                "Backups",
                "Customers who were erased are still in the backups made before. When one is restored they are erased"
                " again, if the folder of this vault or a newer backup is there to tell of it.",
            ),
        ):
            self.body.addWidget(words(text, muted=True))
        self.here_button, self.elsewhere_button = self.add_buttons(
            (translate("Backups", "Back up now"), "save"),
            (translate("Backups", "Back up to another place …"), "folder"),
        )
        self.body.addWidget(self.progress)
        self.here_button.clicked.connect(lambda _checked=False: self.back_up())
        self.elsewhere_button.clicked.connect(lambda _checked=False: self.back_up_elsewhere())
        context.changed.records_changed.connect(self._follow)

    def refresh(self) -> None:
        """Show the newest backup."""
        try:
            made, due = self._context.services.backups.list(), self._context.services.backups.due()
        except CustDeskError as error:
            self.show_error(error)
            return
        if made:
            text = translate("Backups", "Newest backup: {backup}")
            self.newest.setText(text.format(backup=f"\u2068{when_and_size(made[0])}\u2069"))
        else:
            self.newest.setText(translate("Backups", "Newest backup: none yet"))
        self.show_state(translate("Backups", "Due") if due else translate("Backups", "Up to date"), on=not due)

    def back_up(self) -> None:
        """Make a backup beside the vault."""
        self._run(None)

    def back_up_elsewhere(self) -> None:
        """Ask for a folder, such as that of a stick, and make a backup there."""
        heading = translate("Backups", "Where shall the backup lie?")
        chosen = QFileDialog.getExistingDirectory(self, heading, str(Path.home()))
        if not chosen:
            return
        if Path(chosen).resolve().is_relative_to(self._context.services.folder.resolve()):
            self.says.setText(translate("Backups", "This is the folder of the vault. Choose another, as on a stick."))
            self.says.show()
            return
        self._run(Path(chosen))

    def _run(self, into: Path | None) -> None:
        self.says.hide()
        self._allow(False)
        backups = self._context.services.backups
        task = self._context.tasks.run(
            lambda progress: backups.make(into, progress=progress), self._made, self.show_error, owner=self
        )
        task.finished.connect(self._settle)
        self.progress.follow(task, translate("Backups", "Making the backup …"))

    def _made(self, backup: Backup) -> None:
        place = f"\u2068{backup.folder.parent}\u2069"
        self._context.toast(translate("Backups", "The backup is made. It lies in {place}.").format(place=place))
        self._context.changed.records_changed.emit(KIND)

    def _follow(self, kind: str) -> None:
        if kind == KIND and not self.isHidden():
            self.refresh()

    def _settle(self) -> None:
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        self.here_button.setEnabled(allowed)
        self.elsewhere_button.setEnabled(allowed)
