"""What the dialogs of this page share: a form, a line that says what is wrong, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Task
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, begin_at_the_top, confirm, make_room, tab_as_one_reads, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(660, 640)


class FormDialog(DialogAsOneReads):
    """Accepted once the work given to ``run`` is done. Leaving with changes asks first."""

    def __init__(self, context: PageContext, heading: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.changed = False
        self.heading = title(heading)
        self.setWindowTitle(heading)
        make_room(self, _SIZE)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.says = words()
        look(self.says, "problem")
        self.says.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.verb = QPushButton(verb)
        look(self.verb, "primary")
        self.buttons.addButton(self.verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)
        column.addWidget(self.says)
        column.addWidget(self.buttons)
        self.verb.setDefault(True)  # a button that is not in the dialog yet leaves Enter to Cancel

    def open_for(self, done: Callable[[], None]) -> None:
        """Open, and call ``done`` once it is accepted; closed, it is gone."""
        self.accepted.connect(done)
        self.finished.connect(self.deleteLater)
        self.open()

    def run(self, work: Callable[[], object]) -> Task:
        """Do ``work`` on the worker and close; say what is wrong if it is refused."""
        self.verb.setEnabled(False)
        self.says.hide()
        task = self._context.tasks.run(
            lambda _progress: work(), lambda _result: self.accept(), self._failed, owner=self
        )
        task.finished.connect(self._settle)
        return task

    def touched(self) -> None:
        """Remember that something was typed."""
        self.changed = True

    def showEvent(self, event: QShowEvent) -> None:
        tab_as_one_reads(self)
        begin_at_the_top(self)
        super().showEvent(event)

    def reject(self) -> None:
        question = translate("Privacy", "Leave without saving what you typed?")
        if self.changed and not confirm(self, question, translate("Privacy", "Leave"), dangerous=True):
            return
        super().reject()

    def _failed(self, error: CustDeskError) -> None:
        self.says.setText(messages.sentence(error))
        self.says.show()

    def _settle(self) -> None:
        self.verb.setEnabled(True)
