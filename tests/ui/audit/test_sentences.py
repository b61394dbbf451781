"""Every action of every feature has its sentence, and every part of it its words."""

import importlib
import pkgutil
import string

import pytest
from PySide6.QtWidgets import QApplication

import custdesk
from custdesk.audit.model import LogEntry
from custdesk.audit.problems import LogProblem
from custdesk.desk.events import Event
from custdesk.ui.audit import sentences
from custdesk.ui.audit.sentences import about, action_name, problem_text, sentence
from custdesk.ui.languages import Languages


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    Languages(qapp).install("en")


def events() -> list[type[Event]]:
    """All events of the program, whatever feature they belong to."""
    for module in pkgutil.walk_packages(custdesk.__path__, "custdesk."):
        if not module.name.startswith(("custdesk.ui", "custdesk.app", "custdesk.__main__")):
            importlib.import_module(module.name)
    # A dataclass with slots is made twice, and the first one lingers among the subclasses; tests forge their own.
    kinds = [kind for kind in Event.__subclasses__() if kind.__module__.startswith("custdesk.")]
    found = {kind.action: kind for kind in kinds}
    assert len(found) == len({(kind.__module__, kind.__qualname__) for kind in kinds})
    return [found[action] for action in sorted(found)]


def entry(action: str, kind: str = "", subject_id: int = 0, name: str = "", **detail: object) -> LogEntry:
    return LogEntry(
        seq=1,
        at="2026-01-02T03:04:05.000000Z",
        actor_id=1,
        actor_name="Eleni",
        action=action,
        subject_kind=kind,
        subject_id=subject_id,
        subject_name=name,
        detail=detail,  # type: ignore[arg-type]
    )


def test_every_event_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert set(sentences.SENTENCES) == {event.action for event in events()}


def test_every_sentence_is_filled_by_the_details_of_its_event() -> None:
    for event in events():
        template = sentences.SENTENCES[event.action]
        wanted = {name for _text, name, _format, _conversion in string.Formatter().parse(template) if name}
        assert wanted <= {*event().detail(), "subject"}, event.action


def test_columns_roles_and_permissions_are_named_in_words(qapp: object) -> None:
    assert sentence(entry("customer.changed", columns=("given_name", "phones"))) == (
        "Changed a customer: Given name and Phones"
    )
    assert sentence(entry("user.role_changed", role="clerk", before="analyst")) == ("Changed a role (Analyst → Clerk)")
    assert sentence(entry("permission.refused", permission="user.manage")) == "Was refused: Change the team"
    assert sentence(entry("log.verified", entries=1234, problems=0)) == "Verified the log; entries: 1,234, problems: 0"


def test_an_empty_part_is_left_out_of_the_sentence(qapp: object) -> None:
    assert sentence(entry("log.opened", filters=())) == "Opened the log"
    choices = entry("choices.recorded", opted_out=("marketing",), opted_in=(), how="counter")
    assert sentence(choices) == "Recorded choices: no to Direct marketing (At the counter)"


def test_an_altered_entry_is_still_told(qapp: object) -> None:
    assert sentence(entry("user.added")) == "Added a user (…)"
    assert sentence(entry("tomorrow.invented", thing=1)) == "tomorrow.invented"


def test_whom_an_entry_is_about(qapp: object) -> None:
    assert about(entry("customer.viewed", "customer", 7, "1007")) == "Customer \u20681007\u2069"
    assert about(entry("user.added", "user", 3, "Nikos")) == "Nikos"
    assert about(entry("user.signed_in", "user", 0)) == "Recovery key"
    assert about(entry("vault.founded")) == ""


def test_actions_to_choose_read_as_words(qapp: object) -> None:
    names = [action_name(action) for action in sentences.SENTENCES]
    assert len(set(names)) == len(names)
    assert not any("{" in name or name != name.strip() for name in names)


def test_a_problem_names_its_entries(qapp: object) -> None:
    assert problem_text(LogProblem(4, "The entry is missing.", 4)) == "Entry 4: The entry is missing."
    assert problem_text(LogProblem(4, "The entry is missing.", 6)) == "Entries 4 to 6: The entry is missing."
