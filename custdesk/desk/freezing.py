"""A log that is not the one that was noted outside the database freezes the vault until somebody who may has decided.

Whether it is frozen stands in the log, and not in a row that could be deleted: an incident is open while the newest
entry about it says that it was prepared.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final

from custdesk.desk.attestation import signing_key_of
from custdesk.desk.audited_rows import whatever_it_is
from custdesk.desk.certificates import RECOVERY_KEY
from custdesk.desk.events import Event
from custdesk.desk.noted import (
    CHAIN,
    KEPT,
    IncidentDecided,
    Noted,
    all_noted,
    detail_of,
    disagreeing,
    holds,
    number_in,
    settlements,
    signed_with,
)
from custdesk.desk.passages import Change
from custdesk.desk.permissions import Permission
from custdesk.store.connection import Connection
from custdesk.store.vault import Vault

if TYPE_CHECKING:
    from custdesk.desk.door import Desk

STILL_WORKS: Final = frozenset(
    {
        Permission.INCIDENT_DECIDE,
        Permission.SHOP_VIEW,  # a sign-in, and preparing the incident itself
        Permission.BACKUP_MAKE,  # keeps the evidence
        Permission.ACCESS_WATCH,  # looks closer, just now
        Permission.PASSPHRASE_CHANGE,  # whoever fears for a passphrase changes it at once, and not after a decision
        Permission.SECOND_FACTOR_CHANGE,
    }
)
"""What may be changed while the vault is frozen. Reading, exports and backups are noted and go on anyway."""

_MOST_INCIDENTS = 10**9
_ABOUT_INCIDENTS = (
    "SELECT seq, actor, CAST(action AS BLOB), subject_id, CAST(detail AS BLOB) FROM audit_entry"
    " WHERE action IN (?, ?) ORDER BY +seq"
)


@dataclass(frozen=True, slots=True)
class Freeze:
    """The open incident: the entries ``first`` to ``last`` are missing, or not those that were noted."""

    incident_id: int
    witness: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentPrepared(Event):
    """The log is not the one that ``witness`` noted; the vault is read-only from here on."""

    action: ClassVar[str] = "incident.prepared"
    subject_kind: ClassVar[str] = "incident"
    witness: str = ""
    first: int = 0
    last: int = 0


def suspect(desk: "Desk", noted: Sequence[Noted]) -> bool:
    """Compare the log with what was noted; prepare an incident and freeze the vault if it is another one."""
    with desk.read(Permission.SHOP_VIEW) as reading:
        found = disagreeing(reading.connection, desk.vault, noted)
    return bool(found) and _freeze(desk, found)


def suspect_altered(desk: "Desk", seq: int) -> bool:
    """Prepare an incident and freeze the vault because entry ``seq`` was altered, unless somebody settled that."""
    found = Noted(CHAIN, seq, "", b"")
    with desk.read(Permission.SHOP_VIEW) as reading:
        settled = settlements(reading.connection, desk.vault)
    # Who may decide stands in the log, too: where an entry was altered, only the recovery key needs nobody's word.
    return not any(each.surely and each.covers(found) for each in settled) and _freeze(desk, [found])


def frozen_by(change: Change, vault: Vault, found: Sequence[Noted]) -> Freeze | None:
    """Return the open incident, within a sign-in or another change; ``None`` if there is no reason for one.

    It is prepared if ``found`` asks for it, made wider if ``found`` says more, and prepared again if its row is gone.
    """
    connection = change.connection
    was_open = open_incident(connection, vault)
    if not found and (was_open is None or _has_row(connection, was_open.incident_id)):
        return was_open
    facts = _facts(connection, vault, found)
    if was_open is None:
        is_open = Freeze(_next_id(connection), found[0].witness, facts["first"], facts["last"])
    else:
        before = _stored_facts(connection, was_open.incident_id)
        known = {one["witness"] for one in before["noted"]}
        news = [one for one in facts["noted"] if one["witness"] not in known]
        first, last = (facts["first"], facts["last"]) if found else (was_open.first, was_open.last)
        witness = CHAIN if found and found[0].witness == CHAIN else was_open.witness
        is_open = Freeze(was_open.incident_id, witness, min(first, was_open.first), max(last, was_open.last))
        if is_open == was_open and not news and before["held"] and _has_row(connection, was_open.incident_id):
            return was_open
        facts = {**facts, **(before if before["held"] else {}), "noted": [*before["noted"], *news]}
    connection.execute(
        "INSERT INTO incident (id, kind, found_at, found_by, facts) VALUES (?,?,?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, facts = excluded.facts, state = 'open'",
        (
            is_open.incident_id,
            is_open.witness,
            change.now,
            change.session.user_id,
            json.dumps({**facts, "first": is_open.first, "last": is_open.last}),
        ),
    )
    change.log(
        IncidentPrepared(
            subject_id=is_open.incident_id, witness=is_open.witness, first=is_open.first, last=is_open.last
        )
    )
    return is_open


def open_incident(connection: Connection, vault: Vault) -> Freeze | None:
    """Return the newest incident that nobody has decided, by the log alone."""
    opened: dict[int, Freeze] = {}
    actions = (IncidentPrepared.action, IncidentDecided.action)
    rows = whatever_it_is(connection, lambda: connection.execute(_ABOUT_INCIDENTS, actions).fetchall())
    for seq, actor, action, subject, body in rows:
        told = detail_of(body)
        if type(subject) is not int:
            continue  # forged, as the walk along the log says
        if action == IncidentPrepared.action.encode():
            opened[subject] = Freeze(
                subject, str(told.get("witness", "")), number_in(told, "first"), number_in(told, "last")
            )
        elif subject in opened and told.get("decision") != KEPT:
            surely = opened[subject].witness != CHAIN or signing_key_of(connection, seq) == RECOVERY_KEY
            if surely and signed_with(connection, vault, seq, actor, Permission.INCIDENT_DECIDE):
                del opened[subject]
    return opened[max(opened)] if opened else None


def _freeze(desk: "Desk", found: Sequence[Noted]) -> bool:
    with desk.change(Permission.SHOP_VIEW) as change:
        desk.frozen = frozen_by(change, desk.vault, found)
    return True


def _facts(connection: Connection, vault: Vault, found: Sequence[Noted]) -> dict[str, Any]:
    """Return what an incident keeps: each witness' newest note, where the log ends, and what was noted well before."""
    everything = all_noted(vault)
    times = [one.at for one in found if one.at]
    last = max((one.seq for one in found), default=0)
    # What this session itself has noted meanwhile fits the log that it found, and is younger than what does not.
    fitting = [one for one in everything if one.seq < last and (not times or one.at <= min(times))]
    fitting.sort(reverse=True, key=lambda one: one.seq)
    good = next((one for one in fitting if holds(connection, one.seq, one.head)), None)
    first = last if found and found[0].witness == CHAIN else (good.seq + 1 if good else 1)
    newest = {one.witness: one for one in sorted(found, key=lambda one: one.seq)}
    end = connection.execute(
        "SELECT seq, CAST(at AS BLOB), CAST(head AS BLOB) FROM audit_entry ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return {
        "noted": [
            {"witness": one.witness, "seq": one.seq, "at": one.at, "head": one.head.hex()} for one in newest.values()
        ],
        "held": {"seq": end[0], "at": end[1].decode("ascii", "replace"), "head": end[2].hex()} if end else None,
        "good": {"seq": good.seq, "at": good.at} if good else None,
        "first": first,
        "last": last,
    }


