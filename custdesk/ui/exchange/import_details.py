"""One import: the file it came from, how its columns were understood, and what became of its rows."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from custdesk.exchange.importing.history import ImportBatch
from custdesk.exchange.importing.model import Mode
from custdesk.ui import icons
from custdesk.ui.audit.sentences import label
from custdesk.ui.dates import show_instant
from custdesk.ui.exchange.import_wizard.evidence_form import how_text
from custdesk.ui.exchange.import_wizard.field_choice import field_text
from custdesk.ui.exchange.import_wizard.way_bar import MATCHES, MODES
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, SectionHeading, make_room, small, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(680, 620)


class ImportDetails(DialogAsOneReads):
    """``undo_button`` closes the dialog with ``accept``; hidden for whoever may not undo.

    ``entry_asked`` asks for the entry of the log; only whoever may see the log has a way there.
    """

    entry_asked = Signal()

    def __init__(
        self, batch: ImportBatch, parent: QWidget | None = None, *, may_undo: bool = False, sees_log: bool = False
    ) -> None:
        super().__init__(parent)
        self.batch = batch
        self.setWindowTitle(translate("Import", "An import"))
        make_room(self, _SIZE)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(Space.L)
        self.facts.setVerticalSpacing(Space.XS)
        self.facts.setColumnStretch(1, 1)
        for row, (name, told) in enumerate(_facts(batch)):
            self.facts.addWidget(small(name), row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(words(told), row, 1)
        self.entry_button = self._entry_button()
        self.entry_button.setVisible(sees_log and bool(batch.entry))
        if batch.entry:
            row = self.facts.rowCount()
            shown = self.entry_button if sees_log else words(_logged(batch))
            self.facts.addWidget(small(translate("Import", "In the log")), row, 0, Qt.AlignmentFlag.AlignVCenter)
            self.facts.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignLeading)
        self.columns = _columns_table(batch)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        undo, again = translate("Import", "Undo this import …"), translate("Import", "Do this import again …")
        self.undo_button = QPushButton(again if batch.undone else undo)
        icons.dress(self.undo_button, "restore")
        self.undo_button.setEnabled(bool(batch.entry))
        self.undo_button.setAutoDefault(False)
        self.undo_button.clicked.connect(self.accept)
        if may_undo:
            self.buttons.addButton(self.undo_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        self._lay_out(may_undo=may_undo)
        close.setFocus()

    def _entry_button(self) -> QPushButton:
        button = QPushButton(_logged(self.batch), self)
        button.setAutoDefault(False)
        look(button, "link")
        icons.dress(button, "log", "link")
        button.setToolTip(translate("Import", "Show this entry in the log"))
        button.clicked.connect(self._ask_for_entry)
        return button

    def _ask_for_entry(self) -> None:
        self.reject()
        self.entry_asked.emit()

    def _lay_out(self, *, may_undo: bool) -> None:
        heading = title("")
        heading.setText(f"\u2068{self.batch.file_name}\u2069")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(heading)
        column.addLayout(self.facts)
        column.addWidget(SectionHeading(translate("Import", "How its columns were understood")))
        column.addWidget(self.columns, 1)
        if may_undo:
            column.addWidget(small(_how_long(self.batch)))
        column.addWidget(self.buttons)


def _facts(batch: ImportBatch) -> Iterator[tuple[str, str]]:
    """Yield what is known of an import, each with its name."""
    yield translate("Import", "When"), f"\u2066{show_instant(batch.applied_at)}\u2069"
    yield translate("Import", "Who"), f"\u2068{batch.applied_by}\u2069"
    if batch.sheet:
        yield translate("Import", "Sheet"), f"\u2068{batch.sheet}\u2069"
    yield translate("Import", "Checksum (SHA-256)"), _grouped(batch.file_sha256)
    if batch.mode:
        yield translate("Import", "Way"), _way(batch)
    for one in batch.consents:
        yield (
            translate("Import", "Consents"),
            translate("Import", "{purpose}: {how}; {evidence}").format(
                purpose=label(one.purpose),
                how=how_text(one.how),
                evidence=f"\u2068{one.evidence}\u2069",
            ),
        )
    yield translate("Import", "Rows"), _counts(batch)


def _counts(batch: ImportBatch) -> str:
    shown = QLocale().toString
    told = [
        translate("Import", "new: {count}").format(count=shown(batch.new_rows)),
        translate("Import", "changed: {count}").format(count=shown(batch.changed_rows)),
        translate("Import", "unchanged: {count}").format(count=shown(batch.unchanged_rows)),
        translate("Import", "looked alike: {count}").format(count=shown(batch.lookalike_rows)),
        translate("Import", "refused: {count}").format(count=shown(batch.refused_rows)),
        translate("Import", "left out: {count}").format(count=shown(batch.left_out_rows)),
    ]
    # A number never begins a line without its word.
    return " · ".join(one.replace(" ", "\N{NO-BREAK SPACE}") for one in told)


def _way(batch: ImportBatch) -> str:
    way = translate("Import", MODES[Mode(batch.mode)])
    if not batch.match_by:
        return way
    return translate("Import", "{way}. Found by: {match}").format(
        way=way, match=translate("Import", MATCHES[batch.match_by])
    )


def _logged(batch: ImportBatch) -> str:
    told = translate("Import", "Entry {number}")
    if batch.undone:
        told = translate("Import", "Undone with entry {number}")
    return told.format(number=QLocale().toString(batch.entry))


def _how_long(batch: ImportBatch) -> str:
    if not batch.entry:
        return translate("Import", "The log does not reach back to this import any more, so it cannot be undone.")
    return translate(
        "Import", "It can be undone as long as the log keeps what it changed: at least a year, and for ever unless cut."
    )


def _grouped(digest: str) -> str:
    """Return a checksum in two lines, each of which reads from the left."""
    half = len(digest) // 2
    return "\n".join(f"\u2066{part}\u2069" for part in (digest[:half], digest[half:]))


def _columns_table(batch: ImportBatch) -> QTableWidget:
    table = QTableWidget(len(batch.columns), 2)
    table.setHorizontalHeaderLabels([translate("Import", "Heading in the file"), translate("Import", "Taken for")])
    table.setAccessibleName(translate("Import", "How its columns were understood"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    for row, (heading, field) in enumerate(batch.columns):
        table.setItem(
            row, 0, QTableWidgetItem(heading or translate("Import", "Column {number}").format(number=row + 1))
        )
        table.setItem(row, 1, QTableWidgetItem(field_text(field)))
    return table
