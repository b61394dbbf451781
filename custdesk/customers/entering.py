"""New customers as rows for many at a time: worked out where no database is, and written by statements for all."""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from custdesk.customers import search
from custdesk.customers.model import Customer, CustomerCreated, name_of
from custdesk.customers.queries import ORDINARY
from custdesk.desk.appending import EntryChain
from custdesk.desk.audited_rows import commits_to, digest_of
from custdesk.records.columns import DataClass
from custdesk.records.folding import fold, sort_key
from custdesk.records.stored import Stored, to_stored
from custdesk.store.connection import Connection
from custdesk.store.statements import insert_sql

_EMPTY: Final = {column.name: to_stored(column, getattr(Customer(), column.name)) for column in ORDINARY}
_in_order = itemgetter(*_EMPTY)
_TOLD: Final = frozenset(column.name for column in ORDINARY if column.data_class is not DataClass.IDENTITY)
_NAMES: Final = ("kind", "given_name", "family_name", "company_name", "known_as")
_FOUND_BY: Final = itemgetter(*search.FOUND_BY)
_called = itemgetter(*_NAMES)


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
        self.customers: list[tuple[Stored, ...]] = []
        self.phones: list[tuple[Stored, ...]] = []
        self.emails: list[tuple[Stored, ...]] = []
        self.addresses: list[tuple[Stored, ...]] = []
        self.columns: set[str] = set()

    def add(self, new: NewCustomer) -> None:
        """Add one customer, to be stored as version 1."""
        values = {**_EMPTY, **new.values}
        stored = _in_order(values)
        now, customer_id = self._now, new.id
        phones = [(place, *phone) for place, phone in enumerate(new.phones)]
        emails = [(place, label, address, fold(address)) for place, (label, address) in enumerate(new.emails)]
        addresses = [(place, *address) for place, address in enumerate(new.addresses)]
        self.customers.append((*stored, customer_id, now, now))
        self.phones += [(customer_id, *row) for row in phones]
        self.emails += [(customer_id, *row) for row in emails]
        self.addresses += [(customer_id, *row) for row in addresses]
        columns = [name for name in new.values if name in _TOLD]
        columns += [name for name, rows in (("phones", phones), ("emails", emails), ("addresses", addresses)) if rows]
        self.columns.update(columns)
        audited = [(customer_id, 1, "active", now, now, *stored, 0, 0)]
        told = [(place, label, number, int(checked)) for place, label, number, checked in phones]
        digests = {"customer": digest_of("customer", (audited, told, emails, addresses))}
        event = CustomerCreated(subject_id=customer_id, columns=tuple(sorted(columns)))
        self.chain.add(event, digests=commits_to(digests))


def write_entered(connection: Connection, table: str, rows: Sequence[Sequence[Any]]) -> None:
    """Write the rows of one table as :class:`EnteredRows` made them."""
    connection.executemany(_WRITTEN[table], rows)


def search_entry(new: NewCustomer) -> tuple[str, int, str]:
    """Return the sort key of one customer, the id, and the words by which it is found."""
    values = {**_EMPTY, **new.values}
    texts = [
        *_FOUND_BY(values),
        *(address for _label, address in new.emails),
        *(address[3] for address in new.addresses),
    ]
    words = search.words_from(texts, [number for _label, number, _checked in new.phones], new.tags)
    return sort_key(name_of(*_called(values))), new.id, words


_WRITTEN: Final = {
    "customer": insert_sql("customer", ORDINARY, ("id", "created_at", "changed_at")),
    "customer_phone": "INSERT INTO customer_phone VALUES (?,?,?,?,?)",
    "customer_email": "INSERT INTO customer_email VALUES (?,?,?,?,?)",
    "customer_address": "INSERT INTO customer_address VALUES (?,?,?,?,?,?,?,?)",
}
