"""A backup that is restored brings nobody back who was erased since, and says what became of that."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.backups.service import restore
from custdesk.customers.model import Customer, CustomerCard, ListQuery
from custdesk.desk.permissions import Limits, Permission, Role
from custdesk.entrance import recover, sign_in
from custdesk.erasure.proof import vouched
from custdesk.erasure.queries import ErasureEntry
from custdesk.errors import (
    RecordMissing,
    RestoredErasuresUnknown,
    RestoredErasuresUnproven,
    RestoredFromBackup,
    RestoredWithoutErased,
)
from custdesk.services import Services
from custdesk.store.erasures import ERASURES, read_erasures, write_erasures
from tests.erasure.looking import all_that_can_be_read
from tests.shops import add_user, make_shop_with_recovery_key
from tests.vaults import OWNER, PASSPHRASE, beside

PETROS, PETROS_WORDS = "Petros", "seven quiet herons at the lake"


def enter(services: Services, name: str) -> int:
    return services.customers.create(CustomerCard(customer=Customer(given_name=name, family_name="Zwxqvy")))


def erase(services: Services, customer_id: int) -> None:
    number = services.customers.open(customer_id).customer.number
    services.erasure.erase(customer_id, services.erasure.preview(customer_id).version, "asked", number)


def names(services: Services) -> list[str]:
    return sorted(row.customer.given_name for row in services.customers.page(ListQuery()).rows)


def opened(folder: Path) -> Services:
    return sign_in(folder, OWNER, PASSPHRASE)


def test_a_restored_backup_brings_nobody_back_and_says_how_many_that_were(services: Services, tmp_path: Path) -> None:
    ana, bea, _carla = (enter(services, name) for name in ("Anaxyz", "Beatrizxyz", "Carla"))
    made = services.backups.make()
    erase(services, ana)
    erase(services, bea)
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = opened(tmp_path / "again.custdesk")
    try:
        assert isinstance(again.trouble, RestoredWithoutErased)
        assert again.trouble.values["again"] == 2
        assert names(again) == ["Carla"]
        left = all_that_can_be_read(again.folder).lower()
        assert b"anaxyz" not in left
        assert b"beatrizxyz" not in left
        assert again.log.verify().good
        assert "erasures.kept" in again.log.actions()
        followed = again.log.page(LogQuery(actions=("customer.erased",))).entries
        assert [entry.detail["noted_key"] for entry in followed] == [services.session.signing_key_id] * 2
    finally:
        again.close()
    once_more = opened(tmp_path / "again.custdesk")
    assert once_more.trouble is None
    once_more.close()


def test_whoever_was_entered_and_erased_after_the_backup_gives_nobody_an_id(services: Services, tmp_path: Path) -> None:
    enter(services, "Ana")
    made = services.backups.make()
    later = enter(services, "Later")
    erase(services, later)
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = opened(tmp_path / "again.custdesk")
    try:
        assert type(again.trouble) is RestoredFromBackup
        assert names(again) == ["Ana"]
        assert enter(again, "Somebody else") > later
        assert names(again) == ["Ana", "Somebody else"]
    finally:
        again.close()


@pytest.mark.parametrize("way", ["beside the new vault", "a later backup", "a folder that is known"])
def test_the_newer_list_is_found_in_other_places_too(services: Services, tmp_path: Path, way: str) -> None:
    ana, _bea = enter(services, "Ana"), enter(services, "Bea")
    stick = tmp_path / "stick"
    made = services.backups.make(stick)
    erase(services, ana)
    later = services.backups.make(tmp_path / "later") if way == "a later backup" else None
    folder = services.folder
    services.close()
    home = tmp_path / "home"
    home.mkdir()
    known: list[Path] = []
    if way == "beside the new vault":
        shutil.move(folder, home / "old.custdesk")
    elif later is not None:
        shutil.rmtree(folder)
        shutil.move(later.folder, stick)
    else:
        known.append(folder)
    restore(made.folder, home / "again.custdesk", known)
    again = opened(home / "again.custdesk")
    try:
        assert isinstance(again.trouble, RestoredWithoutErased)
        assert names(again) == ["Bea"]
    finally:
        again.close()


def test_where_nothing_newer_is_found_the_owner_is_told_to_look(services: Services, tmp_path: Path) -> None:
    enter(services, "Ana")
    made = services.backups.make(tmp_path / "stick")
    services.close()
    restore(made.folder, tmp_path / "elsewhere" / "again.custdesk")
    again = opened(tmp_path / "elsewhere" / "again.custdesk")
    assert isinstance(again.trouble, RestoredErasuresUnknown)
    again.close()
    again = opened(tmp_path / "elsewhere" / "again.custdesk")
    assert again.trouble is None
    again.close()


def test_the_recovery_key_keeps_people_erased_too(tmp_path: Path) -> None:
    services, recovery_key = make_shop_with_recovery_key(tmp_path)
    ana = enter(services, "Ana")
    made = services.backups.make()
    erase(services, ana)
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = recover(tmp_path / "again.custdesk", recovery_key).finish()
    try:
        assert isinstance(again.trouble, RestoredWithoutErased)
        assert names(again) == []
    finally:
        again.close()


def officer_erases(services: Services, customer_id: int) -> None:
    """Let somebody erase whom no backup so far knows."""
    add_user(services, PETROS, Role.PRIVACY_OFFICER, PETROS_WORDS)
    folder = services.folder
    services.close()
    officer = sign_in(folder, PETROS, PETROS_WORDS)
    erase(officer, customer_id)
    officer.close()


def test_an_owner_vouches_for_whom_the_backup_does_not_know(services: Services, tmp_path: Path) -> None:
    ana = enter(services, "Ana")
    made = services.backups.make()
    officer_erases(services, ana)
    opened(services.folder).close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = opened(tmp_path / "again.custdesk")
    try:
        assert isinstance(again.trouble, RestoredWithoutErased)
        assert names(again) == []
    finally:
        again.close()


def test_a_note_that_nobody_signed_whom_the_backup_knows_erases_nobody(services: Services, tmp_path: Path) -> None:
    ana = enter(services, "Ana")
    made = services.backups.make()
    officer_erases(services, ana)
    restore(made.folder, tmp_path / "again.custdesk")
    again = opened(tmp_path / "again.custdesk")
    try:
        assert isinstance(again.trouble, RestoredErasuresUnproven)
        assert again.trouble.values["unproven"] == 1
        assert names(again) == ["Ana"]
    finally:
        again.close()


def test_a_forged_note_erases_nobody(services: Services) -> None:
    ana, bea = enter(services, "Ana"), enter(services, "Bea")
    erase(services, ana)
    folder, vault_id = services.folder, services._desk.vault.vault_id
    services.close()
    (noted,) = read_erasures(folder, vault_id)
    write_erasures(folder, [noted, replace(noted, customer_id=bea), replace(noted, customer_id=bea, key_id=7)])
    again = opened(folder)
    try:
        assert names(again) == ["Bea"]
    finally:
        again.close()


def test_a_note_of_somebody_from_whom_the_right_was_withheld_erases_nobody(services: Services) -> None:
    ana = enter(services, "Ana")
    add_user(services, PETROS, Role.PRIVACY_OFFICER, PETROS_WORDS)
    services.roles.narrow(Role.PRIVACY_OFFICER, Limits(permissions=frozenset({Permission.CUSTOMER_ERASE})))
    folder = services.folder
    services.close()
    officer = sign_in(folder, PETROS, PETROS_WORDS)
    desk = officer._desk
    forged = ErasureEntry(9999, "2026-01-01T00:00:00.000000Z", desk.session.user_id, ana, "asked", bytes(32))
    write_erasures(folder, [vouched(desk.vault.vault_id, forged, desk.signer)])
    officer.close()
    again = opened(folder)
    try:
        assert names(again) == ["Ana"]
    finally:
        again.close()


def test_an_entry_that_was_forged_in_the_log_gets_no_signature_of_an_owner(services: Services) -> None:
    bea = enter(services, "Bea")
    vault = services._desk.vault
    connection = beside(vault)
    (seq,) = connection.execute("SELECT max(seq) FROM audit_entry").fetchone()
    entry = (seq + 1, "2026-01-01T00:00:00.000000Z", 1, "customer.erased", "customer", bea, '{"ground":"asked"}', None)
    connection.execute("INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,?,?)", (*entry, bytes(32)))
    services._desk._put_up_walls()
    folder = services.folder
    services.close()
    opened(folder).close()
    assert not read_erasures(folder, vault.vault_id)


def test_a_note_that_was_deleted_is_written_again_at_the_next_sign_in(services: Services) -> None:
    ana = enter(services, "Ana")
    erase(services, ana)
    folder, vault_id = services.folder, services._desk.vault.vault_id
    before = (folder / ERASURES).read_bytes()
    services.close()
    (folder / ERASURES).unlink()
    opened(folder).close()
    assert (folder / ERASURES).read_bytes() == before
    assert [noted.customer_id for noted in read_erasures(folder, vault_id)] == [ana]


def test_torn_and_foreign_lines_are_left_out(services: Services) -> None:
    ana = enter(services, "Ana")
    erase(services, ana)
    folder, vault_id = services.folder, services._desk.vault.vault_id
    (noted,) = read_erasures(folder, vault_id)
    foreign = replace(noted, vault_id="0" * 32)
    (folder / ERASURES).write_bytes(b"\xff \n" + foreign.line() + noted.line() + b"\n1 2 3\n" + noted.line()[:-1])
    assert read_erasures(folder, vault_id) == [noted]


def test_a_person_who_is_gone_stays_gone_when_the_database_is_put_back(services: Services, tmp_path: Path) -> None:
    ana, _bea = enter(services, "Ana"), enter(services, "Bea")
    folder = services.folder
    services.close()
    old = (folder / "customers.db").read_bytes()
    later = opened(folder)
    erase(later, ana)
    later.close()
    (folder / "customers.db").write_bytes(old)
    (folder / "anchors.log").write_bytes(b"")
    again = opened(folder)
    try:
        assert names(again) == ["Bea"]
        with pytest.raises(RecordMissing):
            again.customers.open(ana)
    finally:
        again.close()
