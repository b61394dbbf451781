"""Address labels on their sheets: each as large as its label allows, the name in bold."""

from collections.abc import Callable
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QTextOption

from custdesk.reports.addresses import address_lines
from custdesk.reports.model import LABELS, Label, LabelsPaper
from custdesk.reports.sheets import LabelSheet
from custdesk.ui.printing.language import of_customer
from custdesk.ui.printing.measuring import Measure
from custdesk.ui.printing.pages import INK, MILLIMETRE, POINT, RULE, Box, Pages, Words, page_layout
from custdesk.ui.printing.told import paper_name

_SIZES: Final = (11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
_INSIDE = 5.0 * MILLIMETRE


def label_pages(
    paper: LabelsPaper,
    sheet: LabelSheet,
    *,
    first: int = 1,
    outlines: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Pages | None:
    """Lay labels out, beginning with the label ``first`` of the sheet; nothing where there are none.

    ``outlines`` draws the edges of the labels of the first sheet and no address, to be held against a sheet.
    """
    if outlines:
        return _test_page(sheet)
    if not paper.labels:
        return None
    pages = _empty(sheet)
    setter = _Setter(paper)
    for place, label in enumerate(paper.labels, start=first - 1):
        progress(place, len(paper.labels))
        if place and place % sheet.count == 0:
            pages.begin_page()
        setter.put(pages, _rect(sheet, place % sheet.count), label)
    return pages


class _Setter:
    """Writes labels in the language of the shop, whose post reads them first."""

    def __init__(self, paper: LabelsPaper) -> None:
        shop = paper.made.shop
        self._shop = shop
        self._language = of_customer(shop.language, shop.country)
        self._measure = Measure()
        self._fonts = {size: (self._font(size, bold=True), self._font(size, bold=False)) for size in _SIZES}

    def put(self, pages: Pages, rect: QRectF, label: Label) -> None:
        lines = self._lines(label)
        option = _option(" ".join(lines))
        inner = rect.adjusted(_INSIDE, _INSIDE / 2, -_INSIDE, -_INSIDE / 2)
        for size in _SIZES:
            heights = [self._height(line, inner.width(), size, place, option) for place, line in enumerate(lines)]
            if sum(heights) <= inner.height():
                break
        top = inner.top() + max(0.0, (inner.height() - sum(heights)) / 2)
        for place, (line, height) in enumerate(zip(lines, heights, strict=True)):
            if top + height > rect.bottom():
                break
            where = QRectF(inner.left(), top, inner.width(), height)
            pages.add(Words(where, line, self._fonts[size][min(place, 1)], INK, option))
            top += height

    def _lines(self, label: Label) -> list[str]:
        address = address_lines(label.address, self._shop.country, self._shop.language)
        return [line for line in (label.name, label.person, *address) if line]

    def _height(self, line: str, width: float, size: float, place: int, option: QTextOption) -> float:
        return self._measure.height(line, self._fonts[size][min(place, 1)], width, option)

    def _font(self, points: float, *, bold: bool) -> QFont:
        font = self._language.font()
        font.setPixelSize(round(points * POINT))
        font.setBold(bold)
        return font


def _test_page(sheet: LabelSheet) -> Pages:
    pages = _empty(sheet)
    for place in range(sheet.count):
        pages.add(Box(_rect(sheet, place), RULE))
    return pages


def _empty(sheet: LabelSheet) -> Pages:
    return Pages(paper_name(LABELS), page_layout(sheet.page, margin=0.0))


def _rect(sheet: LabelSheet, place: int) -> QRectF:
    left, top = sheet.place_of(place)
    return QRectF(left * MILLIMETRE, top * MILLIMETRE, sheet.width * MILLIMETRE, sheet.height * MILLIMETRE)


def _is_rtl(text: str) -> bool:
    """Return whether the first letter is read from the right: an address keeps its own direction."""
    kinds = (bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _option(text: str) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if _is_rtl(text) else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
