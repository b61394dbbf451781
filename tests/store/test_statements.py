"""Statements made of declared columns, and migrations."""

from pathlib import Path

import pytest

from custdesk.customers.model import Customer
from custdesk.errors import VaultDamaged
from custdesk.records.columns import Column, DataClass, Kind, column_named
from custdesk.store import schema
from custdesk.store.connection import Error
from custdesk.store.statements import assignment_list, insert_sql, select_list, update_sql
from tests.vaults import open_as_owner

COLUMNS = (column_named(Customer, "given_name"), column_named(Customer, "notes"))


def test_statements_name_columns_in_their_order() -> None:
    assert select_list(COLUMNS) == "given_name, notes"
    assert select_list(COLUMNS, "c") == "c.given_name, c.notes"
    assert insert_sql("customer", COLUMNS) == "INSERT INTO customer (given_name, notes) VALUES (?, ?)"
    assert insert_sql("t", COLUMNS, ["number"]) == "INSERT INTO t (given_name, notes, number) VALUES (?, ?, ?)"
    assert assignment_list(COLUMNS, ["changed_at"]) == "given_name = ?, notes = ?, changed_at = ?"
    assert update_sql("customer", COLUMNS[:1]) == (
        "UPDATE customer SET given_name = ?, version = version + 1 WHERE id = ? AND version = ?"
    )


@pytest.mark.parametrize("name", ["", "a b", "a;", "A", "1a", 'a"', "a)", "a\n", "ä", "a" * 64])
def test_nothing_but_a_plain_name_gets_into_a_statement(name: str) -> None:
    strange = Column("Customer", name, "Name", DataClass.IDENTITY, Kind.TEXT, False, {})
    for make in (
        lambda: select_list([strange]),
        lambda: insert_sql("customer", [strange]),
        lambda: insert_sql("customer", COLUMNS, [name]),
        lambda: insert_sql(name, COLUMNS),
        lambda: update_sql(name, COLUMNS),
    ):
        with pytest.raises(ValueError):
            make()


def test_a_statement_without_columns_is_a_bug() -> None:
    with pytest.raises(ValueError, match="needs a column"):
        update_sql("customer", [])


def test_a_new_vault_has_the_newest_schema(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    assert schema.schema_version(vault.reader) == schema.known_version() >= 1
    vault.close()


NEXT = "CREATE TABLE extra (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer (id));\n"


def test_a_pending_migration_runs_at_the_next_opening(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = schema._migrations()
    monkeypatch.setattr(schema, "_migrations", lambda: (*steps, NEXT))
    vault = open_as_owner(folder).vault
    assert vault.reader.execute("SELECT count(*) FROM extra").fetchone() == (0,)
    assert schema.schema_version(vault.reader) == len(steps) + 1
    assert vault.writer.execute("PRAGMA foreign_keys").fetchone() == (1,)
    vault.close()


@pytest.mark.parametrize(
    ("step", "error"),
    [(NEXT + "INSERT INTO nowhere VALUES (1);", Error), (NEXT + "INSERT INTO extra VALUES (1, 99);", VaultDamaged)],
)
def test_a_migration_that_fails_leaves_the_old_version(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: type[Exception]
) -> None:
    steps = schema._migrations()
    with monkeypatch.context() as patched:
        patched.setattr(schema, "_migrations", lambda: (*steps, step))
        with pytest.raises(error):
            open_as_owner(folder)
    vault = open_as_owner(folder).vault
    assert schema.schema_version(vault.reader) == len(steps)
    assert vault.reader.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").fetchone() == (0,)
    vault.close()
