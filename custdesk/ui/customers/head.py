"""What stands above the form: whose it is, whether it is saved, how many problems there are, and the ways out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets import title
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class FormHead(QWidget):
    """The line above the form. What is said of saving is told to screen readers, too."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = title("")
        self.status = QLabel()
        self.back_button = QToolButton()
        self.problems_button = QPushButton()
        self.save_button = QPushButton(translate("CustomerForm", "Save"))
        self.done_button = QPushButton(translate("CustomerForm", "Save and close"))
        look(self.status, "muted")
        look(self.back_button, "quiet")
        look(self.problems_button, "danger")
        look(self.done_button, "primary")
        icons.dress(self.back_button, "back")
        icons.dress(self.problems_button, "problem", "danger")
        back = translate("CustomerForm", "Back to the list")
        self.back_button.setAccessibleName(back)
        self.back_button.setToolTip(f"{back} (Esc)")
        self.problems_button.setToolTip(f"{translate('CustomerForm', 'Go to the next problem')} (F8)")
        self.save_button.setToolTip("Ctrl+S")
        self.done_button.setToolTip("Ctrl+Enter")
        self.problems_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.XL, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.back_button)
        row.addWidget(self.heading, 1)
        for widget in (self.problems_button, self.status, self.save_button, self.done_button):
            row.addWidget(widget)

    def say(self, text: str) -> None:
        """Show how it stands with saving; what changed is announced."""
        if text == self.status.text():
            return
        self.status.setText(text)
        if text and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, text))

    def show_problems(self, count: int) -> None:
        """Show how many problems keep the customer from being saved; none hides the button."""
        self.problems_button.setText(translate("CustomerForm", "%Ln problems", None, count))
        self.problems_button.setVisible(count > 0)

    def allow_saving(self, *, allowed: bool) -> None:
        self.save_button.setEnabled(allowed)
        self.done_button.setEnabled(allowed)
