"""How long a search takes, beside the obvious index (FTS5 unicode61, by rank), in one vault and one run.

    .venv/bin/python -m tests.bench.search [customers]

Prints the 95th percentile of each in milliseconds, by length of what is typed, and their ratio.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from custdesk.customers import search
from custdesk.customers.lists import select_page
from custdesk.customers.model import Customer, CustomerCard, CustomersSearched, Email, ListQuery, Phone
from custdesk.customers.queries import ORDINARY, insert_customer
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission
from custdesk.store.connection import Connection
from custdesk.store.vault import open_vault
from tests.bench.people import FAMILY, GIVEN
from tests.vaults import OWNER, PASSPHRASE, beside, make_vault

OBVIOUS = "CREATE VIRTUAL TABLE obvious USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
TYPED = ["a", "g", "an", "ga", "ana", "garc", "begoña", "maria lop", "600", "ελεν"]


def fill(desk: Desk, customers: int) -> None:
    random.seed(1)
    cards = []
    with desk.change(Permission.IMPORT_RUN) as change:
        for number in range(customers):
            customer = Customer(
                number=str(number), given_name=random.choice(GIVEN), family_name=f"{random.choice(FAMILY)} {number}"
            )
            phone = Phone(number=f"+346{random.randrange(10**8):08d}")
            card = CustomerCard(customer=customer, phones=(phone,), emails=(Email(address=f"u{number}@example.com"),))
            cards.append((insert_customer(change.connection, customer, change.now), card, "active"))
        search.put_many(change.connection, cards)
        beside(desk.vault).execute(OBVIOUS)
        change.connection.executemany(
            "INSERT INTO obvious VALUES (?)",
            [(f"{c.customer.name} {c.phones[0].number} {c.emails[0].address}",) for _id, c, _state in cards],
        )
        change.log(CustomersSearched())


def p95(search_once: Callable[[], object]) -> float:
    times = []
    for _turn in range(20):
        begin = time.perf_counter()
        search_once()
        times.append((time.perf_counter() - begin) * 1000)
    return sorted(times)[18]


def obvious(connection: Connection, words: str) -> list[object]:
    match = " ".join(f'"{word}"*' for word in words.split())
    sql = "SELECT rowid FROM obvious WHERE obvious MATCH ? ORDER BY rank LIMIT 128"
    return connection.execute(sql, (match,)).fetchall()


def main(customers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = found(make_vault(Path(folder)), OWNER)
        fill(desk, customers)
        desk.close()
        vault = open_vault(Path(folder) / "shop.custdesk", OWNER, PASSPHRASE).vault
        for words in TYPED:
            query = ListQuery(words=words)
            ours = p95(lambda query=query: select_page(vault.reader, query, ORDINARY, contact=True, sorted_by=()))
            theirs = p95(lambda words=words: obvious(vault.reader, words))
            print(f"{customers} customers, {words!r}: page {ours:.1f} ms, obvious index alone {theirs:.1f} ms")
        vault.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
