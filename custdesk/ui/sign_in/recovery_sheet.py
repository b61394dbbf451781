"""The recovery key on paper."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QColor, QImage

from custdesk.ui.dates import show_date
from custdesk.ui.printing.language import of_window
from custdesk.ui.printing.pages import POINT, Pages, page_layout
from custdesk.ui.printing.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate
_QUIET_ZONE = 4
_QR_PIXELS, _QR_SIDE = 400, 150 * POINT
_COLUMNS = 4
_MARGIN, _GAP = 18.0, 12 * POINT


def qr_picture(text: str, pixels: int) -> QImage:
    """Return a QR code, black on white in every theme, about ``pixels`` wide."""
    import segno

    matrix: Sequence[bytearray] = segno.make(text, error="m", micro=False).matrix
    side = len(matrix) + 2 * _QUIET_ZONE
    picture = QImage(QSize(side, side), QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            if dark:
                picture.setPixelColor(column + _QUIET_ZONE, row + _QUIET_ZONE, QColor("#000000"))
    scale = max(1, pixels // side)
    return picture.scaled(side * scale, side * scale, Qt.AspectRatioMode.KeepAspectRatio)


def sheet(shop: str, key: str, size: str = "A4") -> Pages:
    """Return one page with the key, in words what it is, and its QR code."""
    title, *texts = _words_of_sheet(shop)
    paper = Paper(_name(), page_layout(size, margin=_MARGIN), of_window())
    paper.text(title, "title")
    paper.skip(_GAP)
    _write_groups(paper, key)
    paper.picture(qr_picture(key, _QR_PIXELS), _QR_SIDE)
    for text in texts:
        paper.text(text, "large", space=_GAP)
    return paper.finish()


def _name() -> str:
    return translate("NewVault", "Recovery sheet")


def _words_of_sheet(shop: str) -> tuple[str, ...]:
    return (
        translate("NewVault", "Recovery key of {shop}").format(shop=f"\u2068{shop}\u2069"),
        translate(
            "NewVault",
            "Whoever has this sheet can open the vault. Keep it away from the PC, where you keep papers of value. "
            "Without the passphrase and without this sheet nobody can open the vault, and nobody can help.",
        ),
        translate("NewVault", "To use it, choose “Passphrase lost? Use the recovery key” where you sign in."),
        translate("NewVault", "Printed on {date}").format(date=show_date(date.today(), long=True)),
    )


def _write_groups(paper: Paper, key: str) -> None:
    """Write the groups of a key from left to right, each under its number: one of them is asked back by its number."""
    groups = key.split("-")
    shares = (1 / _COLUMNS,) * _COLUMNS
    for start in range(0, len(groups), _COLUMNS):
        row = groups[start : start + _COLUMNS]
        numbers = [QLocale().toString(start + place + 1) for place in range(len(row))]
        for texts, kind in ((numbers, "large"), (row, "code")):
            paper.row(shares, texts[::-1] if paper.rtl else texts, kind, ruled=False)
