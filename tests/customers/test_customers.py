"""Customers are entered, found, changed, put aside and brought back, each with its log entry."""

from dataclasses import replace
from datetime import date

import pytest

from custdesk.customers.checking import CustomerRefused
from custdesk.customers.model import Customer, CustomerCard, Email, ListQuery, ListState, Phone
from custdesk.customers.service import Customers, CustomerStale
from custdesk.desk.chain import revision_of
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.errors import PermissionRefused, RecordMissing, ValueRefused
from custdesk.store.vault import Unlocked
from tests.customers.conftest import as_role, begona
from tests.vaults import beside

_SEALED_OF = {
    Role.OWNER: frozenset({"health_note", "bank_account"}),
    Role.PRIVACY_OFFICER: frozenset({"health_note"}),
    Role.ACCOUNTANT: frozenset({"bank_account"}),
}


def actions(desk: Desk) -> list[str]:
    return [row[0] for row in desk.vault.reader.execute("SELECT action FROM audit_entry ORDER BY seq")]


def named(given: str, family: str) -> CustomerCard:
    return CustomerCard(customer=Customer(given_name=given, family_name=family))


def test_a_customer_is_stored_in_standard_form(customers: Customers) -> None:
    card = customers.open(customers.create(begona()))
    assert card.customer.name == "Begoña Núñez"
    assert card.customer.number == "1001"
    assert (card.customer.tax_number, card.customer.tax_country) == ("12345678Z", "ES")
    assert card.phones == (Phone(label="mobile", number="+34612345678", checked=True),)
    assert card.emails == (Email(address="Begona@example.com"),)
    assert (card.addresses[0].postcode, card.addresses[0].country) == ("01001", "ES")
    assert card.customer.tags == ("vip", "mayor")


def test_sealed_values_are_ciphertext_in_the_row_and_open_for_who_may_see_them(
    customers: Customers, desk: Desk
) -> None:
    customer_id = customers.create(begona())
    row = desk.vault.reader.execute("SELECT health_note, bank_account FROM customer").fetchone()
    assert "Celíaca".encode() not in row[0]
    assert b"2100" not in row[1]
    assert customers.open(customer_id).sealed_present == {"health_note", "bank_account"}
    assert customers.reveal(customer_id, "health_note") == "Celíaca"
    assert customers.reveal(customer_id, "bank_account") == "ES9121000418450200051332"
    assert actions(desk)[-2:] == ["sealed.viewed", "sealed.viewed"]


def test_a_ciphertext_moved_to_another_customer_does_not_open(customers: Customers, desk: Desk) -> None:
    first, second = customers.create(begona()), customers.create(named("Ana", "Gil"))
    beside(desk.vault).execute(
        "UPDATE customer SET health_note = (SELECT health_note FROM customer WHERE id = ?) WHERE id = ?",
        (first, second),
    )
    with pytest.raises(Exception, match="damaged"):
        customers.reveal(second, "health_note")


def test_a_nameless_customer_is_refused_in_words(customers: Customers, desk: Desk) -> None:
    before = actions(desk)
    with pytest.raises(CustomerRefused, match="Give a name"):
        customers.create(CustomerCard())
    assert actions(desk) == before


def test_a_birthday_to_come_or_a_bad_mail_address_is_named_with_its_place(customers: Customers) -> None:
    card = replace(named("Ana", "Gil"), emails=(Email(address="ana@@example"),))
    problems = customers.check(card).problems
    assert [problem.path for problem in problems if problem.refused] == ["emails.0.address"]


def test_only_what_differs_is_written_and_the_log_keeps_before_and_after(customers: Customers, desk: Desk) -> None:
    original = customers.open(customers.create(begona()))
    edited = replace(
        original,
        customer=replace(original.customer, born_on=date(1984, 3, 9)),
        phones=(*original.phones, Phone(number="+44 7700 900123")),
    )
    stored = customers.save(edited, original)
    assert stored.customer.version == 2
    assert [phone.number for phone in stored.phones] == ["+34612345678", "+447700900123"]
    body = desk.vault.writer.execute("SELECT body FROM revision ORDER BY seq DESC LIMIT 1").fetchone()[0]
    assert set(revision_of(body)) == {"born_on", "phones"}
    assert revision_of(body)["born_on"] == (None, "1984-03-09")
    count = len(actions(desk))
    customers.save(stored, stored)
    assert len(actions(desk)) == count


def test_the_second_of_two_editors_is_shown_what_the_first_one_stored(customers: Customers) -> None:
    original = customers.open(customers.create(begona()))
    customers.save(replace(original, customer=replace(original.customer, notes="first")), original)
    with pytest.raises(CustomerStale) as stale:
        customers.save(replace(original, customer=replace(original.customer, notes="second")), original)
    assert stale.value.theirs.customer.notes == "first"


