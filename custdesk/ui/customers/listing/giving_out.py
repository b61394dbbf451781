"""The list, or the customers chosen in it, given out: as a file, on paper, or to paste into a spreadsheet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from custdesk.desk.permissions import Permission
from custdesk.ui.page import PageContext

if TYPE_CHECKING:
    from custdesk.ui.customers.finder import CustomerFinder

translate = QCoreApplication.translate


class GivingOut(QObject):
    """Few ever give anything out, and the dialogs bring much along: they are imported when they open."""

    def __init__(self, context: PageContext, finder: "CustomerFinder") -> None:
        super().__init__(finder)
        self._context = context
        self._finder = finder
        finder.tools.export_button.clicked.connect(self.export)
        finder.tools.print_button.clicked.connect(self.print)
        finder.several_bar.print_asked.connect(self.print_chosen)
        QShortcut(
            QKeySequence.StandardKey.Print, finder, self.print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def export(self) -> None:
        """Open the dialog that writes the list as it stands into a file."""
        from custdesk.ui.exchange.export_dialog import ExportListDialog

        finder = self._finder
        dialog = ExportListDialog(self._context, finder.query(), finder.table.shown_columns(), finder, use=finder.use())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print(self) -> None:
        """Open the dialog that prints the list as it stands, with what it is narrowed by above it."""
        self._print(())

    def print_chosen(self) -> None:
        """Open the dialog that prints the chosen customers."""
        self._print(self._finder.table.chosen_ids())

    def _print(self, ids: Sequence[int]) -> None:
        if not self._context.may(Permission.EXPORT_LIST):
            return
        from custdesk.ui.printing.list_dialog import PrintListDialog

        finder = self._finder
        wanted, told = (ids, ()) if ids else (finder.query(), finder.narrowed_by())
        dialog = PrintListDialog(
            self._context, wanted, finder.table.shown_columns(), finder, use=finder.use(), told=told
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
