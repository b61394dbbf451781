"""The help: readable, whole, and saying what CONTRIBUTING.md says."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Lens, Role
from custdesk.desk.protection import HONEST, KEY_FILE, PROTECTIONS, TIME_CODE
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.users.role_words import SEES, lens_name, role_name
from tests.architecture.sources import ROOT
from tests.ui.looking import cut_off, nameless
from tests.ui.screens import settle

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


def test_each_topic_is_a_page_that_one_can_choose(dialog: HelpDialog) -> None:
    assert dialog.topics.count() == dialog.pages.count() == 5
    for row in range(dialog.topics.count()):
        dialog.topics.setCurrentRow(row)
        assert dialog.topics.item(row).text() in text_of(dialog.pages.currentWidget())


def test_it_says_who_is_kept_out_of_what_and_what_a_time_code_and_a_key_file_are_worth(dialog: HelpDialog) -> None:
    text = text_of(dialog)
    for row in PROTECTIONS:
        assert row.attacker in text
        assert f"Protected: {row.protected}" in text
        assert f"Not protected: {row.not_protected}" in text
    for said in (HONEST, TIME_CODE, KEY_FILE):
        assert said in text


def test_it_says_of_every_role_and_view_what_is_seen_with_the_own_role_first(dialog: HelpDialog) -> None:
    dialog.topics.setCurrentRow(1)
    text = text_of(dialog.pages.currentWidget())
    places = [text.index(role_name(role)) for role in Role]
    assert min(places) == text.index("Clerk (your role)")
    for lens in Lens:
        assert f"{lens_name(lens)}: " in text
    analyst = text[text.index("Analyst") :]
    assert "Does not see: " + SEES[next(iter(SEES))] in analyst


def test_nothing_is_cut_off_or_nameless(dialog: HelpDialog) -> None:
    for row in range(dialog.topics.count()):
        dialog.topics.setCurrentRow(row)
        settle(dialog, SMALL)
        assert cut_off(dialog) + nameless(dialog) == []


def test_the_shortcuts_are_one_click_away(dialog: HelpDialog, asked: list[str]) -> None:
    dialog.shortcuts.click()
    assert asked == ["shortcuts"]
