"""A demo shop for each language: its customers, their consents, staff of every role, a log with history."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
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
_LANGUAGES = ("en", "es", "el", "pt", "fa")
_ENDING = ".custdesk"
_SEALED: tuple[str, ...] = ("health_note", "bank_account")
_ASKED: tuple[str, ...] = ("marketing", "health")
# No secret: the shop is for trying out.
_PASSPHRASES = (
    (Role.OWNER, DEMO_PASSPHRASE),
    (Role.PRIVACY_OFFICER, "seven olive trees by the well"),
    (Role.CLERK, "green umbrella under the clock"),
    (Role.FIELD_WORKER, "paper boats on a winter river"),
    (Role.ACCOUNTANT, "eleven copper coins in a jar"),
    (Role.ANALYST, "slow trains through yellow fields"),
)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody of the demo shop."""

    name: str
    role: Role
    passphrase: str


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo shop that was made: its vault folder and the people who can sign in."""

    vault: Path
    people: tuple[DemoPerson, ...]


def demo_folder(language: str = "en") -> Path:
    """Return where the demo shop of this person lies in a language (as a code), made or not."""
    return paths.vaults_folder() / f"{_told(language)['folder']}{_ENDING}"


def is_demo(folder: Path) -> bool:
    """Return whether a vault is this person's demo shop, in any language."""
    return folder in {demo_folder(language) for language in _LANGUAGES}


def demo_people(language: str = "en") -> tuple[DemoPerson, ...]:
    """Return who can sign in to the demo shop of a language, the owner first."""
    names = _told(language)["staff"]
    return tuple(
        DemoPerson(name, role, passphrase) for name, (role, passphrase) in zip(names, _PASSPHRASES, strict=True)
    )


def untidy_file(language: str) -> Path:
    """Return the sample list to bring in to the demo shop of a language, as untidy as a real one."""
    return paths.resources() / "demo" / str(_told(language)["list"])


def untidy_files() -> list[Path]:
    """Return the sample lists of all languages."""
    return [untidy_file(language) for language in _LANGUAGES]


def open_demo(progress: Progress, language: str = "en") -> Services:
    """Sign in to this person's demo shop as its owner; make it first if it is not there."""
    folder = demo_folder(language)
    if not folder.exists():
        _fill(folder, language, progress).close()
    owner = demo_people(language)[0]
    return sign_in(folder, owner.name, owner.passphrase)


def throw_away_demo(folder: Path) -> None:
    """Delete a demo shop, if it is there, so that the next one is fresh; raise ``ValueError`` for any other vault.

    Nobody may have it open.
    """
    if not is_demo(folder):
        raise ValueError(folder)
    if folder.exists():
        shutil.rmtree(folder)


def make_demo_shop(folder: Path, progress: Progress | None = None, language: str = "en") -> Demo:
    """Make a demo shop in ``folder``, or leave none; raise ``VaultExists`` if there is one."""
    vault = folder / demo_folder(language).name
    _fill(vault, language, progress).close()
    return Demo(vault, demo_people(language))


@cache
def _told(language: str) -> dict[str, Any]:
    """Return what the shop of a language is like; that of another language is the English one."""
    code = language if language in _LANGUAGES else "en"
    told: dict[str, Any] = json.loads((paths.resources() / "demo" / "shops" / f"{code}.json").read_text("utf-8"))
    return told


def _fill(vault: Path, language: str, progress: Progress | None) -> Services:
    told, people = _told(language), demo_people(language)
    shop = Shop(**{name: told[name] for name in ("name", "country", "language", "currency")})
    # Cheap slots: everybody knows these passphrases, and the first look at CustDesk should not wait for them.
    services, _recovery_key = new_vault(vault, shop, people[0].name, DEMO_PASSPHRASE, cost=FLOOR)
    try:
        customers = told["customers"]
        total = len(people) + len(customers)
        for done, person in enumerate(people):
            if person.role is not Role.OWNER:
                given = services.users.add(person.name, person.role, Proof(DEMO_PASSPHRASE))
                services.users.choose_passphrase(person.name, given.code, person.passphrase, cost=FLOOR)
            if progress:
                progress(done, total)
        for done, customer in enumerate(customers, len(people)):
            services.consents.enrol(_card(customer), _answers(customer))
            if progress:
                progress(done + 1, total)
        _make_history(services, told["note"])
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


def _make_history(services: Services, note: str) -> None:
    """Change, put aside and bring back a few customers, so that the log has something to tell."""
    rows = services.customers.page(ListQuery(limit=5)).rows
    for row in rows[:3]:
        original = services.customers.open(row.customer.id)
        notes = f"{original.customer.notes}\n{note}".strip()
        services.customers.save(replace(original, customer=replace(original.customer, notes=notes)), original)
    aside = services.customers.open(rows[4].customer.id)
    services.customers.archive(aside.customer.id, aside.customer.version)
    services.consents.record(rows[0].customer.id, Answers(purposes={"marketing": "withdrawn"}, how="phone"))
