"""The rows of users, the reviews of what they may do, and what is theirs alone."""

from custdesk.desk.permissions import Role
from custdesk.records.folding import fold
from custdesk.store.connection import Connection
from custdesk.users.model import User, UserState

_USER = (
    "SELECT id, name, role, state, created_at, removed_at IS NOT NULL,"
    " coalesce((SELECT e.at FROM audit_entry AS e WHERE e.subject_kind = 'user' AND e.subject_id = u.id"
    " AND e.action = 'user.signed_in' ORDER BY e.seq DESC LIMIT 1), '')"
    " FROM user_account AS u"
)


def select_users(connection: Connection) -> list[User]:
    """Return all users but the recovery user (id 0), by name, removed ones last."""
    rows = connection.execute(f"{_USER} WHERE id > 0 ORDER BY removed_at IS NOT NULL, folded_name, id")
    return [_user(row) for row in rows]


def select_second_factors(connection: Connection) -> frozenset[int]:
    """Return the users who have a second factor."""
    return frozenset(row[0] for row in connection.execute("SELECT user_id FROM second_factor"))


def select_user(connection: Connection, user_id: int) -> User | None:
    row = connection.execute(f"{_USER} WHERE id = ? AND id > 0", (user_id,)).fetchone()
    return _user(row) if row else None


def user_named(connection: Connection, name: str) -> User | None:
    """Return the user of this name, whatever its case and accents."""
    row = connection.execute(f"{_USER} WHERE folded_name = ? AND id > 0", (fold(name),)).fetchone()
    return _user(row) if row else None


def name_taken(connection: Connection, name: str) -> bool:
    """Tell whether a user has this name, or one that differs only in case or accents."""
    row = connection.execute("SELECT 1 FROM user_account WHERE folded_name = ?", (fold(name),)).fetchone()
    return row is not None


def other_owners(connection: Connection, user_id: int) -> int:
    """Return how many active owners there are beside this user."""
    row = connection.execute(
        "SELECT count(*) FROM user_account WHERE role = ? AND state = 'active' AND id > 0 AND id <> ?",
        (Role.OWNER.value, user_id),
    ).fetchone()
    return int(row[0])


def update_role(connection: Connection, user_id: int, role: Role) -> None:
    connection.execute("UPDATE user_account SET role = ? WHERE id = ?", (role.value, user_id))


def update_state(connection: Connection, user_id: int, state: UserState) -> None:
    connection.execute("UPDATE user_account SET state = ? WHERE id = ?", (state.value, user_id))


def remove_account(connection: Connection, user_id: int, at: str) -> None:
    """Mark a user as removed; the row stays, because the log names it."""
    connection.execute("UPDATE user_account SET state = 'disabled', removed_at = ? WHERE id = ?", (at, user_id))


def delete_second_factor(connection: Connection, user_id: int) -> bool:
    """Delete the second factor of a user; return whether there was one."""
    return connection.execute("DELETE FROM second_factor WHERE user_id = ?", (user_id,)).rowcount > 0


def delete_kept(connection: Connection, user_id: int) -> None:
    """Delete a user's unsaved typing, filters of the log and views of the list, which nobody else can open."""
    connection.execute("DELETE FROM draft WHERE user_id = ?", (user_id,))
    connection.execute("DELETE FROM saved_filter WHERE user_id = ?", (user_id,))
    connection.execute("DELETE FROM own_list_view WHERE user_id = ?", (user_id,))


def mark_rotation_due(connection: Connection, *, due: bool) -> None:
    """Note whether the vault needs a new key, for whoever signs in next should the program end before it has one."""
    if due:
        connection.execute("INSERT OR REPLACE INTO vault_info (key, value) VALUES ('rotation_due', 'yes')")
    else:
        connection.execute("DELETE FROM vault_info WHERE key = 'rotation_due'")


def select_reviews_end(connection: Connection) -> tuple[str, str, str] | None:
    """Return time and person of the last review of permissions, and the date of the next; None if there was none."""
    row: tuple[str, str, str] | None = connection.execute(
        "SELECT r.reviewed_at, coalesce(u.name, ''), r.next_on FROM permission_review AS r"
        " LEFT JOIN user_account AS u ON u.id = r.reviewed_by ORDER BY r.id DESC LIMIT 1"
    ).fetchone()
    return row


def select_founded_at(connection: Connection) -> str:
    """Return when the vault was made."""
    row = connection.execute("SELECT value FROM vault_info WHERE key = 'created_at'").fetchone()
    return str(row[0])


def insert_review(connection: Connection, at: str, by: int, next_on: str) -> None:
    connection.execute(
        "INSERT INTO permission_review (reviewed_at, reviewed_by, next_on) VALUES (?,?,?)", (at, by, next_on)
    )


def _role(stored: str) -> Role:
    # One that somebody wrote past the program gives nothing, and an owner has to see it to mend it.
    return Role(stored) if stored in [role.value for role in Role] else Role.ANALYST


def _user(row: tuple[int, str, str, str, str, int, str]) -> User:
    return User(
        id=row[0],
        name=row[1],
        role=_role(row[2]),
        state=UserState(row[3]),
        created_at=row[4],
        removed=bool(row[5]),
        last_signed_in_at=row[6],
    )
