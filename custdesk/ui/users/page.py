"""The team place: the users, what can be done to them, and what each role may do."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from custdesk.desk.permissions import NO_LIMITS, Limits, Permission, Role
from custdesk.errors import CustDeskError, RoleAltered
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.messages import sentence
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.record_table.card import TableCard
from custdesk.ui.shell.pressing import commands_of
from custdesk.ui.theme import Space
from custdesk.ui.users.dialogs import AddUserDialog, CodeDialog, CodeMaker, RoleDialog, remove_dialog
from custdesk.ui.users.narrowing import NarrowDialog
from custdesk.ui.users.one_time import OneTimeDialog
from custdesk.ui.users.review import ReviewDialog, ReviewStrip
from custdesk.ui.users.role_words import in_short, matrix, role_name
from custdesk.ui.users.tables import fill, matrix_table, user_table
from custdesk.ui.widgets import confirm, title, words
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look
from custdesk.users.model import User

translate = QCoreApplication.translate


class TeamPage(Page):
    title = ("Team", QT_TRANSLATE_NOOP("Team", "Team"))
    icon = "team"
    permissions = (Permission.USER_VIEW,)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.add_button = self._button(translate("Team", "Add a user"), "add", self.new_record, "on_accent")
        self.role_button = self._button(translate("Team", "Change the role"), "edit", self.change_role)
        self.passphrase_button = self._button(translate("Team", "Reset the passphrase"), "key", self.make_code)
        self.enable_button = self._button(translate("Team", "Let in again"), "restore", self.make_code)
        self.second_button = self._button(translate("Team", "Take the time code away"), "phone", self.take_second)
        self.disable_button = self._button(translate("Team", "Shut out"), "lock", self.disable, "danger")
        self.remove_button = self._button(translate("Team", "Remove …"), "close", self.remove, "danger")
        look(self.add_button, "primary")
        look(self.disable_button, "danger")
        look(self.remove_button, "danger")
        self.role_choice = QComboBox()
        self.narrow_button = self._button(translate("Team", "Narrow this role …"), "edit", self.narrow)

    def pieces(self) -> Iterator[None]:
        self.table = user_table()
        self.table.chosen.connect(lambda _id: self._offer())
        yield
        self.roles = matrix_table()
        yield
        self.review = ReviewStrip(self.context)
        self.review.asked.connect(self.note_review)
        self.says = words(muted=True)
        self.altered = words()
        look(self.altered, "problem")
        self.altered.hide()
        yield
        yield from self._lay_out()

    def refresh(self) -> None:
        services = self.context.services
        try:
            users, review = services.users.list(), services.roles.review()
        except CustDeskError as error:
            self.show_error(error)
            return
        fill(self.table, users)
        self.review.show_review(review)
        limits = self._limits()
        self.altered.setVisible(limits is None)
        fill(self.roles, matrix(limits) if limits else [])
        self._offer()

    def commands(self) -> list[Command]:
        return commands_of(self.add_button)

    def new_record(self) -> None:
        """Add a user."""
        if self.context.may(Permission.USER_MANAGE):
            self._make_code(AddUserDialog(self.context, self))

    def change_role(self) -> None:
        user = self._chosen()
        if user:
            self._open(RoleDialog(self.context, user, self))

    def make_code(self) -> None:
        """Reset the passphrase of the chosen user, or let the user in again; both give a code."""
        user = self._chosen()
        if user:
            self._make_code(CodeDialog(self.context, user, self))

    def disable(self) -> None:
        """Shut the chosen user out, after asking."""
        details = translate("Team", "What this user did stays in the log. You can let the user in again later.")
        users = self.context.services.users
        self._ask_and_do(
            translate("Team", "Shut {name} out of the vault?"), details, translate("Team", "Shut out"), users.disable
        )

    def take_second(self) -> None:
        """Take the time code away from the chosen user, who lost the phone."""
        details = translate("Team", "The passphrase alone is enough then, until the user sets a new time code up.")
        users = self.context.services.users
        self._ask_and_do(
            translate("Team", "Let {name} sign in without a time code?"),
            details,
            translate("Team", "Take the time code away"),
            users.remove_second_factor,
        )

    def remove(self) -> None:
        """Remove the chosen user for good."""
        user = self._chosen()
        if user:
            self._open(remove_dialog(self.context, user, self))

    def narrow(self) -> None:
        """Withhold something from the chosen role, or give it back."""
        role = Role(self.role_choice.currentData())
        limits = self._limits()
        # What nobody signed counts for nothing; saving the dialog mends it.
        self._open(NarrowDialog(self.context, role, limits[role] if limits else NO_LIMITS, self))

    def note_review(self) -> None:
        """Note that somebody looked over who may do what."""
        self._open(ReviewDialog(self.context, date.today(), self))

    def _ask_and_do(self, question: str, details: str, verb: str, work: Callable[[int], object]) -> None:
        user = self._chosen()
        if user and confirm(self, question.format(name=user.name), verb, details=details, dangerous=True):
            user_id = user.id
            self.context.tasks.run(
                lambda _progress: work(user_id), lambda _done: self._stored(), self.show_error, owner=self
            )

    def _limits(self) -> dict[Role, Limits] | None:
        """Return what is withheld from each role, or nothing after saying that it is not what an owner signed."""
        try:
            return self.context.services.roles.limits()
        except RoleAltered as altered:
            self.altered.setText(sentence(altered))
            return None

    def _chosen(self) -> User | None:
        row = self.table.records.row_of(self.table.chosen_id()) if self.table.chosen_id() else -1
        return self.table.records.record(row) if row >= 0 else None

    def _make_code(self, dialog: CodeMaker) -> None:
        dialog.accepted.connect(lambda: self._show_code(dialog))
        self._open(dialog)

    def _show_code(self, made: CodeMaker) -> None:
        if made.one_time is not None:
            dialog = OneTimeDialog(self.context, made.name, made.one_time, self)
            dialog.accepted.connect(self.refresh)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _open(self, dialog: QDialog) -> None:
        dialog.accepted.connect(self._stored)
        dialog.rejected.connect(self.refresh)  # a user may stand without the passphrase that could not be written
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _stored(self) -> None:
        self.refresh()
        self.context.changed.records_changed.emit("user")
        self.context.toast(translate("Team", "Saved."))

    def _offer(self) -> None:
        user = self._chosen()
        manages = self.context.may(Permission.USER_MANAGE)
        other = user is not None and user.id != self.context.session.user_id and not user.removed
        active = user is None or user.active
        for button, fits in (
            (self.role_button, True),
            (self.passphrase_button, active),
            (self.enable_button, not active),
            (self.second_button, user is not None and user.second_factor),
            (self.disable_button, active),
            (self.remove_button, True),
        ):
            button.setVisible(manages and fits)
            button.setEnabled(other)
        # Never empty: a list that moved up when one clicks on it would not be under the mouse any more.
        self.says.setText(self._advice(user, manages))

    def _advice(self, user: User | None, manages: bool) -> str:
        if not manages:
            return translate("Team", "Only an owner changes the team.")
        if user is None:
            return translate("Team", "Choose a user to change something.")
        if user.removed:
            return translate("Team", "Removed for good. The name stays here because the log speaks of it.")
        if user.id == self.context.session.user_id:
            return translate("Team", "This is you. Change your passphrase in the settings.")
        return translate("Team", "{name}: {role}").format(name=f"\u2068{user.name}\u2069", role=in_short(user.role))

    def _button(self, text: str, icon: str, act: Callable[[], None], tone: str = "text") -> QPushButton:
        button = QPushButton(text)
        icons.dress(button, icon, tone)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> Iterator[None]:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.S)
        head = QHBoxLayout()
        whole.addLayout(head)
        head.addWidget(title(self.title_text()), 1)
        head.addWidget(self.add_button)
        if not self.context.may(Permission.USER_MANAGE):
            self.add_button.hide()
        self.tabs = QTabWidget()
        whole.addWidget(self.review)
        whole.addWidget(self.tabs, 1)
        yield
        verbs = QWidget()
        flow = FlowLayout(verbs)
        for button in (
            self.role_button,
            self.passphrase_button,
            self.enable_button,
            self.second_button,
            self.disable_button,
            self.remove_button,
        ):
            flow.addWidget(button)
        people = _tab([self.says, verbs, TableCard(self.table)])
        self.tabs.addTab(people, translate("Team", "Users"))
        yield
        rights = _tab([self._narrowing(), self.altered, TableCard(self.roles)])
        self.tabs.addTab(rights, translate("Team", "What each role may do"))

    def _narrowing(self) -> QWidget:
        for role in Role:
            self.role_choice.addItem(role_name(role), role)
        self.role_choice.setCurrentIndex(self.role_choice.findData(Role.CLERK))
        self.role_choice.setAccessibleName(translate("Team", "Role"))
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.role_choice)
        row.addWidget(self.narrow_button)
        row.addStretch()
        if not self.context.may(Permission.USER_MANAGE):
            room.hide()
        return room


def _tab(parts: list[QWidget]) -> QWidget:
    """Return parts above each other, of which the last takes the rest."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, Space.M, 0, 0)
    column.setSpacing(Space.M)
    for part in parts[:-1]:
        column.addWidget(part)
    column.addWidget(parts[-1], 1)
    return room
