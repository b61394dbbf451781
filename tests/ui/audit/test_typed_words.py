"""Typed words find the entries in whose sentence one reads them, in the language of the window."""

import json
from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.matching import Light, fits
from custdesk.audit.model import VERBATIM, LogEntry, LogQuery
from custdesk.records.letters import fold
from custdesk.ui.audit.sentences import _in_words, about, codes, person, sentence
from custdesk.ui.audit.typed_words import typed_words
from custdesk.ui.languages import Languages
from custdesk.ui.page import PageContext
from tests.ui.audit.test_sentences import entry, events

PEOPLE = ((1, "Eleni"), (2, "Nikos"), (0, ""))
# Shown as times by the clock of this PC, and found by the period.
MOMENTS = {"first_at"}
HIDDEN = {"key", "certificate", "limits", "file_sha256", "rows_sha256"}
ENTRIES = (
    entry("customer.changed", "customer", 1, "1001", columns=("given_name", "phones")),
    entry("user.role_changed", "user", 2, "Nikos", role="clerk", before="analyst"),
    entry("permission.refused", permission="user.manage"),
    entry("export.disclosed", recipient="Hacienda de Sevilla", ground="legal_obligation", rows=12, columns=("notes",)),
    entry("sealed.viewed", "customer", 1, "1001", column="health_note", reason="safety"),
    entry("lens.chosen", lens="standard"),
    entry("log.opened", filters=("user", "period")),
    entry("notice.published", "notice", 3, languages=("el", "fa")),
    entry("vault.founded"),
)


@pytest.fixture(params=["en", "fa", "el"])
def languages(request: pytest.FixtureRequest, qapp: QApplication) -> Any:
    made = Languages(qapp)
    made.install(request.param)
    yield made
    made.install("en")


def as_stored(one: LogEntry) -> Light:
    detail = json.dumps(
        {name: list(value) if isinstance(value, tuple) else value for name, value in one.detail.items()}
    )
    return Light(one.seq, one.at, one.actor_id, one.action, one.subject_kind, one.subject_id, detail, None)


def found(context: PageContext, typed: str, one: LogEntry) -> bool:
    return fits(LogQuery(words=typed_words(context, typed, PEOPLE)), as_stored(one), {})


@pytest.mark.parametrize("one", ENTRIES, ids=lambda one: one.action)
def test_every_word_that_one_reads_of_an_entry_finds_it(
    context: PageContext, languages: Languages, qtbot: QtBot, one: LogEntry
) -> None:
    read = " ".join((sentence(one), about(one), person(one.actor_id, one.actor_name)))
    for word in fold(read).replace(":", " ").replace("(", " ").replace(")", " ").replace(";", " ").split():
        typed = word.strip(",.،؛→")
        if typed and not typed.isdecimal():
            assert found(context, typed, one), typed


def test_words_that_one_does_not_read_find_nothing(context: PageContext) -> None:
    for one in ENTRIES:
        for typed in ("columns", "customer.changed", "given_name", "user.manage", "nothing-of-the-kind"):
            assert not found(context, typed, one) or typed in fold(sentence(one)), (one.action, typed)


def test_all_of_several_words_have_to_be_met(context: PageContext) -> None:
    changed = ENTRIES[0]
    assert found(context, "changed phones", changed)
    assert not found(context, "changed birth", changed)
    assert found(context, "  CHANGED   Given ", changed)


def test_a_number_finds_entries_that_tell_it(context: PageContext) -> None:
    assert found(context, "12", ENTRIES[3])
    assert not found(context, "13", ENTRIES[3])


def test_a_customer_is_found_by_number_and_by_name(context: PageContext) -> None:
    assert found(context, "1001", ENTRIES[0])
    assert found(context, "Μαρία", ENTRIES[0])
    assert found(context, "maria", ENTRIES[0])
    assert not found(context, "2002", ENTRIES[0])


def test_each_text_of_a_detail_is_a_known_code_or_shown_as_it_stands(qapp: QApplication) -> None:
    known = {name for name, _code, _words in codes()}
    for event in events():
        texts = {one.name for one in fields(event) if one.type in (str, "str")}
        for name in texts - VERBATIM - MOMENTS - HIDDEN - known:
            assert f"{{{name}}}" not in _template(event.action), (event.action, name)
    for name in VERBATIM:
        assert _in_words(name, "as it stands") == "\u2068as it stands\u2069"


def _template(action: str) -> str:
    from custdesk.ui.audit.templates import SENTENCES

    return SENTENCES[action]
