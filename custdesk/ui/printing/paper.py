"""A paper that is written from the top down: texts that flow, rows of a table, and a foot that counts the pages."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QTextLayout, QTextOption

from custdesk.ui.printing.language import PaperLanguage
from custdesk.ui.printing.measuring import Measure
from custdesk.ui.printing.pages import INK, MUTED, POINT, RULE, Box, Pages, Photo, Rule, Words

_SIZES: Final = {"title": 18.0, "heading": 12.0, "strong": 9.5, "text": 9.5, "dense": 9.5, "tight": 8.5, "small": 8.0}
# On a sheet that is kept apart and read by somebody in need.
_SIZES_OF_SHEETS: Final = {"large": 12.0, "word": 15.0, "code": 18.0}
_BOLD: Final = ("title", "heading", "strong")
_EVENLY_SPACED: Final = ("code",)
_PADDING, _FOOT = 3 * POINT, 24 * POINT
_PADDINGS: Final = {"dense": 1.5 * POINT, "tight": 1.5 * POINT}
_TICK = 9 * POINT


class Paper:
    """Writes :class:`Pages` of a layout in a language. ``most_lines`` cuts cells of tables that are longer."""

    def __init__(self, title: str, layout: QPageLayout, language: PaperLanguage, *, most_lines: int = 0) -> None:
        self.language = language
        self.rtl = language.rtl
        self._pages = Pages(title, layout)
        self._most_lines = most_lines
        inner = layout.paintRectPoints()
        self._left, self._top = inner.x() * POINT, inner.y() * POINT
        self.width, self.height = inner.width() * POINT, inner.height() * POINT - _FOOT
        self._y = 0.0
        self._head: Callable[[], None] | None = None
        self._fonts = {kind: _font(language, kind, points) for kind, points in {**_SIZES, **_SIZES_OF_SHEETS}.items()}
        self._options = {end: _option(self.rtl, end=end) for end in (False, True)}
        self._measure = Measure()

    def finish(self, foot: Callable[[int, int], str] | None = None) -> Pages:
        """Write the foot of each page, if any, by its number and how many there are, and return them."""
        rect = QRectF(self._left, self._top + self.height + _FOOT / 2, self.width, _FOOT / 2)
        count = self._pages.count
        for number, marks in enumerate(self._pages.pages, start=1):
            if foot is not None:
                marks.append(Words(rect, foot(number, count), self._fonts["small"], MUTED, self._options[False]))
        return self._pages

    @property
    def pages(self) -> int:
        return self._pages.count

    def text(self, text: str, kind: str = "text", *, muted: bool = False, space: float = 6 * POINT) -> None:
        """Write a paragraph over the whole width, ``space`` above it; a long one goes on on the next page."""
        self._y += space if self._y else 0.0
        self._flow([(0.0, self.width, text, kind, muted, False)], padding=0.0)

    def row(
        self,
        shares: Sequence[float],
        texts: Sequence[str],
        kind: str = "text",
        *,
        ruled: bool = True,
        muted: Sequence[int] = (),
        at_end: Sequence[int] = (),
    ) -> None:
        """Write one row, its columns as wide as their ``shares`` of the width, in the direction of the language.

        The columns of the places ``muted`` are paler, those ``at_end`` written at the far edge, as numbers are.
        """
        cells, start = [], 0.0
        for place, (text, share) in enumerate(zip(texts, shares, strict=True)):
            width = self.width * share - 2 * _PADDING
            cells.append((start + _PADDING, width, text, kind, place in muted, place in at_end))
            start += self.width * share
        self._flow(cells, padding=_PADDINGS.get(kind, _PADDING))
        if ruled:
            self._rule(0.0, self.width)

    def begin_table(
        self, shares: Sequence[float], headings: Sequence[str], kind: str = "heading", *, at_end: Sequence[int] = ()
    ) -> None:
        """Write the headings, here and at the top of each page from now on."""
        self._y += 10 * POINT if self._y else 0.0
        self.row(shares, headings, kind, at_end=at_end)
        self._head = lambda: self.row(shares, headings, kind, at_end=at_end)

    def end_table(self) -> None:
        self._head = None

    def picture(self, image: QImage, side: float) -> None:
        """Put a square picture in the middle."""
        self.need(side + 12 * POINT)
        self._y += 8 * POINT
        rect = QRectF(self._left + (self.width - side) / 2, self._top + self._y, side, side)
        self._pages.add(Photo(rect, image))
        self._y += side + 4 * POINT

    def boxes(self, text: str, choices: Sequence[str], *, share: float = 0.68, kind: str = "text") -> None:
        """Write a text, and beside it an empty box to tick for each choice."""
        width, padding = self.width * share - 4 * _PADDING, _PADDINGS.get(kind, _PADDING)
        text = self._broken(text, kind, width) if self.rtl else text
        height = max(self._height(text, kind, width), _TICK + 1.5 * POINT) + 2 * padding
        self.need(height)
        self._write(_PADDING, width, text, kind, top=padding)
        each = self.width * (1 - share) / len(choices)
        for place, choice in enumerate(choices):
            start = self.width * share + place * each
            side = self._from_edge(start, _TICK)
            self._pages.add(Box(QRectF(self._left + side, self._top + self._y + padding + 1.5 * POINT, _TICK, _TICK)))
            self._write(start + _TICK + 2 * _PADDING, each - _TICK - 3 * _PADDING, choice, kind, top=padding)
        self._y += height

    def lines_to_sign(self, labels: Sequence[str]) -> None:
        """Draw lines beside each other, each with its label below."""
        room = 46 * POINT
        share = self.width / len(labels)
        height = max(self._height(label, "small", share - 16 * POINT) for label in labels)
        self.need(room + height)
        self._y += room
        for place, label in enumerate(labels):
            left = self._from_edge(place * share, share - 16 * POINT)
            self._rule(left, left + share - 16 * POINT, INK)
            rect = QRectF(self._left + left, self._top + self._y + _PADDING, share - 16 * POINT, height)
            self._pages.add(Words(rect, label, self._fonts["small"], MUTED, self._options[False]))
        self._y += height + _PADDING

    def need(self, height: float) -> None:
        """Begin another page unless there is room for so much on this one."""
        if self._y and self._y + height > self.height:
            self.begin_page()

    def begin_page(self) -> None:
        """Go on at the top of another page, below the headings of a table that is being written."""
        self._pages.begin_page()
        self._y = 0.0
        if self._head is not None:
            self._head()

    def skip(self, height: float) -> None:
        self._y += height

    def _flow(self, cells: Sequence[tuple[float, float, str, str, bool, bool]], padding: float) -> None:
        """Write cells beside each other; if they are taller than a page, as much as fits, and the rest on the next."""
        parts = [self._cut(text, kind, width) for _start, width, text, kind, _muted, _end in cells]
        if self.rtl:
            parts = [self._broken(part, cell[3], cell[1]) for part, cell in zip(parts, cells, strict=True)]
        while True:
            heights = [self._height(part, cell[3], cell[1]) for part, cell in zip(parts, cells, strict=True)]
            height = max(heights) + 2 * padding
            if height <= self.height / 2:
                self.need(height)
            room = self.height - self._y - 2 * padding
            rests = [""] * len(parts)
            if height > room + 2 * padding:
                split = [self._split(part, cell[3], cell[1], room) for part, cell in zip(parts, cells, strict=True)]
                parts, rests = [first for first, _rest in split], [rest for _first, rest in split]
                height = room + 2 * padding
            top = self._y
            self._y += padding
            for part, (start, width, _text, kind, muted, end) in zip(parts, cells, strict=True):
                self._write(start, width, part, kind, muted=muted, end=end, top=0.0)
            self._y = top + height
            if not any(rests):
                return
            self.begin_page()
            parts = rests

    def _write(
        self,
        start: float,
        width: float,
        text: str,
        kind: str,
        *,
        muted: bool = False,
        end: bool = False,
        top: float = _PADDING,
    ) -> None:
        if text:
            rect = QRectF(self._left + self._from_edge(start, width), self._top + self._y + top, width, self.height)
            self._pages.add(Words(rect, text, self._fonts[kind], MUTED if muted else INK, self._options[end]))

    def _cut(self, text: str, kind: str, width: float) -> str:
        """Return a text no longer than a cell of a table may be, with dots where it goes on."""
        if not self._most_lines or self._height(text, kind, width) <= self._most_lines * self._height("", kind, width):
            return text
        lines = self._lines(text, kind, width)
        return f"{''.join(lines[: self._most_lines]).rstrip()[:-2]} …"

    def _broken(self, text: str, kind: str, width: float) -> str:
        """Return a text with its lines broken, and without the spaces there: Qt would push the lines out by them."""
        if " " not in text or self._height(text, kind, width) <= self._height("", kind, width):
            return text
        return "\n".join(line.rstrip(" \n") for line in self._lines(text, kind, width))

    def _split(self, text: str, kind: str, width: float, room: float) -> tuple[str, str]:
        if self._height(text, kind, width) <= room:
            return text, ""
        lines = self._lines(text, kind, width)
        fitting = max(1, int(room / self._height("", kind, width)))
        return "".join(lines[:fitting]).rstrip("\n"), "".join(lines[fitting:])

    def _lines(self, text: str, kind: str, width: float) -> list[str]:
        """Return a text in the pieces that its lines are made of."""
        layout = QTextLayout(text.replace("\n", "\u2028"), self._fonts[kind])
        layout.setTextOption(self._options[False])
        layout.beginLayout()
        ends = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            ends.append(line.textStart() + line.textLength())
        layout.endLayout()
        coded = text.encode("utf-16-le")  # Qt counts as UTF-16 does
        return [coded[2 * a : 2 * b].decode("utf-16-le") for a, b in zip([0, *ends], ends, strict=False)]

    def _from_edge(self, start: float, width: float) -> float:
        return self.width - start - width if self.rtl else start

    def _rule(self, left: float, right: float, ink: str = RULE) -> None:
        y = self._top + self._y
        self._pages.add(Rule(QLineF(self._left + left, y, self._left + right, y), ink))

    def _height(self, text: str, kind: str, width: float) -> float:
        return self._measure.height(text, self._fonts[kind], width, self._options[False])


def _font(language: PaperLanguage, kind: str, points: float) -> QFont:
    font = language.font()
    if kind in _EVENLY_SPACED:
        font.setFamilies(["monospace"])
        font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(round(points * POINT))
    font.setBold(kind in _BOLD)
    return font


def _option(rtl: bool, *, end: bool) -> QTextOption:
    edge = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(edge | Qt.AlignmentFlag.AlignTop)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
