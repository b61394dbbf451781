"""How long a page of a customer's history takes in a long log, beside merely reading that customer's entries.

    .venv/bin/python -m tests.bench.history [entries of the log] [entries of the customer]

Prints medians in milliseconds, from one run over one vault.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.passages import instant
from custdesk.history.model import HistoryQuery, Looks, Show
from custdesk.services import Services
from tests.history.conftest import edit
from tests.shops import make_shop
from tests.stretching import stretched_once
from tests.vaults import beside

_CUSTOMERS = 5000
_TURNS = 15
_FIRST = datetime(2024, 1, 1, tzinfo=UTC)


def fill(services: Services, entries: int, own: int) -> int:
    """Write a log in which a customer with some changes was looked at ``own`` times over the years; return the id."""
    customer_id = services.customers.create(CustomerCard(customer=Customer(given_name="Ana")))
    for place in range(20):
        edit(services, customer_id, notes=f"Note {place}")
    outside = beside(services._desk.vault)
    start = outside.execute("SELECT max(seq) FROM audit_entry").fetchone()[0] + 1
    every = max(1, entries // own)
    step = timedelta(days=700) / entries
    outside.execute("BEGIN")
    outside.executemany(
        "INSERT INTO audit_entry VALUES (?,?,1,'customer.viewed','customer',?,'{}',NULL,x'00')",
        (
            (
                start + place,
                instant(_FIRST + step * place),
                customer_id if place % every == 0 else customer_id + 1 + place % _CUSTOMERS,
            )
            for place in range(entries)
        ),
    )
    outside.execute("COMMIT")
    services._desk._put_up_walls()
    return customer_id


def median(ask: Callable[[], object]) -> float:
    times = []
    for _turn in range(_TURNS):
        begin = time.perf_counter()
        ask()
        times.append((time.perf_counter() - begin) * 1000)
    return sorted(times)[_TURNS // 2]


def main(entries: int, own: int) -> None:
    with tempfile.TemporaryDirectory() as folder, stretched_once():
        services = make_shop(Path(folder))
        customer_id = fill(services, entries, own)
        reader = services._desk.vault.reader
        query = HistoryQuery(customer_id=customer_id, before_seq=2**62)
        seen = services.history.seen(query)
        line = next(line for line in seen.lines if isinstance(line, Looks))
        found = {
            "first page of everything": median(lambda: services.history.page(query)),
            "first page of the changes": median(
                lambda: services.history.page(
                    HistoryQuery(customer_id=customer_id, show=Show.CHANGES, before_seq=2**62)
                )
            ),
            "first page of who looked": median(lambda: services.history.seen(query)),
            "one line of it unfolded": median(lambda: services.history.looks(customer_id, line)),
            "bare SELECT of all entries of the customer": median(
                lambda: reader.execute(
                    "SELECT seq, at, actor, action FROM audit_entry INDEXED BY audit_entry_subject"
                    " WHERE subject_kind = 'customer' AND subject_id = ?",
                    (customer_id,),
                ).fetchall()
            ),
        }
        print(f"{entries} entries, {own} of one customer")
        for name, milliseconds in found.items():
            print(f"  {name}: {milliseconds:.1f} ms")
        services.close()


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(given[0] if given else 1_000_000, given[1] if len(given) > 1 else 10_000)
