"""The small cross that closes a panel of the log."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton

from custdesk.ui import icons
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


def close_button() -> QToolButton:
    """Return the button, named for those who see it and those who hear it."""
    button = QToolButton()
    look(button, "quiet")
    icons.dress(button, "close")
    button.setAccessibleName(translate("Log", "Close"))
    button.setToolTip(translate("Log", "Close"))
    return button
