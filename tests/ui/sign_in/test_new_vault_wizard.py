"""A first vault, from the name of the shop to the recovery key on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from custdesk import entrance
from custdesk.entrance import new_vault
from custdesk.services import Services
from custdesk.store.keys import FLOOR
from custdesk.ui.choices import Choices
from custdesk.ui.countries import countries, currency_of
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.new_vault_wizard import NewVaultWizard
from custdesk.ui.sign_in.shop_step import folder_name
from custdesk.ui.tasks import TaskRunner

GOOD = "otter ladder velvet november"


@pytest.fixture
def wizard(qtbot: QtBot, tasks: TaskRunner, choices: Choices, tmp_path: Path) -> Iterator[NewVaultWizard]:
    entry = Entry(begin=entrance.begin, new_vault=lambda *given: new_vault(*given, cost=FLOOR))
    made = NewVaultWizard(entry, tasks, choices)
    qtbot.addWidget(made)
    opened: list[Services] = []
    made.made.connect(opened.append)
    made.show()
    made.shop_step.place.setText(str(tmp_path / "Olive Corner.custdesk"))
    made.shop_step.place.setModified(True)
    yield made
    for one in opened:
        one.close()


def _to_the_key(qtbot: QtBot, wizard: NewVaultWizard, tasks: TaskRunner) -> None:
    qtbot.keyClicks(wizard.shop_step.name, "Olive Corner")
    wizard.next_button.click()
    wizard.owner_step.name.setText("maria")
    wizard.owner_step.passphrase.first.box.setText(GOOD)
    wizard.owner_step.passphrase.again.box.setText(GOOD)
    wizard.next_button.click()
    qtbot.waitUntil(lambda: not tasks.busy)


def test_a_vault_is_made_and_handed_over_once_the_key_is_on_paper(
    qtbot: QtBot, wizard: NewVaultWizard, tasks: TaskRunner, tmp_path: Path
) -> None:
    _to_the_key(qtbot, wizard, tasks)
    step = wizard.recovery_step
    assert wizard.steps.currentWidget() is step
    with qtbot.assertNotEmitted(wizard.made):
        step.typed.setText("WRONG")
        wizard.next_button.click()
    assert step.typed_field.trouble()
    step.typed.setText(f" {step._key.split('-')[step.asked].lower()} ")
    with qtbot.waitSignal(wizard.made) as made:
        wizard.next_button.click()

    shop = made.args[0].shop.get()
    assert (shop.name, shop.country, shop.currency) == ("Olive Corner", "GB", "GBP")
    assert made.args[0].folder == tmp_path / "Olive Corner.custdesk"
    assert wizard.owner_step.passphrase.text() == ""


def test_leaving_without_the_key_is_asked_twice_and_keeps_the_vault(
    qtbot: QtBot, wizard: NewVaultWizard, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_the_key(qtbot, wizard, tasks)
    answers = iter(["Cancel", "Leave without it"])

    def press(box: QMessageBox) -> int:
        wanted = next(answers)
        next(button for button in box.buttons() if button.text() == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    with qtbot.assertNotEmitted(wizard.made):
        wizard.reject()
    with qtbot.waitSignal(wizard.made):
        wizard.reject()


def test_a_shop_without_a_name_stays_on_the_first_step(wizard: NewVaultWizard) -> None:
    wizard.next_button.click()

    assert wizard.steps.currentWidget() is wizard.shop_step
    assert wizard.shop_step.name_field.trouble()


@pytest.mark.parametrize("place", ["", "shop.custdesk", "/tmp", "/tmp/shop"])
def test_a_folder_that_cannot_be_a_vault_is_refused_beside_the_field(wizard: NewVaultWizard, place: str) -> None:
    wizard.shop_step.name.setText("Olive Corner")
    wizard.shop_step.place.setText(place)
    wizard.next_button.click()

    assert wizard.shop_step.place_field.trouble()


def test_the_folder_follows_the_name_until_it_is_typed(qtbot: QtBot, wizard: NewVaultWizard) -> None:
    step = wizard.shop_step
    step.place.setModified(False)
    step.name.setText("Café: Ελιά")
    assert step.folder.name == "Café Ελιά.custdesk"
    qtbot.keyClicks(step.place, "x")
    kept = step.place.text()
    qtbot.keyClicks(step.name, " & Sons")

    assert step.place.text() == kept


@pytest.mark.parametrize(
    ("passphrase", "again", "wrong"),
    [
        ("short", "short", "first_field"),
        ("olive corner maria", "olive corner maria", "first_field"),
        (GOOD, GOOD + "x", "again_field"),
    ],
)
def test_a_passphrase_that_will_not_do_is_explained(
    qtbot: QtBot, wizard: NewVaultWizard, passphrase: str, again: str, wrong: str
) -> None:
    qtbot.keyClicks(wizard.shop_step.name, "Olive Corner")
    wizard.next_button.click()
    wizard.owner_step.name.setText("maria")
    wizard.owner_step.passphrase.first.box.setText(passphrase)
    wizard.owner_step.passphrase.again.box.setText(again)
    wizard.next_button.click()

    assert getattr(wizard.owner_step.passphrase, wrong).trouble()
    assert wizard.steps.currentWidget() is wizard.owner_step


def test_names_of_folders_suit_every_file_system() -> None:
    assert folder_name('A/B\\C:*?"<>|') == "A B C"
    assert folder_name(" ... ") == "Shop"
    assert folder_name("فروشگاه زیتون") == "فروشگاه زیتون"


def test_countries_are_named_in_the_language_and_know_their_money() -> None:
    assert dict(countries("fa"))["IR"] == "ایران"
    assert dict(countries("el"))["GR"] == "Ελλάδα"
    assert currency_of("MX") == "MXN"
    assert currency_of("IR") == "IRR"
    assert currency_of("AQ") == "EUR"
