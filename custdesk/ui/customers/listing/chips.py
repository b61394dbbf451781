"""The filters of a list as chips: each says its condition, Enter changes it, Delete takes it away."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from custdesk.customers.filters import MOST_CONDITIONS, NO_FILTERS, Condition, FilterField, Filters
from custdesk.ui import icons
from custdesk.ui.customers.listing.condition_words import condition_words
from custdesk.ui.customers.listing.filter_dialog import FilterDialog
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_LONGEST = 300
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ConditionChip(QWidget):
    """``edit_asked`` and ``removed`` come from its two buttons, and from Enter and Delete."""

    edit_asked = Signal()
    removed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.button = QToolButton()
        look(self.button, "lens")
        self.button.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, grown(_LONGEST)))
        self.button.setToolTip(text)
        self.button.setAccessibleName(text)
        self.button.setAccessibleDescription(translate("Filter", "Enter changes this filter, Delete takes it away."))
        self.button.clicked.connect(self.edit_asked)
        self.close_button = QToolButton()
        look(self.close_button, "quiet")
        icons.dress(self.close_button, "close", "muted")
        away = translate("Filter", "Take away: {filter}").format(filter=text)
        self.close_button.setToolTip(away)
        self.close_button.setAccessibleName(away)
        self.close_button.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.close_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)


class ChipBar(QWidget):
    """``changed`` comes when the filters changed by hand. Hidden while there are none.

    ``away`` is called when the last chip that had the keyboard is gone, to put it somewhere else.
    """

    changed = Signal()

    def __init__(self, context: PageContext, form: LocalForm, away: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self._form = form
        self._away = away
        self.filters = NO_FILTERS
        self.chips: list[ConditionChip] = []
        self.counts = QComboBox()
        self.counts.addItem(translate("Filter", "All of these"), False)
        self.counts.addItem(translate("Filter", "Any of these"), True)
        self.counts.setAccessibleName(translate("Filter", "How the filters count"))
        self.counts.currentIndexChanged.connect(self._switch)
        self.clear_button = QPushButton(translate("Filter", "Clear"))
        look(self.clear_button, "link")
        self.clear_button.setToolTip(translate("Filter", "Take all filters away"))
        self.clear_button.clicked.connect(self.clear)
        self._flow = FlowLayout(self)
        self._flow.setSpacing(Space.S)
        self.show_filters(NO_FILTERS)

    def show_filters(self, filters: Filters) -> None:
        """Show these filters instead; a condition on what the lens does not show is left out."""
        fields = {one.name: one for one in self.fields()} if filters.conditions else {}
        conditions = tuple(one for one in filters.conditions if one.field in fields)
        self.filters = replace(filters, conditions=conditions)
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(place, fields[one.field], one) for place, one in enumerate(conditions)]
        with QSignalBlocker(self.counts):
            self.counts.setCurrentIndex(int(filters.any_of))
        several = len(conditions) > 1
        for widget, shown in (
            (self.counts, several),
            *((chip, True) for chip in self.chips),
            (self.clear_button, True),
        ):
            self._flow.addWidget(widget)
            widget.setVisible(shown)
        self.setVisible(bool(conditions))
        self._order()

    def fields(self) -> tuple[FilterField, ...]:
        """Return what the list can be narrowed by through the lens in use."""
        return self._context.services.customers.filter_fields(self._context.choices.languages.code)

    def in_words(self) -> list[str]:
        """Return each condition in words."""
        return [chip.text for chip in self.chips]

    def add(self) -> FilterDialog | None:
        """Ask for one more condition; there are never too many."""
        if len(self.filters.conditions) >= MOST_CONDITIONS:
            self._context.toast(translate("Filter", "There are many filters already. Take one away first."))
            return None
        dialog = FilterDialog(self._context, self.fields(), self._form, self.window())
        dialog.open_for(lambda: self._put(len(self.filters.conditions), dialog.condition))
        return dialog

    def edit(self, place: int) -> FilterDialog:
        """Ask for something else in place of a condition."""
        edited = self.filters.conditions[place]
        dialog = FilterDialog(self._context, self.fields(), self._form, self.window(), edited=edited)
        dialog.open_for(lambda: self._put(place, dialog.condition))
        return dialog

    def remove(self, place: int) -> None:
        """Take a condition away; the keyboard goes to the one that takes its place."""
        had = self.chips[place].isAncestorOf(self.focusWidget() or self)
        self._take((*self.filters.conditions[:place], *self.filters.conditions[place + 1 :]))
        if had and self.chips:
            self.chips[min(place, len(self.chips) - 1)].button.setFocus()
        elif had:
            self._away()

    def clear(self) -> None:
        """Take all conditions away."""
        self._take(())
        self._away()

    def _put(self, place: int, condition: Condition | None) -> None:
        if condition is not None:
            kept = self.filters.conditions
            self._take((*kept[:place], condition, *kept[place + 1 :]))
            self.chips[place].button.setFocus()

    def _take(self, conditions: tuple[Condition, ...]) -> None:
        self.show_filters(replace(self.filters, conditions=conditions))
        self.changed.emit()

    def _switch(self) -> None:
        self.filters = replace(self.filters, any_of=bool(self.counts.currentData()))
        self.changed.emit()

    def _chip(self, place: int, field: FilterField, condition: Condition) -> ConditionChip:
        chip = ConditionChip(condition_words(field, condition, self._form))
        chip.edit_asked.connect(partial(self.edit, place))
        chip.removed.connect(partial(self.remove, place))
        return chip

    def _order(self) -> None:
        inside = [self.counts, *(part for chip in self.chips for part in (chip.button, chip.close_button))]
        for one, other in zip(inside, [*inside[1:], self.clear_button], strict=True):
            QWidget.setTabOrder(one, other)
