"""Somebody who was erased comes back in a file: the row is asked about, and entered only if a person says so."""

from collections.abc import Iterator
from datetime import date

import pytest

from custdesk.customers.model import Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.exchange.importing.model import ERASED, PLAIN, Plan, Verdict
from custdesk.exchange.importing.planning import Planner
from custdesk.exchange.mapping.model import Draft, Mapping
from custdesk.exchange.reading.model import FileReading, Table
from custdesk.services import Services
from tests.exchange.importing.conftest import apply, draft
from tests.exchange.mapping.drafted import checked_drafts
from tests.shops import make_shop

GONE = CustomerCard(
    customer=Customer(given_name="Ana", family_name="Gil", born_on=date(1980, 1, 2)),
    phones=(Phone(number="+34612000111"),),
    emails=(Email(address="ana@example.com"),),
)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("erased"))
    gone = services.customers.create(GONE)
    number = services.customers.open(gone).customer.number
    services.erasure.erase(gone, services.erasure.preview(gone).version, "asked", number)
    # The same household: the phone is also that of somebody who stays.
    services.customers.create(
        CustomerCard(customer=Customer(given_name="Leo", family_name="Gil"), phones=(Phone(number="+34612000111"),))
    )
    yield services
    services.close()


def planned(services: Services, *drafts: Draft) -> Plan:
    planner = Planner(services._desk, PLAIN)
    rows = planner.plan([checked_drafts(drafts, planner.marks_key)])
    file = FileReading("clientes.csv", "text", "", "", (), "", 1, Table("", (), ()), ())
    return Plan(reading=file, mapping=Mapping(uses=()), rows=rows, sha256="0" * 64)


def test_a_row_about_an_erased_person_is_asked_about_by_any_trait(services: Services) -> None:
    plan = planned(
        services,
        draft(2, "Anna Gill", email="ANA@example.com"),
        draft(3, "Gil Ana", born_on=date(1980, 1, 2)),
        draft(4, "Eva Sol", email="eva@example.com"),
    )
    assert plan.verdicts == [Verdict.LOOKALIKE, Verdict.LOOKALIKE, Verdict.NEW]
    assert [ERASED in row.reasons for row in plan.rows] == [True, True, False]


def test_who_is_surely_somebody_stored_is_not_asked_about(services: Services) -> None:
    plan = planned(services, draft(2, "Leo Gil", phone="612000111", job_title="Baker"))
    assert plan.verdicts == [Verdict.CHANGED]


def test_such_a_row_is_entered_only_if_a_person_says_so(services: Services) -> None:
    plan = planned(services, draft(2, "Ana Gil", email="ana@example.com"))
    apply(services._desk, plan)
    apply(services._desk, plan, {2: "update"})
    assert services.customers.page(ListQuery(words="Ana Gil")).rows == ()
    apply(services._desk, plan, {2: "new"})
    (row,) = services.customers.page(ListQuery(words="Ana Gil")).rows
    assert row.customer.name == "Ana Gil"
    again = planned(services, draft(2, "Ana Gil", email="ana@example.com"))
    assert again.verdicts == [Verdict.UNCHANGED], "and once entered it is a customer like any other"
