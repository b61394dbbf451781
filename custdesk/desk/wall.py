"""The second wall: SQLite itself refuses what a session may not read or write, should a statement ever ask for it.

The first wall are the services, which ask only for what may be seen. A wall is asked while a statement is prepared,
with the action codes of https://sqlite.org/c3ref/c_alter_table.html.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final
from weakref import WeakKeyDictionary

from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.records.columns import stored_columns
from custdesk.store.connection import Connection, set_wall
from custdesk.store.vault import Vault

_DELETE, _INSERT, _READ, _UPDATE = 9, 18, 20, 23
_WRITES = frozenset({_DELETE, _INSERT, _UPDATE})
# Making, dropping and altering tables, indexes, triggers, views and virtual tables; also REINDEX and ANALYZE.
_SCHEMA = frozenset({*range(1, 9), *range(10, 18), 26, 27, 28, 29, 30})

LOG_TABLES: Final = frozenset({"audit_entry", "audit_signature", "revision"})
"""They only grow, whatever the permission, but for what :data:`SHRINKS` names."""
SHRINKS: Final[dict[Permission, frozenset[str]]] = {
    Permission.CUSTOMER_ERASE: frozenset({"revision"}),
    Permission.LOG_CUT: LOG_TABLES,
}
"""From which tables of the log a change with a permission may remove rows."""

_INDEX = frozenset({"search_index", *(f"search_index_{part}" for part in ("data", "idx", "docsize", "config"))})
_LIKENESS = frozenset({"likeness_key", "likeness_due"})
_CUSTOMER = (
    frozenset({"customer", "customer_phone", "customer_email", "customer_address", "search_entry"}) | _INDEX | _LIKENESS
)
_CONSENT = frozenset({"consent_record", "choice_record"})
_FORMER = frozenset({"former_customer", "merged_customer", "told_apart"})
# Where SQLite keeps samples of values after somebody else's ANALYZE.
_STATISTICS = frozenset({"sqlite_stat1", "sqlite_stat4"})
# Whoever takes a right or a key from somebody has every sealed value sealed anew.
_STAFF = frozenset(
    {"user_account", "user_key", "class_grant", "certificate", "role_limit", "second_factor", "customer"}
    | {"draft", "saved_filter", "own_list_view"}
    | _LIKENESS
)

WRITES: Final[dict[Permission, frozenset[str]]] = {
    Permission.CUSTOMER_CREATE: _CUSTOMER | {"vault_info"},
    Permission.CUSTOMER_EDIT: _CUSTOMER,
    Permission.CUSTOMER_EDIT_MANY: _CUSTOMER,
    Permission.CUSTOMER_ARCHIVE: frozenset({"customer", "search_entry"}) | _LIKENESS,
    Permission.CUSTOMER_MERGE: _CUSTOMER | _CONSENT | _FORMER,
    Permission.CONSENT_RECORD: _CONSENT,
    Permission.PURPOSE_EDIT: frozenset({"purpose", "purpose_wording", "notice"}),
    Permission.IMPORT_RUN: _CUSTOMER | _CONSENT | {"import_batch", "import_mapping", "told_apart", "vault_info"},
    Permission.SHOP_EDIT: frozenset({"shop", "asked_column", "shared_list_view", "vault_info"}),
    Permission.USER_MANAGE: _STAFF | {"vault_info"},
    Permission.KEY_ROTATE: _STAFF | {"vault_info"},
    Permission.PASSPHRASE_CHANGE: frozenset({"user_account", "user_key", "class_grant", "certificate"}),
    Permission.PERMISSION_REVIEW: frozenset({"permission_review"}),
    Permission.SECOND_FACTOR_CHANGE: frozenset({"second_factor"}),
    Permission.DRAFT_KEEP: frozenset({"draft"}),
    Permission.DEVICE_VIEW: frozenset({"device"}),
    Permission.DEVICE_BIND: frozenset({"device", "vault_info"}),
    Permission.CHANGE_REVERT: _CUSTOMER,
    Permission.BATCH_REVERT: _CUSTOMER | _CONSENT | _FORMER,
    Permission.CUSTOMER_ERASE: _CUSTOMER
    | _CONSENT
    | _FORMER
    | _STATISTICS
    | {"draft", "erased_mark", "shared_list_view", "vault_info"},
    Permission.LOG_CUT: frozenset({"audit_cut", "vault_info"}),
    Permission.SHOP_VIEW: frozenset({"incident"}),  # whoever is signed in when it is found prepares it
    Permission.INCIDENT_DECIDE: frozenset({"incident", "vault_info"}),
    Permission.ACCESS_WATCH: frozenset({"access_notice", "vault_info"}),
}
"""The tables that a change with a permission may write; none where a permission is not named."""

_OF_STAFF = frozenset({Permission.USER_VIEW, Permission.USER_MANAGE, Permission.PERMISSION_REVIEW})
_OPENED_BY: Final[dict[str, frozenset[Permission]]] = {
    "revision": frozenset(
        {
            Permission.LOG_VIEW,
            Permission.LOG_VERIFY,
            Permission.HISTORY_VIEW,
            Permission.CHANGE_REVERT,
            Permission.BATCH_REVERT,
            Permission.CUSTOMER_ERASE,
            Permission.CUSTOMER_MERGE,
            Permission.CUSTOMER_EDIT_MANY,
            Permission.LOG_CUT,
        }
    ),
    "saved_filter": frozenset({Permission.LOG_VIEW}),
    "access_notice": frozenset({Permission.ACCESS_WATCH}),
    "incident": frozenset({Permission.INCIDENT_DECIDE}),
    "second_factor": _OF_STAFF | {Permission.SECOND_FACTOR_CHANGE},
    "draft": frozenset({Permission.DRAFT_KEEP, Permission.CUSTOMER_ERASE, Permission.CUSTOMER_MERGE}),
    "role_limit": _OF_STAFF,
    "permission_review": _OF_STAFF,
}
# The few traits that an anonymised export is made of; nobody who may make it has to see them.
_TRAITS = frozenset(
    {("customer", name) for name in ("kind", "sex", "born_on", "language")}
    | {("customer_address", name) for name in ("region", "country")}
)
# All words by which a customer is found, of every class together: the index is searched, and this is never read.
_NEVER_READ = frozenset({("search_entry", "words")})


@dataclass(frozen=True, slots=True)
class ReadWall:
    """Refuses columns and whole tables. That nothing is written is the connection's own: it is ``query_only``."""

    columns: frozenset[tuple[str, str]]
    tables: frozenset[str]

    def __call__(
        self, action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None
    ) -> bool:
        return action != _READ or (first not in self.tables and (first or "", second or "") not in self.columns)


