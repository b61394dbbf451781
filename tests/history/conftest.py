"""A real shop whose customers have a past."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.services import Services
from tests.exchange.importing.conftest import apply, plan_of
from tests.shops import make_shop

MARIA = CustomerCard(
    customer=Customer(given_name="María", family_name="Núñez", notes="Mornings", balance=4250, tags=("vip",)),
    phones=(Phone(label="mobile", number="+34612345678"),),
    emails=(Email(label="work", address="maria@example.es"),),
    addresses=(Address(label="home", street="Calle Mayor 3", postcode="28013", city="Madrid", country="ES"),),
    sealed={"health_note": "Nut allergy", "bank_account": "ES9121000418450200051332"},
)
_WORDS = ("maria", "ana", "zoe", "612000111", "vera")
TABLES = ("customer", "customer_phone", "customer_email", "customer_address", "consent_record", "choice_record")


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    services.customers.create(MARIA)
    yield services
    services.close()


def edit(services: Services, customer_id: int = 1, **fields: Any) -> int:
    """Change columns, lists and sealed values of a customer, and return the entry that says so."""
    card = services.customers.open(customer_id, in_full=True)
    lists = {name: fields.pop(name) for name in ("phones", "emails", "addresses", "sealed") if name in fields}
    services.customers.save(replace(card, customer=replace(card.customer, **fields), **lists), card)
    return last_entry(services)


def last_entry(services: Services, action: str = "customer.changed") -> int:
    row = services._desk.vault.reader.execute("SELECT max(seq) FROM audit_entry WHERE action = ?", (action,)).fetchone()
    return int(row[0] or 0)


def bring_in(services: Services, *drafts: Any) -> int:
    """Import rows, and return the entry that says so."""
    apply(services._desk, plan_of(services._desk, list(drafts)))
    return last_entry(services, "import.applied")


def content(services: Services) -> Mapping[str, Any]:
    """Return all rows of all customers, opened where they are sealed, without versions and times of change."""
    reader = services._desk.vault.reader
    rows: dict[str, Any] = {}
    for table in TABLES:
        names = [row[1] for row in reader.execute(f"PRAGMA table_info({table})")]
        kept = [name for name in names if name not in ("version", "changed_at", "health_note", "bank_account")]
        if table == "choice_record":
            kept.remove("id")  # a new row for the same choice
        rows[table] = sorted(map(repr, reader.execute(f"SELECT {', '.join(kept)} FROM {table}")))
    ids = [row[0] for row in reader.execute("SELECT id FROM customer")]
    rows["sealed"] = {
        (one, name): services.customers.reveal(one, name) for one in ids for name in ("health_note", "bank_account")
    }
    rows["found"] = {
        word: [row.customer.id for row in services.customers.page(ListQuery(words=word)).rows] for word in _WORDS
    }
    rows["words"] = sorted(reader.execute("SELECT customer_id, state, sort_key FROM search_entry"))
    return rows


def told(services: Services, entry: int) -> tuple[str, int]:
    """Return action and subject of an entry."""
    row = services._desk.vault.reader.execute("SELECT action, subject_id FROM audit_entry WHERE seq = ?", (entry,))
    action, subject = row.fetchone()
    return str(action), int(subject)
