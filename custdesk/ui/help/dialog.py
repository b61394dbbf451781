"""The help, in a window beside the work."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from custdesk.desk.permissions import Role
from custdesk.ui import icons
from custdesk.ui.help.topics import topics
from custdesk.ui.theme import Space

translate = QCoreApplication.translate
_SIZE = QSize(940, 640)
_TOPICS_WIDTH = 220


class HelpDialog(QDialog):
    """Topics at the leading side, the chosen one beside them. It does not stand in the way of the work."""

    def __init__(self, role: Role, show_shortcuts: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self.topics = QListWidget()
        self.topics.setAccessibleName(translate("Help", "Topics"))
        self.topics.setFixedWidth(_TOPICS_WIDTH)
        self.topics.setWordWrap(True)
        self.pages = QStackedWidget()
        for page in topics(role):
            self.topics.addItem(page.heading)
            self.pages.addWidget(page)
        self.topics.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.topics.setCurrentRow(0)
        self.shortcuts = QPushButton(translate("Help", "Keyboard shortcuts"))
        self.shortcuts.setAutoDefault(False)
        self.shortcuts.clicked.connect(lambda _checked=False: show_shortcuts())
        icons.dress(self.shortcuts, "help")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.shortcuts, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self.topics)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(row, 1)
        column.addWidget(buttons)
