"""Two customers side by side: a row for each value, a choice where they differ, and what comes of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QGridLayout, QLabel, QRadioButton, QWidget

from custdesk.customers.model import Customer
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality.combining import combined
from custdesk.quality.model import FieldPair, ListItem, MergeChoice, MergePlan, Side
from custdesk.records.columns import column_named
from custdesk.ui.audit.sentences import label
from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.local_form import LEFT_TO_RIGHT, LocalForm
from custdesk.ui.quality.words import item_text, result_text, value_text
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Line, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_STAYS, _GOES, _RESULT = 1, 2, 3
_PLACES = {Side.STAYS: _STAYS, Side.GOES: _GOES, Side.BOTH: _RESULT}
_TAKES = {
    Side.STAYS: QT_TRANSLATE_NOOP("Lookalikes", "Take this"),
    Side.GOES: QT_TRANSLATE_NOOP("Lookalikes", "Take this"),
    Side.BOTH: QT_TRANSLATE_NOOP("Lookalikes", "Take both"),
}


class MergeTable(QFrame):
    """``changed`` when another choice was made."""

    changed = Signal()

    def __init__(self, plan: MergePlan, form: LocalForm, heads: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self._form = form
        self.number_line = ""
        self.groups: dict[str, QButtonGroup] = {}
        self.ticks: dict[int, QCheckBox] = {}
        self._results: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        look(self, "card")
        self._lay_out(heads)
        self._show_results()

    def choice(self) -> MergeChoice:
        """Return what is chosen now."""
        return MergeChoice(
            sides={column: tuple(Side)[group.checkedId()] for column, group in self.groups.items()},
            left_out=frozenset(place for place, tick in self.ticks.items() if not tick.isChecked()),
            number_line=self.number_line,
        )

    def choose(self, column: str, side: Side) -> None:
        """Make the choice for one value."""
        self.groups[column].button(tuple(Side).index(side)).setChecked(True)

    def _lay_out(self, heads: tuple[str, str]) -> None:
        grid = self._grid
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        for place, stretch in enumerate((3, 5, 5, 5)):
            grid.setColumnStretch(place, stretch)
        for place, text in enumerate((*heads, translate("Lookalikes", "What comes of it")), _STAYS):
            head = words(text)
            look(head, "strong")
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignTop)
        for pair in self.plan.pairs:
            if pair.differs:
                self._add_pair(pair)
        for place, item in enumerate(self.plan.items):
            self._add_item(place, item)
        for pair in self.plan.pairs:
            if not pair.differs:
                self._add_same(pair)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add_pair(self, pair: FieldPair) -> None:
        line = self._new_line(label(pair.column))
        values = {Side.STAYS: pair.stays, Side.GOES: pair.goes}
        texts = {side: value_text(pair, value, self._form) for side, value in values.items()}
        for side, text in texts.items():
            self._grid.addWidget(self._value(pair, text), line, _PLACES[side], Qt.AlignmentFlag.AlignTop)
        result = self._results[pair.column] = self._value(pair, "")
        self._grid.addWidget(result, line, _RESULT, Qt.AlignmentFlag.AlignTop)
        group = self.groups[pair.column] = QButtonGroup(self)
        for side in pair.options:
            said = translate("Lookalikes", _TAKES[side])
            button = QRadioButton(said)
            button.setAccessibleName(f"{label(pair.column)}: {said}")
            button.setAccessibleDescription(texts.get(side, ""))
            group.addButton(button, tuple(Side).index(side))
            self._grid.addWidget(button, line + 1, _PLACES[side])
        self.choose(pair.column, pair.suggested)
        group.idToggled.connect(self._chosen)

    def _add_item(self, place: int, item: ListItem) -> None:
        line = self._new_line(label(item.list_name))
        text = item_text(item.item, self._form)
        first = _GOES if item.side is Side.GOES else _STAYS
        across = 2 if item.side is Side.BOTH else 1
        self._grid.addWidget(words(text), line, first, 1, across, Qt.AlignmentFlag.AlignTop)
        tick = self.ticks[place] = QCheckBox(translate("Lookalikes", "Keep"))
        tick.setChecked(True)
        tick.setAccessibleName(f"{label(item.list_name)}: {translate('Lookalikes', 'Keep')}")
        tick.setAccessibleDescription(text)
        tick.toggled.connect(lambda _checked: self.changed.emit())
        self._grid.addWidget(tick, line, _RESULT, Qt.AlignmentFlag.AlignTop)

    def _add_same(self, pair: FieldPair) -> None:
        line = self._new_line(label(pair.column))
        for place, value in ((_STAYS, pair.stays), (_GOES, pair.goes)):
            shown = self._value(pair, value_text(pair, value, self._form))
            look(shown, "muted")
            self._grid.addWidget(shown, line, place, Qt.AlignmentFlag.AlignTop)
        result = self._results[pair.column] = self._value(pair, "")
        self._grid.addWidget(result, line, _RESULT, Qt.AlignmentFlag.AlignTop)

    def _new_line(self, name: str) -> int:
        line = self._grid.rowCount()
        self._grid.addWidget(Line(), line, 0, 1, 4)
        heading = words(name)
        look(heading, "label")
        self._grid.addWidget(heading, line + 1, 0, Qt.AlignmentFlag.AlignTop)
        return line + 1

    def _value(self, pair: FieldPair, text: str) -> QLabel:
        return ValueLabel(text, left_to_right=column_named(Customer, pair.column).kind in LEFT_TO_RIGHT)

    def _chosen(self, _place: int, checked: bool) -> None:
        if checked:
            self._show_results()
            self.changed.emit()

    def _show_results(self) -> None:
        choice = self.choice()
        result = combined(self.plan, choice).customer
        for pair in self.plan.pairs:
            side = choice.sides.get(pair.column, pair.suggested)
            self._results[pair.column].setText(result_text(pair, side, result, self._form))