def _stored_facts(connection: Connection, incident_id: int) -> dict[str, Any]:
    """Return what the row of an incident keeps; as good as nothing if it is gone or somebody wrote into it."""
    row = connection.execute("SELECT CAST(facts AS BLOB) FROM incident WHERE id = ?", (incident_id,)).fetchone()
    stored = detail_of(row[0]) if row else {}
    whole = isinstance(stored.get("noted"), list) and all(
        isinstance(one, dict) and isinstance(one.get("witness"), str) for one in stored["noted"]
    )
    return stored if whole and stored.get("held") else {"noted": [], "held": None}


def _has_row(connection: Connection, incident_id: int) -> bool:
    row = connection.execute("SELECT state = 'open' FROM incident WHERE id = ?", (incident_id,)).fetchone()
    return row is not None and bool(row[0])


def _next_id(connection: Connection) -> int:
    """Return a number that no incident has, neither in the table nor in the log, from which old ones are cut."""
    row = connection.execute(
        "SELECT max((SELECT coalesce(max(subject_id), 0) FROM audit_entry WHERE subject_kind = ?1 AND subject_id < ?2),"
        " (SELECT coalesce(max(id), 0) FROM incident WHERE id < ?2)) + 1",
        (IncidentPrepared.subject_kind, _MOST_INCIDENTS),
    ).fetchone()
    return int(row[0])
