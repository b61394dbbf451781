"""Keeping drafts: sealed to the key of their author, so that nobody else reads what was never saved."""

import json
from collections.abc import Mapping

from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.drafts.model import Draft
from custdesk.drafts.queries import delete_draft, put_draft, select_draft, select_drafts
from custdesk.errors import VaultDamaged

_TABLE = "draft"


class Drafts:
    """The unsaved typing of the signed-in user. Not logged: nothing of it is a record yet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, kind: str, subject_id: int, values: Mapping[str, object]) -> None:
        """Keep what is typed into the form ``kind`` of a record (0 = a new one), in place of what was kept before.

        ``values`` is anything JSON can write; a draft may hold what could not be stored as a record.
        """
        with self._desk.aside(Permission.DRAFT_KEEP, _TABLE) as aside:
            user_id = aside.session.user_id
            plain = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
            body = self._desk.seal_own(plain, _context(user_id, kind, subject_id))
            put_draft(aside.connection, user_id, kind, subject_id, body, aside.now)

    def drop(self, kind: str, subject_id: int) -> None:
        """Forget what was kept; nothing happens if nothing was."""
        with self._desk.aside(Permission.DRAFT_KEEP, _TABLE) as aside:
            delete_draft(aside.connection, aside.session.user_id, kind, subject_id)

    def find(self, kind: str, subject_id: int) -> Draft | None:
        """Return what is kept for a form, or nothing; also where it can no longer be opened."""
        with self._desk.read(Permission.DRAFT_KEEP) as reading:
            row = select_draft(reading.connection, reading.session.user_id, kind, subject_id)
            return self._opened(reading.session.user_id, kind, subject_id, *row) if row else None

    def all(self) -> tuple[Draft, ...]:
        """Return all that is kept for the signed-in user, the newest first, without what can no longer be opened."""
        with self._desk.read(Permission.DRAFT_KEEP) as reading:
            user_id = reading.session.user_id
            found = [self._opened(user_id, *row) for row in select_drafts(reading.connection, user_id)]
            return tuple(draft for draft in found if draft)

    def _opened(self, user_id: int, kind: str, subject_id: int, body: bytes, kept_at: str) -> Draft | None:
        try:
            plain = self._desk.open_own(body, _context(user_id, kind, subject_id))
        except VaultDamaged:
            # Sealed to a key the user had before a reset of the passphrase, or altered: no reason to keep anybody out.
            return None
        values = json.loads(plain.decode("utf-8", "surrogatepass"))
        return Draft(kind=kind, subject_id=subject_id, kept_at=kept_at, values=values)


def _context(user_id: int, kind: str, subject_id: int) -> bytes:
    return f"custdesk/draft/{user_id}/{kind}/{subject_id}".encode()
