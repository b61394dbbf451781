"""A one-time code, shown this once to the owner who hands it over."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.ui import dates, icons
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.sign_in.chosen_passphrase import ChosenPassphrase
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, make_room, title, words
from custdesk.ui.widgets.labels import Text, look
from custdesk.users.model import OneTime

translate = QCoreApplication.translate
_WIDTH = 520


class CodeCard(QFrame):
    """Letters and digits to read out or copy, large and from left to right."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__()
        look(self, "card")
        self.code = Text(code)
        look(self.code, "code-large")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setAccessibleName(f"{name}: {code}")
        self.copy = QPushButton(translate("Team", "Copy"))
        self.copy.setAutoDefault(False)
        icons.dress(self.copy, "copy")
        self.copy.clicked.connect(lambda _checked=False: self._copy())
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.code, 1)
        row.addWidget(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())
        self.copy.setText(translate("Team", "Copied"))


class OneTimeDialog(DialogAsOneReads):
    """Accepted when the code was handed over or a passphrase was chosen with it; Esc does not lose it unasked."""

    def __init__(self, context: PageContext, name: str, one_time: OneTime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = name
        self._one_time = one_time
        heading = translate("Team", "A code for {name}").format(name=f"\u2068{name}\u2069")
        self.setWindowTitle(heading)
        until = dates.show_instant(one_time.until)
        text = translate(
            "Team",
            "Give this code to {name} in person. It opens the vault once, until {until}, in the place of a passphrase;"
            " then {name} chooses a passphrase of their own. It is not shown again.",
        )
        self.card = CodeCard(one_time.code, heading)
        self.now = QPushButton(translate("Team", "Choose the passphrase now …"))
        self.now.setAutoDefault(False)
        icons.dress(self.now, "key")
        self.now.clicked.connect(self.choose_now)
        beside = translate("Team", "Is {name} beside you? Then the passphrase can be chosen here, at once.")
        self.buttons = QDialogButtonBox()
        self.done_button = QPushButton(translate("Team", "I have handed it over"))
        self.buttons.addButton(self.done_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(words(text.format(name=f"\u2068{name}\u2069", until=f"\u2068{until}\u2069")))
        column.addWidget(self.card)
        column.addWidget(words(beside.format(name=f"\u2068{name}\u2069"), muted=True))
        column.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        column.addWidget(self.buttons)
        self.done_button.setDefault(True)
        make_room(self, QSize(_WIDTH, 0))

    def choose_now(self) -> None:
        """Let the user, who stands here, choose a passphrase."""
        dialog = ChooseNowDialog(self._context, self._name, self._one_time, self)
        dialog.accepted.connect(self.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reject(self) -> None:
        # The code is shown nowhere else, so only the button that says so takes it away.
        self.done_button.setFocus()


class ChooseNowDialog(FormDialog):
    """The user turns the code into a passphrase of their own, at the PC of whoever made the code."""

    def __init__(self, context: PageContext, name: str, one_time: OneTime, parent: QWidget | None = None) -> None:
        heading = translate("Team", "A passphrase for {name}").format(name=f"\u2068{name}\u2069")
        super().__init__(context, heading, translate("Team", "Set the passphrase"), parent)
        self._name, self._code = name, one_time.code
        shop = context.services.shop.get().name
        self.passphrase = ChosenPassphrase(lambda: [name, shop])
        text = translate("Team", "Let {name} sit down here and type. Nobody else should see or know it.")
        self.body.addWidget(words(text.format(name=f"\u2068{name}\u2069")))
        self.body.addWidget(self.passphrase)
        self.body.addStretch()
        self.verb.clicked.connect(self._store)
        make_room(self, QSize(_WIDTH, 0))
        self.passphrase.setFocus()

    def _store(self) -> None:
        if self.passphrase.ready():
            users, name, code, chosen = self._context.services.users, self._name, self._code, self.passphrase.text()
            self.run(lambda: users.choose_passphrase(name, code, chosen))
