"""New customers as rows for many at a time: worked out where no database is, and written by statements for all."""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from custdesk.customers import search
from custdesk.customers.model import Customer, CustomerCreated, name_of
from custdesk.customers.queries import ORDINARY
from custdesk.desk.appending import EntryChain, detail_of
from custdesk.desk.audited_rows import UNTELLABLE, commits_to, digest_of_told
from custdesk.desk.chain import canonical, encoded
from custdesk.records.columns import DataClass
from custdesk.records.folding import fold, sort_key
from custdesk.records.stored import Stored, to_stored
from custdesk.store.connection import Connection
from custdesk.store.rows import insert_values
from custdesk.store.statements import insert_sql

_EMPTY: Final = {column.name: to_stored(column, getattr(Customer(), column.name)) for column in ORDINARY}
_in_order = itemgetter(*_EMPTY)
_TOLD: Final = frozenset(column.name for column in ORDINARY if column.data_class is not DataClass.IDENTITY)
_LISTS: Final = ("phones", "emails", "addresses")
_ID: Final = 1
_PLACES: Final = {name: place for place, name in enumerate(_EMPTY, _ID + 2)}
_CALLED: Final = [(name, _EMPTY[name]) for name in ("kind", "given_name", "family_name", "company_name", "known_as")]


class NewCustomer(NamedTuple):
    """A checked customer: ``values`` are the ordinary columns that hold any, as they are stored, the number among them.

    The lists are tuples in the order of their tables: label and number and whether it was checked; label and address;
    label, street, postcode, city, region and country.
    """

    id: int
    values: Mapping[str, Stored]
    phones: Sequence[tuple[str, str, bool]]
    emails: Sequence[tuple[str, str]]
    addresses: Sequence[tuple[str, str, str, str, str, str]]
    tags: Sequence[str] = ()


class EnteredRows:
    """The rows of new customers, table by table, and their entries in the log."""

    def __init__(self, chain: EntryChain, now: str) -> None:
        self.chain = chain
        self._now = now
        same = canonical(("customer", 1)), b"", canonical((1, "active", now, now))
        self._blank = [*same, *map(encoded, _EMPTY.values()), canonical((0, 0))]
        self._details: dict[tuple[str | bool, ...], str] = {}
        self.customers: list[tuple[Stored, ...]] = []
        self.phones: list[tuple[Stored, ...]] = []
        self.emails: list[tuple[Stored, ...]] = []
        self.addresses: list[tuple[Stored, ...]] = []
        self.columns: set[str] = set()

    def add(self, new: NewCustomer) -> None:
        """Add one customer, to be stored as version 1."""
        now, customer_id = self._now, new.id
        self.customers.append((*_in_order({**_EMPTY, **new.values}), customer_id, now, now))
        listed: list[Any] = ["customer_phone", len(new.phones)]
        for place, (label, number, checked) in enumerate(new.phones):
            self.phones.append((customer_id, place, label, number, checked))
            listed += (place, label, number, int(checked))
        listed += ("customer_email", len(new.emails))
        for place, (label, address) in enumerate(new.emails):
            folded = fold(address)
            self.emails.append((customer_id, place, label, address, folded))
            listed += (place, label, address, folded)
        listed += ("customer_address", len(new.addresses))
        for place, of_address in enumerate(new.addresses):
            self.addresses.append((customer_id, place, *of_address))
            listed += (place, *of_address)
        digests = commits_to({"customer": self._digest(customer_id, new.values, listed)})
        holds: tuple[str | bool, ...] = (*new.values, bool(new.phones), bool(new.emails), bool(new.addresses))
        detail = self._details.get(holds) or self._detail(holds)
        self.chain.add_told(CustomerCreated.action, CustomerCreated.subject_kind, customer_id, detail, digests=digests)

    def _digest(self, customer_id: int, values: Mapping[str, Stored], listed: list[Any]) -> bytes:
        """Return the same as ``digest_of`` for the rows; few columns of a new customer hold anything."""
        told = self._blank.copy()
        try:
            told[_ID] = encoded(customer_id)
            for name, value in values.items():
                told[_PLACES[name]] = encoded(value)
            told.append(canonical(listed))
        except (TypeError, ValueError, OverflowError):
            return UNTELLABLE
        return digest_of_told(b"".join(told))

    def _detail(self, holds: tuple[str | bool, ...]) -> str:
        """Return what the log says of a customer who holds these columns, and which of the lists."""
        columns = [name for name in holds if name in _TOLD]
        columns += [name for name, some in zip(_LISTS, holds[-len(_LISTS) :], strict=True) if some]
        self.columns.update(columns)
        self._details[holds] = detail = detail_of(CustomerCreated(columns=tuple(sorted(columns))))
        return detail


def write_entered(connection: Connection, table: str, values: Sequence[Any]) -> None:
    """Write the rows of one table by their values, as :class:`EnteredRows` made them."""
    insert_values(connection, _WRITTEN[table], values)


def search_entry(new: NewCustomer) -> tuple[str, int, str]:
    """Return the sort key of one customer, the id, and the words by which it is found."""
    held: Callable[..., Any] = new.values.get
    texts = [held(name, "") for name in search.FOUND_BY]
    texts += [address for _label, address in new.emails]
    texts += [address[3] for address in new.addresses]
    words = search.words_from(texts, [number for _label, number, _checked in new.phones], new.tags)
    return sort_key(name_of(*[held(name, blank) for name, blank in _CALLED])), new.id, words


_WRITTEN: Final = {
    "customer": insert_sql("customer", ORDINARY, ("id", "created_at", "changed_at")),
    "customer_phone": "INSERT INTO customer_phone VALUES (?,?,?,?,?)",
    "customer_email": "INSERT INTO customer_email VALUES (?,?,?,?,?)",
    "customer_address": "INSERT INTO customer_address VALUES (?,?,?,?,?,?,?,?)",
}
