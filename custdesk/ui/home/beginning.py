"""The ways to begin while there is no customer yet, and what one could do when nothing needs doing."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from custdesk.desk.permissions import Permission
from custdesk.ui.help.commands import show_sample
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets.areas import SideBySide
from custdesk.ui.widgets.labels import Picture, look, words

translate = QCoreApplication.translate
_ICON = 32


class Way(QFrame):
    """A card with one way to begin; ``act`` is what its button does."""

    def __init__(self, icon: str, heading: str, text: str, button: str, act: Callable[[], object]) -> None:
        super().__init__()
        look(self, "card")
        self.button = QPushButton(button)
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(lambda _checked=False: act())
        label = QLabel(heading)
        label.setWordWrap(True)
        look(label, "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Picture(icon, "link", _ICON))
        column.addWidget(label)
        column.addWidget(words(text, muted=True))
        column.addStretch()
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)


class Beginning(QWidget):
    """What somebody who has just made a vault can do first, as far as they may."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways = _ways(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide([*self.ways]))
        look(self.ways[0].button, "primary")


def _ways(context: PageContext) -> list[Way]:
    ways = []
    if context.may(Permission.CUSTOMER_CREATE):
        ways.append(
            Way(
                "edit",
                translate("Home", "Type one in"),
                translate("Home", "A name is enough to begin with. Everything else can be added later."),
                translate("Customers", "New customer"),
                lambda: context.go_to("customers", new=True),
            )
        )
    if context.may(Permission.IMPORT_RUN):
        ways.append(
            Way(
                "import",
                translate("Home", "Bring in a list"),
                translate(
                    "Home", "From a spreadsheet, a text file or contact cards. You see each row before it counts."
                ),
                translate("Home", "Choose a file"),
                lambda: context.go_to("exchange", new=True),
            )
        )
    ways.append(
        Way(
            "star",
            translate("Home", "Try the sample shop"),
            translate("Home", "Invented customers to play with, in a window of its own. Nothing there is real."),
            translate("Home", "Open the sample shop"),
            lambda: show_sample(context),
        )
    )
    return ways


class Calm(QFrame):
    """Says that nothing needs doing, and what one could do."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        self.says = words()
        self.new_button = QPushButton(translate("Customers", "New customer"))
        self.import_button = QPushButton(translate("Home", "Bring in a list"))
        self.new_button.clicked.connect(lambda _checked=False: context.go_to("customers", new=True))
        self.import_button.clicked.connect(lambda _checked=False: context.go_to("exchange", new=True))
        if not context.may(Permission.CUSTOMER_CREATE):
            self.new_button.hide()
        if not context.may(Permission.IMPORT_RUN):
            self.import_button.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.new_button, self.import_button):
            buttons.addWidget(button)
        buttons.addStretch()
        texts = QVBoxLayout()
        texts.setSpacing(Space.M)
        texts.addWidget(self.says)
        texts.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.setSpacing(Space.L)
        row.addWidget(Picture("check", "success", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
