"""A change is undone by a new change; what somebody changed since is told, and never overwritten unasked."""

from dataclasses import replace

import pytest

from custdesk.customers.model import CustomerCard, ListQuery, Phone
from custdesk.desk.permissions import Lens, Limits, Role
from custdesk.errors import ColumnWithheld, NotUndoable, PermissionRefused, StaleRecord, ValueRefused
from custdesk.history.model import Scope, Standing
from custdesk.records.columns import DataClass
from custdesk.services import Services
from custdesk.users.model import Proof
from tests.history.conftest import MARIA, content, edit, last_entry, told
from tests.shops import seen_as
from tests.vaults import PASSPHRASE, beside


def standings(services: Services, entry: int) -> dict[str, Standing]:
    return {one.column: one.standing for one in services.reverts.plan(entry).columns}


def test_one_change_is_undone_and_the_undoing_is_undone(services: Services) -> None:
    before = content(services)
    entry = edit(
        services,
        given_name="Marina",
        balance=None,
        tags=("vip", "late"),
        phones=(Phone(number="+34699111222"),),
        emails=(),
        sealed={"health_note": "None", "bank_account": ""},
    )
    changed = content(services)
    undone = services.reverts.apply(services.reverts.plan(entry))
    assert content(services) == before
    assert told(services, undone) == ("customer.reverted", 1)
    again = services.reverts.apply(services.reverts.plan(undone))
    assert content(services) == changed
    assert again > undone
    assert services.log.verify().good


def test_one_field_of_a_change_is_undone_and_the_others_stay(services: Services) -> None:
    entry = edit(services, given_name="Marina", notes="Evenings")
    services.reverts.apply(services.reverts.plan(entry), ["notes"])
    customer = services.customers.open(1).customer
    assert (customer.given_name, customer.notes) == ("Marina", "Mornings")
    assert standings(services, entry) == {"given_name": Standing.READY, "notes": Standing.SAME}


def test_who_is_put_back_is_found_by_the_name_of_before(services: Services) -> None:
    entry = edit(services, given_name="Zoe")
    services.reverts.apply(services.reverts.plan(entry))
    assert services.customers.page(ListQuery(words="zoe")).rows == ()
    assert [row.customer.id for row in services.customers.page(ListQuery(words="maria")).rows] == [1]


def test_what_was_changed_since_is_told_with_all_three_values_and_left_alone(services: Services) -> None:
    entry = edit(services, notes="Evenings", job_title="Baker")
    edit(services, notes="Nights")
    plan = services.reverts.plan(entry)
    notes = next(one for one in plan.columns if one.column == "notes")
    assert (notes.standing, notes.back_to, notes.changed_to, notes.now) == (
        Standing.CONFLICT,
        "Mornings",
        "Evenings",
        "Nights",
    )
    services.reverts.apply(plan)
    customer = services.customers.open(1).customer
    assert (customer.notes, customer.job_title) == ("Nights", "")
    services.reverts.apply(services.reverts.plan(entry), ["notes"])
    assert services.customers.open(1).customer.notes == "Mornings"


def test_a_sealed_value_changed_since_is_a_conflict_too(services: Services) -> None:
    entry = edit(services, sealed={"health_note": "None"})
    edit(services, sealed={"health_note": "Pollen"})
    assert standings(services, entry) == {"health_note": Standing.CONFLICT}
    assert services.reverts.apply(services.reverts.plan(entry)) == 0
    assert services.customers.reveal(1, "health_note") == "Pollen"


def test_a_sealed_value_comes_back_under_the_newest_key_after_the_keys_were_renewed(services: Services) -> None:
    entry = edit(services, sealed={"health_note": "None"})
    services.users.rotate_keys(Proof(PASSPHRASE))
    assert standings(services, entry) == {"health_note": Standing.READY}
    services.reverts.apply(services.reverts.plan(entry))
    assert services.customers.reveal(1, "health_note") == "Nut allergy"
    row = services._desk.vault.reader.execute("SELECT health_note FROM customer").fetchone()
    newest = services._desk.vault.reader.execute("SELECT max(key_version) FROM class_grant").fetchone()[0]
    assert int.from_bytes(row[0][:4], "big") == newest == 2
    assert services.log.verify().good


def test_nobody_undoes_a_sealed_value_without_its_key(services: Services) -> None:
    entry = edit(services, sealed={"health_note": "None"})
    keyless = seen_as(services, signing_key_id=99)
    plan = keyless.reverts.plan(entry)
    assert [one.standing for one in plan.columns] == [Standing.NO_KEY]
    assert keyless.reverts.apply(plan) == 0
    with pytest.raises(PermissionRefused):
        keyless.reverts.apply(plan, ["health_note"])
    assert services.customers.reveal(1, "health_note") == "None"


