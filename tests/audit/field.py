"""A small vault with a history of several people, and what a forger does to it who holds the key of the vault."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any, ClassVar

import pytest

from custdesk.audit import verifying
from custdesk.audit.problems import VerifyReport
from custdesk.audit.proving import prove
from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard, CustomerViewed, Phone
from custdesk.desk import attestation, certificates, chain, class_keys
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.noted import ANCHORS, Noted
from custdesk.desk.permissions import Lens, Permission, Role
from custdesk.services import Services
from custdesk.store.anchors import Anchor
from custdesk.store.connection import Connection
from tests.audit import outsider
from tests.audit.conftest import CLERKS, OFFICERS, signed_in
from tests.shops import add_user, make_shop
from tests.vaults import beside

LOG = ("audit_entry", "audit_signature", "revision")
ROWS = (
    "customer",
    "customer_phone",
    "customer_email",
    "customer_address",
    "consent_record",
    "choice_record",
    "purpose",
    "purpose_wording",
    "notice",
)
SEALED_FIELDS = "seq, at, actor, action, subject_kind, subject_id, detail, commitment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased(Event):
    action: ClassVar[str] = "customer.erased"
    subject_kind: ClassVar[str] = "customer"


def grown(folder: Path) -> tuple[Services, list["State"]]:
    """Make a shop in which an owner, a clerk and a privacy officer worked; return it as it was at several moments."""
    services = make_shop(folder)
    add_user(services, "Nikos", Role.CLERK, CLERKS)
    add_user(services, "Sofia", Role.PRIVACY_OFFICER, OFFICERS)
    desk = services._desk
    raw = beside(desk.vault)
    raw.execute("PRAGMA foreign_keys = OFF")
    for (trigger,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {trigger}")
    people = [
        services,
        Services(signed_in(desk, "Nikos", Role.CLERK, CLERKS)),
        Services(signed_in(desk, "Sofia", Role.PRIVACY_OFFICER, OFFICERS)),
    ]
    people[1].look_through(Lens.PERSONAL)
    moments = []
    for turn, name in enumerate(("Ana", "Beatriz", "Carlos", "Danai", "Eva")):
        by = people[turn % 3]
        card = CustomerCard(
            customer=Customer(given_name=name, notes="likes rye"), phones=(Phone(number="+34600123456"),)
        )
        number = by.consents.enrol(card, Answers(opted_out={"marketing": turn % 2 == 0}))
        stored = by.customers.open(number)
        other = people[(turn + 1) % 3]
        sealed = {"health_note": f"nuts {turn}"} if other is not people[1] else {}
        other.customers.save(
            replace(stored, customer=replace(stored.customer, notes="likes wheat"), sealed=sealed), stored
        )
        other.consents.record(number, Answers(opted_out={"third_parties": True}))
        moments.append(State(services))
    with desk.change(Permission.CUSTOMER_ERASE) as change:
        for table, column in (("revision", "subject_kind = 'customer' AND subject_id"), ("customer", "id")):
            raw.execute(f"DELETE FROM {table} WHERE {column} = 4")
        for table in ROWS[1:6]:
            raw.execute(f"DELETE FROM {table} WHERE customer_id = 4")
        change.log(Erased(subject_id=4))
    for by in people:
        with by._desk.change(Permission.CUSTOMER_EDIT) as change:
            for number in (1, 2, 3):
                change.log(CustomerViewed(subject_id=number))
    moments.append(State(services))
    return services, moments


class State:
    """All rows of a vault, as they were; and the anchors."""

    def __init__(self, services: Services) -> None:
        self._vault = services._desk.vault
        self._anchors = self._vault.folder / "anchors.log"
        raw = beside(self._vault)
        self.rows = {table: raw.execute(f"SELECT * FROM {table}").fetchall() for table in (*LOG, *ROWS)}
        self.noted = self._anchors.read_bytes()
        self.last = int(raw.execute("SELECT max(seq) FROM audit_entry").fetchone()[0])

    def put_back(self, tables: Sequence[str] = (*LOG, *ROWS)) -> None:
        raw = beside(self._vault)
        raw.execute("BEGIN IMMEDIATE")
        for table in tables:
            raw.execute(f"DELETE FROM {table}")
            if self.rows[table]:
                places = ",".join("?" * len(self.rows[table][0]))
                raw.executemany(f"INSERT INTO {table} VALUES ({places})", self.rows[table])
        raw.execute("COMMIT")
        self._anchors.write_bytes(self.noted)


class Field:
    """Where the trials are held: each begins with the vault as it was."""

    def __init__(self, services: Services, moments: list[State]) -> None:
        self.desk: Desk = services._desk
        self.moments = moments
        self.now = moments[-1]
        ends = [row[0] for row in self.now.rows["audit_signature"]]
        self.starts = [1, *(end + 1 for end in ends[:-1])]
        self.founded = max(row[0] for row in self.now.rows["audit_entry"] if row[3].startswith("user."))
        self.anchors = self.desk.vault.anchors.read()

    @property
    def raw(self) -> Connection:
        """The database as a forger has it."""
        return beside(self.desk.vault)

    @contextmanager
    def trial(self) -> Iterator[None]:
        try:
            yield
        finally:
            self.now.put_back()

    def transaction_of(self, seq: int) -> int:
        """Return the first entry of the transaction of an entry."""
        return max(start for start in self.starts if start <= seq)

    def verdict(self, anchors: Sequence[Anchor] = (), witness: str = ANCHORS) -> VerifyReport:
        """Verify with these anchors alone; an outsider must name the same entry first."""
        noted = [(anchor.seq, anchor.head) for anchor in anchors]
        theirs = outsider.first_bad_entry(self.raw, self.desk.vault.vault_id, noted)
        report = prove(self.desk, self.noted(witness, anchors))
        assert report.first_bad == theirs, (report.problems[:4], theirs)
        return report

    @staticmethod
    def noted(witness: str, anchors: Sequence[Anchor]) -> list[Noted]:
        return [Noted(witness, each.seq, each.at, each.head) for each in anchors]

    def shift(self, from_seq: int, by: int) -> None:
        """Give all entries from one on other numbers."""
        raw = self.raw
        for table in LOG:
            raw.execute(f"UPDATE {table} SET seq = -seq WHERE seq >= ?", (from_seq,))
            raw.execute(f"UPDATE {table} SET seq = ? - seq WHERE seq < 0", (by,))

    def chain_anew(self, seq: int) -> None:
        """Compute all heads from an entry on, as anybody who can write to the file can."""
        raw = self.raw
        row = raw.execute("SELECT head FROM audit_entry WHERE seq < ? ORDER BY seq DESC LIMIT 1", (seq,)).fetchone()
        head = row[0] if row else chain.first_head(self.desk.vault.vault_id)
        heads = []
        for values in raw.execute(f"SELECT {SEALED_FIELDS} FROM audit_entry WHERE seq >= ? ORDER BY seq", (seq,)):
            head = chain.next_head(head, chain.Entry(*values))
            heads.append((head, values[0]))
        raw.executemany("UPDATE audit_entry SET head = ? WHERE seq = ?", heads)


@contextmanager
def signatures_checked_once() -> Iterator[None]:
    """Remember what became of each signature that was checked: whether one fits never changes."""
    once = lru_cache(100_000)(attestation.verifies)
    theirs = lru_cache(100_000)(outsider.signed)
    with pytest.MonkeyPatch.context() as patch:
        for module in (attestation, certificates, class_keys, verifying):
            patch.setattr(module, "verifies", once)
        patch.setattr(outsider, "signed", theirs)
        yield


def some(random: Random, choices: Sequence[Any]) -> Any:
    return choices[random.randrange(len(choices))]


Tamper = Callable[[Field, Random], int | None]
