"""Editors for what a condition is given: ticks for choices, days, numbers, amounts, a text."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from custdesk.customers.filters import JALALI, MOST_DAYS, FieldKind, FilterField, Takes
from custdesk.records.kinds import amounts
from custdesk.records.kinds.jalali import to_jalali
from custdesk.ui import dates
from custdesk.ui.customers.listing.condition_words import code_name, month_name
from custdesk.ui.local_form import LocalForm, trouble_of
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, NumberBox, TextBox, ltr_box, small
from custdesk.ui.widgets.date_field import DateField

translate = QCoreApplication.translate
Values = tuple[str | int, ...]
_MANY = 8
_USUAL_DAYS = 30
_CODE = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ValueEditor(QWidget):
    """``values()`` is what a condition is given; ``trouble()`` says in words why there is nothing to give yet."""

    changed = Signal()

    @abstractmethod
    def values(self) -> Values: ...

    @abstractmethod
    def set_values(self, values: Values) -> None: ...

    def trouble(self) -> str:
        return "" if self.values() else translate("Filter", "Say what to look for.")


class NothingEditor(ValueEditor):
    """For tests that need nothing more."""

    def values(self) -> Values:
        return ()

    def set_values(self, values: Values) -> None:
        del values

    def trouble(self) -> str:
        return ""


class TextEditor(ValueEditor):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = TextBox()
        self.box.textChanged.connect(lambda _text: self.changed.emit())
        _lay_out(self, Field(name, self.box))

    def values(self) -> Values:
        text = self.box.text().strip()
        return (text,) if text else ()

    def set_values(self, values: Values) -> None:
        self.box.setText(str(values[0]) if values else "")


class TicksEditor(ValueEditor):
    """A tick for each code that is wanted; Space ticks. A long list has a box that narrows it."""

    def __init__(self, name: str, names: Mapping[str, str]) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.box = TextBox()
        self.box.setPlaceholderText(translate("Filter", "Type a few letters"))
        self.box.textChanged.connect(self._narrow)
        self.nothing = small(translate("Filter", "There is nothing to choose yet."))
        self._above = Field(translate("Filter", "Look for"), self.box)
        _lay_out(self, self._above, self.list, self.nothing)
        for code, text in names.items():
            self._add(code, text, ticked=False)
        self._settle()

    def offer(self, codes: Sequence[str]) -> None:
        """Offer some more, which are called what they are; what is ticked stays."""
        known = {str(self.list.item(row).data(_CODE)) for row in range(self.list.count())}
        for code in codes:
            if code not in known:
                self._add(code, code, ticked=False)
        self._settle()

    def values(self) -> Values:
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(str(item.data(_CODE)) for item in items if item.checkState() is _ON)

    def set_values(self, values: Values) -> None:
        wanted = dict.fromkeys(map(str, values))
        rows = {str(self.list.item(row).data(_CODE)): row for row in range(self.list.count())}
        for code in wanted:
            if code not in rows:
                self._add(code, code, ticked=True)
        # Ticked ones come first, so that one sees them in a long list.
        taken = [
            self.list.takeItem(row) for row in sorted((rows[code] for code in wanted if code in rows), reverse=True)
        ]
        for item in taken:
            item.setCheckState(_ON)
            self.list.insertItem(0, item)
        self._settle()
        self.changed.emit()

    def trouble(self) -> str:
        return "" if self.values() else translate("Filter", "Tick at least one.")

    def _add(self, code: str, text: str, *, ticked: bool) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_CODE, code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_ON if ticked else _OFF)

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())

    def _settle(self) -> None:
        number, had = self.list.count(), self.hasFocus()
        self._above.setVisible(number > _MANY)
        self.list.setVisible(number > 0)
        self.nothing.setVisible(number == 0)
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.box if number > _MANY else self.list)
        if had:
            self.setFocus()


class DaysEditor(ValueEditor):
    """One day, or the first and the last of a stretch."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.days = [DateField() for _name in names]
        for day in self.days:
            day.changed.connect(self.changed)
        _lay_out(self, *(Field(name, day) for name, day in zip(names, self.days, strict=True)), across=True)
        self.setFocusProxy(self.days[0])

    def values(self) -> Values:
        known = [day.value() for day in self.days]
        return tuple(day.isoformat() for day in known if day) if all(known) else ()

    def set_values(self, values: Values) -> None:
        for day, value in zip(self.days, values, strict=False):
            day.setValue(date.fromisoformat(str(value)))

    def trouble(self) -> str:
        wrong = next(filter(None, (day.problem() for day in self.days)), "")
        return wrong or ("" if self.values() else translate("Filter", "Give a day."))


