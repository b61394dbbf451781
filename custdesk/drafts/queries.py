"""The table of drafts. No statement touches another user's rows."""

from custdesk.store.connection import Connection


def put_draft(connection: Connection, user_id: int, kind: str, subject_id: int, body: bytes, now: str) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO draft (user_id, kind, subject_id, body, kept_at) VALUES (?,?,?,?,?)",
        (user_id, kind, subject_id, body, now),
    )


def delete_draft(connection: Connection, user_id: int, kind: str, subject_id: int) -> None:
    connection.execute(
        "DELETE FROM draft WHERE user_id = ? AND kind = ? AND subject_id = ?", (user_id, kind, subject_id)
    )


def select_drafts(connection: Connection, user_id: int) -> list[tuple[str, int, bytes, str]]:
    """Return kind, subject, sealed body and time of each, the newest first."""
    return connection.execute(
        "SELECT kind, subject_id, body, kept_at FROM draft WHERE user_id = ? ORDER BY kept_at DESC", (user_id,)
    ).fetchall()


def select_draft(connection: Connection, user_id: int, kind: str, subject_id: int) -> tuple[bytes, str] | None:
    """Return sealed body and time."""
    found: tuple[bytes, str] | None = connection.execute(
        "SELECT body, kept_at FROM draft WHERE user_id = ? AND kind = ? AND subject_id = ?", (user_id, kind, subject_id)
    ).fetchone()
    return found
