"""Counts among the customers of one stretch, which are those after an id and up to another."""

import json
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Final

from custdesk.consent.filtering import SOON_DAYS
from custdesk.consent.model import CONSENT_BASES, GIVEN
from custdesk.consent.queries import select_purposes
from custdesk.desk.noted import detail_of, number_in
from custdesk.home.model import MONTHS_BACK, Answered
from custdesk.store.connection import Connection

_CONTACT: Final = {
    "phone": "EXISTS (SELECT 1 FROM customer_phone AS p WHERE p.customer_id = c.id)",
    "email": "EXISTS (SELECT 1 FROM customer_email AS m WHERE m.customer_id = c.id)",
    "address": "EXISTS (SELECT 1 FROM customer_address AS a WHERE a.customer_id = c.id AND a.street || a.city <> '')",
}
_HELD: Final = {
    **_CONTACT,
    "born_on": "c.kind = 'person' AND coalesce(c.born_on, '') <> ''",
    "language": "c.language <> ''",
    "sex": "c.kind = 'person' AND c.sex <> ''",
    "country": "EXISTS (SELECT 1 FROM customer_address AS a WHERE a.customer_id = c.id AND a.country <> '')",
}
_DOUBTFUL: Final = {
    "unchecked_phone": "EXISTS (SELECT 1 FROM customer_phone AS p WHERE p.customer_id = c.id AND NOT p.checked)",
    "unreachable": f"NOT ({_CONTACT['phone']} OR {_CONTACT['email']})",
    "half_a_name": "c.kind = 'person' AND (c.given_name = '' OR c.family_name = '')",
}
_STRETCH: Final = "c.id > ? AND c.id <= ?"
_NEWEST: Final = (
    "SELECT r.customer_id, r.purpose_id, r.answer, r.expires_on,"
    " row_number() OVER (PARTITION BY r.customer_id, r.purpose_id ORDER BY r.happened_on DESC, r.id DESC) AS place"
    " FROM consent_record AS r"
    " JOIN customer AS c ON c.id = r.customer_id WHERE r.customer_id > ? AND r.customer_id <= ? AND c.state = 'active'"
)


def stretch_end(connection: Connection, after_id: int, limit: int) -> tuple[int, int]:
    """Return the last id of the next customers, at most ``limit``, and how many they are."""
    row = connection.execute(
        "SELECT coalesce(max(id), ?), count(*) FROM (SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT ?)",
        (after_id, after_id, limit),
    ).fetchone()
    return int(row[0]), int(row[1])


def count_active(connection: Connection, stretch: tuple[int, int]) -> tuple[int, int]:
    """Return how many are active, and how many of those are persons."""
    row = connection.execute(
        "SELECT count(*), coalesce(sum(c.kind = 'person'), 0) FROM customer AS c"
        f" WHERE {_STRETCH} AND c.state = 'active'",
        stretch,
    ).fetchone()
    return int(row[0]), int(row[1])


def count_held(connection: Connection, stretch: tuple[int, int], names: Collection[str]) -> dict[str, int]:
    """Return of how many active customers each of ``names`` (of ``HELD``) is known."""
    return _sums(connection, stretch, {name: _HELD[name] for name in names})


def count_doubtful(connection: Connection, stretch: tuple[int, int]) -> dict[str, int]:
    """Return about how many active customers something is doubtful, by what."""
    return _sums(connection, stretch, _DOUBTFUL)


def count_new(connection: Connection, stretch: tuple[int, int], day: date) -> dict[date, int]:
    """Return how many were entered on each day of this PC's clock, from :data:`MONTHS_BACK` before ``day`` on."""
    rows = connection.execute(
        "SELECT date(c.created_at, 'localtime') AS day, count(*) FROM customer AS c"
        f" WHERE {_STRETCH} AND c.created_at >= ? GROUP BY 1",
        (*stretch, (day - MONTHS_BACK).isoformat()),
    )
    return {date.fromisoformat(told): number for told, number in rows if told}


