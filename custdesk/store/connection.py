"""Connections to the encrypted database, with every setting that keeps it safe."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the library has no type information, and is this interface plus ``set_key``
    from sqlite3 import Connection as _Connection
    from sqlite3 import Error, connect

    class Connection(_Connection):
        """A connection to the encrypted database."""

        def set_key(self, key: bytearray) -> None: ...
else:
    from sqlcipher3.dbapi2 import Connection, Error, connect

__all__ = ["KEY_BYTES", "PAGE_BYTES", "Connection", "Error", "Wall", "open_database", "set_wall", "wipe", "write_anew"]

Wall = Callable[[int, str | None, str | None, str | None, str | None], bool]
"""Asked while a statement is prepared, with SQLite's action code and what it means there (see
https://sqlite.org/c3ref/c_alter_table.html): first and second argument, database, innermost trigger or view."""

PAGE_BYTES = 4096
KEY_BYTES = 32
_BUSY_SECONDS = 5.0
_HEX = b"0123456789abcdef"

# Not cipher_memory_security: it locks and wipes every small piece of memory, which made inserting rows nine times as
# slow. Keys are locked and wiped by the library without it, and a locked program starts anew, with no memory of before.
_SETTINGS = (
    "PRAGMA temp_store = MEMORY",  # temporary files are not encrypted
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # or INSERT OR REPLACE removes a row that a trigger says is never removed
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # with NORMAL a power cut loses commits
    "PRAGMA wal_autocheckpoint = 200",  # a damaged WAL drops commits in silence: keep it short
)
_MEMORY = 2

# What would undo the settings, or carry rows out of the file, is refused to every statement that comes later.
_FIXED_PRAGMAS = frozenset(
    (
        "key rekey hexkey hexrekey temp_store temp_store_directory journal_mode synchronous secure_delete query_only"
        " trusted_schema recursive_triggers writable_schema cipher_plaintext_header_size cipher_log cipher_log_level"
        " cipher_memory_security"
    ).split()
)
_FORBIDDEN_FUNCTIONS = frozenset({"sqlcipher_export", "load_extension"})
_OK, _DENY = 0, 1
_ACTION_PRAGMA, _ACTION_ATTACH, _ACTION_DETACH, _ACTION_FUNCTION = 19, 24, 25, 31


def open_database(path: Path, key: bytearray, *, query_only: bool = False) -> Connection:
    """Open an existing database file with its raw 32-byte key; never create one.

    Transactions are begun and ended by the caller; the connection may be used from any one thread at a time.
    Raise the library's own errors, see :mod:`custdesk.store.trouble`.
    """
    connection: Connection = connect(  # type: ignore[assignment]
        f"{path.as_uri()}?mode=rw",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        literal = _raw_key_literal(key)
        try:
            connection.set_key(literal)
        finally:
            wipe(literal)
        for setting in _SETTINGS:
            connection.execute(setting)
        connection.execute(f"PRAGMA cache_size = {-65536 if query_only else -16384}")
        if connection.execute("PRAGMA temp_store").fetchone()[0] != _MEMORY:
            raise RuntimeError("the database library would write temporary files in the clear")
        if query_only:
            connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        connection.set_authorizer(_authorise)
    except BaseException:
        connection.close()
        raise
    return connection


def set_wall(connection: Connection, wall: Wall | None) -> None:
    """Let ``wall`` refuse statements on a connection by returning False, beside what the store itself refuses.

    It holds for statements prepared before too: they are prepared again. None takes the wall away. An error in the
    wall refuses the statement. What is refused raises ``PermissionRefused`` through ``translate_errors``.
    """
    if wall is None:
        connection.set_authorizer(_authorise)
        return

    def both(action: int, first: str | None, second: str | None, database: str | None, inner: str | None) -> int:
        refused = _authorise(action, first, second, database, inner)
        return refused or (_OK if wall(action, first, second, database, inner) else _DENY)

    connection.set_authorizer(both)


def write_anew(connection: Connection) -> None:
    """Write every page of the database anew (``VACUUM``), and let the connection stand without any wall after it.

    Overwriting what is deleted is not enough: when rows move between pages, copies stay in the room that becomes free,
    where no later deletion looks for them. Raise the library's own errors; the database is then as before.
    """
    connection.set_authorizer(None)  # a database in memory is attached while it runs
    try:
        connection.execute("VACUUM")
    finally:
        connection.set_authorizer(_authorise)


def wipe(secret: bytearray) -> None:
    """Overwrite a secret in place."""
    secret[:] = bytes(len(secret))


def _authorise(action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None) -> int:
    if action in (_ACTION_ATTACH, _ACTION_DETACH):
        return _DENY
    if action == _ACTION_PRAGMA and second is not None and (first or "").lower() in _FIXED_PRAGMAS:
        return _DENY
    if action == _ACTION_FUNCTION and (second or "").lower() in _FORBIDDEN_FUNCTIONS:
        return _DENY
    return _OK


def _raw_key_literal(key: bytearray) -> bytearray:
    # A raw key of any other length would be taken for a passphrase without a word.
    if len(key) != KEY_BYTES:
        raise ValueError("a vault key has 32 bytes")
    literal = bytearray(b"x'" + b"0" * (2 * KEY_BYTES) + b"'")
    for place, byte in enumerate(key):
        literal[2 + 2 * place] = _HEX[byte >> 4]
        literal[3 + 2 * place] = _HEX[byte & 15]
    return literal
