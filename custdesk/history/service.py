"""The history of a customer: everything that the log knows, in pages, and who looked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from heapq import merge

from custdesk.audit.model import LogEntry
from custdesk.audit.revisions import select_revisions
from custdesk.audit.seen import seen
from custdesk.customers.former import everybody_in
from custdesk.customers.logged import LOGGED
from custdesk.desk.chain import Revision
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.history import queries
from custdesk.history.events import HistoryOpened
from custdesk.history.model import (
    ANSWERS,
    LOOKS,
    MERGED,
    OPENED,
    UNDOABLE,
    HistoryPage,
    HistoryQuery,
    Looks,
    LooksPage,
    Show,
    Told,
)
from custdesk.store.connection import Connection

_BEYOND = 2**63 - 1


class History:
    """What can be asked of the history of one customer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(self, query: HistoryQuery) -> HistoryPage:
        """Return a page of what happened to a customer, newest first, as the lens shows it; the first one is logged.

        What happened to those who were merged into it, before or since, is in it; their entries are ``gone``: "merged".
        Who looked is in it, of each day and person one line, only for those who may read the log.
        """
        with self._desk.read(Permission.HISTORY_VIEW) as reading:
            if query.before_seq is None:
                reading.log(HistoryOpened(subject_id=query.customer_id))
            looks = query.show is Show.ALL and reading.session.may(Permission.LOG_VIEW)
            return _page(reading.connection, query, _chosen(query.show, looks=looks), reading.session)

    def seen(self, query: HistoryQuery) -> HistoryPage:
        """Return a page of who looked, a line for each day and person, newest first; the first one is logged."""
        with self._desk.read(Permission.HISTORY_VIEW, Permission.LOG_VIEW) as reading:
            if query.before_seq is None:
                reading.log(HistoryOpened(subject_id=query.customer_id))
            return _page(reading.connection, query, (LOOKS, False), reading.session)

    def looks(self, customer_id: int, line: Looks, before_seq: int | None = None, limit: int = 50) -> LooksPage:
        """Return what one line of :meth:`seen` counts, newest first, from before ``before_seq`` on."""
        with self._desk.read(Permission.HISTORY_VIEW, Permission.LOG_VIEW) as reading:
            after_last = min(line.last_seq + 1, _BEYOND if before_seq is None else before_seq)
            rows = _rows(reading.connection, customer_id, after_last, LOOKS, without=False)
            found: list[LogEntry] = []
            for entry in rows:
                if entry.seq < line.first_seq:
                    break
                if entry.actor_id == line.actor_id:
                    found.append(entry)
                if len(found) > limit:
                    break
            return LooksPage(tuple(found[:limit]), found[limit - 1].seq if len(found) > limit else None)


def _chosen(show: Show, *, looks: bool) -> tuple[tuple[str, ...], bool]:
    """Return actions, and whether it is those that are left out."""
    if show is Show.ANSWERS:
        return ANSWERS, False
    if show is Show.CHANGES:
        return (*LOOKS, *ANSWERS), True
    return () if looks else LOOKS, True


def _page(
    connection: Connection, query: HistoryQuery, chosen: tuple[tuple[str, ...], bool], session: Session
) -> HistoryPage:
    actions, without = chosen
    rows = _rows(connection, query.customer_id, query.before_seq, actions, without=without)
    lines: list[Told | Looks] = []
    next_seq = None
    for day in _days(rows):
        if len(lines) >= query.limit:
            next_seq = day[0].seq + 1
            break
        lines.extend(_lines(day))
    told = [line.entry.seq for line in lines if isinstance(line, Told) and line.entry.has_values]
    revisions = select_revisions(connection, told)
    return HistoryPage(tuple(_with_values(line, revisions, session) for line in lines), next_seq)


def _rows(
    connection: Connection, customer_id: int, before_seq: int | None, actions: tuple[str, ...], *, without: bool
) -> Iterator[LogEntry]:
    """Yield the entries about a customer, the newest first, and about whoever was merged into it."""
    everybody = everybody_in(connection, customer_id)
    found = [queries.select_rows(connection, one, before_seq, actions, without=without) for one in everybody]
    for entry in merge(*found, key=lambda each: -each.seq):
        if entry.subject_id == customer_id:
            yield entry
        elif entry.action != MERGED:  # which the one who stayed tells
            yield replace(entry, gone="merged")


def _days(rows: Iterable[LogEntry]) -> Iterator[list[LogEntry]]:
    """Yield the entries day by day."""
    day: list[LogEntry] = []
    for entry in rows:
        if day and _day(entry) != _day(day[0]):
            yield day
            day = []
        day.append(entry)
    if day:
        yield day


def _lines(entries: list[LogEntry]) -> list[Told | Looks]:
    """Return the lines of one day: those who looked are counted where they looked last."""
    lines: list[Told | Looks] = []
    places: dict[int, int] = {}
    for entry in entries:
        if entry.action not in LOOKS:
            lines.append(Told(entry=entry, day=_day(entry)))
            continue
        place = places.setdefault(entry.actor_id, len(lines))
        if place == len(lines):
            lines.append(_first_look(entry))
        else:
            counted = lines[place]
            assert isinstance(counted, Looks)
            opened = counted.opened + (entry.action in OPENED)
            lines[place] = replace(counted, times=counted.times + 1, opened=opened, first_seq=entry.seq)
    return lines


def _first_look(entry: LogEntry) -> Looks:
    return Looks(
        day=_day(entry),
        actor_id=entry.actor_id,
        actor_name=entry.actor_name,
        times=1,
        opened=int(entry.action in OPENED),
        first_seq=entry.seq,
        last_seq=entry.seq,
    )


def _with_values(line: Told | Looks, revisions: Mapping[int, Revision], session: Session) -> Told | Looks:
    if isinstance(line, Looks) or line.entry.action not in UNDOABLE:
        return line
    revision = revisions.get(line.entry.seq)
    if revision is None:
        return replace(line, gone=line.entry.has_values)
    changes = (seen(session, LOGGED, "customer", name, *pair) for name, pair in revision.items())
    return replace(line, changes=tuple(changes))


def _day(entry: LogEntry) -> date:
    try:
        return datetime.fromisoformat(entry.at).astimezone().date()
    except ValueError:
        return date.min  # a forged entry; the verification says so
