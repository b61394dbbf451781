"""A vault that opens on its PC only: the way in asks the keyring for it, and the recovery key moves it."""

import pytest

from custdesk.entrance import move_to_this_pc, recover
from custdesk.errors import DeviceUnknown, WrongRecoveryKey
from custdesk.store.factors import DEVICE, needs
from custdesk.store.recovery import written
from custdesk.users.model import Proof
from tests.entrance.conftest import CHOSEN, ShopOnDisk
from tests.secret_service import SecretService, keyring
from tests.vaults import OWNER, PASSPHRASE

__all__ = ["keyring"]


@pytest.fixture
def bound(shop: ShopOnDisk, keyring: SecretService) -> ShopOnDisk:
    services = shop.sign_in()
    services.device.bind(Proof(PASSPHRASE), shop.recovery_key)
    services.close()
    return shop


def test_it_opens_here_and_nowhere_else_until_it_is_moved(bound: ShopOnDisk, keyring: SecretService) -> None:
    bound.sign_in().close()
    keyring.wipe()
    with pytest.raises(DeviceUnknown):
        bound.sign_in()
    recover(bound.folder, bound.recovery_key).finish().close()
    with pytest.raises(WrongRecoveryKey):
        move_to_this_pc(bound.folder, written(bytes(20)))
    move_to_this_pc(bound.folder, bound.recovery_key)
    bound.sign_in().close()


def test_the_others_follow_when_they_come_and_keep_what_else_they_need(bound: ShopOnDisk) -> None:
    given = bound.add("Lucia")
    bound.begin("Lucia", given.code).finish(new_passphrase=CHOSEN).close()
    assert needs(bound.folder, "Lucia") == frozenset()
    bound.sign_in("Lucia", CHOSEN).close()
    assert needs(bound.folder, "Lucia") == {DEVICE}
    bound.sign_in("Lucia", CHOSEN).close()


def test_when_it_is_unbound_a_slot_that_is_sealed_again_stays_free(bound: ShopOnDisk) -> None:
    entering = bound.begin()
    services = entering.finish()
    services.device.unbind(entering.proof)
    services.users.change_own_passphrase(entering.proof, CHOSEN)
    services.close()
    assert needs(bound.folder, OWNER) == frozenset()
    bound.sign_in(passphrase=CHOSEN).close()
