"""What a rule cut from the log, and whose word that is.

Entries that were cut leave a row of ``audit_cut``: from which to which, when the last of them was made, and the heads
before and after them, so that the chain goes on from there. The newest ``log.cut`` entry commits to all these rows at
once::

    cuts = SHA-256("CUSTDESK-CUTS-1" + for each row by first_seq:
                   canonical(first_seq, last_seq, last_at, previous, head))

It counts only if an owner of that time signed it, and only where the entry before each cut is older than the rule
by which it was made: nobody else widens a cut or makes one up, and not even an owner cuts out what happened last week.
That no certificate and no end of one is hidden in a cut, says everybody's newest sign-in (see
:mod:`custdesk.desk.walking`).
"""

import json
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import ClassVar, Final, NamedTuple

from custdesk.desk import chain
from custdesk.desk.audited_rows import whatever_it_is
from custdesk.desk.certificates import signed_by_an_owner
from custdesk.desk.events import Event
from custdesk.desk.passages import instant
from custdesk.store.connection import Connection
from custdesk.store.vault import Vault

FEWEST_MONTHS: Final = 12
"""No rule keeps the log for a shorter time than this."""
_CUTS = b"CUSTDESK-CUTS-1"
_CUT = "SELECT first_seq, last_seq, last_at, previous, head FROM audit_cut"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogCut(Event):
    """Entries older than ``months`` went: ``entries`` of them, none after ``up_to``. ``cuts`` is :func:`digest`."""

    action: ClassVar[str] = "log.cut"
    months: int = 0
    entries: int = 0
    up_to: int = 0
    cuts: str = ""


class Cut(NamedTuple):
    """Entries that were cut. ``last_at`` (ISO 8601, UTC) is when the last of them was made.

    ``previous`` is the head before the first of them, ``head`` the head after the last.
    """

    first_seq: int
    last_seq: int
    last_at: str
    previous: bytes
    head: bytes


def digest(connection: Connection) -> str:
    """Return what a ``log.cut`` entry says of all rows of ``audit_cut``; empty if a value has a type of its own."""
    told = sha256(_CUTS)
    try:
        for row in whatever_it_is(connection, lambda: connection.execute(f"{_CUT} ORDER BY first_seq").fetchall()):
            told.update(chain.canonical(row))
    except (TypeError, ValueError, OverflowError):
        return ""
    return told.hexdigest()


def cut_of(connection: Connection, seq: int) -> Cut | None:
    """Return the cut in which the entry ``seq`` lies, if it was cut."""
    before = f"{_CUT} WHERE first_seq <= ? ORDER BY first_seq DESC LIMIT 1"
    row = whatever_it_is(connection, lambda: connection.execute(before, (seq,)).fetchone())
    return Cut(*row) if row is not None and type(row[1]) is int and row[1] >= seq else None


def newest_cut(connection: Connection) -> int:
    """Return the number of the newest ``log.cut`` entry; 0 if nothing was ever cut."""
    row = connection.execute("SELECT max(seq) FROM audit_entry WHERE action = ?", (LogCut.action,)).fetchone()
    return int(row[0] or 0)


def owners_word(connection: Connection, vault: Vault) -> int:
    """Return the newest ``log.cut`` entry of an owner, if ``audit_cut`` is still as it says; 0 if not."""
    for seq, _limit in _limits(connection):
        if signed_by_an_owner(connection, vault, seq):
            return seq if _told(connection, seq)[1] == digest(connection) else 0
    return 0


