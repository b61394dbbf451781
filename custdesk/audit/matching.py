"""Whether an entry fits what no index answers: columns, data classes and typed words."""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from custdesk.audit.model import IMPERSONAL, VERBATIM, LogQuery, TypedWord
from custdesk.desk.chain import revision_of
from custdesk.records.letters import fold

_OF_COLUMNS = ("columns", "column")


class Light(NamedTuple):
    """As much of an entry as is looked into; ``revision`` is the stored body, if it was asked for."""

    seq: int
    at: str
    actor: Any
    action: str
    kind: str
    subject_id: Any
    detail: str
    revision: Any


def fits(query: LogQuery, entry: Light, classes: Mapping[str, frozenset[str]]) -> bool:
    """Return whether an entry names one of the columns, one of each class's columns, and meets all words."""
    detail = _detail(entry.detail)
    if query.columns or query.classes:
        named = _columns(entry, detail)
        if query.columns and named.isdisjoint(query.columns):
            return False
        if query.classes and all(named.isdisjoint(classes.get(one, ())) for one in query.classes):
            return False
    return all(_meets(word, entry, detail) for word in query.words)


def _columns(entry: Light, detail: Mapping[str, Any]) -> set[str]:
    """Return the columns of customers that an entry names, or whose values it keeps."""
    if entry.kind in IMPERSONAL:
        return set()
    named: set[str] = set()
    for name in _OF_COLUMNS:
        value = detail.get(name)
        named.update([value] if isinstance(value, str) else value if isinstance(value, list) else [])
    if isinstance(entry.revision, bytes):
        with suppress(ValueError, IndexError):  # spoiled by another program, which the verification says
            named.update(revision_of(entry.revision))
    return named


def _meets(word: TypedWord, entry: Light, detail: Mapping[str, Any]) -> bool:
    if (
        entry.action in word.actions
        or entry.actor in word.people
        or entry.kind in word.kinds
        or entry.seq == word.number
        or (entry.kind == "customer" and entry.subject_id in word.customers)
        or (entry.kind == "user" and entry.subject_id in word.people)
    ):
        return True
    return any(_says(word, name, value) for name, value in detail.items())


def _says(word: TypedWord, name: str, value: object) -> bool:
    if isinstance(value, str):
        if name in VERBATIM:
            return bool(word.verbatim) and word.verbatim in fold(value)
        return (name, value) in word.codes
    if isinstance(value, list):
        return any(("", item) in word.codes for item in value if isinstance(item, str))
    return word.number is not None and value == word.number


def _detail(stored: str) -> Mapping[str, Any]:
    if stored == "{}":
        return {}
    try:
        detail = json.loads(stored)
    except ValueError:
        return {}  # altered: shown without its details, and found without them
    return detail if isinstance(detail, dict) else {}
