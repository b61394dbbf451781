"""Who is left out when data is used for something: the answer of :mod:`custdesk.consent.rules`, for whole lists."""

from datetime import date
from typing import Final

from custdesk.consent.model import CHANNELS, CONSENT_BASES, OPT_OUTS, REFUSED, WITHDRAWN, Purpose
from custdesk.consent.queries import select_purposes
from custdesk.consent.rules import opt_outs_of
from custdesk.customers.filters import Sieve
from custdesk.errors import RecordMissing
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.store.connection import Connection

ARCHIVED: Final = "archived"
LEFT_OUT: Final = {
    ARCHIVED: QT_TRANSLATE_NOOP("export", "Archived"),
    "contact": QT_TRANSLATE_NOOP("export", "Does not want to be contacted in this way"),
    "marketing": QT_TRANSLATE_NOOP("export", "Wants no marketing"),
    "third_parties": QT_TRANSLATE_NOOP("export", "Wants no data passed to others"),
    "automated": QT_TRANSLATE_NOOP("export", "Wants no decisions by a computer alone"),
    "sensitive": QT_TRANSLATE_NOOP("export", "Wants no use of sensitive data"),
    REFUSED: QT_TRANSLATE_NOOP("export", "Said no to this purpose"),
    WITHDRAWN: QT_TRANSLATE_NOOP("export", "Took the consent back"),
    "never_asked": QT_TRANSLATE_NOOP("export", "Has not been asked"),
    "ended": QT_TRANSLATE_NOOP("export", "The consent has ended"),
}
"""Why somebody is left out, by code."""

_OPTED_OUT = (
    "coalesce((SELECT opted_out FROM choice_record WHERE customer_id = e.customer_id AND code = ?"
    " ORDER BY happened_on DESC, id DESC LIMIT 1), 0)"
)
_ANSWER = (
    "(SELECT {} FROM consent_record WHERE customer_id = e.customer_id AND purpose_id = ?"
    " ORDER BY happened_on DESC, id DESC LIMIT 1)"
)


def reason_for(connection: Connection, use: str, today: date) -> Sieve:
    """Return an SQL expression: why a customer is left out of a use, an empty text for who is not.

    ``use`` is the code of a channel, of an opt-out or of a purpose; raise ``RecordMissing`` for a purpose that is not
    in use any more.
    """
    cases: list[tuple[str, tuple[str | int, ...], str]] = [("c.state <> 'active'", (), ARCHIVED)]
    purpose = next((one for one in select_purposes(connection) if one.code == use and one.active), None)
    if use in CHANNELS:
        cases.append((_OPTED_OUT, (use,), "contact"))
    elif purpose is not None:
        cases += [(_OPTED_OUT, (code,), code) for code in opt_outs_of(purpose)]
        cases += _answers(purpose, today)
    elif use in OPT_OUTS and use != "marketing":
        cases.append((_OPTED_OUT, (use,), use))
    else:
        raise RecordMissing
    parts = " ".join(f"WHEN {condition} THEN '{code}'" for condition, _values, code in cases)
    return Sieve(f"CASE {parts} ELSE '' END", tuple(value for _condition, values, _code in cases for value in values))


def those_left_in(reason: Sieve) -> Sieve:
    """Return the condition that lets in whom :func:`reason_for` gives no reason against."""
    return Sieve(f"{reason.sql} = ''", reason.values)


def _answers(purpose: Purpose, today: date) -> list[tuple[str, tuple[str | int, ...], str]]:
    if not purpose.takes_answers:
        return []
    answer = _ANSWER.format("answer")
    cases: list[tuple[str, tuple[str | int, ...], str]] = [
        (f"{answer} = '{no}'", (purpose.id,), no) for no in (REFUSED, WITHDRAWN)
    ]
    if purpose.lawful_basis in CONSENT_BASES:
        cases.append((f"{answer} IS NULL", (purpose.id,), "never_asked"))
        cases.append((f"{_ANSWER.format('expires_on')} < ?", (purpose.id, today.isoformat()), "ended"))
    return cases
