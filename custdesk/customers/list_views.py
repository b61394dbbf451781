"""Lists that somebody set up once: kept for oneself, sealed to the own key, or shared with everybody."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final

from custdesk.customers.filtering import FilterFields
from custdesk.customers.filters import NO_FILTERS, Condition, FilterField, Filters, Match, check_condition
from custdesk.customers.lists import FIRST, MOST_SORTS, sorts
from custdesk.customers.model import BY_NAME, ListState, Sort
from custdesk.customers.queries import ORDINARY, SEALED
from custdesk.customers.views import View, view_of
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.passages import Aside, Change, Reading
from custdesk.desk.permissions import Permission
from custdesk.errors import RecordMissing, ValueRefused, VaultDamaged
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold
from custdesk.records.kinds.text import clean_line

LONGEST_NAME: Final = 60
_OWN: Final = "own_list_view"
_DECLARED: Final = frozenset({*(column.name for column in (*ORDINARY, *SEALED)), *FIRST})


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """How a list is set up. ``columns`` are keys in their order, ``widths`` keys with pixels."""

    words: str = ""
    state: ListState = ListState.ACTIVE
    filters: Filters = NO_FILTERS
    sort: Sort = BY_NAME
    columns: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptView:
    """A view under its name. ``lost`` names what of it the lens in use does not show, and ``view`` goes without.

    ``id`` is unique among those that are ``shared``, and among the person's own.
    """

    id: int
    name: str
    shared: bool
    view: ListView
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListViewShared(Event):
    """A view was set up for everybody, or set up anew."""

    action: ClassVar[str] = "list_view.shared"
    subject_kind: ClassVar[str] = "list_view"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListViewRenamed(Event):
    action: ClassVar[str] = "list_view.renamed"
    subject_kind: ClassVar[str] = "list_view"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListViewDeleted(Event):
    action: ClassVar[str] = "list_view.deleted"
    subject_kind: ClassVar[str] = "list_view"


class ListViews:
    """The views of the signed-in person, and those that are shared.

    Sharing needs the right to change the shop: it sets up something for everybody, as country and language do.
    """

    def __init__(self, desk: Desk, fields: FilterFields | None = None) -> None:
        self._desk = desk
        self._fields = fields or FilterFields()

    def all(self) -> tuple[KeptView, ...]:
        """Return the person's own views and those that are shared, by name, as far as the lens shows what they name."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            rows = reading.connection.execute("SELECT id, name, body FROM shared_list_view").fetchall()
            kept = [KeptView(id=row[0], name=row[1], shared=True, view=view_from(row[2])) for row in rows]
            kept += self._own(reading)
            view = view_of(reading.session)
            fields = {one.name: one for one in self._fields.of(reading, view)}
            return tuple(sorted((_seen(one, view, fields) for one in kept), key=lambda one: (fold(one.name), one.id)))

    def keep(self, name: str, view: ListView) -> int:
        """Keep a view for oneself, in place of the own one of that name; return its id. Raise ``ValueRefused``."""
        with self._desk.aside(Permission.CUSTOMER_VIEW, _OWN) as aside:
            name = _checked_name(name)
            for one in self._own(aside):
                if fold(one.name) == fold(name):
                    self._write(aside, replace(one, name=name, view=view))
                    return one.id
            cursor = aside.connection.execute(
                "INSERT INTO own_list_view (user_id, body, kept_at) VALUES (?,?,?)",
                (aside.session.user_id, self._sealed(aside.session.user_id, name, view), aside.now),
            )
            return int(cursor.lastrowid or 0)

    def rename(self, view_id: int, name: str) -> None:
        """Call an own view something else; raise ``RecordMissing`` if there is none, ``ValueRefused`` for the name."""
        with self._desk.aside(Permission.CUSTOMER_VIEW, _OWN) as aside:
            name = _checked_name(name)
            own = self._own(aside)
            if any(fold(one.name) == fold(name) and one.id != view_id for one in own):
                raise _name_refused(_TAKEN)
            for one in own:
                if one.id == view_id:
                    self._write(aside, replace(one, name=name))
                    return
            raise RecordMissing

    def delete(self, view_id: int) -> None:
        """Forget an own view; nothing happens if there is none of that id."""
        with self._desk.aside(Permission.CUSTOMER_VIEW, _OWN) as aside:
            aside.connection.execute(
                "DELETE FROM own_list_view WHERE id = ? AND user_id = ?", (view_id, aside.session.user_id)
            )

    def share(self, name: str, view: ListView) -> int:
        """Set up a view for everybody, in place of the shared one of that name; return its id.

        Raise ``ValueRefused`` for the name.
        """
        with self._desk.change(Permission.SHOP_EDIT) as change:
            name = _checked_name(name)
            row = change.connection.execute(
                "INSERT INTO shared_list_view (name, folded_name, body, changed_at) VALUES (?,?,?,?)"
                " ON CONFLICT (folded_name) DO UPDATE SET name = excluded.name, body = excluded.body,"
                " changed_at = excluded.changed_at RETURNING id",
                (name, fold(name), text_of(view), change.now),
            ).fetchone()
            change.log(ListViewShared(subject_id=row[0]))
            return int(row[0])

    def rename_shared(self, view_id: int, name: str) -> None:
        """Call a shared view something else; raise as :meth:`rename` does."""
        with self._desk.change(Permission.SHOP_EDIT) as change:
            name = _checked_name(name)
            _refuse_taken(change, view_id, name)
            done = change.connection.execute(
                "UPDATE shared_list_view SET name = ?, folded_name = ?, changed_at = ? WHERE id = ?",
                (name, fold(name), change.now, view_id),
            )
            if not done.rowcount:
                raise RecordMissing
            change.log(ListViewRenamed(subject_id=view_id))

    def delete_shared(self, view_id: int) -> None:
        """Take a view away from everybody; raise ``RecordMissing`` if there is none of that id."""
        with self._desk.change(Permission.SHOP_EDIT) as change:
            if not change.connection.execute("DELETE FROM shared_list_view WHERE id = ?", (view_id,)).rowcount:
                raise RecordMissing
            change.log(ListViewDeleted(subject_id=view_id))

    def _own(self, reading: Reading | Aside) -> list[KeptView]:
        user_id = reading.session.user_id
        rows = reading.connection.execute(
            "SELECT id, body FROM own_list_view WHERE user_id = ? ORDER BY id", (user_id,)
        )
        opened = [self._opened(user_id, *row) for row in rows.fetchall()]
        return [one for one in opened if one]

    def _write(self, aside: Aside, kept: KeptView) -> None:
        user_id = aside.session.user_id
        aside.connection.execute(
            "UPDATE own_list_view SET body = ?, kept_at = ? WHERE id = ? AND user_id = ?",
            (self._sealed(user_id, kept.name, kept.view), aside.now, kept.id, user_id),
        )

    def _sealed(self, user_id: int, name: str, view: ListView) -> bytes:
        return self._desk.seal_own(json.dumps([name, text_of(view)]).encode(), _context(user_id))

    def _opened(self, user_id: int, view_id: int, body: bytes) -> KeptView | None:
        try:
            name, text = json.loads(self._desk.open_own(body, _context(user_id)))
        except (VaultDamaged, ValueError, TypeError):
            # Sealed to a key from before a reset of the passphrase, or altered: no reason to keep anybody out.
            return None
        return KeptView(id=view_id, name=str(name), shared=False, view=view_from(str(text)))