def test_an_archived_customer_leaves_the_list_and_comes_back(customers: Customers, desk: Desk) -> None:
    customer_id = customers.create(begona())
    customers.archive(customer_id, 1)
    assert not customers.page(ListQuery()).rows
    assert len(customers.page(ListQuery(state=ListState.ARCHIVED)).rows) == 1
    with pytest.raises(CustomerStale):
        customers.restore(customer_id, 1)
    customers.restore(customer_id, 2)
    assert len(customers.page(ListQuery(words="nunez")).rows) == 1
    assert actions(desk)[-2:] == ["customer.archived", "customer.restored"]


def test_a_number_is_given_once(customers: Customers) -> None:
    customers.create(CustomerCard(customer=Customer(number="1001", given_name="Ana")))
    assert customers.open(customers.create(named("Eva", "Gil"))).customer.number == "1002"
    with pytest.raises(ValueRefused, match="another customer has this number"):
        customers.create(CustomerCard(customer=Customer(number="1001", given_name="Leo")))


def test_somebody_who_is_not_there_is_said_to_be_missing(customers: Customers) -> None:
    with pytest.raises(RecordMissing):
        customers.open(99)


def test_a_clerk_sees_no_sealed_value_and_no_balance(customers: Customers, desk: Desk, unlocked: Unlocked) -> None:
    customer_id = customers.create(replace(begona(), customer=replace(begona().customer, balance=-1250)))
    clerk = as_role(desk, unlocked, Role.CLERK)
    assert customers.open(customer_id).customer.balance == -1250
    assert clerk.open(customer_id).customer.balance is None
    assert clerk.page(ListQuery()).rows[0].customer.balance is None
    with pytest.raises(PermissionRefused):
        clerk.reveal(customer_id, "health_note")
    with pytest.raises(KeyError):
        clerk.page(ListQuery(sort=(("balance", False),)))


def test_whether_a_sealed_value_is_there_is_told_only_to_who_may_see_it(
    customers: Customers, desk: Desk, unlocked: Unlocked
) -> None:
    customer_id = customers.create(begona())
    told = {role: as_role(desk, unlocked, role).open(customer_id).sealed_present for role in (Role.CLERK, *_SEALED_OF)}
    assert told == {Role.CLERK: frozenset(), **_SEALED_OF}


def test_a_refused_look_at_a_sealed_value_is_logged(customers: Customers, desk: Desk, unlocked: Unlocked) -> None:
    customer_id = customers.create(begona())
    with pytest.raises(PermissionRefused):
        as_role(desk, unlocked, Role.ACCOUNTANT).reveal(customer_id, "health_note")
    row = desk.vault.reader.execute("SELECT action, detail FROM audit_entry ORDER BY seq DESC").fetchone()
    assert row == ("permission.refused", '{"permission":"sealed.special"}')


def test_a_clerk_saves_without_blanking_what_he_cannot_see(
    customers: Customers, desk: Desk, unlocked: Unlocked
) -> None:
    customer_id = customers.create(replace(begona(), customer=replace(begona().customer, balance=700)))
    clerk = as_role(desk, unlocked, Role.CLERK)
    seen = clerk.open(customer_id, in_full=True)
    clerk.save(replace(seen, customer=replace(seen.customer, notes="Por las mañanas")), seen)
    stored = customers.open(customer_id)
    assert (stored.customer.balance, stored.customer.notes) == (700, "Por las mañanas")
    assert customers.reveal(customer_id, "health_note") == "Celíaca"
    seen = clerk.open(customer_id, in_full=True)
    with pytest.raises(ValueRefused, match="neither see nor change"):
        clerk.save(replace(seen, sealed={"health_note": "x"}), seen)
    assert actions(desk)[-1] == "permission.refused"


def test_an_accountant_changes_nothing_and_an_analyst_sees_nobody(
    customers: Customers, desk: Desk, unlocked: Unlocked
) -> None:
    customer_id = customers.create(begona())
    accountant, analyst = as_role(desk, unlocked, Role.ACCOUNTANT), as_role(desk, unlocked, Role.ANALYST)
    assert accountant.reveal(customer_id, "bank_account", "payment")
    with pytest.raises(PermissionRefused):
        accountant.reveal(customer_id, "health_note")
    with pytest.raises(PermissionRefused):
        accountant.archive(customer_id, 1)
    with pytest.raises(PermissionRefused):
        analyst.page(ListQuery())
    assert actions(desk).count("permission.refused") == 3
