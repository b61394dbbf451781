"""A vault that an earlier program wrote keeps what is in it when this one opens it."""

from collections.abc import Iterator

import pytest

from custdesk.store import schema
from custdesk.store.connection import Connection
from custdesk.store.scratch import open_scratch

_BEFORE_ENTRIES_WITHOUT_REFERENCES = 4


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Give a database of an earlier version with two customers in it, who can be found and are compared by keys."""
    connection = open_scratch()
    for text in schema._migrations()[:_BEFORE_ENTRIES_WITHOUT_REFERENCES]:
        connection.executescript(text)
    connection.execute(f"PRAGMA user_version = {_BEFORE_ENTRIES_WITHOUT_REFERENCES}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    for number, name in ((1, "ana gil"), (2, "luis mar")):
        connection.execute(
            "INSERT INTO customer (id, number, created_at, changed_at) VALUES (?, ?, '', '')", (number,) * 2
        )
        connection.execute(
            "INSERT INTO search_entry VALUES (?, ?, 'active', ?, ?)", (number * 1024, number, name, name)
        )
        connection.execute("INSERT INTO search_index (rowid, words) VALUES (?, ?)", (number * 1024, name))
        connection.execute("INSERT INTO likeness_key VALUES (?, ?)", (number * 7, number))
    connection.execute("DELETE FROM likeness_due")
    schema.migrate(connection)
    yield connection
    connection.close()


def ids(connection: Connection, statement: str) -> list[int]:
    return [number for (number,) in connection.execute(statement)]


def test_whoever_was_found_and_compared_still_is(connection: Connection) -> None:
    (place,) = ids(connection, "SELECT rowid FROM search_index WHERE search_index MATCH 'luis'")
    assert ids(connection, f"SELECT customer_id FROM search_entry WHERE id = {place}") == [2]
    assert ids(connection, "SELECT customer_id FROM search_entry ORDER BY sort_key, id") == [1, 2]
    assert ids(connection, "SELECT customer_id FROM likeness_key WHERE value = 7") == [1]
    assert ids(connection, "SELECT customer_id FROM likeness_due") == []


def test_whoever_is_changed_or_goes_is_compared_anew_or_no_more(connection: Connection) -> None:
    connection.execute("UPDATE customer SET version = 2 WHERE id = 1")
    connection.execute("DELETE FROM customer WHERE id = 2")
    assert ids(connection, "SELECT customer_id FROM likeness_key") == []
    assert ids(connection, "SELECT customer_id FROM likeness_due") == [1]
    assert ids(connection, "SELECT customer_id FROM search_entry") == [1]
