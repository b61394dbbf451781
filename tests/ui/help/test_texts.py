"""The written topics: whole in every language, and true to the program: its keys, its names, its places."""

import importlib
import pkgutil
import re
import xml.etree.ElementTree as ET
from functools import cache

import catalogues
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

import custdesk.ui
from custdesk import paths
from custdesk.desk.permissions import Role
from custdesk.ui.choices import Choices
from custdesk.ui.help.contents import all_topics
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.help.places import of_module
from custdesk.ui.help.texts import LINK, TOPICS, heading_of, text_of
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Page
from custdesk.ui.shortcuts import groups_of
from tests.architecture.sources import ROOT

ENGLISH = QKeySequence.SequenceFormat.PortableText
MNEMONIC = re.compile(r"&(?=\w)")
MIRRORED = {"Alt+Left": "Alt+Right", "Alt+Right": "Alt+Left"}
EACH = [(topic, language) for language in LANGUAGES for topic in TOPICS]
OTHERS = [language for language in LANGUAGES if language != "en"]
PLACES = {
    "home": "home",
    "customers": "customers",
    "exchange": "import",
    "privacy": "privacy",
    "log": "log",
    "team": "team",
    "settings": "settings",
}


def levels(text: str) -> list[str]:
    return re.findall(r"^(#+) ", text, re.MULTILINE)


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]*)\)", text)


def keys(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def names(text: str) -> list[str]:
    return re.findall(r"\*\*(.+?)\*\*", text)


@cache
def translations(language: str) -> dict[str, set[str]]:
    """Return each text of the catalogue with all that it is translated to, somewhere in the program."""
    found: dict[str, set[str]] = {}
    for message in ET.parse(ROOT / "resources" / "i18n" / f"custdesk_{language}.ts").getroot().iter("message"):
        source, said = message.findtext("source", ""), message.findtext("translation") or ""
        if said:
            found.setdefault(MNEMONIC.sub("", source), set()).add(MNEMONIC.sub("", said))
    return found


@cache
def dialogs() -> list[type[QDialog]]:
    for module in pkgutil.walk_packages(custdesk.ui.__path__, "custdesk.ui."):
        importlib.import_module(module.name)
    return [kind for kind in _below(QDialog) if kind.__module__.startswith("custdesk.ui")]


def _below(kind: type[QDialog]) -> list[type[QDialog]]:
    return [one for child in kind.__subclasses__() for one in (child, *_below(child))]


@pytest.mark.parametrize(("topic", "language"), EACH)
def test_each_topic_says_in_each_language_what_it_says_in_english(topic: str, language: str) -> None:
    english, text = text_of(topic, "en"), text_of(topic, language)
    assert levels(text) == levels(english)
    assert text.startswith("# ")
    assert links(text) == links(english)
    pressed = [MIRRORED.get(key, key) for key in keys(english)] if language == "fa" else keys(english)
    assert sorted(keys(text)) == sorted(pressed)
    assert len(names(text)) == len(names(english))
    assert 100 <= len(text.split()) <= 400


@pytest.mark.parametrize(("topic", "language"), EACH)
def test_no_topic_holds_a_dead_link_markup_or_anything_from_outside(topic: str, language: str) -> None:
    text = text_of(topic, language)
    known = {one.name for one in all_topics(Role.OWNER, language)}
    assert {link.removeprefix(LINK) for link in links(text)} <= known - {topic}
    assert all(link.startswith(LINK) for link in links(text))
    assert "![" not in text
    assert not re.search(r"https?:|<\w", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_topics_have_the_same_name_and_no_file_is_left_over(language: str) -> None:
    headings = [one.heading for one in all_topics(Role.OWNER, language)]
    assert len(set(headings)) == len(headings)
    assert {heading_of(topic, language) for topic in TOPICS} <= set(headings)
    files = {file.stem for file in (paths.resources() / "help" / language).iterdir()}
    assert files == set(TOPICS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_works_out_by_itself_is_linked_to_by_its_name(choices: Choices, language: str) -> None:
    choices.languages.install(language)
    computed = {one.name: one.heading for one in all_topics(Role.OWNER, language) if not one.written}
    linked = [
        pair for topic in TOPICS for pair in re.findall(r"\[([^\]]+)\]\(help:([^)]+)\)", text_of(topic, language))
    ]
    assert {name for _said, name in linked} >= {"seeing", "mishaps", "second-factors"}
    assert [(said, name) for said, name in linked if computed.get(name, said) != said] == []


def test_every_name_told_is_one_of_the_program() -> None:
    said = {MNEMONIC.sub("", text.source) for text in catalogues.texts_of(ROOT / "custdesk")}
    told = {name for topic in TOPICS for name in names(text_of(topic, "en"))}
    assert told - said == set()


@pytest.mark.parametrize("language", OTHERS)
def test_every_name_told_in_another_language_is_the_one_on_the_screen(language: str) -> None:
    wrong = [
        (topic, english, other)
        for topic in TOPICS
        for english, other in zip(names(text_of(topic, "en")), names(text_of(topic, language)), strict=True)
        if english in translations(language) and other not in translations(language)[english]
    ]
    assert wrong == []


def test_every_key_told_is_one_of_the_program(main_window: MainWindow) -> None:
    groups = groups_of(main_window.actions(), main_window.pages())
    known = {one.toString(ENGLISH) for _name, listed in groups for key in listed for one in key.keys}
    written = {QKeySequence(key).toString(ENGLISH) for topic in TOPICS for key in keys(text_of(topic, "en"))}
    assert written - known - {"F1"} == set()
    assert "" not in written


def test_every_dialog_has_a_topic_of_its_own() -> None:
    lost = [kind.__qualname__ for kind in dialogs() if kind is not HelpDialog and not of_module(kind.__module__)]
    # What is asked for everywhere explains whatever asked for it.
    assert set(lost) <= {"NameDialog", "BugDialog", "DialogAsOneReads"}
    assert {of_module(kind.__module__) for kind in dialogs()} - {""} <= set(TOPICS)


def test_f1_in_each_place_opens_the_page_about_it(qtbot: QtBot, main_window: MainWindow) -> None:
    opened = {}
    for place, page in enumerate(main_window.pages()):
        main_window.go_to(place)
        opened[page.icon] = _asked(qtbot, main_window)
    assert opened == PLACES


def test_f1_in_the_form_opens_the_page_about_the_form(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.open_place("customers")
    main_window.current_page.new_record()
    assert _asked(qtbot, main_window) == "form"


def _asked(qtbot: QtBot, window: MainWindow) -> str:
    """Press F1 where the keyboard is, and return the topic; the keyboard comes back to where it was."""
    before: QWidget | None = window.focusWidget()
    assert isinstance(window.current_page, Page)
    qtbot.keyClick(before or window, Qt.Key.Key_F1)
    dialog = next(dialog for dialog in window.findChildren(HelpDialog) if dialog.isVisible())
    topic = dialog.topic
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is before
    return topic
