"""Whether somebody who is being typed was erased once: the same question that an import asks."""

from custdesk.customers.checking import check
from custdesk.customers.model import CustomerCard
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.erasure.marks import any_marks, key_of, marked, marks_of
from custdesk.shop.queries import select_shop


class ErasureHints:
    """Asked while a new customer is typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def was_erased(self, card: CustomerCard) -> bool:
        """Return whether somebody who was erased left a mark of an e-mail, a phone, a tax number or a name and birthday
        of ``card``."""
        with self._desk.read(Permission.CUSTOMER_CREATE) as reading:
            key = key_of(reading.connection) if any_marks(reading.connection) else None
            if key is None:
                return False
            shop = select_shop(reading.connection)
            marks = marks_of(check(card, shop.country, shop.language).card, key)
            return bool(marked(reading.connection, (mark.hex() for mark in marks)))