def test_a_role_undoes_only_what_it_sees(services: Services) -> None:
    entry = edit(services, notes="Evenings", balance=1, sealed={"health_note": "None"})
    clerk = seen_as(services, role=Role.CLERK)
    plan = clerk.reverts.plan(entry)
    assert {one.column: one.standing for one in plan.columns} == {
        "balance": Standing.WITHHELD,
        "health_note": Standing.WITHHELD,
        "notes": Standing.READY,
    }
    assert "4250" not in repr(plan)
    with pytest.raises(ColumnWithheld):
        clerk.reverts.apply(plan, ["balance"])
    clerk.reverts.apply(plan)
    assert services.customers.open(1).customer.balance == 1
    assert services.customers.open(1).customer.notes == "Mornings"


def test_whoever_may_not_look_in_full_undoes_nothing(services: Services) -> None:
    entry = edit(services, notes="Evenings")
    limits = Limits(lenses=frozenset({Lens.PERSONAL}))
    clerk = seen_as(services, role=Role.CLERK, limits=limits)
    with pytest.raises(PermissionRefused):
        clerk.reverts.plan(entry)
    with pytest.raises(PermissionRefused):
        clerk.reverts.apply(services.reverts.plan(entry))
    with pytest.raises(PermissionRefused):
        seen_as(services, role=Role.ACCOUNTANT).reverts.plan(entry)


def test_a_plan_seen_from_the_standard_view_is_logged_as_a_look_in_full(services: Services) -> None:
    entry = edit(services, notes="Evenings")
    seen_as(services, role=Role.CLERK).reverts.plan(entry)
    assert last_entry(services, "customer.viewed_in_full") > entry


def test_of_two_people_at_once_the_second_is_told(services: Services) -> None:
    entry = edit(services, notes="Evenings")
    plan = services.reverts.plan(entry)
    edit(services, job_title="Baker")
    with pytest.raises(StaleRecord):
        services.reverts.apply(plan)
    assert services.customers.open(1).customer.notes == "Evenings"


def test_a_number_that_somebody_else_has_now_is_told_and_not_taken(services: Services) -> None:
    entry = edit(services, number="A-7")
    services.customers.create(replace(MARIA, customer=replace(MARIA.customer, number="1001"), sealed={}))
    plan = services.reverts.plan(entry)
    assert [one.standing for one in plan.columns] == [Standing.TAKEN]
    with pytest.raises(ValueRefused, match="another customer has this number"):
        services.reverts.apply(plan, ["number"])


def test_nobody_is_left_without_a_name(services: Services) -> None:
    first = services.customers.create(CustomerCard(customer=replace(MARIA.customer, family_name="")))
    edit(services, first, given_name="", family_name="Núñez")
    entry = last_entry(services)
    with pytest.raises(ValueRefused, match="without any name"):
        services.reverts.apply(services.reverts.plan(entry), ["family_name"])
    services.reverts.apply(services.reverts.plan(entry))
    assert services.customers.open(first).customer.name == "María"


@pytest.mark.parametrize("how", ["erased", "altered"])
def test_a_value_that_is_not_kept_or_was_altered_is_told_and_not_put_back(services: Services, how: str) -> None:
    entry = edit(services, notes="Evenings")
    outside = beside(services._desk.vault)
    if how == "erased":
        outside.execute("DELETE FROM revision WHERE seq = ?", (entry,))
    else:
        outside.execute("UPDATE revision SET body = replace(body, 'Mornings', 'Morninks') WHERE seq = ?", (entry,))
    services._desk._put_up_walls()
    plan = services.reverts.plan(entry)
    assert [one.standing for one in plan.columns] == [Standing.GONE]
    with pytest.raises(ValueRefused, match="not kept any more"):
        services.reverts.apply(plan, ["notes"])


def test_only_changes_are_undone(services: Services) -> None:
    entry = edit(services, notes="Evenings")
    opened = last_entry(services, "customer.viewed")
    for none in (opened, 1, 99_999):
        with pytest.raises(NotUndoable):
            services.reverts.plan(none)
        with pytest.raises(NotUndoable):
            services.reverts.scope(none)
    assert services.reverts.scope(entry) is Scope.CHANGE


def test_what_is_withheld_from_a_role_is_withheld_from_its_undoing(services: Services) -> None:
    entry = edit(services, phones=())
    limits = Limits(classes=frozenset({DataClass.CONTACT}))
    plan = seen_as(services, role=Role.CLERK, limits=limits).reverts.plan(entry)
    assert [(one.column, one.standing) for one in plan.columns] == [("phones", Standing.WITHHELD)]
    assert "612345678" not in repr(plan)


def test_the_log_names_columns_and_never_a_value(services: Services) -> None:
    entry = edit(services, notes="Evenings")
    undone = services.reverts.apply(services.reverts.plan(entry))
    detail = services._desk.vault.reader.execute("SELECT detail FROM audit_entry WHERE seq = ?", (undone,)).fetchone()
    assert detail[0] == f'{{"as_of":"","columns":["notes"],"entry":{entry}}}'
