"""Everybody sees why nothing can be changed; those who may get from there to the incident and decide."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from custdesk.desk.freezing import suspect
from custdesk.desk.noted import ANCHORS, BACKUP, KEPT, Noted
from custdesk.desk.permissions import Role
from custdesk.errors import VaultFrozen
from custdesk.incidents.model import ACCEPTED
from custdesk.ui.incidents.banner import IncidentBanner
from custdesk.ui.incidents.decide_dialog import DecideDialog
from custdesk.ui.incidents.dialog import IncidentDialog
from custdesk.ui.incidents.dimming import changing
from custdesk.ui.incidents.listing import IncidentList
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from tests.ui.consent_shop import open_shop, seen_by
from tests.ui.looking import cut_off
from tests.ui.screens.ground import settle, shown

LATER = "2026-01-02T10:00:00.000000Z"


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_shop(tmp_path, qapp) as context:
        yield context


@pytest.fixture
def frozen(context: PageContext) -> PageContext:
    notes = [Noted(ANCHORS, 10**6, LATER, b"a" * 32), Noted(BACKUP, 10**6 - 5, LATER, b"b" * 32)]
    assert suspect(context.services._desk, notes)
    return context


def banner_of(context: PageContext, qtbot: QtBot) -> IncidentBanner:
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    return window.banner


def opened(banner: IncidentBanner, kind: type[QDialog]) -> QDialog:
    return next(dialog for dialog in banner.findChildren(kind) if dialog.isVisible())


def test_while_nothing_is_the_matter_there_is_no_banner(context: PageContext, qtbot: QtBot) -> None:
    assert banner_of(context, qtbot).isHidden()


def test_a_clerk_is_told_whom_to_ask_and_cannot_close_it(frozen: PageContext, qtbot: QtBot) -> None:
    clerk = seen_by(frozen, Role.CLERK)
    clerk.services._desk.frozen = frozen.services._desk.frozen
    banner = banner_of(clerk, qtbot)
    assert banner.isVisible()
    assert "Tell the owner or the privacy officer" in banner.says.text()
    assert banner.accessibleName() == banner.says.text()
    assert banner.what_button.isHidden()
    assert banner.decide_button.isHidden()


def test_it_appears_by_itself_when_a_witness_answers_late(context: PageContext, qtbot: QtBot) -> None:
    banner = banner_of(context, qtbot)
    with qtbot.waitSignal(context.changed.records_changed):
        assert suspect(context.services._desk, [Noted(ANCHORS, 10**6, LATER, b"")])
        qtbot.waitUntil(banner.isVisible)


def test_what_happened_is_told_in_full(frozen: PageContext, qtbot: QtBot, tmp_path: Path) -> None:
    banner = banner_of(frozen, qtbot)
    banner.what_button.click()
    dialog = opened(banner, IncidentDialog)
    assert isinstance(dialog, IncidentDialog)
    file = tmp_path / "incident.txt"
    dialog.save_to(file)
    text = file.read_text(encoding="utf-8-sig")
    for part in ("anchors.log beside the database noted entry", "A backup noted entry", "72", "What to do now"):
        assert part in text
    dialog.save_to(tmp_path / "nowhere" / "incident.txt")
    assert "cannot be written" in dialog.says.text()
    dialog.reject()


def test_deciding_asks_for_a_choice_and_a_note(frozen: PageContext, qtbot: QtBot) -> None:
    banner = banner_of(frozen, qtbot)
    banner.what_button.click()
    told = opened(banner, IncidentDialog)
    assert isinstance(told, IncidentDialog)
    told.decide_button.click()
    dialog = opened(banner, DecideDialog)
    assert isinstance(dialog, DecideDialog)
    dialog.verb.click()
    assert dialog.choice_says.isVisible()
    assert dialog.note_field.trouble()
    dialog.choices[ACCEPTED].click()
    dialog.note.setPlainText("There is no newer copy.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()
    qtbot.waitUntil(banner.isHidden)
    assert frozen.services.incidents.list()[0].note == "There is no newer copy."


def test_whoever_waits_keeps_the_banner(frozen: PageContext, qtbot: QtBot) -> None:
    banner = banner_of(frozen, qtbot)
    banner.decide_button.click()
    dialog = opened(banner, DecideDialog)
    assert isinstance(dialog, DecideDialog)
    dialog.choices[KEPT].click()
    dialog.note.setPlainText("Still asking.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()
    assert banner.isVisible()
    with pytest.raises(VaultFrozen):
        frozen.services.shop.change(frozen.services.shop.get())


def test_what_would_change_the_vault_is_dimmed_with_the_reason(context: PageContext, qtbot: QtBot) -> None:
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    buttons = [button for page in window.pages() for button in changing(page)]
    assert len(buttons) > 15
    before = [button.isEnabled() for button in buttons]
    assert suspect(context.services._desk, [Noted(ANCHORS, 10**6, LATER, b"")])
    qtbot.waitUntil(window.banner.isVisible)
    for button in buttons:
        assert not button.isEnabled()
        assert "only looked at" in button.toolTip()
        button.setEnabled(True)
        assert not button.isEnabled()
    context.services.incidents.decide(1, ACCEPTED, "There is no newer copy.")
    qtbot.waitUntil(window.banner.isHidden)
    assert all(button.isEnabled() for button, was in zip(buttons, before, strict=True) if was)
    assert "only looked at" not in "".join(button.toolTip() for button in buttons)


def test_incidents_stay_listed_with_their_dates(frozen: PageContext, qtbot: QtBot) -> None:
    listing = IncidentList(frozen)
    qtbot.addWidget(listing)
    listing.refresh()
    assert len(listing.buttons) == 1
    assert "not decided yet" in listing.buttons[0].accessibleDescription()
    frozen.services.incidents.decide(1, ACCEPTED, "There is no newer copy.")
    frozen.changed.records_changed.emit("incident")
    assert "decided on" in listing.buttons[0].accessibleDescription()
    listing.buttons[0].click()
    dialog = next(iter(listing.findChildren(IncidentDialog)))
    assert dialog.decide_button.isHidden()
    dialog.reject()


def test_many_incidents_are_read_whole_and_leave_the_page_its_room(frozen: PageContext) -> None:
    incidents = frozen.services.incidents
    for number in range(9):
        incidents.decide(incidents.list()[0].id, ACCEPTED, "There is no newer copy.")
        assert suspect(frozen.services._desk, [Noted(ANCHORS, 10**7 + number, LATER, bytes([number]) * 32)])
    window = MainWindow(frozen, PLACES, "shop")
    with shown(window):
        window.open_place("privacy")
        settle(window, QSize(1024, 700))
        listing = window.findChild(IncidentList)
        assert listing is not None
        assert len(listing.buttons) == 10
        assert cut_off(window) == []
        assert listing.height() < window.height() / 3