def count_running_out(connection: Connection, stretch: tuple[int, int], day: date) -> dict[str, int]:
    """Return of how many active customers a consent has ended, and of how many one ends soon, by their codes."""
    asked = json.dumps(list(_asked(connection)))
    row = connection.execute(
        "SELECT count(DISTINCT CASE WHEN expires_on < ? THEN customer_id END),"
        " count(DISTINCT CASE WHEN expires_on >= ? AND expires_on < ? THEN customer_id END)"
        f" FROM ({_NEWEST}) WHERE place = 1 AND answer = '{GIVEN}'"
        " AND purpose_id IN (SELECT value FROM json_each(?))",
        (day.isoformat(), day.isoformat(), (day + timedelta(days=SOON_DAYS)).isoformat(), *stretch, asked),
    ).fetchone()
    return {"ended": int(row[0]), "ends_soon": int(row[1])}


def count_answers(connection: Connection, stretch: tuple[int, int], day: date) -> dict[str, Answered]:
    """Return what active customers answered last to each purpose in use that asks for consent, by its code."""
    asked = _asked(connection)
    rows = connection.execute(
        f"SELECT purpose_id, answer = '{GIVEN}', coalesce(expires_on < ?, 0), count(*)"
        f" FROM ({_NEWEST}) WHERE place = 1 GROUP BY 1, 2, 3",
        (day.isoformat(), *stretch),
    )
    found = dict.fromkeys(asked.values(), Answered())
    for purpose_id, given, ended, number in rows:
        if purpose_id in asked:
            code = asked[purpose_id]
            found[code] = found[code].plus(_answered(bool(given), bool(ended), number))
    return found


def _asked(connection: Connection) -> dict[int, str]:
    """Return the codes of the purposes in use that ask for consent, by their ids."""
    return {one.id: one.code for one in select_purposes(connection) if one.active and one.lawful_basis in CONSENT_BASES}


def _answered(given: bool, ended: bool, number: int) -> Answered:
    if not given:
        return Answered(refused=number)
    return Answered(ended=number) if ended else Answered(given=number)


def _sums(connection: Connection, stretch: tuple[int, int], conditions: dict[str, str]) -> dict[str, int]:
    if not conditions:
        return {}
    wanted: Iterable[str] = (f"coalesce(sum({condition}), 0)" for condition in conditions.values())
    row = connection.execute(
        f"SELECT {', '.join(wanted)} FROM customer AS c WHERE {_STRETCH} AND c.state = 'active'", stretch
    ).fetchone()
    return dict(zip(conditions, map(int, row), strict=True))


def select_sought(connection: Connection) -> tuple[int, str, int] | None:
    """Return number and time (ISO, UTC) of the newest entry about a look for lookalikes, and the pairs it found."""
    row = connection.execute(
        "SELECT seq, at, CAST(detail AS BLOB) FROM audit_entry WHERE action = 'lookalikes.sought'"
        " ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return (int(row[0]), str(row[1]), number_in(detail_of(row[2]), "pairs")) if row else None


def count_since(connection: Connection, action: str, seq: int, most: int) -> int:
    """Return how many entries about an action come after an entry, counting no further than ``most``."""
    row = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM audit_entry WHERE action = ? AND seq > ? LIMIT ?)", (action, seq, most)
    ).fetchone()
    return int(row[0])


def last_done(connection: Connection, action: str) -> str | None:
    """Return when an action was last done (ISO, UTC), as far back as the log goes."""
    row = connection.execute(
        "SELECT at FROM audit_entry WHERE action = ? ORDER BY seq DESC LIMIT 1", (action,)
    ).fetchone()
    return str(row[0]) if row else None


def log_began(connection: Connection) -> str:
    """Return the time of the first entry (ISO, UTC); empty for an empty log."""
    row = connection.execute("SELECT at FROM audit_entry ORDER BY seq LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def select_drafts(connection: Connection, user_id: int) -> tuple[int, int]:
    """Return how many new customers and how many changes of customers somebody has typed and not saved."""
    row = connection.execute(
        "SELECT coalesce(sum(subject_id = 0), 0), coalesce(sum(subject_id <> 0), 0) FROM draft"
        " WHERE user_id = ? AND kind = 'customer'",
        (user_id,),
    ).fetchone()
    return int(row[0]), int(row[1])
