"""Fifty kills in each piece of work on the slots: the old or the new opens the vault, never neither."""

import contextlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from custdesk.errors import WrongPassphrase, WrongRecoveryKey
from custdesk.store import recovery
from custdesk.store.keys import FLOOR, SlotFile
from custdesk.store.secrets import UserSecrets
from custdesk.store.slots import slot_id
from custdesk.store.vault import Vault, open_vault, open_with_recovery
from tests.store.conftest import Made
from tests.store.kills import kill_at, spread, steps_of
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

CLERK, CLERKS, NEW = "João Clerk", "another five words for her", "five words that are new"
AUTHORITY = (OWNER, PASSPHRASE)
KILLS = 50
ONE_TRY = (
    '{"place": {"times": 1, "untold": 1,'
    ' "last_at": "2026-03-01T12:00:00+00:00", "waits_from": "2026-03-01T12:00:00+00:00"}}'
)
ROWS = 300

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a child that is killed at a chosen step")


class Shop:
    """A vault with an owner and a clerk, put back before each kill."""

    def __init__(self, made: Made) -> None:
        self.folder, self.recovery_key = made.folder, made.recovery_key
        self.kept = made.folder.with_name("kept")
        opened = open_as_owner(self.folder)
        clerk = UserSecrets.generate()
        opened.vault.add_slot(2, CLERK, CLERKS, clerk, authority=AUTHORITY)
        self.staying = {0: opened.vault.recovery_box_public, 1: opened.secrets.box_public, 2: clerk.box_public}
        opened.vault.writer.execute("BEGIN IMMEDIATE")
        rows = ((f"row {row}", "x" * 900) for row in range(ROWS))
        opened.vault.writer.executemany("INSERT INTO vault_info VALUES (?, ?)", rows)
        opened.vault.writer.execute("COMMIT")
        opened.vault.close()
        (self.folder / "reserve.bin").write_bytes(b"kept small")
        shutil.copytree(self.folder, self.kept)

    def put_back(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(self.kept, self.folder)

    def killed(self, work: Callable[[Vault], object], looked_at: Callable[[], bool]) -> tuple[int, int]:
        """Kill the work at fifty steps; return how often it was as before, and how often as afterwards."""

        def in_the_child() -> None:
            vault = open_as_owner(self.folder).vault
            work(vault)
            vault.close()

        steps = steps_of(in_the_child)
        found = []
        for step in spread(steps, KILLS):
            self.put_back()
            kill_at(step, in_the_child)
            found.append(looked_at())
            self.nothing_is_under_way()
        assert len(found) == KILLS
        return found.count(False), found.count(True)

    def nothing_is_under_way(self) -> None:
        assert not list(self.folder.glob("*.new*"))
        keys = SlotFile.load(self.folder, mend=False)
        assert all(len(slot.vault_keys) == 1 for slot in keys.slots)

    def opens(self, user: str, passphrase: str) -> bool:
        """Whether this opens the vault; then everything is in it."""
        try:
            vault = open_vault(self.folder, user, passphrase).vault
        except WrongPassphrase:
            (self.folder / "tries.json").unlink()
            return False
        rows = vault.reader.execute("SELECT count(*) FROM vault_info WHERE key LIKE 'row %'").fetchone()
        vault.close()
        assert rows == (ROWS,)
        return True


@pytest.fixture
def shop(made: Made) -> Shop:
    return Shop(made)


def test_fifty_kills_in_a_change_of_passphrase(shop: Shop) -> None:
    def one_of_both() -> bool:
        old, new = shop.opens(CLERK, CLERKS), shop.opens(CLERK, NEW)
        assert old != new
        assert shop.opens(OWNER, PASSPHRASE)
        return new

    before, after = shop.killed(lambda vault: vault.change_passphrase(CLERK, CLERKS, NEW, cost=FLOOR), one_of_both)
    assert before
    assert after


def test_fifty_kills_in_the_removal_of_a_slot(shop: Shop) -> None:
    def gone() -> bool:
        assert shop.opens(OWNER, PASSPHRASE)
        return not shop.opens(CLERK, CLERKS)

    before, after = shop.killed(lambda vault: vault.remove_slot(2, CLERK), gone)
    assert before
    assert after


def test_fifty_kills_while_the_recovery_key_is_renewed(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    unlocked = open_with_recovery(shop.folder, shop.recovery_key)
    unlocked.vault.close()
    secret, urandom = os.urandom(recovery.SECRET_BYTES), os.urandom
    monkeypatch.setattr(os, "urandom", lambda size: secret if size == len(secret) else urandom(size))

    def opens(recovery_key: str) -> bool:
        try:
            open_with_recovery(shop.folder, recovery_key).vault.close()
        except WrongRecoveryKey:
            return False
        return True

    def one_of_both() -> bool:
        old, new = opens(shop.recovery_key), opens(recovery.written(secret))
        assert old != new
        assert shop.opens(OWNER, PASSPHRASE)
        return new

    before, after = shop.killed(lambda vault: vault.renew_recovery(unlocked.secrets, AUTHORITY), one_of_both)
    assert before
    assert after


def test_fifty_kills_in_a_rotation(shop: Shop) -> None:
    old = key_of(shop.folder)
    who = iter([0, 1, 2] * KILLS)

    def renewed() -> bool:
        # Whoever comes first has to finish or undo it, for the others too.
        first = next(who)
        if first == 2:
            opened = open_with_recovery(shop.folder, shop.recovery_key)
            opened.vault.close()
        assert shop.opens(*((OWNER, PASSPHRASE), (CLERK, CLERKS))[first % 2])
        shop.nothing_is_under_way()
        assert shop.opens(OWNER, PASSPHRASE)
        assert shop.opens(CLERK, CLERKS)
        open_with_recovery(shop.folder, shop.recovery_key).vault.close()
        return key_of(shop.folder) != old

    before, after = shop.killed(lambda vault: vault.rotate(AUTHORITY, shop.staying), renewed)
    assert before
    assert after


def test_twenty_kills_while_a_wrong_try_is_counted(shop: Shop) -> None:
    place = slot_id(SlotFile.load(shop.folder).vault_id, CLERK)

    def in_the_child() -> None:
        with contextlib.suppress(WrongPassphrase):
            open_vault(shop.folder, CLERK, "not this")

    found = []
    for step in spread(steps_of(in_the_child), 20):
        shop.put_back()
        (shop.folder / "tries.json").write_text(ONE_TRY.replace("place", place))
        kill_at(step, in_the_child)
        assert shop.opens(OWNER, PASSPHRASE)
        shop.nothing_is_under_way()
        found.append(json.loads((shop.folder / "tries.json").read_text())[place]["times"])
    assert found == sorted(found)
    assert set(found) == {1, 2}


def key_of(folder: Path) -> bytearray:
    keys = SlotFile.load(folder, mend=False)
    return keys.vault_keys(keys.open_with_passphrase(OWNER, PASSPHRASE))[0]
