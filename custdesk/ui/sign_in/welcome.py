"""What a person sees who has no vault on this PC yet."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets import title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class Welcome(QWidget):
    """The ways to begin."""

    new_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    demo_asked = Signal()

    def __init__(self, *, with_demo: bool, with_restore: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = title("")
        self.text = words(muted=True)
        self.new_button, self.open_button, self.demo_button = QPushButton(), QPushButton(), QPushButton()
        self.restore_button = QPushButton()
        if not with_restore:
            self.restore_button.hide()
        look(self.new_button, "primary")
        self.demo_button.setVisible(with_demo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addSpacing(Space.S)
        for button, asked, icon, tone in (
            (self.new_button, self.new_asked, "add", "on_accent"),
            (self.open_button, self.open_asked, "folder", "text"),
            (self.restore_button, self.restore_asked, "restore", "text"),
            (self.demo_button, self.demo_asked, "eye", "text"),
        ):
            icons.dress(button, icon, tone)
            button.clicked.connect(asked)
            column.addWidget(button)
        self.setFocusProxy(self.new_button)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(translate("SignIn", "Welcome"))
        self.text.setText(
            translate(
                "SignIn",
                "Make a vault for your shop: one encrypted folder that holds your customers. "
                "Or look around in the sample shop first.",
            )
        )
        self.new_button.setText(translate("SignIn", "New vault …"))
        self.open_button.setText(translate("SignIn", "Open a vault you have …"))
        self.restore_button.setText(translate("SignIn", "Restore a backup …"))
        self.demo_button.setText(translate("SignIn", "Try the sample shop"))
