"""Asks for one condition of a list: which field, which test, and what to look for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox, QWidget

from custdesk.customers.filters import MATCHES, Condition, FieldKind, FilterField, Match
from custdesk.ui.customers.listing.condition_words import condition_words, field_name, match_name
from custdesk.ui.customers.listing.value_editors import NothingEditor, TicksEditor, ValueEditor, editor_for
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.widgets import Field, make_room, small, tab_as_one_reads

translate = QCoreApplication.translate
_SIZE = QSize(460, 480)


class FilterDialog(FormDialog):
    """Accepted, it has a ``condition``. ``fields`` are what the lens lets a list be narrowed by."""

    def __init__(
        self,
        context: PageContext,
        fields: Sequence[FilterField],
        form: LocalForm,
        parent: QWidget | None = None,
        *,
        edited: Condition | None = None,
    ) -> None:
        heading = translate("Filter", "Change the filter") if edited else translate("Filter", "Add a filter")
        verb = translate("Filter", "Keep") if edited else translate("Filter", "Add")
        super().__init__(context, heading, verb, parent)
        make_room(self, _SIZE)
        self._form = form
        self._tags: tuple[str, ...] = ()
        self._fields = sorted(fields, key=lambda one: field_name(one).casefold())
        self.fields = QComboBox()
        for one in self._fields:
            self.fields.addItem(field_name(one), one.name)
        self.matches = QComboBox()
        self.editor: ValueEditor = NothingEditor()
        self.says_so = small("")
        self.body.addWidget(Field(translate("Filter", "Field"), self.fields))
        self.body.addWidget(Field(translate("Filter", "Condition"), self.matches))
        self._place = self.body.count()
        self.body.addWidget(self.editor)
        self.body.addStretch(1)
        self.body.addWidget(self.says_so)
        self.fields.currentIndexChanged.connect(lambda _place: self._offer_matches())
        self.matches.currentIndexChanged.connect(lambda _place: self._offer_editor())
        self.verb.clicked.connect(self._take)
        self._begin(edited)
        customers = context.services.customers
        # All customers are looked through for their tags.
        context.tasks.run(lambda _progress: customers.tags(), self._take_tags, self._failed, owner=self)

    @property
    def condition(self) -> Condition | None:
        """What is chosen now, or nothing while something is missing."""
        match = self.matches.currentData()
        if match is None or self.editor.trouble():
            return None
        return Condition(str(self.fields.currentData()), Match(match), self.editor.values())

    def choose(self, name: str, match: Match) -> None:
        """Choose a field and a test."""
        self.fields.setCurrentIndex(self.fields.findData(name))
        self.matches.setCurrentIndex(self.matches.findData(match.value))

    def _begin(self, edited: Condition | None) -> None:
        if edited is not None:
            self.fields.setCurrentIndex(self.fields.findData(edited.field))
        self._offer_matches()
        if edited is not None:
            self.choose(edited.field, edited.match)
            self.editor.set_values(edited.values)
            self.editor.setFocus()
        else:
            self.fields.setFocus()

    def _field(self) -> FilterField:
        return self._fields[self.fields.currentIndex()]

    def _offer_matches(self) -> None:
        self.matches.blockSignals(True)
        self.matches.clear()
        for match in MATCHES[self._field().kind]:
            self.matches.addItem(match_name(match), match.value)
        self.matches.blockSignals(False)
        self._offer_editor()

    def _offer_editor(self) -> None:
        takes = MATCHES[self._field().kind][Match(self.matches.currentData())]
        editor = editor_for(self._field(), takes, self._form, self._tags)
        self.body.replaceWidget(self.editor, editor)
        self.editor.hide()
        self.editor.deleteLater()
        self.editor = editor
        editor.changed.connect(self._settle)
        tab_as_one_reads(self)
        self._settle()

    def _take_tags(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        if self._field().kind is FieldKind.TAGS and isinstance(self.editor, TicksEditor):
            self.editor.offer(tags)

    def _settle(self) -> None:
        self.says.hide()
        condition = self.condition
        self.says_so.setText(condition_words(self._field(), condition, self._form) if condition else "")

    def _take(self) -> None:
        trouble = self.editor.trouble()
        if trouble:
            self.says.setText(trouble)
            self.says.show()
            self.editor.setFocus()
        else:
            self.accept()
