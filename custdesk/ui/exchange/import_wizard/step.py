"""What all steps of the wizard have."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class Step(QWidget):
    """One step. ``changed`` comes when ``why_not`` may give another answer."""

    changed = Signal()

    def heading(self) -> str:
        """Return what is done in this step."""
        return ""

    def explanation(self) -> str:
        """Return one sentence below the heading."""
        return ""

    def why_not(self) -> str:
        """Return why one cannot go on, or an empty text."""
        return ""

    def onwards(self) -> str:
        """Return what the button says that leads on."""
        return translate("Import", "Next")

    def begin(self) -> None:
        """Put the cursor where one starts."""
        self.setFocus()
