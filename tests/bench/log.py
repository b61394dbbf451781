"""What the log costs, beside what cannot be done without, in one vault and one run.

    .venv/bin/python -m tests.bench.log [entries]

Appending an entry in a batch beside inserting bare rows into the same table; one change with its entry; verifying all
of the log beside reading it and bare SHA-256 over the same bytes (and, where each entry has a signature of its own,
beside checking those, too).
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from custdesk.audit import proving, verify_queries
from custdesk.audit.service import AuditLog
from custdesk.customers.model import Customer, CustomerCard, CustomerChanged, CustomerViewed
from custdesk.customers.service import Customers
from custdesk.desk import chain
from custdesk.desk.attestation import verifies
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission
from custdesk.shop.service import found_within
from tests.shops import SHOP
from tests.vaults import OWNER, beside, make_vault

IN_A_BATCH = 10_000
SINGLE = 300


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def append(desk: Desk, entries: int, in_a_batch: int) -> None:
    for start in range(0, entries, in_a_batch):
        with desk.change(Permission.CUSTOMER_EDIT) as change:
            for place in range(start, min(start + in_a_batch, entries)):
                change.log(CustomerViewed(subject_id=1 + place))


def bare_rows(desk: Desk, entries: int) -> None:
    """The same rows into a table with the same indexes, with nothing computed."""
    raw = beside(desk.vault)
    raw.execute(
        "CREATE TABLE bare (seq INTEGER PRIMARY KEY, at, actor, action, kind, subject, detail, committed, head)"
    )
    for columns in ("kind, subject", "actor", "action", "at"):
        raw.execute(f"CREATE INDEX bare_{columns.replace(', ', '_')} ON bare ({columns})")
    head = os.urandom(32)
    rows = [
        (seq, "2026-11-30T17:49:28.123456Z", 1, "customer.viewed", "customer", seq, "{}", None, head)
        for seq in range(1, entries + 1)
    ]
    begin, worked = time.perf_counter(), time.process_time()
    for start in range(0, entries, IN_A_BATCH):
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany("INSERT INTO bare VALUES (?,?,?,?,?,?,?,?,?)", rows[start : start + IN_A_BATCH])
        raw.execute("COMMIT")
    took, worked = time.perf_counter() - begin, time.process_time() - worked
    raw.execute("DROP TABLE bare")
    print(f"bare rows: {1e6 * took / entries:.1f} µs each, {1e6 * worked / entries:.1f} of the processor")


def one_change(desk: Desk) -> None:
    """A customer's row changed with its entry, digests and signature, beside the row committed with nothing else."""
    number = Customers(desk).create(CustomerCard(customer=Customer(given_name="Ana")))
    update = "UPDATE customer SET version = version + 1, notes = ? WHERE id = ?"

    def logged(turn: int) -> None:
        with desk.change(Permission.CUSTOMER_EDIT) as change:
            change.connection.execute(update, (f"note {turn}", number))
            change.log(CustomerChanged(subject_id=number, columns=("notes",)), {"notes": ("before", "after")})

    def bare(turn: int) -> None:
        raw = beside(desk.vault)
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(update, (f"note {turn}", number))
        raw.execute("COMMIT")

    for what, work in (("with its entry", logged), ("bare", bare)):
        took = sorted(seconds(partial(work, turn)) for turn in range(SINGLE))
        print(f"one change {what}: {1000 * took[0]:.2f} ms at best, {1000 * took[SINGLE // 2]:.2f} in the middle")


def bare_verification(desk: Desk) -> tuple[float, float, int]:
    """Return the seconds for reading all of the log and hashing its bytes, and for checking its signatures bare."""
    read = hashed = checked = 0.0
    seq, signatures = 0, 0
    last = verify_queries.last_seq(desk.vault.reader)
    public = desk._secrets.sign_public
    while seq < last:
        begin = time.perf_counter()
        with desk.read(Permission.LOG_VERIFY) as reading:
            rows = verify_queries.select_to_verify(reading.connection, seq, last, 1000)
        read += time.perf_counter() - begin
        told = [bytes(32) + chain.canonical(row[:8]) for row in rows]
        begin = time.perf_counter()
        for each in told:
            sha256(each).digest()
        hashed += time.perf_counter() - begin
        begin = time.perf_counter()
        for row in rows:
            if row[15] is not None:
                verifies(public, row[15], chain.seal_message(row[0], row[8]))
                signatures += 1
        checked += time.perf_counter() - begin
        seq = rows[-1][0]
    return read + hashed, checked, signatures


def verify(desk: Desk, what: str) -> None:
    bare, checked, signatures = bare_verification(desk)
    log = AuditLog(desk)
    took = seconds(log.verify)
    few, proving.FEW = proving.FEW, 10**12
    here = seconds(log.verify)
    proving.FEW = few
    entries = verify_queries.last_seq(desk.vault.reader)
    print(
        f"{entries} entries {what}: read and hashed bare {bare:.2f} s, {signatures} signatures bare {checked:.2f} s;"
        f" verified {took:.2f} s ({took / bare:.2f} times, {took / (bare + checked):.2f} with the signatures),"
        f" in this process {here:.2f} s ({here / bare:.2f} times)"
    )


def main(entries: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = found(make_vault(Path(folder)), OWNER)
        with desk.change(Permission.SHOP_EDIT) as change:
            found_within(change, SHOP)
        one_change(desk)
        bare_rows(desk, min(entries, 100_000))
        worked = time.process_time()
        took = seconds(lambda: append(desk, entries, IN_A_BATCH))
        worked = time.process_time() - worked
        print(
            f"appended in batches of {IN_A_BATCH}: {1e6 * took / entries:.1f} µs an entry,"
            f" {1e6 * worked / entries:.1f} of the processor"
        )
        verify(desk, f"in batches of {IN_A_BATCH}")
        desk.close()
    with tempfile.TemporaryDirectory() as folder:
        desk = found(make_vault(Path(folder)), OWNER)
        append(desk, max(1, entries // 50), 1)
        verify(desk, "with a signature each")
        desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
