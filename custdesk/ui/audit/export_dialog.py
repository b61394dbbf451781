"""The log given out as it is shown: as a workbook, or as a document to be signed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from custdesk.audit.model import LogEntry, LogQuery
from custdesk.exchange.log_export import LogExport
from custdesk.exchange.log_rows import LogWords
from custdesk.exchange.words import Words
from custdesk.ui.audit.export_pdf import draw_document
from custdesk.ui.audit.sentences import about, person, sentence
from custdesk.ui.audit.values import change_lines
from custdesk.ui.exchange.dialog import ExportDialog
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import make_room, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDTH = 640


class ExportLogDialog(ExportDialog):
    """Exports what ``query`` finds; ``filters`` are its filters in words."""

    def __init__(
        self, context: PageContext, query: LogQuery, filters: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, translate("LogExport", "Export the log"), parent)
        self._query, self._filters = query, filters
        self._form_of_values = LocalForm(context.services.shop.get())
        make_room(self, QSize(_WIDTH, 0))
        self.workbook = QRadioButton(translate("LogExport", "Workbook"))
        self.document = QRadioButton(translate("LogExport", "Document to be signed (PDF)"))
        self.with_values = QCheckBox(translate("LogExport", "With the values before and after, as you see them"))
        self._kinds = QButtonGroup(self)
        self.form = ExportForm(context, self._export, told=_told)
        self.workbook.toggled.connect(self._chose)
        self.workbook.setChecked(True)
        told = translate("LogExport", "What the log shows now. It is verified first, and the file says so.")
        self.lay_out(told, context.session.lens, self._choices())
        self.form.busy_changed.connect(self._card.setDisabled)

    def _choices(self) -> QFrame:
        self._card = QFrame()
        look(self._card, "card")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        chosen = "\n".join(self._filters) or translate("LogExport", "No filter is set: it is the whole log.")
        column.addWidget(words(chosen))
        whole = translate("LogExport", "As many entries as there are. The whole log can be checked without CustDesk.")
        signed = translate("LogExport", "A list with a seal and lines for two signatures: up to 5,000 entries.")
        for button, text in ((self.workbook, whole), (self.document, signed)):
            # A row of its own indents the note: a wrapping text with margins of its own gets too little height.
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, Space.S)
            row.addSpacing(Space.XL)
            row.addWidget(words(text, muted=True), 1)
            button.setAccessibleDescription(text)
            self._kinds.addButton(button)
            column.addWidget(button)
            column.addLayout(row)
        column.addWidget(self.with_values)
        return self._card

    def _chose(self) -> None:
        as_document = self.document.isChecked()
        self.with_values.setEnabled(not as_document)
        self.form.outcome.hide()
        name = translate("LogExport", "Log")
        self.form.propose(name, ".pdf" if as_document else "")

    def _export(self, out: Path, in_words: Words, progress: Progress, cancelled: Callable[[], bool]) -> LogExport:
        exports = self._context.services.log_exports
        said = log_words(in_words, self._form_of_values, self._filters)
        if self.document.isChecked():
            return exports.sign_off(self._query, out, draw_document, said=said, progress=progress)
        with_values = self.with_values.isChecked()
        return exports.export(
            self._query, out, said=said, with_values=with_values, progress=progress, cancelled=cancelled
        )


def log_words(in_words: Words, form: LocalForm, filters: tuple[str, ...]) -> LogWords:
    """Return how a file says entries in the language of the window."""
    return LogWords(
        words=in_words,
        what=sentence,
        about=about,
        who=_who,
        change=lambda kind, change: change_lines(change, kind, form),
        filters=filters,
    )


def _who(entry: LogEntry) -> str:
    return person(entry.actor_id, entry.actor_name)


def _told(name: str, result: LogExport) -> tuple[str, str]:
    told = translate("LogExport", "%Ln entry(ies) written to {name}.", None, result.rows)
    if result.verified.good:
        verified = translate("LogExport", "Verified right before: the log is whole.")
    else:
        verified = translate("LogExport", "Verified right before: the log was altered, as the file says.")
    return told.format(name=f"\u2068{name}\u2069"), verified
