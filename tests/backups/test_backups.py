"""Backups: whole or not there, opened by the owners and the recovery key, and a vault again when one is needed."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from custdesk.backups.service import SUFFIX, backups_at, backups_in, restore
from custdesk.customers.model import Customer, CustomerCard, ListQuery
from custdesk.desk.permissions import Role
from custdesk.entrance import new_vault, recover, sign_in
from custdesk.errors import (
    BackupDamaged,
    BackupOpened,
    Cancelled,
    DiskFull,
    LogEndsOtherwise,
    NotABackup,
    RestoredFromBackup,
    VaultExists,
    WrongPassphrase,
)
from custdesk.services import Services
from custdesk.store.keys import FLOOR
from custdesk.users.model import Proof
from tests.shops import SHOP, add_user
from tests.vaults import NAME, OWNER, PASSPHRASE

CLERK, CLERKS = "Nikos", "nine yellow kites above town"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[tuple[Services, str]]:
    services, recovery_key = new_vault(tmp_path / NAME, SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    add_user(services, CLERK, Role.CLERK, CLERKS)
    services.customers.create(CustomerCard(customer=Customer(given_name="Ana", family_name="Sol")))
    yield services, recovery_key
    services.close()


def names(services: Services) -> list[str]:
    return [row.customer.name for row in services.customers.page(ListQuery()).rows]


def test_a_backup_becomes_a_vault_that_an_owner_opens(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make()
    services.customers.create(CustomerCard(customer=Customer(given_name="Later")))
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = sign_in(tmp_path / "again.custdesk", OWNER, PASSPHRASE)
    try:
        assert names(again) == ["Ana Sol"]
        assert isinstance(again.trouble, RestoredFromBackup)
        assert not again.log.verify().problems
    finally:
        again.close()


def test_a_restored_vault_says_so_once_and_the_log_for_good(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make()
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    sign_in(tmp_path / "again.custdesk", OWNER, PASSPHRASE).close()
    again = sign_in(tmp_path / "again.custdesk", OWNER, PASSPHRASE)
    try:
        assert again.trouble is None
        assert "vault.restored" in again.log.actions()
    finally:
        again.close()


def test_the_recovery_key_opens_a_restored_vault(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, recovery_key = shop
    made = services.backups.make()
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = recover(tmp_path / "again.custdesk", recovery_key).finish()
    try:
        assert names(again) == ["Ana Sol"]
    finally:
        again.close()


def test_a_clerk_makes_a_backup_and_cannot_open_it(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    folder = services.folder
    services.close()
    clerk = sign_in(folder, CLERK, CLERKS)
    made = clerk.backups.make()
    clerk.close()
    restore(made.folder, tmp_path / "again.custdesk")
    with pytest.raises(WrongPassphrase):
        sign_in(tmp_path / "again.custdesk", CLERK, CLERKS)
    sign_in(tmp_path / "again.custdesk", OWNER, PASSPHRASE).close()


def test_the_key_of_the_vault_does_not_open_a_backup(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make()
    services.close()
    # The clerk's slot opens the vault; put beside the database of the backup it opens nothing.
    stolen = tmp_path / "stolen.custdesk"
    shutil.copytree(services.folder, stolen)
    shutil.copy(made.folder / "customers.db", stolen / "customers.db")
    with pytest.raises(Exception, match="damaged"):
        sign_in(stolen, CLERK, CLERKS)


def test_no_name_is_readable_in_a_backup(shop: tuple[Services, str]) -> None:
    services, _key = shop
    made = services.backups.make()
    for part in made.folder.iterdir():
        data = part.read_bytes()
        for name in ("Ana Sol", OWNER, CLERK):
            assert name.encode() not in data
            assert name.encode("utf-16-le") not in data


def test_other_users_get_in_again_with_a_one_time_code(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make()
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = sign_in(tmp_path / "again.custdesk", OWNER, PASSPHRASE)
    clerk = next(user for user in again.users.list() if user.name == CLERK)
    code = again.users.reset_passphrase(clerk.id, Proof(PASSPHRASE)).code
    again.close()
    sign_in(tmp_path / "again.custdesk", CLERK, code, new_passphrase=CLERKS).close()


def test_a_backup_is_not_opened_where_it_lies(shop: tuple[Services, str]) -> None:
    services, _key = shop
    made = services.backups.make()
    services.close()
    with pytest.raises(BackupOpened):
        sign_in(made.folder, OWNER, PASSPHRASE)


def test_a_damaged_backup_makes_no_vault(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make()
    database = made.folder / "customers.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 1
    database.write_bytes(data)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(BackupDamaged):
        restore(made.folder, tmp_path / "again.custdesk")
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("manifest", ["", "{", "[]", json.dumps({"format": "custdesk-backup-1"})])
def test_a_foreign_folder_is_no_backup(tmp_path: Path, manifest: str) -> None:
    folder = tmp_path / f"x{SUFFIX}"
    folder.mkdir()
    if manifest:
        (folder / "manifest.json").write_text(manifest)
    with pytest.raises(NotABackup):
        restore(folder, tmp_path / "again.custdesk")
    assert not backups_in(tmp_path)


def roll_back(services: Services, tmp_path: Path) -> None:
    """Put yesterday's copy of the vault back, without the anchors; the backup that was made today survives."""
    folder, old = services.folder, tmp_path / "yesterday"
    services.close()
    shutil.copytree(folder, old)
    again = sign_in(folder, OWNER, PASSPHRASE)
    again.customers.create(CustomerCard(customer=Customer(given_name="Today")))
    again.backups.make()
    again.close()
    for name in ("customers.db", "keys.json", "keys.copy.json"):
        shutil.copy(old / name, folder / name)
    (folder / "anchors.log").unlink()


