"""The rows of a plan as a table: any number of them, read and told in words only when they are looked at."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict, places_of
from custdesk.ui.exchange.import_wizard.amending import Amendments, place_of
from custdesk.ui.exchange.import_wizard.plain_rows import SIGN
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.verdicts import DECISIONS, SIGNS, Sign, becomes

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_VERDICTS = tuple(Verdict)
_KEPT = 500
VERDICT, LINE, NAME, WHAT = range(4)


class PlanModel(QAbstractTableModel):
    """Shows the rows of one verdict or all, as they are planned and decided. A row is told by its line."""

    def __init__(self, words: RowWords, amended: Amendments) -> None:
        super().__init__()
        self._words = words
        self._amended = amended
        self._plan: Plan | None = None
        self._codes = bytearray()
        self._lines: Sequence[int] = ()
        self._shown: Sequence[int] = ()
        self._alike: Sequence[int] = ()
        self._near: dict[int, tuple[PlannedRow, str]] = {}
        self.verdict: Verdict | None = None
        amended.decided.connect(self._repaint)

    def show_plan(self, plan: Plan) -> None:
        """Show the rows of a plan; what was decided and which verdict is shown stays."""
        self.beginResetModel()
        self._plan, self._codes, self._lines = plan, plan.rows.codes, plan.lines
        self._alike = [self._lines[place] for place in places_of(Verdict.LOOKALIKE, self._codes)]
        self._near.clear()
        self._filter()
        self.endResetModel()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show only the rows that were planned so; ``None`` shows all."""
        self.beginResetModel()
        self.verdict = verdict
        self._filter()
        self.endResetModel()

    def line(self, place: int) -> int:
        """Return the line in the file of the row at a place of the table."""
        return self._lines[self._shown[place]]

    def place(self, line: int) -> int:
        """Return where in the table the row of a line is, or else the place of the next one; -1 if none is shown."""
        low, high = 0, len(self._shown)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._lines[self._shown[middle]] < line else (low, middle)
        return min(low, len(self._shown) - 1)

    def planned(self, line: int) -> PlannedRow | None:
        """Return the row of a line, whether it is shown or not."""
        place = place_of(self._lines, line)
        return self._read(place)[0] if place >= 0 else None

    def alike(self, line: int) -> list[int]:
        """Return the lines of all rows that can be decided like that of ``line``."""
        place = place_of(self._lines, line)
        return [self._lines[other] for other in self._plan.alike(place)] if self._plan and place >= 0 else []

    def count_alike(self, line: int) -> int:
        """Return how many rows can be decided like that of ``line``."""
        place = place_of(self._lines, line)
        if self._plan is None or place < 0:
            return 0
        verdict = self._verdict(place)
        return len(self._plan.alike(place)) if verdict is Verdict.LOOKALIKE else self._plan.counts()[verdict]

    def next_waiting(self, after: int) -> int:
        """Return the next line that waits for a decision, from the top after the last; 0 if there is no other."""
        decided, start = self._amended.decisions, bisect_right(self._alike, after)
        for part in (range(start, len(self._alike)), range(start)):
            for place in part:
                line = self._alike[place]
                if line != after and not decided.get(line):
                    return line
        return 0

    def decision(self, line: int) -> str:
        """Return what is decided of a line and fits it as it is planned now."""
        place = place_of(self._lines, line)
        decision = self._amended.decisions.get(line, "")
        return decision if place >= 0 and decision in DECISIONS.get(self._verdict(place), ()) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else WHAT + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        place = self._shown[index.row()]
        if role in _WORDS:
            return self._text(place, index.column())
        if role == SIGN and index.column() == VERDICT:
            return self._sign(place)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in _WORDS or not 0 <= section <= WHAT:
            return None
        return (
            translate("Import", "What happens"),
            translate("Import", "Row"),
            translate("Import", "Name"),
            translate("Import", "Details"),
        )[section]

    def _repaint(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, VERDICT), self.index(self.rowCount() - 1, VERDICT))

    def _filter(self) -> None:
        self._shown = range(len(self._lines)) if self.verdict is None else places_of(self.verdict, self._codes)

    def _verdict(self, place: int) -> Verdict:
        return _VERDICTS[self._codes[place]]

    def _text(self, place: int, column: int) -> str:
        if column == VERDICT:
            return self._sign(place).text()
        if column == LINE:
            return QLocale().toString(self._lines[place])
        row, summary = self._read(place)
        return row.name if column == NAME else summary

    def _sign(self, place: int) -> Sign:
        return SIGNS[becomes(self._verdict(place), self._amended.decisions.get(self._lines[place], ""))]

    def _read(self, place: int) -> tuple[PlannedRow, str]:
        found = self._near.get(place)
        if found is None:
            assert self._plan is not None  # there are no places without it
            if len(self._near) >= _KEPT:
                self._near.clear()
            row = self._plan.rows[place]
            found = self._near[place] = row, self._words.summary(row)
        return found
