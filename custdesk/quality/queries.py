"""The rows of merges and of what was told apart; answers that move from one customer to another."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from custdesk.desk.passages import Change
from custdesk.store.connection import Connection

_ANSWERS: Final = {
    "consent_record": "id, customer_id, purpose_id, wording_id, notice_version, answer, how, happened_on, evidence,"
    " expires_on, recorded_at, recorded_by",
    "choice_record": "id, customer_id, code, opted_out, how, happened_on, evidence, recorded_at, recorded_by",
}
_NAMED = "id, number, state, kind, given_name, family_name, company_name, known_as"


class Answered(NamedTuple):
    """A row of what a customer answered: ``about`` is the purpose (an id) or the choice (a code)."""

    id: int
    about: int | str
    says_no: bool
    happened_on: str


class Apart(NamedTuple):
    """Somebody (an id) said at an instant that a customer and ``other_id`` are two."""

    other_id: int
    told_at: str
    told_by: int


def select_answered(connection: Connection, customer_id: int) -> dict[str, list[Answered]]:
    """Return what a customer answered, by table, as it happened."""
    consents = connection.execute(
        "SELECT id, purpose_id, answer <> 'given', happened_on FROM consent_record WHERE customer_id = ?"
        " ORDER BY happened_on, id",
        (customer_id,),
    )
    choices = connection.execute(
        "SELECT id, code, opted_out, happened_on FROM choice_record WHERE customer_id = ? ORDER BY happened_on, id",
        (customer_id,),
    )
    found = {"consent_record": consents.fetchall(), "choice_record": choices.fetchall()}
    return {table: [Answered(row[0], row[1], bool(row[2]), row[3]) for row in rows] for table, rows in found.items()}


def move_answers(connection: Connection, table: str, ids: Sequence[int], from_id: int, to_id: int) -> None:
    """Give answers of one customer to another, under their own ids: they are written anew, and nothing else changes."""
    columns = _ANSWERS[table]
    wanted = json.dumps(list(ids))
    chosen = f"FROM {table} WHERE customer_id = ? AND id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(f"SELECT {columns} {chosen}", (from_id, wanted)).fetchall()
    connection.execute(f"DELETE {chosen}", (from_id, wanted))
    marks = ", ".join("?" * len(columns.split(",")))
    connection.executemany(
        f"INSERT INTO {table} ({columns}) VALUES ({marks})", [(row[0], to_id, *row[2:]) for row in rows]
    )


def repeat_answer(change: Change, table: str, answer_id: int, customer_id: int, day: str) -> int:
    """Write an answer down once more, for a customer and as of a day (ISO 8601), and return the id of the new row."""
    connection = change.connection
    columns = _ANSWERS[table].split(", ")
    row = dict(
        zip(
            columns,
            connection.execute(f"SELECT {_ANSWERS[table]} FROM {table} WHERE id = ?", (answer_id,)).fetchone(),
            strict=True,
        )
    )
    row |= {"id": None, "customer_id": customer_id, "how": "merge", "happened_on": day}
    row |= {"recorded_at": change.now, "recorded_by": change.session.user_id}
    marks = ", ".join("?" * len(columns))
    cursor = connection.execute(f"INSERT INTO {table} ({_ANSWERS[table]}) VALUES ({marks})", tuple(row.values()))
    return int(cursor.lastrowid or 0)


def remove_answers(connection: Connection, table: str, ids: Iterable[int], customer_id: int) -> None:
    """Remove answers that a merge repeated."""
    connection.execute(
        f"DELETE FROM {table} WHERE customer_id = ? AND how = 'merge' AND id IN (SELECT value FROM json_each(?))",
        (customer_id, json.dumps(list(ids))),
    )


def select_purpose_codes(connection: Connection, ids: Iterable[int]) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT code FROM purpose WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", (json.dumps(list(ids)),)
    )
    return tuple(row[0] for row in rows)


def count_answers_since(connection: Connection, customer_id: int, since: str, but: Sequence[Sequence[int]]) -> int:
    """Return how many answers of a customer were recorded from an instant on, ``but`` ids of consents and choices."""
    told = 0
    for table, ids in zip(_ANSWERS, but, strict=True):
        told += connection.execute(
            f"SELECT count(*) FROM {table} WHERE customer_id = ? AND recorded_at > ?"
            " AND id NOT IN (SELECT value FROM json_each(?))",
            (customer_id, since, json.dumps(list(ids))),
        ).fetchone()[0]
    return told


def has_drafts(connection: Connection, customer_id: int) -> bool:
    """Return whether anybody has typed something about a customer and not saved it yet."""
    row = connection.execute(
        "SELECT 1 FROM draft WHERE kind = 'customer' AND subject_id = ? LIMIT 1", (customer_id,)
    ).fetchone()
    return row is not None


def select_apart(connection: Connection, customer_id: int) -> list[Apart]:
    """Return of whom somebody said that they are somebody else than a customer."""
    rows = connection.execute(
        "SELECT second_id, told_at, told_by FROM told_apart WHERE first_id = ?1"
        " UNION ALL SELECT first_id, told_at, told_by FROM told_apart WHERE second_id = ?1 ORDER BY 1",
        (customer_id,),
    )
    return [Apart(*row) for row in rows]


def insert_apart(connection: Connection, customer_id: int, apart: Apart) -> bool:
    """Note that a customer is not another; return false where it stands there already, or one of them is not there."""
    first, second = sorted((customer_id, apart.other_id))
    cursor = connection.execute(
        "INSERT OR IGNORE INTO told_apart SELECT ?, ?, ?, ?"
        " WHERE 2 = (SELECT count(*) FROM customer WHERE id IN (?, ?))",
        (first, second, apart.told_at, apart.told_by, first, second),
    )
    return cursor.rowcount == 1


def delete_apart(connection: Connection, customer_id: int, other_id: int) -> bool:
    """Forget that a customer is not another; return false if nobody said so."""
    pair = sorted((customer_id, other_id))
    return connection.execute("DELETE FROM told_apart WHERE (first_id, second_id) = (?, ?)", pair).rowcount == 1


def apart_pairs(connection: Connection, after: tuple[int, int], limit: int) -> list[tuple[Any, ...]]:
    """Return the pairs told apart after one, by their ids, with the instant and who said so."""
    return connection.execute(
        "SELECT t.first_id, t.second_id, t.told_at, coalesce(u.name, '') FROM told_apart AS t"
        " LEFT JOIN user_account AS u ON u.id = t.told_by WHERE (t.first_id, t.second_id) > (?, ?)"
        " ORDER BY t.first_id, t.second_id LIMIT ?",
        (*after, limit),
    ).fetchall()


def select_id(connection: Connection, number: str) -> int:
    """Return the id of the customer who has a number; 0 if nobody has it."""
    row = connection.execute("SELECT id FROM customer WHERE number = ?", (number,)).fetchone()
    return int(row[0]) if row else 0


def select_heads(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """Return number, state, kind, given and family name, company and nickname of customers, by their ids."""
    rows = connection.execute(
        f"SELECT {_NAMED} FROM customer WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {row[0]: row[1:] for row in rows}


def select_merges(connection: Connection, before: int, limit: int) -> list[tuple[Any, ...]]:
    """Return the merges that hold, the newest first: entry, who went, who stayed, the instant and who did it."""
    return connection.execute(
        "SELECT * FROM (SELECT (SELECT max(e.seq) FROM audit_entry AS e INDEXED BY audit_entry_subject"
        "  WHERE e.subject_kind = 'customer' AND e.subject_id = m.id AND e.action = 'customer.merged') AS entry,"
        " m.id, m.into_id, f.gone_at, coalesce(u.name, '') FROM merged_customer AS m"
        " JOIN former_customer AS f ON f.id = m.id LEFT JOIN user_account AS u ON u.id = f.gone_by)"
        " WHERE entry < ? ORDER BY entry DESC LIMIT ?",
        (before, limit),
    ).fetchall()


def merged_into(connection: Connection, customer_id: int) -> int:
    """Return the id of the one into whom a customer was merged; 0 for one who was not."""
    row = connection.execute("SELECT into_id FROM merged_customer WHERE id = ?", (customer_id,)).fetchone()
    return int(row[0]) if row else 0


def taking_in(connection: Connection, merged: int, stays_id: int) -> int:
    """Return the entry about the one who stayed that belongs to an entry about the one who went; 0 if there is none."""
    row = connection.execute(
        "SELECT coalesce(min(seq), 0) FROM audit_entry INDEXED BY audit_entry_subject WHERE subject_kind = 'customer'"
        " AND subject_id = ? AND action = 'customer.took_in' AND seq > ?",
        (stays_id, merged),
    ).fetchone()
    return int(row[0])


def told_into(connection: Connection, merged: int) -> int:
    """Return into whom somebody was merged, as the entry about it says; 0 if it does not say."""
    return _number_in(connection, merged, "into")


def select_about(connection: Connection, entry: int) -> tuple[str, int, int]:
    """Return the action of an entry about a customer, the customer, and the ``other`` that it names (0 for none)."""
    row = connection.execute(
        "SELECT CAST(action AS BLOB), iif(typeof(subject_id) = 'integer', subject_id, 0) FROM audit_entry"
        " WHERE seq = ? AND subject_kind = 'customer'",
        (entry,),
    ).fetchone()
    if row is None:
        return "", 0, 0
    return row[0].decode(errors="replace"), row[1], _number_in(connection, entry, "other")


def instant_of(connection: Connection, entry: int) -> str:
    """Return when an entry was written (ISO 8601, UTC); an empty text if there is none."""
    row = connection.execute("SELECT CAST(at AS BLOB) FROM audit_entry WHERE seq = ?", (entry,)).fetchone()
    return row[0].decode(errors="replace") if row else ""


def _number_in(connection: Connection, entry: int, name: str) -> int:
    row = connection.execute("SELECT CAST(detail AS BLOB) FROM audit_entry WHERE seq = ?", (entry,)).fetchone()
    try:
        found = json.loads(row[0])[name] if row else 0
    except (ValueError, KeyError, TypeError, RecursionError):
        return 0  # a forged entry; the verification says so
    return found if isinstance(found, int) else 0
