"""The log, for those who may read it and those who may verify it."""

from collections.abc import Callable, Mapping

from custdesk.audit import queries
from custdesk.audit.model import (
    LogOpened,
    LogPage,
    LogQuery,
    LogValuesViewed,
    ValueChange,
)
from custdesk.audit.problems import VerifyReport
from custdesk.audit.proving import noted_outside, prove, untold
from custdesk.desk.chain import Value
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.records.columns import DataClass

# Of these nothing personal is kept; of any other subject a column that nobody declared is shown to nobody.
_IMPERSONAL = frozenset({"shop", "user", "purpose", "notice"})


class AuditLog:
    """The log. ``classes`` says of each subject kind which of its columns hold what class of data."""

    def __init__(self, desk: Desk, classes: Mapping[str, Mapping[str, DataClass]] | None = None) -> None:
        self._desk = desk
        self._classes = classes or {}

    def page(self, query: LogQuery) -> LogPage:
        """Return a page of entries, newest first. The first page of a query is logged, with its filters."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            if query.after_seq is None:
                reading.log(LogOpened(filters=query.filters))
            return queries.select_log_page(reading.connection, query)

    def actions(self) -> tuple[str, ...]:
        """Return the actions that occur in the log."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return queries.select_actions(reading.connection)

    def people(self) -> tuple[tuple[int, str], ...]:
        """Return id and name of everybody who may have made an entry; the recovery key has id 0 and no name."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return queries.select_people(reading.connection)

    def values(self, seq: int) -> tuple[ValueChange, ...]:
        """Return the values that an entry changed, as far as the session's role may see them, and log that."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            found = queries.select_values(reading.connection, seq)
            if found is None:
                return ()
            kind, subject_id, revision = found
            if kind == LogValuesViewed.subject_kind:
                reading.log(LogValuesViewed(subject_id=subject_id, entry=seq))
            return tuple(self._value(kind, name, *pair) for name, pair in revision.items())

    def verify(self, progress: Callable[[int, int], None] = untold) -> VerifyReport:
        """Check the whole log up to now, and log that; ``progress`` is told (done, total) each 1,000 entries.

        What ``progress`` raises ends the walk. The log is read in pieces, so that others can read in between.
        """
        with self._desk.read(Permission.LOG_VERIFY):
            # Read before the log is, so that an anchor beyond its end can only mean that the end was cut off.
            anchors = noted_outside(self._desk.vault)
        return prove(self._desk, anchors, progress)

    def _value(self, kind: str, column: str, before: Value, after: Value) -> ValueChange:
        data_class = self._classes.get(kind, {}).get(column)
        if kind not in _IMPERSONAL and data_class not in self._desk.session.classes:
            return ValueChange(column=column, withheld=True)
        if isinstance(before, bytes) or isinstance(after, bytes):
            return ValueChange(column=column, sealed=True)
        return ValueChange(column=column, before=before, after=after)
