"""The settings: shop, own passphrase, language and theme."""

import pytest
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.ui.page import PageContext
from custdesk.ui.settings import page as page_module
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.theme import TextSize, ThemeChoice, TypeSize
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole
from tests.vaults import OWNER, PASSPHRASE

NEW = "another quiet morning walk"


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> SettingsPage:
    page = whole(SettingsPage(context))
    qtbot.addWidget(page)
    page.refresh()
    return page


def test_the_shop_is_changed(page: SettingsPage, qtbot: QtBot) -> None:
    page.shop.name.setText("  Pães da Lucía ")
    page.shop.country.setCurrentIndex(page.shop.country.findData("BR"))
    page.shop.country.activated.emit(page.shop.country.currentIndex())
    assert page.shop.currency.currentData() == "BRL"
    with qtbot.waitSignal(page.context.changed.records_changed, timeout=20000):
        page.save()
    shop = page.context.services.shop.get()
    assert (shop.name, shop.country, shop.currency) == ("Pães da Lucía", "BR", "BRL")
    assert page.may_leave()


def test_a_shop_without_a_name_is_not_saved(page: SettingsPage) -> None:
    page.shop.name.setText(" ")
    page.save()
    assert page.shop.name_field.trouble()
    assert page.context.services.shop.get().name == "Panadería Lucía"


def test_unsaved_typing_is_not_lost_without_asking(page: SettingsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.shop.name.setText("Other")
    monkeypatch.setattr(page_module, "confirm", lambda *_words, **_more: False)
    assert not page.may_leave()
    page.refresh()
    assert page.shop.name.text() == "Other"
    monkeypatch.setattr(page_module, "confirm", lambda *_words, **_more: True)
    assert page.may_leave()
    assert page.shop.name.text() == "Panadería Lucía"


def test_only_who_may_change_the_shop_or_the_keys_sees_their_cards(context: PageContext, qtbot: QtBot) -> None:
    page = whole(SettingsPage(seen_by(context, Role.CLERK)))
    qtbot.addWidget(page)
    page.refresh()
    assert page.shop.isHidden()
    assert page.keys.isHidden()
    assert not page.passphrase.isHidden()
    assert not page.this_pc.isHidden()
    assert page.this_pc.bind_button.isHidden()


def test_whoever_came_with_the_recovery_key_has_no_passphrase_to_change(context: PageContext, qtbot: QtBot) -> None:
    page = whole(SettingsPage(seen_by(context, Role.OWNER, user_id=0, user_name="")))
    qtbot.addWidget(page)
    assert all(card.isHidden() for card in (page.passphrase, page.key_file, page.second_factor))


def test_the_own_passphrase_is_changed(page: SettingsPage, qtbot: QtBot) -> None:
    card = page.passphrase
    card.change_button.click()
    assert card.proof.field.trouble()
    assert card.chosen.first_field.trouble()
    card.proof.passphrase.box.setText(PASSPHRASE)
    card.chosen.first.box.setText(NEW)
    card.chosen.again.box.setText(NEW)
    with qtbot.waitSignal(card.stored, timeout=20000):
        card.change_button.click()
    assert card.chosen.text() == card.proof.passphrase.text() == ""
    page.context.services._desk.vault.check_passphrase(OWNER, NEW)


def test_a_wrong_present_passphrase_is_said(page: SettingsPage, qtbot: QtBot) -> None:
    card = page.passphrase
    for box in (card.proof.passphrase, card.chosen.first, card.chosen.again):
        box.box.setText(NEW)
    card.change_button.click()
    qtbot.waitUntil(lambda: not card.says.isHidden(), timeout=20000)
    assert "do not open the vault" in card.says.text()


def test_theme_and_language_are_applied_at_once(page: SettingsPage, qtbot: QtBot) -> None:
    look = page.look
    look.theme.setCurrentIndex(2)
    look.theme.activated.emit(2)
    assert page.context.choices.theme.choice is ThemeChoice.DARK
    look.text_size.setCurrentIndex(1)
    look.text_size.activated.emit(1)
    assert page.context.choices.theme.text_size is TextSize.LARGE
    qtbot.waitUntil(lambda: look.theme.font().pixelSize() == TypeSize.BODY == 16, timeout=30_000)
    look.still.click()
    assert page.context.choices.settings.still
    look.language.setCurrentIndex(look.language.findData("es"))
    look.language.activated.emit(look.language.currentIndex())
    assert page.context.choices.languages.code == "es"
    page.context.choices.choose_language("en")
