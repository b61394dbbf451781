"""The dialogs of the team page: each does one thing to one user."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from custdesk.desk.permissions import Role
from custdesk.shop.model import Shop
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.theme import Space
from custdesk.ui.users.new_passphrase import NewPassphrase
from custdesk.ui.users.role_words import in_short, role_name
from custdesk.ui.widgets import Field, TextBox, small, words
from custdesk.users.model import User

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


class _TeamDialog(FormDialog):
    def __init__(self, context: PageContext, heading: str, verb: str, parent: QWidget | None) -> None:
        super().__init__(context, heading, verb, parent)
        self._services = context.services
        self._recovering = context.session.user_id == 0

    def _begin(self, store: Callable[[], None]) -> None:
        """Store when asked to, and be as tall as the fields need."""
        self.verb.clicked.connect(store)
        self.body.addStretch()
        self.resize(QSize(_WIDTH, self.sizeHint().height()))


class AddUserDialog(_TeamDialog):
    def __init__(self, context: PageContext, shop: Shop, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Team", "Add a user"), translate("Team", "Add"), parent)
        self.name = TextBox()
        self.name.setMaxLength(_LONGEST_NAME)
        self.role = RoleChoice(Role.CLERK)
        self.passphrase = NewPassphrase(lambda: [self.name.text(), shop.name], recovering=self._recovering)
        self.name_field = Field(translate("Team", "User name"), self.name)
        self.name.textEdited.connect(lambda _text: self.touched())
        self.name.textEdited.connect(lambda _text: self.name_field.clear())
        for part in (self.name_field, Field(translate("Team", "Role"), self.role), self.passphrase):
            self.body.addWidget(part)
        self._begin(self._store)
        self.name.setFocus()

    def _store(self) -> None:
        name = self.name.text().strip()
        self.name_field.say("" if name else translate("Team", "Type the name to sign in with."))
        if self.passphrase.ready() and name:
            role, new, own = self.role.role(), self.passphrase.new.text(), self.passphrase.proof.text()
            self.run(lambda: self._services.users.add(name, role, new, own))


class RoleDialog(_TeamDialog):
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


class PassphraseDialog(_TeamDialog):
    """A new passphrase for a user who forgot it, or who is let in again."""

    def __init__(self, context: PageContext, shop: Shop, user: User, parent: QWidget | None = None) -> None:
        reset = user.active
        heading = translate("Team", "Reset the passphrase") if reset else translate("Team", "Let in again")
        super().__init__(context, heading, heading, parent)
        self._user = user
        text = (
            translate("Team", "Tell {name} the new passphrase in person. The old one does not open the vault any more.")
            if reset
            else translate("Team", "Tell {name} the new passphrase in person.")
        )
        self.passphrase = NewPassphrase(lambda: [user.name, shop.name], recovering=self._recovering)
        self.body.addWidget(words(text.format(name=user.name)))
        self.body.addWidget(self.passphrase)
        self._begin(self._store)
        self.passphrase.new.setFocus()

    def _store(self) -> None:
        if not self.passphrase.ready():
            return
        users, user = self._services.users, self._user
        work = users.reset_passphrase if user.active else users.enable
        new, own = self.passphrase.new.text(), self.passphrase.proof.text()
        self.run(lambda: work(user.id, new, own))
