"""What a screen reader is told, through Qt's accessibility interface, and the order in which the Tab key goes."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.looking import called, visible

_ROLE = QAccessible.Role
_WITHOUT_MEANING = frozenset({_ROLE.NoRole, _ROLE.Client, _ROLE.Window, _ROLE.Pane})
_CELLS = frozenset({_ROLE.Cell, _ROLE.ListItem, _ROLE.TreeItem, _ROLE.RowHeader, _ROLE.ColumnHeader})
_TABLES = frozenset({_ROLE.Table, _ROLE.List, _ROLE.Tree})
_MOST_CELLS = 40


def unspoken(root: QWidget) -> list[str]:
    """Return what can have the focus, or stands in a table, and has no name or says nothing of what it is."""
    return [wrong for one in _heard(root) for wrong in _wrong_with(one)]


def _heard(root: QWidget) -> Iterator[QAccessibleInterface]:
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or (one.state().invisible and one.role() not in _CELLS):
            continue
        yield one
        many = min(one.childCount(), _MOST_CELLS) if one.role() in _TABLES else one.childCount()
        waiting += [one.child(place) for place in range(many)]


def _wrong_with(one: QAccessibleInterface) -> Iterator[str]:
    state, name, thing = one.state(), one.text(QAccessible.Text.Name).strip(), one.object()
    if one.role() in _CELLS or (isinstance(thing, QWidget) and thing.focusProxy() is not None):
        return  # an empty cell is blank to the eye, too, and whom one's focus goes on to is heard itself
    where = called(thing) if isinstance(thing, QWidget) else f"{one.role().name} at {one.rect().getRect()}"
    named = one.role() in (_ROLE.ProgressBar, _ROLE.Dialog, _ROLE.Graphic) or (state.focusable and not state.disabled)
    if named and not name:
        yield f"{where} has no name"
    # Qt has no role of its own for what can merely be scrolled, nor for what paints itself: that describes itself.
    told = isinstance(thing, QScrollArea) or one.text(QAccessible.Text.Description)
    if state.focusable and one.role() in _WITHOUT_MEANING and not told:
        yield f"{where} ({name}) does not say what it is"


def unlabelled(root: QWidget) -> list[str]:
    """Return the labels whose words are not told when the focus comes to what they stand at."""
    return [
        f"{called(label)} ({label.text()}) is the label of something that is called otherwise"
        for label in visible(root)
        if (buddy := getattr(label, "buddy", lambda: None)()) is not None
        and label.text().strip(" *:&") not in _all_names(buddy)
    ]


def _all_names(buddy: QWidget) -> str:
    heard = (buddy, *buddy.findChildren(QWidget))
    # Of a box with choices Qt tells as its name what is chosen, and its own name as the label.
    told = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in heard]
    return " ".join([*told, *(one.accessibleName() for one in heard)])


def out_of_order(root: QWidget) -> list[str]:
    """Return where the Tab key goes back to something that was read before, among what stands side by side."""
    stops = list(_stops(root))
    return [
        f"{called(after)} comes after {called(before)} but stands before it"
        for before, after in pairwise(stops)
        if before.parentWidget() is after.parentWidget() and _reads_before(root, after, before)
    ]


def _stops(root: QWidget) -> Iterator[QWidget]:
    first = root
    one = first.nextInFocusChain()
    while one is not first:
        tabs = one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if tabs and one.isVisibleTo(root) and one.isEnabledTo(root) and root.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()


def _reads_before(root: QWidget, one: QWidget, other: QWidget) -> bool:
    its, others = (QRect(widget.mapTo(root, QPoint()), widget.size()) for widget in (one, other))
    if its.bottom() <= others.top():
        return True
    if its.top() >= others.bottom():
        return False
    rtl = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return its.left() >= others.right() if rtl else its.right() <= others.left()
