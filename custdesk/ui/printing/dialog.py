"""The dialog that prints: the pages as they will come out, which printer, which paper, or a PDF instead."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, QStandardPaths
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from custdesk.desk.permissions import LENS_NAMES
from custdesk.errors import CustDeskError
from custdesk.reports.model import PDF, PRINTER, Paper
from custdesk.ui import icons
from custdesk.ui.messages import sentence
from custdesk.ui.page import PageContext
from custdesk.ui.printing.output import named_printer, print_pages, printer_names, save_pdf
from custdesk.ui.printing.pages import Pages
from custdesk.ui.printing.preview import PagePreview
from custdesk.ui.printing.sizes import SIZES, usual_size
from custdesk.ui.printing.told import apart
from custdesk.ui.tasks import Progress, Task
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, Field, ProgressStrip, scrolling, tab_as_one_reads, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(940, 620)
_SIDE = 320
_MOST_COPIES = 99

Content = TypeVar("Content", bound=Paper)


class PrintDialog(QDialog, Generic[Content]):
    """Whoever derives from it says what to gather, how it is laid out and what is told of it, and calls ``begin``.

    Gathering and laying out happen on the worker. The log is told before anything goes out.
    """

    def __init__(self, context: PageContext, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self._context = context
        self._task: Task | None = None
        self._remembered = context.choices.arrangement(self._arrangement())
        self.content: Content | None = None
        self.pages: Pages | None = None
        self.preview = PagePreview()
        self.lens = Badge(translate("Lens", LENS_NAMES[context.session.lens]), icon="eye")
        self.told = words()
        self.printers = QComboBox()
        self.sizes = QComboBox()
        self.sizes.addItems(SIZES)
        self.sizes.setCurrentText(self.remembered("size", usual_size()))
        self.copies = QSpinBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.no_printer = words(
            translate("Printing", "No printer is set up on this PC. Save a PDF and print that elsewhere."), muted=True
        )
        self.strip = ProgressStrip()
        self.outcome = words()
        self.outcome.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = QPushButton(translate("Printing", "Print"))
        self.save_button = QPushButton(translate("Printing", "Save as PDF …"))

    def gathering(self) -> Callable[[Progress], Content]:
        """Return what gathers the content, on the worker: nothing of a widget may be asked there."""
        raise NotImplementedError

    def laying_out(self, content: Content) -> Callable[[Progress], Pages | None]:
        """Return what lays the content out, on the worker, as the choices say now; nothing where there is none."""
        raise NotImplementedError

    def words_of(self, content: Content) -> list[str]:
        """Return what is told of the content beside its pages."""
        raise NotImplementedError

    def noting(self, content: Content, way: str, copies: int = 1) -> Callable[[], None]:
        """Return what tells the log, on the worker, that the paper goes out."""
        papers = self._context.services.papers
        return lambda: papers.printed(content, way, copies)

    def file_name(self) -> str:
        """Return how a PDF is called at first, without the name of anybody."""
        return self.windowTitle()

    def begin(self, *choices: QWidget) -> None:
        """Put the parts in their places, ``choices`` above printer and paper, and gather."""
        self._lay_out(choices)
        self.sizes.currentIndexChanged.connect(lambda _place: self.lay_out_anew())
        self.preview.setFocus()
        self._set_ready(False)
        self._context.tasks.run(lambda _progress: printer_names(), self._offer_printers, owner=self)
        self.gather()

    def gather(self) -> None:
        """Gather the content anew, and lay it out."""
        self._run(self.gathering(), self._take, translate("Printing", "Gathering …"))

    def lay_out_anew(self) -> None:
        """Lay out the content as the choices are now."""
        if self.content is not None:
            self._run(self.laying_out(self.content), self._show, translate("Printing", "Laying out …"))

    def reject(self) -> None:
        """Close; what still runs is stopped first."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def remembered(self, name: str, usual: str) -> str:
        """Return what was chosen the last time."""
        return str(self._remembered.get(name, usual))

    def chosen(self) -> dict[str, Any]:
        """Return what is to be remembered of the choices."""
        return {"size": self.sizes.currentText(), "printer": self.printers.currentText()}

    def send(self) -> None:
        """Print what is shown on the chosen printer."""
        if self.pages is None or self.content is None:
            return
        pages, content, copies = self.pages, self.content, self.copies.value()
        name, note = self.printers.currentText(), self.noting(content, PRINTER, copies)

        def work(progress: Progress) -> None:
            note()
            print_pages(pages, named_printer(name), copies, progress)

        self._run(work, lambda _nothing: self._sent(name), translate("Printing", "Printing …"))

    def save_as(self, file: Path) -> None:
        """Write what is shown into a file, and say so."""
        if self.pages is None or self.content is None:
            return
        pages, note = self.pages, self.noting(self.content, PDF)

        def work(progress: Progress) -> None:
            save_pdf(pages, file, progress, before_it_shows=note)

        self._run(work, lambda _nothing: self._saved(file), translate("Printing", "Saving …"))

    def _run(self, work: Callable[[Progress], Any], done: Callable[[Any], None], doing: str) -> None:
        if self._task is not None:
            self._task.cancel()
        self.outcome.hide()
        self._set_ready(False)
        task = self._context.tasks.run(work, done, self._failed, cancelled=lambda: self._ended(task), owner=self)
        self._task = task
        self.strip.follow(task, doing)
        task.finished.connect(lambda: self._ended(task))

    def _ended(self, task: Task) -> None:
        if self._task is task:
            self._task = None
            self._set_ready(True)

    def _take(self, content: Content) -> None:
        self.content = content
        self.told.setText("\n".join(self.words_of(content)))
        self.lens.set_state(translate("Lens", LENS_NAMES[content.made.lens]), icon="eye")
        self.lay_out_anew()

    def _show(self, pages: Pages | None) -> None:
        self.pages = pages
        self.preview.show_pages(pages)

    def _failed(self, error: CustDeskError) -> None:
        self._say(sentence(error), "danger")

    def _sent(self, name: str) -> None:
        self._remember()
        self._context.toast(translate("Printing", "Sent to the printer {name}.").format(name=apart(name)))
        self.accept()

    def _saved(self, file: Path) -> None:
        self._remember()
        self._say(translate("Printing", "Saved as {name}.").format(name=apart(file.name)), "success")

    def _say(self, text: str, tone: str) -> None:
        look(self.outcome, tone)
        self.outcome.setText(text)
        self.outcome.show()

    def _remember(self) -> None:
        self._remembered = {**self._remembered, **self.chosen()}
        self._context.choices.remember_arrangement(self._arrangement(), self._remembered)

    def _arrangement(self) -> str:
        return f"printing/{self._context.session.user_id}"

    def _set_ready(self, ready: bool) -> None:
        there = ready and self.pages is not None
        self.save_button.setEnabled(there)
        self.print_button.setEnabled(there and self.printers.count() > 0)

    def _offer_printers(self, names: list[str]) -> None:
        with QSignalBlocker(self.printers):
            self.printers.addItems(names)
            self.printers.setCurrentText(self.remembered("printer", names[0] if names else ""))
        for part in (self._printer_field, self._copies_field, self.print_button):
            part.setVisible(bool(names))
        self.no_printer.setVisible(not names)
        first = self.print_button if names else self.save_button
        for button in (self.print_button, self.save_button):
            look(button, "primary" if button is first else "")
        icons.dress(self.save_button, "save", "text" if names else "on_accent")
        first.setDefault(True)
        self._set_ready(self._task is None)

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{self.file_name()} {date.today().isoformat()}.pdf"
        heading, kind = translate("Printing", "Save as PDF"), translate("Printing", "PDF (*.pdf)")
        place, _kind = QFileDialog.getSaveFileName(self, heading, str(Path(folder or Path.home()) / name), kind)
        if place:
            self.save_as(Path(place).with_suffix(".pdf"))

    def _lay_out(self, choices: tuple[QWidget, ...]) -> None:
        self._printer_field = Field(translate("Printing", "Printer"), self.printers)
        self._copies_field = Field(translate("Printing", "Copies"), self.copies)
        side = QWidget()
        parts = QVBoxLayout(side)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(Space.M)
        self.sizes_field = Field(translate("Printing", "Paper"), self.sizes)
        fields = (*choices, self._printer_field, self.no_printer, self.sizes_field, self._copies_field)
        for part in (self.lens, self.told, *fields):
            parts.addWidget(part)
        parts.addStretch()
        column_of_side = QVBoxLayout()
        column_of_side.setSpacing(Space.M)
        column_of_side.addWidget(scrolling(side, apart=True), 1)
        column_of_side.addWidget(self.outcome)
        column_of_side.addWidget(self.strip)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addWidget(self.preview, 1)
        middle.addLayout(column_of_side)
        side.setMinimumWidth(_SIDE - Space.XL)
        self._add_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(self.windowTitle()))
        column.addLayout(middle, 1)
        column.addWidget(self.buttons)
        self.resize(_SIZE)
        tab_as_one_reads(self)

    def _add_buttons(self) -> None:
        for button in (self.save_button, self.print_button):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        icons.dress(self.print_button, "print", "on_accent")
        self.print_button.clicked.connect(lambda _checked=False: self.send())
        self.save_button.clicked.connect(lambda _checked=False: self._choose_file())
        self.buttons.rejected.connect(self.reject)
