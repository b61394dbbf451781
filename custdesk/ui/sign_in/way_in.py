"""The way in, step by step: the form, a passphrase of one's own, a second factor, a PC the vault does not know."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.errors import CustDeskError, DeviceUnknown, InvalidRecoveryKey, ValueRefused, WrongCode, WrongRecoveryKey
from custdesk.keychain.troubles import KeychainTrouble
from custdesk.ui.messages import show_error
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.form import SignInForm
from custdesk.ui.sign_in.steps import ChooseStep, CodeStep, MoveStep, Step
from custdesk.ui.tasks import Progress, Task, TaskRunner
from custdesk.ui.theme import Space
from custdesk.ui.widgets import ProgressStrip

if TYPE_CHECKING:
    from custdesk.entrance import Entering
    from custdesk.services import Services

translate = QCoreApplication.translate
S = TypeVar("S", bound=Step)
Arrived: TypeAlias = "Entering | Services"
Begin: TypeAlias = "Callable[[], Entering]"


class WayIn(QWidget):
    """``opened`` carries the services of the session.

    ``stepped`` tells that the form or a step came into view, ``busy_changed`` whether something is under way.
    """

    opened = Signal(object)
    stepped = Signal()
    busy_changed = Signal(bool)

    def __init__(self, entry: Entry, tasks: TaskRunner, recent: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._tasks = tasks
        self._task: Task | None = None
        self._entering: Entering | None = None
        self._ending = False
        self.form = SignInForm(
            recent,
            with_recovery=entry.recover is not None,
            with_demo=entry.demo is not None,
            with_restore=entry.restore is not None,
        )
        self._made: list[Step] = []
        self.step: Step | None = None
        self.progress = ProgressStrip()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        for widget in (self.form, self.progress):
            self._column.addWidget(widget)
        self.form.submitted.connect(self.sign_in)
        self.form.demo_asked.connect(self.open_demo)

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps that may come after the form."""
        return (self.choose_step, self.code_step, self.move_step)

    @cached_property
    def choose_step(self) -> ChooseStep:
        return self._with(ChooseStep(), self._chosen)

    @cached_property
    def code_step(self) -> CodeStep:
        return self._with(CodeStep(), self._finish)

    @cached_property
    def move_step(self) -> MoveStep:
        return self._with(MoveStep(), self._move)

    def _with(self, step: S, submitted: Callable[[], None]) -> S:
        """Take in a step, which is made when it is needed: hardly anybody meets one, and all wait for the window."""
        step.hide()
        step.submitted.connect(submitted)
        step.left.connect(self.leave)
        step.retranslate()
        self._made.append(step)
        self._column.insertWidget(self._column.count() - 1, step)
        return step

    def retranslate(self) -> None:
        self.form.retranslate()
        for step in self._made:
            step.retranslate()

    def sign_in(self) -> None:
        """Open the chosen vault with what was typed, and ask for what is needed beyond it."""
        folder = self.form.vault.folder
        if folder is not None:
            begin = self._beginning(folder)
            self._run(lambda _progress: _arrive(begin), self._explain, translate("SignIn", "Opening the vault …"))

    def open_demo(self) -> None:
        """Open the sample shop, making it first if need be."""
        demo = self._entry.demo
        if demo is not None:
            text = translate("SignIn", "Preparing the sample shop …")
            self._run(demo, self._explain, text, can_stop=True)

    def leave(self) -> None:
        """Close the vault again, if somebody was half in, and go back to the form."""
        entering, self._entering = self._entering, None
        if entering is not None:
            entering.cancel()
        self._forget()
        self._show(None)

    def end(self) -> bool:
        """Leave, and return whether nothing runs any more; otherwise what runs is asked to stop.

        A vault that opens after its window has gone would stay open: wait for it, then close both.
        """
        if self._task is None:
            self.leave()
            return True
        self._ending = True
        self._task.cancel()
        return False

    def _beginning(self, folder: Path) -> Begin:
        form, entry = self.form, self._entry
        recover, key = entry.recover, form.recovery.text()
        if form.recovering and recover is not None:
            return lambda: recover(folder, key)
        user, passphrase, key_file = form.user.text().strip(), form.passphrase.text(), form.key_file.file
        return lambda: entry.begin(folder, user, passphrase, key_file=key_file)

    def _arrived(self, arrived: Arrived) -> None:
        from custdesk.services import Services

        if isinstance(arrived, Services):
            self._let_in(arrived)
            return
        self._entering = arrived
        if self._ending:
            self.leave()
        elif arrived.must_choose:
            self.choose_step.set_user(self.form.user.text().strip())
            self._show(self.choose_step)
        else:
            self._show(self.code_step)

    def _chosen(self) -> None:
        # The code comes last: it would be too old once a passphrase has been thought of.
        if self._entering is not None and self._entering.needs_code:
            self._show(self.code_step)
        else:
            self._finish()

    def _finish(self) -> None:
        entering, code, chosen = self._entering, self.code_step.text_typed(), self.choose_step.chosen.text()
        if entering is not None:
            text = translate("SignIn", "Opening the vault …")
            self._run(lambda _progress: entering.finish(code, chosen), self._not_let_in, text)

    def _move(self) -> None:
        folder, move, key = self.form.vault.folder, self._entry.move, self.move_step.text_typed()
        if folder is None or move is None:
            return
        begin = self._beginning(folder)

        def move_and_begin(_progress: Progress) -> Arrived:
            move(folder, key)
            return _arrive(begin)

        self._run(move_and_begin, self._not_moved, translate("SignIn", "Opening the vault …"))

    def _let_in(self, services: "Services") -> None:
        self._entering = None
        self._forget()
        # Whoever hears of it may close this window, and nothing is left to wait for.
        self._task = None
        if self._ending:
            services.close()
            return
        self._show(None)
        self.opened.emit(services)

    def _explain(self, error: CustDeskError) -> None:
        if isinstance(error, DeviceUnknown) and self._entry.move is not None:
            self._show(self.move_step)
        elif self.form.isVisible():
            self.form.explain(error)
        else:
            show_error(self, error)

    def _not_let_in(self, error: CustDeskError) -> None:
        if isinstance(error, WrongCode):
            self.code_step.explain(error)
        elif isinstance(error, ValueRefused):
            self._show(self.choose_step)
            self.choose_step.explain(error)
        else:
            self.leave()
            self._explain(error)

    def _not_moved(self, error: CustDeskError) -> None:
        if isinstance(error, WrongRecoveryKey | InvalidRecoveryKey | KeychainTrouble):
            self.move_step.explain(error)
        else:
            self._show(None)
            self._explain(error)

    def _forget(self) -> None:
        self.form.forget()
        for step in self._made:
            step.forget()

    def _show(self, step: Step | None) -> None:
        self.step = step
        for each in self._made:
            each.setVisible(each is step)
        self.stepped.emit()

    def _run(
        self,
        operation: Callable[[Progress], Arrived],
        failed: Callable[[CustDeskError], None],
        text: str,
        *,
        can_stop: bool = False,
    ) -> None:
        if self._task is not None:
            return
        self.form.clear_troubles()
        self._set_busy(True)
        self._task = self._tasks.run(operation, self._arrived, failed, owner=self)
        self.progress.follow(self._task, text, can_stop=can_stop)
        self._task.finished.connect(self._ended)

    def _ended(self) -> None:
        self._task = None
        self._set_busy(False)
        if self.step is not None:
            self.step.setFocus()
        else:
            self.form.focus_trouble()

    def _set_busy(self, busy: bool) -> None:
        for part in (self.form, *self._made):
            part.setEnabled(not busy)
        self.busy_changed.emit(busy)


def _arrive(begin: Begin) -> Arrived:
    """Return the services at once where nothing more is asked for, else the sign-in under way."""
    entering = begin()
    if entering.needs_code or entering.must_choose:
        return entering
    try:
        return entering.finish()
    except BaseException:
        entering.cancel()
        raise
