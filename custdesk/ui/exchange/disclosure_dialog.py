"""Customers' data for somebody else: who gets it, on what ground, and which columns."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from custdesk.consent.model import LAWFUL_BASES
from custdesk.desk.permissions import Lens
from custdesk.exchange.cover import Disclosure
from custdesk.exchange.exports import ExportResult
from custdesk.exchange.words import Words
from custdesk.ui.audit.sentences import label
from custdesk.ui.exchange.dialog import ExportDialog
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, TextBox, make_room, scrolling
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDTH, _COLUMNS_HEIGHT = 640, 150
_IN_A_ROW = 3
_AT_FIRST = frozenset({"name", "number"})


class DisclosureDialog(ExportDialog):
    """Nothing is chosen for the person but name and number: what is given away is a decision."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Export", "Give data to somebody else"), parent)
        self._disclosure = Disclosure("", "")
        self._chosen: tuple[str, ...] = ()
        make_room(self, QSize(_WIDTH, 0))
        self.recipient = TextBox()
        self.recipient_field = Field(
            translate("Export", "Who gets it"),
            self.recipient,
            hint=translate("Export", "The name of the person or company, as the log shall keep it."),
        )
        self.ground = QComboBox()
        for code, text in LAWFUL_BASES.items():
            self.ground.addItem(translate("Consent", text), code)
        self.ground.setCurrentIndex(-1)
        self.ground.setPlaceholderText(translate("Export", "Choose the ground"))
        self.ground_field = Field(translate("Export", "On what ground"), self.ground)
        self.columns: dict[str, QCheckBox] = {}
        self.columns_field = Field(translate("Export", "Columns"), self._columns())
        self.form = ExportForm(context, self._export, ready=self._ready)
        self.form.propose(translate("Export", "Customers"))
        told = translate(
            "Export",
            "The active customers, without whoever wants no data passed to others. The log keeps who got it and why.",
        )
        self.lay_out(told, Lens.DISCLOSURE, self.recipient_field, self.ground_field, self.columns_field)
        self.column.setStretchFactor(self.columns_field, 1)

    def _columns(self) -> QWidget:
        room = QWidget()
        grid = QGridLayout(room)
        grid.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        grid.setSpacing(Space.S)
        for place, name in enumerate(self._context.services.exports.columns_for_somebody()):
            box = QCheckBox(label(name))
            box.setChecked(name in _AT_FIRST)
            self.columns[name] = box
            grid.addWidget(box, place // _IN_A_ROW, place % _IN_A_ROW)
        look(room, "inside")
        area = scrolling(room, sideways=True)
        area.setMinimumHeight(_COLUMNS_HEIGHT)
        area.setAccessibleName(translate("Export", "Columns"))
        return area

    def _ready(self) -> bool:
        """Take what was chosen, on this thread; say what is missing."""
        for field in (self.recipient_field, self.ground_field, self.columns_field):
            field.clear()
        self._disclosure = Disclosure(self.recipient.text().strip(), str(self.ground.currentData() or ""))
        self._chosen = tuple(name for name, box in self.columns.items() if box.isChecked())
        if not self._disclosure.recipient:
            self.recipient_field.say(translate("Export", "Give the name of whoever gets the data."))
            self.recipient.setFocus()
        elif not self._disclosure.ground:
            self.ground_field.say(translate("Export", "Choose why you may give it."))
            self.ground.setFocus()
        elif not self._chosen:
            self.columns_field.say(translate("Export", "Choose at least one column."))
        else:
            return True
        return False

    def _export(self, out: Path, in_words: Words, progress: Progress, cancelled: Callable[[], bool]) -> ExportResult:
        return self._context.services.exports.disclose(
            self._disclosure, self._chosen, out, words=in_words, progress=progress, cancelled=cancelled
        )
