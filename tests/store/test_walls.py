"""The wall of a connection: it refuses more than the store does by itself, and never less."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.errors import PermissionRefused
from custdesk.store.connection import Error, set_wall
from custdesk.store.vault import Vault, translate_errors
from tests.vaults import open_as_owner

READ, DELETE = 20, 9  # SQLITE_READ, SQLITE_DELETE


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    opened = open_as_owner(folder).vault
    yield opened
    opened.close()


def no_values(action: int, table: str | None, column: str | None, database: str | None, inner: str | None) -> bool:
    assert inner is None
    assert database in ("main", None)
    return (action, table, column) != (READ, "vault_info", "value")


def test_a_wall_refuses_what_it_is_asked_for_and_nothing_else(vault: Vault) -> None:
    set_wall(vault.reader, no_values)
    assert vault.reader.execute("SELECT count(key) FROM vault_info").fetchone() == (2,)
    for statement in (
        "SELECT value FROM vault_info",
        "SELECT key FROM vault_info WHERE value > ''",
        "SELECT key FROM vault_info ORDER BY value",
        "SELECT * FROM vault_info",
    ):
        with pytest.raises(PermissionRefused, match=r"data\.hidden"), translate_errors(vault):
            vault.reader.execute(statement)
    assert vault.writer.execute("SELECT count(value) FROM vault_info").fetchone() == (2,)


def test_it_holds_for_statements_that_were_prepared_before_it(vault: Vault) -> None:
    statement = "SELECT value FROM vault_info"
    for _ in range(3):
        assert vault.reader.execute(statement).fetchall()
        set_wall(vault.reader, no_values)
        with pytest.raises(PermissionRefused), translate_errors(vault):
            vault.reader.execute(statement)
        set_wall(vault.reader, None)


def test_a_wall_that_allows_everything_does_not_undo_what_the_store_refuses(vault: Vault) -> None:
    for wall in (lambda *_: True, None):
        for connection in (vault.reader, vault.writer):
            set_wall(connection, wall)
            for statement in ("ATTACH ':memory:' AS other", "PRAGMA temp_store = FILE", "SELECT sqlcipher_export('a')"):
                with pytest.raises(Error, match=r"not authorized|authorization denied"):
                    connection.execute(statement)


def test_a_wall_that_fails_refuses(vault: Vault) -> None:
    def fail(*_: object) -> bool:
        raise RuntimeError("a bug in the wall")

    set_wall(vault.writer, fail)
    with pytest.raises(PermissionRefused), translate_errors(vault):
        vault.writer.execute("DELETE FROM vault_info")


def test_a_transaction_behind_a_wall_still_rolls_back_and_the_vault_still_closes(vault: Vault, folder: Path) -> None:
    vault.writer.execute("BEGIN IMMEDIATE")
    vault.writer.execute("INSERT INTO vault_info VALUES ('one', 'more')")
    set_wall(vault.writer, lambda *_: False)
    vault.close()
    assert not (folder / "customers.db-wal").exists()
    again = open_as_owner(folder).vault
    assert again.reader.execute("SELECT count(*) FROM vault_info").fetchone() == (2,)
    again.close()


def test_it_tells_which_table_is_written_to(vault: Vault) -> None:
    asked = []
    set_wall(vault.writer, lambda action, table, *_: asked.append((action, table)) or True)
    vault.writer.execute("DELETE FROM vault_info WHERE key = 'nothing'")
    assert (DELETE, "vault_info") in asked
