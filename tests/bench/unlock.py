"""How long it takes from the passphrase to the first page of customers, beside the key derivation alone, in one run.

    .venv/bin/python -m tests.bench.unlock [customers]

Prints the medians in milliseconds: the whole way (sign-in and first page), the derivation within it, what is left when
that is taken away, and how much of the derivation that is.
"""

import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from custdesk.customers import search
from custdesk.customers.model import Customer, CustomerCard, CustomersSearched, Email, ListQuery, Phone
from custdesk.customers.queries import insert_customer, insert_emails, insert_phones
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.entrance import new_vault, sign_in
from custdesk.store import slots
from custdesk.store.kdf import KdfCost, passphrase_key
from custdesk.store.keys import SlotFile, calibrated_cost
from tests.bench.people import FAMILY, GIVEN
from tests.shops import SHOP
from tests.vaults import NAME, OWNER, PASSPHRASE

ROUNDS = 9


class TimedDerivation:
    """The key derivation of the program, with the milliseconds of each one done."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    def __call__(self, *given: object) -> bytearray:
        begin = time.perf_counter()
        try:
            return passphrase_key(*given)  # type: ignore[arg-type]
        finally:
            self.taken.append((time.perf_counter() - begin) * 1000)


def fill(desk: Desk, customers: int) -> None:
    chance = random.Random(1)
    cards = []
    with desk.change(Permission.IMPORT_RUN) as change:
        for number in range(customers):
            customer = Customer(
                number=str(number),
                given_name=chance.choice(GIVEN),
                family_name=f"{chance.choice(FAMILY)} {number}",
                tags=("vip",) if number % 7 == 0 else (),
            )
            phones = (Phone(number=f"+346{chance.randrange(10**8):08d}"),)
            emails = (Email(address=f"u{number}@example.com"),)
            customer_id = insert_customer(change.connection, customer, change.now)
            insert_phones(change.connection, customer_id, phones)
            insert_emails(change.connection, customer_id, emails)
            cards.append((customer_id, CustomerCard(customer=customer, phones=phones, emails=emails), "active"))
        search.put_many(change.connection, cards)
        change.log(CustomersSearched())


def make(folder: Path, customers: int) -> KdfCost:
    """Make a vault at ``folder`` with its customers; return what a guess of the passphrase costs."""
    services = new_vault(folder, SHOP, OWNER, PASSPHRASE, cost=calibrated_cost())[0]
    fill(services._desk, customers)
    services.close()
    slot = SlotFile.load(folder).slot_of(OWNER)
    assert slot is not None
    assert slot.cost is not None
    return slot.cost


def unlock(folder: Path) -> float:
    """Return the milliseconds from the passphrase to the first page; close the vault again."""
    begin = time.perf_counter()
    services = sign_in(folder, OWNER, PASSPHRASE)
    services.customers.page(ListQuery())
    taken = (time.perf_counter() - begin) * 1000
    services.close()
    return taken


def main(customers: int) -> None:
    derivation = TimedDerivation()
    slots.passphrase_key = derivation  # type: ignore[assignment]
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / NAME
        cost = make(folder, customers)
        derivation.taken.clear()
        whole = [unlock(folder) for _round in range(ROUNDS)]
    if len(derivation.taken) != ROUNDS:
        raise RuntimeError("a sign-in derives one key")
    beyond = [all_of_it - derived for all_of_it, derived in zip(whole, derivation.taken, strict=True)]
    print(
        f"{customers} customers, {cost}: unlocked to the first page {median(whole):.0f} ms,"
        f" key derivation in it {median(derivation.taken):.0f} ms,"
        f" beyond it {median(beyond):.0f} ms ({median(beyond) / median(derivation.taken):.2f} of it)"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
