"""A database that is nowhere but in memory, for what a child process works out."""

from sqlcipher3.dbapi2 import connect

from custdesk.store.connection import Connection


def open_scratch() -> Connection:
    """Return an empty database without a key or a file, gone when it is closed; transactions are the caller's."""
    connection: Connection = connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
