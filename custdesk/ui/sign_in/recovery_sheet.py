"""The recovery key on paper."""

import html
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from custdesk.errors import FileUnwritable
from custdesk.ui.dates import show_date

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate
_QUIET_ZONE = 4
_QR_PIXELS = 200
_POINTS = 12
_COLUMNS = 4


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


def sheet(shop: str, key: str) -> QTextDocument:
    """Return one page with the key, in words what it is, and its QR code."""
    document = QTextDocument()
    # In points: sizes in pixels, which the screen has, would be too small to read on paper.
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl("qr"), qr_picture(key, _QR_PIXELS))
    rtl = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    direction = f'dir="{"rtl" if rtl else "ltr"}"'
    title, *texts = _words_of_sheet(shop)
    paragraphs = "".join(f"<p {direction}>{html.escape(text)}</p>" for text in texts)
    document.setHtml(
        f'<h1 {direction}>{html.escape(title)}</h1>{_groups(key)}<p align="center"><img src="qr"></p>{paragraphs}'
    )
    return document


def print_sheet(device: QPagedPaintDevice, shop: str, key: str) -> None:
    """Write the page to a printer or a file."""
    sheet(shop, key).print_(device)


def save_sheet(file: Path, shop: str, key: str) -> None:
    """Write the page as a PDF, a new one for this user of the PC only; raise ``FileUnwritable``."""
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(data)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(_words_of_sheet(shop)[0])
    print_sheet(writer, shop, key)
    del writer
    try:
        with open(file, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as out:
            out.write(data.data().data())
    except OSError as error:
        raise FileUnwritable(name=file.name, reason=error.strerror or "") from None


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


def _groups(key: str) -> str:
    """Return the groups of a key as a table, each under its number: one of them is asked back by its number."""
    groups = key.split("-")
    rows = []
    for start in range(0, len(groups), _COLUMNS):
        row = groups[start : start + _COLUMNS]
        numbers = "".join(f"<td>{QLocale().toString(start + place + 1)}</td>" for place in range(len(row)))
        cells = "".join(
            f'<td style="font-family: monospace; font-size: 18pt">{html.escape(group)}</td>' for group in row
        )
        rows.append(f"<tr>{numbers}</tr><tr>{cells}</tr>")
    return f'<table dir="ltr" width="100%" cellpadding="6">{"".join(rows)}</table>'
