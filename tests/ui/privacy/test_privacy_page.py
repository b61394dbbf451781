"""The privacy place: purposes and the notice, changed in the open."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.ui.page import PageContext
from custdesk.ui.privacy import purpose_dialog
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.privacy.notice_dialog import NoticeDialog
from custdesk.ui.privacy.page import PrivacyPage
from custdesk.ui.privacy.purpose_dialog import PurposeDialog


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> PrivacyPage:
    page = PrivacyPage(context)
    qtbot.addWidget(page)
    page.refresh()
    return page


def opened() -> FormDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def store(dialog: FormDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()


def choose_language(page: PrivacyPage, code: str) -> None:
    page.language.setCurrentIndex(page.language.findData(code))


@pytest.mark.parametrize("role", Role)
def test_only_owner_and_privacy_officer_see_the_page(context: PageContext, role: Role):
    opens = PrivacyPage.opens_for(replace(context.session, role=role))
    assert opens == (role in (Role.OWNER, Role.PRIVACY_OFFICER))


def test_it_shows_purposes_and_notice_in_the_chosen_language(page: PrivacyPage):
    assert [card.heading.text()[1:] for card in page.cards][:2] == ["Serving you", "Offers and news"]
    choose_language(page, "es")
    assert page.cards[1].heading.text()[1:] == "Ofertas y novedades"
    assert "Panadería Lucía guarda lo que usted nos dice" in page.notice.parts["collection"].text()
    assert page.cards[1].missing.isHidden()


def test_changed_words_become_a_new_wording(context: PageContext, page: PrivacyPage, qtbot: QtBot):
    page.cards[2].edit.click()
    dialog = opened()
    assert isinstance(dialog, PurposeDialog)
    dialog.tabs.forms["en"].words_box.setPlainText("I join the club.")
    dialog.months.setValue(6)
    store(dialog, qtbot)
    assert "I join the club." in page.cards[2].words.text()
    saved = context.services.consents.purposes()[2]
    assert (saved.version, saved.retention_months) == (2, 6)
    assert saved.wordings["es"].words.startswith("Acepto que Panadería Lucía")


def test_a_purpose_is_added_with_words_in_one_language(context: PageContext, page: PrivacyPage, qtbot: QtBot):
    page.add_button.click()
    dialog = opened()
    assert isinstance(dialog, PurposeDialog)
    form = dialog.tabs.forms["en"]
    form.title_box.setText("Birthday card")
    form.words_box.setPlainText("Send me a card.")
    dialog.classes["personal"].click()
    store(dialog, qtbot)
    added = context.services.consents.purposes()[-1]
    assert (added.code, added.classes, added.lawful_basis) == ("birthday_card", ("personal",), "consent")
    choose_language(page, "el")
    assert page.cards[-1].missing.text() == "No words in Ελληνικά yet."
    assert not page.cards[-1].missing.isHidden()


def test_what_is_refused_is_told_in_the_dialog(page: PrivacyPage, qtbot: QtBot):
    page.add_button.click()
    dialog = opened()
    dialog.verb.click()
    qtbot.waitUntil(lambda: not dialog.says.isHidden())
    assert "at least one language" in dialog.says.text()
    qtbot.waitUntil(dialog.verb.isEnabled)
    dialog.reject()


def test_a_new_version_of_the_notice_stands_beside_the_old_one(context: PageContext, page: PrivacyPage, qtbot: QtBot):
    page.publish_button.click()
    dialog = opened()
    assert isinstance(dialog, NoticeDialog)
    old = dialog.tabs.forms["en"].boxes["use"].toPlainText()
    dialog.tabs.forms["en"].boxes["use"].setPlainText("Also for parking permits.")
    store(dialog, qtbot)
    assert page.notice.version.count() == 2
    assert "parking permits" in page.notice.parts["use"].text()
    page.notice.version.setCurrentIndex(1)
    assert page.notice.parts["use"].text()[1:] == old
    assert [notice.version for notice in context.services.consents.notices()] == [2, 1]


def test_leaving_with_typed_words_asks_first(page: PrivacyPage, monkeypatch: pytest.MonkeyPatch):
    answers = iter([False, True])
    asked: list[str] = []

    def confirm(_parent: object, question: str, *_more: object, **_options: object) -> bool:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr("custdesk.ui.privacy.form_dialog.confirm", confirm)
    page.add_button.click()
    dialog = opened()
    assert isinstance(dialog, purpose_dialog.PurposeDialog)
    dialog.tabs.forms["en"].words_box.setPlainText("Something")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()
    assert len(asked) == 2
