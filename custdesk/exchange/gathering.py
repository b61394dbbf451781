"""The rows of each profile, streamed from the vault a page at a time."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date

from custdesk.consent.for_use import LEFT_OUT, reason_for, those_left_in
from custdesk.consent.model import CHOICES
from custdesk.consent.queries import opted_out_ids
from custdesk.customers.cards import count_by_state, most_entries, select_cards_after, select_traits_after
from custdesk.customers.filtering import FilterFields
from custdesk.customers.filters import ALL, Sieve, both, those_of
from custdesk.customers.lists import count_by, count_found
from custdesk.customers.model import CustomerCard, ListQuery, ListState
from custdesk.customers.ordering import order_all, untold
from custdesk.customers.sealed import open_sealed
from custdesk.customers.service import rows_of
from custdesk.customers.views import View, view_for_use, view_of, view_of_list
from custdesk.desk.door import Desk
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Lens
from custdesk.exchange.anonymising import TRAIT_COLUMNS, Traits, anonymised, traits_of
from custdesk.exchange.cover import ARCHIVED, FEW_ALIKE, NO_ADDRESS, NO_MARKETING, NO_POST
from custdesk.exchange.export_columns import (
    Source,
    anonymous_sources,
    columns_for_somebody,
    customer_sources,
    housekeeping_sources,
    list_sources,
    listed_sources,
    opt_out_sources,
    sealed_columns,
)
from custdesk.exchange.profiles import ACCOUNTANT, ANONYMOUS, EVERYTHING, LETTERS, Profile
from custdesk.exchange.reading.model import Cell
from custdesk.records.columns import Column
from custdesk.store.connection import Connection

_PAGE = 200
_BOOKKEEPING = ("number", "kind", "given_name", "family_name", "company_name", "tax_number", "tax_country")
_MONEY = ("bank_account", "balance")
_ON_LETTERS = ("number", "given_name", "family_name", "company_name", "language")
_ONE_ADDRESS = (0, 0, 1)
_ONE_EACH = (1, 1, 1)

Read = Callable[[], AbstractContextManager[Reading]]
Unseal = Callable[[Connection, CustomerCard], dict[str, str]]


@dataclass(slots=True)
class Gathered:
    """What an export consists of. ``left_out`` counts whom it leaves out, by reason, while ``rows`` are taken."""

    sources: list[Source]
    rows: Iterator[list[Cell]]
    total: int
    left_out: Counter[str] = field(default_factory=Counter)


def gather(desk: Desk, connection: Connection, profile: Profile) -> Gathered:
    """Return the columns and rows of a profile; the rows are read later, a page at a time."""

    def read() -> AbstractContextManager[Reading]:
        return desk.read(profile.permission)

    counts = count_by_state(connection)
    total = sum(counts.values()) if profile.archived else counts.get("active", 0)
    if profile.code == ANONYMOUS:
        return _anonymous(read, total)
    view = view_of(desk.session, in_full=True)
    sources = _sources(desk, connection, profile)
    gathered = Gathered(sources, iter(()), total)
    reasons = _refusals(connection) if profile.code == LETTERS else {}
    unseal = _unsealing(desk, sources)

    def rows() -> Iterator[list[Cell]]:
        for card in _cards(read, view.columns, view.sealed, unseal):
            reason = _left_out(card, profile, reasons)
            if reason:
                gathered.left_out[reason] += 1
            else:
                yield [source.cell(card) for source in sources]

    gathered.rows = rows()
    return gathered


@dataclass(frozen=True, slots=True)
class Listed:
    """What of a list is given out: whom ``query`` finds, in its order, or only ``ids`` in theirs, for a ``use``."""

    query: ListQuery
    names: Sequence[str]
    use: str = ""
    ids: Sequence[int] | None = None


def gather_list(desk: Desk, reading: Reading, profile: Profile, listed: Listed, fields: FilterFields) -> Gathered:
    """Return the rows of a list with the columns of its ``names``: through the lens, or for its ``use``."""
    sources, connection, query = listed_sources(desk.session, listed.names), reading.connection, listed.query
    for_use = desk.session.lens is Lens.PURPOSE
    view = view_for_use(desk.session) if for_use else view_of_list(desk.session)
    if listed.ids is None:
        sieve = fields.sieve(reading, view, query.filters)
    else:
        query, sieve = ListQuery(state=ListState.ALL), those_of(listed.ids)
    if for_use:
        gathered = _for_use(desk, connection, profile, query, sources, view, listed.use, sieve)
    else:
        rows = _listed(desk, profile, query, sources, view, sieve)
        gathered = Gathered(sources, rows, count_found(connection, query, view.columns, -1, sieve))
    if listed.ids is not None:
        left = _left_in(connection, listed.use) if for_use else ALL
        gathered.rows = _chosen(desk, profile, listed.ids, sources, view, left)
    return gathered


def gather_for_somebody(desk: Desk, connection: Connection, profile: Profile, names: Sequence[str]) -> Gathered:
    """Return the rows that may be passed to others, with the columns of these keys, by name."""
    sources = columns_for_somebody(desk.session, names)
    view = view_of(desk.session, in_full=True)
    return _for_use(desk, connection, profile, ListQuery(state=ListState.ALL), sources, view, "third_parties")


def _for_use(
    desk: Desk,
    connection: Connection,
    profile: Profile,
    query: ListQuery,
    sources: list[Source],
    view: View,
    use: str,
    sieve: Sieve = ALL,
) -> Gathered:
    reason = reason_for(connection, use, date.today())
    counts = count_by(connection, query, view.columns, reason, sieve)
    rows = _listed(desk, profile, query, sources, view, both(those_left_in(reason), sieve))
    left_out = Counter({LEFT_OUT[code]: count for code, count in counts.items() if code})
    return Gathered(sources, rows, counts.get("", 0), left_out)


def _listed(
    desk: Desk, profile: Profile, query: ListQuery, sources: list[Source], view: View, sieve: Sieve
) -> Iterator[list[Cell]]:
    def read() -> AbstractContextManager[Reading]:
        return desk.read(profile.permission)

    ids = order_all(read, query, view.columns, view.sorted_by, sieve, untold)
    yield from _chosen(desk, profile, ids, sources, view, sieve)


def _chosen(
    desk: Desk, profile: Profile, ids: Sequence[int], sources: list[Source], view: View, sieve: Sieve
) -> Iterator[list[Cell]]:
    for start in range(0, len(ids), _PAGE):
        with desk.read(profile.permission) as reading:
            rows = rows_of(reading.connection, ids[start : start + _PAGE], view, sieve)
        for row in rows:
            yield [source.cell(row) for source in sources]


def _left_in(connection: Connection, use: str) -> Sieve:
    return those_left_in(reason_for(connection, use, date.today()))


def _sources(desk: Desk, connection: Connection, profile: Profile) -> list[Source]:
    session = desk.session
    if profile.code == EVERYTHING:
        opted_out = {code: opted_out_ids(connection, code) for code in CHOICES}
        return [
            *customer_sources(session),
            *list_sources(session, most_entries(connection), labels=True),
            *opt_out_sources(opted_out),
            *housekeeping_sources(),
        ]
    if profile.code == ACCOUNTANT:
        return [
            *customer_sources(session, _BOOKKEEPING),
            *list_sources(session, _ONE_EACH, labels=False),
            *customer_sources(session, _MONEY),
        ]
    return [*customer_sources(session, _ON_LETTERS), *list_sources(session, _ONE_ADDRESS, labels=False)]


def _cards(
    read: Read, columns: Sequence[Column], sealed: Sequence[Column], unseal: Unseal | None
) -> Iterator[CustomerCard]:
    after = 0
    while True:
        with read() as reading:
            cards = select_cards_after(reading.connection, after, _PAGE, columns, sealed)
            if unseal:
                cards = [replace(card, sealed=unseal(reading.connection, card)) for card in cards]
        if not cards:
            return
        yield from cards
        after = cards[-1].customer.id


def _traits(read: Read) -> Iterator[CustomerCard]:
    after = 0
    while True:
        with read() as reading:
            cards = select_traits_after(reading.connection, after, _PAGE, TRAIT_COLUMNS)
        if not cards:
            return
        yield from cards
        after = cards[-1].customer.id


def _unsealing(desk: Desk, sources: Sequence[Source]) -> Unseal | None:
    names = {source.name for source in sources}
    sealed = tuple(column for column in sealed_columns(desk.session) if column.name in names)

    def unseal(connection: Connection, card: CustomerCard) -> dict[str, str]:
        return {
            column.name: open_sealed(desk, connection, card.customer.id, column)
            for column in sealed
            if column.name in card.sealed_present
        }

    return unseal if sealed else None


def _refusals(connection: Connection) -> dict[str, set[int]]:
    return {NO_MARKETING: opted_out_ids(connection, "marketing"), NO_POST: opted_out_ids(connection, "post")}


def _left_out(card: CustomerCard, profile: Profile, reasons: dict[str, set[int]]) -> str:
    """Return why a customer is not in an export, or an empty text."""
    if card.customer.state != "active" and not profile.archived:
        return ARCHIVED
    for reason, customers in reasons.items():
        if card.customer.id in customers:
            return reason
    if profile.code == LETTERS and not any(address.street or address.city for address in card.addresses):
        return NO_ADDRESS
    return ""


def _anonymous(read: Read, total: int) -> Gathered:
    gathered = Gathered(anonymous_sources(), iter(()), total)

    def people() -> Iterator[Traits]:
        for card in _traits(read):
            if card.customer.state == "active":
                yield traits_of(card)
            else:
                gathered.left_out[ARCHIVED] += 1

    def rows() -> Iterator[list[Cell]]:
        told, left_out = anonymised(people())
        gathered.left_out[FEW_ALIKE] += left_out
        for traits in told:
            yield [source.cell(traits) for source in gathered.sources]

    gathered.rows = rows()
    return gathered
