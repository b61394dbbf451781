"""A real shop with four customers behind the screens."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Role
from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import TaskRunner
from tests.shops import make_shop, seen_as
from tests.ui.whole import whole

MARIA = CustomerCard(
    customer=Customer(
        given_name="María",
        family_name="Núñez",
        born_on=date(1984, 3, 7),
        tags=("vip", "té verde"),
        balance=4250,
        notes="Prefers mornings",
    ),
    phones=(Phone(label="mobile", number="+34612345678"), Phone(label="home", number="555123")),
    emails=(Email(label="work", address="maria@example.es"),),
    addresses=(Address(label="home", street="Calle Mayor 3", postcode="28013", city="Madrid", country="ES"),),
    sealed={"health_note": "Nut allergy", "bank_account": "ES9121000418450200051332"},
)
GIORGOS = CustomerCard(
    customer=Customer(given_name="Γιώργος", family_name="Παπαδόπουλος", language="el"),
    phones=(Phone(number="+302101234567"),),
)
BAKERY = CustomerCard(customer=Customer(kind="company", company_name="Panadería Luz SL", tags=("wholesale",)))
NARGES = CustomerCard(customer=Customer(given_name="نرگس", family_name="محمدی", language="fa"))


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    for card in (MARIA, GIORGOS, BAKERY, NARGES):
        services.customers.create(card)
    yield services
    services.close()


@pytest.fixture
def context(services: Services, choices: Choices, tasks: TaskRunner) -> Iterator[PageContext]:
    choices.settle_in("ES")
    said: list[tuple[object, ...]] = []
    context = PageContext(
        services=services,
        tasks=tasks,
        choices=choices,
        toast=lambda *words: said.append(words),
    )
    context.said = said  # type: ignore[attr-defined]
    yield context
    tasks.stop()


@pytest.fixture
def as_role(context: PageContext) -> Callable[[Role], PageContext]:
    """The same vault as somebody of another role reaches it, in the window and below it."""

    def of(role: Role) -> PageContext:
        return replace(context, services=seen_as(context.services, role=role))

    return of


@pytest.fixture
def make_page(context: PageContext, qtbot: QtBot) -> Iterator[Callable[[PageContext], CustomersPage]]:
    made: list[CustomersPage] = []

    def make(context: PageContext) -> CustomersPage:
        page = whole(CustomersPage(context))
        qtbot.addWidget(page)
        page.resize(1180, 760)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        with qtbot.waitSignal(page.finder.counted):
            page.refresh()
        made.append(page)
        return page

    yield make
    for page in made:
        page.close()


@pytest.fixture
def page(context: PageContext, make_page: Callable[[PageContext], CustomersPage]) -> CustomersPage:
    return make_page(context)


@pytest.fixture
def new(page: CustomersPage) -> CustomerForm:
    page.new_record()
    return page.form


@pytest.fixture
def maria(page: CustomersPage) -> CustomerForm:
    page.finder.table.choose(1)
    page.edit_chosen()
    return page.form


def names(page: CustomersPage) -> list[str]:
    model = page.finder.table.records
    return [model.index(row, model.place_of("name")).data() for row in range(model.rowCount())]
