"""The further steps of the way in: a second factor, a passphrase of one's own, and a PC the vault does not know."""

from abc import abstractmethod

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError
from custdesk.ui.messages import sentence
from custdesk.ui.sign_in.chosen_passphrase import ChosenPassphrase
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, ltr_box, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class Step(QWidget):
    """A heading, a few words, what is to be typed, and the way on and back.

    ``submitted`` once everything is typed, ``left`` when the person goes back to the form.
    """

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = title("")
        self.text = words(muted=True)
        self.body = QVBoxLayout()
        self.on_button, self.back_button = QPushButton(), QPushButton()
        look(self.on_button, "primary")
        look(self.back_button, "link")
        self.on_button.clicked.connect(self.submit)
        self.back_button.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addLayout(self.body)
        column.addWidget(self.on_button)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)

    def submit(self) -> None:
        """Emit ``submitted``, or say beside the fields what is missing."""
        if self.ready():
            self.submitted.emit()

    @abstractmethod
    def ready(self) -> bool:
        """Return whether all is there, after saying beside the fields what is missing."""

    @abstractmethod
    def explain(self, error: CustDeskError) -> None:
        """Say ``error`` beside the field it is about."""

    @abstractmethod
    def forget(self) -> None:
        """Empty what is secret."""

    def retranslate(self) -> None:
        self.back_button.setText(translate("SignIn", "Back"))


class _LineStep(Step):
    """A step with one line to type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ltr_box()
        self.field = Field("", self.box)
        self.body.addWidget(self.field)
        self.setFocusProxy(self.box)
        self.box.textChanged.connect(self.field.clear)
        self.box.returnPressed.connect(self.submit)

    def text_typed(self) -> str:
        return self.box.text().strip()

    def ready(self) -> bool:
        self.field.say("" if self.text_typed() else self._missing())
        return bool(self.text_typed())

    def explain(self, error: CustDeskError) -> None:
        self.field.say(sentence(error))
        self.box.selectAll()
        self.box.setFocus()

    def forget(self) -> None:
        self.box.clear()

    @abstractmethod
    def _missing(self) -> str:
        """Return what to say when nothing was typed."""


class CodeStep(_LineStep):
    """The second factor: a code from the phone, or one of the recovery codes."""

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(translate("SignIn", "Your code"))
        self.text.setText(translate("SignIn", "Now type the code that the app on your phone shows for this shop."))
        self.field.set_label(translate("SignIn", "Code"))
        self.field.set_hint(
            translate("SignIn", "Six digits. Without your phone, type one of your recovery codes; each is good once.")
        )
        self.on_button.setText(translate("SignIn", "Sign in"))

    def _missing(self) -> str:
        return translate("SignIn", "Type the code.")


class MoveStep(_LineStep):
    """A vault that is bound to another PC: the recovery sheet lets this one in."""

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(translate("SignIn", "This PC does not know this vault"))
        self.text.setText(
            translate(
                "SignIn",
                "The vault opens on the PC it was bound to, or with the recovery sheet. Type the key from the sheet"
                " once, and this PC opens the vault too. If you do not have the sheet, ask the owner.",
            )
        )
        self.field.set_label(translate("SignIn", "Recovery key"))
        self.field.set_hint(translate("SignIn", "The groups of letters and digits that were shown once."))
        self.on_button.setText(translate("SignIn", "Let this PC open the vault"))

    def _missing(self) -> str:
        return translate("SignIn", "Type the recovery key.")


class ChooseStep(Step):
    """After a one-time code: a passphrase of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._user = ""
        self.chosen = ChosenPassphrase(lambda: [self._user])
        self.body.addWidget(self.chosen)
        self.setFocusProxy(self.chosen)
        self.chosen.first.entered.connect(self.chosen.again.setFocus)
        self.chosen.entered.connect(self.submit)

    def set_user(self, name: str) -> None:
        """Tell whose passphrase it will be: it must not be made of that name."""
        self._user = name

    def ready(self) -> bool:
        return self.chosen.ready()

    def explain(self, error: CustDeskError) -> None:
        self.chosen.first_field.say(sentence(error))
        self.chosen.setFocus()

    def forget(self) -> None:
        self.chosen.clear()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(translate("SignIn", "Choose your own passphrase"))
        self.text.setText(
            translate("SignIn", "The code you came with is good once. After it, only your own passphrase lets you in.")
        )
        self.chosen.retranslate()
        self.on_button.setText(translate("SignIn", "Go on"))
