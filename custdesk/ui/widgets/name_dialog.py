"""Asks what something that is kept is called."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets.boxes import TextBox
from custdesk.ui.widgets.dialogs import make_room
from custdesk.ui.widgets.field import Field
from custdesk.ui.widgets.labels import look, title
from custdesk.ui.widgets.reading_order import DialogAsOneReads

translate = QCoreApplication.translate
_WIDTH = 380
_LONGEST_NAME = 60


class NameDialog(DialogAsOneReads):
    """Whoever opens it says in ``hint`` who sees the name, and what becomes of another thing of the same name."""

    def __init__(self, heading: str, name: str = "", *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        make_room(self, QSize(_WIDTH, 0))
        self.box = TextBox()
        self.box.setMaxLength(_LONGEST_NAME)
        self.box.setText(name)
        field = Field(translate("NameDialog", "Name"), self.box, hint=hint)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep_button = QPushButton(translate("NameDialog", "Keep"))
        look(self.keep_button, "primary")
        self.buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.box.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(field)
        column.addWidget(self.buttons)
        self.keep_button.setDefault(True)
        self._check()

    @property
    def name(self) -> str:
        return self.box.text().strip()

    def _check(self) -> None:
        self.keep_button.setEnabled(bool(self.name))
