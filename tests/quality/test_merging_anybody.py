"""Any two customers are merged and given back, whatever they hold: nothing is lost, and nothing loosened."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custdesk.consent.model import CHOICES, Answers
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.quality.model import MergeChoice, Side
from custdesk.services import Services
from tests.quality.contents import content
from tests.shops import make_shop

NAMES = st.sampled_from(["Ana", "ana", "José", "Μαρία", "محمد", "Ayşe"])
WORDS = st.sampled_from(["", "Rye", "Mornings\nNo nuts", "Rye\nMornings"])
DAYS = st.integers(min_value=0, max_value=300).map(lambda days: date.today() - timedelta(days=days))


@st.composite
def cards(draw: st.DrawFn) -> CustomerCard:
    customer = Customer(
        given_name=draw(NAMES),
        family_name=draw(st.sampled_from(["", "Núñez", "NUNEZ"])),
        kind=draw(st.sampled_from(["person", "company"])),
        born_on=draw(st.none() | st.dates(date(1950, 1, 1), date(2000, 1, 1))),
        tags=tuple(draw(st.lists(st.sampled_from(["vip", "VIP", "oil"]), unique_by=str.lower))),
        reference=draw(st.sampled_from(["", "K-1", "K-2"])),
        balance=draw(st.none() | st.integers(-500, 500)),
        notes=draw(WORDS),
    )
    phone = st.sampled_from(["+34612345678", "+34915550101"])
    email = st.sampled_from(["a@example.es", "A@example.es"])
    place = st.builds(Address, street=st.sampled_from(["Sol 1", "sol 1"]), city=st.sampled_from(["", "Vigo"]))
    return CustomerCard(
        customer=customer,
        phones=tuple(Phone(number=number) for number in draw(st.lists(phone, unique=True))),
        emails=tuple(Email(address=address) for address in draw(st.lists(email, max_size=1))),
        addresses=tuple(draw(st.lists(place, max_size=2))),
        sealed={name: text for name, text in {"health_note": draw(WORDS)}.items() if text},
    )


def answers() -> st.SearchStrategy[list[Answers]]:
    one = st.builds(
        Answers,
        opted_out=st.dictionaries(st.sampled_from(CHOICES[:2]), st.booleans(), max_size=2),
        purposes=st.dictionaries(st.just("marketing"), st.sampled_from(["given", "refused", "withdrawn"])),
        how=st.just("paper"),
        happened_on=DAYS,
    )
    return st.lists(one, max_size=3)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("anybody"))
    yield services
    services.close()


def noes(services: Services, customer_id: int) -> set[str]:
    state = services.consents.state(customer_id)
    choices = {code for code in CHOICES if state.opted_out(code)}
    return choices | {one.purpose.code for one in state.purposes if one.answer in ("refused", "withdrawn")}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.tuples(cards(), cards()), st.tuples(answers(), answers()), st.booleans(), st.sampled_from(Side), st.data())
def test_merged_and_given_back_nothing_differs(
    shop: Services,
    two: tuple[CustomerCard, CustomerCard],
    said: tuple[list[Answers], list[Answers]],
    archived: bool,
    side: Side,
    data: st.DataObject,
) -> None:
    stays, goes = (shop.customers.create(card) for card in two)
    for customer_id, each in zip((stays, goes), said, strict=True):
        for one in each:
            shop.consents.record(customer_id, one)
    if archived:
        shop.customers.archive(goes, 1)
    before, said_no = content(shop, stays, goes), noes(shop, stays) | noes(shop, goes)
    plan = shop.lookalikes.plan(stays, goes)
    sides = {pair.column: side for pair in plan.pairs if side in pair.options}
    left_out = data.draw(st.frozensets(st.integers(0, len(plan.items))))
    shop.lookalikes.merge(plan, MergeChoice(sides=sides, left_out=left_out, number_line="Earlier number"))
    merged = content(shop, stays, goes)
    assert said_no <= noes(shop, stays)
    shop.lookalikes.unmerge(shop.lookalikes.plan_unmerge(goes))
    assert content(shop, stays, goes) == before
    shop.lookalikes.merge_again(goes)
    assert content(shop, stays, goes) == merged or said_no
    shop.lookalikes.unmerge(shop.lookalikes.plan_unmerge(goes))
    assert content(shop, stays, goes) == before


def test_the_log_is_whole_after_all_of_it(shop: Services) -> None:
    assert shop.log.verify().good
