"""Customers: found, opened, entered, changed, put aside and brought back."""

from dataclasses import replace

from custdesk.customers import queries, search
from custdesk.customers.checking import Checked, check
from custdesk.customers.lists import count_found, select_page
from custdesk.customers.model import (
    Customer,
    CustomerArchived,
    CustomerCard,
    CustomerRestored,
    CustomersSearched,
    CustomerViewed,
    ListQuery,
    Page,
    SealedViewed,
)
from custdesk.customers.queries import ORDINARY
from custdesk.customers.sealed import open_sealed
from custdesk.customers.writing import create_within, standard_form, store_changes
from custdesk.desk.door import Change, Desk
from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.errors import PermissionRefused, RecordMissing, StaleRecord
from custdesk.records.columns import Column, DataClass, column_named
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection


class CustomerStale(StaleRecord):
    """Somebody changed the customer meanwhile; ``theirs`` is what is stored now."""

    def __init__(self, theirs: CustomerCard) -> None:
        super().__init__()
        self.theirs = theirs


class Customers:
    """What can be asked of the customers. Columns that the session's role may not see come back empty."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(self, query: ListQuery) -> Page:
        """Return a page of the list. Raise ``KeyError`` for a sort by a column that is not shown."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            contact = DataClass.CONTACT in self._desk.session.classes
            return select_page(reading.connection, query, visible_columns(self._desk.session), contact)

    def count(self, query: ListQuery, cap: int = 1001) -> int:
        """Return how many customers a query finds, counting no further than ``cap``."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            return count_found(reading.connection, query, visible_columns(self._desk.session), cap)

    def searched(self, query: ListQuery) -> None:
        """Log a search that came to rest: how many it found, never its words."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            found = count_found(reading.connection, query, visible_columns(self._desk.session), 1001)
            reading.log(CustomersSearched(found=found))

    def open(self, customer_id: int) -> CustomerCard:
        """Return everything of one customer that the session may see, and log that it was seen."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            card = self._card(reading.connection, customer_id)
            reading.log(CustomerViewed(subject_id=customer_id))
            return card

    def tags(self) -> tuple[str, ...]:
        """Return the tags in use, the most used first; none for a role that does not see them."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            seen = self._desk.session.sees(column_named(Customer, "tags"))
            return queries.select_tags(reading.connection) if seen else ()

    def check(self, card: CustomerCard) -> Checked:
        """Return the standard form of what is being typed, and its problems. Writes nothing."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            shop = select_shop(reading.connection)
            return check(card, shop.country, shop.language)

    def create(self, card: CustomerCard) -> int:
        """Store a new customer and return its id; raise ``CustomerRefused`` or ``ValueRefused`` with the reason."""
        with self._desk.change(Permission.CUSTOMER_CREATE) as change:
            return create_within(change, self._desk, card)

    def save(self, edited: CustomerCard, original: CustomerCard) -> CustomerCard:
        """Store what differs and return what is stored then.

        Raise ``CustomerStale`` if another version than ``original`` is stored, ``CustomerRefused`` or ``ValueRefused``
        for a value that cannot be.
        """
        with self._desk.change(Permission.CUSTOMER_EDIT) as change:
            customer_id = original.customer.id
            stored = self._card(change.connection, customer_id)
            if stored.customer.version != original.customer.version:
                raise CustomerStale(stored)
            checked = standard_form(change, edited)
            if store_changes(change, self._desk, checked, original):
                self._index(change, customer_id)
            return self._card(change.connection, customer_id)

    def archive(self, customer_id: int, version: int) -> None:
        """Put a customer aside: out of the lists, nothing lost. Raise ``CustomerStale`` if it changed meanwhile."""
        with self._desk.change(Permission.CUSTOMER_ARCHIVE) as change:
            self._set_state(change, customer_id, version, "archived")
            change.log(CustomerArchived(subject_id=customer_id))

    def restore(self, customer_id: int, version: int) -> None:
        """Bring an archived customer back. Raise ``CustomerStale`` if it changed meanwhile."""
        with self._desk.change(Permission.CUSTOMER_ARCHIVE) as change:
            self._set_state(change, customer_id, version, "active")
            change.log(CustomerRestored(subject_id=customer_id))

    def reveal(self, customer_id: int, column_name: str) -> str:
        """Return a sealed value, and log that it was seen; raise ``PermissionRefused`` without its key."""
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.SEALED_VIEW) as reading:
            column = column_named(Customer, column_name)
            if not self._desk.session.sees(column):
                raise PermissionRefused(permission=f"sealed.{column.data_class.value}")
            text = open_sealed(self._desk, reading.connection, customer_id, column)
            reading.log(SealedViewed(subject_id=customer_id, column=column_name))
            return text

    def _card(self, connection: Connection, customer_id: int) -> CustomerCard:
        card = queries.select_card(connection, customer_id, visible_columns(self._desk.session))
        if card is None:
            raise RecordMissing
        seen = frozenset(name for name in card.sealed_present if self._desk.session.sees(column_named(Customer, name)))
        if DataClass.CONTACT in self._desk.session.classes:
            return replace(card, sealed_present=seen)
        return CustomerCard(customer=card.customer, sealed_present=seen)

    def _index(self, change: Change, customer_id: int) -> None:
        card = queries.select_card(change.connection, customer_id)
        if card is not None:
            search.put(change.connection, customer_id, card, card.customer.state)

    def _set_state(self, change: Change, customer_id: int, version: int, state: str) -> None:
        if not queries.update_state(change.connection, customer_id, version, state, change.now):
            raise CustomerStale(self._card(change.connection, customer_id))
        search.set_state(change.connection, customer_id, state)


def visible_columns(session: Session) -> tuple[Column, ...]:
    """Return the unsealed columns of a customer that a session may see."""
    return tuple(column for column in ORDINARY if session.sees(column))
