"""All that a screen or the command line can ask for, built from one desk."""

import shutil
from pathlib import Path

from custdesk.audit.service import AuditLog
from custdesk.consent.service import Consents
from custdesk.consent.service import found_within as found_consent
from custdesk.customers.model import Customer
from custdesk.customers.service import Customers
from custdesk.customers.writing import LISTS
from custdesk.desk.door import Desk
from custdesk.desk.opening import found, open_desk, sign_out
from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.errors import CustDeskError
from custdesk.exchange.exports import Exports
from custdesk.exchange.service import Imports
from custdesk.records.columns import DataClass, columns_of
from custdesk.shop.model import Shop
from custdesk.shop.service import ShopDesk, checked_shop, found_within
from custdesk.store.keys import KdfCost
from custdesk.store.vault import create_vault, open_vault, open_with_recovery
from custdesk.users.service import Users, standard_name

# What the values before and after a change belong to, for those who look at them in the log.
_CLASSES = {
    "customer": {column.name: column.data_class for column in columns_of(Customer)}
    | dict.fromkeys(LISTS, DataClass.CONTACT)
}


class Services:
    """The services of one signed-in session."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.customers = Customers(desk)
        self.consents = Consents(desk)
        self.users = Users(desk)
        self.log = AuditLog(desk, _CLASSES)
        self.shop = ShopDesk(desk)
        self.imports = Imports(desk)
        self.exports = Exports(desk)

    @property
    def session(self) -> Session:
        return self._desk.session

    @property
    def folder(self) -> Path:
        return self._desk.vault.folder

    @property
    def trouble(self) -> CustDeskError | None:
        """What whoever signs in must be told about the vault, or nothing."""
        return self._desk.trouble

    def close(self) -> None:
        """Sign out and close the vault. Idempotent; what still runs is stopped, as by ``Cancelled``."""
        sign_out(self._desk)


def new_vault(
    folder: Path, shop: Shop, owner: str, passphrase: str, *, cost: KdfCost | None = None
) -> tuple[Services, str]:
    """Make a vault with its shop, owner, notice and purposes; return its services and the recovery key to show once.

    Raise ``ValueRefused`` for the name of the shop or of the owner, and as ``create_vault`` does: no vault is left.
    """
    owner, shop = standard_name(owner), checked_shop(shop)
    unlocked, recovery_key = create_vault(folder, owner, passphrase, cost=cost)
    try:
        desk = found(unlocked, owner)
        with desk.change(Permission.SHOP_EDIT, Permission.PURPOSE_EDIT) as change:
            found_within(change, shop)
            found_consent(change, shop)
    except BaseException:
        unlocked.vault.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Services(desk), recovery_key


def sign_in(folder: Path, user: str, passphrase: str) -> Services:
    """Open a vault for ``user``; raise one of the conditions of :mod:`custdesk.errors`. Never creates."""
    return Services(open_desk(open_vault(folder, user, passphrase)))


def recover(folder: Path, recovery_key: str) -> Services:
    """Open a vault with its recovery key, as its owner."""
    return Services(open_desk(open_with_recovery(folder, recovery_key)))
