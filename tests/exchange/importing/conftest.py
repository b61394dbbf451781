from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from custdesk.consent.service import found_within as found_consent
from custdesk.customers.checking import check
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission
from custdesk.exchange.importing.applying import Application
from custdesk.exchange.importing.model import PLAIN, ImportResult, Plan
from custdesk.exchange.importing.planning import Planner
from custdesk.exchange.mapping.model import Draft, Mapping, RowProblem
from custdesk.exchange.reading.model import FileReading, Table
from custdesk.shop.service import found_within
from tests.exchange.mapping.drafted import checked_drafts
from tests.shops import SHOP
from tests.vaults import OWNER, make_vault


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = found(make_vault(tmp_path), OWNER)
    with desk.change(Permission.SHOP_EDIT, Permission.PURPOSE_EDIT) as change:
        found_within(change, SHOP)
        found_consent(change, SHOP)
    yield desk
    desk.close()


def draft(line: int, name: str = "", *, phone: str = "", email: str = "", **fields: Any) -> Draft:
    """A row of a file as the mapping hands it over: checked, and knowing which columns it filled."""
    street, city = fields.pop("street", ""), fields.pop("city", "")
    opt_outs, sealed = frozenset(fields.pop("opt_outs", ())), fields.pop("sealed", {})
    given, _, family = name.partition(" ")
    fields |= {"given_name": given, "family_name": family}
    card = CustomerCard(
        customer=Customer(**fields),
        phones=(Phone(number=phone),) if phone else (),
        emails=(Email(address=email),) if email else (),
        addresses=(Address(street=street, city=city),) if street or city else (),
        sealed=sealed,
    )
    problems = () if name else (RowProblem("", "Give a name, or the name of a company.", refused=True),)
    given_columns = frozenset(column for column, value in fields.items() if value)
    return Draft(
        line=line, card=check(card, "ES", "es").card, given=given_columns, opt_outs=opt_outs, problems=problems
    )


def plan_of(desk: Desk, drafts: list[Draft], name: str = "clientes.xlsx") -> Plan:
    rows = Planner(desk, PLAIN).plan([checked_drafts(drafts)])
    reading = FileReading(name, "xlsx", "", "", (), "Hoja1", 1, Table("Hoja1", (), ()), ())
    return Plan(reading=reading, mapping=Mapping(uses=()), rows=rows, sha256="0" * 64)


def apply(desk: Desk, plan: Plan, take: dict[int, str] | None = None) -> ImportResult:
    with desk.change(
        Permission.IMPORT_RUN, Permission.CUSTOMER_CREATE, Permission.CUSTOMER_EDIT, Permission.CONSENT_RECORD
    ) as change:
        return Application(change, desk, plan, take or {}).run(None, None)


def verdicts(plan: Plan) -> list[str]:
    return [row.verdict.value for row in plan.rows]


def at_line(plain: Draft, line: int) -> Draft:
    return replace(plain, line=line)
