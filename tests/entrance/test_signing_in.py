"""The way in, with whatever a slot needs: a one-time code, a key file, the recovery key."""

from pathlib import Path

import pytest

from custdesk.entrance import begin, recover, sign_in
from custdesk.errors import (
    CodeExpired,
    KeyFileNeeded,
    KeyFileWrong,
    ValueRefused,
    VaultInUse,
    WrongPassphrase,
)
from custdesk.store.factors import Factors
from custdesk.store.key_file import make_key_file
from custdesk.store.keys import FLOOR
from tests.entrance.conftest import CHOSEN, ShopOnDisk
from tests.vaults import OWNER, PASSPHRASE


def test_a_one_time_code_opens_the_choice_of_a_passphrase_and_nothing_else(shop: ShopOnDisk) -> None:
    given = shop.add("Lucia")
    entering = shop.begin("Lucia", given.code.lower().replace("-", " "))
    assert entering.must_choose
    services = entering.finish(new_passphrase=CHOSEN)
    assert services.session.user_name == "Lucia"
    services.close()
    again = shop.begin("Lucia", CHOSEN)
    assert not again.must_choose
    again.finish().close()
    with pytest.raises(WrongPassphrase):
        shop.begin("Lucia", given.code)


def test_a_weak_choice_is_refused_and_another_may_be_made(shop: ShopOnDisk) -> None:
    given = shop.add("Lucia")
    entering = shop.begin("Lucia", given.code)
    for chosen in ("", "short", "Lucia Casa Núñez", "password1234"):
        with pytest.raises(ValueRefused):
            entering.finish(new_passphrase=chosen)
    entering.finish(new_passphrase=CHOSEN).close()


def test_the_code_itself_is_no_passphrase_of_ones_own(shop: ShopOnDisk) -> None:
    given = shop.add("Lucia")
    entering = shop.begin("Lucia", given.code)
    with pytest.raises(ValueRefused, match="knows it"):
        entering.finish(new_passphrase=given.code.lower())
    entering.cancel()


def test_who_leaves_at_the_choice_can_come_back_with_the_code(shop: ShopOnDisk) -> None:
    given = shop.add("Lucia")
    shop.begin("Lucia", given.code).cancel()
    shop.begin("Lucia", given.code).finish(new_passphrase=CHOSEN).close()
    assert shop.actions()[-4:] == [
        "user.signed_out",
        "user.signed_in",
        "user.passphrase_chosen",
        "user.signed_out",
    ]


def test_a_one_time_code_is_good_for_its_time(shop: ShopOnDisk) -> None:
    given = shop.add("Lucia")
    with pytest.raises(CodeExpired):
        shop.begin("Lucia", given.code, minutes=60 * 24 * 365)
    shop.begin("Lucia", given.code).cancel()


def test_the_vault_is_closed_when_somebody_leaves_or_fails(shop: ShopOnDisk) -> None:
    entering = shop.begin()
    with pytest.raises(VaultInUse):
        shop.begin()
    entering.cancel()
    entering.cancel()
    with pytest.raises(WrongPassphrase):
        shop.begin(passphrase="not the passphrase")
    shop.sign_in().close()


def test_a_key_file_is_asked_for_and_read_where_the_slot_needs_it(shop: ShopOnDisk, tmp_path: Path) -> None:
    file, other, text = tmp_path / "key", tmp_path / "other key", tmp_path / "text"
    factors = Factors(key_file=make_key_file(file))
    make_key_file(other)
    text.write_text("a shopping list")
    services = shop.sign_in()
    vault = services._desk.vault
    vault.change_passphrase(OWNER, PASSPHRASE, PASSPHRASE, new_factors=factors, cost=FLOOR)
    services.close()
    with pytest.raises(KeyFileNeeded):
        shop.begin()
    with pytest.raises(KeyFileWrong):
        begin(shop.folder, OWNER, PASSPHRASE, key_file=text)
    with pytest.raises(WrongPassphrase):
        begin(shop.folder, OWNER, PASSPHRASE, key_file=other)
    sign_in(shop.folder, OWNER, PASSPHRASE, key_file=file).close()


def test_a_key_file_that_is_not_needed_is_not_looked_at(shop: ShopOnDisk, tmp_path: Path) -> None:
    sign_in(shop.folder, OWNER, PASSPHRASE, key_file=tmp_path / "nothing here").close()


def test_the_recovery_key_opens_as_an_owner(shop: ShopOnDisk) -> None:
    services = recover(shop.folder, shop.recovery_key).finish()
    assert services.session.user_id == 0
    services.close()


def test_a_slot_that_opens_too_cheaply_is_sealed_again(shop: ShopOnDisk) -> None:
    def version(cheap: float) -> int:
        services = begin(shop.folder, OWNER, PASSPHRASE, cheap=cheap, cost=FLOOR).finish()
        state = services._desk.vault.slot_state(OWNER)
        services.close()
        assert state is not None
        return state.version

    assert [version(0), version(3600), version(0)] == [1, 2, 2]
