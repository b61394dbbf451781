"""The imports that were made, the newest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from custdesk.exchange.importing.history import ImportBatch
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.dates import show_instant
from custdesk.ui.growing import keep_fitting
from custdesk.ui.record_table import RecordTable, RecordTableModel, TableCard, TableColumn
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import EmptyPlace, SectionHeading

translate = QCoreApplication.translate
_COUNT_WIDTH = 88
_NARROWEST = 80
_WHEN, _FILE = 0, 1
_WHEN_WIDTH = 156


@dataclass(frozen=True, slots=True)
class _All:
    rows: Sequence[ImportBatch]
    next_key: None = None


class ImportHistory(QWidget):
    """The table, or what to do while there was no import yet.

    ``undo_asked`` carries the entry of the log by which the chosen import is undone, or done again; ``details_asked``
    the chosen import.
    """

    undo_asked = Signal(int)
    details_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, may_undo: bool = False) -> None:
        super().__init__(parent)
        self._batches: dict[int, ImportBatch] = {}
        self.undo_button = QPushButton()
        if not may_undo:
            self.undo_button.hide()
        icons.dress(self.undo_button, "restore")
        self.undo_button.clicked.connect(self._ask)
        self.details_button = QPushButton(translate("Import", "Details …"))
        icons.dress(self.details_button, "information")
        self.details_button.clicked.connect(self._ask_for_details)
        self.table = RecordTable(
            RecordTableModel(_columns(), lambda batch: batch.id), translate("Import", "Imports so far")
        )
        _arrange(self.table.horizontalHeader())
        self.table.chosen.connect(self._name_button)
        self.table.opened.connect(lambda _batch_id: self._ask_for_details())
        self.empty = EmptyPlace(
            "import",
            translate("Import", "No import yet"),
            translate(
                "Import",
                "Choose a spreadsheet or text file with customers, or drop it here. You see what would happen to each"
                " row before anything is written.",
            ),
        )
        self.places = QStackedWidget()
        self.framed = TableCard(self.table)
        self.places.addWidget(self.framed)
        self.places.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SectionHeading(translate("Import", "Imports so far"), self._buttons()))
        column.addWidget(self.places, 1)
        self._name_button(0)

    def _buttons(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.details_button)
        row.addWidget(self.undo_button)
        return both

    def show_batches(self, batches: Sequence[ImportBatch]) -> None:
        self._batches = {batch.id: batch for batch in batches}
        self.table.show_records(lambda *_key: _All(batches), keep_place=True)
        self.places.setCurrentWidget(self.framed if batches else self.empty)
        self._name_button(self.table.chosen_id())

    def _ask(self) -> None:
        batch = self._batches.get(self.table.chosen_id())
        if batch is not None and batch.entry:
            self.undo_asked.emit(batch.entry)

    def _ask_for_details(self) -> None:
        batch = self._batches.get(self.table.chosen_id())
        if batch is not None:
            self.details_asked.emit(batch)

    def _name_button(self, batch_id: int) -> None:
        batch = self._batches.get(batch_id)
        undo, again = translate("Import", "Undo this import …"), translate("Import", "Do this import again …")
        self.undo_button.setText(again if batch is not None and batch.undone else undo)
        self.undo_button.setEnabled(batch is not None and bool(batch.entry))
        self.details_button.setEnabled(batch is not None)


def _arrange(head: QHeaderView) -> None:
    head.setSectionsClickable(False)
    head.setSortIndicatorShown(False)
    head.setStretchLastSection(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(_FILE, QHeaderView.ResizeMode.Stretch)
    head.setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.Fixed)
    keep_fitting(head, lambda head: head.resizeSection(_WHEN, grown(_WHEN_WIDTH)))
    keep_fitting(head, lambda head: head.setMinimumSectionSize(grown(_NARROWEST)))


def _columns() -> list[TableColumn]:
    return [
        _column(
            "applied_at",
            QT_TRANSLATE_NOOP("Import", "When"),
            lambda b: show_instant(b.applied_at),
            _WHEN_WIDTH,
            ltr=True,
        ),
        _column("file_name", QT_TRANSLATE_NOOP("Import", "File"), _file, 180, ltr=True),
        _column("applied_by", QT_TRANSLATE_NOOP("Import", "Who"), lambda b: b.applied_by, 112),
        _count("new_rows", QT_TRANSLATE_NOOP("Import", "New")),
        _count("changed_rows", QT_TRANSLATE_NOOP("Import", "Changed")),
        _count("unchanged_rows", QT_TRANSLATE_NOOP("Import", "Unchanged")),
        _count("lookalike_rows", QT_TRANSLATE_NOOP("Import", "Looked alike")),
        _count("refused_rows", QT_TRANSLATE_NOOP("Import", "Refused")),
        _count("left_out_rows", QT_TRANSLATE_NOOP("Import", "Left out")),
    ]


def _file(batch: Any) -> str:
    if not batch.undone:
        return str(batch.file_name)
    return translate("Import", "{file} (undone)").format(file=f"\u2068{batch.file_name}\u2069")


def _column(key: str, heading: str, told: Callable[[Any], str], width: int, *, ltr: bool = False) -> TableColumn:
    return TableColumn(key=key, heading=("Import", heading), words=told, shown=True, width=width, left_to_right=ltr)


def _count(key: str, heading: str) -> TableColumn:
    def told(batch: Any) -> str:
        return QLocale().toString(int(getattr(batch, key)))

    return TableColumn(key=key, heading=("Import", heading), words=told, shown=True, width=_COUNT_WIDTH, number=True)
