"""What the rules look at, what they found, and how they are set."""

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime

from custdesk.desk.noted import detail_of, number_in
from custdesk.desk.passages import instant
from custdesk.store.connection import Connection
from custdesk.watch.model import COUNTED, MOST, Notice, WatchRules
from custdesk.watch.windows import EXPORTS, LOOKED_AT, Entry, Finding

_RULES, _WATCHED_TO = "watch_rules", "watched_to"
_MOST_NOTICES = 200


def select_entries(connection: Connection, after: int, to: int) -> list[Entry]:
    """Return the entries that the rules ask for, of those from ``after`` (left out) to ``to``."""
    marks = ",".join("?" * len(LOOKED_AT))
    rows = connection.execute(
        "SELECT seq, CAST(at AS BLOB), actor, CAST(action AS BLOB), subject_id, CAST(detail AS BLOB) FROM audit_entry"
        f" WHERE seq > ? AND seq <= ? AND +action IN ({marks})"
        " AND typeof(actor) = 'integer' AND typeof(subject_id) = 'integer' ORDER BY seq",
        (after, to, *LOOKED_AT),
    ).fetchall()
    found = []
    for seq, at, actor, action, subject_id, detail in rows:
        try:
            moment = datetime.fromisoformat(at.decode())
        except (ValueError, AttributeError):
            continue  # forged, as the verification says
        if moment.tzinfo is not None:
            times = min(max(1, number_in(detail_of(detail), "times")), MOST)
            found.append(Entry(seq, moment, actor, action.decode(), subject_id, times))
    return found


def last_seq(connection: Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM audit_entry").fetchone()[0])


def has_exported(connection: Connection, user_id: int, before: int) -> bool:
    """Say whether a user exported anything before entry ``before``."""
    marks = ",".join("?" * len(EXPORTS))
    # Exports are few, entries of a user are many: the sign keeps SQLite to the index of actions.
    row = connection.execute(
        f"SELECT 1 FROM audit_entry WHERE action IN ({marks}) AND seq < ? AND +actor = ? LIMIT 1",
        (*EXPORTS, before, user_id),
    ).fetchone()
    return row is not None


def select_findings(connection: Connection) -> list[Finding]:
    """Return the newest finding of each rule and user; one that somebody has seen is not gone on with."""
    rows = connection.execute(
        "SELECT id, rule, user_id, at, first_seq, max(last_seq), times, seen_at IS NOT NULL FROM access_notice"
        " GROUP BY rule, user_id"
    ).fetchall()
    return [
        Finding(rule, user_id, first, last, datetime.fromisoformat(at), times, notice_id, bool(seen))
        for notice_id, rule, user_id, at, first, last, times, seen in rows
    ]


def store_finding(connection: Connection, finding: Finding) -> Finding:
    """Add what was found, or go on with its notice; return it with the number of the notice."""
    at = instant(finding.last_at)
    if finding.notice_id:
        connection.execute(
            "UPDATE access_notice SET at = ?, last_seq = ?, times = ? WHERE id = ?",
            (at, finding.last_seq, finding.times, finding.notice_id),
        )
        return finding
    cursor = connection.execute(
        "INSERT INTO access_notice (rule, user_id, at, first_seq, last_seq, times) VALUES (?,?,?,?,?,?)",
        (finding.rule, finding.user_id, at, finding.first_seq, finding.last_seq, finding.times),
    )
    return replace(finding, notice_id=int(cursor.lastrowid or 0))


def select_notices(connection: Connection) -> tuple[Notice, ...]:
    """Return the notices that nobody has seen, the newest first."""
    rows = connection.execute(
        "SELECT n.id, n.rule, n.user_id, coalesce(u.name, ''), coalesce(e.at, n.at), n.at, n.first_seq, n.last_seq,"
        " n.times FROM access_notice AS n LEFT JOIN user_account AS u ON u.id = n.user_id"
        " LEFT JOIN audit_entry AS e ON e.seq = n.first_seq"
        " WHERE n.seen_at IS NULL ORDER BY n.last_seq DESC, n.id DESC LIMIT ?",
        (_MOST_NOTICES,),
    )
    return tuple(Notice(**dict(zip(Notice.__slots__, row, strict=True))) for row in rows)


def mark_seen(connection: Connection, ids: Iterable[int], at: str, user_id: int) -> int:
    """Mark notices as seen; return of how many that is news."""
    cursor = connection.executemany(
        "UPDATE access_notice SET seen_at = ?, seen_by = ? WHERE id = ? AND seen_at IS NULL",
        [(at, user_id, notice_id) for notice_id in ids],
    )
    return int(cursor.rowcount)


def select_rules(connection: Connection) -> WatchRules:
    """Return the rules as they are set; what cannot be read is as it is at first."""
    told = detail_of(_info(connection, _RULES).encode() or b"{}")
    numbers = {name: told[name] for name in ("night_from", "night_to", *COUNTED) if type(told.get(name)) is int}
    off = told.get("off")
    return WatchRules(off=frozenset(map(str, off)) if isinstance(off, list) else frozenset(), **numbers)


def store_rules(connection: Connection, rules: WatchRules) -> None:
    _keep(connection, _RULES, json.dumps(asdict(rules) | {"off": sorted(rules.off)}))


def watched_to(connection: Connection) -> int:
    """Return up to which entry the rules were applied."""
    told = _info(connection, _WATCHED_TO)
    return int(told) if told.isdecimal() and told.isascii() else 0


def keep_watched_to(connection: Connection, seq: int) -> None:
    _keep(connection, _WATCHED_TO, str(seq))


def _info(connection: Connection, key: str) -> str:
    row = connection.execute("SELECT value FROM vault_info WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


def _keep(connection: Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO vault_info (key, value) VALUES (?, ?)", (key, value))
