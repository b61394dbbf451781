"""What shared views of the list say of a person: words and values by which nobody else is found."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

from custdesk.customers.filters import Condition, Match
from custdesk.customers.former import everybody_in
from custdesk.customers.list_views import ListView, ListViewShared, text_of, view_from
from custdesk.customers.queries import ORDINARY, select_card
from custdesk.customers.search import FOUND_BY
from custdesk.desk.chain import Value, revision_of
from custdesk.desk.passages import Change
from custdesk.records.folding import fold, match_expression, query_terms, search_words
from custdesk.store.connection import Connection

_TOLD_BY = [column for column in ORDINARY if column.name in FOUND_BY]
_LISTS = {"phones": "number", "emails": "address"}
# Two letters are nobody's name alone, even where they find one person.
_SHORTEST = 3
_TYPED = (Match.CONTAINS, Match.IS, Match.BEGINS)
_FOUND = (
    "SELECT e.customer_id FROM search_index JOIN search_entry AS e ON e.id = search_index.rowid"
    " WHERE search_index MATCH ? LIMIT 2"
)


def count_views_about(connection: Connection, customer_id: int) -> int:
    """Return how many shared views say something that is found of this person alone."""
    return sum(1 for _ in _about(connection, customer_id))


def forget_in_views(change: Change, customer_id: int) -> None:
    """Take out of the shared views what is found of this person alone, and log that they were set up anew.

    A view that is called by it is called by its number from then on. To be called while the person is still found.
    """
    for view_id, name, view in list(_about(change.connection, customer_id)):
        change.connection.execute(
            "UPDATE shared_list_view SET name = ?, folded_name = ?, body = ?, changed_at = ? WHERE id = ?",
            (name, fold(name), text_of(view), change.now, view_id),
        )
        change.log(ListViewShared(subject_id=view_id))


def _about(connection: Connection, customer_id: int) -> Iterator[tuple[int, str, ListView]]:
    """Yield id, name and setting of the views that say something of a person, without what they say."""
    kept = connection.execute("SELECT id, name, body FROM shared_list_view").fetchall()
    if not kept:
        return
    known = _known_of(connection, customer_id)
    for view_id, name, body in kept:
        view = view_from(body)

        def theirs(text: str) -> bool:
            return _only_of(connection, customer_id, text, known)

        left = _without(view, theirs)
        called = str(view_id) if theirs(name) else name
        if (called, left) != (name, view):
            yield view_id, called, left


def _without(view: ListView, theirs: Callable[[str], bool]) -> ListView:
    def says(condition: Condition) -> bool:
        return condition.match in _TYPED and any(theirs(str(value)) for value in condition.values)

    left = tuple(one for one in view.filters.conditions if not says(one))
    words = "" if theirs(view.words) else view.words
    return replace(view, words=words, filters=replace(view.filters, conditions=left))


def _only_of(connection: Connection, customer_id: int, text: str, known: list[str]) -> bool:
    groups = query_terms(text)
    if len(fold(text)) < _SHORTEST or not groups:
        return False
    if not all(any(word.startswith(group) for word in known) for group in groups):
        return False
    found = {row[0] for row in connection.execute(_FOUND, (match_expression(text),))}
    return found <= {customer_id}


def _known_of(connection: Connection, customer_id: int) -> list[str]:
    """Return the words by which a person, or whoever was merged into this one, is or was told from others."""
    card = select_card(connection, customer_id, _TOLD_BY, ())
    texts: list[str] = []
    numbers: list[str] = []
    if card is not None:
        texts = [text for name in FOUND_BY if (text := getattr(card.customer, name))]
        texts += [email.address for email in card.emails]
        numbers = [phone.number for phone in card.phones]
    bodies = connection.execute(
        "SELECT body FROM revision WHERE subject_kind = 'customer' AND length(body) > 0"
        " AND subject_id IN (SELECT value FROM json_each(?))",
        (json.dumps(everybody_in(connection, customer_id)),),
    )
    for (body,) in bodies:
        for name, values in _read(body).items():
            if name in FOUND_BY:
                texts += [value for value in values if isinstance(value, str)]
            elif name in _LISTS:
                items = [text for value in values for text in _texts_in(value, _LISTS[name])]
                (numbers if name == "phones" else texts).extend(items)
    return search_words(texts, numbers).split()


def _read(body: bytes) -> dict[str, tuple[Value, Value]]:
    try:
        return revision_of(body)
    except (ValueError, IndexError):
        return {}  # what was altered goes all the same, whatever it said


def _texts_in(value: Value, part: str) -> list[str]:
    try:
        items = json.loads(value) if isinstance(value, str) else []
        return [item[part] for item in items if isinstance(item[part], str)]
    except (ValueError, TypeError, LookupError, RecursionError):
        return []
