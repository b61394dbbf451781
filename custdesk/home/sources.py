"""The lines that are quick to find: each source asks for its permissions and nothing beyond."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from custdesk.consent.model import local_day
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Permission
from custdesk.desk.todo import Todo
from custdesk.exchange.importing.history import select_batches
from custdesk.home import queries
from custdesk.incidents.service import Incidents
from custdesk.users.roles import Roles
from custdesk.watch.service import Watch

_WORTH_A_LOOK: Final = 20
_MOST: Final = 10_000
_DECIDING: Final = ("customer.merged", "customer.told_apart")
_BACKUP_EVERY: Final = timedelta(days=7)
_SEAL_EVERY: Final = timedelta(days=91)
_REFUSED_ARE_NEWS_FOR: Final = timedelta(days=14)


class OpenIncident:
    """An incident that waits for a decision."""

    name = "incident"
    permissions = (Permission.INCIDENT_DECIDE,)

    def __init__(self, incidents: Incidents) -> None:
        self._incidents = incidents

    def lines(self, _reading: Reading, _day: date) -> Iterable[Todo]:
        if self._incidents.open() is not None:
            yield Todo(code="incident")


class UnusualAccess:
    """Notices of unusual access that nobody has seen."""

    name = "unusual"
    permissions = (Permission.ACCESS_WATCH,)

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def lines(self, _reading: Reading, _day: date) -> Iterable[Todo]:
        if number := len(self._watch.notices()):
            yield Todo(code="unusual", count=number)


class UnsavedTyping:
    """Forms that this person typed into and never saved, as far as the person may still save them."""

    name = "drafts"
    permissions = (Permission.DRAFT_KEEP,)

    def lines(self, reading: Reading, _day: date) -> Iterable[Todo]:
        new, changed = queries.select_drafts(reading.connection, reading.session.user_id)
        number = new * reading.session.may(Permission.CUSTOMER_CREATE)
        number += changed * reading.session.may(Permission.CUSTOMER_EDIT)
        if number:
            yield Todo(code="drafts", count=number)


class Lookalikes:
    """The pairs that the last look found and nobody has decided about, and who came since."""

    name = "lookalikes"
    permissions = (Permission.CUSTOMER_MERGE,)

    def lines(self, reading: Reading, _day: date) -> Iterable[Todo]:
        if not reading.session.may_look_in_full:  # nobody merges what they do not see
            return
        connection = reading.connection
        sought = queries.select_sought(connection)
        seq, at, pairs = sought or (0, "", 0)
        decided = sum(queries.count_since(connection, action, seq, _MOST) for action in _DECIDING)
        if pairs > decided:
            yield Todo(code="lookalikes", count=pairs - decided, day=local_day(at))
        elif (came := queries.count_since(connection, "customer.created", seq, _MOST)) >= _WORTH_A_LOOK:
            yield Todo(code="unsought", count=came)


class RefusedRows:
    """Rows that the last import left out because of what is wrong in them, for two weeks."""

    name = "refused"
    permissions = (Permission.IMPORT_RUN,)

    def lines(self, reading: Reading, day: date) -> Iterable[Todo]:
        last = next(iter(select_batches(reading.connection)), None)
        if last is None or last.undone or not last.refused_rows:
            return
        made = local_day(last.applied_at)
        if day - made <= _REFUSED_ARE_NEWS_FOR:
            yield Todo(code="refused", count=last.refused_rows, day=made, record_id=last.id)


class OldBackup:
    """That the log tells of no backup for more than a week, on this disk or elsewhere."""

    name = "backup"
    permissions = (Permission.BACKUP_MAKE,)

    def lines(self, reading: Reading, day: date) -> Iterable[Todo]:
        if (last := queries.last_done(reading.connection, "backup.made")) is None:
            began = queries.log_began(reading.connection)
            if began and day - local_day(began) > _BACKUP_EVERY:
                yield Todo(code="no_backup")
        elif day - local_day(last) > _BACKUP_EVERY:
            yield Todo(code="old_backup", count=(day - local_day(last)).days, day=local_day(last))


class SealDue:
    """That nobody has made a seal of the log for three months."""

    name = "seal"
    permissions = (Permission.LOG_VERIFY,)

    def lines(self, reading: Reading, day: date) -> Iterable[Todo]:
        last = queries.last_done(reading.connection, "seal.made") or queries.log_began(reading.connection)
        if last and day - local_day(last) > _SEAL_EVERY:
            yield Todo(code="seal")


class ReviewDue:
    """That it is time to look over who may do what."""

    name = "review"
    permissions = (Permission.PERMISSION_REVIEW, Permission.USER_VIEW)

    def __init__(self, roles: Roles) -> None:
        self._roles = roles

    def lines(self, _reading: Reading, day: date) -> Iterable[Todo]:
        next_on = date.fromisoformat(self._roles.review().next_on)
        if next_on <= day:
            yield Todo(code="review", day=next_on)
