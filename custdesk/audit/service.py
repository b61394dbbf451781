"""The log, for those who may read it and those who may verify it."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date

from custdesk.audit import queries
from custdesk.audit.model import (
    LogCounts,
    LogOpened,
    LogPage,
    LogQuery,
    LogSealedViewed,
    LogValuesViewed,
    ValueChange,
)
from custdesk.audit.problems import VerifyReport
from custdesk.audit.proving import prove, unsaid, untold
from custdesk.audit.searching import count, look_through
from custdesk.audit.seen import Declared, columns_by_class, seen
from custdesk.desk.chain import Value
from custdesk.desk.door import Desk
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import all_noted, unsettled
from custdesk.desk.permissions import Permission
from custdesk.desk.resealing import SealedColumn, open_for
from custdesk.errors import PermissionRefused, ReasonNeeded, RecordMissing
from custdesk.records.columns import Column
from custdesk.store.connection import Connection


class AuditLog:
    """The log.

    ``declared`` says which columns each kind of subject has, ``reasons`` are the codes for why a sealed value is seen.
    """

    def __init__(
        self, desk: Desk, declared: Mapping[str, Declared] | None = None, reasons: Collection[str] = ()
    ) -> None:
        self._desk = desk
        self._declared = declared or {}
        self._classes = columns_by_class(self._declared)
        self._reasons = reasons

    def page(self, query: LogQuery) -> LogPage:
        """Return the next entries, newest first: as many as fit, of so many as can be looked through at once.

        Where ``next_seq`` is not empty the log goes on, whatever was found. Only the first page of a query is logged,
        with its filters.
        """
        with self._desk.read(Permission.LOG_VIEW) as reading:
            if query.after_seq is None:
                reading.log(LogOpened(filters=query.filters))
            return self._page(reading.connection, query)

    def pages(self, query: LogQuery, progress: Callable[[int, int], None] = untold) -> Iterator[LogPage]:
        """Yield what a query finds page by page, up to now. Not logged: whoever exports it logs that.

        ``progress`` is told how many entries were looked at, of how many; what it raises ends the walk.
        """
        with self._desk.read(Permission.LOG_VIEW, Permission.LOG_EXPORT) as reading:
            newest = queries.last_number(reading.connection)
        return self._pages(replace(query, after_seq=newest + 1), progress)

    def counts(self, query: LogQuery, progress: Callable[[int, int], None] = untold) -> LogCounts:
        """Return how many entries a query finds by day and by person, without its ``limit``; told and ended as above.

        Not logged: it goes with a page, which is.
        """
        with self._desk.read(Permission.LOG_VIEW) as reading:
            newest = queries.last_number(reading.connection)
        days, people = Counter[date](), Counter[int]()
        after: int | None = newest + 1
        while after is not None:
            query = replace(query, after_seq=after)
            with self._desk.read(Permission.LOG_VIEW) as reading:
                part, stretch = count(reading.connection, query, self._classes)
            days.update(part.days)
            people.update(part.people)
            after, query = stretch.next_seq, replace(query, down_to_seq=stretch.down_to)
            progress(newest - (after or 0), newest)
        return LogCounts(days, people)

    def actions(self) -> tuple[str, ...]:
        """Return the actions that occur in the log."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return queries.select_actions(reading.connection)

    def people(self) -> tuple[tuple[int, str], ...]:
        """Return id and name of everybody who may have made an entry; the recovery key has id 0 and no name."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return queries.select_people(reading.connection)

    def number_of(self, customer_id: int) -> str:
        """Return the number of a customer as the log names it; empty for one who is no more there."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return queries.select_number(reading.connection, customer_id)

    def values(self, seq: int) -> tuple[ValueChange, ...]:
        """Return the values that an entry changed, as the lens in use shows them, and log that."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            found = queries.select_values(reading.connection, seq)
            if found is None:
                return ()
            kind, subject_id, revision = found
            if kind == LogValuesViewed.subject_kind:
                reading.log(LogValuesViewed(subject_id=subject_id, entry=seq))
            declared = self._declared.get(kind, {})
            return tuple(seen(self._desk.session, declared, kind, name, *pair) for name, pair in revision.items())

    def reveal(self, seq: int, column_name: str, reason: str = "") -> tuple[str, str]:
        """Return a sealed value before and after an entry, and log that it was seen and why.

        Raise ``PermissionRefused`` without the key of that time, ``ReasonNeeded`` where the role has to give one of
        the reasons, and ``RecordMissing`` where the entry has no such value (any more).
        """
        with self._desk.read(Permission.LOG_VIEW, Permission.SEALED_VIEW) as reading:
            kind, subject_id, revision = queries.select_values(reading.connection, seq) or ("", 0, {})
            column = self._declared.get(kind, {}).get(column_name)
            if column_name not in revision or not isinstance(column, Column) or not column.sealed:
                raise RecordMissing
            if not self._desk.session.sees(column):
                raise PermissionRefused(permission=f"sealed.{column.data_class.value}")
            if reason not in self._reasons and (reason or self._desk.session.asks_reason):
                raise ReasonNeeded
            place = SealedColumn(kind, column)
            before, after = (
                open_for(
                    self._desk, reading.connection, place, subject_id, stored if isinstance(stored, bytes) else None
                )
                for stored in revision[column_name]
            )
            reading.log(LogSealedViewed(subject_id=subject_id, column=column_name, reason=reason, entry=seq))
            return before, after

    def verify(
        self, progress: Callable[[int, int], None] = untold, stage: Callable[[str], None] = unsaid
    ) -> VerifyReport:
        """Check the whole log up to now, compare the rows that it tells of, and log that.

        ``stage`` is told what begins, ``progress`` how much of it is done, of how much; what they raise ends the work.
        The vault is read in pieces, so that others can go on. It is frozen, if the log does not hold what was noted of
        it and nobody has settled that. Raise ``VerifyingStopped`` if its helper was ended.
        """
        with self._desk.read(Permission.LOG_VERIFY) as reading:
            # Read before the log is, so that an anchor beyond its end can only mean that the end was cut off.
            anchors = unsettled(reading.connection, self._desk.vault, all_noted(self._desk.vault))
        report = prove(self._desk, anchors, progress, stage)
        if not report.good:
            suspect(self._desk, anchors)
        return report

    def _page(self, connection: Connection, query: LogQuery) -> LogPage:
        stretch = look_through(connection, query, self._classes)
        entries = queries.select_entries(connection, stretch.seqs)
        return LogPage(entries, stretch.next_seq, stretch.reached_at, stretch.down_to)

    def _pages(self, query: LogQuery, progress: Callable[[int, int], None]) -> Iterator[LogPage]:
        newest = (query.after_seq or 1) - 1
        while query.after_seq is not None:
            with self._desk.read(Permission.LOG_VIEW, Permission.LOG_EXPORT) as reading:
                page = self._page(reading.connection, query)
            query = replace(query, after_seq=page.next_seq, down_to_seq=page.down_to_seq)
            progress(newest - (page.next_seq or 0), newest)
            yield page


def _ciphertext(stored: Value) -> bytes | None:
    return stored if isinstance(stored, bytes) else None
