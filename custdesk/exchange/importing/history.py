"""The imports that were made."""

from dataclasses import dataclass

from custdesk.store.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One import: its file, its checksum, what became of its rows, when (UTC) and by whom."""

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


def select_batches(connection: Connection) -> list[ImportBatch]:
    """Return all imports, the newest first."""
    rows = connection.execute(
        "SELECT b.id, b.file_name, b.file_sha256, b.new_rows, b.changed_rows, b.unchanged_rows, b.lookalike_rows,"
        " b.refused_rows, b.applied_at, coalesce(u.name, '') FROM import_batch AS b"
        " LEFT JOIN user_account AS u ON u.id = b.applied_by ORDER BY b.id DESC"
    )
    names = tuple(ImportBatch.__slots__)
    return [ImportBatch(**dict(zip(names, row, strict=True))) for row in rows]
