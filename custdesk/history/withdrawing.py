"""Taking many customers out at once: a child process, which has no key, tells in entries of the log what they were."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any, Final

from custdesk.children.child import Emit
from custdesk.children.guard import Limits, run_in_child
from custdesk.children.lines import CHUNK, as_line, from_line
from custdesk.customers import search
from custdesk.customers.leaving import AT_ONCE, COLUMNS, lines_of, remove_many
from custdesk.desk.appending import EntriesAhead, EntryChain
from custdesk.desk.passages import Change
from custdesk.history.answers import Answers, all_answers, who_answered
from custdesk.history.events import CustomerWithdrawn

_TASK: Final = "custdesk.history.withdrawing:tell_withdrawn"
_LIMITS: Final = Limits(seconds=1_800, processor_seconds=1_800, answered_bytes=2 << 30)
_STRETCH: Final = 10_000
"""So many are handed to one child: as many lines as are held in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawing:
    """What the log says of its end before customers are taken out."""

    seq: int
    head: str
    now: str
    actor: int


def withdraw_many(
    change: Change, vault_id: bytes, entered: Sequence[tuple[int, int]], progress: Callable[[int, int], None]
) -> None:
    """Take out customers (id, and the entry that had entered them) who have no sealed values; log it.

    What ``progress`` (done, total) raises ends it. Their entries come before all that the change logs otherwise.
    """
    ids = [customer_id for customer_id, _entry in entered]
    ahead = EntriesAhead(change.connection, vault_id, change.session.user_id, change.now)
    for start in range(0, len(entered), _STRETCH):
        _tell(change, ahead, entered[start : start + _STRETCH], progress, start)
    search.remove_many(change.connection, ids)
    for start in range(0, len(ids), AT_ONCE):
        remove_many(change, ids[start : start + AT_ONCE], "reverted")
        progress(start, len(ids))


def _tell(
    change: Change,
    ahead: EntriesAhead,
    entered: Sequence[tuple[int, int]],
    progress: Callable[[int, int], None],
    first: int,
) -> None:
    connection = change.connection
    lines: list[bytes] = []
    for start in range(0, len(entered), AT_ONCE):
        some = entered[start : start + AT_ONCE]
        ids = [customer_id for customer_id, _entry in some]
        answers = {one: all_answers(connection, one) for one in who_answered(connection, ids)}
        rows = zip(some, lines_of(connection, ids), strict=True)
        lines += [_line(entry, row, answers.get(customer_id)) for (customer_id, entry), row in rows]
        progress(first + start, first + len(entered))
    request = Withdrawing(seq=ahead.seq, head=ahead.head.hex(), now=change.now, actor=change.session.user_id)
    run_in_child(
        _TASK,
        asdict(request),
        lines=lines,
        on_lines=lambda _name, told: ahead.take(*from_line(told)),
        limits=_LIMITS,
        progress=lambda done, _total: progress(first + done, first + len(entered)),
    )


def _line(entry: int, row: bytes, answers: Answers | None) -> bytes:
    told = answers.texts() if answers is not None else {}
    return b"[%d,%b,%b]\n" % (entry, json.dumps(told).encode(), row)


def tell_withdrawn(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`withdraw_many`."""
    told = Withdrawing(**request)
    seq, head, done = told.seq, bytes.fromhex(told.head), 0
    while lines := list(islice(given, CHUNK)):
        chain = EntryChain(seq, head, told.now, told.actor)
        for line in lines:
            entry, answers, (customer_id, *values) = from_line(line)
            held = {name: value for name, value in zip(COLUMNS, values, strict=True) if value not in (None, "", "[]")}
            revision = {name: (value, None) for name, value in {**held, **answers}.items()}
            chain.add(CustomerWithdrawn(subject_id=customer_id, entry=entry), revision)
        emit.lines(as_line(chain.in_hex()), "log")
        seq, head, done = chain.seq, chain.head, done + len(lines)
        emit.progress(done, 0)
    return {"rows": done}
