"""All that is known of an incident, to read, to save and to print from there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError, FileUnwritable
from custdesk.incidents.model import IncidentReport
from custdesk.ui import icons, messages
from custdesk.ui.incidents.texts import parts_of, plain_text
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, SectionHeading, make_room, scrolling, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(720, 620)


class IncidentDialog(DialogAsOneReads):
    """``decide_asked`` when the person has read enough; closed, it is gone."""

    decide_asked = Signal()

    def __init__(self, context: PageContext, report: IncidentReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._report = report
        heading = translate("Incident", "What happened to the log")
        self.setWindowTitle(heading)
        make_room(self, _SIZE)
        self.finished.connect(self.deleteLater)
        self.says = words()
        look(self.says, "problem")
        self.says.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = QPushButton(translate("Incident", "Save as a text …"))
        icons.dress(self.save_button, "save")
        self.decide_button = QPushButton(translate("Incident", "Decide …"))
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.decide_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        for button in (self.save_button, self.decide_button):
            button.setAutoDefault(False)  # Enter closes
        self.decide_button.setVisible(report.incident.is_open)
        self.save_button.clicked.connect(lambda _checked=False: self._ask_where())
        self.decide_button.clicked.connect(lambda _checked=False: self._decide())
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(scrolling(_body(report), apart=True), 1)
        column.addWidget(self.says)
        column.addWidget(self.buttons)

    def save_to(self, place: Path) -> None:
        """Write what is shown into a text file."""
        text = plain_text(self._report, self._context.services.shop.get().name)
        try:
            place.write_text(text, encoding="utf-8-sig")  # so that every editor knows that it is UTF-8
        except OSError as error:
            self._say(FileUnwritable(name=place.name, reason=error.strerror or ""))
        else:
            self._context.toast(translate("Incident", "Saved."))

    def _ask_where(self) -> None:
        name = translate("Incident", "incident.txt")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, translate("Incident", "Save as a text"), name, translate("Incident", "Texts (*.txt)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def _decide(self) -> None:
        self.accept()
        self.decide_asked.emit()

    def _say(self, error: CustDeskError) -> None:
        self.says.setText(messages.sentence(error))
        self.says.show()


def _body(report: IncidentReport) -> QWidget:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    for part in parts_of(report):
        column.addWidget(SectionHeading(part.heading))
        for sentence in part.sentences:
            column.addWidget(words(f"• {sentence}"))
    column.addStretch()
    return inner
