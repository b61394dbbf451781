"""How long it takes to erase one customer, beside building the index of searches anew, in one vault and one run.

    .venv/bin/python -m tests.bench.erasing [customers]

Prints the transaction (rows, index, log entry), what others wait for when the file is written anew, and the rebuild.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from custdesk.consent.service import found_within as found_consent
from custdesk.desk.clearing import clear_traces
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission
from custdesk.erasure.queries import erase_person
from custdesk.shop.model import Shop
from custdesk.shop.service import found_within
from tests.bench.search import fill
from tests.vaults import OWNER, beside, make_vault


def timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def main(customers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = found(make_vault(Path(folder)), OWNER)
        with desk.change(Permission.SHOP_EDIT, Permission.PURPOSE_EDIT) as change:
            found_within(change, Shop(name="Bench"))
            found_consent(change, Shop(name="Bench"))
        fill(desk, customers)

        def erase(customer_id: int) -> None:
            with desk.change(Permission.CUSTOMER_ERASE) as change:
                erase_person(change, customer_id, "asked")

        times = sorted(timed(lambda customer_id=customer_id: erase(customer_id)) for customer_id in range(100, 120))
        clearing = timed(lambda: clear_traces(desk, Permission.CUSTOMER_ERASE))
        connection = beside(desk.vault)
        rebuild = timed(lambda: connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')"))
        size = (desk.vault.folder / "customers.db").stat().st_size / 1_000_000
        desk.close()
    print(f"{customers} customers, {size:.0f} MB: erasing one {times[10]:.0f} ms (at most {times[-1]:.0f}),")
    print(f"clearing the traces afterwards {clearing:.0f} ms, building the index anew would take {rebuild:.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
