"""The rows of users, their public keys, and the class keys granted to them."""

from custdesk.desk.permissions import Role
from custdesk.records.columns import DataClass
from custdesk.records.folding import fold
from custdesk.store.connection import Connection
from custdesk.users.model import User, UserState

_USER = "SELECT id, name, role, state, created_at FROM user_account"


def select_users(connection: Connection) -> list[User]:
    """Return all users but the recovery user (id 0), by name."""
    return [_user(row) for row in connection.execute(f"{_USER} WHERE id > 0 ORDER BY folded_name, id")]


def select_user(connection: Connection, user_id: int) -> User | None:
    row = connection.execute(f"{_USER} WHERE id = ? AND id > 0", (user_id,)).fetchone()
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


def newest_key(connection: Connection, user_id: int) -> tuple[int, bytes]:
    """Return id and X25519 public key of the key that a user was given last."""
    row = connection.execute(
        "SELECT id, box_public FROM user_key WHERE user_id = ? ORDER BY id DESC LIMIT 1", (user_id,)
    ).fetchone()
    return int(row[0]), bytes(row[1])


def key_versions(connection: Connection, user_key_id: int, data_class: DataClass) -> list[int]:
    """Return the versions of a class key that were granted to a user's key."""
    rows = connection.execute(
        "SELECT key_version FROM class_grant WHERE user_key_id = ? AND data_class = ? ORDER BY key_version",
        (user_key_id, data_class.value),
    )
    return [int(row[0]) for row in rows]


def delete_grants(connection: Connection, user_id: int) -> None:
    """Take all class keys away from a user, whichever of the user's keys they were sealed to."""
    connection.execute(
        "DELETE FROM class_grant WHERE user_key_id IN (SELECT id FROM user_key WHERE user_id = ?)", (user_id,)
    )


def _user(row: tuple[int, str, str, str, str]) -> User:
    return User(id=row[0], name=row[1], role=Role(row[2]), state=UserState(row[3]), created_at=row[4])
