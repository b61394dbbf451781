"""The list, or the customers chosen in it, given out: as a file, on paper, or to paste into a spreadsheet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from custdesk.desk.permissions import Permission
from custdesk.ui.customers.listing.copying import as_texts
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress

if TYPE_CHECKING:
    from custdesk.ui.customers.finder import CustomerFinder

translate = QCoreApplication.translate
MOST_COPIED = 20_000


class GivingOut(QObject):
    """Few ever give anything out, and the dialogs bring much along: they are imported when they open."""

    def __init__(self, context: PageContext, finder: "CustomerFinder") -> None:
        super().__init__(finder)
        self._context = context
        self._finder = finder
        finder.tools.export_button.clicked.connect(self.export)
        finder.tools.print_button.clicked.connect(self.print)
        finder.table.copy_asked.connect(self.copy)
        finder.several_bar.copy_asked.connect(self.copy)
        finder.several_bar.export_asked.connect(self.export_chosen)
        finder.several_bar.print_asked.connect(self.print_chosen)
        QShortcut(
            QKeySequence.StandardKey.Print, finder, self.print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def export(self) -> None:
        """Open the dialog that writes the list as it stands into a file."""
        self._export(None)

    def export_chosen(self) -> None:
        """Open the dialog that writes the chosen customers into a file."""
        self._export(self._finder.table.chosen_ids())

    def print(self) -> None:
        """Open the dialog that prints the list as it stands, with what it is narrowed by above it."""
        self._print(())

    def print_chosen(self) -> None:
        """Open the dialog that prints the chosen customers."""
        self._print(self._finder.table.chosen_ids())

    def copy(self) -> None:
        """Fill the clipboard with the chosen customers, in the columns of the list; say why where that cannot be."""
        table, number = self._finder.table, self._finder.table.chosen_count()
        if not self._context.may(Permission.EXPORT_LIST):
            self._context.toast(
                translate("Customers", "Your role may not copy from the list, because it may not export it.")
            )
        elif number > MOST_COPIED:
            self._context.toast(translate("Customers", "That is too much to copy. Export it into a file instead."))
        elif number:
            self._copy(table.chosen_ids())

    def _copy(self, ids: Sequence[int]) -> None:
        exports, table, use = self._context.services.exports, self._finder.table, self._finder.use()
        keys = table.shown_columns()
        columns = [table.records.columns[table.records.place_of(key)] for key in keys]

        def work(progress: Progress) -> tuple[int, tuple[str, str]]:
            rows = exports.copied(ids, keys, use=use, progress=progress)
            cells = ([column.words(row) for column in columns] for row in rows)
            return len(rows), as_texts([column.title() for column in columns], cells)

        self._context.tasks.run(work, self._fill_clipboard, owner=self)

    def _fill_clipboard(self, copied: tuple[int, tuple[str, str]]) -> None:
        number, (text, table) = copied
        data = QMimeData()
        data.setText(text)
        data.setHtml(table)
        QGuiApplication.clipboard().setMimeData(data)
        self._context.toast(translate("Customers", "%Ln customer(s) copied. Paste them where you want.", None, number))

    def _export(self, ids: Sequence[int] | None) -> None:
        from custdesk.ui.exchange.export_dialog import ExportListDialog

        finder = self._finder
        dialog = ExportListDialog(
            self._context, finder.query(), finder.table.shown_columns(), finder, use=finder.use(), ids=ids
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
