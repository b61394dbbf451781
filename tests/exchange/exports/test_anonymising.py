"""Nobody stands out of an anonymised export, whatever the mix."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from custdesk.customers.model import Address, Customer, CustomerCard
from custdesk.exchange.anonymising import HIDDEN, Traits, anonymised, traits_of

PEOPLE = st.lists(
    st.builds(
        Traits,
        kind=st.sampled_from(["person", "company"]),
        sex=st.sampled_from(["", "female", "male"]),
        born_in=st.sampled_from(["", "1980", "1985", "1991"]),
        language=st.sampled_from(["es", "el"]),
        country=st.sampled_from(["", "ES", "GR"]),
        region=st.sampled_from(["", "Álava", "Attica"]),
    ),
    max_size=60,
)


def somebody(**traits: str) -> Traits:
    return Traits(**{name: traits.get(name, "") for name in Traits.__slots__})


@given(PEOPLE)
def test_every_row_told_is_one_of_five_alike_and_everybody_is_accounted_for(people: list[Traits]):
    told, left_out = anonymised(people)
    assert all(count >= 5 for count in Counter(told).values())
    assert len(told) + left_out == len(people)


def test_enough_people_alike_are_told_as_they_are():
    told, left_out = anonymised([somebody(born_in="1980", region="Álava")] * 5)
    assert (set(told), left_out) == ({somebody(born_in="1980", region="Álava")}, 0)


def test_years_become_decades_before_places_are_hidden():
    told, _ = anonymised([somebody(born_in=f"198{year}", region="Álava") for year in range(5)])
    assert set(told) == {somebody(born_in="1980–1989", region="Álava")}
    told, _ = anonymised([somebody(born_in="1980", region=f"R{number}") for number in range(5)])
    assert set(told) == {somebody(born_in="1980–1989", region=HIDDEN)}


def test_four_people_are_too_few_to_be_told():
    assert anonymised([somebody()] * 4) == ([], 4)


def test_a_customer_is_told_by_year_and_region_only():
    card = CustomerCard(
        customer=Customer(given_name="Ana", born_on=date(1985, 3, 27), language="es", sex="female", tags=("vip",)),
        addresses=(Address(street="Mayor 1", city="Vitoria", region="Álava", country="ES"),),
    )
    assert traits_of(card) == Traits("person", "female", "1985", "es", "ES", "Álava")