def fault(connection: Connection, vault: Vault) -> int | None:
    """Return the first entry of which ``audit_cut`` says something that no owner said; none if all is as it should be.
    That the heads of the cuts fit to the entries before and after them is left to whoever walks the log.
    """
    first, last = connection.execute("SELECT min(first_seq), max(first_seq) FROM audit_cut").fetchone()
    newest = newest_cut(connection)
    if not newest:
        return None if first is None else int(first)
    said = owners_word(connection, vault)
    if not said:
        return newest if first is None else int(first)
    if said != newest:
        return newest  # somebody else says that there is more
    row = connection.execute(
        "SELECT e.seq FROM audit_cut AS c JOIN audit_entry AS e ON e.seq BETWEEN c.first_seq AND c.last_seq LIMIT 1"
    ).fetchone()
    if row is not None:
        return int(row[0])  # somebody put back what was cut
    if (
        last is None
        or connection.execute("SELECT 1 FROM audit_entry WHERE seq < ? LIMIT 1", (last,)).fetchone() is None
    ):
        return None
    older = any(
        _at_before(connection, last, seq) < limit and signed_by_an_owner(connection, vault, seq)
        for seq, limit in _limits(connection)
    )
    return None if older else int(last)


def may_be_cut(connection: Connection, seq: int, head: bytes, at: str) -> bool:
    """Say whether an entry that was noted elsewhere, as written at ``at``, is missing because of a rule.

    Of the last entry of a cut the head is known and must be the same. What is younger than the rule was not cut by it.
    """
    cut = cut_of(connection, seq)
    if cut is None:
        return False
    if seq == cut.last_seq:
        return head == cut.head
    return any(at < limit for _seq, limit in _limits(connection))


def sorted_by_cuts(
    connection: Connection, noted: Sequence[tuple[int, str, bytes]]
) -> tuple[list[tuple[int, bytes]], list[int], int]:
    """Sort what was noted elsewhere (entry, time, head) into what can be compared, with its head, into the entries that
    are younger than the rule and lie in a cut all the same, and into how many cannot be compared any more.
    """
    ranges = connection.execute(
        "SELECT first_seq, last_seq FROM audit_cut WHERE typeof(last_seq) = 'integer' ORDER BY first_seq"
    ).fetchall()
    limit = max((limit for _seq, limit in _limits(connection)), default="")
    compared, hidden, lost = [], [], 0
    for seq, at, head in noted:
        place = bisect_right(ranges, (seq, seq)) if ranges else 0
        around = ranges[max(place - 1, 0) : place + 1]
        if not any(first <= seq < last for first, last in around):
            compared.append((seq, head))
        elif at < limit:
            lost += 1
        else:
            hidden.append(seq)
    return compared, hidden, lost


def months_before(at: str, months: int) -> str:
    """Return the instant so many months before ``at`` (both ISO 8601, UTC); raise ``ValueError`` for another text.

    The 31st of a shorter month is its last day.
    """
    moment = datetime.fromisoformat(at)
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return instant(moment.replace(year=year, month=month + 1, day=day))


def _limits(connection: Connection) -> Iterator[tuple[int, str]]:
    """Yield each ``log.cut`` entry, the newest first, with the instant that all it cut is older than."""
    for (seq,) in connection.execute(
        "SELECT seq FROM audit_entry WHERE action = ? ORDER BY seq DESC", (LogCut.action,)
    ).fetchall():
        limit, cuts = _told(connection, seq)
        if cuts:
            yield seq, limit


def _at_before(connection: Connection, first: int, by: int) -> str:
    """Return when the last entry before a cut was made. One of the future, by the entry ``by`` that cut, tells nothing:
    the clock was wrong when it was made."""
    row = connection.execute(
        "SELECT CAST(at AS BLOB) FROM audit_entry WHERE seq < ?1 AND at <= (SELECT at FROM audit_entry WHERE seq = ?2)"
        " ORDER BY seq DESC LIMIT 1",
        (first, by),
    ).fetchone()
    return row[0].decode(errors="replace") if row else "\uffff"


def _told(connection: Connection, seq: int) -> tuple[str, str]:
    """Return of a ``log.cut`` entry the instant that all it cut is older than, and its digest; nothing if it is none
    that this program writes.
    """
    row = connection.execute(
        "SELECT CAST(at AS BLOB), CAST(detail AS BLOB) FROM audit_entry WHERE seq = ?", (seq,)
    ).fetchone()
    try:
        at, detail = row[0].decode(), json.loads(row[1])
        months, cuts = detail["months"], detail["cuts"]
        return (months_before(at, months), str(cuts)) if months >= FEWEST_MONTHS else ("", "")
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return "", ""
