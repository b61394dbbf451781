"""Whether a plan still tells the truth: what it says of the stored customers holds until one of them is changed."""

import json
from typing import Final

from custdesk.history.model import APART, LOOKS
from custdesk.store.connection import Connection

_CHANGE_NOTHING: Final = json.dumps((*LOOKS, *APART))


def last_entry(connection: Connection) -> int:
    """Return the number of the last entry of the log."""
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM audit_entry").fetchone()[0])


def changed_since(connection: Connection, entry: int) -> bool:
    """Return whether the log tells of a change to any customer, or of an answer, after an entry."""
    (found,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM audit_entry WHERE seq > ? AND subject_kind = 'customer'"
        " AND action NOT IN (SELECT value FROM json_each(?)))",
        (entry, _CHANGE_NOTHING),
    ).fetchone()
    return bool(found)
