"""A seal of the log on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.audit.seals import Seal
from custdesk.ui import dates
from custdesk.ui.printing.language import of_window
from custdesk.ui.printing.pages import POINT, Pages, page_layout
from custdesk.ui.printing.paper import Paper
from custdesk.ui.sign_in.recovery_sheet import qr_picture

translate = QCoreApplication.translate
_QR_PIXELS, _QR_SIDE = 400, 150 * POINT
_COLUMNS = 3
_FACTS = (0.28, 0.72)
_MARGIN, _GAP = 18.0, 12 * POINT
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


def sheet(said: SealSheet, size: str = "A4") -> Pages:
    """Return one page with the seal, in words and as a QR code, what it is for and how to check it."""
    paper = Paper(translate("Seal", "Seal of the log"), page_layout(size, margin=_MARGIN), of_window())
    paper.text(heading(said), "title")
    paper.skip(_GAP)
    for line in facts(said):
        paper.row(_FACTS, line, "large", ruled=False, muted=(0,))
    paper.text(translate("Seal", "The seal in words"), "heading", space=_GAP)
    _write_words(paper, said.words)
    paper.picture(qr_picture(said.seal.line, _QR_PIXELS), _QR_SIDE)
    for text in _explanations():
        paper.text(text, "large", space=_GAP)
    return paper.finish()


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


def _write_words(paper: Paper, words: Sequence[str]) -> None:
    """Write the words, numbered, row by row in the direction of the language."""
    for start in range(0, len(words), _COLUMNS):
        cells = [
            f"{QLocale().toString(place)}. \u2068{word}\u2069"
            for place, word in enumerate(words[start : start + _COLUMNS], start=start + 1)
        ]
        paper.row((1 / _COLUMNS,) * _COLUMNS, cells, "word")


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
