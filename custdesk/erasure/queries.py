"""The rows of a person, all of them, and the entries that tell of erasures."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from custdesk.customers import search
from custdesk.customers.former import everybody_in, note_erased
from custdesk.customers.queries import select_card
from custdesk.customers.separators import forget_separators
from custdesk.desk.passages import Change
from custdesk.erasure.marks import keep_marks
from custdesk.erasure.model import CustomerErased, GivenOut
from custdesk.erasure.views import forget_in_views
from custdesk.store.connection import Connection
from custdesk.store.opened import ERASURE_DUE

_SAMPLES = ("sqlite_stat1", "sqlite_stat4")
_COUNTS = (
    "SELECT version, created_at,"
    " (SELECT count(*) FROM customer_phone WHERE customer_id = c.id),"
    " (SELECT count(*) FROM customer_email WHERE customer_id = c.id),"
    " (SELECT count(*) FROM customer_address WHERE customer_id = c.id),"
    " (SELECT count(*) FROM consent_record WHERE customer_id = c.id)"
    " + (SELECT count(*) FROM choice_record WHERE customer_id = c.id),"
    " (SELECT count(*) FROM revision WHERE subject_kind = 'customer' AND length(body) > 0"
    "  AND subject_id IN (SELECT value FROM json_each(?))),"
    " (SELECT count(*) FROM draft WHERE kind = 'customer' AND subject_id = c.id),"
    " (SELECT count(*) FROM draft WHERE kind = 'customer' AND subject_id = c.id AND user_id <> ?)"
    " FROM customer AS c WHERE c.id = ?"
)


class ErasureEntry(NamedTuple):
    """An entry of the log that says that somebody was erased."""

    seq: int
    at: str
    actor: int
    customer_id: int
    ground: str
    head: bytes


def select_counts(connection: Connection, customer_id: int, user_id: int) -> tuple[Any, ...] | None:
    """Return version, time of entry, and how many phones, e-mails, addresses, answers, revisions and drafts there are,
    and how many of the drafts are by others than ``user_id``; ``None`` without such a customer.

    The revisions of those who were merged into the customer count, too.
    """
    everybody = json.dumps(everybody_in(connection, customer_id))
    row: tuple[Any, ...] | None = connection.execute(_COUNTS, (everybody, user_id, customer_id)).fetchone()
    return row


def select_identity(connection: Connection, customer_id: int) -> tuple[int, str] | None:
    """Return version and number of a customer."""
    row: tuple[int, str] | None = connection.execute(
        "SELECT version, number FROM customer WHERE id = ?", (customer_id,)
    ).fetchone()
    return row


def select_id(connection: Connection, number: str) -> int | None:
    """Return the id of the customer who has a number."""
    row = connection.execute("SELECT id FROM customer WHERE number = ?", (number,)).fetchone()
    return int(row[0]) if row else None


def select_given_out(connection: Connection, customer_id: int, since: str) -> tuple[GivenOut, ...]:
    """Return what was exported, disclosed, copied and printed from an instant (ISO 8601, UTC) on, the newest first.

    Of what was printed of one customer it is only what was printed of this one.
    """
    rows = connection.execute(
        "SELECT e.seq, CAST(e.at AS BLOB), coalesce(u.name, ''), CAST(e.detail AS BLOB),"
        " e.action = 'list.copied' FROM audit_entry AS e"
        " LEFT JOIN user_account AS u ON u.id = e.actor"
        " WHERE (e.action IN ('export.made', 'export.disclosed', 'list.printed', 'list.copied')"
        " OR (e.action = 'customer.printed' AND e.subject_id = ?)) AND e.at >= ? ORDER BY e.seq DESC",
        (customer_id, since),
    )
    found = []
    for seq, at, name, detail, copied in rows:
        told = {**_told(detail), "paper": "list"} if copied else _told(detail)
        said = {part: str(told.get(part, "")) for part in ("profile", "recipient", "paper")}
        found.append(GivenOut(entry=seq, at=at.decode(errors="replace"), by=name, **said))
    return tuple(found)


def erase_person(
    change: Change, customer_id: int, ground: str, first_at: str = "", noted_key: int = 0
) -> CustomerErased:
    """Remove every row that is about a person but the marks that nobody can read, and log it; return what was logged.

    Whoever was merged into the person is erased as well, with an entry of its own: an older backup holds both. What is
    left in the room that becomes free is due from here on: see ``Vault.clear_traces``.
    """
    connection = change.connection
    everybody = everybody_in(connection, customer_id)
    card = select_card(connection, customer_id)
    if card is not None:
        keep_marks(change, card)
    forget_in_views(change, customer_id)
    search.remove(connection, customer_id)
    answers = sum(
        connection.execute(statement, (customer_id,)).rowcount
        for statement in (
            "DELETE FROM consent_record WHERE customer_id = ?",
            "DELETE FROM choice_record WHERE customer_id = ?",
        )
    )
    connection.execute("DELETE FROM customer WHERE id = ?", (customer_id,))
    forget_separators(connection)
    _forget_samples(connection)
    connection.execute("INSERT OR REPLACE INTO vault_info VALUES (?, ?)", (ERASURE_DUE, change.now))
    for one in reversed(everybody):
        event = CustomerErased(
            subject_id=one,
            ground=ground,
            revisions=_remove_revisions(connection, one),
            answers=answers if one == customer_id else 0,
            drafts=connection.execute("DELETE FROM draft WHERE kind = 'customer' AND subject_id = ?", (one,)).rowcount,
            first_at=first_at,
            noted_key=noted_key,
        )
        note_erased(change, one, ground)
        change.log(event)
    return event


def _remove_revisions(connection: Connection, customer_id: int) -> int:
    """Return how many of those that go hold values."""
    told = connection.execute(
        "SELECT count(*) FROM revision WHERE subject_kind = 'customer' AND subject_id = ? AND length(body) > 0",
        (customer_id,),
    ).fetchone()[0]
    connection.execute("DELETE FROM revision WHERE subject_kind = 'customer' AND subject_id = ?", (customer_id,))
    return int(told)


def select_erasures(connection: Connection) -> list[ErasureEntry]:
    """Return the entries that tell of erasures, as they stand in the log; none is checked."""
    rows = connection.execute(
        "SELECT seq, CAST(at AS BLOB), actor, subject_id, CAST(detail AS BLOB), head FROM audit_entry"
        " WHERE action = ? AND subject_kind = 'customer' AND typeof(at) = 'text' AND typeof(actor) = 'integer'"
        " AND typeof(subject_id) = 'integer' AND typeof(head) = 'blob' ORDER BY seq",
        (CustomerErased.action,),
    ).fetchall()
    return [
        ErasureEntry(seq, at.decode(errors="replace"), actor, subject_id, str(_told(detail).get("ground", "")), head)
        for seq, at, actor, subject_id, detail, head in rows
    ]


def not_erased_here(connection: Connection, ids: Iterable[int]) -> dict[int, bool]:
    """Return those of the ids of whom the vault does not know that they were erased, and whether they are there."""
    rows = connection.execute(
        "SELECT value, EXISTS (SELECT 1 FROM customer WHERE id = value)"
        " OR EXISTS (SELECT 1 FROM former_customer WHERE id = value) FROM json_each(?)"
        " WHERE NOT EXISTS (SELECT 1 FROM former_customer WHERE id = value AND how = 'erased')",
        (json.dumps(sorted(ids)),),
    )
    return {int(customer_id): bool(there) for customer_id, there in rows}


def _forget_samples(connection: Connection) -> None:
    """Empty what another program's ``ANALYZE`` keeps: samples of values, also of people who are gone."""
    kept = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'")}
    if _SAMPLES[0] in kept:
        connection.execute("DELETE FROM sqlite_stat1")
    if _SAMPLES[1] in kept:
        connection.execute("DELETE FROM sqlite_stat4")


def _told(detail: bytes) -> dict[str, Any]:
    try:
        told = json.loads(detail)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
