"""Making a vault of a backup: which one, and where the vault shall lie."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from custdesk import paths
from custdesk.backups.service import Backup, backups_at
from custdesk.errors import CustDeskError, VaultExists
from custdesk.ui.backup_words import when_and_size
from custdesk.ui.messages import sentence
from custdesk.ui.sign_in.entry import Restores
from custdesk.ui.sign_in.folder_row import FolderRow
from custdesk.ui.sign_in.shop_step import ENDING, folder_name, problem_of_place
from custdesk.ui.tasks import Task, TaskRunner
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, Field, ProgressStrip, make_room, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(620, 480)


class RestoreDialog(DialogAsOneReads):
    """``restored`` carries the folder of the vault that was made."""

    restored = Signal(object)

    def __init__(
        self, restores: Restores, tasks: TaskRunner, start: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """``start`` is where backups may lie; if there are any, they are shown at once."""
        super().__init__(parent)
        self._restores = restores
        self._tasks = tasks
        self._task: Task | None = None
        self._home = paths.vaults_folder()
        self.place = FolderRow(translate("Restore", "Choose the folder of the backup"))
        self.which = QComboBox()
        self.target = FolderRow(translate("Restore", "Choose where the vault shall lie"))
        self.progress = ProgressStrip()
        self.says = words()
        look(self.says, "problem")
        self.says.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.verb = QPushButton(translate("Restore", "Restore"))
        look(self.verb, "primary")
        self.buttons.addButton(self.verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._offer([])
        if start is not None and backups_at(start):
            self.choose_place(start)
        make_room(self, _SIZE)

    def _lay_out(self) -> None:
        heading = translate("Restore", "Restore a backup")
        self.setWindowTitle(heading)
        self.place_field = Field(
            translate("Restore", "Where the backup lies"),
            self.place,
            hint=translate("Restore", "The stick or folder you backed up to, or the folder of the vault itself."),
        )
        self.which_field = Field(translate("Restore", "Which backup"), self.which)
        self.target_field = Field(
            translate("Restore", "Folder of the new vault"),
            self.target,
            hint=translate("Restore", "On this PC, not in a synchronised or network folder."),
        )
        explained = (
            translate("Restore", "A new vault is made of it. The backup and the old vault stay as they are."),
            translate(
                "Restore",
                "Then the owners sign in with the passphrases they had at that time, or with the recovery sheet."
                " Everybody else needs a one-time code from an owner.",
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        for text in explained:
            column.addWidget(words(text, muted=True))
        for widget in (self.place_field, self.which_field, self.target_field, self.says, self.progress):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self.buttons)
        self.verb.setDefault(True)

    def _connect(self) -> None:
        self.place.box.editingFinished.connect(self._look_there)
        self.place.chosen.connect(self.choose_place)
        self.target.chosen.connect(self._choose_home)
        self.target.box.textChanged.connect(lambda _text: self.target_field.clear())
        self.which.currentIndexChanged.connect(lambda _row: self._propose())
        self.verb.clicked.connect(self.restore)
        self.buttons.rejected.connect(self.reject)

    def choose_place(self, folder: Path) -> None:
        """Show the backups that lie in a folder, or the one that it is."""
        self.place.box.setText(str(folder))
        self._look_there()

    def restore(self) -> None:
        """Make the vault, or say what is missing."""
        self.says.hide()
        self._look_there()
        backup: Backup | None = self.which.currentData()
        folder = self.target.folder
        if backup is None:
            self.place_field.say(
                self.place_field.trouble() or translate("Restore", "Choose the folder where your backup lies.")
            )
            return
        self.target_field.say(problem_of_place(self.target.box.text()))
        if folder is None or self.target_field.trouble():
            return
        self._wait(True)
        self._task = self._tasks.run(
            lambda _progress: self._restores(backup.folder, folder),
            lambda _nothing: self._made(folder),
            self._explain,
            owner=self,
        )
        self._task.finished.connect(self._finished)
        self.progress.follow(self._task, translate("Restore", "Making the vault …"), can_stop=False)

    def reject(self) -> None:
        if self._task is None:
            super().reject()

    def _look_there(self) -> None:
        folder = self.place.folder
        found = backups_at(folder) if folder else []
        if [self.which.itemData(row) for row in range(self.which.count())] != found:
            self._offer(found)
        missing = folder is not None and not found
        self.place_field.say(translate("Restore", "There is no backup in this folder.") if missing else "")

    def _offer(self, found: list[Backup]) -> None:
        self.which.clear()
        for backup in found:
            told = translate("Restore", "{vault}, {backup}")
            self.which.addItem(
                told.format(vault=f"\u2068{backup.vault}\u2069", backup=f"\u2068{when_and_size(backup)}\u2069"), backup
            )
        self.which_field.setVisible(bool(found))
        self.target_field.setVisible(bool(found))

    def _choose_home(self, folder: Path) -> None:
        self._home = folder
        self.target.box.setModified(False)
        self._propose()

    def _propose(self) -> None:
        backup: Backup | None = self.which.currentData()
        if backup is not None and not self.target.box.isModified():
            self.target.box.setText(str(_free(self._home, folder_name(backup.vault), backup.made_at[:10])))

    def _made(self, folder: Path) -> None:
        # Nothing is left to wait for.
        self._task = None
        self.accept()
        self.restored.emit(folder)

    def _explain(self, error: CustDeskError) -> None:
        if isinstance(error, VaultExists):
            self.target_field.say(sentence(error))
            return
        self.says.setText(sentence(error))
        self.says.show()

    def _finished(self) -> None:
        self._task = None
        self._wait(False)

    def _wait(self, waiting: bool) -> None:
        for widget in (self.place, self.which, self.target, self.buttons):
            widget.setEnabled(not waiting)


def _free(home: Path, name: str, day: str) -> Path:
    """Return a folder that is not there yet: that of the old vault, or one with the day of the backup."""
    names = [name, f"{name} {day}", *(f"{name} {day} {number}" for number in range(2, 100))]
    free = [home / (one + ENDING) for one in names if not (home / (one + ENDING)).exists()]
    return free[0] if free else home / (name + ENDING)