@dataclass(frozen=True, slots=True)
class WriteWall:
    """Refuses writing to tables other than ``tables``, and ever changing what the log holds.

    Nor does it let anything be removed from the log, but from the tables that ``shrink``.
    """

    tables: frozenset[str]
    logs: bool
    shrink: frozenset[str] = frozenset()

    def __call__(
        self, action: int, first: str | None, _second: str | None, _database: str | None, _inner: str | None
    ) -> bool:
        if action in _WRITES:
            if first in LOG_TABLES:
                return self.logs and (action == _INSERT or (action == _DELETE and first in self.shrink))
            return first in self.tables
        return action not in _SCHEMA


NOTHING = WriteWall(frozenset(), logs=False)
JUST_THE_LOG = WriteWall(frozenset(), logs=True)


def read_wall(session: Session, permissions: Iterable[Permission] = ()) -> ReadWall:
    """Return the wall of a session while it reads with ``permissions``."""
    asked = frozenset(permissions)
    hidden = {(table, column.name) for table, column in stored_columns() if column.data_class not in session.classes}
    if Permission.EXPORT_ANONYMISED in asked:
        hidden -= _TRAITS
    if Permission.LOG_VERIFY in asked:
        hidden = set()  # whoever compares rows with their digests sees none of them
    shut = frozenset(table for table, opening in _OPENED_BY.items() if opening.isdisjoint(asked))
    return ReadWall(_NEVER_READ | hidden, shut)


def write_wall(permissions: Iterable[Permission]) -> WriteWall:
    """Return the wall of a change with ``permissions``."""
    asked = tuple(permissions)
    return WriteWall(
        frozenset().union(*(WRITES.get(one, frozenset()) for one in asked)),
        logs=True,
        shrink=frozenset().union(*(SHRINKS.get(one, frozenset()) for one in asked)),
    )


class Walls:
    """The walls that stand on the connections of one vault, which several desks may share."""

    def __init__(self, vault: Vault) -> None:
        self._reader: tuple[Connection, ReadWall] | None = None
        self._vault = vault

    def put_up(self, session: Session) -> None:
        """Put up the walls of a session that does nothing at the moment."""
        self._read(read_wall(session))
        self._write(NOTHING)

    @contextmanager
    def reading(self, wall: ReadWall) -> Iterator[None]:
        before = self._reader[1] if self._reader else wall
        self._read(wall)
        try:
            yield
        finally:
            self._read(before)

    @contextmanager
    def writing(self, wall: WriteWall) -> Iterator[None]:
        self._write(wall)
        try:
            yield
        finally:
            self._write(NOTHING)

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Let the store itself write, past all walls: no statement of a service belongs into the block."""
        set_wall(self._vault.writer, None)
        try:
            yield
        finally:
            self._write(NOTHING)

    def _read(self, wall: ReadWall) -> None:
        # Putting up a wall prepares all statements anew, which is not worth it for the same wall.
        if not self._vault.closed and self._reader != (self._vault.reader, wall):
            set_wall(self._vault.reader, wall)
            self._reader = (self._vault.reader, wall)

    def _write(self, wall: WriteWall) -> None:
        if not self._vault.closed:
            set_wall(self._vault.writer, wall)


_WALLS: WeakKeyDictionary[Vault, Walls] = WeakKeyDictionary()


def walls_of(vault: Vault) -> Walls:
    """Return the walls of a vault: one pair, however many desks there are."""
    return _WALLS.setdefault(vault, Walls(vault))
