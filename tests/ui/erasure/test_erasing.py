"""Erasing from the card: only for who may, never by a slip, and nothing of the person is on the screen afterwards."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.desk.permissions import Role
from custdesk.services import Services
from custdesk.ui.audit.sentences import about, action_name, sentence
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.erasure.dialog import EraseDialog
from custdesk.ui.page import Changes, PageContext

MARIA = 1
NUMBER = "1001"


def shown(page: CustomersPage, customer_id: int, qtbot: QtBot) -> CustomersPage:
    page.finder.table.choose(customer_id)
    qtbot.waitUntil(page.panel.isVisible)
    return page


def asked(page: CustomersPage, qtbot: QtBot) -> EraseDialog:
    page.panel.more_button.erase_action.trigger()
    qtbot.waitUntil(lambda: page.panel.erasing.dialog is not None)
    dialog = page.panel.erasing.dialog
    assert dialog is not None
    return dialog


def erase(page: CustomersPage, qtbot: QtBot) -> None:
    dialog = asked(page, qtbot)
    dialog.ground.setCurrentIndex(0)
    qtbot.keyClicks(dialog.number, NUMBER)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)


def texts(page: CustomersPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize("role", [Role.CLERK, Role.ACCOUNTANT])
def test_whoever_may_not_erase_is_not_offered_it(
    role: Role, as_role: Callable[[Role], PageContext], make_page: Callable[..., CustomersPage], qtbot: QtBot
) -> None:
    page = shown(make_page(as_role(role)), MARIA, qtbot)
    assert not page.panel.more_button.erase_action.isVisible()


@pytest.mark.parametrize("role", [Role.OWNER, Role.PRIVACY_OFFICER])
def test_who_may_finds_it_in_the_menu_of_the_card(
    role: Role, as_role: Callable[[Role], PageContext], make_page: Callable[..., CustomersPage], qtbot: QtBot
) -> None:
    page = shown(make_page(as_role(role)), MARIA, qtbot)
    assert page.panel.more_button.isVisible()
    assert page.panel.more_button.erase_action in page.panel.more_button.menu().actions()
    assert page.panel.more_button.erase_action.isVisible()


def test_the_button_waits_for_the_ground_and_the_number(
    context: PageContext, make_page: Callable[..., CustomersPage], qtbot: QtBot
) -> None:
    dialog = asked(shown(make_page(context), MARIA, qtbot), qtbot)
    assert not dialog.verb.isEnabled()
    dialog.ground.setCurrentIndex(1)
    qtbot.keyClicks(dialog.number, NUMBER[:-1])
    assert not dialog.verb.isEnabled()
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.number, NUMBER[-1])
    assert dialog.verb.isEnabled()
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert not context.tasks.busy
    dialog.reject()
    assert context.services.customers.open(MARIA).customer.given_name == "María"


def test_persian_digits_are_the_same_number(
    context: PageContext, make_page: Callable[..., CustomersPage], qtbot: QtBot
) -> None:
    dialog = asked(shown(make_page(context), MARIA, qtbot), qtbot)
    dialog.ground.setCurrentIndex(0)
    dialog.number.setText("۱۰۰۱")
    assert dialog.verb.isEnabled()
    dialog.reject()


def test_what_stays_is_told_before(
    context: PageContext, make_page: Callable[..., CustomersPage], qtbot: QtBot, tmp_path
) -> None:
    context.services.backups.make()
    context.services.exports.export("everything", tmp_path / "all.csv")
    dialog = asked(shown(make_page(context), MARIA, qtbot), qtbot)
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "1 beside the vault" in told
    assert "may hold the person: 1." in told
    assert "Everything" in told
    dialog.reject()


def test_nothing_of_the_person_is_on_the_screen_or_in_the_clipboard_afterwards(
    context: PageContext, make_page: Callable[..., CustomersPage], qtbot: QtBot, said: list[str]
) -> None:
    page = shown(make_page(context), MARIA, qtbot)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QGuiApplication.clipboard().setText("María Núñez")
    with qtbot.waitSignal(page.finder.counted):
        erase(page, qtbot)
    qtbot.waitUntil(lambda: not page.panel.isVisible())
    assert "María" not in texts(page)
    assert page.panel.card is None
    assert page.finder.table.records.rowCount() == 1
    assert QGuiApplication.clipboard().text() == ""
    assert said == ["Erased: person 1. The log says so, and nothing else does."]


def test_another_window_that_shows_the_person_says_that_the_record_is_gone(
    context: PageContext,
    make_page: Callable[..., CustomersPage],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    unaware = shown(make_page(replace(context, changed=Changes())), MARIA, qtbot)
    aware = shown(make_page(context), MARIA, qtbot)
    erase(shown(make_page(context), MARIA, qtbot), qtbot)
    qtbot.waitUntil(lambda: not aware.panel.isVisible())
    assert not told
    unaware.edit_chosen()
    unaware.panel.more_button.erase_action.trigger()
    unaware.panel.archive_button.click()
    qtbot.waitUntil(lambda: len(told) >= 3)
    assert all("not there any more" in text for text in told)
    qtbot.waitUntil(lambda: unaware.finder.table.records.rowCount() == 1)


def test_a_form_that_is_open_elsewhere_says_so_too_and_keeps_no_typing(
    context: PageContext,
    make_page: Callable[..., CustomersPage],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    other = shown(make_page(context), MARIA, qtbot)
    other.edit_chosen()
    other.form.editors.field("notes").editor.setPlainText("late")
    erase(shown(make_page(context), MARIA, qtbot), qtbot)
    other.keep_typing()
    assert context.services.drafts.all() == ()
    with qtbot.waitSignal(other.form.saver.ended):
        other.save()
    assert any("not there any more" in text for text in told)
    other.form.forget()


def test_an_erasure_reads_in_words_in_the_log(services: Services) -> None:
    services.erasure.erase(MARIA, services.erasure.preview(MARIA).version, "law", NUMBER)
    (entry,) = services.log.page(LogQuery(actions=("customer.erased",))).entries
    assert sentence(entry).startswith("Erased person 1 (A law or an authority orders it); changes: 0, answers: 0")
    assert about(entry) == "Erased person 1"
    assert action_name("customer.erased") == "Erased person"
