"""The child's side of entering many new customers: makes their rows, their search entries and their entries of the log.

It is given drafts and what the vault says of itself (numbers, the head of the log); it has no key.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.guard import CHUNK
from custdesk.children.lines import as_line, from_lines
from custdesk.consent.model import ChoicesRecorded
from custdesk.customers.entering import EnteredRows, NewCustomer
from custdesk.desk.appending import EntryChain
from custdesk.desk.audited_rows import commits_to, digest_of

TABLES = ("customer", "customer_phone", "customer_email", "customer_address")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entering:
    """What the vault says of itself before customers are entered.

    ``numbers`` are free customer numbers, one for each row; ``taken`` are numbers of the file that others have.
    ``country`` is that of addresses without one; ``day`` (ISO 8601) and ``evidence`` are those of the opt-outs.
    """

    customer_id: int
    choice_id: int
    seq: int
    head: str
    now: str
    actor: int
    numbers: list[str]
    taken: list[str]
    source: str
    country: str
    day: str
    evidence: str


def enter_rows(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :class:`custdesk.exchange.importing.applying.Application`."""
    entry = _Entry(Entering(**request))
    search: list[tuple[str, int, str]] = []
    done = 0
    while lines := b"".join(islice(given, CHUNK)):
        drafts = from_lines(lines)
        rows = entry.rows(drafts)
        for table, of_table in zip(TABLES, (rows.customers, rows.phones, rows.emails, rows.addresses), strict=True):
            if of_table:
                emit.lines(as_line(of_table), table)
        if entry.choices:
            emit.lines(as_line(entry.choices), "choice_record")
            entry.choices = []
        emit.lines(as_line(rows.chain.in_hex()), "log")
        search += rows.search
        done += len(drafts)
        emit.progress(done, 0)
    search.sort()
    for start in range(0, len(search), CHUNK):
        emit.lines(as_line(search[start : start + CHUNK]), "search")
    return {"rows": done, "columns": sorted(entry.columns)}


class _Entry:
    """Enters one draft after the other."""

    def __init__(self, told: Entering) -> None:
        self._told = told
        self._ids = count(told.customer_id)
        self._choice_ids = count(told.choice_id)
        self._numbers = iter(told.numbers)
        self._used = set(told.taken)
        self._seq, self._head = told.seq, bytes.fromhex(told.head)
        self.columns: set[str] = set()
        self.choices: list[tuple[Any, ...]] = []

    def rows(self, drafts: list[list[Any]]) -> EnteredRows:
        """Return the rows of some drafts, as they travel."""
        told = self._told
        entered = EnteredRows(EntryChain(self._seq, self._head, told.now, told.actor), told.now)
        for _line, values, phones, emails, addresses, _sealed, _given, opt_outs, _consents, _problems in drafts:
            customer_id = next(self._ids)
            tags = values.get("tags", ())
            if tags:
                values["tags"] = "".join(f"\n{tag}" for tag in tags) + "\n"
            wanted = values.get("number", "")
            values["number"] = self._number(wanted)
            if wanted and values["number"] != wanted:
                values.setdefault("reference", wanted)
            values.setdefault("source", told.source)
            if told.country:
                addresses = [(*address[:5], address[5] or told.country) for address in addresses]
            entered.add(NewCustomer(customer_id, values, phones, emails, addresses, tags))
            if opt_outs:
                self._opt_out(entered.chain, customer_id, opt_outs)
        self.columns |= entered.columns
        self._seq, self._head = entered.chain.seq, entered.chain.head
        return entered

    def _number(self, wanted: str) -> str:
        number = wanted if wanted and wanted not in self._used else next(self._numbers)
        self._used.add(number)
        return number

    def _opt_out(self, chain: EntryChain, customer_id: int, codes: list[str]) -> None:
        told = self._told
        rows = [
            (next(self._choice_ids), code, 1, "import", told.day, told.evidence, told.now, told.actor) for code in codes
        ]
        self.choices += [(row[0], customer_id, *row[1:]) for row in rows]
        event = ChoicesRecorded(subject_id=customer_id, opted_out=tuple(codes), how="import")
        chain.add(event, digests=commits_to({"consent": digest_of("consent", ([], rows))}))
