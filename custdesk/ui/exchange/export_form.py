"""Where an export goes, how far it is, and what became of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError
from custdesk.exchange.exports import ExportResult
from custdesk.exchange.words import Words
from custdesk.ui import icons, messages
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress, Task
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, ProgressStrip, confirm, ltr_box, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate

Operation = Callable[[Path, Words, Progress, Callable[[], bool]], Any]
"""Writes the file: its path, a translator, and how to tell progress and ask whether to stop."""

WORKBOOK, TEXT_FILE = ".xlsx", ".csv"


def told_of_customers(name: str, result: ExportResult) -> tuple[str, str]:
    """Return what was written into the file of this name, and who is not in it."""
    rows = translate("Export", "%Ln customer(s) written to {name}.", None, result.rows)
    return rows.format(name=f"\u2068{name}\u2069"), left_out_text(result)


class ExportForm(QWidget):
    """Runs one operation at a time into a file of the person's choice. ``finished`` carries the result.

    ``ready`` is asked before, and says itself what is missing; ``told`` says in two texts what was written, given the
    name of the file and what the operation returned.
    """

    finished = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        context: PageContext,
        operation: Operation,
        parent: QWidget | None = None,
        *,
        ready: Callable[[], bool] = lambda: True,
        told: Callable[[str, Any], tuple[str, str]] = told_of_customers,
    ) -> None:
        super().__init__(parent)
        self._ready, self._told = ready, told
        self._ending = ""
        self._context = context
        self._operation = operation
        self._task: Task | None = None
        self._confirmed = ""
        self.path = ltr_box()
        self.path.textChanged.connect(self._typed)
        self.browse = QPushButton(translate("Export", "Choose …"))
        icons.dress(self.browse, "folder")
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.field = Field(translate("Export", "Save as"), self._chooser(), hint=_two_endings())
        self.start = QPushButton(translate("Export", "Export"))
        look(self.start, "primary")
        self.start.setDefault(True)
        icons.dress(self.start, "export", "on_accent")
        self.start.clicked.connect(self.run)
        self.strip = ProgressStrip()
        self.outcome = OutcomeCard()
        self._lay_out()

    @property
    def running(self) -> bool:
        return self._task is not None

    def propose(self, name: str, ending: str = "") -> None:
        """Propose a file of this name in the documents folder, with today's date.

        With an ``ending`` no other one is offered.
        """
        self._ending = ending
        self.field.set_hint("" if ending else _two_endings())
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        today = QDate.currentDate().toString("yyyy-MM-dd")
        self.path.setText(str(Path(folder or Path.home()) / f"{name} {today}{ending or WORKBOOK}"))

    def run(self) -> None:
        """Write the file, unless the person thinks better of replacing one."""
        if not self._ready():
            return
        out = Path(self.path.text().strip()).expanduser()
        if not self.path.text().strip() or not out.is_absolute():
            self.field.say(translate("Export", "Choose a folder and a name for the file."))
            return
        if out.is_file() and self._confirmed != str(out) and not self._may_replace(out):
            return
        self._confirmed = ""
        self.outcome.hide()
        self.field.clear()
        self.start.setEnabled(False)
        self._task = self._context.tasks.run(
            lambda progress: self._operation(out, _in_words, progress, _asking(progress)),
            lambda result: self._done(out, result),
            self._failed,
            cancelled=self.outcome.show_stopped,
            owner=self,
        )
        self._task.finished.connect(self._settle)
        self.busy_changed.emit(True)
        self.strip.follow(self._task, translate("Export", "Exporting"))

    def cancel(self) -> None:
        """Stop what runs; nothing is left of it."""
        if self._task is not None:
            self._task.cancel()

    def _done(self, out: Path, result: Any) -> None:
        self.outcome.show_result(out, *self._told(out.name, result))
        self.finished.emit(result)

    def _failed(self, error: CustDeskError) -> None:
        self.field.say(messages.sentence(error))

    def _settle(self) -> None:
        self._task = None
        self.start.setEnabled(True)
        self.busy_changed.emit(False)

    def _typed(self) -> None:
        self._confirmed = ""
        self.field.clear()

    def _browse(self) -> None:
        kinds = {
            WORKBOOK: translate("Export", "Workbook (*.xlsx)"),
            TEXT_FILE: translate("Export", "Text file (*.csv)"),
        }
        if self._ending:
            kinds = {self._ending: translate("Export", "Document (*{ending})").format(ending=self._ending)}
        chosen, kind = QFileDialog.getSaveFileName(
            self, translate("Export", "Save as"), self.path.text(), ";;".join(kinds.values())
        )
        if not chosen:
            return
        out = Path(chosen)
        if out.suffix.lower() not in kinds:
            out = out.with_name(out.name + next(ending for ending, text in kinds.items() if text == kind))
        self.path.setText(str(out))
        # The file dialog asked already, but only about the name it was given.
        self._confirmed = chosen

    def _may_replace(self, out: Path) -> bool:
        return confirm(
            self,
            translate("Export", "There is a file called {name} already. Replace it?").format(name=out.name),
            translate("Export", "Replace"),
            dangerous=True,
        )

    def _chooser(self) -> QWidget:
        chooser = QWidget()
        chooser.setFocusProxy(self.path)
        self.path.setAccessibleName(translate("Export", "Save as"))
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        return chooser

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        self.warning = small(
            translate("Export", "The file is not encrypted: whoever has it can read it. The log notes it.")
        )
        foot.addWidget(self.warning, 1)
        foot.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.field)
        column.addLayout(foot)
        column.addWidget(self.strip)
        column.addWidget(self.outcome)


class OutcomeCard(QFrame):
    """Says what was written and who is not in it, and opens the file or its folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        self._out = Path()
        self.text = words()
        self.left_out = words(muted=True)
        self.open_file = QPushButton(translate("Export", "Open the file"))
        self.open_file.clicked.connect(lambda: self._open(self._out))
        self.open_folder = QPushButton(translate("Export", "Open its folder"))
        self.open_file.setAutoDefault(False)
        self.open_folder.setAutoDefault(False)
        self.open_folder.clicked.connect(lambda: self._open(self._out.parent))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.open_file)
        buttons.addWidget(self.open_folder)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.text)
        column.addWidget(self.left_out)
        column.addLayout(buttons)
        self.hide()

    def show_result(self, out: Path, told: str, left_out: str) -> None:
        self._out = out
        self.text.setText(told)
        self.left_out.setText(left_out)
        self._show(written=True)

    def show_stopped(self) -> None:
        self.text.setText(translate("Export", "Stopped. Nothing was written."))
        self.left_out.setText("")
        self._show(written=False)

    def _show(self, *, written: bool) -> None:
        self.left_out.setVisible(bool(self.left_out.text()))
        self.open_file.setVisible(written)
        self.open_folder.setVisible(written)
        self.show()

    @staticmethod
    def _open(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def left_out_text(result: ExportResult) -> str:
    """Return how many customers were left out and why; empty if nobody was."""
    if not result.left_out:
        return ""
    locale = QLocale()
    reasons = [f"{translate('export', reason)}: {locale.toString(count)}" for reason, count in result.reasons if count]
    head = translate("Export", "%Ln customer(s) left out.", None, result.left_out)
    return "\n".join([head, *reasons])


def _two_endings() -> str:
    return translate(
        "Export", "A name that ends in .xlsx makes a workbook; one that ends in .csv a text file for other programs."
    )


def _in_words(context: str, text: str) -> str:
    return translate(context, text)


def _asking(progress: Progress) -> Callable[[], bool]:
    def asked() -> bool:
        progress.check()
        return False

    return asked
