"""Kept mappings: by a name that a person gave, or only because an import was made with it; found again by shape."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from custdesk.desk.events import Event
from custdesk.desk.passages import Change
from custdesk.errors import CustDeskError
from custdesk.exchange.mapping.content import samples_of
from custdesk.exchange.mapping.fields import is_field
from custdesk.exchange.mapping.fixed import FIXABLE
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.shape import Shape, shape_of
from custdesk.exchange.reading.model import FileReading
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold
from custdesk.records.kinds.text import clean_line
from custdesk.store.connection import Connection

_LONGEST_NAME: Final = 60
_MOST_UNNAMED: Final = 100
_SETTINGS: Final = ("country", "language", "date_order", "calendar", "decimal", "companies")


class MappingUnnamed(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "Give it a name of 1 to {most} letters, for example that of the program.")


@dataclass(frozen=True, slots=True)
class KeptMapping:
    """A mapping that is kept. ``name`` is empty where nobody gave one; ``used_at`` is UTC, or empty before any use.

    ``mapping`` has no headings: files of its ``shape`` bring their own.
    """

    id: int
    name: str
    shape: Shape
    mapping: Mapping
    kept_at: str
    used_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingKept(Event):
    action: ClassVar[str] = "import.mapping_kept"
    subject_kind: ClassVar[str] = "import_mapping"
    columns: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingForgotten(Event):
    action: ClassVar[str] = "import.mapping_forgotten"
    subject_kind: ClassVar[str] = "import_mapping"


def select_kept(connection: Connection) -> list[KeptMapping]:
    """Return the kept mappings, the one that was used or kept last first; what nobody can read is passed over."""
    rows = connection.execute(
        "SELECT id, name, shape, body, kept_at, used_at FROM import_mapping"
        " ORDER BY max(used_at, kept_at) DESC, id DESC"
    )
    return [kept for row in rows if (kept := _kept(*row)) is not None]


def _kept(kept_id: int, name: str, shape: str, body: str, kept_at: str, used_at: str) -> KeptMapping | None:
    try:
        return KeptMapping(kept_id, name, Shape.from_text(shape), _mapping(json.loads(body)), kept_at, used_at)
    except (ValueError, KeyError, TypeError):
        # Another program wrote it. An import goes on without.
        return None


def keep(change: Change, name: str, reading: FileReading, mapping: Mapping) -> int:
    """Keep a mapping under a name, in place of one of that name; return its id. Raise :class:`MappingUnnamed`."""
    line = clean_line(name)
    if not 0 < len(line) <= _LONGEST_NAME or not fold(line):
        raise MappingUnnamed(most=_LONGEST_NAME)
    kept_id = _write(change, line, fold(line), reading, mapping)
    change.log(MappingKept(subject_id=kept_id, columns=sum(bool(use.field) for use in mapping.uses)))
    return kept_id


def remember(change: Change, reading: FileReading, mapping: Mapping) -> None:
    """Remember with what mapping a file of its shape was imported: under its name where it is one that is kept."""
    shape = shape_of(samples_of(reading.table)).to_text()
    body = _body(mapping)
    known = change.connection.execute(
        "SELECT id FROM import_mapping WHERE shape = ? AND body = ? ORDER BY name = ''", (shape, body)
    ).fetchone()
    if known is None:
        # No name has two lines, so none is ever taken by a shape.
        known = (_write(change, "", f"\n{shape}", reading, mapping),)
    change.connection.execute("UPDATE import_mapping SET used_at = ? WHERE id = ?", (change.now, known[0]))
    change.connection.execute(
        "DELETE FROM import_mapping WHERE name = '' AND id NOT IN"
        " (SELECT id FROM import_mapping WHERE name = '' ORDER BY used_at DESC LIMIT ?)",
        (_MOST_UNNAMED,),
    )


def forget(change: Change, kept_id: int) -> None:
    """Forget a mapping; one that is gone already stays so."""
    if change.connection.execute("DELETE FROM import_mapping WHERE id = ?", (kept_id,)).rowcount:
        change.log(MappingForgotten(subject_id=kept_id))


def _write(change: Change, name: str, folded: str, reading: FileReading, mapping: Mapping) -> int:
    shape = shape_of(samples_of(reading.table)).to_text()
    row = change.connection.execute(
        "INSERT INTO import_mapping (name, folded_name, shape, body, kept_at, kept_by) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (folded_name) DO UPDATE SET name = excluded.name, shape = excluded.shape,"
        " body = excluded.body, kept_at = excluded.kept_at, kept_by = excluded.kept_by RETURNING id",
        (name, folded, shape, _body(mapping), change.now, change.session.user_id),
    ).fetchone()
    return int(row[0])


def _body(mapping: Mapping) -> str:
    columns = [[use.field, list(use.yes), list(use.no)] for use in mapping.uses]
    settings = {name: getattr(mapping, name) for name in _SETTINGS}
    return json.dumps({"columns": columns, "fixed": mapping.fixed, **settings}, ensure_ascii=False)


def _mapping(body: dict[str, Any]) -> Mapping:
    """Read a body; a field that this program does not know any more is left out."""
    columns: Sequence[Any] = body["columns"]
    uses = tuple(
        ColumnUse(index, "", code if is_field(code) else "", "", tuple(yes), tuple(no))
        for index, (code, yes, no) in enumerate(columns)
    )
    fixed = tuple((code, text) for code, text in body["fixed"] if code in FIXABLE)
    return Mapping(uses=uses, fixed=fixed, **{name: body[name] for name in _SETTINGS})
