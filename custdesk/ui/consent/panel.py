"""The consent of one customer: what we may do and why, what was answered, and how it came about."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.consent.model import ConsentState
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.ui import icons, messages
from custdesk.ui.consent import texts
from custdesk.ui.consent.badges import MayList
from custdesk.ui.consent.history import HistoryList
from custdesk.ui.consent.record_dialog import RecordAnswerDialog
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets import ScrollArea, SectionHeading, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class ConsentPanel(ScrollArea):
    """``show_customer`` fills it; ``recorded`` carries the customer's id when an answer was stored."""

    recorded = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.state: ConsentState | None = None
        self.may = MayList()
        self.history = HistoryList()
        self.record_button = QPushButton(translate("Consent", "Record an answer"))
        icons.dress(self.record_button, "edit")
        if not context.may(Permission.CONSENT_RECORD):
            self.record_button.hide()
        self.record_button.clicked.connect(self.record_answer)
        self._answers = QGridLayout()
        self._answers.setHorizontalSpacing(Space.M)
        self._answers.setVerticalSpacing(Space.XS)
        self._answers.setColumnStretch(1, 1)
        self._lay_out()

    def show_customer(self, customer_id: int) -> None:
        """Show the present state and the history of a customer."""
        consents = self._context.services.consents
        try:
            self.state = consents.state(customer_id)
            lines = consents.history(customer_id)
        except CustDeskError as error:
            messages.show_error(self, error)
            return
        language = QLocale().name().split("_")[0]
        titles = {item.purpose.code: item.purpose.wording(language).title for item in self.state.purposes}
        self.may.show_state(self.state)
        self._show_answers(self.state, titles)
        self.history.show_lines(lines, titles)

    def record_answer(self) -> None:
        """Ask what the customer answered, and show it."""
        if self.state is None:
            return
        dialog = RecordAnswerDialog(self._context, self.state, self)
        dialog.accepted.connect(self._recorded)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _recorded(self) -> None:
        if self.state is not None:
            self.show_customer(self.state.customer_id)
            self._context.toast(translate("Consent", "The answer is recorded."))
            self.recorded.emit(self.state.customer_id)

    def _lay_out(self) -> None:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(SectionHeading(translate("Consent", "May we …?")))
        column.addWidget(self.may)
        column.addWidget(SectionHeading(translate("Consent", "Answers"), self.record_button))
        column.addLayout(self._answers)
        column.addWidget(SectionHeading(translate("Consent", "History")))
        column.addWidget(self.history)
        column.addStretch()
        self.setWidget(room)

    def _show_answers(self, state: ConsentState, titles: dict[str, str]) -> None:
        while (item := self._answers.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        rows = [
            (titles[item.purpose.code], texts.purpose_state(item))
            for item in state.purposes
            if item.purpose.takes_answers and (item.purpose.active or item.answer)
        ]
        for row, (name, said) in enumerate(rows):
            self._answers.addWidget(words(name), row, 0)
            self._answers.addWidget(words(said, muted=True), row, 1)
        noes = [texts.choice(code, True) for code in state.choices if state.opted_out(code)]
        line = words("\n".join(noes)) if noes else small(translate("Consent", "No opt-out is recorded."))
        look(line, "strong" if noes else "small")
        self._answers.addWidget(line, len(rows), 0, 1, 2)
