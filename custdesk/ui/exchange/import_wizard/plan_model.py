"""The rows of a plan as a table: any number of them, told in words only when they are looked at."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from custdesk.exchange.importing.applying import TAKE_NEW, TAKE_NOT, TAKE_UPDATE
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.ui.exchange.import_wizard.plain_rows import SIGN
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.verdicts import Sign, sign_of

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
VERDICT, LINE, NAME, WHAT = range(4)
DECISIONS: dict[Verdict, tuple[str, ...]] = {
    Verdict.LOOKALIKE: ("", TAKE_NEW, TAKE_UPDATE),
    Verdict.NEW: ("", TAKE_NOT),
    Verdict.CHANGED: ("", TAKE_NOT),
}
"""What can be decided of a row: an empty text leaves it as planned."""


class PlanModel(QAbstractTableModel):
    """Shows the rows of one verdict or all. ``decided`` comes when the person decided something of a row."""

    decided = Signal()

    def __init__(self, words: RowWords) -> None:
        super().__init__()
        self._words = words
        self._rows: Sequence[PlannedRow] = ()
        self._shown: list[int] | None = None
        self._told: dict[int, str] = {}
        self._kinds: Counter[tuple[Verdict, bool]] = Counter()
        self.verdict: Verdict | None = None
        self.decisions: dict[int, str] = {}

    def show_plan(self, plan: Plan) -> None:
        """Show the rows of a plan, about which nothing is decided."""
        self.beginResetModel()
        self._rows, self.decisions = plan.rows, {}
        self._kinds = Counter(map(_kind, plan.rows))
        self._told.clear()
        self._filter()
        self.endResetModel()
        self.decided.emit()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show only the rows that were planned so; ``None`` shows all."""
        self.beginResetModel()
        self.verdict = verdict
        self._filter()
        self.endResetModel()

    def planned(self, place: int) -> PlannedRow:
        """Return the row at a place of the table."""
        return self._rows[place if self._shown is None else self._shown[place]]

    def decision(self, row: PlannedRow) -> str:
        return self.decisions.get(row.line, "")

    def decide(self, rows: Iterable[PlannedRow], decision: str) -> None:
        """Decide rows for which that can be decided; an empty decision leaves them as planned."""
        for row in rows:
            if decision and decision in DECISIONS.get(row.verdict, ()):
                self.decisions[row.line] = decision
            elif not decision:
                self.decisions.pop(row.line, None)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, WHAT))
        self.decided.emit()

    def alike(self, row: PlannedRow) -> list[PlannedRow]:
        """Return all rows of the same kind: the same verdict, and of lookalikes those that look like the same thing."""
        return [other for other in self._rows if _kind(other) == _kind(row)]

    def count_alike(self, row: PlannedRow) -> int:
        return self._kinds[_kind(row)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self._rows) if self._shown is None else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else WHAT + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        row = self.planned(index.row())
        if role in _WORDS:
            return self._text(row, index.column())
        if role == SIGN and index.column() == VERDICT:
            return sign_of(row, self.decision(row))
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

    def _filter(self) -> None:
        self._shown = None
        if self.verdict is not None:
            self._shown = [place for place, row in enumerate(self._rows) if row.verdict is self.verdict]

    def _text(self, row: PlannedRow, column: int) -> str:
        if column == VERDICT:
            sign: Sign = sign_of(row, self.decision(row))
            return sign.text()
        if column == LINE:
            return QLocale().toString(row.line)
        if column == NAME:
            return row.draft.card.customer.name
        if row.line not in self._told:
            self._told[row.line] = self._words.summary(row)
        return self._told[row.line]


def _kind(row: PlannedRow) -> tuple[Verdict, bool]:
    """Tell lookalikes of stored customers from those of earlier rows of the file."""
    return row.verdict, bool(row.customer_id)
