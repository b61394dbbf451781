"""The customers whom the signed-in person opened last, as the log tells."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from typing import Final

from custdesk.customers.model import Customer, CustomerViewed, CustomerViewedInFull
from custdesk.customers.queries import select_heads
from custdesk.customers.views import view_of_list
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection

_LOOKS: Final = (CustomerViewed.action, CustomerViewedInFull.action)
_SHOWN: Final = 8
_LOOKED_BACK: Final = 1000
"""Entries looked through each way, at most: a few thousandths of a second in a log of any length."""
_SUBJECT: Final = "iif(typeof(subject_id) = 'integer', subject_id, 0)"
Look = tuple[int, int]


class RecentCustomers:
    """Nothing of its own is kept: what tells who was looked at is the log alone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Customer, ...]:
        """Return whom the person opened last, the newest first, as the lens shows them, without those who are gone.

        Nobody for a session that sees no identity. Raise ``PermissionRefused`` through a lens that is not for a list
        of all customers.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            view = view_of_list(self._desk.session)
            if DataClass.IDENTITY not in self._desk.session.classes:
                return ()
            opened = _opened(reading.connection, reading.session.user_id)
            identity = [column for column in view.columns if column.data_class is DataClass.IDENTITY]
            there = select_heads(reading.connection, opened, identity)
            return tuple(there[customer_id] for customer_id in opened if customer_id in there)[:_SHOWN]

    def there(self, customer_ids: Iterable[int]) -> frozenset[int]:
        """Return those of a few customers who are still there, archived or not."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            return frozenset(select_heads(reading.connection, tuple(customer_ids), ()))


def _opened(connection: Connection, user_id: int) -> tuple[int, ...]:
    """Return the ids of whom somebody opened, the newest first, some more than are shown: not all may be there still.

    Who brought in many customers has a long stretch of entries of his own since, and where many look, many are of
    others: so both ways are gone, and neither far.
    """
    looks = set(_by_person(connection, user_id)).union(*(_by_action(connection, user_id, one) for one in _LOOKS))
    newest = sorted(looks, reverse=True)
    return tuple(dict.fromkeys(customer_id for _seq, customer_id in newest))


def _by_person(connection: Connection, user_id: int) -> Iterator[Look]:
    # Action as bytes and ids as numbers, because a forged row must keep nobody out.
    sql = f"SELECT seq, {_SUBJECT}, CAST(action AS BLOB) FROM audit_entry WHERE actor = ? ORDER BY seq DESC"
    with closing(connection.execute(sql, (user_id,))) as entries:
        actions = {action.encode() for action in _LOOKS}
        looks = ((seq, subject) for seq, subject, action in islice(entries, _LOOKED_BACK) if action in actions)
        yield from _enough(looks)


def _by_action(connection: Connection, user_id: int, action: str) -> Iterator[Look]:
    sql = f"SELECT seq, {_SUBJECT}, actor FROM audit_entry WHERE action = ? ORDER BY seq DESC"
    with closing(connection.execute(sql, (action,))) as entries:
        looks = ((seq, subject) for seq, subject, actor in islice(entries, _LOOKED_BACK) if actor == user_id)
        yield from _enough(looks)


def _enough(looks: Iterable[Look]) -> Iterator[Look]:
    """Yield looks until twice as many customers as are shown were met."""
    met: set[int] = set()
    for seq, customer_id in looks:
        yield seq, customer_id
        met.add(customer_id)
        if len(met) >= 2 * _SHOWN:
            return
