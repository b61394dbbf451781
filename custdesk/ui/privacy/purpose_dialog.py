"""Adding a purpose, or changing one: new words stand beside the old ones, which stay."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.consent.model import LAWFUL_BASES, Purpose, Wording
from custdesk.records.columns import DataClass
from custdesk.ui.consent.texts import direction_of
from custdesk.ui.page import PageContext
from custdesk.ui.privacy import texts
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.privacy.language_tabs import LanguageTabs, text_area
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, NumberBox, TextBox, small
from custdesk.ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate
_LONGEST = 1200


class WordingForm(QWidget):
    """Title and words in one language."""

    def __init__(self, language: str, wording: Wording | None, touched: Callable[[], None]) -> None:
        super().__init__()
        self._language = language
        self.title_box = TextBox()
        self.title_box.setText(wording.title if wording else "")
        self.title_box.setLayoutDirection(direction_of(language))
        self.words_box = text_area(language, wording.words if wording else "")
        self.title_box.textEdited.connect(touched)
        self.words_box.textChanged.connect(touched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Field(translate("Privacy", "Title"), self.title_box))
        column.addWidget(Field(translate("Privacy", "The exact words the customer reads or hears"), self.words_box))
        column.addStretch()

    def wording(self) -> Wording:
        return Wording(language=self._language, title=self.title_box.text(), words=self.words_box.toPlainText())


class PurposeDialog(FormDialog):
    """``purpose`` is ``None`` for a new one. ``first`` is the language whose tab is in front."""

    def __init__(
        self, context: PageContext, purpose: Purpose | None, first: str, parent: QWidget | None = None
    ) -> None:
        add, change = translate("Privacy", "Add a purpose"), translate("Privacy", "Change a purpose")
        super().__init__(context, change if purpose else add, translate("Privacy", "Save"), parent)
        self._purpose = purpose or Purpose()
        self.basis = QComboBox()
        for code, name in LAWFUL_BASES.items():
            self.basis.addItem(translate("Consent", name), code)
        self.basis.setCurrentIndex(self.basis.findData(self._purpose.lawful_basis))
        self.months = NumberBox(0, _LONGEST)
        self.months.setSpecialValueText(translate("Privacy", "Until it is withdrawn"))
        self.months.setValue(self._purpose.retention_months or 0)
        self.active = QCheckBox(translate("Privacy", "In use"))
        self.active.setChecked(self._purpose.active)
        self.classes = {item.value: QCheckBox(texts.class_name(item.value)) for item in DataClass}
        for value, box in self.classes.items():
            box.setChecked(value in self._purpose.classes)
        self.tabs = LanguageTabs(lambda code: WordingForm(code, self._purpose.wordings.get(code), self.touched), first)
        self._lay_out()
        self.buttons.accepted.connect(self.store)
        self.basis.activated.connect(self.touched)
        self.months.valueChanged.connect(self.touched)
        for box in (self.active, *self.classes.values()):
            box.clicked.connect(self.touched)

    def draft(self) -> Purpose:
        """Return the purpose as it is in the form."""
        wordings = {code: form.wording() for code, form in self.tabs.forms.items()}
        return replace(
            self._purpose,
            lawful_basis=self.basis.currentData(),
            retention_months=self.months.value() or None,
            active=self.active.isChecked(),
            classes=tuple(value for value, box in self.classes.items() if box.isChecked()),
            wordings=wordings,
        )

    def store(self) -> None:
        draft = self.draft()
        self.run(lambda: self._context.services.consents.save_purpose(draft))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(Field(translate("Privacy", "Lawful basis"), self.basis), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(
            Field(translate("Privacy", "A consent holds for (months)"), self.months), 0, 1, Qt.AlignmentFlag.AlignTop
        )
        self.body.addLayout(grid)
        room = QWidget()
        flow = FlowLayout(room)
        flow.setSpacing(Space.S)
        for box in self.classes.values():
            flow.addWidget(box)
        self.body.addWidget(Field(translate("Privacy", "Data it uses"), room))
        row = QHBoxLayout()
        row.addWidget(self.active)
        row.addStretch()
        if self._purpose.id:
            self.body.addLayout(row)
        note = translate("Privacy", "Changed words are shown from now on. What customers answered keeps the old ones.")
        self.body.addWidget(small(note))
        self.body.addWidget(self.tabs, 1)
