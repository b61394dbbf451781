"""The recovery sheet is checked, and one that is lost is replaced by whoever made the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.backups.service import restore
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Role
from custdesk.entrance import recover, sign_in
from custdesk.errors import (
    InvalidRecoveryKey,
    PermissionRefused,
    RecoverySheetNeeded,
    RecoverySheetNotWritten,
    WrongPassphrase,
    WrongRecoveryKey,
)
from custdesk.services import Services
from custdesk.store.keys import FLOOR
from custdesk.store.recovery import written
from custdesk.store.sealing import bound, seal_key
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import open_vault
from custdesk.users.model import Proof
from tests.shops import add_user, make_shop_with_recovery_key, seen_as
from tests.vaults import OWNER, PASSPHRASE, beside

OWN = Proof(PASSPHRASE)
PARTNER, PARTNERS = "Lucía", "green umbrella under the clock"
RESET = "another quiet morning walk"


class Sheet:
    """A shop, the key on its sheet, and who is signed in at the moment."""

    def __init__(self, folder: Path) -> None:
        self.services, self.key = make_shop_with_recovery_key(folder)
        self.folder = self.services.folder

    def with_partner(self) -> Services:
        """Add a second owner, and sign in as her."""
        add_user(self.services, PARTNER, Role.OWNER, PARTNERS)
        return self.signed_in(PARTNER, PARTNERS)

    def signed_in(self, name: str, passphrase: str) -> Services:
        self.services.close()
        self.services = sign_in(self.folder, name, passphrase)
        return self.services

    def recovered(self, key: str = "") -> Services:
        self.services.close()
        self.services = recover(self.folder, key or self.key).finish()
        return self.services


@pytest.fixture
def sheet(tmp_path: Path) -> Iterator[Sheet]:
    sheet = Sheet(tmp_path)
    yield sheet
    sheet.services.close()


def actions(services: Services) -> list[str]:
    return [entry.action for entry in services.log.page(LogQuery(limit=50)).entries if "sheet" in entry.action]


def escrow(services: Services) -> str | None:
    row = services._desk.vault.reader.execute("SELECT value FROM vault_info WHERE key = 'recovery_escrow'").fetchone()
    return row and str(row[0])


def test_the_sheet_is_checked_and_the_log_says_so(sheet: Sheet) -> None:
    sheet.services.recovery_sheet.check(sheet.key.lower())
    assert actions(sheet.services) == ["recovery_sheet.checked"]


def test_a_wrong_group_is_named_and_the_sheet_of_another_shop_is_told(sheet: Sheet) -> None:
    groups = sheet.key.split("-")
    groups[2] = groups[2][:-1] + ("A" if groups[2][-1] != "A" else "B")
    with pytest.raises(InvalidRecoveryKey, match="Group 3"):
        sheet.services.recovery_sheet.check("-".join(groups))
    with pytest.raises(WrongRecoveryKey):
        sheet.services.recovery_sheet.check(written(bytes(20)))
    assert actions(sheet.services) == []


def test_the_founder_makes_a_new_sheet_and_the_old_one_opens_nothing(sheet: Sheet) -> None:
    new = sheet.services.recovery_sheet.renew(OWN)
    assert actions(sheet.services) == ["recovery_sheet.renewed"]
    with pytest.raises(WrongRecoveryKey):
        sheet.services.recovery_sheet.check(sheet.key)
    sheet.services.recovery_sheet.check(new)
    sheet.services.close()
    with pytest.raises(WrongRecoveryKey):
        recover(sheet.folder, sheet.key)
    recovered = sheet.recovered(new)
    assert recovered.log.verify().problems == ()
    assert recovered.users.reset_passphrase(1, Proof(new)).code


def test_a_founder_who_signs_in_later_makes_one_too(sheet: Sheet) -> None:
    services = sheet.signed_in(OWNER, PASSPHRASE)
    services.users.change_own_passphrase(OWN, RESET, cost=FLOOR)
    new = services.recovery_sheet.renew(Proof(RESET))
    sheet.recovered(new)


def test_a_wrong_passphrase_makes_no_sheet(sheet: Sheet) -> None:
    with pytest.raises(WrongPassphrase):
        sheet.services.recovery_sheet.renew(Proof("not the passphrase"))
    assert actions(sheet.services) == []
    sheet.services.recovery_sheet.check(sheet.key)


def test_another_owner_makes_none_and_a_clerk_not_even_tries(sheet: Sheet) -> None:
    services = sheet.with_partner()
    with pytest.raises(RecoverySheetNeeded):
        services.recovery_sheet.renew(Proof(PARTNERS))
    services.recovery_sheet.check(sheet.key)
    with pytest.raises(PermissionRefused):
        seen_as(services, role=Role.CLERK).recovery_sheet.renew(Proof(PARTNERS))
    assert actions(services) == ["recovery_sheet.checked"]


def test_the_sheet_itself_makes_the_next_one(sheet: Sheet) -> None:
    recovered = sheet.recovered()
    with pytest.raises(WrongRecoveryKey):
        recovered.recovery_sheet.renew(Proof(written(bytes(20))))
    new = recovered.recovery_sheet.renew(Proof(sheet.key))
    with pytest.raises(WrongRecoveryKey):
        recovered.recovery_sheet.renew(Proof(sheet.key))
    sheet.recovered(new)


def test_a_founder_with_new_keys_needs_the_sheet_once(sheet: Sheet) -> None:
    services = sheet.with_partner()
    code = services.users.reset_passphrase(1, Proof(PARTNERS)).code
    services.users.choose_passphrase(OWNER, code, RESET, cost=FLOOR)
    with pytest.raises(RecoverySheetNeeded):
        sheet.signed_in(OWNER, RESET).recovery_sheet.renew(Proof(RESET))
    sheet.recovered()
    new = sheet.signed_in(OWNER, RESET).recovery_sheet.renew(Proof(RESET))
    sheet.recovered(new)


def test_a_founder_who_is_no_owner_any_more_is_left_nothing(sheet: Sheet) -> None:
    assert escrow(sheet.services)
    services = sheet.with_partner()
    services.users.change_role(1, Role.CLERK)
    assert not escrow(services)
    assert not escrow(sheet.recovered())
    services = sheet.signed_in(PARTNER, PARTNERS)
    services.users.change_role(1, Role.OWNER)
    assert escrow(sheet.recovered())
    services = sheet.signed_in(PARTNER, PARTNERS)
    services.users.remove(1, Proof(PARTNERS))
    assert not escrow(services)
    assert not escrow(sheet.recovered())


def test_secrets_that_somebody_planted_make_no_sheet(sheet: Sheet) -> None:
    desk = sheet.services._desk
    vault, mine = desk.vault, UserSecrets.generate()
    planted = seal_key(desk._secrets.box_public, mine.to_bytes(), bound("custdesk/recovery-escrow/1", vault.vault_id))
    for value in (planted.hex(), planted.hex()[:-2], "no bytes at all", b"\x00"):
        beside(vault).execute("UPDATE vault_info SET value = ? WHERE key = 'recovery_escrow'", (value,))
        with pytest.raises(RecoverySheetNeeded):
            sheet.services.recovery_sheet.renew(OWN)
    sheet.services.recovery_sheet.check(sheet.key)


def test_what_opens_with_the_sheet_opens_with_the_new_one(sheet: Sheet, tmp_path: Path) -> None:
    services = sheet.services
    services.customers.create(CustomerCard(customer=Customer(given_name="Ana"), sealed={"health_note": "no nuts"}))
    new = services.recovery_sheet.renew(OWN)
    services.users.rotate_keys(OWN)
    add_user(services, "Nikos", Role.CLERK, RESET)
    made = services.backups.make()
    assert services.log.verify().problems == ()
    recovered = sheet.recovered(new)
    assert recovered.customers.reveal(1, "health_note") == "no nuts"
    recovered.users.rotate_keys(Proof(new))
    restore(made.folder, tmp_path / "again.custdesk")
    again = recover(tmp_path / "again.custdesk", new).finish()
    assert again.customers.reveal(1, "health_note") == "no nuts"
    again.close()


def test_a_disk_that_fails_says_that_there_may_be_no_sheet(sheet: Sheet) -> None:
    in_the_way = sheet.folder / "keys.json.new"
    in_the_way.mkdir()  # where the next slot file would be written
    with pytest.raises(RecoverySheetNotWritten):
        sheet.services.recovery_sheet.renew(OWN)
    in_the_way.rmdir()
    sheet.services.recovery_sheet.check(sheet.key)
    sheet.services.close()
    open_vault(sheet.folder, OWNER, PASSPHRASE).vault.close()
