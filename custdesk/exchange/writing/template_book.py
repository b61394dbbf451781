"""The child's side of the template: a sheet to fill in, with formats, lists to choose from and examples, and how to."""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from custdesk.children.child import Emit
from custdesk.exchange.writing.task import saved

_AS_TEXT, _AS_DATE = "@", "yyyy-mm-dd"
_LAST_ROW: Final = 5000
_NARROWEST, _WIDEST = 12, 34
_GUIDE_WIDTHS = (28, 96)
_HEAD, _EXAMPLE = "DCE6F1", "F2F2F2"
# Left to right in every language, as they are read out digit by digit.
_NUMBERS: Final = frozenset({"phone", "phone.other", "postcode", "tax_number", "email"})


def write(request: dict[str, Any], _given: Iterator[bytes], _emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.writing.template.write_template`."""
    from openpyxl import Workbook

    out, texts = Path(request["out"]), request["texts"]
    tempfile.tempdir = str(out.parent)
    book = Workbook()
    book.properties.creator = "CustDesk"
    book.properties.title = texts["sheet"]
    sheet = book.active
    sheet.title = texts["sheet"]
    _Sheet(sheet, request).write()
    _write_guide(book.create_sheet(texts["guide_sheet"]), texts, right_to_left=request["right_to_left"])
    with saved(out):
        book.save(out)
    return {}


class _Sheet:
    """The sheet to fill in."""

    def __init__(self, sheet: Any, request: dict[str, Any]) -> None:
        self._sheet = sheet
        self._texts = request["texts"]
        self._mark = request["mark"]
        self._dates = request["dates"]
        self._right_to_left = request["right_to_left"]

    def write(self) -> None:
        sheet, columns = self._sheet, list(self._texts["headings"].items())
        sheet.sheet_view.rightToLeft = self._right_to_left
        sheet.freeze_panes = "A2"
        for place, (code, heading) in enumerate(columns, start=1):
            self._head(place, code, heading)
        for line, example in enumerate(self._texts["examples"], start=2):
            self._example(line, example, [code for code, _heading in columns])

    def _head(self, place: int, code: str, heading: str) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill
        from openpyxl.utils import get_column_letter

        cell = self._sheet.cell(1, place, heading)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=_HEAD)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        letter = get_column_letter(place)
        longest = max([len(heading), *(len(example.get(code, "")) for example in self._texts["examples"])])
        column = self._sheet.column_dimensions[letter]
        column.width = min(max(longest + 3, _NARROWEST), _WIDEST)
        column.number_format = self._format(code)
        if code in self._texts["lists"]:
            self._offer(letter, self._texts["lists"][code])

    def _example(self, line: int, example: dict[str, str], codes: list[str]) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill

        for place, code in enumerate(codes, start=1):
            text = example.get(code, "")
            if place == 1:
                text = f"{self._mark}: {text}" if text else self._mark
            cell = self._sheet.cell(line, place)
            cell.number_format = self._format(code)
            cell.font = Font(italic=True, color="595959")
            cell.fill = PatternFill("solid", fgColor=_EXAMPLE)
            if code in _NUMBERS and self._right_to_left:
                cell.alignment = Alignment(readingOrder=1)
            if text:
                cell.value = date.fromisoformat(text) if self._format(code) == _AS_DATE else text

    def _format(self, code: str) -> str:
        return _AS_DATE if code == "born_on" and self._dates else _AS_TEXT

    def _offer(self, letter: str, choices: list[str]) -> None:
        """Let a column be filled from a list; a word of one's own is warned about and taken all the same."""
        from openpyxl.worksheet.datavalidation import DataValidation

        offered = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
        offered.errorStyle = "warning"
        offered.showErrorMessage = True
        self._sheet.add_data_validation(offered)
        offered.add(f"{letter}2:{letter}{_LAST_ROW}")


def _write_guide(sheet: Any, texts: dict[str, Any], *, right_to_left: bool) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    sheet.sheet_view.rightToLeft = right_to_left
    for letter, width in zip("AB", _GUIDE_WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    wrapped = Alignment(wrap_text=True, vertical="top")
    sheet.append([texts["title"]])
    sheet["A1"].font = Font(bold=True, size=14)
    for number, step in enumerate(texts["steps"], start=1):
        sheet.append([f"{number}.", step])
    sheet.append([])
    sheet.append([texts["column"], texts["meaning"]])
    for cell in sheet[sheet.max_row]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=_HEAD)
    for code, heading in texts["headings"].items():
        sheet.append([heading, texts["meanings"][code]])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = wrapped
