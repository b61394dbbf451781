"""What is asked of whoever leaves the wizard before it is done."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from custdesk.ui.widgets import confirm

translate = QCoreApplication.translate


def wants_to_leave(parent: QWidget) -> bool:
    """Ask whether to leave what was chosen."""
    return confirm(
        parent,
        translate("Import", "Leave the import?"),
        translate("Import", "Leave"),
        details=translate("Import", "Nothing has been written. What you chose here is lost."),
        dangerous=True,
    )


def wants_to_stop(parent: QWidget) -> bool:
    """Ask whether to stop while the customers are being written."""
    return confirm(
        parent,
        translate("Import", "The customers are being written. Stop?"),
        translate("Import", "Stop"),
        details=translate("Import", "If you stop now, nothing of this file is written."),
        refuse=translate("Import", "Go on"),
        dangerous=True,
    )
