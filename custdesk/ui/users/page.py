"""The team place: the users, what can be done to them, and what each role may do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QPushButton, QTabWidget, QVBoxLayout, QWidget

from custdesk.desk.permissions import ROLE_NAMES, Permission, Role
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import dates, icons
from custdesk.ui.page import Page, PageContext
from custdesk.ui.record_table.card import TableCard
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.view import RecordTable
from custdesk.ui.theme import Space
from custdesk.ui.users.dialogs import AddUserDialog, PassphraseDialog, RoleDialog
from custdesk.ui.users.role_words import matrix, role_name
from custdesk.ui.widgets import confirm, title, words
from custdesk.ui.widgets.labels import look
from custdesk.users.model import User

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _All:
    rows: list[object]
    next_key: None = None


class TeamPage(Page):
    title = ("Team", QT_TRANSLATE_NOOP("Team", "Team"))
    icon = "team"
    permissions = (Permission.USER_VIEW,)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.add_button = self._button(translate("Team", "Add a user"), "add", self.new_record, "on_accent")
        self.role_button = self._button(translate("Team", "Change the role"), "edit", self.change_role)
        self.passphrase_button = self._button(translate("Team", "Reset the passphrase"), "key", self.set_passphrase)
        self.enable_button = self._button(translate("Team", "Let in again"), "restore", self.set_passphrase)
        self.disable_button = self._button(translate("Team", "Shut out"), "lock", self.disable, "danger")
        look(self.add_button, "primary")
        look(self.disable_button, "danger")
        self.table = _table(_user_columns(), translate("Team", "Users"))
        self.table.chosen.connect(lambda _id: self._offer())
        self.roles = _table(_matrix_columns(), translate("Team", "What each role may do"))
        _give_rest_to_first(self.roles)
        self.says = words(muted=True)
        self._lay_out()

    def refresh(self) -> None:
        try:
            users = self.context.services.users.list()
        except CustDeskError as error:
            self.show_error(error)
            return
        self.table.show_records(lambda *_key: _All(list(users)), keep_place=True)
        if not self.roles.records.rowCount():
            self.roles.show_records(lambda *_key: _All(list(matrix())))
        self._offer()

    def new_record(self) -> None:
        """Add a user."""
        if self.context.may(Permission.USER_MANAGE):
            self._open(AddUserDialog(self.context, self.context.services.shop.get(), self))

    def change_role(self) -> None:
        user = self._chosen()
        if user:
            self._open(RoleDialog(self.context, user, self))

    def set_passphrase(self) -> None:
        """Reset the passphrase of the chosen user, or let the user in again with one."""
        user = self._chosen()
        if user:
            self._open(PassphraseDialog(self.context, self.context.services.shop.get(), user, self))

    def disable(self) -> None:
        """Shut the chosen user out, after asking."""
        user = self._chosen()
        question = translate("Team", "Shut {name} out of the vault?")
        details = translate("Team", "What this user did stays in the log. You can let the user in again later.")
        verb = translate("Team", "Shut out")
        if user and confirm(self, question.format(name=user.name), verb, details=details, dangerous=True):
            users, user_id = self.context.services.users, user.id
            self.context.tasks.run(
                lambda _progress: users.disable(user_id), lambda _none: self._stored(), self.show_error, owner=self
            )

    def _chosen(self) -> User | None:
        row = self.table.records.row_of(self.table.chosen_id()) if self.table.chosen_id() else -1
        return self.table.records.record(row) if row >= 0 else None

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
        other = user is not None and user.id != self.context.session.user_id
        for button, fits in (
            (self.role_button, True),
            (self.passphrase_button, user is None or user.active),
            (self.enable_button, user is not None and not user.active),
            (self.disable_button, user is None or user.active),
        ):
            button.setVisible(manages and fits)
            button.setEnabled(other)
        if not manages:
            self.says.setText(translate("Team", "Only an owner changes the team."))
        elif user and not other:
            self.says.setText(translate("Team", "This is you. Change your passphrase in the settings."))
        else:
            self.says.setText("" if user else translate("Team", "Choose a user to change something."))

    def _button(self, text: str, icon: str, act: Callable[[], None], tone: str = "text") -> QPushButton:
        button = QPushButton(text)
        icons.dress(button, icon, tone)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(title(self.title_text()), 1)
        head.addWidget(self.add_button)
        self.add_button.setVisible(self.context.may(Permission.USER_MANAGE))
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addWidget(self.says, 1)
        for button in (self.role_button, self.passphrase_button, self.enable_button, self.disable_button):
            verbs.addWidget(button)
        people = QWidget()
        column = QVBoxLayout(people)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(verbs)
        column.addWidget(TableCard(self.table), 1)
        roles = QWidget()
        column = QVBoxLayout(roles)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.addWidget(TableCard(self.roles))
        self.tabs = QTabWidget()
        self.tabs.addTab(people, translate("Team", "Users"))
        self.tabs.addTab(roles, translate("Team", "What each role may do"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.S)
        whole.addLayout(head)
        whole.addWidget(self.tabs, 1)


def _id_of(row: object) -> int:
    return row.id if isinstance(row, User) else hash(row)


def _is_shut_out(row: object) -> bool:
    return isinstance(row, User) and not row.active


def _table(columns: list[TableColumn], name: str) -> RecordTable:
    """Return a table of a few rows that are always in the same order."""
    table = RecordTable(RecordTableModel(columns, _id_of, muted=_is_shut_out), name)
    header = table.horizontalHeader()
    header.setSectionsClickable(False)
    header.setSortIndicatorShown(False)
    header.setSectionsMovable(False)
    return table


def _give_rest_to_first(table: RecordTable) -> None:
    """Let each column be as wide as its heading, which differs between languages, and the first take the rest."""
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _user_columns() -> list[TableColumn]:
    return [
        _column("name", QT_TRANSLATE_NOOP("Team", "User name"), lambda user: user.name, 260, strong=True),
        _column("role", QT_TRANSLATE_NOOP("Team", "Role"), lambda user: role_name(user.role), 180),
        _column("state", QT_TRANSLATE_NOOP("Team", "State"), _state, 160),
        _column("since", QT_TRANSLATE_NOOP("Team", "Since"), _since, 180, left_to_right=True),
    ]


def _matrix_columns() -> list[TableColumn]:
    first = _column("what", QT_TRANSLATE_NOOP("Team", "Doing or seeing"), lambda row: row[0], 280, strong=True)
    return [first, *(_role_column(role) for role in Role)]


class _RoleColumn(TableColumn):
    def title(self) -> str:
        # On two lines, so that the names of the roles leave room for what they may do.
        return super().title().replace(" ", "\n", 1)


def _role_column(role: Role) -> TableColumn:
    def answer(row: tuple[str, frozenset[Role]]) -> str:
        return translate("Team", "✓ Yes") if role in row[1] else translate("Team", "No")

    return _RoleColumn(key=role.value, heading=("Role", ROLE_NAMES[role]), words=answer, shown=True, width=94)


def _column(key: str, heading: str, shown: Callable[..., str], width: int, **style: bool) -> TableColumn:
    return TableColumn(key=key, heading=("Team", heading), words=shown, shown=True, width=width, **style)


def _since(user: User) -> str:
    return dates.show_instant(user.created_at)


def _state(user: User) -> str:
    return translate("Team", "May sign in") if user.active else translate("Team", "May not sign in")
