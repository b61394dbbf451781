"""Whatever an import did, undone it leaves the vault's content as it was.

Content is every row of customers, lists, opt-outs and consents (but version and time of change of a customer, which say
that something happened), what holds because of them, and what a search finds. The counter of customer numbers goes on:
no number is given to two people, also not to one who was there for a moment.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custdesk.consent.model import CHOICES, Answers
from custdesk.consent.rules import may_we
from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, ListState, Phone
from custdesk.customers.queries import SEALED
from custdesk.customers.sealed import open_sealed
from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.exchange.importing.model import ImportOptions, Mode, Plan
from custdesk.exchange.importing.planning import Planner
from custdesk.exchange.mapping.model import Draft
from custdesk.exchange.mapping.model import Mapping as Columns
from custdesk.exchange.reading.model import FileReading, Table
from custdesk.services import Services
from tests.exchange.importing.conftest import apply, draft
from tests.exchange.mapping.drafted import checked_drafts
from tests.history.conftest import last_entry
from tests.shops import make_shop

STORED = ("María Núñez", "Ana Gil", "Anna Gil", "Zoe Pi", "Leo Mar")
NAMES = (*STORED, "Eva Sol", "Iván Rey", "Nuria Vidal")
PHONES = ("", "612345678", "612000111", "699111222")
EMAILS = ("", "maria@example.es", "ana@example.com", "new@example.com")
TABLES = {
    "customer_phone": "customer_id, place",
    "customer_email": "customer_id, place",
    "customer_address": "customer_id, place",
    "consent_record": "id",
    "choice_record": "id",
    "former_customer": "",
    "told_apart": "first_id, second_id",
}
DAY = (date.today() - timedelta(days=30)).isoformat()
GIVEN = ConsentEvidence(purpose="marketing", how="paper", evidence="signed cards", happened_on=date.fromisoformat(DAY))


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("undoing"))
    for place, name in enumerate(STORED):
        given_name, _, family_name = name.partition(" ")
        services.customers.create(
            CustomerCard(
                customer=Customer(given_name=given_name, family_name=family_name, notes="Mornings" if place else ""),
                phones=(Phone(number=f"+34{PHONES[place]}"),) if place in (1, 2) else (),
                emails=(Email(address=EMAILS[place + 1]),) if place < 2 else (),
                addresses=(Address(street="Calle Mayor 3", city="Madrid", country="ES"),) if place == 0 else (),
                sealed={"health_note": "Nuts"} if place == 0 else {},
            )
        )
    services.consents.record(1, Answers(opted_out={"sms": True}, purposes={"marketing": "given"}, how="paper"))
    services.consents.record(2, Answers(opted_out={"marketing": True}, how="phone"))
    services.consents.record(3, Answers(purposes={"marketing": "withdrawn"}, how="phone"))
    yield services
    services.close()


@st.composite
def rows(draw: st.DrawFn, line: int) -> Draft:
    fields: dict[str, Any] = {
        "notes": draw(st.sampled_from(("", "Mornings", "Evenings"))),
        "job_title": draw(st.sampled_from(("", "Baker"))),
        "tags": draw(st.sampled_from(((), ("vip",), ("vip", "garden")))),
        "born_on": draw(st.sampled_from((None, date(1980, 1, 2)))),
    }
    row = draft(
        line,
        draw(st.sampled_from(("", *NAMES, *NAMES, *NAMES))),
        phone=draw(st.sampled_from(PHONES)),
        email=draw(st.sampled_from(EMAILS)),
        street=draw(st.sampled_from(("", "Calle Luna 1"))),
        city="Madrid",
        opt_outs=draw(st.frozensets(st.sampled_from(CHOICES), max_size=2)),
        sealed=draw(st.sampled_from(({}, {"health_note": "Gluten"}, {"bank_account": "ES9121000418450200051332"}))),
        **fields,
    )
    return replace(row, consents=draw(st.sampled_from(((), (("marketing", ""),), (("marketing", DAY),)))))


@st.composite
def files(draw: st.DrawFn) -> tuple[list[Draft], dict[int, str], ImportOptions]:
    drafts = [draw(rows(line)) for line in range(2, 2 + draw(st.integers(1, 6)))]
    take = {
        row.line: decision
        for row in drafts
        if (decision := draw(st.sampled_from(("", "new", "new", "update", "update", "skip"))))
    }
    options = ImportOptions(
        mode=draw(st.sampled_from(Mode)),
        match_by=draw(st.sampled_from(("", "", "email", "phone", "name_birthday"))),
        consents=draw(st.sampled_from(((), (GIVEN,)))),
    )
    return drafts, take, options


def bring_in(services: Services, drafts: list[Draft], take: dict[int, str], options: ImportOptions) -> int:
    """Plan and apply, and return the entry of the import."""
    planned = Planner(services._desk, options).plan([checked_drafts(drafts)])
    reading = FileReading("clientes.xlsx", "xlsx", "", "", (), "Hoja1", 1, Table("Hoja1", (), ()), ())
    plan = Plan(reading=reading, mapping=Columns(uses=()), rows=planned, sha256="0" * 64, options=options)
    apply(services._desk, plan, take)
    return last_entry(services, "import.applied")


def content(services: Services) -> Mapping[str, Any]:
    """Return all that a vault holds of its customers."""
    reader, desk = services._desk.vault.reader, services._desk
    found: dict[str, Any] = {}
    names = [row[1] for row in reader.execute("PRAGMA table_info(customer)")]
    kept = [name for name in names if name not in ("version", "changed_at", *(column.name for column in SEALED))]
    found["customer"] = reader.execute(f"SELECT {', '.join(kept)} FROM customer ORDER BY id").fetchall()
    for table, order in TABLES.items():
        if order:
            found[table] = reader.execute(f"SELECT * FROM {table} ORDER BY {order}").fetchall()
    ids = [row[0] for row in reader.execute("SELECT id FROM customer")]
    found["sealed"] = {(one, column.name): open_sealed(desk, reader, one, column) for one in ids for column in SEALED}
    found["holds"] = {one: told(services, one) for one in ids}
    words = {word for name in NAMES for word in name.split()} | {"612345678", "new", "Luna", "vip", "Baker"}
    found["hits"] = {
        word: [row.customer.id for row in services.customers.page(ListQuery(words=word, state=ListState.ALL)).rows]
        for word in sorted(words)
    }
    return found


def told(services: Services, customer_id: int) -> list[tuple[str, bool, str]]:
    state = services.consents.state(customer_id)
    answers = ((use, may_we(state, use, date.today())) for use in ("marketing", "sms", "email", "third_parties"))
    return [(use, answer.yes, answer.sentence()) for use, answer in answers]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(file=files())
def test_any_import_undone_leaves_the_content_identical(
    services: Services, file: tuple[list[Draft], dict[int, str], ImportOptions]
) -> None:
    before = content(services)
    entry = bring_in(services, *file)
    if last_changed(services, entry):
        undone = services.reverts.apply_batch(services.reverts.plan_batch(entry))
        assert undone.kept == ()
    assert content(services) == before


def last_changed(services: Services, entry: int) -> bool:
    """Say whether an import wrote anything about a customer."""
    row = services._desk.vault.reader.execute(
        "SELECT count(*) FROM audit_entry WHERE subject_kind = 'customer' AND seq BETWEEN"
        " (SELECT coalesce(max(seq), 0) + 1 FROM audit_signature WHERE seq < ?) AND ?",
        (entry, entry),
    ).fetchone()
    return int(row[0]) > 0


def test_many_rows_are_entered_together_and_taken_out_again(services: Services) -> None:
    before = content(services)
    drafts = [
        draft(line, f"Nueva{line} Persona", phone=f"61{line:07}", opt_outs=["marketing"] if line % 3 == 0 else [])
        for line in range(2, 132)
    ]
    entry = bring_in(services, drafts, {}, ImportOptions())
    assert services.customers.count(ListQuery(state=ListState.ALL)) == len(STORED) + len(drafts)
    undone = services.reverts.apply_batch(services.reverts.plan_batch(entry))
    assert undone.withdrawn == len(drafts)
    assert content(services) == before


def test_no_number_is_given_twice_although_who_had_it_is_gone(services: Services) -> None:
    entry = bring_in(services, [draft(2, "Eva Sol")], {}, ImportOptions())
    (number,) = (row.customer.number for row in services.customers.page(ListQuery(words="Eva Sol")).rows)
    services.reverts.apply_batch(services.reverts.plan_batch(entry))
    entry = bring_in(services, [draft(2, "Iván Rey")], {}, ImportOptions())
    (other,) = (row.customer.number for row in services.customers.page(ListQuery(words="Iván Rey")).rows)
    assert int(other) > int(number)
    services.reverts.apply_batch(services.reverts.plan_batch(entry))


def test_after_all_of_it_the_log_proves_every_row(services: Services) -> None:
    assert services.log.verify().good
