"""Birthdays are found by the months of the calendar that a shop lives by."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from custdesk.customers.birthdays import born_in_month
from custdesk.customers.filters import JALALI, Condition, Filters, Match
from custdesk.customers.model import BY_NAME, Customer, CustomerCard, ListQuery
from custdesk.records.kinds.jalali import from_jalali, to_jalali
from custdesk.services import Services
from tests.shops import make_shop
from tests.vaults import beside


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


def test_each_day_is_in_just_its_month_of_the_jalali_calendar(services: Services) -> None:
    born = [date(1900, 1, 1) + timedelta(days=number) for number in range(130 * 366)]
    connection = beside(services._desk.vault)
    connection.execute("CREATE TEMP TABLE person (born_on TEXT)")
    connection.executemany("INSERT INTO person VALUES (?)", [(day.isoformat(),) for day in born] + [(None,)])
    for month in range(1, 13):
        sieve = born_in_month("born_on", JALALI + month)
        rows = connection.execute(f"SELECT born_on FROM person WHERE {sieve.sql} ORDER BY born_on", sieve.values)
        assert [row[0] for row in rows] == [day.isoformat() for day in born if to_jalali(day)[1] == month]
    services._desk._put_up_walls()


def test_the_list_is_narrowed_by_it_together_with_other_conditions(services: Services) -> None:
    for name, born in (("Shirin", from_jalali(1360, 1, 1)), ("Omid", from_jalali(1359, 12, 29)), ("Ana", None)):
        services.customers.create(CustomerCard(customer=Customer(given_name=name, born_on=born)))
    asked = Condition("born_on", Match.IN_MONTH, (JALALI + 1,))
    for filters, names in (
        (Filters((asked,)), ["Shirin"]),
        (Filters((asked, Condition("born_on", Match.EMPTY)), any_of=True), ["Ana", "Shirin"]),
        (Filters((asked, Condition("given_name", Match.IS, ("omid",)))), []),
    ):
        page = services.customers.page(ListQuery(filters=filters, sort=BY_NAME)).rows
        assert [row.customer.given_name for row in page] == names
