"""A seal of the log on paper."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, Qt, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageSize, QPdfWriter, QTextDocument

from custdesk.audit.seals import Seal
from custdesk.exchange.writing.placing import placed
from custdesk.ui import dates
from custdesk.ui.sign_in.recovery_sheet import qr_picture

translate = QCoreApplication.translate
_QR_PIXELS = 300
_POINTS = 11
_COLUMNS = 3
_MARK_DIGITS = 8


@dataclass(frozen=True, slots=True)
class SealSheet:
    """What the sheet says: of which shop, which seal, and who had it printed."""

    shop: str
    seal: Seal
    user: str

    @property
    def language(self) -> str:
        return QLocale().name().split("_")[0]

    @property
    def words(self) -> tuple[str, ...]:
        return self.seal.words(self.language)


def sheet(said: SealSheet) -> QTextDocument:
    """Return one page with the seal, in words and as a QR code, what it is for and how to check it."""
    document = QTextDocument()
    # In points: sizes in pixels, which the screen has, would be too small to read on paper.
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl("qr"), qr_picture(said.seal.line, _QR_PIXELS))
    direction = "rtl" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
    why, how = _explanations()
    document.setHtml(
        f'<div dir="{direction}"><h1 dir="{direction}">{html.escape(heading(said))}</h1>'
        f"{facts_table(facts(said), direction)}"
        f'<h3 dir="{direction}">{html.escape(translate("Seal", "The seal in words"))}</h3>'
        f"{words_table(said.words, direction)}"
        f'<p align="center"><img src="qr"></p>'
        f'<p dir="{direction}">{html.escape(why)}</p><p dir="{direction}">{html.escape(how)}</p></div>'
    )
    return document


def save_sheet(file: Path, said: SealSheet) -> None:
    """Write the page as a PDF, a new one for this user of the PC only; raise ``FileUnwritable``."""
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(data)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(heading(said))
    print_sheet(writer, said)
    del writer
    with placed(file, "seal.pdf.partial") as partial:
        partial.write_bytes(data.data().data())


def print_sheet(device: QPagedPaintDevice, said: SealSheet) -> None:
    """Write the page to a printer or a file."""
    sheet(said).print_(device)


def heading(said: SealSheet) -> str:
    return translate("Seal", "Seal of the log of {shop}").format(shop=f"\u2068{said.shop}\u2069")


def facts(said: SealSheet) -> list[tuple[str, str]]:
    """Return label and text of what one has to know beside the words."""
    seal = said.seal
    return [
        (translate("Seal", "Up to entry"), entry_number(seal.seq)),
        (translate("Seal", "Date of the entry"), f"\u2066{dates.show_instant(seal.at)}\u2069"),
        (translate("Seal", "Mark of the vault"), mark_in_words(seal.vault_id)),
        (translate("Seal", "Printed by"), f"\u2068{said.user}\u2069"),
        (translate("Seal", "Printed on"), dates.show_date(date.today(), long=True)),
    ]


def mark_in_words(vault_id: bytes) -> str:
    """Return by what people tell two vaults apart: the beginning of the number of the vault."""
    mark = vault_id.hex()[:_MARK_DIGITS].upper()
    return f"\u2066{mark[:4]} {mark[4:]}\u2069"


def entry_number(seq: int) -> str:
    """Return the number of an entry as one can type it back: in digits of the language, nothing between them."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(seq)


def facts_table(lines: Sequence[tuple[str, str]], direction: str) -> str:
    """Return lines as a table in HTML, the labels first in the direction of the language."""
    # Qt does not mirror tables, whatever their direction: the cells are put the other way round.
    rows = []
    align = "right" if direction == "rtl" else "left"
    for label, text in lines:
        cells = [
            f'<td dir="{direction}" align="{align}" width="25%" style="color: #555">{html.escape(label)}</td>',
            f'<td dir="{direction}" align="{align}" width="75%"><b>{html.escape(text)}</b></td>',
        ]
        rows.append(f"<tr>{''.join(reversed(cells) if direction == 'rtl' else cells)}</tr>")
    return f'<table width="100%" cellpadding="3">{"".join(rows)}</table>'


def words_table(words: Sequence[str], direction: str) -> str:
    """Return the words as a table in HTML, numbered, row by row in the direction of the language."""
    rows = []
    for start in range(0, len(words), _COLUMNS):
        cells = [
            f'<td dir="{direction}" width="33%"><span style="color: #555">{QLocale().toString(place)}.</span> '
            f'<span style="font-size: 15pt">\u2068{html.escape(word)}\u2069</span></td>'
            for place, word in enumerate(words[start : start + _COLUMNS], start=start + 1)
        ]
        rows.append(f"<tr>{''.join(reversed(cells) if direction == 'rtl' else cells)}</tr>")
    return f'<table width="100%" cellpadding="5" border="1" style="border-collapse: collapse">{"".join(rows)}</table>'


def _explanations() -> tuple[str, str]:
    return (
        translate(
            "Seal",
            "Keep this sheet away from the PC. Whoever alters, shortens or replaces the log cannot change what is on"
            " paper: while the log holds this seal, everything up to this entry is as it was.",
        ),
        translate(
            "Seal",
            "To check it, open the log, choose “Check a seal …” in its menu, and type the number of the entry and the"
            " twelve words, or scan the QR code into the box.",
        ),
    )
