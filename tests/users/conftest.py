"""A shop with an owner, and a way to sign in to it again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from custdesk.desk.door import Desk
from custdesk.desk.opening import found, open_desk
from custdesk.desk.permissions import Permission
from custdesk.shop.model import Shop
from custdesk.shop.service import found_within
from custdesk.store.vault import Unlocked, open_vault, open_with_recovery
from custdesk.users.service import Users
from tests.vaults import OWNER, make_vault_with_recovery_key

SignIn = Callable[[str, str], Desk]


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    unlocked, recovery_key = make_vault_with_recovery_key(tmp_path)
    desk = found(unlocked, OWNER)
    with desk.change(Permission.SHOP_EDIT) as change:
        found_within(change, Shop(name="Panadería Sol", country="ES"))
    yield desk, recovery_key
    desk.close()


@pytest.fixture
def desk(founded: tuple[Desk, str]) -> Desk:
    return founded[0]


@pytest.fixture
def recovery_key(founded: tuple[Desk, str]) -> str:
    return founded[1]


@pytest.fixture
def users(desk: Desk) -> Users:
    return Users(desk)


@pytest.fixture
def sign_in(desk: Desk) -> Iterator[SignIn]:
    """Close the vault and open it as somebody else; an empty name means with the recovery key."""
    opened = [desk]

    def as_user(name: str, secret: str) -> Desk:
        opened[-1].close()
        folder = desk.vault.folder
        unlocked: Unlocked = open_vault(folder, name, secret) if name else open_with_recovery(folder, secret)
        try:
            opened.append(open_desk(unlocked))
        except BaseException:
            unlocked.vault.close()
            raise
        return opened[-1]

    yield as_user
    opened[-1].close()
