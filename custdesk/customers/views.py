"""What a session sees of a customer through its lens."""

from dataclasses import dataclass, replace
from typing import Any

from custdesk.customers.lists import FIRST
from custdesk.customers.model import Address, CustomerCard, Email, ListRow, Phone
from custdesk.customers.queries import ORDINARY, SEALED
from custdesk.desk.permissions import Lens
from custdesk.desk.session import Session
from custdesk.errors import PermissionRefused
from custdesk.records.columns import Column, DataClass, columns_of
from custdesk.records.masking import hides, masked

_HIDDEN_OF_LISTS = frozenset(name for name, (_alias, column) in FIRST.items() if hides(column))


@dataclass(frozen=True, slots=True)
class View:
    """Which columns are read, whether phones, e-mails and addresses are, and whether they are masked then."""

    columns: tuple[Column, ...]
    sealed: tuple[Column, ...]
    contact: bool
    masked: bool

    def card(self, card: CustomerCard) -> CustomerCard:
        """Return a card as it is shown."""
        if not self.masked:
            return card
        return replace(
            card,
            phones=tuple(replace(phone, **_masked(phone)) for phone in card.phones),
            emails=tuple(replace(email, **_masked(email)) for email in card.emails),
            addresses=tuple(replace(address, **_masked(address)) for address in card.addresses),
            masked=True,
        )

    def row(self, row: ListRow) -> ListRow:
        """Return a row of a list as it is shown."""
        if not self.masked:
            return row
        values: dict[str, Any] = {name: masked(column, getattr(row, name)) for name, (_alias, column) in FIRST.items()}
        return replace(row, **values)

    @property
    def sorted_by(self) -> frozenset[str]:
        """The keys of phone, e-mail and address by which a list may be sorted: order would tell a hidden value."""
        if not self.contact:
            return frozenset()
        return frozenset(FIRST) - (_HIDDEN_OF_LISTS if self.masked else frozenset())


def view_of(session: Session, *, in_full: bool = False) -> View:
    """Return what is shown through the session's lens, or ``in_full``: all that it may come to see.

    Raise ``PermissionRefused`` for ``in_full`` without the lens that shows it.
    """
    if in_full and not session.may_look_in_full:
        raise PermissionRefused(permission=f"lens.{Lens.PERSONAL.value}")
    whole = in_full or session.looks_in_full
    classes = session.classes if whole else session.classes & {DataClass.IDENTITY, DataClass.CONTACT}
    return View(
        columns=tuple(column for column in ORDINARY if column.data_class in classes),
        sealed=tuple(column for column in SEALED if column.data_class in classes),
        contact=DataClass.CONTACT in classes,
        masked=not whole,
    )


def view_of_list(session: Session) -> View:
    """Return what a list of all customers shows; raise ``PermissionRefused`` for a lens that is not for such lists."""
    if session.lens not in (Lens.STANDARD, Lens.PERSONAL):
        raise PermissionRefused(permission=f"lens.{Lens.STANDARD.value}")
    return view_of(session)


def view_for_use(session: Session) -> View:
    """Return what a list for one purpose shows; raise ``PermissionRefused`` without the lens for that."""
    if Lens.PURPOSE not in session.lenses:
        raise PermissionRefused(permission=f"lens.{Lens.PURPOSE.value}")
    return view_of(session)


def _masked(item: Phone | Email | Address) -> dict[str, Any]:
    record: type = type(item)
    return {column.name: masked(column, getattr(item, column.name)) for column in columns_of(record)}
