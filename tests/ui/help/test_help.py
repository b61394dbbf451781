"""The help: readable, whole, and saying what CONTRIBUTING.md says."""

import re
from itertools import chain

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from custdesk.desk.access import most_seen
from custdesk.desk.permissions import Lens, Role
from custdesk.desk.protection import HONEST, KEY_FILE, PROTECTIONS, TIME_CODE
from custdesk.records.columns import DataClass
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.help.parts import HelpCard
from custdesk.ui.help.seeing import Seeing, seeing_page
from custdesk.ui.users.role_words import SEES, lens_name, role_name
from tests.architecture.sources import ROOT
from tests.ui.looking import cut_off, nameless
from tests.ui.screens.ground import settle

SMALL = QSize(940, 640)


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, asked: list[str]) -> HelpDialog:
    dialog = HelpDialog(Role.CLERK, lambda: asked.append("shortcuts"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def text_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_contributing_has_the_table_and_the_honest_sentence_of_the_help() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    _before, _head, rest = page.partition("| attacker | protected | not protected |\n|---|---|---|\n")
    rows = [line.strip("| ").split(" | ") for line in rest.splitlines()[: len(PROTECTIONS) + 1]]
    assert rows == [*([row.attacker, row.protected, row.not_protected] for row in PROTECTIONS), [""]]
    assert re.sub(r"\s+", " ", HONEST) in re.sub(r"\s+", " ", page)


def test_it_says_who_is_kept_out_of_what_and_what_a_time_code_and_a_key_file_are_worth(dialog: HelpDialog) -> None:
    text = ""
    for topic in ("in-short", "protection", "second-factors"):
        dialog.show_topic(topic)
        text += text_of(dialog.pages.currentWidget())
    for row in PROTECTIONS:
        assert row.attacker in text
        assert f"Protected: {row.protected}" in text
        assert f"Not protected: {row.not_protected}" in text
    for said in (HONEST, TIME_CODE, KEY_FILE):
        assert said in text


def test_it_says_of_every_role_and_view_what_is_seen_with_the_own_role_first(dialog: HelpDialog) -> None:
    dialog.show_topic("seeing")
    text = text_of(dialog.pages.currentWidget())
    places = [text.index(role_name(role)) for role in Role]
    assert min(places) == text.index("Clerk (your role)")
    for lens in Lens:
        assert f"{lens_name(lens)}: " in text
    analyst = text[text.index("Analyst") :]
    assert "Never: " + SEES[next(iter(SEES))] in analyst


@pytest.mark.parametrize("role", Role)
def test_what_it_says_of_a_role_is_what_the_table_of_access_allows(qtbot: QtBot, role: Role) -> None:
    page = seeing_page(role)
    qtbot.addWidget(page)
    cards = page.findChildren(HelpCard)
    own = next(card for card in cards if card.heading.text() == f"{role_name(role)} (your role)")
    lines = [label.text() for label in own.findChildren(QLabel)]
    never = [line.removeprefix("Never: ").split(" · ") for line in lines if line.startswith("Never: ")]
    assert set(chain(*never)) == {SEES[data_class] for data_class in set(DataClass) - most_seen(role)}
    seen = [line for line in lines if " · " in line or ": " in line]
    told = " ".join(line for line in seen if not line.startswith(("Never: ", "Views")))
    assert {data_class for data_class, words in SEES.items() if words in told} == most_seen(role)


def test_a_clerk_sees_names_at_once_and_the_rest_when_a_card_is_opened_in_full() -> None:
    clerk = Seeing.of(Role.CLERK)
    assert clerk.at_once == {DataClass.IDENTITY}
    assert clerk.in_full == {DataClass.CONTACT, DataClass.PERSONAL, DataClass.BEHAVIOUR}
    assert clerk.one_by_one == clerk.in_files == frozenset()
    assert Seeing.of(Role.ACCOUNTANT).one_by_one == {DataClass.FINANCIAL}


def test_nothing_is_cut_off_or_nameless(dialog: HelpDialog) -> None:
    for row in range(dialog.topics.count()):
        dialog.topics.setCurrentRow(row)
        settle(dialog, SMALL)
        assert cut_off(dialog) + nameless(dialog) == []


def test_the_shortcuts_are_one_click_away(dialog: HelpDialog, asked: list[str]) -> None:
    dialog.shortcuts.click()
    assert asked == ["shortcuts"]
