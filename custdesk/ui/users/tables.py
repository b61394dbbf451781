"""The two lists of the team place: the users, and what each role may do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView

from custdesk.desk.permissions import ROLE_NAMES, Role
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import dates
from custdesk.ui.growing import keep_fitting
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.view import RecordTable
from custdesk.ui.theme import grown
from custdesk.ui.users.role_words import MatrixRow, role_name
from custdesk.users.model import User

translate = QCoreApplication.translate
_NARROWEST = 80


@dataclass(frozen=True, slots=True)
class _All:
    rows: list[object]
    next_key: None = None


def fill(table: RecordTable, rows: Sequence[object]) -> None:
    """Show all ``rows``, and leave what is chosen chosen."""
    table.show_records(lambda *_key: _All(list(rows)), keep_place=True)


def user_table() -> RecordTable:
    return _table(_user_columns(), translate("Team", "Users"))


def matrix_table() -> RecordTable:
    """Return a table whose first column takes what the headings of the roles leave, which differs by language."""
    table = _table(_matrix_columns(), translate("Team", "What each role may do"))
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    keep_fitting(header, lambda header: header.setMinimumSectionSize(grown(_NARROWEST)))
    return table


def _id_of(row: object) -> int:
    return row.id if isinstance(row, User) else hash(row.what) if isinstance(row, MatrixRow) else hash(row)


def _is_out(row: object) -> bool:
    return isinstance(row, User) and not row.active


def _table(columns: list[TableColumn], name: str) -> RecordTable:
    """Return a table of a few rows that are always in the same order."""
    table = RecordTable(RecordTableModel(columns, _id_of, muted=_is_out), name)
    header = table.horizontalHeader()
    header.setSectionsClickable(False)
    header.setSortIndicatorShown(False)
    header.setSectionsMovable(False)
    return table


def _user_columns() -> list[TableColumn]:
    return [
        _column("name", QT_TRANSLATE_NOOP("Team", "User name"), lambda user: user.name, 180, strong=True),
        _column("role", QT_TRANSLATE_NOOP("Team", "Role"), lambda user: role_name(user.role), 160),
        _column("state", QT_TRANSLATE_NOOP("Team", "State"), _state, 180),
        _column("second", QT_TRANSLATE_NOOP("Team", "Time code"), _second_factor, 130),
        _column("last", QT_TRANSLATE_NOOP("Team", "Last signed in"), _last, 135, left_to_right=True),
        _column("since", QT_TRANSLATE_NOOP("Team", "Since"), _since, 135, left_to_right=True),
    ]


def _matrix_columns() -> list[TableColumn]:
    first = _OnTwoLines(
        key="what",
        heading=("Team", QT_TRANSLATE_NOOP("Team", "Doing or seeing")),
        words=lambda row: row.what,
        shown=True,
        width=280,
        strong=True,
    )
    return [first, *(_role_column(role) for role in Role)]


class _OnTwoLines(TableColumn):
    """So that the names of the roles leave room for what they may do."""

    def title(self) -> str:
        return super().title().replace(" ", "\n", 1)


def _role_column(role: Role) -> TableColumn:
    def answer(row: MatrixRow) -> str:
        return row.answers[role]

    return _OnTwoLines(key=role.value, heading=("Role", ROLE_NAMES[role]), words=answer, shown=True, width=94)


def _column(key: str, heading: str, shown: Callable[..., str], width: int, **style: bool) -> TableColumn:
    return TableColumn(key=key, heading=("Team", heading), words=shown, shown=True, width=width, **style)


def _since(user: User) -> str:
    return dates.show_instant(user.created_at)


def _last(user: User) -> str:
    return dates.show_instant(user.last_signed_in_at) if user.last_signed_in_at else translate("Team", "Never")


def _second_factor(user: User) -> str:
    return translate("Team", "✓ Yes") if user.second_factor else translate("Team", "No")


def _state(user: User) -> str:
    if user.removed:
        return translate("Team", "Removed")
    if not user.active:
        return translate("Team", "May not sign in")
    return translate("Team", "Has a code, not used yet") if user.waiting else translate("Team", "May sign in")
