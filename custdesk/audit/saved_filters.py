"""Filters of the log that somebody keeps for himself: sealed to the key of whoever keeps them."""

import json
from dataclasses import asdict
from typing import Any, Final

from custdesk.audit.model import LogFilter, SavedFilter
from custdesk.desk.door import Desk
from custdesk.desk.passages import Aside
from custdesk.desk.permissions import Permission
from custdesk.errors import RecordMissing, VaultDamaged
from custdesk.store.connection import Connection

_TABLE: Final = "saved_filter"


class SavedFilters:
    """The filters of the signed-in person. Nobody else can read them, not with other tools either."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[SavedFilter, ...]:
        """Return the person's filters in the order they were kept, without what can no longer be opened."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return tuple(self._of(reading.connection, reading.session.user_id))

    def keep(self, name: str, chosen: LogFilter) -> int:
        """Keep a filter under a name, in place of the one of that name if there is one; return its id."""
        with self._desk.aside(Permission.LOG_VIEW, _TABLE) as aside:
            user_id = aside.session.user_id
            known = [one for one in self._of(aside.connection, user_id) if one.name == name]
            if known:
                self._write(aside, SavedFilter(known[0].id, name, chosen))
                return known[0].id
            cursor = aside.connection.execute(
                "INSERT INTO saved_filter (user_id, body, kept_at) VALUES (?,?,?)",
                (user_id, self._sealed(user_id, name, chosen), aside.now),
            )
            return int(cursor.lastrowid or 0)

    def rename(self, filter_id: int, name: str) -> None:
        """Call a filter something else; raise ``RecordMissing`` if the person has none of that id."""
        with self._desk.aside(Permission.LOG_VIEW, _TABLE) as aside:
            for one in self._of(aside.connection, aside.session.user_id):
                if one.id == filter_id:
                    self._write(aside, SavedFilter(filter_id, name, one.chosen))
                    return
            raise RecordMissing

    def delete(self, filter_id: int) -> None:
        """Forget a filter; nothing happens if the person has none of that id."""
        with self._desk.aside(Permission.LOG_VIEW, _TABLE) as aside:
            aside.connection.execute(
                "DELETE FROM saved_filter WHERE id = ? AND user_id = ?", (filter_id, aside.session.user_id)
            )

    def _of(self, connection: Connection, user_id: int) -> list[SavedFilter]:
        rows = connection.execute("SELECT id, body FROM saved_filter WHERE user_id = ? ORDER BY id", (user_id,))
        opened = [self._opened(user_id, *row) for row in rows.fetchall()]
        return [one for one in opened if one]

    def _write(self, aside: Aside, kept: SavedFilter) -> None:
        user_id = aside.session.user_id
        aside.connection.execute(
            "UPDATE saved_filter SET body = ?, kept_at = ? WHERE id = ? AND user_id = ?",
            (self._sealed(user_id, kept.name, kept.chosen), aside.now, kept.id, user_id),
        )

    def _sealed(self, user_id: int, name: str, chosen: LogFilter) -> bytes:
        plain = json.dumps({"name": name, **asdict(chosen)}, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return self._desk.seal_own(plain, _context(user_id))

    def _opened(self, user_id: int, filter_id: int, body: bytes) -> SavedFilter | None:
        try:
            stored: dict[str, Any] = json.loads(self._desk.open_own(body, _context(user_id)))
            name, actions = str(stored.pop("name")), tuple(stored.pop("actions"))
            return SavedFilter(filter_id, name, LogFilter(actions=actions, **stored))
        except (VaultDamaged, ValueError, TypeError, KeyError):
            # Sealed to a key from before a reset of the passphrase, or altered: no reason to keep anybody out.
            return None


def _context(user_id: int) -> bytes:
    return f"custdesk/log-filter/{user_id}".encode()
