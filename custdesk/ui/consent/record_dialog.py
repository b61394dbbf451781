"""Recording one more answer of a customer."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from custdesk.consent.model import ConsentState
from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.consent.answers import AnswersEditor
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, make_room, scrolling, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(620, 640)


class RecordAnswerDialog(DialogAsOneReads):
    """Accepted once the answer is stored; closed with nothing stored otherwise."""

    def __init__(self, context: PageContext, state: ConsentState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer_id = state.customer_id
        self.setWindowTitle(translate("Consent", "Record an answer"))
        make_room(self, _SIZE)
        purposes = [item.purpose for item in state.purposes]
        self.editor = AnswersEditor(purposes, state.language, state)
        self.editor.changed.connect(self._look_again)
        self.says = words()
        look(self.says, "problem")
        self.says.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(translate("Consent", "Record"))
        look(self.save, "primary")
        self.save.setDefault(True)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.record)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(translate("Consent", "Record an answer")))
        column.addWidget(_scrolling(self.editor), 1)
        column.addWidget(self.says)
        column.addWidget(buttons)
        self._look_again()

    def record(self) -> None:
        """Store the answers on the worker, and close."""
        answers = self.editor.answers()
        self.save.setEnabled(False)
        self._context.tasks.run(
            lambda _progress: self._context.services.consents.record(self._customer_id, answers),
            lambda _nothing: self.accept(),
            self._failed,
            owner=self,
        )

    def _look_again(self) -> None:
        self.save.setEnabled(self.editor.answered() and not self.editor.problem())
        self.says.hide()

    def _failed(self, error: CustDeskError) -> None:
        self._look_again()
        self.says.setText(messages.sentence(error))
        self.says.show()


def _scrolling(widget: QWidget) -> QScrollArea:
    inner = QWidget()
    column = QVBoxLayout()
    column.addWidget(widget)
    column.addStretch()
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addLayout(column, 1)
    # Room beside the scroll bar; margins would not change sides where one reads from the right.
    row.addSpacing(Space.M)
    return scrolling(inner, sideways=True)
