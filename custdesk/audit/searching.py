"""Looking through the log a stretch at a time: whatever is asked for, one call reads no more than so many entries.

A stretch is driven by the index that leaves the fewest entries; what no index answers (columns, classes, words) is
looked up in the entries themselves. Everything goes on by key.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from custdesk.audit.matching import Light, fits
from custdesk.audit.model import LogCounts, LogQuery
from custdesk.desk.passages import instant
from custdesk.store.connection import Connection

STRETCH: Final = 4000
"""Entries looked through at a time: some ten to thirty milliseconds."""
_GUESSES: Final = (1_000, 20_000)
_END: Final = 2**63 - 1
_IN_SPAN: Final = "e.seq >= ? AND e.seq < ?"

Classes = Mapping[str, frozenset[str]]
Condition = tuple[str, tuple[int | str, ...]]


class Stretch(NamedTuple):
    """``seqs`` that fit, in order; where to go on (nothing at the end), how many were looked at, and until when.

    ``down_to`` is the number of the first entry of the period, for going on without looking for it again.
    """

    seqs: list[int]
    next_seq: int | None
    looked_at: int
    reached_at: str
    down_to: int


class _Span(NamedTuple):
    """The numbers that are looked through: from ``first`` up to, and without, ``end``."""

    first: int
    end: int


class _Way(NamedTuple):
    """A way to go through entries: its conditions, each answered by an index, of which an entry meets only one."""

    conditions: tuple[Condition, ...]


def look_through(connection: Connection, query: LogQuery, classes: Classes) -> Stretch:
    """Return what fits of the next entries, at most ``query.limit``; ``classes`` names the columns of each class."""
    span = _span(connection, query)
    way = _best_way(connection, query, span)
    others, deep = _others(query, way), _is_deep(query)
    many = STRETCH if deep or others else query.limit + 1
    candidates = _candidates(connection, way, span, many)
    if deep:
        found = [row.seq for row in _light(connection, candidates, others, query) if fits(query, row, classes)]
    else:
        found = _fitting(connection, candidates, others) if others else candidates
    seqs = found[: query.limit]
    if len(found) > query.limit:
        last = seqs[-1]
    elif len(candidates) == many:
        last = candidates[-1]
    else:
        return Stretch(seqs, None, len(candidates), "", span.first)
    return Stretch(seqs, last, candidates.index(last) + 1, _at(connection, last), span.first)


def count(connection: Connection, query: LogQuery, classes: Classes) -> tuple[LogCounts, Stretch]:
    """Return the counts of the next entries that fit, and how far that went."""
    span = _span(connection, query)
    way = _best_way(connection, query, span)
    others = _others(query, way)
    candidates = _candidates(connection, way, span, STRETCH)
    days, people = Counter[date](), Counter[int]()
    told: Iterable[tuple[str, int, int]]
    if _is_deep(query):
        rows = _light(connection, candidates, others, query)
        told = ((_quarter(row.at), row.actor, 1) for row in rows if fits(query, row, classes))
    else:
        told = _quarters(connection, candidates, others)
    for quarter, actor, number in told:
        people[actor] += number
        day = _day_of(quarter)
        if day is not None:
            days[day] += number
    next_seq = candidates[-1] if len(candidates) == STRETCH else None
    return LogCounts(days, people), Stretch([], next_seq, len(candidates), "", span.first)


def _span(connection: Connection, query: LogQuery) -> _Span:
    """Return the span in which the whole period lies, also where the clock of the PC went back in it."""
    end = _END if query.after_seq is None else query.after_seq
    if query.down_to_seq is not None or not (query.since or query.until):
        return _Span(query.down_to_seq or 0, end)
    condition, values = _period(query)
    row = connection.execute(f"SELECT min(seq), max(seq) FROM audit_entry WHERE {condition}", values).fetchone()
    if row[0] is None:
        return _Span(0, 0)
    return _Span(row[0], min(end, row[1] + 1))


def _best_way(connection: Connection, query: LogQuery, span: _Span) -> _Way:
    """Return the way that leaves the fewest entries, found by counting along all of them no further than it takes."""
    ways = _ways(query) or [_EVERYTHING]
    for guess in _GUESSES if len(ways) > 1 else ():
        counts = [_count_up_to(connection, way, span, guess) for way in ways]
        if min(counts) < guess:
            return ways[counts.index(min(counts))]
    return ways[0]


def _ways(query: LogQuery) -> list[_Way]:
    ways = []
    if query.customer_id is not None:
        ways.append(_Way((("e.subject_kind = 'customer' AND e.subject_id = ?", (query.customer_id,)),)))
    if query.actions:
        ways.append(_Way(tuple(("e.action = ?", (action,)) for action in dict.fromkeys(query.actions))))
    if query.user_id is not None:
        ways.append(_Way((("e.actor = ?", (query.user_id,)),)))
    return ways


def _others(query: LogQuery, way: _Way) -> list[Condition]:
    """Return the conditions on an entry that are left when it was found along a way."""
    others = [_period(query)] if query.since or query.until else []
    for other in _ways(query):
        if other != way:
            told = " OR ".join(f"({condition})" for condition, _values in other.conditions)
            others.append((f"({told})", tuple(value for _told, values in other.conditions for value in values)))
    return others


def _period(query: LogQuery) -> Condition:
    since = instant(query.since) if query.since else ""
    if query.until is None:
        return "at >= ?", (since,)
    return "at >= ? AND at < ?", (since, instant(query.until))


def _is_deep(query: LogQuery) -> bool:
    return bool(query.columns or query.classes or query.words)


def _count_up_to(connection: Connection, way: _Way, span: _Span, most: int) -> int:
    number = 0
    for condition, values in way.conditions:
        row = connection.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM audit_entry AS e WHERE {condition} AND {_IN_SPAN} LIMIT ?)",
            (*values, *span, most - number),
        ).fetchone()
        number += row[0]
        if number >= most:
            break
    return number


def _candidates(connection: Connection, way: _Way, span: _Span, many: int) -> list[int]:
    """Return the numbers of the next entries along a way, the newest first."""
    parts = " UNION ALL ".join(
        f"SELECT e.seq FROM audit_entry AS e WHERE {condition} AND {_IN_SPAN}" for condition, _values in way.conditions
    )
    values = [value for _condition, told in way.conditions for value in (*told, *span)]
    return [row[0] for row in connection.execute(f"{parts} ORDER BY 1 DESC LIMIT ?", (*values, many))]


_EVERYTHING: Final = _Way((("1", ()),))
_OF_CANDIDATES: Final = "FROM json_each(?) AS j CROSS JOIN audit_entry AS e ON e.seq = j.value"


def _conditions(candidates: list[int], others: list[Condition]) -> tuple[str, list[Any]]:
    where = " AND ".join(["1", *(condition for condition, _values in others)])
    return where, [json.dumps(candidates), *(value for _condition, values in others for value in values)]


def _fitting(connection: Connection, candidates: list[int], others: list[Condition]) -> list[int]:
    where, values = _conditions(candidates, others)
    rows = connection.execute(f"SELECT e.seq {_OF_CANDIDATES} WHERE {where} ORDER BY j.key", values)
    return [row[0] for row in rows]


def _light(connection: Connection, candidates: list[int], others: list[Condition], query: LogQuery) -> Iterator[Light]:
    """Yield what is needed of the candidates for looking into them."""
    where, values = _conditions(candidates, others)
    body = "(SELECT r.body FROM revision AS r WHERE r.seq = e.seq)" if query.columns or query.classes else "NULL"
    rows = connection.execute(
        "SELECT e.seq, CAST(e.at AS BLOB), e.actor, CAST(e.action AS BLOB), CAST(e.subject_kind AS BLOB), e.subject_id,"
        f" CAST(e.detail AS BLOB), {body} {_OF_CANDIDATES} WHERE {where} ORDER BY j.key",
        values,
    )
    for seq, at, actor, action, kind, subject_id, detail, revision in rows.fetchall():
        yield Light(seq, _text(at), actor, _text(action), _text(kind), subject_id, _text(detail), revision)


def _quarters(connection: Connection, candidates: list[int], others: list[Condition]) -> Iterator[tuple[str, int, int]]:
    """Yield how many entries there are in a quarter of an hour (no time zone is finer) by one person."""
    where, values = _conditions(candidates, others)
    yield from connection.execute(
        "SELECT substr(e.at, 1, 14) || CAST(substr(e.at, 15, 2) AS INTEGER) / 15, e.actor, count(*)"
        f" {_OF_CANDIDATES} WHERE {where} GROUP BY 1, 2",
        values,
    ).fetchall()


def _quarter(at: str) -> str:
    return at[:14] + str(int(at[14:16]) // 15) if at[14:16].isdecimal() else ""


def _day_of(quarter: str) -> date | None:
    """Return the day by the clock of this PC; nothing where a forged entry has no time."""
    try:
        hour = datetime.fromisoformat(f"{quarter[:13]}:00+00:00")
        return (hour + timedelta(minutes=15 * int(quarter[14:]))).astimezone().date()
    except (ValueError, TypeError, OverflowError):
        return None


def _at(connection: Connection, seq: int) -> str:
    row = connection.execute("SELECT CAST(at AS BLOB) FROM audit_entry WHERE seq = ?", (seq,)).fetchone()
    return _text(row[0]) if row else ""


def _text(stored: Any) -> str:
    return stored.decode(errors="replace") if isinstance(stored, bytes) else ""
