"""The imports that were made."""

import json
from dataclasses import dataclass
from typing import Any

from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.store.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One import: its file, the checksum and the sheet, what became of its rows, when (UTC) and by whom.

    ``columns`` are the headings of the file, each with the code of the field it went to, empty where it was left out;
    ``mode`` is the value of a ``Mode`` and ``match_by`` one of ``MATCH_BY``, both empty for an import by an earlier
    version. ``undone`` says whether it was undone; ``entry`` is that of the log by which it is undone, or then done
    again, and 0 where the log does not reach back to it.
    """

    id: int
    file_name: str
    file_sha256: str
    new_rows: int
    changed_rows: int
    unchanged_rows: int
    lookalike_rows: int
    refused_rows: int
    left_out_rows: int = 0
    applied_at: str
    applied_by: str
    sheet: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    mode: str = ""
    match_by: str = ""
    consents: tuple[ConsentEvidence, ...] = ()
    entry: int = 0
    undone: bool = False


_PLAIN = (
    *("id", "file_name", "file_sha256", "new_rows", "changed_rows", "unchanged_rows", "lookalike_rows"),
    *("refused_rows", "left_out_rows", "applied_at", "applied_by", "sheet"),
)


def select_batches(connection: Connection) -> list[ImportBatch]:
    """Return all imports, the newest first."""
    rows = connection.execute(
        "SELECT b.id, b.file_name, b.file_sha256, b.new_rows, b.changed_rows, b.unchanged_rows, b.lookalike_rows,"
        " b.refused_rows, b.left_out_rows, b.applied_at, coalesce(u.name, ''), b.sheet, b.mapping, b.options,"
        " coalesce((SELECT max(seq) FROM audit_entry WHERE subject_kind = 'import' AND subject_id = b.id"
        " AND action = 'import.applied'), 0) FROM import_batch AS b"
        " LEFT JOIN user_account AS u ON u.id = b.applied_by ORDER BY b.id DESC"
    )
    undone = _undone(connection)
    return [
        ImportBatch(
            **dict(zip(_PLAIN, row, strict=False)),
            columns=_columns(row[-3]),
            **_options(row[-2]),
            entry=undone.get(row[0], row[-1]),
            undone=row[0] in undone,
        )
        for row in rows
    ]


def entry_of(connection: Connection, batch_id: int) -> int:
    """Return the entry of the log that says that an import was applied; 0 where the log does not reach back to it."""
    row = connection.execute(_APPLIED, (batch_id,)).fetchone()
    return int(row[0])


_APPLIED = (
    "SELECT coalesce(max(seq), 0) FROM audit_entry"
    " WHERE subject_kind = 'import' AND subject_id = ? AND action = 'import.applied'"
)


def _columns(mapping: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(use["heading"]), str(use["field"])) for use in json.loads(mapping).get("uses", ()))


def _options(options: str) -> dict[str, Any]:
    told = json.loads(options)
    consents = tuple(
        ConsentEvidence(purpose=one["purpose"], evidence=one["evidence"], how=one["how"])
        for one in told.get("consents", ())
    )
    return {"mode": told.get("mode", ""), "match_by": told.get("match_by", ""), "consents": consents}


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
