"""What the dialogs that export have in common: what goes out, through which view, and the form that runs it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.desk.permissions import LENS_NAMES, Lens
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, DialogAsOneReads, title, words

translate = QCoreApplication.translate


class ExportDialog(DialogAsOneReads):
    """Whoever derives from it gives the ``form`` and calls ``lay_out``."""

    form: ExportForm

    def __init__(self, context: PageContext, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(heading)
        self.column = QVBoxLayout(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)

    def reject(self) -> None:
        """Close; a running export is stopped first and leaves nothing."""
        self.form.cancel()
        super().reject()

    def lay_out(self, told: str, lens: Lens, *fields: QWidget) -> None:
        """Put the heading, the view and what is told about the export above its fields and its form."""
        head = QHBoxLayout()
        head.addWidget(title(self.windowTitle()), 1)
        head.addWidget(Badge(translate("Lens", LENS_NAMES[lens]), icon="eye"))
        self.column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        self.column.addLayout(head)
        self.column.addWidget(words(told, muted=True))
        for field in fields:
            self.column.addWidget(field)
        self.column.addWidget(self.form)
        self.column.addStretch()
        self.column.addWidget(self.buttons)
