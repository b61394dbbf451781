"""A demo shop: people of five languages, their consents, staff of every role, a log with history."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from custdesk import paths
from custdesk.consent.model import Answers
from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.desk.permissions import Role
from custdesk.entrance import new_vault, sign_in
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.store.keys import FLOOR
from custdesk.users.model import Proof

DEMO_OWNER = "Sofia"
DEMO_PASSPHRASE = "a lantern over the quiet harbour"
_SHOP = Shop(name="The Corner Shop", country="ES", language="en", currency="EUR")
_VAULT = "Demo shop.custdesk"
_UNTIDY = ("clientes_2025.xlsx", "pelates.csv", "moshtarian.xlsx")
_SEALED: tuple[str, ...] = ("health_note", "bank_account")
_ASKED: tuple[str, ...] = ("marketing", "health")

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody of the demo shop. The passphrases are no secret: the shop is for trying out."""

    name: str
    role: Role
    passphrase: str


STAFF = (
    DemoPerson(DEMO_OWNER, Role.OWNER, DEMO_PASSPHRASE),
    DemoPerson("Petros", Role.PRIVACY_OFFICER, "seven olive trees by the well"),
    DemoPerson("Lucia", Role.CLERK, "green umbrella under the clock"),
    DemoPerson("Reza", Role.FIELD_WORKER, "paper boats on a winter river"),
    DemoPerson("Beatriz", Role.ACCOUNTANT, "eleven copper coins in a jar"),
    DemoPerson("Alex", Role.ANALYST, "slow trains through yellow fields"),
)


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo shop that was made: its vault folder and the people who can sign in."""

    vault: Path
    people: tuple[DemoPerson, ...] = STAFF


def demo_folder() -> Path:
    """Return where the demo shop of this person lies, made or not."""
    return paths.vaults_folder() / _VAULT


def untidy_files() -> list[Path]:
    """Return the demo's sample workbooks, as untidy as real ones."""
    return [paths.resources() / "demo" / name for name in _UNTIDY]


def open_demo(progress: Progress) -> Services:
    """Sign in to this person's demo shop as its owner; make it first if it is not there."""
    if not demo_folder().exists():
        _fill(demo_folder(), progress).close()
    return sign_in(demo_folder(), DEMO_OWNER, DEMO_PASSPHRASE)


def make_demo_shop(folder: Path, progress: Progress | None = None) -> Demo:
    """Make a demo shop in ``folder``, or leave none; raise ``VaultExists`` if there is one."""
    vault = folder / _VAULT
    _fill(vault, progress).close()
    return Demo(vault)


def _fill(vault: Path, progress: Progress | None) -> Services:
    # Cheap slots: everybody knows these passphrases, and the first look at CustDesk should not wait for them.
    services, _recovery_key = new_vault(vault, _SHOP, DEMO_OWNER, DEMO_PASSPHRASE, cost=FLOOR)
    try:
        customers = json.loads((paths.resources() / "demo" / "customers.json").read_text(encoding="utf-8"))
        total = len(STAFF) + len(customers)
        for done, person in enumerate(STAFF):
            if person.role is not Role.OWNER:
                given = services.users.add(person.name, person.role, Proof(DEMO_PASSPHRASE))
                services.users.choose_passphrase(person.name, given.code, person.passphrase, cost=FLOOR)
            if progress:
                progress(done, total)
        for done, told in enumerate(customers, len(STAFF)):
            services.consents.enrol(_card(told), _answers(told))
            if progress:
                progress(done + 1, total)
        _make_history(services)
    except BaseException:
        # Half a demo shop would be taken for the whole one the next time.
        services.close()
        shutil.rmtree(vault, ignore_errors=True)
        raise
    return services


def _card(told: dict[str, Any]) -> CustomerCard:
    fields = {name: told[name] for name in Customer.__slots__ if name in told and name not in ("tags", "born_on")}
    sealed: dict[str, str] = {name: fields.pop(name) for name in _SEALED if name in fields}
    return CustomerCard(
        customer=Customer(
            **fields,
            tags=tuple(told.get("tags", ())),
            born_on=date.fromisoformat(told["born_on"]) if "born_on" in told else None,
            tax_country=told["addresses"][0][4] if "tax_number" in told else "",
            source="counter",
        ),
        phones=tuple(Phone(label=label, number=number) for label, number in told["phones"]),
        emails=tuple(Email(label=label, address=address) for label, address in told["emails"]),
        addresses=tuple(
            Address(label=label, street=street, postcode=postcode, city=city, country=country)
            for label, street, postcode, city, country in told["addresses"]
        ),
        sealed=sealed,
    )


def _answers(told: dict[str, Any]) -> Answers:
    purposes: dict[str, str] = {code: told[code] for code in _ASKED if code in told}
    return Answers(opted_out=dict.fromkeys(told.get("opt_outs", ()), True), purposes=purposes, how="counter")


def _make_history(services: Services) -> None:
    """Change, put aside and bring back a few customers, so that the log has something to tell."""
    rows = services.customers.page(ListQuery(limit=5)).rows
    for row in rows[:3]:
        original = services.customers.open(row.customer.id)
        note = f"{original.customer.notes}\nCalled back in November.".strip()
        services.customers.save(replace(original, customer=replace(original.customer, notes=note)), original)
    aside = services.customers.open(rows[4].customer.id)
    services.customers.archive(aside.customer.id, aside.customer.version)
    services.consents.record(rows[0].customer.id, Answers(purposes={"marketing": "withdrawn"}, how="phone"))
