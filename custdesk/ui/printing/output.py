"""Where pages go: a printer, or a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from custdesk.errors import CustDeskError
from custdesk.exchange.writing.placing import placed
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.printing.pages import POINT, Pages

Progress = Callable[[int, int], None]


class PrinterRefused(CustDeskError):
    """A printer did not take the pages."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The printer does not take it. Look whether it is switched on and connected, or save it as a PDF."
    )


def untold(done: int, total: int) -> None:
    del done, total


def printer_names() -> list[str]:
    """Return the printers of this PC, the usual one first. It may take long: they are asked for."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: name != usual)


def named_printer(name: str) -> QPrinter:
    return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


def print_pages(pages: Pages, printer: QPrinter, copies: int = 1, progress: Progress = untold) -> None:
    """Print all pages; raise ``PrinterRefused``, or what ``progress`` raises."""
    printer.setDocName(pages.title)
    printer.setCreator("CustDesk")
    printer.setFullPage(True)
    printer.setCopyCount(copies)
    _put(pages, printer, printer.resolution(), progress)


def write_pdf(pages: Pages, file: Path, progress: Progress = untold) -> None:
    """Write all pages into a file that is there already or can be made."""
    writer = QPdfWriter(str(file))
    writer.setTitle(pages.title)
    writer.setCreator("CustDesk")
    writer.setResolution(round(72 * POINT))
    _put(pages, writer, writer.resolution(), progress)


def save_pdf(
    pages: Pages, file: Path, progress: Progress = untold, *, before_it_shows: Callable[[], None] = lambda: None
) -> None:
    """Save a PDF, a new one for this user of the PC only, when all of it is written; raise ``FileUnwritable``."""
    with placed(file, "paper.pdf.partial") as partial:
        write_pdf(pages, partial, progress)
        before_it_shows()


def _put(pages: Pages, device: QPagedPaintDevice, resolution: int, progress: Progress) -> None:
    # The margins are in the places of the marks, so the whole sheet is painted on.
    layout = QPageLayout(pages.layout)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setMargins(QMarginsF())
    device.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterRefused
    try:
        painter.scale(resolution / 72 / POINT, resolution / 72 / POINT)
        for page in range(pages.count):
            progress(page, pages.count)
            if page:
                device.newPage()
            pages.paint(painter, page)
        progress(pages.count, pages.count)
    finally:
        painter.end()
