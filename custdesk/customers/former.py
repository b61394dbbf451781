"""Customers who are no more there under an id of their own: erased, taken out again, or merged into another."""

from custdesk.desk.passages import Change
from custdesk.store.connection import Connection

_EVERYBODY_IN = (
    "WITH RECURSIVE inside (id) AS (SELECT ? UNION"
    " SELECT m.id FROM merged_customer AS m JOIN inside ON m.into_id = inside.id)"
    " SELECT id FROM inside"
)


def note_former(change: Change, customer_id: int, how: str) -> None:
    """Note that an id was somebody's who went: ``how`` is "reverted" or "merged". Nobody gets the id again."""
    change.connection.execute(
        "INSERT INTO former_customer (id, how, gone_at, gone_by) VALUES (?, ?, ?, ?)",
        (customer_id, how, change.now, change.session.user_id),
    )


def note_erased(change: Change, customer_id: int, ground: str, at: str = "") -> None:
    """Note that an id was somebody's who was erased, ``at`` an earlier instant (ISO 8601, UTC) or now."""
    change.connection.execute(
        "INSERT OR REPLACE INTO former_customer (id, how, gone_at, gone_by, ground) VALUES (?, 'erased', ?, ?, ?)",
        (customer_id, at or change.now, change.session.user_id, ground),
    )


def forget_former(connection: Connection, customer_id: int) -> None:
    """Let an id be its customer's again."""
    connection.execute("DELETE FROM former_customer WHERE id = ?", (customer_id,))


def gone_how(connection: Connection, customer_id: int) -> str:
    """Return how a customer went: "erased", "reverted" or "merged"; an empty text for one who did not."""
    row = connection.execute("SELECT how FROM former_customer WHERE id = ?", (customer_id,)).fetchone()
    return str(row[0]) if row else ""


def note_merged(change: Change, customer_id: int, into_id: int) -> None:
    """Note that whoever had an id was merged into another customer."""
    note_former(change, customer_id, "merged")
    change.connection.execute("INSERT INTO merged_customer VALUES (?, ?)", (customer_id, into_id))


def everybody_in(connection: Connection, customer_id: int) -> tuple[int, ...]:
    """Return the ids under which a customer is known: the own first, then those of all who were merged into it."""
    return tuple(int(row[0]) for row in connection.execute(_EVERYBODY_IN, (customer_id,)))
