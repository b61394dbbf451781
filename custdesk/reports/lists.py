"""The customers of a printed list: as the lens shows them, or those who may be used for something."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from custdesk.consent.for_use import LEFT_OUT, reason_for, those_left_in
from custdesk.consent.model import CHANNELS, OPT_OUTS
from custdesk.consent.queries import select_purposes
from custdesk.customers.filtering import FilterFields
from custdesk.customers.filters import Sieve, both, those_of
from custdesk.customers.lists import FIRST, MOMENTS, count_by, count_found
from custdesk.customers.model import Customer, ListQuery, ListRow, ListState
from custdesk.customers.service import page_of
from custdesk.customers.views import View, view_for_use, view_of_list
from custdesk.desk.door import Desk
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Lens, Permission
from custdesk.desk.session import Session
from custdesk.errors import CustDeskError, PermissionRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import column_named
from custdesk.reports.model import MOST_LISTED
from custdesk.shop.model import Shop
from custdesk.store.connection import Connection

_AT_ONCE = 200

Progress = Callable[[int, int], None]


class ListTooLong(CustDeskError):
    """More customers than a print may hold; ``values["most"]`` is how many it may."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "These are more than {most} customers, too many for paper. Search or filter first, or export them as a"
        " workbook.",
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which customers: those that a query finds, or with ``ids`` those, in that order."""

    query: ListQuery
    ids: tuple[int, ...] | None = None


def wanted(query_or_ids: ListQuery | Sequence[int]) -> Wanted:
    if isinstance(query_or_ids, ListQuery):
        return Wanted(query_or_ids)
    return Wanted(ListQuery(state=ListState.ALL), tuple(query_or_ids))


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a list will hold and who is left out, by reason (marked, context "export")."""

    wanted: Wanted
    view: View
    sieve: Sieve
    count: int
    left_out: dict[str, int]


def find(reading: Reading, fields: FilterFields, asked: Wanted, use: str = "") -> Found:
    """Return whom a list holds through the lens in use; through that for one purpose only who may be used for it.

    Raise ``ListTooLong``, ``PermissionRefused`` through a lens that is for no list, ``RecordMissing`` for a purpose
    that is not in use, and ``KeyError`` for a sort or a condition by what the lens does not show.
    """
    if reading.session.lens is Lens.PURPOSE:
        return find_for_use(reading, fields, asked, view_for_use(reading.session), use)
    view = view_of_list(reading.session)
    sieve = _sieve(reading, fields, asked, view)
    count = count_found(reading.connection, asked.query, view.columns, MOST_LISTED + 1, sieve)
    return Found(asked, view, sieve, _checked(count), {})


def find_for_use(reading: Reading, fields: FilterFields, asked: Wanted, view: View, use: str) -> Found:
    """Return who may be used for something, with a view of one's own; raise as :func:`find` does."""
    reason = reason_for(reading.connection, use, date.today())
    sieve = _sieve(reading, fields, asked, view)
    counts = count_by(reading.connection, asked.query, view.columns, reason, sieve)
    left_out = {LEFT_OUT[code]: count for code, count in counts.items() if code}
    return Found(asked, view, both(those_left_in(reason), sieve), _checked(counts.get("", 0)), left_out)


def listed(desk: Desk, permission: Permission, found: Found, progress: Progress) -> Iterator[ListRow]:
    """Yield the rows in their order, a stretch at a time, so that nobody waits for the whole."""
    done = 0
    for rows in _stretches(desk, permission, found):
        progress(min(done, found.count), found.count)
        yield from rows
        done += len(rows)


def require_shown(session: Session, names: Sequence[str]) -> None:
    """Raise ``PermissionRefused`` for a column that the lens in use does not show, sealed ones always."""
    for name in names:
        if name in MOMENTS:
            continue
        column = FIRST[name][1] if name in FIRST else column_named(Customer, "family_name" if name == "name" else name)
        if column.sealed or not session.shows(column):
            raise PermissionRefused(permission=f"{column.data_class.value}.view")


def title_of(connection: Connection, use: str, shop: Shop) -> str:
    """Return what a purpose of the shop's own is called; empty for a channel or an opt-out, which have marked names."""
    if use in CHANNELS or use in OPT_OUTS:
        return ""
    titles = (one.wording(shop.language).title for one in select_purposes(connection) if one.code == use)
    return next(titles, "")


def _sieve(reading: Reading, fields: FilterFields, asked: Wanted, view: View) -> Sieve:
    return fields.sieve(reading, view, asked.query.filters) if asked.ids is None else those_of(asked.ids)


def _stretches(desk: Desk, permission: Permission, found: Found) -> Iterator[tuple[ListRow, ...]]:
    if found.wanted.ids is not None:
        rows = {row.customer.id: row for stretch in _pages(desk, permission, found) for row in stretch}
        yield tuple(rows[customer_id] for customer_id in found.wanted.ids if customer_id in rows)
    else:
        yield from _pages(desk, permission, found)


def _pages(desk: Desk, permission: Permission, found: Found) -> Iterator[tuple[ListRow, ...]]:
    asked = replace(found.wanted.query, limit=_AT_ONCE, after=None)
    while True:
        with desk.read(permission) as reading:
            page = page_of(reading.connection, asked, found.view, found.sieve)
        yield page.rows
        if page.next_key is None:
            return
        asked = replace(asked, after=page.next_key)


def _checked(count: int) -> int:
    if count > MOST_LISTED:
        raise ListTooLong(most=MOST_LISTED)
    return count
