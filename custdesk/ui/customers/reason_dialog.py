"""Why somebody has to see a sealed value: asked once for each look, and kept in the log."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from custdesk.customers.model import REASONS
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, make_room, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDTH = 420


class ReasonDialog(DialogAsOneReads):
    """``reason`` is the code of what was chosen, or empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        make_room(self, QSize(_WIDTH, 0))
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        self.buttons = QDialogButtonBox()
        self.show_button = self.buttons.addButton(
            translate("Customers", "Show it"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        look(self.show_button, "primary")
        self.show_button.setEnabled(False)
        self.buttons.addButton(translate("Customers", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(title(translate("Customers", "Why do you need to see this?")))
        column.addWidget(words(translate("Customers", "The log keeps your name, the time and the reason."), muted=True))
        for code, text in REASONS.items():
            self._add(column, code, translate("Reason", text))
        column.addSpacing(Space.S)
        column.addWidget(self.buttons)

    @property
    def reason(self) -> str:
        return next((code for code, button in self.choices.items() if button.isChecked()), "")

    def _add(self, column: QVBoxLayout, code: str, text: str) -> None:
        button = QRadioButton(text)
        button.toggled.connect(lambda _on: self.show_button.setEnabled(bool(self.reason)))
        self.choices[code] = button
        self._group.addButton(button)
        column.addWidget(button)


def ask_reason(parent: QWidget, name: str) -> str:
    """Ask why the sealed value ``name`` is to be shown; return the code of the reason, empty if nobody gave one."""
    dialog = ReasonDialog(name, parent)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.reason if chosen else ""
