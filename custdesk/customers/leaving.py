"""Many customers taken out at once: read as lines for a child process, and removed by statements for all of them."""

import json
from collections.abc import Sequence
from typing import Final

from custdesk.customers.queries import ORDINARY
from custdesk.desk.passages import Change
from custdesk.store.connection import Connection
from custdesk.store.statements import select_list

AT_ONCE: Final = 500
"""How many are read or removed by one statement."""
_LISTS: Final = (
    "(SELECT json_group_array(json_object('checked', json(iif(checked, 'true', 'false')), 'label', label, 'number',"
    " number)) FROM (SELECT * FROM customer_phone WHERE customer_id = c.id ORDER BY place)) || '',"
    " (SELECT json_group_array(json_object('address', address, 'label', label))"
    " FROM (SELECT * FROM customer_email WHERE customer_id = c.id ORDER BY place)) || '',"
    " (SELECT json_group_array(json_object('city', city, 'country', country, 'label', label, 'postcode', postcode,"
    " 'region', region, 'street', street))"
    " FROM (SELECT * FROM customer_address WHERE customer_id = c.id ORDER BY place)) || ''"
)
_LINES: Final = (
    f"SELECT json_array(c.id, c.created_at, {_LISTS}, {select_list(ORDINARY, 'c')}) FROM json_each(?) AS j"
    " JOIN customer AS c ON c.id = j.value ORDER BY j.key"
)
COLUMNS: Final = ("created_at", "phones", "emails", "addresses", *(column.name for column in ORDINARY))
"""What a line of :func:`lines_of` holds after the id; the lists are JSON texts as a revision holds them."""


def lines_of(connection: Connection, ids: Sequence[int]) -> list[bytes]:
    """Return a line of JSON for each of the customers who are there, in the order of ``ids``, without sealed values."""
    return [row[0].encode() for row in connection.execute(_LINES, (json.dumps(ids),))]


def with_sealed(connection: Connection, ids: Sequence[int]) -> set[int]:
    """Return those of the customers who have a sealed value."""
    rows = connection.execute(
        "SELECT id FROM customer WHERE id IN (SELECT value FROM json_each(?))"
        " AND (health_note IS NOT NULL OR bank_account IS NOT NULL)",
        (json.dumps(ids),),
    )
    return {int(row[0]) for row in rows}


def remove_many(change: Change, ids: Sequence[int], how: str) -> None:
    """Remove customers whose search entries are gone, with everything that belongs to them, and note how they went."""
    told = json.dumps(ids)
    change.connection.execute("DELETE FROM customer WHERE id IN (SELECT value FROM json_each(?))", (told,))
    change.connection.execute(
        "INSERT INTO former_customer (id, how, gone_at, gone_by) SELECT value, ?, ?, ? FROM json_each(?)",
        (how, change.now, change.session.user_id, told),
    )
