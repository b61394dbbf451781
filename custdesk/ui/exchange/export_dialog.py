"""The list on the screen, given out as it stands."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from custdesk.customers.model import ListQuery
from custdesk.exchange.exports import ExportResult
from custdesk.exchange.words import Words
from custdesk.ui.exchange.dialog import ExportDialog
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.widgets import make_room

translate = QCoreApplication.translate
_WIDTH = 620


class ExportListDialog(ExportDialog):
    """Exports what ``query`` finds with the columns of these keys, in their order.

    ``use`` is what a list for one purpose is for; with ``ids`` it is those customers of the list only.
    """

    def __init__(
        self,
        context: PageContext,
        query: ListQuery,
        columns: Sequence[str],
        parent: QWidget | None = None,
        *,
        use: str = "",
        ids: Sequence[int] | None = None,
    ) -> None:
        super().__init__(context, translate("Export", "Export this list"), parent)
        self._query = query
        self._columns = tuple(columns)
        self._use = use
        self._ids = ids
        make_room(self, QSize(_WIDTH, 0))
        self.form = ExportForm(context, self._export)
        self.form.propose(translate("Export", "Customers"))
        if ids is None:
            told = translate("Export", "The customers that the list finds now, in its order and with its columns.")
        else:
            told = translate("Export", "%Ln chosen customer(s), with the columns of the list.", None, len(ids))
        self.lay_out(told, context.session.lens)

    def _export(self, out: Path, in_words: Words, progress: Progress, cancelled: Callable[[], bool]) -> ExportResult:
        exports = self._context.services.exports
        return exports.export_list(
            self._query,
            self._columns,
            out,
            use=self._use,
            ids=self._ids,
            words=in_words,
            progress=progress,
            cancelled=cancelled,
        )
