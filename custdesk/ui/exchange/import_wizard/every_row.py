"""What every row is given where the file says nothing."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from custdesk.customers.model import Customer
from custdesk.exchange.mapping.fixed import FIXABLE, NO_ADVERTISING
from custdesk.exchange.mapping.model import Mapping
from custdesk.records.columns import Kind, column_named
from custdesk.records.kinds import languages, tags
from custdesk.records.kinds.reading import Standing
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_form.editors import Editor, editor_for
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, SectionHeading, small

translate = QCoreApplication.translate
_ABREAST = 3


class EveryRow(QWidget):
    """One editor for each field that many people of a list can share. ``changed`` comes with each edit."""

    changed = Signal()

    def __init__(self, mapping: Mapping, form: LocalForm) -> None:
        super().__init__()
        given = dict(mapping.fixed)
        self.editors: dict[str, Editor] = {}
        self.fields: dict[str, Field] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for place, code in enumerate(code for code in FIXABLE if code != NO_ADVERTISING):
            column = column_named(Customer, code)
            editor = editor_for(column, form)
            text = given.get(code, "")
            editor.set_value((tags.read(text).value or ()) if column.kind is Kind.TAGS else text)
            editor.edited.connect(self._take)
            self.editors[code] = editor
            self.fields[code] = Field(translate("Customer", column.label), editor.widget)
            grid.addWidget(self.fields[code], *divmod(place, _ABREAST))
        self.no_advertising = QCheckBox(translate("Import", "Nobody in this file wants advertising"))
        self.no_advertising.setChecked(NO_ADVERTISING in given)
        self.no_advertising.toggled.connect(self._take)
        for place in range(_ABREAST):
            grid.setColumnStretch(place, 1)
        explained = translate(
            "Import",
            "Only where the row itself says nothing. Customers you already have keep what they have; tags are added to"
            " all, and a no to advertising counts for all.",
        )
        parts = QVBoxLayout(self)
        parts.setContentsMargins(Space.L, 0, Space.L, Space.M)
        parts.setSpacing(Space.S)
        parts.addWidget(SectionHeading(translate("Import", "Every row gets")))
        parts.addWidget(small(explained))
        parts.addLayout(grid)
        parts.addWidget(self.no_advertising)

    def fixed(self) -> tuple[tuple[str, str], ...]:
        """Return what is chosen here, by the codes of the fields."""
        texts = {code: _text(editor.value()) for code, editor in self.editors.items()}
        if self.no_advertising.isChecked():
            texts[NO_ADVERTISING] = "yes"
        return tuple((code, text) for code, text in texts.items() if text)

    def why_not(self) -> str:
        """Return what has to be mended first, or an empty text."""
        language = _text(self.editors["language"].value())
        if languages.read(language).standing is Standing.REFUSED:
            return translate("Import", "Choose the language for every row from the list.")
        return ""

    def _take(self) -> None:
        self.fields["language"].say(self.why_not())
        self.changed.emit()


def _text(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value or "")
