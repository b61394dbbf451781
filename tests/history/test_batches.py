"""A whole import is undone: values back, new customers out again, and whoever somebody worked with since is kept."""

from dataclasses import replace

import pytest

from custdesk.consent.model import Answers
from custdesk.customers import search
from custdesk.customers.model import CustomerCard, ListQuery
from custdesk.desk.permissions import Role
from custdesk.errors import Cancelled, NotUndoable, PermissionRefused, StaleRecord
from custdesk.history import batches
from custdesk.history.model import ANSWERED, EDITED, NOT_THERE, Fate, Scope, Standing
from custdesk.services import Services
from tests.exchange.importing.conftest import draft
from tests.history.conftest import MARIA, bring_in, content, edit, last_entry, told
from tests.shops import seen_as

NEW = (
    draft(3, "Ana Gil", phone="612000111", email="ana@example.com", city="Vera", opt_outs=["marketing"]),
    draft(4, "Zoe Pi", notes="New", sealed={"health_note": "Gluten", "bank_account": "ES9121000418450200051332"}),
)
CHANGED = draft(2, "María Núñez", email="maria@example.es", phone="699111222", job_title="Baker", opt_outs=["phone"])


def fates(services: Services, entry: int) -> dict[int, tuple[Fate, str]]:
    return {one.customer_id: (one.fate, one.reason) for one in services.reverts.plan_batch(entry).customers}


def undo(services: Services, entry: int):
    return services.reverts.apply_batch(services.reverts.plan_batch(entry))


@pytest.mark.parametrize(
    ("many", "anew"), [(1, 20), (1, 0), (300, 20)], ids=["together, indexed anew", "together", "one by one"]
)
def test_a_batch_undone_leaves_the_customers_as_they_were_and_done_again_as_it_left_them(
    services: Services, monkeypatch: pytest.MonkeyPatch, many: int, anew: int
) -> None:
    monkeypatch.setattr(batches, "MANY", many)
    monkeypatch.setattr(search, "_ANEW_PAYS", anew)
    before = content(services)
    entry = bring_in(services, replace(CHANGED, opt_outs=frozenset()), *NEW)
    after = content(services)
    undone = undo(services, entry)
    assert (undone.restored, undone.withdrawn, undone.returned, undone.kept) == (1, 2, 0, ())
    assert content(services) == before
    assert told(services, undone.entry)[0] == "batch.reverted"
    again = undo(services, undone.entry)
    assert (again.restored, again.withdrawn, again.returned) == (1, 0, 2)
    assert content(services) == after
    assert undo(services, again.entry).withdrawn == 2
    assert content(services) == before
    assert services.log.verify().good


def test_who_is_taken_out_is_found_no_more_and_the_id_is_given_to_nobody_else(services: Services) -> None:
    entry = bring_in(services, *NEW)
    undo(services, entry)
    assert services.customers.page(ListQuery(words="zoe")).rows == ()
    rows = services._desk.vault.reader.execute("SELECT id, how, gone_by FROM former_customer ORDER BY id").fetchall()
    assert rows == [(2, "reverted", 1), (3, "reverted", 1)]
    assert services.customers.create(CustomerCard(customer=MARIA.customer)) == 4


def test_one_who_was_taken_out_comes_back_alone_under_the_same_id(services: Services) -> None:
    entry = bring_in(services, *NEW)
    undo(services, entry)
    withdrawn = last_entry(services, "customer.withdrawn")
    assert services.reverts.scope(withdrawn) is Scope.CUSTOMER
    back = services.reverts.apply_batch(services.reverts.plan_batch(withdrawn, whole=False))
    assert told(services, back.entry) == ("customer.returned", 3)
    assert services.customers.open(3).customer.name == "Zoe Pi"
    assert services.customers.reveal(3, "health_note") == "Gluten"
    assert services._desk.vault.reader.execute("SELECT id FROM former_customer").fetchall() == [(2,)]
    services.reverts.apply_batch(services.reverts.plan_batch(back.entry, whole=False))
    assert services.customers.page(ListQuery(words="zoe")).rows == ()
    assert services.log.verify().good


