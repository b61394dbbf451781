"""The one door: a connection is had only with a permission, and rows change only together with their log entry."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import datetime

from custdesk.desk.anchoring import Anchoring
from custdesk.desk.appending import Signer, append
from custdesk.desk.certificates import RECOVERY_KEY
from custdesk.desk.class_keys import ClassKeys
from custdesk.desk.events import Event
from custdesk.desk.freezing import STILL_WORKS, Freeze
from custdesk.desk.passages import (
    DERIVED,
    OWN_TABLES,
    Aside,
    Change,
    LensChosen,
    Reading,
    RefusalMade,
    UnloggedChange,
    instant,
    utc_now,
)
from custdesk.desk.permissions import Lens, Permission
from custdesk.desk.session import Session
from custdesk.desk.walking import ON_THE_LOGS_WORD, require_whole
from custdesk.desk.wall import JUST_THE_LOG, WriteWall, read_wall, walls_of, write_wall
from custdesk.errors import Cancelled, CustDeskError, PermissionRefused, VaultFrozen
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection
from custdesk.store.sealing import open_key, seal_key
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import Vault, translate_errors


class Desk:
    """The only way to the vault's rows. Safe to use from several threads."""

    def __init__(
        self, vault: Vault, session: Session, secrets: UserSecrets, clock: Callable[[], datetime] = utc_now
    ) -> None:
        self.session = session
        self.vault = vault
        self.trouble: CustDeskError | None = None
        self.frozen: Freeze | None = None
        self.rotation_due = False
        self.anchoring = Anchoring()
        self._secrets = secrets
        self._clock = clock
        self._writing = threading.RLock()
        self._reading = threading.RLock()
        self._waiting: deque[Event] = deque()
        self._class_keys = ClassKeys(vault, secrets)
        self._walls = walls_of(vault)
        self._put_up_walls()
        vault.on_reopen = self._put_up_walls

    @contextmanager
    def read(self, *permissions: Permission) -> Iterator[Reading]:
        """Give a connection that can only read; raise ``PermissionRefused`` unless the session may do it all.

        Raise ``Cancelled`` once the vault is closed: what still runs when somebody signs out is stopped.
        """
        self._require(permissions)
        with self._noting_refusals(), self._reading, translate_errors(self.vault):
            self._require_open()
            with self._walls.reading(read_wall(self.session, permissions)):
                reading = Reading(self.vault.reader, self.session)
                yield reading
        if reading.events:
            self._waiting.extend(reading.events)
            self._seal_waiting()

    @contextmanager
    def change(self, *permissions: Permission) -> Iterator[Change]:
        """Give a transaction; commit it with its entries, or roll both back if anything is raised.

        Raise ``PermissionRefused`` before it begins, ``VaultFrozen`` while the vault is, ``StaffFrozen`` if it stands
        on the log's word and the log was altered, ``UnloggedChange`` if rows changed and nothing was logged, and
        ``Cancelled`` as :meth:`read` does.
        """
        self._require(permissions)
        with self._noting_refusals(), self._writing:
            self._require_thawed(permissions)
            if self.session.user_id != RECOVERY_KEY and not ON_THE_LOGS_WORD.isdisjoint(permissions):
                with translate_errors(self.vault):
                    self._require_open()
                    require_whole(self.vault)  # the recovery key, root of all rights, needs nobody's word
            with self._transaction(write_wall(permissions)) as change:
                yield change
        self._seal_waiting()

    @contextmanager
    def aside(self, permission: Permission, *tables: str) -> Iterator[Aside]:
        """Give a transaction that is not logged, over some of :data:`OWN_TABLES` and :data:`DERIVED`; commit it unless
        anything is raised.

        Raise ``PermissionRefused`` before it begins, ``ValueError`` for another table and ``Cancelled`` as
        :meth:`read` does.
        """
        if not tables or not (OWN_TABLES | DERIVED).issuperset(tables):
            raise ValueError(
                "only what is one person's or one PC's own, or derived, changes without an entry in the log"
            )
        self._require((permission,))
        wall = WriteWall(frozenset(tables), logs=False)
        with self._noting_refusals(), self._writing, self._begun(wall) as (connection, now):
            yield Aside(connection, self.session, now)
        self._seal_waiting()

    def look_through(self, lens: Lens) -> None:
        """Use another lens from now on, and log it; raise ``PermissionRefused`` for one that is not granted."""
        if lens not in self.session.lenses:
            with self._noting_refusals():
                raise PermissionRefused(permission=f"lens.{lens.value}")
        if lens is not self.session.lens:
            self.note(LensChosen(lens=lens.value))
            self.session = replace(self.session, chosen_lens=lens)

    @contextmanager
    def alone(self, *permissions: Permission, others_read: bool = False) -> Iterator[None]:
        """Keep everybody else from writing, and unless ``others_read`` from reading, while something happens to the
        vault as a whole; raise as :meth:`change` does.
        """
        self._require(permissions)
        with self._noting_refusals(), self._writing, nullcontext() if others_read else self._reading:
            self._require_open()
            self._require_thawed(permissions)
            yield
        self._seal_waiting()

    @property
    def signer(self) -> Signer:
        """Who signs what the signed-in person does, grants and certifies."""
        return Signer(self.session.user_id, self.session.signing_key_id, self._secrets.signing)

    def class_key(self, connection: Connection, data_class: DataClass) -> tuple[int, bytes]:
        """Return version and key of a sealed class; raise ``PermissionRefused`` if the user holds none."""
        return self._class_keys.newest(connection, self.session.signing_key_id, data_class)

    def class_key_version(self, connection: Connection, data_class: DataClass, version: int) -> bytes:
        """Return the key of a sealed class in an earlier version; raise ``PermissionRefused`` if there is none."""
        return self._class_keys.of_version(connection, self.session.signing_key_id, data_class, version)

    def seal_own(self, plain: bytes, context: bytes) -> bytes:
        """Seal what only the signed-in user shall read, to the user's own key; ``context`` says what it is."""
        return seal_key(self._secrets.box_public, plain, context)

    def open_own(self, sealed: bytes, context: bytes) -> bytes:
        """Open what :meth:`seal_own` made; raise ``VaultDamaged`` if it was not made for this user and context."""
        return open_key(self._secrets.box, sealed, context)

    def note(self, event: Event) -> None:
        """Log something that the signed-in person did and that changes no row."""
        with self._writing, self._transaction() as change:
            change.log(event)

    def thaw(self) -> None:
        """Let everything be changed again: whoever may has decided, which the log says."""
        self.frozen = None
        self.trouble = None

    def close(self) -> None:
        """Seal what still waits, and close the vault when nobody is reading or writing. Idempotent."""
        self.anchoring.settle()
        with self._writing, self._reading:
            try:
                self._seal_waiting()
            finally:
                self._class_keys.forget()
                self.vault.close()
                self.anchoring.close()

    def _put_up_walls(self) -> None:
        self._walls.put_up(self.session)

    def _require_open(self) -> None:
        if self.vault.closed:
            raise Cancelled

    def _require_thawed(self, permissions: tuple[Permission, ...]) -> None:
        # Also with the recovery key: its rights are certain, and what was lost is not found again by writing on.
        if self.frozen is not None and not STILL_WORKS.issuperset(permissions):
            raise VaultFrozen

    def _require(self, permissions: tuple[Permission, ...]) -> None:
        if not permissions:
            raise ValueError("the desk is never asked for nothing")
        for permission in permissions:
            if not self.session.may(permission):
                with self._noting_refusals():
                    raise PermissionRefused(permission=permission.value)

    @contextmanager
    def _noting_refusals(self) -> Iterator[None]:
        """Log each refusal once: also one that is found out behind the door, of a column or of a sealed class."""
        try:
            yield
        except PermissionRefused as refused:
            if not refused.noted:
                refused.noted = True
                self._waiting.append(RefusalMade(permission=str(refused.values["permission"])))
            self._seal_waiting()
            raise

    @contextmanager
    def _transaction(self, wall: WriteWall = JUST_THE_LOG) -> Iterator[Change]:
        last = None
        with self._begun(wall) as (connection, now):
            change = Change(connection, self.session, now)
            before = connection.total_changes
            yield change
            if connection.total_changes != before and not change.entries:
                raise UnloggedChange
            last = self._seal(change)
        if last:
            self.vault.anchors.append(last[0], now, last[1])
            self.anchoring.sealed(last[0], now, last[1])

    @contextmanager
    def _begun(self, wall: WriteWall) -> Iterator[tuple[Connection, str]]:
        with translate_errors(self.vault), self._walls.writing(wall):
            self._require_open()
            connection = self.vault.writer
            self.vault.check_still_there()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection, instant(self._clock())
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _seal(self, change: Change) -> tuple[int, bytes] | None:
        if not change.entries:
            return None
        return append(change.connection, self.vault.vault_id, self.signer, change.now, change.entries)

    def _seal_waiting(self) -> None:
        """Seal noted reads, unless another thread is writing: then it seals them when it is done."""
        if not self._waiting or not self._writing.acquire(blocking=False):
            return
        try:
            if self.vault.closed or self.vault.writer.in_transaction:
                return
            events = [self._waiting.popleft() for _ in range(len(self._waiting))]
            try:
                with self._transaction() as change:
                    for event in events:
                        change.log(event)
            except BaseException:
                self._waiting.extendleft(reversed(events))
                raise
        finally:
            self._writing.release()
