"""The values before and after that entries of the log commit to, for whoever writes them back."""

import json
from collections.abc import Iterable

from custdesk.desk.chain import Revision, commitment, revision_of
from custdesk.store.connection import Connection


def select_revisions(connection: Connection, seqs: Iterable[int]) -> dict[int, Revision]:
    """Return the values before and after of those entries that have any, and that are those they were written with."""
    rows = connection.execute(
        "SELECT r.seq, r.salt, r.body, r.rows, CAST(e.commitment AS BLOB) FROM revision AS r"
        " JOIN audit_entry AS e ON e.seq = r.seq WHERE r.seq IN (SELECT value FROM json_each(?)) AND length(r.body) > 0"
        " AND (typeof(r.salt), typeof(r.body), typeof(r.rows)) = ('blob', 'blob', 'blob')",
        (json.dumps(list(seqs)),),
    )
    return {seq: revision_of(body) for seq, salt, body, told, sealed in rows if commitment(salt, body, told) == sealed}


def last_of(connection: Connection, subject_kind: str, subject_id: int, action: str) -> int:
    """Return the number of the newest entry with an action about a subject; 0 if there is none."""
    row = connection.execute(
        "SELECT coalesce(max(seq), 0) FROM audit_entry INDEXED BY audit_entry_subject"
        " WHERE subject_kind = ? AND subject_id = ? AND action = ?",
        (subject_kind, subject_id, action),
    ).fetchone()
    return int(row[0])
