"""A row of the exported log: in words for whoever reads it, and as stored for whoever checks it."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from custdesk.audit.model import LogEntry, ValueChange
from custdesk.desk.chain import Revision, revision_of
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.words import Words, english
from custdesk.exchange.writing.table import AS_READ, INSTANT, TEXT, OutColumn
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.store.connection import Connection

_READ: Final = (
    (QT_TRANSLATE_NOOP("export", "Entry"), AS_READ),
    (QT_TRANSLATE_NOOP("export", "When"), INSTANT),
    (QT_TRANSLATE_NOOP("export", "Who"), TEXT),
    (QT_TRANSLATE_NOOP("export", "What"), TEXT),
    (QT_TRANSLATE_NOOP("export", "About"), TEXT),
)
_VALUES: Final = (
    (QT_TRANSLATE_NOOP("export", "Before"), TEXT),
    (QT_TRANSLATE_NOOP("export", "After"), TEXT),
)
_CHECKED: Final = (
    (QT_TRANSLATE_NOOP("export", "Time (UTC)"), TEXT),
    (QT_TRANSLATE_NOOP("export", "Number of the person"), AS_READ),
    (QT_TRANSLATE_NOOP("export", "Action"), TEXT),
    (QT_TRANSLATE_NOOP("export", "Kind of subject"), TEXT),
    (QT_TRANSLATE_NOOP("export", "Number of the subject"), AS_READ),
    (QT_TRANSLATE_NOOP("export", "Details as stored"), TEXT),
    (QT_TRANSLATE_NOOP("export", "Commitment"), TEXT),
    (QT_TRANSLATE_NOOP("export", "Head"), TEXT),
    (QT_TRANSLATE_NOOP("export", "Number of the key"), AS_READ),
    (QT_TRANSLATE_NOOP("export", "Signature"), TEXT),
)
KEYS: Final = (
    QT_TRANSLATE_NOOP("export", "Number of the key"),
    QT_TRANSLATE_NOOP("export", "Number of the person"),
    QT_TRANSLATE_NOOP("export", "Who"),
    QT_TRANSLATE_NOOP("export", "Public key (Ed25519)"),
)
"""The headings of the sheet of keys."""
CUTS: Final = (
    QT_TRANSLATE_NOOP("export", "First entry"),
    QT_TRANSLATE_NOOP("export", "Last entry"),
    QT_TRANSLATE_NOOP("export", "Head before"),
    QT_TRANSLATE_NOOP("export", "Head after"),
)
"""The headings of the sheet that tells what a rule cut from the log."""

_PROOFS = (
    "SELECT e.seq, CAST(e.at AS BLOB), iif(typeof(e.actor) = 'integer', e.actor, NULL), CAST(e.action AS BLOB),"
    " CAST(e.subject_kind AS BLOB), iif(typeof(e.subject_id) = 'integer', e.subject_id, NULL), CAST(e.detail AS BLOB),"
    " lower(hex(CAST(e.commitment AS BLOB))), lower(hex(CAST(e.head AS BLOB))), s.user_key_id,"
    " lower(hex(CAST(s.signature AS BLOB)))"
    " FROM audit_entry AS e LEFT JOIN audit_signature AS s ON s.seq = e.seq"
    " WHERE e.seq IN (SELECT value FROM json_each(?))"
)
_REVISIONS = "SELECT seq, body FROM revision WHERE length(body) > 0 AND seq IN (SELECT value FROM json_each(?))"
_PUBLIC_KEYS = (
    "SELECT k.id, k.user_id, coalesce(u.name, ''), lower(hex(CAST(k.sign_public AS BLOB))) FROM user_key AS k"
    " LEFT JOIN user_account AS u ON u.id = k.user_id ORDER BY k.id"
)
_CUT = (
    "SELECT first_seq, last_seq, lower(hex(CAST(previous AS BLOB))), lower(hex(CAST(head AS BLOB))) FROM audit_cut"
    " ORDER BY first_seq"
)


def _told(entry: LogEntry) -> str:
    detail = ", ".join(
        f"{name} = {' '.join(value) if isinstance(value, tuple) else value}" for name, value in entry.detail.items()
    )
    return f"{entry.action} ({detail})" if detail else entry.action


def _subject(entry: LogEntry) -> str:
    return f"{entry.subject_kind} {entry.subject_name or entry.subject_id}".strip() if entry.subject_kind else ""


def _actor(entry: LogEntry) -> str:
    return entry.actor_name or f"#{entry.actor_id}"


def _changed(_kind: str, change: ValueChange) -> tuple[str, str, str]:
    if change.withheld or change.out_of_view or change.sealed:
        return change.column, "", ""
    before, after = ("" if value is None else str(value) for value in (change.before, change.after))
    return change.column, before, after


@dataclass(frozen=True, slots=True, kw_only=True)
class LogWords:
    """How a file puts entries into words: in plain codes, unless whoever asks for the file has better ones.

    ``change`` returns label, value before and value after, given the kind of the subject; ``filters`` are the filters
    in use.
    """

    words: Words = english
    what: Callable[[LogEntry], str] = _told
    about: Callable[[LogEntry], str] = _subject
    who: Callable[[LogEntry], str] = _actor
    change: Callable[[str, ValueChange], tuple[str, str, str]] = _changed
    filters: tuple[str, ...] = ()


def columns_of(words: Words, *, with_values: bool) -> tuple[OutColumn, ...]:
    """Return the columns: for reading, before and after if they are wanted, and for checking."""
    told = (*_READ, *(_VALUES if with_values else ()), *_CHECKED)
    return tuple(OutColumn(words("export", heading), holds) for heading, holds in told)


def read_cells(entry: LogEntry, said: LogWords) -> list[Cell]:
    """Return the cells for reading; the time is that of the clock of this PC."""
    return [entry.seq, local_time(entry.at), said.who(entry), said.what(entry), said.about(entry)]


def value_cells(kind: str, changes: Iterable[ValueChange], said: LogWords) -> list[Cell]:
    """Return the cells before and after, a column of the record in each line."""
    lines = [said.change(kind, change) for change in changes]
    return [
        "\n".join(f"{name}: {before}" for name, before, _ in lines if before),
        "\n".join(f"{name}: {after}" for name, _, after in lines),
    ]


def local_time(at: str) -> Cell:
    """Return a stored time by the clock of this PC, to the second; the text itself where an entry was altered."""
    try:
        return datetime.fromisoformat(at).astimezone().replace(tzinfo=None, microsecond=0)
    except (ValueError, OverflowError):
        return at


def select_proofs(connection: Connection, seqs: Sequence[int]) -> dict[int, list[Cell]]:
    """Return the cells for checking of each of the entries with these numbers."""
    found: dict[int, list[Cell]] = {}
    for seq, at, actor, action, kind, subject, detail, commitment, head, key, signature in connection.execute(
        _PROOFS, (json.dumps(list(seqs)),)
    ):
        at, action, kind, detail = (text.decode(errors="replace") for text in (at, action, kind, detail))
        found[seq] = [at, actor, action, kind, subject, detail, commitment, head, key, signature]
    return found


def select_revisions(connection: Connection, seqs: Sequence[int]) -> dict[int, Revision]:
    """Return the values before and after of those of these entries that have any which can be read."""
    found: dict[int, Revision] = {}
    for seq, body in connection.execute(_REVISIONS, (json.dumps(list(seqs)),)):
        try:
            found[seq] = revision_of(body)
        except (ValueError, IndexError, TypeError):
            continue  # altered, as the verification on the cover says
    return found


def select_public_keys(connection: Connection) -> tuple[tuple[str, str, str, str], ...]:
    """Return number, person, name and public key of each key that signs, for :data:`KEYS`."""
    return tuple((str(key), str(user), name, public) for key, user, name, public in connection.execute(_PUBLIC_KEYS))


def select_cuts(connection: Connection) -> tuple[tuple[str, str, str, str], ...]:
    """Return what was cut from the log by rule, for :data:`CUTS`."""
    return tuple((str(first), str(last), before, after) for first, last, before, after in connection.execute(_CUT))
