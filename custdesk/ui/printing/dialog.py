"""The dialog that prints what the vault holds: gathered and laid out on the worker, and logged before it goes out."""

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from custdesk.desk.permissions import LENS_NAMES
from custdesk.errors import CustDeskError
from custdesk.reports.model import PDF, PRINTER, Paper
from custdesk.ui.messages import sentence
from custdesk.ui.page import PageContext
from custdesk.ui.printing.outlet import OutletDialog
from custdesk.ui.printing.output import named_printer, print_pages, printer_names, save_pdf
from custdesk.ui.printing.pages import Pages
from custdesk.ui.printing.sizes import usual_size
from custdesk.ui.printing.told import apart
from custdesk.ui.tasks import Progress, Task
from custdesk.ui.widgets import Badge, words

translate = QCoreApplication.translate

Content = TypeVar("Content", bound=Paper)


class PrintDialog(OutletDialog, Generic[Content]):
    """Whoever derives from it says what to gather, how it is laid out and what is told of it, and calls ``begin``."""

    def __init__(self, context: PageContext, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._context = context
        self._task: Task | None = None
        self._remembered = context.choices.arrangement(self._arrangement())
        self.content: Content | None = None
        self.lens = Badge(translate("Lens", LENS_NAMES[context.session.lens]), icon="eye")
        self.told = words()
        self.sizes.setCurrentText(self.remembered("size", usual_size()))

    @abstractmethod
    def gathering(self) -> Callable[[Progress], Content]:
        """Return what gathers the content, on the worker: nothing of a widget may be asked there."""

    @abstractmethod
    def laying_out(self, content: Content) -> Callable[[Progress], Pages | None]:
        """Return what lays the content out, on the worker, as the choices say now; nothing where there is none."""

    @abstractmethod
    def words_of(self, content: Content) -> list[str]:
        """Return what is told of the content beside its pages."""

    def noting(self, content: Content, way: str, copies: int = 1) -> Callable[[], None]:
        """Return what tells the log, on the worker, that the paper goes out."""
        papers = self._context.services.papers
        return lambda: papers.printed(content, way, copies)

    def begin(self, *choices: QWidget) -> None:
        """Put the parts in their places, ``choices`` above printer and paper, and gather."""
        self.put_together(self.lens, self.told, *choices)
        self.sizes.currentIndexChanged.connect(lambda _place: self.lay_out_anew())
        # Until the printers are known, which may take long, it is a PDF that one can have.
        self.offer_printers(())
        self._context.tasks.run(lambda _progress: printer_names(), self._take_printers, owner=self)
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
        if self.pages is None or self.content is None:
            return
        pages, copies, name = self.pages, self.copies.value(), self.printers.currentText()
        note = self.noting(self.content, PRINTER, copies)

        def work(progress: Progress) -> None:
            note()
            print_pages(pages, named_printer(name), copies, progress)

        self._run(work, lambda _nothing: self._sent(name), translate("Printing", "Printing …"))

    def save_as(self, file: Path) -> None:
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
        self.set_ready(False)
        task = self._context.tasks.run(work, done, self._failed, owner=self)
        self._task = task
        self.strip.follow(task, doing)
        task.finished.connect(lambda: self._ended(task))

    def _ended(self, task: Task) -> None:
        if self._task is task:
            self._task = None
            self.set_ready(True)

    def _take(self, content: Content) -> None:
        self.content = content
        self.told.setText("\n".join(self.words_of(content)))
        self.lens.set_state(translate("Lens", LENS_NAMES[content.made.lens]), icon="eye")
        self.lay_out_anew()

    def _show(self, pages: Pages | None) -> None:
        self.pages = pages
        self.preview.show_pages(pages)

    def _failed(self, error: CustDeskError) -> None:
        self.say(sentence(error), "danger")

    def _take_printers(self, names: list[str]) -> None:
        usual = self.remembered("printer", "")
        self.offer_printers(names, usual if usual in names else "")

    def _sent(self, name: str) -> None:
        self._remember()
        self._context.toast(translate("Printing", "Sent to the printer {name}.").format(name=apart(name)))
        self.accept()

    def _saved(self, file: Path) -> None:
        self._remember()
        self.say(translate("Printing", "Saved as {name}.").format(name=apart(file.name)), "success")

    def _remember(self) -> None:
        self._remembered = {**self._remembered, **self.chosen()}
        self._context.choices.remember_arrangement(self._arrangement(), self._remembered)

    def _arrangement(self) -> str:
        return f"printing/{self._context.session.user_id}"
