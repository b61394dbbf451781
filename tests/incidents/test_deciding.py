"""The vault is read-only until somebody who may has decided, and goes on quietly afterwards."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from custdesk.consent.model import Answers
from custdesk.customers.model import ListQuery
from custdesk.desk.noted import KEPT, IncidentDecided
from custdesk.desk.permissions import Role
from custdesk.entrance import recover
from custdesk.errors import (
    LogEndsOtherwise,
    PermissionRefused,
    RecordMissing,
    RecoverySheetDecides,
    ValueRefused,
    VaultFrozen,
)
from custdesk.incidents.model import ACCEPTED, DECISIONS, OURS
from custdesk.keychain.entries import Keychain
from custdesk.services import Services
from custdesk.store.vault import open_vault
from tests.incidents.rolled_back import CLERKS, OFFICER, OWN, TheShop, card
from tests.incidents.test_finding import alter, the_incident, walked
from tests.secret_service import SecretService
from tests.vaults import beside

NOTE = "The technician put the old disk back."


@contextmanager
def open_for(services: Services) -> Iterator[Services]:
    try:
        yield services
    finally:
        services.close()


def save_again(services: Services, customer_id: int) -> None:
    before = services.customers.open(customer_id, in_full=True)
    services.customers.save(before, before)


CLERKS_CHANGES: dict[str, Callable[[Services, int], object]] = {
    "create": lambda services, _id: services.customers.create(card("Later")),
    "save": save_again,
    "archive": lambda services, customer_id: services.customers.archive(customer_id, 1),
    "consent": lambda services, customer_id: services.consents.record(
        customer_id, Answers(opted_out={"marketing": True})
    ),
}
OWNERS_CHANGES: dict[str, Callable[[Services, int], object]] = {
    **CLERKS_CHANGES,
    "shop": lambda services, _id: services.shop.change(services.shop.get()),
    "team": lambda services, _id: services.users.add("Somebody", Role.CLERK, OWN),
    "keys": lambda services, _id: services.users.rotate_keys(OWN),
    "bind": lambda services, _id: services.device.unbind(OWN),
    "review": lambda services, _id: services.roles.reviewed(date(2030, 1, 1)),
}


def test_a_clerk_changes_nothing_and_goes_on_reading(shop: TheShop) -> None:
    shop.rolled_back()
    with open_for(shop.clerk()) as services:
        assert services.frozen
        assert services.trouble is not None
        for change in CLERKS_CHANGES.values():
            with pytest.raises(VaultFrozen):
                change(services, shop.customer_id)
        assert services.customers.open(shop.customer_id).customer.given_name == "Ana"
        assert len(services.customers.page(ListQuery()).rows) == 1


@pytest.mark.parametrize("comes_in", ["owner", "recovery key"])
def test_neither_does_an_owner_nor_the_recovery_key(shop: TheShop, comes_in: str) -> None:
    shop.rolled_back()
    entered = shop.owner() if comes_in == "owner" else recover(shop.folder, shop.recovery_key).finish()
    with open_for(entered) as services:
        for change in OWNERS_CHANGES.values():
            with pytest.raises(VaultFrozen):
                change(services, shop.customer_id)


def test_what_is_done_meanwhile_stands_in_the_log(shop: TheShop) -> None:
    shop.rolled_back()
    with open_for(shop.clerk()) as services:
        services.customers.open(shop.customer_id, in_full=True)
        with pytest.raises(PermissionRefused):
            services.log.actions()
    with open_for(shop.officer()) as services:
        assert {"customer.viewed_in_full", "permission.refused", "user.signed_out"} <= set(services.log.actions())


def test_a_backup_an_export_a_passphrase_and_a_verification_are_made_all_the_same(
    shop: TheShop, tmp_path: Path
) -> None:
    shop.rolled_back()
    with open_for(shop.owner()) as services:
        services.backups.make()
        services.exports.export("everything", tmp_path / "all.csv")
        services.users.change_own_passphrase(OWN, "violin sand tram lemon harbour")
        assert services.log.verify().problem_count > 0
        assert services.frozen


def test_no_backup_is_thrown_away_while_one_of_them_may_hold_what_is_missing(
    shop: TheShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.keep()
    shop.work(backup=True)
    shop.put_back()
    monkeypatch.setattr("custdesk.backups.service._KEPT", 1)
    with open_for(shop.owner()) as services:
        services.backups.make()
        assert len(services.backups.list()) == 2
        services.incidents.decide(the_incident(services).id, ACCEPTED, NOTE)
        services.backups.make()
        assert len(services.backups.list()) == 1


def test_it_stays_frozen_through_the_next_sign_ins(shop: TheShop) -> None:
    shop.rolled_back()
    shop.owner().close()
    for _time in range(2):
        with open_for(shop.clerk()) as services:
            assert isinstance(services.trouble, VaultFrozen)
            with pytest.raises(VaultFrozen):
                services.customers.create(card("Later"))
    with open_for(shop.officer()) as services:
        assert len(services.incidents.list()) == 1


@pytest.mark.parametrize("statement", ["DELETE FROM incident", "UPDATE incident SET state = 'decided'"])
def test_whoever_hides_the_incident_with_another_tool_thaws_nothing(shop: TheShop, statement: str) -> None:
    shop.rolled_back()
    shop.owner().close()
    unlocked = open_vault(shop.folder, "Nikos", CLERKS)
    beside(unlocked.vault).execute(statement)
    unlocked.vault.close()
    with open_for(shop.officer()) as services:
        assert services.frozen
        incident = the_incident(services)
        assert incident.is_open
        assert incident.last > 0


def test_a_clerk_does_not_decide(shop: TheShop) -> None:
    shop.rolled_back()
    with open_for(shop.clerk()) as services:
        for call in (
            lambda: services.incidents.decide(1, ACCEPTED, NOTE),
            services.incidents.list,
            services.incidents.open,
            lambda: services.incidents.report(1),
        ):
            with pytest.raises(PermissionRefused):
                call()
        assert services.frozen


@pytest.mark.parametrize("decision", [OURS, ACCEPTED])
def test_after_the_officer_decided_everything_works_and_the_next_sign_in_is_quiet(shop: TheShop, decision: str) -> None:
    shop.rolled_back()
    with open_for(shop.officer()) as services:
        incident = the_incident(services)
        services.incidents.decide(incident.id, decision, f"  {NOTE} ")
        assert not services.frozen
        services.customers.create(card("Later"))
        assert services.incidents.open() is None
        decided = services.incidents.list()[0]
        assert (decided.decision, decided.note, decided.decided_by) == (decision, NOTE, OFFICER)
        assert not decided.is_open
        with pytest.raises(RecordMissing):
            services.incidents.decide(incident.id, decision, NOTE)
    for enter in (shop.clerk, shop.owner):
        with open_for(enter()) as services:
            assert services.trouble is None
            services.customers.create(card("Later still"))
    with open_for(shop.owner()) as services:
        assert services.log.verify().good
        assert NOTE not in str(services._desk.vault.reader.execute("SELECT detail FROM audit_entry").fetchall())


def test_a_backup_of_what_is_lost_is_not_held_against_the_log_again(shop: TheShop) -> None:
    shop.keep()
    shop.work(backup=True)
    shop.put_back()
    with open_for(shop.owner()) as services:
        services.incidents.decide(the_incident(services).id, ACCEPTED, NOTE)
    with open_for(shop.owner()) as services:
        assert services.trouble is None


def test_the_keyring_keeps_the_present_end_after_the_decision(shop: TheShop, keyring: SecretService) -> None:
    shop.work()
    shop.keep()
    shop.work()
    shop.put_back(with_anchors=True)
    with open_for(shop.owner()) as services:
        services.keychain_report.result(timeout=60)
        evidence = Keychain(services._desk.vault.vault_id).anchor()
        services.incidents.decide(the_incident(services).id, OURS, NOTE)
        services._desk.anchoring.settle()
        assert Keychain(services._desk.vault.vault_id).anchor() != evidence
        assert "keyring.accepted" in services.log.actions()
    with open_for(shop.owner()) as services:
        assert services.keychain_report.result(timeout=60).warning is None
        assert not services.frozen


def test_a_second_rollback_after_a_decision_is_another_incident(shop: TheShop) -> None:
    shop.rolled_back()
    with open_for(shop.owner()) as services:
        services.incidents.decide(the_incident(services).id, ACCEPTED, NOTE)
    shutil.rmtree(shop.yesterday)
    shop.rolled_back()
    with open_for(shop.owner()) as services:
        assert isinstance(services.trouble, LogEndsOtherwise)
        assert [one.is_open for one in services.incidents.list()] == [True, False]


def test_whoever_wants_to_wait_keeps_it_frozen_and_says_why(shop: TheShop) -> None:
    shop.rolled_back()
    with open_for(shop.officer()) as services:
        services.incidents.decide(the_incident(services).id, KEPT, NOTE)
        assert services.frozen
    with open_for(shop.owner()) as services:
        incident = the_incident(services)
        assert (incident.decision, incident.note, incident.is_open) == (KEPT, NOTE, True)
        services.incidents.decide(incident.id, ACCEPTED, "Nothing was found.")
        assert not services.frozen


@pytest.mark.parametrize("note", ["", "  ", "x" * 2001])
def test_a_decision_needs_a_note_of_a_length_that_somebody_reads(shop: TheShop, note: str) -> None:
    shop.rolled_back()
    with open_for(shop.owner()) as services:
        with pytest.raises(ValueRefused):
            services.incidents.decide(the_incident(services).id, ACCEPTED, note)
        with pytest.raises(ValueError, match="perhaps"):
            services.incidents.decide(the_incident(services).id, "perhaps", NOTE)
        assert services.frozen


def test_where_an_entry_was_altered_only_the_recovery_sheet_decides(shop: TheShop) -> None:
    alter(shop, 4)
    with open_for(shop.owner()) as services:
        walked(services)
        incident = the_incident(services)
        for decision in set(DECISIONS) - {KEPT}:
            with pytest.raises(RecoverySheetDecides):
                services.incidents.decide(incident.id, decision, NOTE)
        services.incidents.decide(incident.id, KEPT, NOTE)
    with open_for(recover(shop.folder, shop.recovery_key).finish()) as services:
        services.incidents.decide(incident.id, ACCEPTED, NOTE)
    with open_for(shop.owner()) as services:
        assert walked(services) is True
        assert not services.frozen
        services.customers.create(card("Later"))


def test_a_decision_that_nobody_who_may_has_signed_counts_for_nothing(shop: TheShop) -> None:
    shop.rolled_back()
    with open_for(shop.clerk()) as services:
        incident_id = services._desk.frozen.incident_id  # type: ignore[union-attr]
        services._desk.note(IncidentDecided(subject_id=incident_id, decision=ACCEPTED, first=1, last=10**6))
    with open_for(shop.owner()) as services:
        assert services.frozen
        assert the_incident(services).is_open


def test_the_report_says_who_came_since_and_what_the_law_asks(shop: TheShop) -> None:
    shop.rolled_back()
    shop.clerk().close()
    with open_for(shop.officer()) as services:
        report = services.incidents.report(the_incident(services).id)
        assert [visitor.name for visitor in report.visitors] == [OFFICER, "Nikos"]
        assert [deadline.rule for deadline in report.deadlines] == ["gdpr"]
        with pytest.raises(RecordMissing):
            services.incidents.report(99)