def test_a_backup_tells_of_a_vault_that_was_rolled_back(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    roll_back(services, tmp_path)
    again = sign_in(services.folder, OWNER, PASSPHRASE)
    try:
        assert isinstance(again.trouble, LogEndsOtherwise)
        assert again.log.verify().problems
    finally:
        again.close()


@pytest.mark.parametrize("seq", [-1, 2**70, "many"])
def test_a_backup_that_says_nonsense_of_its_log_keeps_nobody_out(shop: tuple[Services, str], seq: int | str) -> None:
    services, _key = shop
    manifest = services.backups.make().folder / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"seq": seq}))
    services.close()
    again = sign_in(services.folder, OWNER, PASSPHRASE)
    try:
        assert again.trouble is None
    finally:
        again.close()


def test_a_backup_is_restored_over_nothing(shop: tuple[Services, str]) -> None:
    services, _key = shop
    made = services.backups.make()
    with pytest.raises(VaultExists):
        restore(made.folder, services.folder)


def test_a_backup_made_elsewhere_is_left_to_the_person(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make(tmp_path / "stick")
    assert made.folder.parent == tmp_path / "stick"
    assert services.backups.list() == []


def test_everybody_goes_on_reading_while_it_is_made(shop: tuple[Services, str]) -> None:
    services, _key = shop
    seen: list[list[str]] = []
    with ThreadPoolExecutor(1) as pool:
        services.backups.make(progress=lambda _done, _all: seen.append(pool.submit(names, services).result(60)))
    assert seen
    assert all(one == ["Ana Sol"] for one in seen)
    assert not services.log.verify().problems


def test_nobody_writes_while_it_is_made(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    card = CustomerCard(customer=Customer(given_name="Later"))
    with ThreadPoolExecutor(1) as pool:
        written: list[Future[int]] = []

        def write(_done: int, _all: int) -> None:
            if not written:
                written.append(pool.submit(services.customers.create, card))

        made = services.backups.make(progress=write)
        assert written[0].result(60)
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = sign_in(tmp_path / "again.custdesk", OWNER, PASSPHRASE)
    try:
        assert names(again) == ["Ana Sol"]
    finally:
        again.close()


def test_a_backup_that_is_stopped_leaves_nothing(shop: tuple[Services, str]) -> None:
    services, _key = shop

    def stop(_done: int, _all: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        services.backups.make(progress=stop)
    assert not list((services.folder / "backups").iterdir())
    assert "backup.made" not in services.log.actions()
    assert services.backups.make() in services.backups.list()


def test_a_backup_tells_whose_it_is(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make()
    assert made.vault == "shop"
    renamed = made.folder.rename(tmp_path / f"the good one{SUFFIX}")
    assert [one.vault for one in backups_at(renamed)] == ["the good one"]


def test_the_backups_somebody_means_are_found_from_where_they_point(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    made = services.backups.make()
    for place in (made.folder, made.folder.parent, services.folder):
        assert backups_at(place) == [made]
    assert backups_at(tmp_path) == backups_at(tmp_path / "nowhere") == []


def test_one_is_due_until_it_is_made(shop: tuple[Services, str]) -> None:
    services, _key = shop
    assert services.backups.due()
    services.backups.make()
    assert not services.backups.due()


def test_the_newest_fourteen_are_kept(shop: tuple[Services, str]) -> None:
    services, _key = shop
    made = services.backups.make()
    for day in range(1, 18):
        older = made.folder.with_name(f"shop 2020-01-{day:02} 09.00.00{SUFFIX}")
        shutil.copytree(made.folder, older)
        told = json.loads((older / "manifest.json").read_text())
        told["made_at"] = f"2020-01-{day:02}T09:00:00.000000Z"
        (older / "manifest.json").write_text(json.dumps(told))
    newest = services.backups.make()
    kept = services.backups.list()
    assert len(kept) == 14
    assert kept[0] == newest
    assert kept[-1].made_at.startswith("2020-01-06")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_full_disk_leaves_no_half_backup(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)], check=False)
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        with pytest.raises(DiskFull):
            services.backups.make(small)
        assert list(small.iterdir()) == []
        services.customers.create(CustomerCard(customer=Customer(given_name="After")))
    finally:
        subprocess.run(["umount", str(small)], check=True)


_KILLED = """
import os, signal, sys
from pathlib import Path
from custdesk.entrance import sign_in
services = sign_in(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
left = int(sys.argv[4])
def count(event, _arguments):
    global left
    if event in ("open", "os.rename", "os.mkdir", "os.remove"):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
services.backups.make()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by signal")
def test_a_kill_leaves_a_whole_backup_or_none(shop: tuple[Services, str], tmp_path: Path) -> None:
    services, _key = shop
    folder = services.folder
    services.close()
    for step in (0, 1, 2, 4, 6, 9, 12):
        killed = subprocess.run(
            [sys.executable, "-c", _KILLED, str(folder), OWNER, PASSPHRASE, str(step)],
            check=False,
            capture_output=True,
            timeout=120,
        )
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        for number, made in enumerate(backups_in(folder / "backups")):
            place = tmp_path / f"again {step} {number}.custdesk"
            restore(made.folder, place)
            sign_in(place, OWNER, PASSPHRASE).close()
    again = sign_in(folder, OWNER, PASSPHRASE)
    try:
        assert again.backups.make() in again.backups.list()
    finally:
        again.close()


@pytest.mark.parametrize(
    "odd",
    [
        {"made_at": 5},
        {"made_at": "yesterday"},
        {"made_at": "2026-01-01T00:00:00"},
        {"seq": "1"},
        {"seq": -1},
        {"head": "x"},
        {"vault_id": 7},
        {"made_at": "2026-01-01\n00:00:00+00:00"},
    ],
)
def test_a_manifest_that_somebody_altered_is_no_backup_and_hides_none(
    shop: tuple[Services, str], odd: dict[str, object]
) -> None:
    services, _key = shop
    good, other = services.backups.make(), services.backups.make()
    manifest = other.folder / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | odd))
    assert services.backups.list() == [good]
    assert not services.backups.due()


def test_a_backup_of_a_time_to_come_does_not_put_off_the_next(shop: tuple[Services, str]) -> None:
    services, _key = shop
    manifest = services.backups.make().folder / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"made_at": "2999-01-01T00:00:00.000000Z"}))
    assert services.backups.due()
