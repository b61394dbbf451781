"""The rows of incidents, and what the log says of the time since it was last good."""

from typing import Any

from custdesk.desk.noted import detail_of, number_in
from custdesk.incidents.model import Incident, Testimony, Visitor
from custdesk.store.connection import Connection

_ROWS = (
    "SELECT i.id, coalesce(f.name, ''), coalesce(d.name, ''), CAST(i.facts AS BLOB), CAST(i.kind AS BLOB),"
    " CAST(i.found_at AS BLOB), CAST(i.state AS BLOB), CAST(i.decision AS BLOB), CAST(i.note AS BLOB),"
    " CAST(coalesce(i.decided_at, '') AS BLOB) FROM incident AS i"
    " LEFT JOIN user_account AS f ON f.id = i.found_by LEFT JOIN user_account AS d ON d.id = i.decided_by"
)


def select_incidents(connection: Connection) -> tuple[Incident, ...]:
    """Return all incidents, the newest first."""
    return tuple(_incident(row) for row in connection.execute(f"{_ROWS} ORDER BY i.id DESC"))


def select_incident(connection: Connection, incident_id: int) -> Incident | None:
    row = connection.execute(f"{_ROWS} WHERE i.id = ?", (incident_id,)).fetchone()
    return _incident(row) if row else None


def update_decided(
    connection: Connection, incident_id: int, state: str, decision: str, note: str, at: str, user_id: int
) -> None:
    connection.execute(
        "UPDATE incident SET state = ?, decision = ?, note = ?, decided_at = ?, decided_by = ? WHERE id = ?",
        (state, decision, note, at, user_id, incident_id),
    )


def select_visitors(connection: Connection, first: int) -> tuple[Visitor, ...]:
    """Return who signed in by the entries from ``first`` on, whoever came last first."""
    rows = connection.execute(
        "SELECT e.actor, coalesce(u.name, ''), count(*), max(e.at) FROM audit_entry AS e"
        " LEFT JOIN user_account AS u ON u.id = e.actor"
        " WHERE e.action = 'user.signed_in' AND e.seq >= ? AND typeof(e.actor) = 'integer' AND typeof(e.at) = 'text'"
        " GROUP BY e.actor ORDER BY max(e.at) DESC",
        (first,),
    )
    return tuple(Visitor(user_id=row[0], name=row[1], times=row[2], last_at=row[3]) for row in rows)


def _incident(row: tuple[Any, ...]) -> Incident:
    incident_id, found_by, decided_by, facts = row[:4]
    witness, found_at, state, decision, note, decided_at = (text.decode(errors="replace") for text in row[4:])
    told = detail_of(facts)
    held, good = _part(told, "held"), _part(told, "good")
    noted = told.get("noted")
    return Incident(
        id=incident_id,
        witness=witness,
        found_at=found_at,
        found_by=found_by,
        is_open=state == "open",
        first=number_in(told, "first"),
        last=number_in(told, "last"),
        testimonies=tuple(_testimony(one) for one in noted if isinstance(one, dict)) if isinstance(noted, list) else (),
        held_seq=number_in(held, "seq"),
        held_at=str(held.get("at", "")),
        held_head=str(held.get("head", "")),
        good_seq=number_in(good, "seq"),
        good_at=str(good.get("at", "")),
        decision=decision,
        note=note,
        decided_at=decided_at,
        decided_by=decided_by,
    )


def _testimony(told: dict[str, Any]) -> Testimony:
    return Testimony(
        witness=str(told.get("witness", "")),
        seq=number_in(told, "seq"),
        at=str(told.get("at", "")),
        head=str(told.get("head", "")),
    )


def _part(told: dict[str, Any], name: str) -> dict[str, Any]:
    part = told.get(name)
    return part if isinstance(part, dict) else {}
