"""The keyring of this PC as a witness of the log: it keeps where the log ends, outside the folder of the vault.

Whoever puts back an old copy of the whole folder puts back ``anchors.log`` with it; the keyring still knows better.
All of it runs beside the sign-in and never delays it: a keyring that is absent, locked or frozen is told, and no more.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from custdesk.desk.events import Event
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import KEYRING, Noted, agrees
from custdesk.desk.permissions import Permission
from custdesk.errors import Cancelled, CustDeskError, RestoredFromBackup
from custdesk.keychain.asking import offered
from custdesk.keychain.entries import KeptAnchor, Keychain
from custdesk.keychain.this_pc import pc_id, pc_name
from custdesk.keychain.troubles import (
    KeychainAbsent,
    KeychainAltered,
    KeychainRefused,
    KeychainTrouble,
    KeychainWiped,
    LogRolledBack,
)
from custdesk.store.keys import SlotFile

if TYPE_CHECKING:
    from custdesk.desk.door import Desk

ASKING, OK = "asking", "ok"
_ENTRIES_BETWEEN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringMet(Event):
    """The keyring of a PC keeps the end of the log for the first time; ``pc`` tells the PCs apart."""

    action: ClassVar[str] = "keyring.met"
    pc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringEmptied(Event):
    """The keyring of a PC kept the end of the log, and it was gone or was not what had been written."""

    action: ClassVar[str] = "keyring.emptied"
    pc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringDisagreed(Event):
    """The keyring of a PC kept an entry that the log does not hold."""

    action: ClassVar[str] = "keyring.disagreed"
    pc: str = ""
    entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringAccepted(Event):
    """Somebody who may decided, and the keyring of the PC keeps the present end of the log instead of what it had."""

    action: ClassVar[str] = "keyring.accepted"
    pc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeychainReport:
    """What came of asking the keyring.

    ``state`` is "asking" while it is under way, "ok", or the kind of ``trouble``; ``warning`` is what whoever signed in
    must be told, of the log or of a keyring that was emptied; ``anchored_at`` (ISO 8601, UTC) is the time of the entry
    that the keyring keeps. ``known``: the keyring of this PC held this vault's log before, so that its silence means
    that nobody compared the log this time.
    """

    state: str = ASKING
    trouble: CustDeskError | None = None
    warning: CustDeskError | None = None
    anchored_at: str = ""
    known: bool = False


class Anchoring:
    """Asks the keyring for one session. What it does runs in a thread of its own that ends within seconds."""

    def __init__(self, keychain: Keychain | None = None) -> None:
        """Begin to read what ``keychain`` keeps; without one nothing is ever asked."""
        self.latest = KeychainReport()
        self.report: Future[KeychainReport] = Future()
        self._keychain = keychain
        self._read: Future[KeptAnchor | None] = Future()
        self._guard = threading.Lock()
        self._worker: threading.Thread | None = None
        self._end: KeptAnchor | None = None
        self._kept_seq = 0
        self._keeping = False
        if keychain is None:
            self._tell(_of_trouble(KeychainAbsent()))
        else:
            self._start(lambda: _settle(self._read, keychain.anchor))

    @classmethod
    def of_vault(cls, folder: Path) -> Anchoring:
        """Begin to read what the keyring of this PC keeps for the vault in ``folder``, without waiting for it."""
        if not offered():
            return cls()
        try:
            return cls(Keychain(SlotFile.load(folder, mend=False).vault_id))
        except (CustDeskError, OSError):
            return cls()  # whoever opens the vault is told what is wrong with it

    def watch(self, desk: Desk) -> None:
        """Compare the log of ``desk`` with what was read, then keep where it ends, now and from time to time."""
        desk.anchoring = self
        if self._keychain is not None:
            self._start(lambda: self._compare(desk))

    def sealed(self, seq: int, at: str, head: bytes) -> None:
        """Take note of a new end of the log; now and then it is kept in the background."""
        self._end = KeptAnchor(seq, at, head)
        if self._keeping and seq - self._kept_seq >= _ENTRIES_BETWEEN:
            self._kept_seq = seq
            self._start(self._keep)

    def accept(self) -> None:
        """Keep the end of the log although the keyring had another: somebody who may has decided so."""
        if self.disagrees:
            self.latest = replace(self.latest, warning=None)
            self._keeping = True
            self._start(self._keep)

    @property
    def disagrees(self) -> bool:
        """Whether the keyring keeps an entry that the log does not hold."""
        return isinstance(self.latest.warning, LogRolledBack)

    def settle(self) -> None:
        """Wait for what is under way, at most as long as the keyring is given: before the vault is closed."""
        with self._guard:
            worker = self._worker
        if worker is not None and worker is not threading.current_thread():
            worker.join()

    def close(self) -> None:
        """Keep where the log ends, unless the keyring did not answer before. Idempotent; raises nothing."""
        self.settle()
        if self._keeping:
            self._keep()
        self._keeping = False

    def _start(self, work: Callable[[], None]) -> None:
        with self._guard:
            before = self._worker
            self._worker = threading.Thread(target=_after, args=(before, work), name="keyring")
            self._worker.start()

    def _compare(self, desk: Desk) -> None:
        try:
            self._tell(self._compared(desk))
        except CustDeskError as trouble:
            self._tell(KeychainReport(state=KeychainRefused.kind, trouble=trouble))
        except Cancelled:
            self._tell(KeychainReport())
        except Exception as error:
            self.report.set_exception(error)

    def _compared(self, desk: Desk) -> KeychainReport:
        pc = pc_id(desk.vault.vault_id)
        known = _knows(desk, pc)
        warning: CustDeskError | None = None
        kept = None
        try:
            kept = self._read.result()
        except KeychainAltered as altered:
            warning = altered
        except KeychainTrouble as trouble:
            return _of_trouble(trouble, known=known)
        if kept is not None and not _holds(desk, kept):
            desk.note(KeyringDisagreed(pc=pc[:8], entry=kept.seq))
            # What it keeps is the evidence: it stays until somebody who may has decided. Of a backup that was
            # restored the owner is told already, and that it holds less than before is no news.
            told = isinstance(desk.trouble, RestoredFromBackup)
            if not told and suspect(desk, [Noted(KEYRING, kept.seq, kept.at, kept.head)]):
                return KeychainReport(state=OK, warning=LogRolledBack(), anchored_at=kept.at, known=known)
        if kept is None and (known or warning):
            warning = warning or KeychainWiped()
            desk.note(KeyringEmptied(pc=pc[:8]))
        if self._end is None:
            self._end = _end_of_log(desk)
        self._keeping = True
        self._keep()
        if not self._keeping:
            return replace(self.latest, warning=warning, known=known)
        _remember(desk, pc)
        if not known:
            desk.note(KeyringMet(pc=pc[:8]))
        return replace(self.latest, warning=warning, known=True)

    def _keep(self) -> None:
        """Keep the newest end of the log; after the first trouble the keyring is left alone for this session."""
        end = self._end
        if self._keychain is None or end is None:
            return
        try:
            self._keychain.keep_anchor(end)
        except KeychainTrouble as trouble:
            self._keeping = False
            self.latest = replace(self.latest, state=trouble.kind, trouble=trouble)
        else:
            self._kept_seq = end.seq
            self.latest = replace(self.latest, state=OK, trouble=None, anchored_at=end.at)

    def _tell(self, report: KeychainReport) -> None:
        self.latest = report
        self.report.set_result(report)


def _of_trouble(trouble: KeychainTrouble, *, known: bool = False) -> KeychainReport:
    return KeychainReport(state=trouble.kind, trouble=trouble, known=known)


def _after(before: threading.Thread | None, work: Callable[[], None]) -> None:
    if before is not None:
        before.join()
    work()


def _settle(future: Future[KeptAnchor | None], work: Callable[[], KeptAnchor | None]) -> None:
    try:
        future.set_result(work())
    except Exception as error:
        future.set_exception(error)


def _knows(desk: Desk, pc: str) -> bool:
    with desk.read(Permission.DEVICE_VIEW) as reading:
        return reading.connection.execute("SELECT 1 FROM device WHERE id = ?", (pc,)).fetchone() is not None


def _holds(desk: Desk, kept: KeptAnchor) -> bool:
    with desk.read(Permission.DEVICE_VIEW) as reading:
        return agrees(reading.connection, Noted(KEYRING, kept.seq, kept.at, kept.head))


def _end_of_log(desk: Desk) -> KeptAnchor | None:
    with desk.read(Permission.DEVICE_VIEW) as reading:
        row = reading.connection.execute(
            "SELECT seq, CAST(at AS BLOB), CAST(head AS BLOB) FROM audit_entry ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    return KeptAnchor(row[0], row[1].decode("ascii", "replace"), row[2]) if row else None


def _remember(desk: Desk, pc: str) -> None:
    with desk.aside(Permission.DEVICE_VIEW, "device") as change:
        change.connection.execute(
            "INSERT INTO device (id, name, since_at, anchored_at) VALUES (?1, ?2, ?3, ?3)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, anchored_at = excluded.anchored_at",
            (pc, pc_name(), change.now),
        )
