"""How long the first page of the log takes by each filter, beside a bare SELECT of as many rows, in one vault and run.

    .venv/bin/python -m tests.bench.log_viewer [entries]

Prints the median in milliseconds. Where a filter needs more than one stretch, the longest stretch is what the window
could wait for; how many there were until the page was full, and how long that took, stands beside it.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from custdesk.audit.model import LogQuery, TypedWord
from custdesk.audit.service import AuditLog
from custdesk.customers.logged import LOGGED
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from tests.vaults import OWNER, beside, make_vault

_FIRST_DAY = datetime(2020, 1, 1, tzinfo=UTC)
_USUAL = {
    "customer.viewed": 40, "customers.searched": 20, "customer.changed": 15, "user.signed_in": 8, "user.signed_out": 7,
    "consent.recorded": 4, "log.opened": 3, "customer.created": 2, "export.made": 1,
}  # fmt: skip
_TURNS = 7


def fill(desk: Desk, entries: int) -> None:
    """Write entries as a shop makes them, without their heads: nothing is verified here."""
    random.seed(1)
    connection = beside(desk.vault)
    (last,) = connection.execute("SELECT max(seq) FROM audit_entry").fetchone()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,NULL,?)", _entries(last + 1, entries))
    connection.execute("COMMIT")
    desk._put_up_walls()


def _entries(first: int, entries: int) -> Iterator[tuple[int, str, int, str, str, int, str, bytes]]:
    actions = random.choices(list(_USUAL), list(_USUAL.values()), k=entries)
    for place, action in enumerate(actions):
        about = action.startswith("customer.") or action == "consent.recorded"
        at = (_FIRST_DAY + timedelta(seconds=200 * place)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        detail = '{"columns":["notes","phones"]}' if action == "customer.changed" else "{}"
        if place == entries // 2:
            detail = '{"columns":["tax_number"],"recipient":"Tax office"}'
        actor = 4 if place % 100_000 == 9 else 1 + place % 3
        yield first + place, at, actor, action, "customer" if about else "", place % 20_000 if about else 0, detail, b""


def queries() -> dict[str, LogQuery]:
    month = {"since": _FIRST_DAY + timedelta(days=31), "until": _FIRST_DAY + timedelta(days=62)}
    return {
        "no filter": LogQuery(),
        "a busy person": LogQuery(user_id=1),
        "somebody who was here rarely": LogQuery(user_id=4),
        "a frequent action": LogQuery(actions=("customer.viewed",)),
        "six actions": LogQuery(actions=tuple(list(_USUAL)[3:])),
        "an action that never was": LogQuery(actions=("user.removed",)),
        "one customer": LogQuery(customer_id=77),
        "the second month": LogQuery(**month),
        "all before the second month": LogQuery(until=month["since"]),
        "person, action and month": LogQuery(user_id=2, actions=("export.made",), **month),
        "a frequent column": LogQuery(columns=("notes",)),
        "a column that was named once": LogQuery(columns=("tax_number",)),
        "a data class": LogQuery(classes=("contact",)),
        "a word that is in one entry": LogQuery(words=(TypedWord(verbatim="tax office"),)),
        "a word that is in no entry": LogQuery(words=(TypedWord(verbatim="nowhere"),)),
    }


def median(once: Callable[[], object]) -> float:
    times = []
    for _turn in range(_TURNS):
        begin = time.perf_counter()
        once()
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def until_full(log: AuditLog, query: LogQuery) -> tuple[int, float, float, int]:
    """Return how many stretches a page took, the milliseconds of all and of the longest, and how many were found."""
    stretches, longest, whole, found_so_far = 0, 0.0, 0.0, 0
    while True:
        begin = time.perf_counter()
        page = log.page(query)
        took = (time.perf_counter() - begin) * 1000
        stretches, longest, whole = stretches + 1, max(longest, took), whole + took
        found_so_far += len(page.entries)
        if page.next_seq is None or found_so_far >= LogQuery().limit:
            return stretches, whole, longest, found_so_far
        query = replace(query, after_seq=page.next_seq, down_to_seq=page.down_to_seq)


def main(entries: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = found(make_vault(Path(folder)), OWNER)
        fill(desk, entries)
        log = AuditLog(desk, {"customer": LOGGED})
        bare_sql = "SELECT * FROM audit_entry ORDER BY seq DESC LIMIT 101"
        bare = median(lambda: desk.vault.reader.execute(bare_sql).fetchall())
        print(f"{entries} entries; a bare SELECT of 101 rows: {bare:.2f} ms")
        end = entries + 10
        for name, query in queries().items():
            # From the second page on nothing is logged: writing the entry is not what is measured.
            first = median(lambda query=query: log.page(replace(query, after_seq=end)))
            stretches, whole, longest, number = until_full(log, replace(query, after_seq=end))
            more = f"; {stretches} stretches, {whole:.0f} ms, longest {longest:.1f} ms" if stretches > 1 else ""
            print(f"{name}: {first:.1f} ms, {first / bare:.0f} times the bare one; found {number}{more}")
        begin = time.perf_counter()
        log.counts(LogQuery())
        print(f"counting all by day and person: {time.perf_counter() - begin:.1f} s, in stretches")
        desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
