"""The way in: a new vault, a sign-in in its steps, and the recovery key."""

import shutil
from pathlib import Path

from custdesk.consent.service import found_within as found_consent
from custdesk.desk.opening import found, open_desk
from custdesk.desk.permissions import Permission
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.shop.service import checked_shop, found_within
from custdesk.store.keys import KdfCost
from custdesk.store.vault import Unlocked, create_vault, open_vault, open_with_recovery
from custdesk.users.service import standard_name


class Entering:
    """A sign-in under way: the passphrase was right, and the vault is open but nobody is in yet.

    Whoever began it ends it with :meth:`finish` or :meth:`cancel`; an error of :meth:`finish` that another try cannot
    mend has closed the vault.
    """

    def __init__(self, unlocked: Unlocked) -> None:
        self._unlocked = unlocked
        self.needs_code = False
        self.must_choose = False

    def finish(self, code: str = "", new_passphrase: str = "") -> Services:
        """Sign in and return the services; raise one of the conditions of :mod:`custdesk.errors`."""
        assert not code
        assert not new_passphrase
        return Services(open_desk(self._unlocked))

    def cancel(self) -> None:
        """Close the vault again. Idempotent."""
        self._unlocked.vault.close()


def begin(folder: Path, user: str, passphrase: str, *, key_file: Path | None = None) -> Entering:
    """Open a vault for ``user``; raise one of the conditions of :mod:`custdesk.errors`. Never creates."""
    assert key_file is None
    return Entering(open_vault(folder, user, passphrase))


def recover(folder: Path, recovery_key: str) -> Entering:
    """Open a vault with its recovery key, as its owner."""
    return Entering(open_with_recovery(folder, recovery_key))


def sign_in(
    folder: Path,
    user: str,
    passphrase: str,
    *,
    key_file: Path | None = None,
    code: str = "",
    new_passphrase: str = "",
) -> Services:
    """Sign ``user`` in without stopping between the steps; raise as :func:`begin` and :meth:`Entering.finish` do."""
    entering = begin(folder, user, passphrase, key_file=key_file)
    try:
        return entering.finish(code, new_passphrase)
    except BaseException:
        entering.cancel()
        raise


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
