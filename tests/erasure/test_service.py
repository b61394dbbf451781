"""Who may erase whom, what it tells before, and what is left of it in words."""

from dataclasses import replace

import pytest

from custdesk.audit.model import LogQuery
from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard, ListQuery, Phone
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import PermissionRefused, RecordMissing, StaleRecord, ValueRefused
from custdesk.services import Services
from tests.shops import add_user, seen_as
from tests.vaults import beside

ANA = CustomerCard(customer=Customer(given_name="Ana", family_name="Sol"), phones=(Phone(number="+34612345678"),))


def as_role(services: Services, role: Role) -> Services:
    return seen_as(services, role=role)


def erase(services: Services, customer_id: int, number: str = "") -> None:
    number = number or services.customers.open(customer_id).customer.number
    services.erasure.erase(customer_id, services.erasure.preview(customer_id).version, "asked", number)


def test_what_would_go_is_told_in_numbers_first(services: Services, tmp_path) -> None:
    services.exports.export("everything", tmp_path / "before.csv")
    ana = services.customers.create(replace(ANA, sealed={"health_note": "no nuts"}))
    card = services.customers.open(ana)
    services.customers.save(replace(card, customer=replace(card.customer, notes="rye")), card)
    services.consents.record(ana, Answers(purposes={"marketing": "refused"}, opted_out={"sms": True}, how="phone"))
    services.drafts.keep("customer", ana, {"notes": "wheat"})
    clerk = seen_as(services, user_id=add_user(services, "Nikos", Role.CLERK, "nine yellow kites above town"))
    clerk.drafts.keep("customer", ana, {"notes": "oats"})
    services.exports.export("everything", tmp_path / "after.csv")
    services.backups.make()
    told = services.erasure.preview(ana)
    assert (told.contacts, told.sealed, told.answers, told.revisions) == (1, 1, 2, 1)
    assert (told.drafts, told.others_drafts, told.backups) == (2, 1, 1)
    assert [(one.profile, one.by) for one in told.given_out] == [("everything", services.session.user_name)]


def test_what_was_printed_since_of_the_person_and_of_lists_is_told(services: Services) -> None:
    papers, before = services.papers, services.customers.create(ANA)
    papers.printed(papers.list(ListQuery(), ["name"]), "printer")
    ana = services.customers.create(replace(ANA, customer=replace(ANA.customer, given_name="Anita")))
    papers.printed(papers.card(before), "printer")
    papers.printed(papers.card(ana), "printer")
    papers.printed(papers.labels(ListQuery()), "pdf")
    services.exports.copied([ana], ["name"])
    assert [one.paper for one in services.erasure.preview(ana).given_out] == ["list", "labels", "card"]


def test_the_privacy_officer_erases_without_seeing_every_class(services: Services) -> None:
    ana = services.customers.create(ANA)
    officer = as_role(services, Role.PRIVACY_OFFICER)
    assert officer.erasure.preview(ana).contacts == 1
    erase(officer, ana)
    with pytest.raises(RecordMissing):
        services.customers.open(ana)


@pytest.mark.parametrize("role", [Role.CLERK, Role.FIELD_WORKER, Role.ACCOUNTANT, Role.ANALYST])
def test_nobody_else_erases_and_the_log_says_who_tried(services: Services, role: Role) -> None:
    ana = services.customers.create(ANA)
    erasure = as_role(services, role).erasure
    asks = (
        lambda: erasure.preview(ana),
        lambda: erasure.erase(ana, 1, "asked", "1001"),
        lambda: erasure.numbered("1001"),
    )
    for ask in asks:
        with pytest.raises(PermissionRefused):
            ask()
    assert services.customers.open(ana).customer.given_name == "Ana"
    refused = services.log.page(LogQuery(actions=("permission.refused",))).entries
    assert [entry.detail["permission"] for entry in refused] == [Permission.CUSTOMER_ERASE.value] * 3


def test_a_slip_erases_nobody(services: Services) -> None:
    ana = services.customers.create(ANA)
    number, version = services.customers.open(ana).customer.number, services.erasure.preview(ana).version
    with pytest.raises(ValueRefused, match="not the number"):
        services.erasure.erase(ana, version, "asked", number + "1")
    with pytest.raises(StaleRecord):
        services.erasure.erase(ana, version + 1, "asked", number)
    with pytest.raises(ValueError, match="not a ground"):
        services.erasure.erase(ana, version, "because", number)
    with pytest.raises(RecordMissing):
        services.erasure.erase(ana + 1, version, "asked", number)
    assert services.customers.open(ana).customer.given_name == "Ana"
    assert "customer.erased" not in services.log.actions()


def test_a_number_typed_with_persian_digits_is_the_same_number(services: Services) -> None:
    ana = services.customers.create(ANA)
    erase(services, ana, "۱۰۰۱")
    with pytest.raises(RecordMissing):
        services.erasure.preview(ana)


def test_the_log_says_whom_and_why_and_how_much_and_nothing_else(services: Services) -> None:
    ana = services.customers.create(ANA)
    erase(services, ana)
    (entry,) = services.log.page(LogQuery(actions=("customer.erased",))).entries
    assert (entry.subject_id, entry.subject_name) == (ana, "")
    nothing = {"revisions": 0, "answers": 0, "drafts": 0, "first_at": "", "noted_key": 0}
    assert entry.detail == {"ground": "asked", **nothing}
    assert services.log.verify().good


def test_neither_the_id_nor_the_number_of_somebody_erased_is_given_again(services: Services) -> None:
    ana = services.customers.create(ANA)
    number = services.customers.open(ana).customer.number
    erase(services, ana)
    next_one = services.customers.create(ANA)
    assert next_one > ana
    assert services.customers.open(next_one).customer.number != number


def test_typing_that_is_kept_a_moment_after_the_erasure_is_not_kept(services: Services) -> None:
    ana, bea = services.customers.create(ANA), services.customers.create(ANA)
    erase(services, ana)
    services.drafts.keep("customer", ana, {"notes": "oats"})
    services.drafts.keep("customer", bea, {"notes": "rye"})
    assert [draft.subject_id for draft in services.drafts.all()] == [bea]


def test_whatever_is_still_asked_of_somebody_erased_says_that_the_record_is_gone(services: Services) -> None:
    ana = services.customers.create(ANA)
    card = services.customers.open(ana)
    erase(services, ana)
    changed = replace(card, customer=replace(card.customer, notes="late"))
    asks = (
        lambda: services.customers.open(ana),
        lambda: services.customers.save(changed, card),
        lambda: services.customers.archive(ana, card.customer.version),
        lambda: services.customers.reveal(ana, "health_note"),
        lambda: services.consents.record(ana, Answers(opted_out={"sms": True}, how="phone")),
        lambda: services.consents.state(ana),
        lambda: services.erasure.preview(ana),
    )
    for ask in asks:
        with pytest.raises(RecordMissing):
            ask()


def test_nothing_about_somebody_erased_is_due_or_left_in_any_table(services: Services) -> None:
    ana = services.customers.create(ANA)
    erase(services, ana)
    connection = beside(services._desk.vault)
    assert not connection.execute("SELECT 1 FROM vault_info WHERE key = 'erasure_due'").fetchone()
    assert not connection.execute("SELECT 1 FROM revision WHERE subject_kind = 'customer'").fetchone()
    assert connection.execute("SELECT how, ground FROM former_customer").fetchall() == [("erased", "asked")]
    for table in ("customer", "search_entry", "customer_phone", "draft"):
        assert not connection.execute(f"SELECT 1 FROM {table}").fetchone()
    services._desk._put_up_walls()
