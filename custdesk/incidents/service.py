"""Looking into incidents, and deciding. Whatever finds one prepares it: see :mod:`custdesk.desk.freezing`."""

from contextlib import suppress

from custdesk.desk.anchoring import KeyringAccepted
from custdesk.desk.certificates import RECOVERY_KEY
from custdesk.desk.door import Desk
from custdesk.desk.freezing import open_incident
from custdesk.desk.noted import CHAIN, KEPT, IncidentDecided, holds
from custdesk.desk.permissions import Permission
from custdesk.errors import NotABackup, RecordMissing, RecoverySheetDecides, ValueRefused
from custdesk.incidents.deadlines import deadlines_for
from custdesk.incidents.model import DECISIONS, Holder, Incident, IncidentReport
from custdesk.incidents.queries import select_incident, select_incidents, select_visitors, update_decided
from custdesk.keychain.this_pc import pc_id
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.queries import select_shop
from custdesk.store.backups import manifest_of
from custdesk.store.connection import Connection
from custdesk.store.files import BACKUPS, MANIFEST
from custdesk.store.vault import Vault

LONGEST_NOTE = 2000


class Incidents:
    """What happened to the log, and what was decided about it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> tuple[Incident, ...]:
        """Return all incidents, the newest first."""
        with self._desk.read(Permission.INCIDENT_DECIDE) as reading:
            return select_incidents(reading.connection)

    def open(self) -> Incident | None:
        """Return the incident that waits for a decision, if there is one."""
        with self._desk.read(Permission.INCIDENT_DECIDE) as reading:
            frozen = open_incident(reading.connection, self._desk.vault)
            return select_incident(reading.connection, frozen.incident_id) if frozen else None

    def report(self, incident_id: int) -> IncidentReport:
        """Return an incident with who came since, which backups help and what the law asks; raise ``RecordMissing``."""
        with self._desk.read(Permission.INCIDENT_DECIDE) as reading:
            connection = reading.connection
            incident = select_incident(connection, incident_id)
            if incident is None:
                raise RecordMissing
            return IncidentReport(
                incident=incident,
                visitors=select_visitors(connection, incident.first),
                holders=_holders(connection, self._desk.vault, incident),
                deadlines=deadlines_for(select_shop(connection).country, incident.found_at),
            )

    def decide(self, incident_id: int, decision: str, note: str) -> None:
        """Decide an open incident; the vault can be changed again, unless the decision is to wait.

        The keyring of this PC keeps the present end of the log from then on, and what was noted of another one before
        is not held against it again. Raise ``ValueRefused`` without a note, ``RecordMissing`` if the incident is not
        open, ``RecoverySheetDecides`` if the log itself was altered, ``ValueError`` for a decision that there is not.
        """
        with self._desk.change(Permission.INCIDENT_DECIDE) as change:
            if decision not in DECISIONS:
                raise ValueError(decision)
            note = _checked(note)
            vault, waits = self._desk.vault, decision == KEPT
            frozen = open_incident(change.connection, vault)
            if frozen is None or frozen.incident_id != incident_id:
                raise RecordMissing
            if frozen.witness == CHAIN and not waits and change.session.user_id != RECOVERY_KEY:
                raise RecoverySheetDecides
            update_decided(
                change.connection,
                incident_id,
                "open" if waits else "decided",
                decision,
                note,
                change.now,
                change.session.user_id,
            )
            settled = (0, 0) if waits else (frozen.first, frozen.last)
            change.log(IncidentDecided(subject_id=incident_id, decision=decision, first=settled[0], last=settled[1]))
            if not waits and self._desk.anchoring.disagrees:
                change.log(KeyringAccepted(pc=pc_id(vault.vault_id)[:8]))
        if not waits:
            self._desk.thaw()
            self._desk.anchoring.accept()


def _checked(note: str) -> str:
    label = QT_TRANSLATE_NOOP("errors", "Note")
    if not note.strip():
        raise ValueRefused(
            column="note",
            label=label,
            reason=QT_TRANSLATE_NOOP("errors", "Write what you found out and why you decide so."),
        )
    if len(note) > LONGEST_NOTE:
        raise ValueRefused(
            column="note", label=label, reason=QT_TRANSLATE_NOOP("errors", "Write at most 2000 characters.")
        )
    return note.strip()


def _holders(connection: Connection, vault: Vault, incident: Incident) -> tuple[Holder, ...]:
    """Return the backups beside the vault that hold what is missing or in doubt, the newest first."""
    found = []
    for place in (vault.folder / BACKUPS).glob(f"*/{MANIFEST}"):
        with suppress(NotABackup):
            told = manifest_of(place.parent)
            another = incident.witness == CHAIN or not holds(connection, told.seq, bytes.fromhex(told.head))
            made_before = told.made_at < incident.found_at
            if told.vault_id == vault.vault_id.hex() and told.seq >= incident.first and another and made_before:
                found.append(Holder(name=place.parent.name, made_at=told.made_at, seq=told.seq))
    return tuple(sorted(found, key=lambda holder: holder.made_at, reverse=True))
