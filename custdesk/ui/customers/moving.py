"""Moving through the form by keys: Tab as one reads, Enter from field to field, F8 from problem to problem."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from custdesk.ui.customers.editors import CardEditors
from custdesk.ui.record_form import ColumnField
from custdesk.ui.record_form.section import FoldHeading
from custdesk.ui.widgets.reading_order import stops_as_one_reads


def next_stop(form: QWidget, focused: QWidget, *, back: bool = False) -> QWidget | None:
    """Return where the Tab key goes from ``focused`` in ``form``; behind its last stop to what else is in the window.

    Rows come and go in the form, and Qt's own chain of widgets then holds fields at places where nobody reads them.
    """
    stops = stops_as_one_reads(form)
    if focused not in stops:
        return None
    place = stops.index(focused) + (-1 if back else 1)
    if 0 <= place < len(stops):
        return stops[place]
    others = (stop for stop in _chain(focused, back=back) if _stops_there(stop) and not form.isAncestorOf(stop))
    return next(others, stops[-1] if back else stops[0])


def next_field(within: QWidget, focused: QWidget, *, back: bool = False) -> QWidget | None:
    """Return the next thing in ``within`` that can be filled in, as one reads; none behind the last.

    Buttons are passed over, but for those that are an answer.
    """
    stops = stops_as_one_reads(within)
    if focused not in stops:
        return None
    place = stops.index(focused)
    following = stops[:place][::-1] if back else stops[place + 1 :]
    return next((stop for stop in following if _is_filled_in(stop)), None)


def wants_to_move(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Return whether a key asks for the next field: Enter, and in a text of several lines Ctrl+Enter."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control == isinstance(focused, QPlainTextEdit)


def next_trouble(editors: CardEditors, focused: QWidget | None, severity: Callable[[ColumnField], str]) -> str:
    """Return the path of the next field with a problem or a doubt behind the one with the cursor, round and round.

    A doubt counts only while there is no problem. An empty text where nothing is wrong.
    """
    fields = editors.fields()
    wrong = [path for path, field in fields.items() if severity(field) == "problem"]
    wrong = wrong or [path for path, field in fields.items() if severity(field)]
    if not wrong:
        return ""
    paths = list(fields)
    here = next((path for path, field in fields.items() if focused is not None and _holds(field, focused)), "")
    after = paths.index(here) if here else -1
    return next((path for path in wrong if paths.index(path) > after), wrong[0])


def _holds(field: ColumnField, focused: QWidget) -> bool:
    return field is focused or field.isAncestorOf(focused)


def _is_filled_in(stop: QWidget) -> bool:
    return not isinstance(stop, QAbstractButton) or (stop.isCheckable() and not isinstance(stop, FoldHeading))


def _stops_there(stop: QWidget) -> bool:
    takes_tab = stop.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes_tab and stop.focusProxy() is None and stop.isVisible() and stop.isEnabled()


def _chain(start: QWidget, *, back: bool) -> Iterator[QWidget]:
    here = start.previousInFocusChain() if back else start.nextInFocusChain()
    while here is not None and here is not start:
        yield here
        here = here.previousInFocusChain() if back else here.nextInFocusChain()
