"""The imports that were made."""

import json
from dataclasses import dataclass

from custdesk.store.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One import: its file, its checksum, what became of its rows, when (UTC) and by whom.

    ``undone`` says whether it was undone; ``entry`` is that of the log by which it is undone, or then done again, and 0
    where the log does not reach back to it.
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
    return [
        ImportBatch(**dict(zip(names, (*row[:-1], undone.get(row[0], row[-1]), row[0] in undone), strict=True)))
        for row in rows
    ]


def _undone(connection: Connection) -> dict[int, int]:
    """Return the imports that were undone and not done again since, and the entries that say so."""
    found: dict[int, int] = {}
    rows = connection.execute("SELECT seq, detail FROM audit_entry WHERE action = 'batch.reverted' ORDER BY seq")
    for seq, detail in rows:
        told = json.loads(detail)
        found.pop(told["of_import"], None)
        if told["undone"]:
            found[told["of_import"]] = seq
    return found
