"""All that a vault holds of some customers."""

import json
from collections.abc import Mapping
from typing import Any

from custdesk.customers.queries import SEALED
from custdesk.customers.sealed import open_sealed
from custdesk.services import Services

TABLES = ("customer", "customer_phone", "customer_email", "customer_address", "consent_record", "choice_record")
PASSED_OVER = ("version", "changed_at", "health_note", "bank_account", "words", ("search_entry", "id"))
APART = "SELECT first_id, second_id, told_at, told_by FROM told_apart ORDER BY 1, 2"


def content(services: Services, *ids: int) -> Mapping[str, Any]:
    """Return all rows of some customers, opened where they are sealed, without versions and times of change."""
    desk = services._desk
    reader, wanted = desk.vault.reader, json.dumps(ids)
    rows: dict[str, Any] = {"apart": reader.execute(APART).fetchall()}
    for table in (*TABLES, "search_entry"):
        names = [row[1] for row in reader.execute(f"PRAGMA table_info({table})")]
        kept = [name for name in names if name not in PASSED_OVER and (table, name) not in PASSED_OVER]
        owner = "id" if table == "customer" else "customer_id"
        found = reader.execute(
            f"SELECT {', '.join(kept)} FROM {table} WHERE {owner} IN (SELECT value FROM json_each(?))", (wanted,)
        )
        rows[table] = sorted(map(repr, found))
    rows["sealed"] = [(one, column.name, open_sealed(desk, reader, one, column)) for one in ids for column in SEALED]
    return rows
