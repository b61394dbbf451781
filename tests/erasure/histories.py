"""A customer with a long history, of whom every value can be told from all others."""

import random
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from custdesk.consent.model import Answers
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Role
from custdesk.exchange.importing.model import Verdict
from custdesk.services import Services
from tests.shops import add_user, seen_as
from tests.vaults import beside

_LETTERS = "abcdefghijklmnoprstuvz"
CLERKS = "another plain passphrase"


@dataclass
class Life:
    """Makes up values and remembers them: ``values`` stand in the clear in the vault, ``sealed`` never did."""

    chance: random.Random
    born_from: int = 1900
    customer_id: int = 0
    values: list[str] = field(default_factory=list)
    sealed: list[str] = field(default_factory=list)
    blobs: list[bytes] = field(default_factory=list)

    def word(self, extra: str = "") -> str:
        made = "".join(self.chance.choices(_LETTERS, k=self.chance.randint(6, 9))) + extra
        return self._kept("q" + made + "w")

    def digits(self, length: int) -> str:
        return self._kept("".join(self.chance.choices("123456789", k=length)))

    def day(self) -> date:
        made = date(self.born_from + self.chance.randrange(20), self.chance.randint(1, 12), self.chance.randint(1, 28))
        self._kept(made.isoformat())
        return made

    def amount(self) -> int:
        made = self.chance.randrange(10**12, 10**13)
        self.blobs.append(made.to_bytes(8, "big")[2:])
        return made

    def secret(self) -> str:
        return self.sealed.append(made := self.word()) or self.values.remove(made) or made  # type: ignore[func-returns-value]

    def card(self) -> CustomerCard:
        """Return a card with other values in every column and list."""
        return CustomerCard(
            customer=Customer(
                number=self.digits(9),
                kind=self.chance.choice(("person", "company")),
                given_name=self.word("é"),
                family_name=self.word("ñ"),
                company_name=self.word("λόγος"),
                known_as=self.word("یک"),
                job_title=self.word(),
                born_on=self.day(),
                tax_number=self.digits(11),
                tags=(self.word(), self.word()),
                source=self.word(),
                reference=self.word(),
                balance=self.amount(),
                notes=" ".join(self.word() for _ in range(self.chance.choice((2, 40, 700)))),
            ),
            phones=(Phone(number=f"+346{self.digits(8)}"), Phone(number=f"+346{self.digits(8)}", label="work")),
            emails=(Email(address=f"{self.word()}@{self.word()}.com"),),
            addresses=(
                Address(street=self.word(), postcode=self.digits(8), city=self.word("ç"), region=self.word()),
                Address(street=self.word(), city=self.word()),
            ),
            sealed={"health_note": self.secret()},
        )

    def _kept(self, made: str) -> str:
        self.values.append(made)
        return made


def live(services: Services, folder: Path, *, changes: int, neighbours: int) -> Life:
    """Enter a customer among others, change everything again and again, and do all that can be done with the data."""
    life = Life(random.Random(20))
    others = Life(random.Random(21), born_from=1950)
    services.customers.create(others.card())
    life.customer_id = services.customers.create(life.card())
    for turn in range(changes):
        change_all(services, life)
        for _ in range(neighbours // changes):
            services.customers.create(replace(others.card(), sealed={}))
        if turn % 10 == 0:
            answers = Answers(purposes={"marketing": "refused"}, opted_out={"sms": turn % 20 == 0}, how="phone")
            services.consents.record(life.customer_id, replace(answers, evidence=life.word()))
    clerk = seen_as(services, user_id=add_user(services, "Nikos", Role.CLERK, CLERKS), role=Role.CLERK)
    for typist in (services, clerk):
        typist.drafts.keep("customer", life.customer_id, {"typed": life.secret()})
    _import_changes(services, life, folder / "more.csv")
    services.exports.export("everything", folder / "all.csv")
    services.customers.reveal(life.customer_id, "health_note")
    note_blobs(services, life)
    return life


def change_all(services: Services, life: Life) -> None:
    stored, card = services.customers.open(life.customer_id, in_full=True), life.card()
    kept = {name: getattr(stored.customer, name) for name in ("id", "version", "created_at", "changed_at")}
    services.customers.save(replace(card, customer=replace(card.customer, **kept)), stored)


def note_blobs(services: Services, life: Life) -> None:
    """Remember what stands in the vault as bytes: sealed values, salts, and unsaved typing."""
    connection = beside(services._desk.vault)
    for row in connection.execute(
        "SELECT health_note FROM customer WHERE id = ?1 UNION ALL SELECT body FROM draft WHERE subject_id = ?1"
        " UNION ALL SELECT salt FROM revision WHERE subject_kind = 'customer' AND subject_id = ?1",
        (life.customer_id,),
    ):
        life.blobs.append(bytes(row[0]))
    services._desk._put_up_walls()


def _import_changes(services: Services, life: Life, file: Path) -> None:
    card = services.customers.open(life.customer_id)
    known = (card.customer.number, card.customer.given_name, card.customer.family_name, card.emails[0].address)
    rows = ("Number,First name,Last name,E-mail,Job title", ",".join((*known, life.word())))
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    reading = services.imports.read(file)
    plan = services.imports.plan(file, reading, services.imports.guess(reading))
    assert services.imports.apply(plan).counts[Verdict.CHANGED] == 1
