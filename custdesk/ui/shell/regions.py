"""The keyboard goes from one part of the window to the next (F6), and into a place when somebody comes to it."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from custdesk.ui.rail import Rail
from custdesk.ui.widgets.toast import Toast


def focus_first(within: QWidget) -> None:
    """Put the keyboard on the first control of a part of the window, in the order of the Tab key."""
    control = next(_controls(within), None)
    if control is not None:
        control.setFocus(Qt.FocusReason.TabFocusReason)


class Regions:
    """The parts of one window in their order. Each remembers where in it the keyboard was."""

    def __init__(self) -> None:
        self._left: dict[QWidget, QWidget] = {}

    def step(self, parts: list[QWidget], focused: QWidget | None, step: int) -> None:
        """Go on to the next of the parts, -1 to the one before, in which anything takes the keyboard."""
        here = next((part for part in parts if focused is not None and part.isAncestorOf(focused)), None)
        if here is not None and focused is not None:
            self._left[here] = focused
        place = parts.index(here) if here is not None else -1 if step > 0 else 0
        for distance in range(1, len(parts) + 1):
            part = parts[(place + step * distance) % len(parts)]
            if part is not here and self._enter(part):
                return

    def _enter(self, part: QWidget) -> bool:
        if not part.isVisible() or next(_controls(part), None) is None:
            return False
        left = self._left.get(part)
        if isinstance(part, Rail | Toast):
            part.take_focus()
        elif left is not None and shiboken6.isValid(left) and part.isAncestorOf(left) and _takes_keys(left, part):
            left.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            focus_first(part)
        return True


def _controls(within: QWidget) -> Iterator[QWidget]:
    control = within.nextInFocusChain()
    while control is not None and control is not within:
        if within.isAncestorOf(control) and _takes_keys(control, within) and not isinstance(control, QScrollArea):
            yield control
        control = control.nextInFocusChain()


def _takes_keys(control: QWidget, within: QWidget) -> bool:
    tabbed = control.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return tabbed and control.isEnabled() and control.isVisibleTo(within)
