"""Looking through the log a stretch at a time: whatever is asked for, one call reads no more than so many entries.

A stretch is driven by the index that leaves the fewest entries; what no index answers (columns, classes, words) is
looked up in the entries themselves. Everything goes on by key.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any, Final, NamedTuple

from custdesk.audit.matching import Light, fits
from custdesk.audit.model import LogCounts, LogQuery
from custdesk.desk.passages import instant
from custdesk.store.connection import Connection

Classes = Mapping[str, frozenset[str]]
Condition = tuple[str, tuple[int | str, ...]]


class Stretch(NamedTuple):
    """``seqs`` that fit, in order; where to go on (nothing at the end), and the time of the entry that was reached.

    ``down_to`` is the number of the first entry of the period, for going on without looking for it again.
    """

    seqs: list[int]
    next_seq: int | None
    reached_at: str
    down_to: int


class _Span(NamedTuple):
    """The numbers that are looked through: from ``first`` up to, and without, ``end``."""

    first: int
    end: int


class _Way(NamedTuple):
    """A way to go through entries: its conditions, each answered by an index, of which an entry meets only one."""

    conditions: tuple[Condition, ...]


STRETCH: Final = 2000
"""Entries looked through at a time: some ten to thirty milliseconds."""
_COUNTED: Final = 4  # stretches at a time, where SQLite counts
_GUESSES: Final = (1_000, 20_000)
_END: Final = 2**63 - 1
_IN_SPAN: Final = "e.seq >= ? AND e.seq < ?"
_EVERYTHING: Final = _Way((("1", ()),))
_LIGHT: Final = (
    "e.seq, CAST(e.at AS BLOB), e.actor, CAST(e.action AS BLOB), CAST(e.subject_kind AS BLOB), e.subject_id,"
    " CAST(e.detail AS BLOB)"
)


def look_through(connection: Connection, query: LogQuery, classes: Classes) -> Stretch:
    """Return what fits of the next entries, at most ``query.limit``; ``classes`` names the columns of each class."""
    span = _span(connection, query)
    way = _best_way(connection, query, span)
    others, deep = _others(query, way), _is_deep(query)
    last = _last_of(connection, way, span, STRETCH if deep or others else query.limit + 1)
    part = _Span(span.first if last is None else last, span.end)
    if deep:
        rows = _light(connection, query, way, part, others)
        found: Iterator[int] = (row.seq for row in rows if fits(query, row, classes))
    else:
        found = _seqs(connection, way, part, others)
    seqs = list(islice(found, query.limit + 1))
    if len(seqs) > query.limit:
        seqs.pop()
        last = seqs[-1]
    return Stretch(seqs, last, "" if last is None else _at(connection, last), span.first)


def count(connection: Connection, query: LogQuery, classes: Classes) -> tuple[LogCounts, Stretch]:
    """Return the counts of the next entries that fit, and how far that went."""
    span = _span(connection, query)
    way = _best_way(connection, query, span)
    others, deep = _others(query, way), _is_deep(query)
    last = _last_of(connection, way, span, STRETCH if deep else _COUNTED * STRETCH)
    part = _Span(span.first if last is None else last, span.end)
    days, people = Counter[date](), Counter[int]()
    told: Iterable[tuple[str, int, int]]
    if deep:
        rows = _light(connection, query, way, part, others)
        told = ((_quarter(row.at), row.actor, 1) for row in rows if fits(query, row, classes))
    else:
        told = _quarters(connection, way, part, others)
    for quarter, actor, number in told:
        people[actor if isinstance(actor, int) else -1] += number
        day = _day_of(quarter)
        if day is not None:
            days[day] += number
    return LogCounts(days, people), Stretch([], last, "", span.first)


def _span(connection: Connection, query: LogQuery) -> _Span:
    """Return the span in which the whole period lies, also where the clock of the PC went back in it."""
    end = _END if query.after_seq is None else query.after_seq
    if query.down_to_seq is not None or not (query.since or query.until):
        return _Span(query.down_to_seq or 0, end)
    condition, values = _period(query, "at")
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
    """Return the conditions on an entry that are left when it was found along a way.

    Their sign keeps SQLite from taking another way than the one that was found to be the shortest.
    """
    others = [_period(query, "+e.at")] if query.since or query.until else []
    for other in _ways(query):
        if other != way:
            told = " OR ".join(f"({condition.replace('e.', '+e.')})" for condition, _values in other.conditions)
            others.append((f"({told})", tuple(value for _told, values in other.conditions for value in values)))
    return others


def _period(query: LogQuery, place: str) -> Condition:
    since = instant(query.since) if query.since else ""
    if query.until is None:
        return f"{place} >= ?", (since,)
    return f"{place} >= ? AND {place} < ?", (since, instant(query.until))


def _is_deep(query: LogQuery) -> bool:
    return bool(query.columns or query.classes or query.words)


def _count_up_to(connection: Connection, way: _Way, span: _Span, most: int) -> int:
    sql, values = _along(way, span, "1")
    row = connection.execute(f"SELECT count(*) FROM ({sql} LIMIT ?)", (*values, most)).fetchone()
    return int(row[0])


def _last_of(connection: Connection, way: _Way, span: _Span, many: int) -> int | None:
    """Return the number of the last of the next entries along a way, or nothing if there are fewer than so many."""
    sql, values = _along(way, span, "e.seq AS seq")
    row = connection.execute(
        f"SELECT min(seq), count(*) FROM ({sql} ORDER BY 1 DESC LIMIT ?)", (*values, many)
    ).fetchone()
    return row[0] if row[1] == many else None


def _along(way: _Way, span: _Span, shown: str, others: Sequence[Condition] = ()) -> tuple[str, list[int | str]]:
    """Return a SELECT of ``shown`` along a way, and its parameters; ordered by number its parts are merged."""
    rest = "".join(f" AND {condition}" for condition, _values in others)
    parts = [f"SELECT {shown} FROM audit_entry AS e WHERE {one} AND {_IN_SPAN}{rest}" for one, _told in way.conditions]
    left = [value for _condition, told in others for value in told]
    values = [value for _condition, told in way.conditions for value in (*told, *span, *left)]
    return " UNION ALL ".join(parts), values


def _seqs(connection: Connection, way: _Way, span: _Span, others: Sequence[Condition]) -> Iterator[int]:
    sql, values = _along(way, span, "e.seq", others)
    for (seq,) in connection.execute(f"{sql} ORDER BY 1 DESC", values):
        yield seq


def _light(
    connection: Connection, query: LogQuery, way: _Way, span: _Span, others: Sequence[Condition]
) -> Iterator[Light]:
    """Yield what is needed of the entries for looking into them."""
    body = "(SELECT r.body FROM revision AS r WHERE r.seq = e.seq)" if query.columns or query.classes else "NULL"
    sql, values = _along(way, span, f"{_LIGHT}, {body}", others)
    for seq, at, actor, action, kind, subject_id, detail, revision in connection.execute(
        f"{sql} ORDER BY 1 DESC", values
    ):
        yield Light(seq, _text(at), actor, _text(action), _text(kind), subject_id, _text(detail), revision)


def _quarters(
    connection: Connection, way: _Way, span: _Span, others: Sequence[Condition]
) -> Iterable[tuple[str, int, int]]:
    """Return how many entries there are in a quarter of an hour (no time zone is finer) by one person."""
    sql, values = _along(
        way, span, "CAST(e.at AS BLOB) AS at, iif(typeof(e.actor) = 'integer', e.actor, -1) AS actor", others
    )
    rows = connection.execute(
        "SELECT CAST(substr(at, 1, 14) AS BLOB), CAST(substr(at, 15, 2) AS INTEGER) / 15, actor, count(*)"
        f" FROM ({sql}) GROUP BY 1, 2, 3",
        values,
    )
    return [(f"{_text(hour)}{quarter}", actor, number) for hour, quarter, actor, number in rows]


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
