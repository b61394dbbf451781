"""The head of the wizard: how far one is, what is done here, and one sentence about it."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.theme import Space
from custdesk.ui.widgets import small, title, words

translate = QCoreApplication.translate


class Head(QWidget):
    """Tells about the step that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self.title, self.text = small(), title(""), words(muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self.number, self.title, self.text):
            column.addWidget(widget)

    def tell(self, step: Step, place: int, count: int) -> None:
        """Tell about ``step``, which is the one at ``place`` (from 0) of ``count``."""
        number, last = QLocale().toString(place + 1), QLocale().toString(count)
        self.number.setText(translate("Import", "Step {step} of {steps}").format(step=number, steps=last))
        self.title.setText(step.heading())
        self.text.setText(step.explanation())
        self.text.setVisible(bool(step.explanation()))
