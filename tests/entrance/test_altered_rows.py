"""What somebody wrote into the rows of a vault past the program: a way in that is left, and a sentence, no crash."""

from pathlib import Path

import pytest

from custdesk.desk.permissions import Role
from custdesk.entrance import recover
from custdesk.errors import CodeExpired, VaultDamaged
from custdesk.store.sealing import bound, seal_key
from custdesk.store.vault import open_with_recovery
from tests.entrance.conftest import CHOSEN, ShopOnDisk, Telephone
from tests.vaults import open_as_owner

TEN_DAYS = 10 * 24 * 60


def written(folder: Path, statement: str, *values: object) -> None:
    """Do what another program could do with the key of the vault."""
    unlocked = open_as_owner(folder)
    unlocked.vault.writer.execute(statement, values)
    unlocked.vault.close()


def test_nobody_plants_a_second_factor_for_the_recovery_key(shop: ShopOnDisk) -> None:
    unlocked = open_with_recovery(shop.folder, shop.recovery_key)
    context = bound("custdesk/second-factor/1", unlocked.vault.vault_id, 0)
    secret = seal_key(unlocked.vault.recovery_box_public, b"A" * 32, context)
    unlocked.vault.close()
    written(shop.folder, "INSERT INTO second_factor VALUES (0, 0, ?, '[]', 0, 0, '')", secret)
    entering = recover(shop.folder, shop.recovery_key)
    assert not entering.needs_code
    entering.finish().close()


@pytest.mark.parametrize(
    "altered",
    ["drift = -1000000000000", "drift = 9e999", "last_step = 9e999", "last_step = 'x'", "codes = x'ff'", "secret = 7"],
)
def test_an_altered_second_factor_is_told_and_taken_away_with_the_recovery_key(
    shop: ShopOnDisk, telephone: Telephone, altered: str
) -> None:
    written(shop.folder, f"UPDATE second_factor SET {altered}")
    with pytest.raises(VaultDamaged):
        shop.begin()
    services = recover(shop.folder, shop.recovery_key).finish()
    services.users.remove_second_factor(1)
    services.close()
    shop.begin().finish().close()


def test_a_second_factor_with_another_secret_than_the_program_makes_is_told(
    shop: ShopOnDisk, telephone: Telephone
) -> None:
    unlocked = open_as_owner(shop.folder)
    context = bound("custdesk/second-factor/1", unlocked.vault.vault_id, 1)
    secret = seal_key(unlocked.secrets.box_public, b"!" * 32, context)
    unlocked.vault.close()
    written(shop.folder, "UPDATE second_factor SET secret = ?", secret)
    with pytest.raises(VaultDamaged):
        shop.begin()


def test_a_clock_that_was_set_back_does_not_bring_an_expired_code_back(shop: ShopOnDisk) -> None:
    given = shop.add("Lucia")
    shop.begin(minutes=TEN_DAYS).finish().close()
    with pytest.raises(CodeExpired):
        shop.begin("Lucia", given.code)


def test_a_forged_end_of_the_log_keeps_nobody_with_a_code_out(shop: ShopOnDisk) -> None:
    given = shop.add("Lucia")
    unlocked = open_as_owner(shop.folder)
    unlocked.vault.writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    unlocked.vault.writer.execute("UPDATE audit_entry SET at = x'ff' WHERE seq = (SELECT max(seq) FROM audit_entry)")
    unlocked.vault.close()
    shop.begin("Lucia", given.code).finish(new_passphrase=CHOSEN).close()


def test_a_mark_of_a_backup_that_somebody_planted_keeps_no_clerk_out(shop: ShopOnDisk) -> None:
    shop.add_with_passphrase("Lucia", Role.CLERK)
    written(shop.folder, "INSERT INTO vault_info VALUES ('copied_at', 'x')")
    shop.begin("Lucia", CHOSEN).finish().close()


def test_a_name_that_is_no_text_is_told(shop: ShopOnDisk) -> None:
    written(shop.folder, "UPDATE user_account SET name = x'ff00' WHERE id = 1")
    entering = shop.begin()
    with pytest.raises(VaultDamaged):
        entering.finish()
    open_as_owner(shop.folder).vault.close()


@pytest.mark.parametrize("statement", ["DELETE FROM shop", "UPDATE shop SET name = x'ff'"])
def test_a_shop_that_is_gone_is_told(shop: ShopOnDisk, statement: str) -> None:
    written(shop.folder, statement)
    with pytest.raises(VaultDamaged, match="shop"):
        shop.begin()
