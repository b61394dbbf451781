"""The recovery key on paper."""

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QTextDocument

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate
_QUIET_ZONE = 4


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


def print_sheet(device: QPagedPaintDevice, shop: str, key: str) -> None:
    """Write one page with the key, in words what it is, and its QR code."""
    document = QTextDocument()
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl("qr"), qr_picture(key, 200))
    rtl = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    title = translate("NewVault", "Recovery key of {shop}").format(shop=f"\u2068{shop}\u2069")
    text = translate(
        "NewVault",
        "Whoever has this sheet can open the vault. Keep it away from the PC, where you keep papers of value. "
        "Without the passphrase and without this sheet nobody can open the vault, and nobody can help.",
    )
    document.setHtml(
        f'<div dir="{"rtl" if rtl else "ltr"}"><h2>{html.escape(title)}</h2><p>{html.escape(text)}</p></div>'
        f'<p dir="ltr" style="font-family: monospace; font-size: 16pt">{html.escape(key)}</p><p><img src="qr"></p>'
    )
    document.print_(device)
