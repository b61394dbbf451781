"""What each view shows of a customer: masked at the counter, whole for who asks for it, and the log says which."""

from dataclasses import replace

import pytest

from custdesk.customers.model import Customer, CustomerCard, ListQuery, Phone
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Lens, Limits, Role
from custdesk.errors import PermissionRefused, ReasonNeeded
from custdesk.store.vault import Unlocked
from tests.customers.conftest import as_role, begona


def last_entry(desk: Desk) -> tuple[str, str]:
    row = desk.vault.reader.execute("SELECT action, detail FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    return str(row[0]), str(row[1])


def limited(desk: Desk, unlocked: Unlocked, role: Role, *withheld: Lens) -> Customers:
    session = replace(desk.session, role=role, limits=Limits(lenses=frozenset(withheld)))
    return Customers(Desk(unlocked.vault, session, unlocked.secrets))


@pytest.fixture
def customer(customers: Customers) -> int:
    return customers.create(replace(begona(), customer=replace(begona().customer, notes="Likes rye", balance=5)))


def test_at_the_counter_names_are_whole_and_contact_data_is_masked(
    desk: Desk, unlocked: Unlocked, customer: int
) -> None:
    card = as_role(desk, unlocked, Role.CLERK).open(customer)
    assert card.masked
    assert (card.customer.name, card.customer.tax_number) == ("Begoña Núñez", "12345678Z")
    assert card.phones[0].number == "•••678"
    assert card.emails[0].address == "B•••@example.com"
    address = card.addresses[0]
    assert (address.street, address.postcode, address.city, address.country) == ("•••", "01001", "Vitoria", "ES")
    assert (card.customer.notes, card.customer.tags, card.customer.balance) == ("", (), None)
    assert last_entry(desk)[0] == "customer.viewed"


def test_a_list_at_the_counter_is_masked_and_not_sorted_by_what_is_hidden(
    desk: Desk, unlocked: Unlocked, customer: int
) -> None:
    clerk = as_role(desk, unlocked, Role.CLERK)
    row = clerk.page(ListQuery(sort=(("city", False),))).rows[0]
    assert (row.phone, row.email, row.street, row.city) == ("•••678", "B•••@example.com", "•••", "Vitoria")
    assert row.customer.tags == ()
    for hidden in ("phone", "email", "street", "tags", "notes"):
        with pytest.raises(KeyError):
            clerk.page(ListQuery(sort=((hidden, False),)))


def test_nobody_is_found_at_the_counter_by_a_tag_that_is_not_shown(
    customers: Customers, desk: Desk, unlocked: Unlocked, customer: int
) -> None:
    clerk = as_role(desk, unlocked, Role.CLERK)
    assert customers.count(ListQuery(words="vip")) == 1
    assert clerk.count(ListQuery(words="vip")) == 0
    assert clerk.count(ListQuery(words="begona")) == 1


def test_the_whole_card_is_shown_to_who_asks_for_it_and_the_log_says_so(
    desk: Desk, unlocked: Unlocked, customer: int
) -> None:
    card = as_role(desk, unlocked, Role.CLERK).open(customer, in_full=True)
    assert not card.masked
    assert (card.phones[0].number, card.customer.notes) == ("+34612345678", "Likes rye")
    assert card.customer.balance is None
    assert last_entry(desk)[0] == "customer.viewed_in_full"


def test_a_masked_card_cannot_be_saved(desk: Desk, unlocked: Unlocked, customer: int) -> None:
    clerk = as_role(desk, unlocked, Role.CLERK)
    masked, whole = clerk.open(customer), clerk.open(customer, in_full=True)
    for edited, original in ((masked, whole), (whole, masked), (masked, masked)):
        with pytest.raises(ValueError, match="masked"):
            clerk.save(edited, original)
    assert clerk.open(customer, in_full=True) == whole


def test_without_the_personal_view_nothing_more_is_shown_and_nothing_edited(
    desk: Desk, unlocked: Unlocked, customer: int
) -> None:
    whole = as_role(desk, unlocked, Role.CLERK).open(customer, in_full=True)
    narrowed = limited(desk, unlocked, Role.CLERK, Lens.PERSONAL)
    assert narrowed.open(customer).masked
    with pytest.raises(PermissionRefused):
        narrowed.open(customer, in_full=True)
    with pytest.raises(PermissionRefused):
        narrowed.save(replace(whole, phones=()), whole)
    assert narrowed.create(CustomerCard(customer=Customer(given_name="Ana"), phones=(Phone(number="612345670"),)))


def test_the_view_is_changed_while_signed_in_and_the_log_says_so(desk: Desk, customers: Customers, customer: int):
    assert customers.open(customer).phones[0].number == "+34612345678"
    desk.look_through(Lens.STANDARD)
    assert last_entry(desk) == ("lens.chosen", '{"lens":"standard"}')
    assert customers.open(customer).masked
    assert customers.open(customer).sealed_present == frozenset()
    assert customers.open(customer, in_full=True).sealed_present == {"health_note", "bank_account"}


def test_a_view_that_is_not_granted_is_refused(desk: Desk, unlocked: Unlocked) -> None:
    clerk = Desk(unlocked.vault, replace(desk.session, role=Role.CLERK), unlocked.secrets)
    with pytest.raises(PermissionRefused):
        clerk.look_through(Lens.PURPOSE)
    assert clerk.session.lens is Lens.STANDARD
    assert last_entry(desk) == ("permission.refused", '{"permission":"lens.purpose"}')


@pytest.mark.parametrize("lens", [Lens.PURPOSE, Lens.DISCLOSURE, Lens.ANONYMISED])
def test_a_list_of_everybody_is_no_side_door_beside_a_narrower_view(
    desk: Desk, customers: Customers, customer: int, lens: Lens
) -> None:
    desk.look_through(lens)
    for look in (customers.page, customers.count):
        with pytest.raises(PermissionRefused):
            look(ListQuery())


def test_a_sealed_value_is_shown_for_a_reason_that_the_log_keeps(
    desk: Desk, unlocked: Unlocked, customers: Customers, customer: int
) -> None:
    officer = as_role(desk, unlocked, Role.PRIVACY_OFFICER)
    for reason in ("", "curiosity"):
        with pytest.raises(ReasonNeeded):
            officer.reveal(customer, "health_note", reason)
    assert officer.reveal(customer, "health_note", "safety") == "Celíaca"
    assert last_entry(desk) == ("sealed.viewed", '{"column":"health_note","reason":"safety"}')
    assert customers.reveal(customer, "bank_account") == "ES9121000418450200051332"
