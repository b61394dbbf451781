"""One editor per kind of value.

An editor shows a stored value in local form and gives it back in stored form; as long as nobody typed, it gives back
exactly what it was given, so that opening and saving a record never rewrites it.
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from custdesk.records.columns import Column, Kind
from custdesk.ui.growing import keep_fitting
from custdesk.ui.local_form import LEFT_TO_RIGHT, LocalForm, choice_words, trouble_of
from custdesk.ui.record_form.completing import FoldedCompleter
from custdesk.ui.record_form.tag_box import TagBox
from custdesk.ui.widgets import TextBox, ltr_box
from custdesk.ui.widgets.date_field import DateField

translate = QCoreApplication.translate
_LINES_SHOWN = 3
_FRAME = 22
# The person is still at the field when a list of offers opens above it, or when another window comes to the front.
_NOT_LEFT = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class Editor(QObject):
    """A widget with a value in stored form. ``edited`` on each change by hand, ``left`` when the focus goes.

    ``typed`` gives what stands in the widget, ``show`` puts a stored value there, ``read`` makes a stored value of what
    was typed, ``problem`` says in words why it cannot.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        widget: QWidget,
        typed: Callable[[], Any],
        show: Callable[[Any], None],
        read: Callable[[Any], Any] = lambda typed: typed,
        problem: Callable[[Any], str] = lambda _typed: "",
    ) -> None:
        super().__init__(widget)
        self.widget = widget
        self._typed, self._show, self._read, self._problem = typed, show, read, problem
        self._given: Any = None
        self._untouched: Any = typed()
        for part in (widget, *widget.findChildren(QWidget)):
            part.installEventFilter(self)

    def value(self) -> Any:
        """Return what is in the editor, in stored form as far as it can be read."""
        typed = self._typed()
        return self._given if typed == self._untouched else self._read(typed)

    def set_value(self, value: Any) -> None:
        """Show a stored value."""
        self._given = value
        blocked = self.blockSignals(True)
        self._show(value)
        self.blockSignals(blocked)
        self._untouched = self._typed()

    def problem(self) -> str:
        """Return in words why what was typed cannot be read at all, or an empty text."""
        typed = self._typed()
        return "" if typed == self._untouched else self._problem(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _NOT_LEFT:
            self.left.emit()
        return super().eventFilter(watched, event)


class CalmComboBox(QComboBox):
    """Does not change its value when a wheel that meant to scroll the form passes over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def editor_for(column: Column, form: LocalForm) -> Editor:
    """Return an editor for the kind of ``column``."""
    match column.kind:
        case Kind.LONG_TEXT:
            return _long_text()
        case Kind.DATE:
            return _date(form.locale)
        case Kind.CHOICE:
            return _choice({value: choice_words(column, value) for value in column.choices})
        case Kind.TAGS:
            return _line(column, form, TagBox(), read=form.read_tags)
        case Kind.AMOUNT:
            return _line(
                column,
                form,
                ltr_box(),
                read=lambda typed: form.read_amount(typed).value,
                problem=lambda typed: trouble_of(form.read_amount(typed)),
            )
        case Kind.COUNTRY:
            return _lookup(form.countries())
        case Kind.LANGUAGE:
            return _lookup(form.languages())
        case _:
            return _line(column, form, ltr_box() if column.kind in LEFT_TO_RIGHT else TextBox())


def _line(
    column: Column,
    form: LocalForm,
    box: QLineEdit,
    read: Callable[[str], Any] = lambda typed: typed,
    problem: Callable[[str], str] = lambda _typed: "",
) -> Editor:
    def show(value: Any) -> None:
        box.setText(form.show(column, value))
        box.setCursorPosition(0)

    editor = Editor(box, lambda: box.text().strip(), show, read, problem)
    box.textChanged.connect(lambda _text: editor.edited.emit())
    return editor


def _long_text() -> Editor:
    """Several lines. Tab leaves; Enter makes a new line."""
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    keep_fitting(box, lambda box: box.setFixedHeight(_LINES_SHOWN * box.fontMetrics().lineSpacing() + _FRAME))
    editor = Editor(box, lambda: box.toPlainText().strip(), lambda value: box.setPlainText(value or ""))
    box.textChanged.connect(editor.edited)
    return editor


def _date(locale: QLocale) -> Editor:
    box = DateField(locale=locale)
    editor = Editor(
        box, lambda: box.text().strip(), box.setValue, lambda _typed: box.value(), lambda _typed: box.problem()
    )
    box.changed.connect(editor.edited)
    return editor


def _choice(words: Mapping[str, str]) -> Editor:
    """One of a few stored values, each with its words."""
    box = CalmComboBox()
    for value, text in words.items():
        box.addItem(text, value)

    def show(value: Any) -> None:
        if box.findData(value) < 0:
            box.addItem(str(value), value)
        box.setCurrentIndex(box.findData(value))

    editor = Editor(box, box.currentData, show)
    box.currentIndexChanged.connect(lambda _index: editor.edited.emit())
    return editor


def _lookup(words: Mapping[str, str]) -> Editor:
    """One of very many stored values, found by typing its words; what is not found is given back as typed."""
    box = TextBox(translate("RecordForm", "Type to search"))
    values = {text.casefold(): value for value, text in words.items()}
    box.setCompleter(FoldedCompleter(words.values(), box))

    def show(value: Any) -> None:
        box.setText(words.get(value, value or ""))
        box.setCursorPosition(0)

    editor = Editor(box, lambda: box.text().strip(), show, lambda typed: values.get(typed.casefold(), typed))
    box.textChanged.connect(lambda _text: editor.edited.emit())
    return editor
