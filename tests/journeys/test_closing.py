"""Ways out of a session: nothing is asked of a vault that is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from custdesk import entrance
from custdesk.audit.model import LogQuery
from custdesk.services import Services
from custdesk.ui.audit.page import LogPage
from tests.journeys.person import CTRL, Person
from tests.shops import make_shop
from tests.vaults import OWNER, PASSPHRASE


def test_closing_the_window_closes_the_vault_and_asks_it_nothing_more(person: Person, tmp_path, qtbot: QtBot) -> None:
    opened = sign_in(person, tmp_path)
    with qtbot.waitSignal(person.window.closed):
        person.press(Qt.Key.Key_Q, CTRL)
    # The language goes back to the one outside of any shop, which makes an open window anew.
    person.wait_for_work()
    assert not person.window.isVisible()
    assert not [dialog for dialog in person.program.app.topLevelWidgets() if isinstance(dialog, QDialog)]
    assert make_again(person, opened)


def test_each_visit_of_the_log_is_noted_once(person: Person, tmp_path) -> None:
    opened = sign_in(person, tmp_path)
    for visits in (1, 2):
        page = person.go(LogPage)
        person.wait_for_work()
        assert page.isVisible()
        person.press(Qt.Key.Key_1, CTRL)
        noted = [entry for entry in opened.log.page(LogQuery(limit=1000)).entries if entry.action == "log.opened"]
        # Reading it here is noted too, after what it read.
        assert len(noted) == 2 * visits - 1


def sign_in(person: Person, folder) -> Services:
    opened = make_shop(folder)
    person.program.open_session(opened)
    person.arrive()
    return opened


def make_again(person: Person, opened: Services) -> Services:
    """Open the vault once more, which its lock would refuse were it still open."""
    again = entrance.sign_in(opened.folder, OWNER, PASSPHRASE)
    again.close()
    return again
