"""The list on the screen, given out as it stands."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.customers.model import ListQuery
from custdesk.desk.permissions import LENS_NAMES
from custdesk.exchange.exports import ExportResult
from custdesk.exchange.words import Words
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, title, words

translate = QCoreApplication.translate
_WIDTH = 620


class ExportListDialog(QDialog):
    """Exports what ``query`` finds with the columns of these keys, in their order.

    ``use`` is what a list for one purpose is for.
    """

    def __init__(
        self,
        context: PageContext,
        query: ListQuery,
        columns: Sequence[str],
        parent: QWidget | None = None,
        *,
        use: str = "",
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._query = query
        self._columns = tuple(columns)
        self._use = use
        self.setWindowTitle(translate("Export", "Export this list"))
        self.setMinimumWidth(_WIDTH)
        self.form = ExportForm(context, self._export)
        self.form.propose(translate("Export", "Customers"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def reject(self) -> None:
        """Close; a running export is stopped first and leaves nothing."""
        self.form.cancel()
        super().reject()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(title(translate("Export", "Export this list")), 1)
        head.addWidget(Badge(translate("Lens", LENS_NAMES[self._context.session.lens]), icon="eye"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        told = translate("Export", "The customers that the list finds now, in its order and with its columns.")
        column.addWidget(words(told, muted=True))
        column.addWidget(self.form)
        column.addStretch()
        column.addWidget(self.buttons)

    def _export(
        self, out: Path, in_words: Words, progress: Progress, cancelled: Callable[[], bool]
    ) -> ExportResult:
        exports = self._context.services.exports
        return exports.export_list(
            self._query, self._columns, out, use=self._use, words=in_words, progress=progress, cancelled=cancelled
        )
