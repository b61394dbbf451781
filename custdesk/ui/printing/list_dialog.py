"""The list on the screen, printed as it stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from custdesk.customers.model import ListQuery
from custdesk.reports.model import ListPaper
from custdesk.ui import icons
from custdesk.ui.customers.columns import list_columns
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.printing.asking import may_print_labels, print_labels
from custdesk.ui.printing.dialog import PrintDialog
from custdesk.ui.printing.list_paper import counts_in_words, is_wide, list_pages
from custdesk.ui.printing.pages import Pages
from custdesk.ui.tasks import Progress

translate = QCoreApplication.translate


class PrintListDialog(PrintDialog[ListPaper]):
    """Prints the customers that a query finds, or those of some ids in their order, with the columns of these keys.

    ``use`` is what a list for one purpose is for; ``told`` are lines (label, text) that say what the list was narrowed
    by, printed above it.
    """

    def __init__(
        self,
        context: PageContext,
        query_or_ids: ListQuery | Sequence[int],
        columns: Sequence[str],
        parent: QWidget | None = None,
        *,
        use: str = "",
        told: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(context, translate("Printing", "Print this list"), parent)
        self._wanted, self._use, self._narrowed = query_or_ids, use, tuple(told)
        offered = {one.key: one for one in list_columns(context.session, LocalForm(context.services.shop.get()))}
        self._columns = tuple(offered[key] for key in columns if key in offered)
        self.landscape = QCheckBox(translate("Printing", "Landscape"))
        self.landscape.setChecked(is_wide(self._columns))
        self.landscape.toggled.connect(lambda _on: self.lay_out_anew())
        self.labels_button = QPushButton(translate("Printing", "Address labels …"))
        self.labels_button.setVisible(may_print_labels(context))
        self.labels_button.setAutoDefault(False)
        icons.dress(self.labels_button, "label")
        self.labels_button.clicked.connect(lambda _checked=False: self._print_labels())
        self.begin(self.landscape, self.labels_button)

    def gathering(self) -> Callable[[Progress], ListPaper]:
        papers, keys = self._context.services.papers, tuple(column.key for column in self._columns)
        return lambda progress: papers.list(self._wanted, keys, self._use, progress)

    def laying_out(self, content: ListPaper) -> Callable[[Progress], Pages]:
        size, landscape, told = self.sizes.currentText(), self.landscape.isChecked(), self._narrowed
        columns = self._columns
        return lambda progress: list_pages(content, columns, size, landscape=landscape, told=told, progress=progress)

    def words_of(self, content: ListPaper) -> list[str]:
        return counts_in_words(content)

    def _print_labels(self) -> None:
        parent = self.parentWidget()
        self.reject()
        print_labels(self._context, self._wanted, parent, use=self._use)

    def file_name(self) -> str:
        return translate("Printing", "Customers")
