"""The imports that were made."""

import json
from dataclasses import dataclass

from custdesk.store.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One import: its file, its checksum, what became of its rows, when (UTC) and by whom.

    ``entry`` is that of the log by which it is undone, 0 where it was cut off; ``undone`` says whether it was.
    """

    id: int
    file_name: str
    file_sha256: str
    new_rows: int
    changed_rows: int
    unchanged_rows: int
    lookalike_rows: int
    refused_rows: int
    applied_at: str
    applied_by: str
    entry: int = 0
    undone: bool = False


def select_batches(connection: Connection) -> list[ImportBatch]:
    """Return all imports, the newest first."""
    rows = connection.execute(
        "SELECT b.id, b.file_name, b.file_sha256, b.new_rows, b.changed_rows, b.unchanged_rows, b.lookalike_rows,"
        " b.refused_rows, b.applied_at, coalesce(u.name, ''), coalesce((SELECT max(seq) FROM audit_entry"
        " WHERE subject_kind = 'import' AND subject_id = b.id AND action = 'import.applied'), 0) FROM import_batch AS b"
        " LEFT JOIN user_account AS u ON u.id = b.applied_by ORDER BY b.id DESC"
    )
    names = tuple(ImportBatch.__slots__)
    undone = _undone(connection)
    return [ImportBatch(**dict(zip(names, (*row, row[0] in undone), strict=True))) for row in rows]


def _undone(connection: Connection) -> frozenset[int]:
    """Return the imports that were undone, and not done again since."""
    rows = connection.execute("SELECT detail FROM audit_entry WHERE action = 'batch.reverted' ORDER BY seq")
    latest = {told.get("of_import"): bool(told.get("undone")) for told in map(json.loads, (row[0] for row in rows))}
    return frozenset(batch_id for batch_id, undone in latest.items() if undone and batch_id)
