"""A customer is brought back to any moment, whatever was changed since: columns, lists and sealed values."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custdesk.consent.model import Answers
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.errors import NotUndoable
from custdesk.history.model import Standing
from custdesk.services import Services
from tests.history.conftest import MARIA, edit, last_entry
from tests.shops import make_shop

Card = tuple[Any, ...]
WORDS = st.sampled_from(["", "Ana", "Ζωή", "نرگس", "a\nb"])
EDITS = {
    "given_name": st.sampled_from(["Ana", "Ζωή", "نرگس"]),
    "kind": st.sampled_from(["person", "company"]),
    "known_as": st.sampled_from(["", "Nani"]),
    "born_on": st.sampled_from([None, date(1984, 3, 7), date(2001, 12, 31)]),
    "sex": st.sampled_from(["", "female", "other"]),
    "tax_country": st.sampled_from(["", "GR", "PT"]),
    "language": st.sampled_from(["", "fa", "el"]),
    "tags": st.sampled_from([(), ("vip",), ("vip", "té verde")]),
    "preferred_channel": st.sampled_from(["", "phone", "post"]),
    "balance": st.sampled_from([None, 0, -4250, 99999]),
    "notes": WORDS,
    "reference": st.sampled_from(["", "7", "A-12"]),
    "number": st.sampled_from(["N-1", "N-2", "N-3"]),
    "phones": st.sampled_from([(), (Phone(number="+34612345678"),), (Phone(label="home", number="+34699111222"),)]),
    "emails": st.sampled_from([(), (Email(address="a@example.es"), Email(label="work", address="b@example.es"))]),
    "addresses": st.sampled_from([(), (Address(label="home", street="Mayor 3", city="Madrid", country="ES"),)]),
    "sealed": st.fixed_dictionaries(
        {},
        optional={
            "health_note": st.sampled_from(["", "Nuts", "Pollen"]),
            "bank_account": st.sampled_from(["", "ES9121000418450200051332"]),
        },
    ),
}
CHANGES = st.lists(st.fixed_dictionaries({}, optional=EDITS).filter(bool), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("moments"))
    yield services
    services.close()


def card_of(services: Services, customer_id: int) -> Card:
    card = services.customers.open(customer_id)
    customer = replace(card.customer, version=0, changed_at="")
    sealed = [services.customers.reveal(customer_id, name) for name in ("health_note", "bank_account")]
    return customer, card.phones, card.emails, card.addresses, sealed


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES, back=st.integers(0, 5), undone=st.booleans())
def test_any_sequence_of_edits_is_brought_back_to_any_moment_and_forth_again(
    shop: Services, changes: list[dict[str, Any]], back: int, undone: bool
) -> None:
    customer_id = shop.customers.create(CustomerCard(customer=Customer(given_name="Ana"), sealed=MARIA.sealed))
    moments = [(last_entry(shop, "customer.created"), card_of(shop, customer_id))]
    for change in changes:
        fields = dict(change)
        if "number" in fields:
            fields["number"] = f"{fields['number']}-{customer_id}"
        edit(shop, customer_id, **fields)
        # A look has a moment of its own, too.
        now = card_of(shop, customer_id)
        moments.append((last_entry(shop, "customer.viewed"), now))
    if undone:
        first = shop.reverts.apply(shop.reverts.plan_moment(moments[0][0]))
        if first:
            shop.reverts.apply(shop.reverts.plan(first))
    entry, card = moments[back % len(moments)]
    before = card_of(shop, customer_id)
    plan = shop.reverts.plan_moment(entry)
    assert {one.standing for one in plan.columns} <= {Standing.READY, Standing.SAME}
    reverted = shop.reverts.apply(plan)
    assert card_of(shop, customer_id) == card
    if reverted:
        shop.reverts.apply(shop.reverts.plan(reverted))
    assert card_of(shop, customer_id) == before


def test_the_log_of_all_that_verifies(shop: Services) -> None:
    edit(shop, shop.customers.create(MARIA), notes="Evenings")
    assert shop.log.verify().good


def test_consents_stay_and_that_is_said(services: Services) -> None:
    edit(services, notes="Evenings")
    services.consents.record(1, Answers(opted_out={"marketing": True}, purposes={"marketing": "refused"}))
    plan = services.reverts.plan_moment(last_entry(services, "customer.created"))
    assert plan.answers == 2
    services.reverts.apply(plan)
    assert services.consents.state(1).opted_out("marketing")
    assert services.customers.open(1).customer.notes == "Mornings"


def test_what_another_program_wrote_is_told_as_changed_since(services: Services) -> None:
    from tests.vaults import beside

    edit(services, notes="Evenings")
    beside(services._desk.vault).execute("UPDATE customer SET notes = 'forged'")
    services._desk._put_up_walls()
    plan = services.reverts.plan_moment(last_entry(services, "customer.created"))
    assert [(one.standing, one.now) for one in plan.columns] == [(Standing.CONFLICT, "forged")]


def test_a_moment_is_one_of_the_customer(services: Services) -> None:
    with pytest.raises(NotUndoable):
        services.reverts.plan_moment(1)
