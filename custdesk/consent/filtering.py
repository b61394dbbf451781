"""What a list can be narrowed by that customers answered: consents by purpose, and what they opted out of."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

from custdesk.consent.model import CHANNELS, CONSENT_BASES, GIVEN, OPT_OUTS, REFUSED, WITHDRAWN, Purpose
from custdesk.consent.queries import select_purposes
from custdesk.customers.filters import Condition, FieldKind, FilterField, Match, Sieve
from custdesk.customers.views import View
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Permission
from custdesk.marks import QT_TRANSLATE_NOOP

SOON_DAYS: Final = 30
"""So many days before its end a consent is about to end."""
_NOT_ASKED, _ENDS_SOON, _ENDED = "not_asked", "ends_soon", "ended"
_ANSWERS: Final = {
    GIVEN: QT_TRANSLATE_NOOP("Filter", "Consent given"),
    REFUSED: QT_TRANSLATE_NOOP("Filter", "Refused"),
    WITHDRAWN: QT_TRANSLATE_NOOP("Filter", "Consent taken back"),
    _NOT_ASKED: QT_TRANSLATE_NOOP("Filter", "Not asked yet"),
}
_ENDS: Final = {
    _ENDS_SOON: QT_TRANSLATE_NOOP("Filter", "Consent ends within 30 days"),
    _ENDED: QT_TRANSLATE_NOOP("Filter", "Consent has ended"),
}
_OPTED_OUT: Final = QT_TRANSLATE_NOOP("Filter", "Does not want")
_NEWEST: Final = (
    "(SELECT {} FROM consent_record WHERE customer_id = e.customer_id AND purpose_id = ?"
    " ORDER BY happened_on DESC, id DESC LIMIT 1)"
)
_SAID_NO: Final = (
    "coalesce((SELECT opted_out FROM choice_record WHERE customer_id = e.customer_id AND code = ?"
    " ORDER BY happened_on DESC, id DESC LIMIT 1), 0)"
)


def consent_fields(reading: Reading, _view: View, language: str) -> Iterator[FilterField]:
    """Return a field for each purpose in use that takes answers, and one for the opt-outs; none without the right.

    They go by the newest answer of each customer, as :func:`custdesk.consent.rules.may_we` does.
    """
    if not reading.session.may(Permission.CONSENT_VIEW):
        return
    for purpose in select_purposes(reading.connection):
        if purpose.active and purpose.takes_answers:
            yield FilterField(
                name=f"consent.{purpose.code}",
                label=purpose.wording(language).title,
                kind=FieldKind.CHOICE,
                choices=_ANSWERS | (_ENDS if purpose.lawful_basis in CONSENT_BASES else {}),
                choices_context="Filter",
                sieve=_on_answer(purpose),
            )
    yield FilterField(
        name="opted_out",
        label=_OPTED_OUT,
        context="Filter",
        kind=FieldKind.CHOICE,
        choices={**CHANNELS, **OPT_OUTS},
        choices_context="Consent",
        sieve=_on_opt_out,
    )


def _on_answer(purpose: Purpose) -> Callable[[Condition, date], Sieve]:
    answer, ends = _NEWEST.format("answer"), _NEWEST.format("coalesce(expires_on, '9999')")

    def sieve(condition: Condition, today: date) -> Sieve:
        soon = (today + timedelta(days=SOON_DAYS)).isoformat()
        parts: list[str] = []
        values: list[str | int] = []
        for code in condition.values:
            if code == _NOT_ASKED:
                parts.append(f"{answer} IS NULL")
                values.append(purpose.id)
            elif code in (_ENDED, _ENDS_SOON):
                first, last = ("", today.isoformat()) if code == _ENDED else (today.isoformat(), soon)
                parts.append(f"({answer} IS 'given' AND {ends} >= ? AND {ends} < ?)")
                values += [purpose.id, purpose.id, first, purpose.id, last]
            else:
                parts.append(f"{answer} IS ?")
                values += [purpose.id, code]
        return _any_of(parts, tuple(values), condition)

    return sieve


def _on_opt_out(condition: Condition, _today: date) -> Sieve:
    return _any_of([_SAID_NO] * len(condition.values), condition.values, condition)


def _any_of(parts: list[str], values: tuple[str | int, ...], condition: Condition) -> Sieve:
    negated = "NOT " if condition.match is Match.NONE_OF else ""
    return Sieve(f"{negated}({' OR '.join(parts)})", values)
