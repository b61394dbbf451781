"""Whatever is changed, taken out and entered in one transaction: the search finds just what the customers say."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custdesk.customers import search
from custdesk.customers.model import Customer, CustomerCard, CustomersSearched
from custdesk.desk.permissions import Permission
from custdesk.services import Services
from custdesk.store.connection import Connection
from tests.shops import make_shop
from tests.vaults import beside

NAMES = ("Ana", "Anna", "Bea", "Maria", "Mario", "Zoe")
PEOPLE = 8

Step = Callable[[Connection], object]


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(Path(tmp_path_factory.mktemp("many")))
    for number in range(PEOPLE):
        services.customers.create(named(NAMES[number % len(NAMES)]))
    yield services
    services.close()


def named(name: str, *tags: str) -> CustomerCard:
    return CustomerCard(customer=Customer(given_name=name, tags=tags))


def steps() -> st.SearchStrategy[Step]:
    one, name = st.integers(1, PEOPLE), st.sampled_from(NAMES)
    some = st.lists(one, min_size=1, max_size=4, unique=True)
    return st.one_of(
        st.builds(lambda who, called: lambda to: search.put(to, who, named(called), "active"), one, name),
        st.builds(lambda who, called: lambda to: search.put(to, who, named(called, "vip"), "active"), one, name),
        st.builds(lambda who: lambda to: search.remove(to, who), one),
        st.builds(lambda who: lambda to: search.remove_many(to, who), some),
        st.builds(
            lambda who, called: lambda to: search.reword(to, [(each, named(called)) for each in who], index=True),
            some,
            name,
        ),
    )


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(transactions=st.lists(st.lists(steps(), min_size=1, max_size=8), min_size=1, max_size=3))
@pytest.mark.parametrize("anew", [0, search._ANEW_PAYS], ids=["one by one", "anew where it pays"])
def test_the_index_holds_what_the_customers_say(
    services: Services, transactions: list[list[Step]], anew: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_ANEW_PAYS", anew)
    for together in transactions:
        with services._desk.change(Permission.IMPORT_RUN) as change:
            for step in together:
                step(change.connection)
            change.log(CustomersSearched())
    check = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
    beside(services._desk.vault).execute(check)
    services._desk._put_up_walls()
