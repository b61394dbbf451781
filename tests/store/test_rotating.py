"""A new vault key: those who stay open the vault with it, nobody else does, and a failure leaves the old one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from custdesk.errors import DiskFull, VaultDamaged, WrongPassphrase
from custdesk.store import rotating
from custdesk.store.connection import Error, open_database, set_wall
from custdesk.store.keys import SlotFile
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import Unlocked, open_vault, open_with_recovery
from tests.store.conftest import Made
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

CLERK, CLERKS = "João Clerk", "another five words for her"
LEAVER, LEAVERS = "Nikos Leaver", "the words that he took along"
TRANSACTION = 22  # SQLITE_TRANSACTION
AUTHORITY = (OWNER, PASSPHRASE)


@dataclass
class Shop:
    unlocked: Unlocked
    receivers: dict[int, bytes]
    leaver: UserSecrets

    @property
    def folder(self) -> Path:
        return self.unlocked.vault.folder

    def rotate(self) -> None:
        self.unlocked.vault.rotate(AUTHORITY, self.receivers)


@pytest.fixture
def shop(folder: Path) -> Iterator[Shop]:
    unlocked = open_as_owner(folder)
    vault, clerk, leaver = unlocked.vault, UserSecrets.generate(), UserSecrets.generate()
    vault.add_slot(2, CLERK, CLERKS, clerk, authority=AUTHORITY)
    vault.add_slot(3, LEAVER, LEAVERS, leaver, authority=AUTHORITY)
    staying = {0: vault.recovery_box_public, 1: unlocked.secrets.box_public, 2: clerk.box_public}
    yield Shop(unlocked, staying, leaver)
    vault.close()


def key_of(folder: Path, user: str, passphrase: str) -> bytearray:
    keys = SlotFile.load(folder, mend=False)
    (key,) = keys.vault_keys(keys.open_with_passphrase(user, passphrase))
    return key


def test_those_who_stay_open_the_vault_and_the_rows_are_there(shop: Shop, made: Made) -> None:
    shop.unlocked.vault.writer.execute("INSERT INTO vault_info VALUES ('before', 'x')")
    shop.rotate()
    shop.unlocked.vault.writer.execute("INSERT INTO vault_info VALUES ('after', 'x')")
    assert shop.unlocked.vault.reader.execute("SELECT count(*) FROM vault_info").fetchone() == (4,)
    shop.unlocked.vault.close()
    for opening in (
        lambda: open_as_owner(shop.folder),
        lambda: open_vault(shop.folder, CLERK, CLERKS),
        lambda: open_with_recovery(shop.folder, made.recovery_key),
    ):
        opened = opening().vault
        assert opened.reader.execute("SELECT count(*) FROM vault_info").fetchone() == (4,)
        opened.close()


def test_whoever_is_not_among_the_receivers_has_no_slot(shop: Shop) -> None:
    shop.rotate()
    shop.unlocked.vault.close()
    with pytest.raises(WrongPassphrase):
        open_vault(shop.folder, LEAVER, LEAVERS)


def test_the_old_key_opens_nothing_and_no_copy_is_left(shop: Shop) -> None:
    old = key_of(shop.folder, LEAVER, LEAVERS)
    before = {path.name for path in shop.folder.iterdir()}
    shop.rotate()
    assert {path.name for path in shop.folder.iterdir()} == before
    shop.unlocked.vault.close()
    assert key_of(shop.folder, OWNER, PASSPHRASE) != old
    with pytest.raises(Error, match="not a database"):
        open_database(shop.folder / "customers.db", old)


def test_a_slot_of_before_put_back_opens_nothing(shop: Shop) -> None:
    old = SlotFile.load(shop.folder)
    shop.rotate()
    shop.unlocked.vault.close()
    kept = SlotFile.load(shop.folder)
    slot = old.slot_of(LEAVER)
    assert slot is not None
    kept.with_slot(slot).save(shop.folder)
    with pytest.raises(VaultDamaged):
        open_vault(shop.folder, LEAVER, LEAVERS)


def test_everybody_can_be_added_and_renewed_afterwards(shop: Shop) -> None:
    shop.rotate()
    vault = shop.unlocked.vault
    vault.add_slot(4, "Maria New", "her very own five words", UserSecrets.generate(), authority=AUTHORITY)
    vault.change_passphrase(CLERK, CLERKS, "five words that are new")
    vault.close()
    open_vault(shop.folder, "Maria New", "her very own five words").vault.close()
    open_vault(shop.folder, CLERK, "five words that are new").vault.close()


def test_the_recovery_key_can_do_it_too(shop: Shop, made: Made) -> None:
    shop.unlocked.vault.rotate(("", made.recovery_key), shop.receivers)
    shop.unlocked.vault.close()
    open_as_owner(shop.folder).vault.close()


@pytest.mark.parametrize("left_out", [0, 1])
def test_nobody_shuts_out_himself_or_the_recovery_key(shop: Shop, left_out: int) -> None:
    before = (shop.folder / "keys.json").read_bytes()
    shop.receivers[left_out] = shop.leaver.box_public
    with pytest.raises(ValueError, match="shuts out"):
        shop.rotate()
    assert (shop.folder / "keys.json").read_bytes() == before


def test_only_with_the_right_passphrase(shop: Shop) -> None:
    before = (shop.folder / "keys.json").read_bytes()
    with pytest.raises(WrongPassphrase):
        shop.unlocked.vault.rotate((OWNER, "not this"), shop.receivers)
    assert (shop.folder / "keys.json").read_bytes() == before


def test_the_walls_are_gone_and_whoever_put_them_is_called(shop: Shop) -> None:
    vault, called = shop.unlocked.vault, []
    old = (vault.writer, vault.reader)
    for connection in old:
        set_wall(connection, lambda action, *_: action == TRANSACTION)
    vault.on_reopen = lambda: called.append((vault.writer, vault.reader))
    shop.rotate()
    assert called == [(vault.writer, vault.reader)]
    assert not set(old) & set(called[0])
    assert vault.reader.execute("PRAGMA query_only").fetchone() == (1,)


def test_where_the_wall_cannot_be_put_back_the_vault_is_closed(shop: Shop) -> None:
    def fail() -> None:
        raise RuntimeError("no wall")

    shop.unlocked.vault.on_reopen = fail
    with pytest.raises(RuntimeError, match="no wall"):
        shop.rotate()
    assert shop.unlocked.vault.closed


def test_it_is_no_part_of_a_transaction(shop: Shop) -> None:
    shop.unlocked.vault.writer.execute("BEGIN IMMEDIATE")
    with pytest.raises(RuntimeError, match="transaction"):
        shop.rotate()


@pytest.mark.parametrize("room", [100, 4096, 20_000, 100_000, 190_000])
def test_a_full_disk_leaves_the_old_key(shop: Shop, room: int) -> None:
    resource = pytest.importorskip("resource", reason="file size limits are POSIX")
    old = key_of(shop.folder, OWNER, PASSPHRASE)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(DiskFull):
            shop.rotate()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert not list(shop.folder.glob("customers.db.new*"))
    vault = shop.unlocked.vault if not shop.unlocked.vault.closed else open_as_owner(shop.folder).vault
    vault.writer.execute("INSERT INTO vault_info VALUES ('still', 'writes')")
    assert key_of(shop.folder, OWNER, PASSPHRASE) == old
    assert key_of(shop.folder, CLERK, CLERKS) == old
    vault.close()
    open_vault(shop.folder, CLERK, CLERKS).vault.close()


def test_a_copy_that_is_not_whole_never_takes_the_place(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = iter([{"customer": 1}, {"customer": 2}])
    monkeypatch.setattr(rotating, "_counts", lambda _: next(counts))
    with pytest.raises(VaultDamaged):
        shop.rotate()
    shop.unlocked.vault.close()
    open_vault(shop.folder, CLERK, CLERKS).vault.close()
