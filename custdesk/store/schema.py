"""Migrations: numbered SQL files, each applied once and in one transaction."""

import re
from functools import cache
from importlib import resources

from custdesk.errors import VaultDamaged, VaultNewer
from custdesk.store.connection import Connection
from custdesk.store.trouble import DATABASE

_NAME = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


@cache
def _migrations() -> tuple[str, ...]:
    folder = resources.files("custdesk.store") / "migrations"
    named = sorted((entry.name, entry) for entry in folder.iterdir() if _NAME.fullmatch(entry.name))
    if [int(name[:4]) for name, _ in named] != list(range(1, len(named) + 1)):
        raise RuntimeError("the migrations are not numbered 0001, 0002 and on")
    return tuple(entry.read_text(encoding="utf-8") for _, entry in named)


def known_version() -> int:
    """Return the newest schema version that this program knows."""
    return len(_migrations())


def schema_version(connection: Connection) -> int:
    """Return the schema version of a vault; raise ``VaultNewer`` if a later program wrote it."""
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > known_version():
        raise VaultNewer(found=found, known=known_version())
    return found


def migrate(connection: Connection) -> None:
    """Bring the schema to the newest version, one transaction for each step; killed at any time it is old or new.

    Raise ``VaultNewer``, or ``VaultDamaged`` if the rows refer to rows that are not there.
    """
    for version in range(schema_version(connection) + 1, known_version() + 1):
        connection.execute("PRAGMA foreign_keys = OFF")  # rebuilding a table must not empty those that refer to it
        try:
            connection.executescript("BEGIN IMMEDIATE;\n" + _migrations()[version - 1])
            connection.execute(f"PRAGMA user_version = {version}")
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise VaultDamaged(part=DATABASE)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            connection.execute("PRAGMA foreign_keys = ON")
