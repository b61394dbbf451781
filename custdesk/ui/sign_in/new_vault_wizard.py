"""A new vault in three steps: the shop, the owner, the recovery key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError, VaultExists
from custdesk.ui.choices import Choices
from custdesk.ui.messages import sentence, show_error
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.owner_step import OwnerStep
from custdesk.ui.sign_in.recovery_step import RecoveryStep
from custdesk.ui.sign_in.shop_step import ShopStep
from custdesk.ui.tasks import Task, TaskRunner
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, ProgressStrip, confirm, make_room, small, title, words
from custdesk.ui.widgets.labels import look

if TYPE_CHECKING:
    from custdesk.services import Services

translate = QCoreApplication.translate
_SIZE = QSize(640, 560)
_SHOP, _OWNER, _RECOVERY = range(3)


class NewVaultWizard(DialogAsOneReads):
    """``made`` carries the services of the new vault, once its recovery key is known to be on paper."""

    made = Signal(object)

    def __init__(self, entry: Entry, tasks: TaskRunner, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._tasks = tasks
        self._task: Task | None = None
        self._services: Services | None = None
        self.shop_step = ShopStep(choices.languages.code)
        self.owner_step = OwnerStep()
        self.recovery_step = RecoveryStep()
        self.steps = QStackedWidget()
        for step in (self.shop_step, self.owner_step, self.recovery_step):
            self.steps.addWidget(step)
        self._number = small()
        self._title = title("")
        self._text = words(muted=True)
        self.progress = ProgressStrip()
        self.back_button = QPushButton(translate("NewVault", "Back"))
        look(self.back_button, "quiet")
        self.next_button = QPushButton()
        self.next_button.setDefault(True)
        look(self.next_button, "primary")
        self.cancel_button = QPushButton(translate("NewVault", "Cancel"))
        self._lay_out()
        self.setWindowTitle(translate("NewVault", "New vault"))
        make_room(self, _SIZE)
        self.back_button.clicked.connect(lambda: self._go(self.steps.currentIndex() - 1))
        self.next_button.clicked.connect(self.advance)
        self.cancel_button.clicked.connect(self.reject)
        self._go(_SHOP)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.cancel_button)
        foot.addStretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * Space.L, Space.XL, 2 * Space.L, Space.XL)
        column.setSpacing(Space.S)
        for widget in (self._number, self._title, self._text):
            column.addWidget(widget)
        column.addSpacing(Space.M)
        column.addWidget(self.steps, 1)
        column.addWidget(self.progress)
        column.addSpacing(Space.S)
        column.addLayout(foot)

    def advance(self) -> None:
        """Go on from the present step, if it is complete."""
        step = self.steps.currentIndex()
        if step == _SHOP and self.shop_step.ready():
            self.owner_step.set_shop(self.shop_step.shop().name)
            self._go(_OWNER)
        elif step == _OWNER and self.owner_step.ready():
            self._make()
        elif step == _RECOVERY and self.recovery_step.ready():
            self.accept()

    def accept(self) -> None:
        services, self._services = self._services, None
        if services is not None:
            super().accept()
            self.made.emit(services)

    def reject(self) -> None:
        if self._task is not None:
            return
        if self._services is None:
            super().reject()
        elif confirm(
            self,
            translate("NewVault", "Leave without having the recovery key on paper?"),
            translate("NewVault", "Leave without it"),
            details=translate(
                "NewVault",
                "The vault is made and stays. If you forget the passphrase, nobody will be able to open it.",
            ),
            dangerous=True,
        ):
            self.accept()

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        heading, text, onwards = _words_of_steps()[step]
        self._number.setText(
            translate("NewVault", "Step {step} of {steps}").format(
                step=self.locale().toString(step + 1), steps=self.locale().toString(self.steps.count())
            )
        )
        self._title.setText(heading)
        self._text.setText(text)
        self.next_button.setText(onwards)
        self.back_button.setVisible(step == _OWNER)
        self.cancel_button.setVisible(step != _RECOVERY)
        self.steps.currentWidget().setFocus()

    def _make(self) -> None:
        folder, shop = self.shop_step.folder, self.shop_step.shop()
        owner, passphrase = self.owner_step.name.text().strip(), self.owner_step.passphrase.text()
        self._set_waiting(True)
        self._task = self._tasks.run(
            lambda _progress: self._entry.new_vault(folder, shop, owner, passphrase),
            self._show_key,
            self._explain,
            owner=self,
        )
        self.progress.follow(self._task, translate("NewVault", "Making the vault …"), can_stop=False)
        self._task.finished.connect(self._finished)

    def _show_key(self, made: tuple["Services", str]) -> None:
        self._services, key = made
        self.owner_step.passphrase.clear()
        self.recovery_step.show_key(self.shop_step.shop().name, key)
        self._go(_RECOVERY)

    def _explain(self, error: CustDeskError) -> None:
        if isinstance(error, VaultExists):
            self._go(_SHOP)
            self.shop_step.place_field.say(sentence(error))
        else:
            show_error(self, error)

    def _finished(self) -> None:
        self._task = None
        self._set_waiting(False)

    def _set_waiting(self, waiting: bool) -> None:
        for widget in (self.steps, self.back_button, self.next_button, self.cancel_button):
            widget.setEnabled(not waiting)
        if not waiting:
            self.steps.currentWidget().setFocus()


def _words_of_steps() -> list[tuple[str, str, str]]:
    return [
        (
            translate("NewVault", "Your shop"),
            translate("NewVault", "Everything can be changed later, except where the vault lies."),
            translate("NewVault", "Next"),
        ),
        (
            translate("NewVault", "You, the owner"),
            translate(
                "NewVault", "The passphrase encrypts everything. There is nobody who could reset it from outside."
            ),
            translate("NewVault", "Make the vault"),
        ),
        (
            translate("NewVault", "Your recovery key"),
            translate(
                "NewVault",
                "Write it down or print it, and keep it away from this PC. "
                "It opens the vault if the passphrase is lost.",
            ),
            translate("NewVault", "Open the vault"),
        ),
    ]
