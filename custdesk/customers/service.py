"""Customers: found, opened, entered, changed, put aside and brought back."""

from array import array
from collections.abc import Sequence

from custdesk.customers import queries, search
from custdesk.customers.checking import Checked, check
from custdesk.customers.filtering import FilterFields
from custdesk.customers.filters import ALL, FilterField, Sieve
from custdesk.customers.lists import count_found, select_page, select_rows
from custdesk.customers.model import (
    REASONS,
    Customer,
    CustomerArchived,
    CustomerCard,
    CustomerRestored,
    CustomersSearched,
    CustomerViewed,
    CustomerViewedInFull,
    ListQuery,
    ListRow,
    Page,
    SealedViewed,
)
from custdesk.customers.ordering import Progress, order_all, untold
from custdesk.customers.sealed import open_sealed
from custdesk.customers.views import View, view_of, view_of_list
from custdesk.customers.writing import create_within, standard_form, store_changes
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change, Reading
from custdesk.desk.permissions import Permission
from custdesk.errors import PermissionRefused, ReasonNeeded, RecordMissing, StaleRecord
from custdesk.records.columns import column_named
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection


class CustomerStale(StaleRecord):
    """Somebody changed the customer meanwhile; ``theirs`` is what is stored now."""

    def __init__(self, theirs: CustomerCard) -> None:
        super().__init__()
        self.theirs = theirs


class Customers:
    """What can be asked of the customers. Columns that the session's role may not see come back empty."""

    def __init__(self, desk: Desk, fields: FilterFields | None = None) -> None:
        self._desk = desk
        self._fields = fields or FilterFields()

    def page(self, query: ListQuery) -> Page:
        """Return a page of the list, as the lens shows it.

        Raise ``KeyError`` for a sort or a condition by what it does not show, ``ValueError`` for one that cannot be,
        and ``PermissionRefused`` through a lens that is not for a list of all customers.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            view = view_of_list(self._desk.session)
            return page_of(reading.connection, query, view, self._sieve(reading, query, view))

    def count(self, query: ListQuery, cap: int = 1001) -> int:
        """Return how many customers a query finds, counting no further than ``cap``; raise as :meth:`page` does."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            view = view_of_list(self._desk.session)
            return count_found(reading.connection, query, view.columns, cap, self._sieve(reading, query, view))

    def order(self, query: ListQuery, progress: Progress = untold) -> "array[int]":
        """Return the ids of all customers of the list in its order, whatever ``limit`` and ``after`` say.

        For a worker: it reads in short pieces, and what ``progress`` (done, total) raises ends it. Raise as
        :meth:`page` does.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            view = view_of_list(self._desk.session)
            sieve = self._sieve(reading, query, view)
        return order_all(
            lambda: self._desk.read(Permission.CUSTOMER_VIEW), query, view.columns, view.sorted_by, sieve, progress
        )

    def rows(self, ids: Sequence[int]) -> tuple[ListRow, ...]:
        """Return the rows of some customers in the order of ``ids``, as the lens shows them, without who is gone.

        Raise ``PermissionRefused`` through a lens that is not for a list of all customers.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            return rows_of(reading.connection, ids, view_of_list(self._desk.session))

    def filter_fields(self, language: str = "") -> tuple[FilterField, ...]:
        """Return what the lens lets a list be narrowed by, with the shop's own words in a language it has them in."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            return self._fields.of(reading, view_of(self._desk.session), language)

    def searched(self, query: ListQuery) -> None:
        """Log a search that came to rest: how many it found, never its words."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            view = view_of(self._desk.session)
            found = count_found(reading.connection, query, view.columns, 1001, self._sieve(reading, query, view))
            reading.log(CustomersSearched(found=found))

    def open(self, customer_id: int, *, in_full: bool = False) -> CustomerCard:
        """Return a customer as the lens shows it, and log that it was seen.

        ``in_full`` returns all that the session may come to see, which is logged as such where the lens would mask it;
        raise ``PermissionRefused`` without the Personal view.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            card = self._card(reading.connection, customer_id, in_full=in_full)
            whole = in_full and not self._desk.session.looks_in_full
            seen = CustomerViewedInFull if whole else CustomerViewed
            reading.log(seen(subject_id=customer_id))
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
            if edited.masked or original.masked:
                raise ValueError("a masked card is for looking at: its values are not those stored")
            customer_id = original.customer.id
            stored = self._card(change.connection, customer_id, in_full=True)
            if stored.customer.version != original.customer.version:
                raise CustomerStale(stored)
            checked = standard_form(change, edited)
            if store_changes(change, self._desk, checked, original):
                self._index(change, customer_id)
            return self._card(change.connection, customer_id, in_full=True)

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

    def reveal(self, customer_id: int, column_name: str, reason: str = "") -> str:
        """Return a sealed value, and log that it was seen and why; raise ``PermissionRefused`` without its key.

        ``reason`` is a code of :data:`~custdesk.customers.model.REASONS`; raise ``ReasonNeeded`` where the role has to
        give one.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.SEALED_VIEW) as reading:
            column = column_named(Customer, column_name)
            if not self._desk.session.sees(column):
                raise PermissionRefused(permission=f"sealed.{column.data_class.value}")
            if reason not in REASONS and (reason or self._desk.session.asks_reason):
                raise ReasonNeeded
            self._card(reading.connection, customer_id)  # of somebody who is gone nothing was seen
            text = open_sealed(self._desk, reading.connection, customer_id, column)
            reading.log(SealedViewed(subject_id=customer_id, column=column_name, reason=reason))
            return text

    def _sieve(self, reading: Reading, query: ListQuery, view: View) -> Sieve:
        return self._fields.sieve(reading, view, query.filters)

    def _card(self, connection: Connection, customer_id: int, *, in_full: bool = False) -> CustomerCard:
        view = view_of(self._desk.session, in_full=in_full)
        card = queries.select_card(connection, customer_id, view.columns, view.sealed, contact=view.contact)
        if card is None:
            raise RecordMissing
        return view.card(card)

    def _index(self, change: Change, customer_id: int) -> None:
        card = queries.select_card(change.connection, customer_id)
        if card is not None:
            search.put(change.connection, customer_id, card, card.customer.state)

    def _set_state(self, change: Change, customer_id: int, version: int, state: str) -> None:
        if not queries.update_state(change.connection, customer_id, version, state, change.now):
            raise CustomerStale(self._card(change.connection, customer_id))
        search.set_state(change.connection, customer_id, state)


def page_of(connection: Connection, query: ListQuery, view: View, sieve: Sieve = ALL) -> Page:
    """Return a page of a list as a view shows it; raise ``KeyError`` for a sort by what it does not show."""
    page = select_page(connection, query, view.columns, contact=view.contact, sorted_by=view.sorted_by, sieve=sieve)
    return Page(tuple(view.row(row) for row in page.rows), page.next_key)


def rows_of(connection: Connection, ids: Sequence[int], view: View, sieve: Sieve = ALL) -> tuple[ListRow, ...]:
    """Return the rows of those of ``ids`` who are there and pass a sieve, in their order, as a view shows them."""
    rows = select_rows(connection, ids, view.columns, contact=view.contact, sieve=sieve)
    return tuple(view.row(row) for row in rows)
