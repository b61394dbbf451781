"""Making a vault: whole or not there."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from custdesk.errors import VaultExists
from custdesk.store import creating, opened, schema
from custdesk.store.keys import CEILING, FLOOR, KdfCost, calibrated_cost
from custdesk.store.vault import create_vault
from tests.vaults import NAME, OWNER, PASSPHRASE, make_vault, open_as_owner


def test_a_new_vault_has_all_its_parts_for_its_owner_only(tmp_path: Path) -> None:
    unlocked = make_vault(tmp_path)
    folder = unlocked.vault.folder
    unlocked.vault.close()
    files = {"customers.db", "keys.json", "keys.copy.json", "lock", "reserve.bin", "backups"}
    files |= {"anchors.log", "erasures.log"}
    assert {path.name for path in folder.iterdir()} == files
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert not any(stat.S_IMODE((folder / name).stat().st_mode) & 0o077 for name in files)


def test_a_new_vault_knows_its_id_and_when_it_was_made(tmp_path: Path) -> None:
    new = make_vault(tmp_path).vault
    rows = dict(new.reader.execute("SELECT key, value FROM vault_info").fetchall())
    assert rows["vault_id"] == new.vault_id.hex()
    assert rows["created_at"].endswith("Z")
    new.close()


def test_the_owner_and_the_recovery_user_are_two_people(tmp_path: Path) -> None:
    unlocked = make_vault(tmp_path)
    assert unlocked.user_id == 1
    assert unlocked.secrets.box_public != unlocked.vault.recovery_box_public
    assert unlocked.secrets.sign_public != unlocked.vault.recovery_sign_public
    unlocked.vault.close()


def test_a_path_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("mine")
    with pytest.raises(VaultExists):
        make_vault(tmp_path)
    assert (tmp_path / NAME).read_text() == "mine"


def test_folders_above_are_made_and_the_name_is_taken_as_given(tmp_path: Path) -> None:
    folder = tmp_path / "new place" / "εδώ %20 ?#" / "vault"
    create_vault(folder, OWNER, PASSPHRASE, cost=FLOOR)[0].vault.close()
    open_as_owner(folder).vault.close()


@pytest.mark.parametrize("part", ["migrate", "sync_folder", "AnchorLog", "SlotFile.save"])
def test_a_failure_at_any_step_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    def fail(*args: object) -> None:
        raise RuntimeError(part)

    place = {"migrate": (schema, part), "SlotFile.save": (creating.SlotFile, "save"), "AnchorLog": (opened, part)}.get(
        part, (creating, part)
    )
    monkeypatch.setattr(*place, fail)
    with pytest.raises(RuntimeError, match=part):
        create_vault(tmp_path / "a" / "b" / NAME, OWNER, PASSPHRASE, cost=FLOOR)
    assert not list(tmp_path.iterdir())


def test_a_kill_while_it_is_made_leaves_nothing_that_opens(tmp_path: Path) -> None:
    code = (
        "import os, sys, signal; from pathlib import Path\n"
        "from custdesk.store import creating; from tests import vaults\n"
        "creating.os.rename = lambda *names: os.kill(os.getpid(), signal.SIGKILL)\n"
        "vaults.make_vault(Path(sys.argv[1]))"
    )
    run = subprocess.run([sys.executable, "-c", code, tmp_path], check=False, capture_output=True)
    assert run.returncode < 0
    assert not (tmp_path / NAME).exists()
    make_vault(tmp_path).vault.close()


def test_the_calibrated_cost_is_within_its_bounds() -> None:
    cost = calibrated_cost()
    assert cost.allowed
    assert FLOOR.memory_kib <= cost.memory_kib <= CEILING.memory_kib


@pytest.mark.parametrize("cost", [KdfCost(65535, 3, 4), KdfCost(65536, 2, 4), KdfCost(1048577, 3, 4),
                                  KdfCost(65536, 11, 4), KdfCost(65536, 3, 9), KdfCost(65536, 3, 0)])  # fmt: skip
def test_a_cost_outside_the_bounds_is_refused(tmp_path: Path, cost: KdfCost) -> None:
    with pytest.raises(ValueError, match="bounds"):
        create_vault(tmp_path / NAME, OWNER, PASSPHRASE, cost=cost)
    assert not list(tmp_path.iterdir())
