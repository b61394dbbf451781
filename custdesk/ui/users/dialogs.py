"""The dialogs of the team page: each does one thing to one user."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from custdesk.desk.permissions import Role
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.theme import Space
from custdesk.ui.users.proof import ProofField
from custdesk.ui.users.role_words import in_short, role_name
from custdesk.ui.widgets import Field, ProgressStrip, TextBox, make_room, small, words
from custdesk.ui.widgets.labels import look
from custdesk.users.model import OneTime, Proof, User

translate = QCoreApplication.translate
_WIDTH = 480
_LONGEST_NAME = 60


class RoleChoice(QWidget):
    """A role to choose, and what it means in a sentence."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        for each in Role:
            self.box.addItem(role_name(each), each)
        self.means = small()
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self._explain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.box)
        column.addWidget(self.means)
        self.box.setCurrentIndex(self.box.findData(role))
        self._explain()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def role(self) -> Role:
        return Role(self.box.currentData())

    def _explain(self) -> None:
        self.means.setText(in_short(self.role()))


class TeamDialog(FormDialog):
    """A form about one user, as tall as its fields need."""

    def __init__(self, context: PageContext, heading: str, verb: str, parent: QWidget | None) -> None:
        super().__init__(context, heading, verb, parent)
        self._services = context.services

    def _begin(self, store: Callable[[], None]) -> None:
        """Store when asked to."""
        self.verb.clicked.connect(store)
        self.body.addStretch()
        make_room(self, QSize(_WIDTH, 0))


class CodeMaker(TeamDialog):
    """A form that ends in a one-time code; ``one_time`` holds it once the dialog is accepted, for user ``name``."""

    one_time: OneTime | None = None
    name = ""

    def _add_proof(self) -> None:
        self.proof = ProofField(self._context)
        self.body.addWidget(self.proof)

    def _make(self, name: str, work: Callable[[Proof], OneTime]) -> None:
        proof = self.proof.ask()
        self.name = name

        def make() -> None:
            self.one_time = work(proof())

        self.run(make)


class AddUserDialog(CodeMaker):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Team", "Add a user"), translate("Team", "Add"), parent)
        self.user = TextBox()
        self.user.setMaxLength(_LONGEST_NAME)
        self.role = RoleChoice(Role.CLERK)
        self.user_field = Field(translate("Team", "User name"), self.user)
        self.user.textEdited.connect(lambda _text: self.touched())
        self.user.textEdited.connect(lambda _text: self.user_field.clear())
        self.body.addWidget(self.user_field)
        self.body.addWidget(Field(translate("Team", "Role"), self.role))
        self._add_proof()
        text = translate("Team", "Next you get a code to hand over; with it the user chooses a passphrase.")
        self.body.addWidget(words(text, muted=True))
        self._begin(self._store)
        self.user.setFocus()

    def _store(self) -> None:
        name, role, users = self.user.text().strip(), self.role.role(), self._services.users
        self.user_field.say("" if name else translate("Team", "Type the name to sign in with."))
        if self.proof.ready() and name:
            self._make(name, lambda own: users.add(name, role, own))


class CodeDialog(CodeMaker):
    """A new code for a user who forgot the passphrase, or who is let in again."""

    def __init__(self, context: PageContext, user: User, parent: QWidget | None = None) -> None:
        reset = user.active
        heading = translate("Team", "Reset the passphrase") if reset else translate("Team", "Let in again")
        super().__init__(context, heading, heading, parent)
        self._user = user
        text = (
            translate(
                "Team",
                "{name} gets a code to choose a new passphrase with. The old passphrase and the old key file do not"
                " open the vault any more.",
            )
            if reset
            else translate("Team", "{name} gets a code to choose a new passphrase with, and has the same role again.")
        )
        self.body.addWidget(words(text.format(name=f"\u2068{user.name}\u2069")))
        self._add_proof()
        self._begin(self._store)
        self.proof.setFocus()

    def _store(self) -> None:
        if self.proof.ready():
            users, user = self._services.users, self._user
            work = users.reset_passphrase if user.active else users.enable
            self._make(user.name, lambda own: work(user.id, own))


class RoleDialog(TeamDialog):
    def __init__(self, context: PageContext, user: User, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Team", "Change the role"), translate("Team", "Change"), parent)
        self._user = user
        self.role = RoleChoice(user.role)
        self.body.addWidget(words(translate("Team", "The new role holds from the next sign-in of this user.")))
        self.body.addWidget(Field(user.name, self.role))
        self._begin(self._store)

    def _store(self) -> None:
        user_id, role = self._user.id, self.role.role()
        self.run(lambda: self._services.users.change_role(user_id, role))


class ProvedDialog(TeamDialog):
    """Something that takes a while and asks for one's own proof; ``steps`` say what will happen."""

    def __init__(
        self,
        context: PageContext,
        heading: str,
        verb: str,
        steps: Sequence[str],
        work: Callable[[Proof], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, heading, verb, parent)
        self._work = work
        self._waits = translate("Team", "Please wait …")
        for step in steps:
            self.body.addWidget(words(step))
        self.proof = ProofField(context)
        self.progress = ProgressStrip()
        self.body.addWidget(self.proof)
        self.body.addWidget(self.progress)
        self._begin(self._store)
        self.proof.setFocus()

    def make_dangerous(self) -> "ProvedDialog":
        """Let nothing but a click on the button begin it."""
        look(self.verb, "danger")
        # A button that accepts becomes the default one as soon as the dialog is shown.
        self.buttons.removeButton(self.verb)
        self.buttons.addButton(self.verb, QDialogButtonBox.ButtonRole.DestructiveRole)
        for button in self.findChildren(QPushButton):
            button.setDefault(False)
            button.setAutoDefault(False)
        return self

    def reject(self) -> None:
        # What has begun is not to be left half done, and the page is to know when it ends.
        if self.verb.isEnabled():
            super().reject()

    def _store(self) -> None:
        if self.proof.ready():
            proof = self.proof.ask()
            self.progress.follow(self.run(lambda: self._work(proof())), self._waits, can_stop=False)


def remove_dialog(context: PageContext, user: User, parent: QWidget | None = None) -> ProvedDialog:
    """Return the dialog that removes a user for good."""
    users = context.services.users
    steps = [
        translate(
            "Team",
            "{name} cannot sign in any more and cannot be let in again. What {name} did stays in the log.",
        ).format(name=f"\u2068{user.name}\u2069"),
        translate(
            "Team",
            "The keys of the vault are renewed, so that an old copy of the vault does not open what comes later. This"
            " can take a minute; leave the PC on. Everybody else signs in as before.",
        ),
    ]
    heading = translate("Team", "Remove {name}").format(name=f"\u2068{user.name}\u2069")
    verb = translate("Team", "Remove for good")
    dialog = ProvedDialog(context, heading, verb, steps, lambda own: users.remove(user.id, own), parent)
    return dialog.make_dangerous()
