"""The usual sheets of labels: how many are on one, how large, and where they begin."""

from dataclasses import dataclass
from typing import Final

A4, LETTER = "A4", "Letter"
SIZES: Final = {A4: (210.0, 297.0), LETTER: (215.9, 279.4)}
"""Width and height of a page in millimetres."""
_INCH: Final = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """All measures in millimetres. ``code`` is what is remembered; ``gap`` lies between columns, none between rows.

    ``inches`` is how such a sheet is called where people measure in inches.
    """

    code: str
    page: str
    columns: int
    rows: int
    width: float
    height: float
    gap: float = 0.0
    inches: str = ""

    @property
    def count(self) -> int:
        """How many labels are on one sheet."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """How far the first column is from the edge; sheets are the same from both sides."""
        return (SIZES[self.page][0] - self.columns * self.width - (self.columns - 1) * self.gap) / 2

    @property
    def top(self) -> float:
        return (SIZES[self.page][1] - self.rows * self.height) / 2

    def place_of(self, number: int) -> tuple[float, float]:
        """Return where the label ``number`` of a sheet begins, counted from 0 along the rows: from left and top."""
        row, column = divmod(number, self.columns)
        return self.left + column * (self.width + self.gap), self.top + row * self.height


def _a4(columns: int, rows: int, width: float, height: float, gap: float = 2.5) -> LabelSheet:
    code = f"a4-{columns}x{rows}-{width:g}x{height:g}"
    return LabelSheet(code=code, page=A4, columns=columns, rows=rows, width=width, height=height, gap=gap)


def _letter(columns: int, rows: int, width: float, height: float, gap: float, told: str) -> LabelSheet:
    code = f"letter-{columns}x{rows}"
    measures = {"width": width * _INCH, "height": height * _INCH, "gap": gap * _INCH}
    return LabelSheet(code=code, page=LETTER, columns=columns, rows=rows, inches=told, **measures)


SHEETS: Final = {
    sheet.code: sheet
    for sheet in (
        _a4(3, 8, 70.0, 36.0, gap=0.0),
        _a4(3, 8, 70.0, 37.0, gap=0.0),
        _a4(3, 7, 70.0, 42.3, gap=0.0),
        _a4(3, 8, 63.5, 33.9),
        _a4(3, 7, 63.5, 38.1),
        _a4(3, 6, 63.5, 46.6),
        _a4(2, 8, 99.1, 33.9),
        _a4(2, 7, 99.1, 38.1),
        _a4(2, 5, 99.1, 57.0),
        _a4(2, 4, 99.1, 67.7),
        _a4(2, 4, 105.0, 74.0, gap=0.0),
        _letter(3, 10, 2.625, 1.0, 0.125, "2⅝ × 1 in"),
        _letter(2, 7, 4.0, 4 / 3, 0.1875, "4 × 1⅓ in"),
        _letter(2, 5, 4.0, 2.0, 0.1875, "4 × 2 in"),
    )
}
"""By code, the most usual first."""
