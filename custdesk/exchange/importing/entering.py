"""The child's side of entering many new customers: makes their rows and their entries of the log.

It is given drafts and what the vault says of itself (numbers, the head of the log); it has no key. Beside it another
child makes what the search index holds of them (:mod:`custdesk.exchange.importing.indexing`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.lines import CHUNK, as_line, from_lines
from custdesk.consent.model import ChoicesRecorded
from custdesk.customers.entering import EnteredRows, NewCustomer
from custdesk.desk.appending import EntryChain
from custdesk.desk.audited_rows import commits_to, digest_of
from custdesk.store.rows import values_of

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
    done = 0
    while lines := b"".join(islice(given, CHUNK)):
        drafts = from_lines(lines)
        rows = entry.rows(drafts)
        for table, of_table in zip(TABLES, (rows.customers, rows.phones, rows.emails, rows.addresses), strict=True):
            if of_table:
                emit.lines(as_line(values_of(of_table)), table)
        if entry.choices:
            emit.lines(as_line(values_of(entry.choices)), "choice_record")
            entry.choices = []
        emit.lines(as_line(rows.chain.in_hex()), "log")
        done += len(drafts)
        emit.progress(done, 0)
    return {"rows": done, "columns": sorted(entry.columns)}


class Numbering:
    """Gives one draft after the other its id and number: the same ones in each child that is told the same."""

    def __init__(self, customer_id: int, numbers: Iterable[str], taken: Iterable[str]) -> None:
        """Begin with ``customer_id``; the others are as in :class:`Entering`."""
        self._ids = count(customer_id)
        self._numbers = iter(numbers)
        self._used = set(taken)

    def give(self, values: dict[str, Any]) -> int:
        """Put the number into the values of a draft and return the id; a number of others stays as a reference."""
        wanted = values.get("number", "")
        number = wanted if wanted and wanted not in self._used else next(self._numbers)
        self._used.add(number)
        values["number"] = number
        if wanted and number != wanted:
            values.setdefault("reference", wanted)
        return next(self._ids)


class _Entry:
    """Enters one draft after the other."""

    def __init__(self, told: Entering) -> None:
        self._told = told
        self._numbering = Numbering(told.customer_id, told.numbers, told.taken)
        self._choice_ids = count(told.choice_id)
        self._seq, self._head = told.seq, bytes.fromhex(told.head)
        self.columns: set[str] = set()
        self.choices: list[tuple[Any, ...]] = []

    def rows(self, drafts: list[list[Any]]) -> EnteredRows:
        """Return the rows of some drafts, as they travel."""
        told = self._told
        entered = EnteredRows(EntryChain(self._seq, self._head, told.now, told.actor), told.now)
        for _line, values, phones, emails, addresses, _sealed, _given, opt_outs, _consents, _problems in drafts:
            customer_id = self._numbering.give(values)
            tags = values.get("tags", ())
            if tags:
                values["tags"] = "".join(f"\n{tag}" for tag in tags) + "\n"
            values.setdefault("source", told.source)
            if told.country:
                addresses = [(*address[:5], address[5] or told.country) for address in addresses]
            entered.add(NewCustomer(customer_id, values, phones, emails, addresses, tags))
            if opt_outs:
                self._opt_out(entered.chain, customer_id, opt_outs)
        self.columns |= entered.columns
        self._seq, self._head = entered.chain.seq, entered.chain.head
        return entered

    def _opt_out(self, chain: EntryChain, customer_id: int, codes: list[str]) -> None:
        told = self._told
        rows = [
            (next(self._choice_ids), code, 1, "import", told.day, told.evidence, told.now, told.actor) for code in codes
        ]
        self.choices += [(row[0], customer_id, *row[1:]) for row in rows]
        event = ChoicesRecorded(subject_id=customer_id, opted_out=tuple(codes), how="import")
        chain.add(event, digests=commits_to({"consent": digest_of("consent", ([], rows))}))
