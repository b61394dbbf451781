"""Whom labels are for: those who may be written to and have an address."""

from collections.abc import Iterator

from custdesk.consent.queries import opted_out_ids
from custdesk.customers.model import Address, Customer, CustomerCard, ListRow
from custdesk.customers.queries import select_card
from custdesk.customers.views import View, view_of
from custdesk.desk.permissions import Lens
from custdesk.desk.session import Session
from custdesk.errors import PermissionRefused, RecordMissing
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass
from custdesk.reports.addresses import has_address
from custdesk.reports.model import Label
from custdesk.store.connection import Connection

NO_ADDRESS = QT_TRANSLATE_NOOP("export", "Has no postal address")
NO_POST = QT_TRANSLATE_NOOP("export", "Wants no post")
POST = "post"


def view_of_letters(session: Session) -> View:
    """Return the view that shows whole addresses; raise ``PermissionRefused`` without it."""
    whole = view_of(session, in_full=True)
    if not whole.contact:
        raise PermissionRefused(permission=f"{DataClass.CONTACT.value}.view")
    return whole


def view_of_many_letters(session: Session) -> View:
    """As :func:`view_of_letters`; raise ``PermissionRefused`` without the view for one purpose, too."""
    if Lens.PURPOSE not in session.lenses:
        raise PermissionRefused(permission=f"lens.{Lens.PURPOSE.value}")
    return view_of_letters(session)


def who_wants_no_post(connection: Connection) -> frozenset[int]:
    return frozenset(opted_out_ids(connection, POST))


def labels_of(rows: Iterator[ListRow], no_post: frozenset[int], left_out: dict[str, int]) -> Iterator[Label]:
    """Yield a label for each row with an address; count in ``left_out`` whom there is none for, and ``no_post``."""
    for row in rows:
        address = Address(
            street=row.street, postcode=row.postcode, city=row.city, region=row.region, country=row.country
        )
        if row.customer.id in no_post:
            left_out[NO_POST] = left_out.get(NO_POST, 0) + 1
        elif has_address(address):
            yield _label(row.customer, address)
        else:
            left_out[NO_ADDRESS] = left_out.get(NO_ADDRESS, 0) + 1


def label_of(connection: Connection, session: Session, customer_id: int) -> Label | None:
    """Return the label of one customer, or nothing for one without an address; raise ``RecordMissing``."""
    view = view_of_letters(session)
    card = select_card(connection, customer_id, view.columns, (), contact=True)
    if card is None:
        raise RecordMissing
    address = _first_address(card)
    return _label(card.customer, address) if address else None


def _first_address(card: CustomerCard) -> Address | None:
    return next((address for address in card.addresses if has_address(address)), None)


def _label(customer: Customer, address: Address) -> Label:
    person = f"{customer.given_name} {customer.family_name}".strip()
    company = customer.kind == "company" and customer.company_name
    return Label(
        customer_id=customer.id,
        name=customer.name,
        person=person if company else "",
        address=address,
    )