class NumberEditor(ValueEditor):
    """A number of days."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.number = NumberBox(0, MOST_DAYS)
        self.number.setValue(_USUAL_DAYS)
        self.number.valueChanged.connect(lambda _number: self.changed.emit())
        _lay_out(self, Field(name, self.number))

    def values(self) -> Values:
        return (self.number.value(),)

    def set_values(self, values: Values) -> None:
        self.number.setValue(int(values[0]))


class MonthEditor(ValueEditor):
    """A month of the calendar that people here live by, or of the one that was chosen from before."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.months = QComboBox()
        jalali = not dates.calendar_of(QLocale()).isGregorian()
        self._offer(JALALI if jalali else 0)
        self.months.setCurrentIndex((to_jalali(date.today())[1] if jalali else date.today().month) - 1)
        self.months.currentIndexChanged.connect(lambda _place: self.changed.emit())
        _lay_out(self, Field(name, self.months))

    def values(self) -> Values:
        return (self.months.currentData(),)

    def set_values(self, values: Values) -> None:
        self._offer(JALALI if int(values[0]) > JALALI else 0)
        self.months.setCurrentIndex(self.months.findData(int(values[0])))

    def _offer(self, before: int) -> None:
        self.months.clear()
        for number in range(before + 1, before + 13):
            self.months.addItem(month_name(number), number)


class AmountsEditor(ValueEditor):
    """One amount, or the lowest and the highest, in the form of this shop."""

    def __init__(self, form: LocalForm, *names: str) -> None:
        super().__init__()
        self._form = form
        self.boxes = [ltr_box() for _name in names]
        for box in self.boxes:
            box.textChanged.connect(lambda _text: self.changed.emit())
        _lay_out(self, *(Field(name, box) for name, box in zip(names, self.boxes, strict=True)), across=True)
        self.setFocusProxy(self.boxes[0])

    def values(self) -> Values:
        read = [self._form.read_amount(box.text()).value for box in self.boxes]
        return tuple(value for value in read if value is not None) if None not in read else ()

    def set_values(self, values: Values) -> None:
        for box, value in zip(self.boxes, values, strict=False):
            box.setText(amounts.show(int(value), self._form.language))

    def trouble(self) -> str:
        wrong = (trouble_of(self._form.read_amount(box.text())) for box in self.boxes if box.text().strip())
        return next(filter(None, wrong), "") or ("" if self.values() else translate("Filter", "Give an amount."))


def editor_for(field: FilterField, takes: Takes, form: LocalForm, tags: Sequence[str]) -> ValueEditor:
    """Return what edits the values that a test of a field takes; ``tags`` are those in use."""
    match takes:
        case Takes.NOTHING:
            return NothingEditor()
        case Takes.CODES:
            return TicksEditor(translate("Filter", "Which"), _names(field, form, tags))
        case Takes.DAY:
            return DaysEditor(translate("Filter", "Day"))
        case Takes.DAYS:
            return DaysEditor(translate("Filter", "First day"), translate("Filter", "Last day"))
        case Takes.NUMBER:
            return NumberEditor(translate("Filter", "Days"))
        case Takes.MONTH:
            return MonthEditor(translate("Filter", "Month"))
        case Takes.AMOUNT:
            return AmountsEditor(form, translate("Filter", "Amount"))
        case Takes.AMOUNTS:
            return AmountsEditor(form, translate("Filter", "From"), translate("Filter", "To"))
        case _:
            return TextEditor(translate("Filter", "Text"))


def _names(field: FilterField, form: LocalForm, tags: Sequence[str]) -> dict[str, str]:
    match field.kind:
        case FieldKind.COUNTRY:
            return form.countries()
        case FieldKind.LANGUAGE:
            return form.languages()
        case FieldKind.TAGS:
            return {tag: tag for tag in tags}
        case _:
            return {code: code_name(field, code, form) for code in field.choices}


def _lay_out(editor: ValueEditor, *parts: QWidget, across: bool = False) -> None:
    row = QHBoxLayout(editor) if across else QVBoxLayout(editor)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    for part in parts:
        row.addWidget(part)
    if not editor.focusProxy() and parts:
        editor.setFocusProxy(parts[0])
