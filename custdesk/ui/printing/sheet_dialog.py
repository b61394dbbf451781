"""One sheet that the window itself made, such as a recovery key: shown, printed or saved without the vault."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from custdesk.errors import CustDeskError
from custdesk.ui.messages import sentence
from custdesk.ui.printing.outlet import OutletDialog
from custdesk.ui.printing.output import named_printer, print_pages, printer_names, save_pdf
from custdesk.ui.printing.pages import Pages
from custdesk.ui.printing.told import apart
from custdesk.ui.widgets import words

translate = QCoreApplication.translate


class SheetDialog(OutletDialog):
    """``lay_out`` makes the pages for a size of paper; ``told`` is what to know of them. ``sent`` when printed."""

    sent = Signal()

    def __init__(self, heading: str, told: str, lay_out: Callable[[str], Pages], parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._lay_out = lay_out
        self.put_together(words(told))
        self.sizes.currentIndexChanged.connect(lambda _place: self._show())
        self.offer_printers(printer_names())
        self._show()

    def send(self) -> None:
        if self.pages is not None:
            try:
                print_pages(self.pages, named_printer(self.printers.currentText()), self.copies.value())
            except CustDeskError as error:
                self.say(sentence(error), "danger")
            else:
                self.sent.emit()
                self.accept()

    def save_as(self, file: Path) -> None:
        if self.pages is not None:
            try:
                save_pdf(self.pages, file)
            except CustDeskError as error:
                self.say(sentence(error), "danger")
            else:
                self.say(translate("Printing", "Saved as {name}.").format(name=apart(file.name)), "success")

    def _show(self) -> None:
        self.pages = self._lay_out(self.sizes.currentText())
        self.preview.show_pages(self.pages)
        self.set_ready(True)
