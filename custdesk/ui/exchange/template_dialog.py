"""The empty workbook to fill in: in which language, and where it goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QVBoxLayout, QWidget

from custdesk.exchange.words import Words
from custdesk.exchange.writing.template import words_of, write_template
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, Field, make_room, title, words

translate = QCoreApplication.translate
_WIDTH = 600


class TemplateDialog(DialogAsOneReads):
    """Proposes the language of the window; the name of the file follows the language until somebody types another."""

    def __init__(self, context: PageContext, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Import", "Empty workbook to fill in"))
        make_room(self, QSize(_WIDTH, 0))
        self.language = QComboBox()
        for known in LANGUAGES.values():
            self.language.addItem(known.native, known.code)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.language_field = Field(
            translate("Import", "Language of the headings"),
            self.language,
            hint=translate("Import", "That of whoever fills it in. An import understands all five."),
        )
        self.form = ExportForm(context, self._write, told=_told)
        self.form.start.setText(translate("Import", "Save the workbook"))
        self.form.warning.setText(translate("Import", "It holds nothing of your customers."))
        self._proposed = ""
        self._propose()
        self.language.currentIndexChanged.connect(self._follow)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def reject(self) -> None:
        """Close; what is being written is stopped first and leaves nothing."""
        self.form.cancel()
        super().reject()

    def _lay_out(self) -> None:
        told = translate(
            "Import",
            "For lists on paper, or for somebody who types customers in elsewhere. It has a heading for each field,"
            " lists to choose from, two examples that stay out by themselves, and a sheet that says how to fill it in.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(self.windowTitle()))
        column.addWidget(words(told, muted=True))
        column.addWidget(self.language_field)
        column.addWidget(self.form)
        column.addStretch()
        column.addWidget(self.buttons)

    def _follow(self) -> None:
        if self.form.path.text() == self._proposed:
            self._propose()

    def _propose(self) -> None:
        self.form.propose(str(words_of(self.language.currentData())["sheet"]), ".xlsx")
        self._proposed = self.form.path.text()

    def _write(self, out: Path, _words: Words, _progress: Progress, _cancelled: Callable[[], bool]) -> None:
        write_template(out, self.language.currentData())


def _told(name: str, _result: object) -> tuple[str, str]:
    said = translate("Import", "The empty workbook is in {name}.").format(name=f"\u2068{name}\u2069")
    return said, translate("Import", "When it is filled in, choose it under “Bring customers in”.")
