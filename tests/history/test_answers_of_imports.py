"""The opt-outs and consents that came with an import go with it, unless somebody answered anew since."""

from datetime import date, timedelta

import pytest

from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.writing import create_within
from custdesk.desk.permissions import Permission
from custdesk.exchange.importing.consents import ConsentEvidence, record_within, rules_of
from custdesk.exchange.importing.model import ImportApplied
from custdesk.history.answered import ANSWERED_SINCE
from custdesk.history.model import ANSWERED, BatchPlan, Fate, HistoryQuery, Show, Told
from custdesk.services import Services
from tests.audit.outsider import first_bad_entry
from tests.exchange.importing.conftest import draft
from tests.history.conftest import bring_in, content, edit, last_entry
from tests.vaults import beside

CHANGED = draft(2, "María Núñez", email="maria@example.es", job_title="Baker", opt_outs=["phone", "marketing"])
SAYS_NO = draft(2, "María Núñez", email="maria@example.es", opt_outs=["marketing"])


def undo(services: Services, entry: int) -> tuple[BatchPlan, int]:
    plan = services.reverts.plan_batch(entry)
    return plan, services.reverts.apply_batch(plan).entry


def consented(services: Services, customer_id: int, card: CustomerCard | None = None) -> int:
    """Record a consent as an import does, and return the entry of that import; ``card`` is entered with it."""
    evidence = ConsentEvidence(purpose="marketing", evidence="cards", happened_on=date.today() - timedelta(days=9))
    with services._desk.change(Permission.IMPORT_RUN, Permission.CONSENT_RECORD, Permission.CUSTOMER_CREATE) as change:
        if card is not None:
            customer_id = create_within(change, services._desk, card)
        record_within(change, rules_of(change, [evidence]), customer_id, [("marketing", "")], (), "clientes.xlsx")
        change.log(ImportApplied(subject_id=1, changed=1))
    return last_entry(services, "import.applied")


def test_opt_outs_are_taken_back_with_the_import_and_come_back_with_it(services: Services) -> None:
    before = content(services)
    entry = bring_in(services, CHANGED)
    after = services.consents.state(1).choices
    plan, undone = undo(services, entry)
    assert (plan.loosened, plan.tightened, plan.staying_answers) == (2, 0, 0)
    assert content(services) == before
    again, redone = undo(services, undone)
    assert (again.loosened, again.tightened) == (0, 2)
    assert services.consents.state(1).choices == after
    assert services.customers.open(1).customer.job_title == "Baker"
    assert undo(services, redone)[0].loosened == 2
    assert content(services) == before
    assert services.log.verify().good
    vault = services._desk.vault
    noted = [(anchor.seq, anchor.head) for anchor in vault.anchors.read()]
    assert first_bad_entry(beside(vault), vault.vault_id, noted) is None
    services._desk._put_up_walls()


def test_an_import_that_only_opted_people_out_is_undone_too(services: Services) -> None:
    before = content(services)
    entry = bring_in(services, SAYS_NO)
    plan, undone = undo(services, entry)
    assert [(one.fate, one.answers.choices) for one in plan.customers if one.answers] == [
        (Fate.RESTORE, ("marketing",))
    ]
    assert plan.does_something()
    assert content(services) == before
    assert undo(services, undone)[0].tightened == 1
    assert services.consents.state(1).opted_out("marketing")


def test_what_was_answered_anew_since_stays_and_is_named(services: Services) -> None:
    entry = bring_in(services, CHANGED)
    services.consents.record(1, Answers(opted_out={"phone": False}))
    services.consents.record(1, Answers(opted_out={"phone": True}))
    plan, undone = undo(services, entry)
    (one,) = plan.customers
    assert one.answers is not None
    assert (one.answers.choices, one.answers.kept) == (("marketing",), ("phone",))
    assert (plan.loosened, plan.staying_answers) == (1, 1)
    assert services.consents.state(1).opted_out("phone")
    assert not services.consents.state(1).opted_out("marketing")
    services.consents.record(1, Answers(opted_out={"marketing": True}))
    services.consents.record(1, Answers(opted_out={"marketing": False}))
    again, _redone = undo(services, undone)
    assert (again.tightened, again.staying_answers) == (0, 1), "the customer said something else since"
    assert not services.consents.state(1).opted_out("marketing")


def test_if_all_was_answered_anew_the_customer_is_left_alone_for_that(services: Services) -> None:
    entry = bring_in(services, SAYS_NO)
    services.consents.record(1, Answers(opted_out={"marketing": False}))
    (one,) = services.reverts.plan_batch(entry).customers
    assert (one.fate, one.reason) == (Fate.KEEP, ANSWERED_SINCE)
    assert not services.reverts.plan_batch(entry).does_something()


def test_a_consent_that_came_with_an_import_goes_and_comes_with_it(services: Services) -> None:
    before = content(services)
    entry = consented(services, 1)
    assert services.consents.may_we(1, "marketing").yes
    plan, undone = undo(services, entry)
    assert plan.consents_taken == 1
    assert content(services) == before
    undo(services, undone)
    assert services.consents.may_we(1, "marketing").yes
    assert services.log.verify().good


def test_a_consent_withdrawn_since_stays_withdrawn(services: Services) -> None:
    entry = consented(services, 1)
    services.consents.record(1, Answers(purposes={"marketing": "withdrawn"}, how="phone"))
    (one,) = services.reverts.plan_batch(entry).customers
    assert (one.fate, one.reason) == (Fate.KEEP, ANSWERED_SINCE)
    assert not services.consents.may_we(1, "marketing").yes
    assert len(services.consents.history(1)) == 2


def test_a_new_customer_goes_with_the_consents_of_the_import_and_comes_back_with_them(services: Services) -> None:
    before = content(services)
    card = CustomerCard(customer=Customer(given_name="Ana", family_name="Gil"))
    entry = consented(services, 0, card=card)
    (line,) = services.consents.history(2)
    plan, undone = undo(services, entry)
    assert [one.fate for one in plan.customers] == [Fate.WITHDRAW]
    assert content(services) == before
    _again, redone = undo(services, undone)
    assert services.consents.history(2) == [line]
    assert services.consents.may_we(2, "marketing").yes
    undo(services, redone)
    assert content(services) == before
    assert services.log.verify().good


def test_who_answered_in_person_since_is_kept_for_that_reason(services: Services) -> None:
    entry = bring_in(services, draft(3, "Ana Gil", phone="612000111", opt_outs=["sms"]))
    services.consents.record(2, Answers(purposes={"marketing": "given"}, how="paper"))
    (one,) = services.reverts.plan_batch(entry).customers
    assert (one.fate, one.reason) == (Fate.KEEP, ANSWERED)


def test_the_history_tells_of_it_among_the_answers(services: Services) -> None:
    entry = bring_in(services, CHANGED)
    undo(services, entry)
    lines = services.history.page(HistoryQuery(customer_id=1, show=Show.ANSWERS)).lines
    assert [line.entry.action for line in lines if isinstance(line, Told)] == ["consent.taken_back", "choices.recorded"]


@pytest.mark.parametrize("role_edits", [True, False])
def test_values_kept_for_an_edit_since_do_not_keep_the_opt_outs(services: Services, role_edits: bool) -> None:
    entry = bring_in(services, CHANGED)
    if role_edits:
        edit(services, job_title="Owner")
    plan, _undone = undo(services, entry)
    assert plan.loosened == 2
    assert services.customers.open(1).customer.job_title == ("Owner" if role_edits else "")
    assert not services.consents.state(1).opted_out("phone")
