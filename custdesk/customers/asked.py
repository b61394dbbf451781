"""What this shop asks its customers for, and why: the form leaves out the rest."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final

from custdesk.customers.model import Customer
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.permissions import Permission
from custdesk.errors import StaleRecord
from custdesk.records.columns import columns_of
from custdesk.records.kinds.text import clean_line
from custdesk.store.connection import Connection

LISTS: Final = ("phones", "emails", "addresses")
ALWAYS: Final = frozenset({"kind", "given_name", "family_name", "company_name"})
"""Without a name nobody can be found again."""
ASKABLE: Final = (*(declared.name for declared in columns_of(Customer)), *LISTS)
"""All that may be asked of a customer: the columns, and the lists of a card."""
USUAL: Final = ALWAYS | {"number", "known_as", "tags", "notes", "phones", "emails", "addresses"}
"""What a shop that sells over the counter and delivers now and then gets by with."""
LONGEST_REASON: Final = 120


@dataclass(frozen=True, slots=True)
class Asked:
    """Which of :data:`ASKABLE` are left out of the form, and the reasons for asking the others, by name."""

    left_out: frozenset[str] = frozenset()
    reasons: tuple[tuple[str, str], ...] = ()

    def asks(self, name: str) -> bool:
        return name not in self.left_out

    def reason(self, name: str) -> str:
        """Return why the shop asks for this, in its own words; empty where nobody said."""
        return dict(self.reasons).get(name, "")


EVERYTHING: Final = Asked()


def asked_of(left_out: Iterable[str], reasons: Iterable[tuple[str, str]]) -> Asked:
    """Return what is asked as it can be stored.

    Names and the kind are asked whatever is said, what no customer has is passed over, and a reason is one line of at
    most :data:`LONGEST_REASON` characters.
    """
    known = set(ASKABLE)
    told = {name: clean_line(reason)[:LONGEST_REASON].strip() for name, reason in reasons if name in known}
    return Asked(
        frozenset(known.intersection(left_out) - ALWAYS),
        tuple((name, told[name]) for name in ASKABLE if told.get(name)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedChanged(Event):
    """What is asked of customers was changed: the names of ``columns`` that differ, never a reason."""

    action: ClassVar[str] = "shop.asked_changed"
    columns: tuple[str, ...] = ()


class AskedColumns:
    """What the shop asks for. Everybody who is signed in may know; it is the shop's own and nobody's data."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self) -> Asked:
        """Return what is asked: everything, until somebody says otherwise."""
        with self._desk.read(Permission.SHOP_VIEW) as reading:
            return select_asked(reading.connection)

    def change(self, asked: Asked, original: Asked) -> Asked:
        """Store what is asked and return it; raise ``StaleRecord`` if something else than ``original`` is stored."""
        with self._desk.change(Permission.SHOP_EDIT) as change:
            wanted = asked_of(asked.left_out, asked.reasons)
            stored = select_asked(change.connection)
            if stored == wanted:
                return stored
            if stored != original:
                raise StaleRecord
            _store(change.connection, wanted)
            change.log(AskedChanged(columns=_differing(stored, wanted)))
            return wanted


def select_asked(connection: Connection) -> Asked:
    rows = connection.execute("SELECT name, asked, reason FROM asked_column").fetchall()
    left_out = [name for name, is_asked, _reason in rows if not is_asked]
    return asked_of(left_out, [(name, str(reason)) for name, _asked, reason in rows])


def _store(connection: Connection, asked: Asked) -> None:
    connection.execute("DELETE FROM asked_column")
    told = dict(asked.reasons)
    connection.executemany(
        "INSERT INTO asked_column (name, asked, reason) VALUES (?, ?, ?)",
        [(name, int(asked.asks(name)), told.get(name, "")) for name in ASKABLE if name in told or not asked.asks(name)],
    )


def _differing(one: Asked, other: Asked) -> tuple[str, ...]:
    return tuple(
        name for name in ASKABLE if (one.asks(name), one.reason(name)) != (other.asks(name), other.reason(name))
    )
