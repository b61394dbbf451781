"""The place of imports and exports."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.exchange.importing.history import ImportBatch
from custdesk.exchange.importing.model import ImportApplied
from custdesk.history.events import BatchReverted
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.exchange.export_panel import ExportPanel
from custdesk.ui.exchange.history import ImportHistory
from custdesk.ui.exchange.import_details import ImportDetails
from custdesk.ui.exchange.import_wizard.files import ask_for_file
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.exchange.template_dialog import TemplateDialog
from custdesk.ui.growing import keep_fitting
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.shell.pressing import commands_of
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import scrolling, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_EXPORTS = (
    Permission.EXPORT_EVERYTHING,
    Permission.EXPORT_ACCOUNTANT,
    Permission.EXPORT_LIST,
    Permission.EXPORT_ANONYMISED,
)
_PANEL_WIDTH = 760


class ExchangePage(Page):
    title = ("Exchange", QT_TRANSLATE_NOOP("Exchange", "Import & export"))
    icon = "exchange"
    permissions = (Permission.IMPORT_RUN, *_EXPORTS)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.wizard: ImportWizard | None = None
        self.choose_button = QPushButton(translate("Import", "Choose a file …"))
        look(self.choose_button, "primary")
        icons.dress(self.choose_button, "import", "on_accent")
        self.choose_button.clicked.connect(self.new_record)
        self.history = ImportHistory(may_undo=context.may(Permission.BATCH_REVERT))
        self.history.undo_asked.connect(self._undo)
        self.history.details_asked.connect(self._show_details)
        self.template_button = QPushButton(translate("Import", "Empty workbook …"))
        icons.dress(self.template_button, "add")
        self.template_button.clicked.connect(self._make_template)
        context.changed.records_changed.connect(self._take_change)
        self.exports: ExportPanel | None = None
        self.tabs = QTabWidget()
        self._imports_allowed = context.may(Permission.IMPORT_RUN)
        self.setAcceptDrops(self._imports_allowed)
        self._lay_out()

    def pieces(self) -> Iterator[None]:
        if self._imports_allowed:
            self.tabs.addTab(self._import_side(), translate("Import", "Bring customers in"))
            yield
        if any(map(self.context.may, _EXPORTS)):
            self.exports = ExportPanel(self.context)
            yield
            self.tabs.addTab(_export_side(self.exports), translate("Exchange", "Give customers out"))
        # A single tab is nothing to choose from.
        self.tabs.tabBar().setVisible(self.tabs.count() > 1)
        yield

    def refresh(self) -> None:
        if not self._imports_allowed:
            return
        try:
            self.history.show_batches(self.context.services.imports.history())
        except CustDeskError as error:
            self.show_error(error)

    def show_record(self, record_id: int) -> None:
        """Choose an import in the history."""
        if self._imports_allowed:
            self.tabs.setCurrentIndex(0)
            self.history.table.choose(record_id)
            self.history.table.setFocus()

    def commands(self) -> list[Command]:
        return commands_of(self.choose_button, self.template_button) if self._imports_allowed else []

    def new_record(self) -> None:
        """Ask for a file and bring it in."""
        if self._imports_allowed:
            path = ask_for_file(self)
            if path is not None:
                self.bring_in(path)

    def bring_in(self, path: Path) -> None:
        """Open the wizard with a file."""
        if self.wizard is not None:
            return
        self.wizard = ImportWizard(self.context, path, self)
        self.wizard.imported.connect(self.refresh)
        self.wizard.customers_asked.connect(lambda: self.context.go_to("customers"))
        self.wizard.finished.connect(self._close_wizard)
        self.wizard.open()

    def _take_change(self, record: str) -> None:
        if record == "customer" and self.isVisible():
            self.refresh()

    def _undo(self, entry_seq: int) -> None:
        # Hardly ever wanted, and the dialog brings much along.
        from custdesk.ui.history.revert_dialog import open_revert

        open_revert(self.context, entry_seq, self)

    def _show_details(self, batch: ImportBatch) -> None:
        may_undo = self.context.may(Permission.BATCH_REVERT)
        dialog = ImportDetails(batch, self, may_undo=may_undo, sees_log=self.context.may(Permission.LOG_VIEW))
        dialog.finished.connect(dialog.deleteLater)
        action = BatchReverted.action if batch.undone else ImportApplied.action
        dialog.entry_asked.connect(lambda: self.context.go_to("log", entry=(batch.entry, action)))
        dialog.accepted.connect(lambda: self._undo(batch.entry))
        dialog.open()

    def _make_template(self) -> None:
        dialog = TemplateDialog(self.context, self.context.choices.languages.code, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and self.wizard is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.bring_in(path)

    def _close_wizard(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            wizard.deleteLater()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.S)
        whole.addWidget(title(self.title_text()))
        whole.addWidget(self.tabs, 1)

    def _import_side(self) -> QWidget:
        card = QFrame()
        look(card, "card")
        inner = QHBoxLayout(card)
        inner.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inner.setSpacing(Space.L)
        text = translate(
            "Import",
            "From Excel, LibreOffice, a text file or contact cards (.xlsx, .xls, .ods, .csv, .vcf …). Choose the file,"
            " or drop it onto this page. Whoever has no list yet fills in an empty workbook.",
        )
        inner.addWidget(words(text, muted=True), 1)
        inner.addWidget(self.template_button, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignVCenter)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(card)
        column.addWidget(self.history, 1)
        return side


def _export_side(panel: ExportPanel) -> QScrollArea:
    keep_fitting(panel, lambda panel: panel.setMaximumWidth(grown(_PANEL_WIDTH)))
    room = QWidget()
    row = QHBoxLayout(room)
    row.setContentsMargins(0, Space.M, 0, 0)
    row.addWidget(panel, 1)
    row.addStretch()
    return scrolling(room)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one local file that is dropped, if it is one."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
