"""What somebody does and reads on the team page."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication

from custdesk.ui.users.page import TeamPage

Dialog = TypeVar("Dialog")


def opened(kind: type[Dialog]) -> Dialog:
    """Return the dialog that is in front, which is of this kind."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def texts(page: TeamPage, column: int) -> list[str]:
    """Return what a column of the users says, from above."""
    model = page.table.records
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def choose(page: TeamPage, name: str) -> None:
    users = {user.name: user.id for user in page.context.services.users.list()}
    assert page.table.choose(users[name])