def test_whoever_somebody_worked_with_since_is_kept_and_named_with_the_reason(services: Services) -> None:
    entry = bring_in(services, *NEW, draft(5, "Eva Sol"), draft(6, "Leo Mar"))
    edit(services, 2, notes="Regular")
    services.consents.record(3, Answers(purposes={"marketing": "given"}, how="paper"))
    services.customers.open(4)  # merely looked at
    services.customers.archive(5, 1)
    assert fates(services, entry) == {
        2: (Fate.KEEP, EDITED),
        3: (Fate.KEEP, ANSWERED),
        4: (Fate.WITHDRAW, ""),
        5: (Fate.KEEP, EDITED),
    }
    undone = undo(services, entry)
    assert [one.name for one in undone.kept] == ["Ana Gil", "Eva Sol", "Zoe Pi"]
    assert services.customers.open(2).customer.notes == "Regular"
    assert services.consents.state(2).opted_out("marketing")


def test_values_changed_again_since_are_left_unless_the_person_says_so(services: Services) -> None:
    entry = bring_in(services, CHANGED)
    edit(services, job_title="Owner")
    plan = services.reverts.plan_batch(entry)
    assert plan.customers[0].conflicts == ("job_title",)
    undone = services.reverts.apply_batch(plan)
    assert services.customers.open(1).customer.job_title == "Owner"
    assert len(services.customers.open(1).phones) == 1
    undo(services, undone.entry)
    services.reverts.apply_batch(services.reverts.plan_batch(entry), overwrite=[1])
    assert services.customers.open(1).customer.job_title == ""


def test_a_cancel_half_way_leaves_nothing(services: Services) -> None:
    entry = bring_in(services, CHANGED, *NEW)
    before, plan = content(services), services.reverts.plan_batch(entry)
    entries = last_entry(services, "batch.previewed")

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.reverts.apply_batch(plan, progress=stop)
    newest = services._desk.vault.reader.execute("SELECT max(seq) FROM audit_entry").fetchone()[0]
    assert newest == entries
    assert content(services) == before
    with pytest.raises(Cancelled):
        services.reverts.plan_batch(entry, progress=lambda _done, _total: stop(2, 0))


def test_of_two_people_at_once_the_second_is_told(services: Services) -> None:
    entry = bring_in(services, CHANGED, *NEW)
    plan = services.reverts.plan_batch(entry)
    edit(services, 3, notes="Regular")
    with pytest.raises(StaleRecord):
        services.reverts.apply_batch(plan)
    assert services.customers.open(2).customer.name == "Ana Gil"


def test_a_number_that_somebody_else_has_now_keeps_a_customer_out_and_is_told(services: Services) -> None:
    entry = bring_in(services, NEW[0])
    undone = undo(services, entry)
    services.customers.create(CustomerCard(customer=replace(MARIA.customer, number="1002")))
    (kept,) = services.reverts.plan_batch(undone.entry).customers
    assert (kept.fate, kept.reason, kept.name) == (Fate.KEEP, "another customer has this number now", "Ana Gil")
    assert not services.reverts.plan_batch(undone.entry).does_something()


def test_what_is_gone_for_good_is_told(services: Services) -> None:
    entry = bring_in(services, *NEW)
    undo(services, entry)
    assert set(fates(services, entry).values()) == {(Fate.KEEP, NOT_THERE)}


def test_of_a_whole_import_each_change_is_undone_alone_too(services: Services) -> None:
    bring_in(services, CHANGED, *NEW)
    entry = last_entry(services)
    assert services.reverts.scope(entry) is Scope.CHANGE
    assert services.reverts.plan(entry).named(Standing.READY) == ("job_title", "phones")


def test_only_the_owner_undoes_batches_and_only_what_holds_a_change(services: Services) -> None:
    entry = bring_in(services, *NEW)
    for role in (Role.PRIVACY_OFFICER, Role.CLERK, Role.FIELD_WORKER):
        with pytest.raises(PermissionRefused):
            seen_as(services, role=role).reverts.plan_batch(entry)
    for nothing in (1, 99_999, last_entry(services, "permission.refused")):
        with pytest.raises(NotUndoable):
            services.reverts.plan_batch(nothing)


def test_the_imports_so_far_say_what_was_undone_and_done_again(services: Services) -> None:
    entry = bring_in(services, *NEW)
    (batch,) = services.imports.history()
    assert (batch.entry, batch.undone) == (entry, False)
    undone = undo(services, entry)
    (batch,) = services.imports.history()
    assert (batch.entry, batch.undone) == (undone.entry, True)
    undo(services, batch.entry)
    (batch,) = services.imports.history()
    assert (batch.entry, batch.undone) == (entry, False)
