"""A file that says "marketing: yes" about somebody who opted out changes nothing about that, whatever else it does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard, Email, ListQuery
from custdesk.exchange.importing.consents import OPTED_OUT, RECORDED, ConsentEvidence
from custdesk.exchange.importing.model import ImportOptions, Mode, Plan, Verdict
from custdesk.exchange.importing.planning import Planner
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.reading.model import FileReading, Table
from custdesk.services import Services
from tests.exchange.importing.conftest import apply, draft
from tests.exchange.mapping.drafted import checked_drafts
from tests.shops import make_shop

DAY = date.today() - timedelta(days=20)
GIVEN = ConsentEvidence(purpose="marketing", how="email", evidence="answers in the shop's mailbox", happened_on=DAY)
ROW = replace(
    draft(2, "María Núñez", email="maria@example.es", job_title="Baker"), consents=(("marketing", DAY.isoformat()),)
)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("consents"))
    maria = CustomerCard(
        customer=Customer(given_name="María", family_name="Núñez"), emails=(Email(address="maria@example.es"),)
    )
    services.customers.create(maria)
    services.consents.record(1, Answers(opted_out={"marketing": True, "email": True}, how="phone"))
    yield services
    services.close()


def planned(services: Services, options: ImportOptions) -> Plan:
    rows = Planner(services._desk, options).plan([checked_drafts([ROW])])
    reading: dict[str, Any] = {"table": Table("", (), ()), "notices": ()}
    file = FileReading("clientes.csv", "text", "utf-8", ",", (), "", 1, **reading)
    return Plan(reading=file, mapping=Mapping(uses=()), rows=rows, sha256="0" * 64, options=options)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("consents", [(), (GIVEN,)], ids=["a plain column", "a column with evidence"])
def test_in_no_way_of_importing_does_a_yes_touch_an_opt_out(
    services: Services, mode: Mode, consents: tuple[ConsentEvidence, ...]
) -> None:
    before = services.consents.state(1).choices, services.consents.history(1)
    plan = planned(services, ImportOptions(mode=mode, consents=consents))
    assert [one.outcome for one in plan.rows[0].consents] == [OPTED_OUT] * len(consents), "and the plan says so"
    apply(services._desk, plan, {2: "update"})
    assert (services.consents.state(1).choices, services.consents.history(1)) == before
    assert not services.consents.may_we(1, "marketing").yes


def test_a_file_says_yes_about_each_of_its_people_and_only_who_may_is_recorded(
    services: Services, tmp_path: Path
) -> None:
    file = tmp_path / "boletín.csv"
    file.write_text(
        "Nombre,Apellidos,Correo,Acepta publicidad\n"
        "María,Núñez,maria@example.es,sí\nEva,Sol,eva@example.es,sí\nIván,Rey,ivan@example.es,no\n",
        encoding="utf-8",
    )
    imports = services.imports
    read = imports.read(file)
    mapping = imports.guess(read)
    assert [use.field for use in mapping.uses][-1] == "allow.marketing"
    uses = (*mapping.uses[:-1], replace(mapping.uses[-1], field="consent.marketing"))
    options = ImportOptions(consents=(GIVEN,))
    plan = imports.plan(file, read, replace(mapping, uses=uses), options=options)
    told = [[one.outcome for one in row.consents] for row in plan.rows]
    assert told == [[OPTED_OUT], [RECORDED], []]
    assert plan.verdicts == [Verdict.UNCHANGED, Verdict.NEW, Verdict.NEW]
    imports.apply(plan)
    eva, ivan = (
        services.customers.page(query).rows[0].customer.id
        for query in (ListQuery(words="Eva Sol"), ListQuery(words="Iván Rey"))
    )
    (line,) = services.consents.history(eva)
    assert (line.answer, line.how, line.happened_on) == ("given", "email", DAY)
    assert line.evidence == "answers in the shop's mailbox (boletín.csv)"
    assert services.consents.may_we(eva, "marketing").yes
    assert not services.consents.may_we(1, "marketing").yes
    assert not services.consents.may_we(ivan, "marketing").yes
    assert services.consents.state(ivan).opted_out("marketing"), "a no in such a column is a no"
    (batch,) = (batch for batch in imports.history() if batch.file_name == "boletín.csv")
    assert [(one.purpose, one.how) for one in batch.consents] == [("marketing", "email")]
    assert batch.columns[-1] == ("Acepta publicidad", "consent.marketing")
    assert (batch.mode, batch.sheet) == ("add_and_update", read.chosen_sheet)
