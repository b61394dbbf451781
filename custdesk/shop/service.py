"""What the vault knows of its shop, and how that is changed."""

from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.desk.permissions import Permission
from custdesk.errors import StaleRecord, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.model import FIELDS, Shop, ShopChanged
from custdesk.shop.queries import insert_shop, select_shop, update_shop


def found_within(change: Change, shop: Shop) -> None:
    """Enter the shop into a new vault."""
    insert_shop(change.connection, checked_shop(shop))
    change.log(ShopChanged(columns=("name", "country", "language", "currency")))


class ShopDesk:
    """The shop's own data."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self) -> Shop:
        with self._desk.read(Permission.SHOP_VIEW) as reading:
            return select_shop(reading.connection)

    def change(self, shop: Shop) -> Shop:
        """Store ``shop``; raise ``StaleRecord`` if it was changed meanwhile, ``ValueRefused`` without a name."""
        with self._desk.change(Permission.SHOP_EDIT) as change:
            stored = select_shop(change.connection)
            changed = tuple(name for name in FIELDS if getattr(stored, name) != getattr(shop, name))
            if not changed:
                return stored
            if not update_shop(change.connection, checked_shop(shop)):
                raise StaleRecord
            change.log(ShopChanged(columns=changed))
            return select_shop(change.connection)


def checked_shop(shop: Shop) -> Shop:
    """Return ``shop`` if it can be stored; raise ``ValueRefused`` without a name."""
    if not shop.name.strip():
        raise ValueRefused(
            column="name",
            label=QT_TRANSLATE_NOOP("errors", "Shop name"),
            reason=QT_TRANSLATE_NOOP("errors", "Give the shop a name."),
        )
    return shop
