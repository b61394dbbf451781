"""What every dialog that prints is made of: the pages beside the printer, the paper, and the way to a PDF."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, QStandardPaths
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.ui import icons
from custdesk.ui.printing.pages import Pages
from custdesk.ui.printing.preview import PagePreview
from custdesk.ui.printing.sizes import SIZES, usual_size
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import (
    DialogAsOneReads,
    Field,
    NumberBox,
    ProgressStrip,
    make_room,
    scrolling,
    tab_as_one_reads,
    title,
    words,
)
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(940, 620)
_SIDE = 296
_MOST_COPIES = 99


class OutletDialog(DialogAsOneReads):
    """Whoever derives from it sends and saves the ``pages``, and calls ``put_together`` with its own parts."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.pages: Pages | None = None
        self.preview = PagePreview()
        self.printers = QComboBox()
        self.sizes = QComboBox()
        self.sizes.addItems(SIZES)
        self.sizes.setCurrentText(usual_size())
        self.copies = NumberBox(1, _MOST_COPIES)
        self.printer_field = Field(translate("Printing", "Printer"), self.printers)
        self.sizes_field = Field(translate("Printing", "Paper"), self.sizes)
        self.copies_field = Field(translate("Printing", "Copies"), self.copies)
        self.no_printer = words(
            translate("Printing", "No printer is set up on this PC. Save a PDF and print that elsewhere."), muted=True
        )
        self.strip = ProgressStrip()
        self.outcome = words()
        self.outcome.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = QPushButton(translate("Printing", "Print"))
        self.save_button = QPushButton(translate("Printing", "Save as PDF …"))

    @abstractmethod
    def send(self) -> None:
        """Print what is shown on the chosen printer."""

    @abstractmethod
    def save_as(self, file: Path) -> None:
        """Write what is shown into a file, and say so."""

    def file_name(self) -> str:
        """Return how a PDF is called at first, without the name of anybody."""
        return self.pages.title if self.pages else self.windowTitle()

    def put_together(self, *parts: QWidget) -> None:
        """Put the parts in their places, ``parts`` above printer and paper."""
        side = QWidget()
        room = QVBoxLayout(side)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(Space.M)
        for part in (*parts, self.printer_field, self.no_printer, self.sizes_field, self.copies_field):
            room.addWidget(part)
        room.addStretch()
        side.setMinimumWidth(grown(_SIDE))
        beside = QVBoxLayout()
        beside.setSpacing(Space.M)
        scrolled = scrolling(side, apart=True)
        scrolled.setAccessibleName(translate("Printing", "What is printed, and where"))
        beside.addWidget(scrolled, 1)
        beside.addWidget(self.outcome)
        beside.addWidget(self.strip)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addWidget(self.preview, 1)
        middle.addLayout(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(self.windowTitle()))
        column.addLayout(middle, 1)
        column.addWidget(self.buttons)
        self._add_buttons()
        make_room(self, _SIZE)
        tab_as_one_reads(self)
        self.set_ready(False)
        self.preview.setFocus()

    def offer_printers(self, names: Sequence[str], usual: str = "") -> None:
        """Offer printers; without any say so, and lead to a PDF."""
        with QSignalBlocker(self.printers):
            self.printers.addItems(list(names))
            self.printers.setCurrentText(usual or (names[0] if names else ""))
        for part in (self.printer_field, self.copies_field, self.print_button):
            part.setVisible(bool(names))
        self.no_printer.setVisible(not names)
        first = self.print_button if names else self.save_button
        for button in (self.print_button, self.save_button):
            look(button, "primary" if button is first else "")
        icons.dress(self.save_button, "save", "text" if names else "on_accent")
        first.setDefault(True)

    def set_ready(self, ready: bool) -> None:
        """Let what is shown be printed and saved, if there are pages."""
        there = ready and self.pages is not None
        self.save_button.setEnabled(there)
        self.print_button.setEnabled(there)

    def say(self, text: str, tone: str) -> None:
        """Say what came of it; ``tone`` is a look of the style sheet."""
        look(self.outcome, tone)
        self.outcome.setText(text)
        self.outcome.show()

    def _add_buttons(self) -> None:
        for button in (self.save_button, self.print_button):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        icons.dress(self.print_button, "print", "on_accent")
        self.print_button.clicked.connect(lambda _checked=False: self.send())
        self.save_button.clicked.connect(lambda _checked=False: self._choose_file())
        self.buttons.rejected.connect(self.reject)

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{self.file_name()} {date.today().isoformat()}.pdf"
        heading, kind = translate("Printing", "Save as PDF"), translate("Printing", "PDF (*.pdf)")
        place, _kind = QFileDialog.getSaveFileName(self, heading, str(Path(folder or Path.home()) / name), kind)
        if place:
            self.save_as(Path(place).with_suffix(".pdf"))