def text_of(view: ListView) -> str:
    """Return a view as it is stored."""
    told = {
        "words": view.words,
        "state": view.state.value,
        "any_of": view.filters.any_of,
        "conditions": [[one.field, one.match.value, list(one.values)] for one in view.filters.conditions],
        "sort": view.sort,
        "columns": view.columns,
        "widths": view.widths,
    }
    return json.dumps(told)


def view_from(text: str) -> ListView:
    """Return what :func:`text_of` wrote; what cannot be read as such is a view without anything set up."""
    try:
        told: dict[str, Any] = json.loads(text)
        conditions = [Condition(str(name), Match(test), tuple(values)) for name, test, values in told["conditions"]]
        return ListView(
            words=str(told["words"]),
            state=ListState(told["state"]),
            filters=Filters(tuple(conditions), told["any_of"] is True),
            sort=tuple((str(key), down is True) for key, down in told["sort"])[:MOST_SORTS] or BY_NAME,
            columns=tuple(str(key) for key in told["columns"]),
            widths=tuple((str(key), int(width)) for key, width in told["widths"]),
        )
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return ListView()


def _seen(kept: KeptView, view: View, fields: dict[str, FilterField]) -> KeptView:
    """Return a view with what the lens shows of it, and the names of what it does not."""
    shown = {column.name for column in view.columns} | (set(FIRST) if view.contact else set())
    sortable = sorts(view.columns, view.sorted_by)
    asked = kept.view
    conditions = tuple(one for one in asked.filters.conditions if _can_be_asked(one, fields))
    columns = _those_shown(asked.columns, shown)
    sort = tuple(one for one in asked.sort if one[0] in sortable)
    lost = [one.field for one in asked.filters.conditions if one not in conditions]
    lost += [key for key in asked.columns if key not in columns]
    lost += [key for key, _down in asked.sort if key not in sortable]
    left = replace(
        asked,
        filters=replace(asked.filters, conditions=conditions),
        sort=sort or BY_NAME,
        columns=columns,
        widths=tuple(one for one in asked.widths if one[0] not in lost),
    )
    return replace(kept, view=left, lost=tuple(dict.fromkeys(lost)))


def _those_shown(keys: Sequence[str], shown: Iterable[str]) -> tuple[str, ...]:
    hidden = _DECLARED - set(shown)
    return tuple(key for key in keys if key not in hidden)


def _can_be_asked(condition: Condition, fields: dict[str, FilterField]) -> bool:
    try:
        check_condition(fields[condition.field], condition)
    except (KeyError, ValueError):
        return False
    return True


def _checked_name(name: str) -> str:
    cleaned = clean_line(name).strip()
    if not cleaned or len(cleaned) > LONGEST_NAME:
        raise _name_refused(QT_TRANSLATE_NOOP("errors", "Give the view a name of at most 60 letters."))
    return cleaned


_TAKEN: Final = QT_TRANSLATE_NOOP("errors", "There is a view of this name already. Give another one.")


def _refuse_taken(change: Change, view_id: int, name: str) -> None:
    taken = change.connection.execute(
        "SELECT 1 FROM shared_list_view WHERE folded_name = ? AND id <> ?", (fold(name), view_id)
    ).fetchone()
    if taken:
        raise _name_refused(_TAKEN)


def _name_refused(reason: str) -> ValueRefused:
    return ValueRefused(column="name", label=QT_TRANSLATE_NOOP("errors", "Name of the view"), reason=reason)


def _context(user_id: int) -> bytes:
    return f"custdesk/list-view/{user_id}".encode()
