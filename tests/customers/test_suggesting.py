"""What is stored suggests what to type: for a postcode its city, for a city its streets, and words typed before."""

from dataclasses import replace

import pytest

from custdesk.customers import suggesting
from custdesk.customers.model import Address, Customer, CustomerCard
from custdesk.customers.service import Customers
from custdesk.customers.suggesting import Place, Suggestions
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Limits, Role
from custdesk.errors import Cancelled, PermissionRefused
from custdesk.records.columns import DataClass
from custdesk.store.vault import Unlocked


def living(street: str, postcode: str, city: str, region: str = "", country: str = "ES") -> CustomerCard:
    address = Address(street=street, postcode=postcode, city=city, region=region, country=country)
    return CustomerCard(customer=Customer(given_name="A", family_name="B"), addresses=(address,))


@pytest.fixture
def suggestions(desk: Desk, customers: Customers, monkeypatch: pytest.MonkeyPatch) -> Suggestions:
    """Asked of a few customers, counted two at a time."""
    monkeypatch.setattr(suggesting, "_STRETCH", 2)
    for card in (
        living("Calle Mayor 3", "28013", "Madrid", "Madrid"),
        living("calle mayor, 14 2ºB", "28013", "MADRID"),
        living("Gran Vía 1", "28013", "Madrid", "Madrid"),
        living("Calle Luna", "28013", "Pozuelo"),
        living("Via Roma 1", "28013", "Barengo", "Novara", "IT"),
        living("12 High Street", "SW1A 1AA", "London", "", "GB"),
    ):
        customers.create(card)
    return Suggestions(desk)


def seen(desk: Desk, unlocked: Unlocked, **session: object) -> Suggestions:
    return Suggestions(Desk(unlocked.vault, replace(desk.session, **session), unlocked.secrets))  # type: ignore[arg-type]


def test_most_customers_with_a_postcode_tell_its_city(suggestions: Suggestions) -> None:
    assert suggestions.place("28013", "ES") == Place(city="Madrid", region="Madrid", country="ES")
    assert suggestions.place("28013", "IT") == Place(city="Barengo", region="Novara", country="IT")
    assert suggestions.place("28013", "") == Place(city="Madrid", region="Madrid", country="ES")


def test_a_postcode_is_read_in_the_form_of_its_country(suggestions: Suggestions) -> None:
    assert suggestions.place("sw1a1aa", "GB") == Place(city="London", country="GB")
    assert suggestions.place("۲۸۰۱۳", "ES") == Place(city="Madrid", region="Madrid", country="ES")


@pytest.mark.parametrize(("postcode", "country"), [("", "ES"), ("99999", "ES"), ("28013", "FR"), ("'\"; --", "")])
def test_nothing_is_suggested_where_nobody_lives(suggestions: Suggestions, postcode: str, country: str) -> None:
    assert suggestions.place(postcode, country) is None


def test_streets_of_a_city_come_once_and_without_the_house(suggestions: Suggestions) -> None:
    assert suggestions.streets("Madrid") == ("Calle Mayor", "Gran Vía")
    assert suggestions.streets("London") == ("High Street",)
    assert suggestions.streets(" ") == ()


def test_words_typed_before_come_by_how_often(suggestions: Suggestions, customers: Customers) -> None:
    for source in ("Instagram", "instagram", "Instagram", "a friend"):
        customers.create(CustomerCard(customer=Customer(given_name="A", source=source, job_title="Baker")))
    found = suggestions.words()
    assert found["source"] == ("Instagram", "a friend")
    assert found["job_title"] == ("Baker",)
    assert found["city"][0] == "Madrid"
    assert found["company_name"] == ()


def test_a_role_is_suggested_only_what_it_sees(
    suggestions: Suggestions, customers: Customers, desk: Desk, unlocked: Unlocked
) -> None:
    customers.create(CustomerCard(customer=Customer(given_name="A", source="Instagram", job_title="Baker")))
    worker = seen(desk, unlocked, role=Role.FIELD_WORKER)
    assert set(worker.words()) == {"job_title", "company_name", "city"}
    counter = seen(desk, unlocked, role=Role.CLERK, limits=Limits(classes=frozenset({DataClass.CONTACT})))
    assert counter.place("28013", "ES") is None
    assert counter.streets("Madrid") == ()
    assert "city" not in counter.words()
    with pytest.raises(PermissionRefused):
        seen(desk, unlocked, role=Role.ANALYST).words()


def test_counting_stops_when_asked_to(suggestions: Suggestions) -> None:
    with pytest.raises(Cancelled):
        suggestions.words(lambda: True)
