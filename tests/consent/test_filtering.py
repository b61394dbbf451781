"""Conditions about answers find whom the answers of each customer say."""

from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from custdesk.consent.filtering import SOON_DAYS
from custdesk.consent.model import CHOICES, Answers
from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.model import Customer, CustomerCard, ListQuery
from custdesk.desk.permissions import Limits, Permission
from custdesk.services import Services
from tests.shops import make_shop, seen_as
from tests.vaults import beside

CODES = ("given", "refused", "withdrawn", "not_asked", "ends_soon", "ended")
TODAY = date.today()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory):
    """One customer for each mixture of what was said first and last, and of when the last ends."""
    services = make_shop(Path(tmp_path_factory.mktemp("answers")))
    ends = (None, TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=SOON_DAYS - 1))
    ends += (TODAY + timedelta(days=SOON_DAYS),)
    for first, last, end in product(("", "given", "refused"), ("", "given", "withdrawn"), ends):
        customer = services.customers.create(CustomerCard(customer=Customer(given_name=f"{first} {last} {end}")))
        for answer in filter(None, (first, last)):
            out = {"sms": answer == "refused", "marketing": answer == "given"}
            services.consents.record(
                customer, Answers(purposes={"marketing": answer, "loyalty": answer}, opted_out=out)
            )
        _let_end(services, customer, end)
    yield services
    services.close()


def _let_end(services: Services, customer: int, end: date | None) -> None:
    """Let the newest consents of a customer end on a day, as if they had been given so long ago."""
    connection = beside(services._desk.vault)
    connection.execute("DROP TRIGGER consent_record_is_never_changed")
    connection.execute(
        "UPDATE consent_record SET expires_on = ? WHERE customer_id = ?", (end and end.isoformat(), customer)
    )
    connection.execute(
        "CREATE TRIGGER consent_record_is_never_changed BEFORE UPDATE ON consent_record"
        " BEGIN SELECT RAISE(ABORT, 'consent records are append-only'); END"
    )


def ids(services: Services, name: str, match: Match, *values: str) -> set[int]:
    query = ListQuery(filters=Filters((Condition(name, match, values),)), limit=500)
    return {row.customer.id for row in services.customers.page(query).rows}


def expected(services: Services, customer: int, purpose: str) -> set[str]:
    state = services.consents.state(customer).of(purpose)
    assert state is not None
    codes = {state.answer or "not_asked"}
    if state.answer == "given" and state.expires_on is not None:
        left = (state.expires_on - TODAY).days
        codes |= {"ended"} if left < 0 else {"ends_soon"} if left < SOON_DAYS else set()
    return codes


def everybody(services: Services) -> set[int]:
    return set(services.customers.order(ListQuery()))


@pytest.mark.parametrize("purpose", ["marketing", "loyalty"])
def test_the_newest_answer_of_each_customer_decides(shop: Services, purpose: str) -> None:
    told = {one: expected(shop, one, purpose) for one in everybody(shop)}
    assert set().union(*told.values()) == set(CODES)
    for codes in (*((code,) for code in CODES), ("given", "refused"), CODES):
        found = {one for one, said in told.items() if said & set(codes)}
        assert ids(shop, f"consent.{purpose}", Match.ANY_OF, *codes) == found
        assert ids(shop, f"consent.{purpose}", Match.NONE_OF, *codes) == told.keys() - found


def test_who_opted_out_of_a_channel_or_a_use_is_found(shop: Services) -> None:
    for code in CHOICES:
        found = {one for one in everybody(shop) if shop.consents.state(one).opted_out(code)}
        assert ids(shop, "opted_out", Match.ANY_OF, code) == found
        assert ids(shop, "opted_out", Match.NONE_OF, code) == everybody(shop) - found
    assert ids(shop, "opted_out", Match.ANY_OF, "sms")
    both = ids(shop, "opted_out", Match.ANY_OF, "sms", "marketing")
    assert both == ids(shop, "opted_out", Match.ANY_OF, "sms") | ids(shop, "opted_out", Match.ANY_OF, "marketing")


def test_the_fields_are_called_as_the_purposes_are_in_the_language_asked_for(shop: Services) -> None:
    spanish = {one.name: one.label for one in shop.customers.filter_fields("es")}
    english = {one.name: one.label for one in shop.customers.filter_fields("en")}
    titles = {one.code: one.wordings for one in shop.consents.purposes()}
    assert spanish["consent.marketing"] == titles["marketing"]["es"].title
    assert english["consent.marketing"] == titles["marketing"]["en"].title


def test_who_may_not_see_consents_is_offered_none_of_it(shop: Services) -> None:
    blind = seen_as(shop, limits=Limits(permissions=frozenset({Permission.CONSENT_VIEW})))
    assert not [one for one in blind.customers.filter_fields() if one.name.startswith(("consent.", "opted_out"))]
    for name, code in (("consent.marketing", "given"), ("opted_out", "sms")):
        with pytest.raises(KeyError):
            ids(blind, name, Match.ANY_OF, code)
