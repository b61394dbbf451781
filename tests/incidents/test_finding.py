"""Whatever shows that the log is not the one that was noted prepares an incident and freezes the vault."""

import shutil
from pathlib import Path

import pytest

from custdesk.backups.service import restore
from custdesk.desk.noted import ANCHORS, BACKUP, CHAIN, KEYRING
from custdesk.entrance import recover, sign_in
from custdesk.errors import LogEndsOtherwise, RestoredFromBackup, StaffFrozen, VaultFrozen
from custdesk.incidents.model import Incident
from custdesk.keychain.entries import Keychain
from custdesk.services import Services
from custdesk.store.backups import manifest_of
from custdesk.store.vault import open_vault
from tests.incidents.rolled_back import OFFICER, TheShop, card
from tests.secret_service import SecretService
from tests.vaults import OWNER, PASSPHRASE, beside


def the_incident(services: Services) -> Incident:
    found = services.incidents.open()
    assert found is not None
    return found


def witnesses(incident: Incident) -> set[str]:
    return {one.witness for one in incident.testimonies}


def test_a_log_that_is_as_it_was_noted_is_no_incident(shop: TheShop) -> None:
    services = shop.owner()
    try:
        assert not services.frozen
        assert services.incidents.open() is None
        assert services.incidents.list() == ()
    finally:
        services.close()


def test_a_cut_end_is_found_by_the_anchors(shop: TheShop) -> None:
    cut = shop.cut_tail()
    services = shop.owner()
    try:
        assert isinstance(services.trouble, LogEndsOtherwise)
        incident = the_incident(services)
        assert witnesses(incident) == {ANCHORS}
        assert (incident.first, incident.last) == (cut, cut)
        assert (incident.held_seq, incident.good_seq) == (cut - 1, cut - 1)
    finally:
        services.close()


def test_an_old_copy_is_found_by_the_anchors_that_were_left(shop: TheShop) -> None:
    shop.rolled_back()
    services = shop.owner()
    try:
        incident = the_incident(services)
        assert witnesses(incident) == {ANCHORS}
        assert incident.last > incident.held_seq
        assert incident.first == incident.held_seq + 1
        assert incident.found_by == OWNER
    finally:
        services.close()


def test_an_old_copy_is_found_by_a_backup_that_was_left(shop: TheShop) -> None:
    shop.keep()
    shop.work(backup=True)
    shop.put_back(with_anchors=True)
    services = shop.owner()
    try:
        incident = the_incident(services)
        assert witnesses(incident) == {BACKUP}
        report = services.incidents.report(incident.id)
        assert [holder.seq for holder in report.holders] == [incident.last]
    finally:
        services.close()


def test_an_old_copy_of_everything_is_found_by_the_keyring(shop: TheShop, keyring: SecretService) -> None:
    shop.work()
    shop.keep()
    shop.work()
    shop.put_back(with_anchors=True)
    services = shop.owner()
    try:
        services.keychain_report.result(timeout=60)
        assert services.frozen
        assert witnesses(the_incident(services)) == {KEYRING}
        with pytest.raises(VaultFrozen):
            services.customers.create(card("Later"))
    finally:
        services.close()


def test_an_old_copy_that_somebody_went_on_with_is_found(shop: TheShop) -> None:
    shop.keep()
    shop.work()
    anchors = (shop.folder / "anchors.log").read_bytes()
    shop.put_back(with_anchors=True)
    for _day in range(3):
        shop.work()
    (shop.folder / "anchors.log").write_bytes(anchors)
    services = shop.owner()
    try:
        incident = the_incident(services)
        assert incident.last < incident.held_seq
        assert incident.good_seq < incident.last
    finally:
        services.close()


def test_the_log_of_another_vault_is_found(shop: TheShop, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = TheShop(tmp_path / "other")
    unlocked = open_vault(other.folder, OWNER, PASSPHRASE)
    tables = ("audit_entry", "audit_signature")
    foreign = {table: unlocked.vault.reader.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    unlocked.vault.close()
    unlocked = open_vault(shop.folder, OWNER, PASSPHRASE)
    writer = beside(unlocked.vault)
    writer.execute("PRAGMA foreign_keys = OFF")
    for table in tables:
        writer.execute(f"DROP TRIGGER {table}_is_never_removed")
        writer.execute(f"DELETE FROM {table}")
        marks = ",".join("?" * len(foreign[table][0]))
        writer.executemany(f"INSERT INTO {table} VALUES ({marks})", foreign[table])
    unlocked.vault.close()
    services = recover(shop.folder, shop.recovery_key).finish()
    try:
        assert services.frozen
        assert the_incident(services).good_seq == 0
    finally:
        services.close()


def test_an_altered_entry_is_found_by_the_walk_after_the_sign_in(shop: TheShop) -> None:
    alter(shop, 4)
    services = shop.officer()
    try:
        assert not services.frozen
        assert isinstance(walked(services), StaffFrozen)
        assert services.frozen
        incident = the_incident(services)
        assert (witnesses(incident), incident.first, incident.last) == ({CHAIN}, 4, 4)
        assert incident.found_by == OFFICER
    finally:
        services.close()


def test_a_second_witness_makes_the_same_incident_wider(shop: TheShop, keyring: SecretService) -> None:
    shop.work()
    shop.rolled_back()
    services = shop.owner()
    try:
        services.keychain_report.result(timeout=60)
        assert len(services.incidents.list()) == 1
        assert witnesses(the_incident(services)) == {ANCHORS, KEYRING}
    finally:
        services.close()


def test_a_backup_that_is_restored_freezes_nothing(shop: TheShop, tmp_path: Path, keyring: SecretService) -> None:
    services = shop.owner()
    made = services.backups.make()
    services.close()
    shop.work(backup=True)
    again = tmp_path / "again.custdesk"
    restore(made.folder, again)
    shutil.copytree(shop.folder / "backups", again / "backups", dirs_exist_ok=True)
    for told in (True, False):
        services = sign_in(again, OWNER, PASSPHRASE)
        try:
            assert isinstance(services.trouble, RestoredFromBackup) == told
            assert services.keychain_report.result(timeout=60).warning is None
            assert not services.frozen
            services.customers.create(card("Later"))
        finally:
            services.close()


def test_another_pc_that_knew_more_believes_a_restored_backup_too(
    shop: TheShop, tmp_path: Path, keyring: SecretService
) -> None:
    services = shop.owner()
    made = services.backups.make()
    services.close()
    shop.work()
    again = tmp_path / "again.custdesk"
    restore(made.folder, again)
    vault_id = bytes.fromhex(manifest_of(made.folder).vault_id)
    elsewhere = Keychain(vault_id).anchor()
    assert elsewhere is not None
    sign_in(again, OWNER, PASSPHRASE).close()
    Keychain(vault_id).keep_anchor(elsewhere)
    services = sign_in(again, OWNER, PASSPHRASE)
    try:
        assert services.keychain_report.result(timeout=60).warning is None
        assert not services.frozen
        assert "keyring.disagreed" in services.log.actions()
    finally:
        services.close()


def alter(shop: TheShop, seq: int) -> None:
    unlocked = open_vault(shop.folder, OWNER, PASSPHRASE)
    writer = beside(unlocked.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    writer.execute("UPDATE audit_entry SET detail = '{}' WHERE seq = ?", (seq,))
    unlocked.vault.close()


def walked(services: Services) -> object:
    step = services.walk_log()
    while (ended := step()) is False:
        pass
    return ended
