"""Buttons of a place as commands of the palette."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from custdesk.ui.page import Command


def commands_of(*controls: QAbstractButton | QAction) -> list[Command]:
    """Return what pressing each of them does, without those that the session does not have or that rest now."""
    return [
        Command(text=control.text(), act=_press(control), icon=str(control.property("iconName") or ""))
        for control in controls
        if control.isEnabled() and not (isinstance(control, QAbstractButton) and control.isHidden())
    ]


def _press(control: QAbstractButton | QAction) -> Callable[[], None]:
    return control.click if isinstance(control, QAbstractButton) else control.trigger
