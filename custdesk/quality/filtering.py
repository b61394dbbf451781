"""What a list can be narrowed by that is doubtful or missing in what is stored of a customer."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from custdesk.customers.filters import Condition, FieldKind, FilterField, Match, Sieve
from custdesk.customers.views import View
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Permission
from custdesk.marks import QT_TRANSLATE_NOOP

_LABEL: Final = QT_TRANSLATE_NOOP("Filter", "To look at")
_HALF_A_NAME, _TWICE = "half_a_name", "twice"
_CONTACT: Final = {
    "unchecked_phone": QT_TRANSLATE_NOOP("Filter", "A phone that is no number of its country"),
    "unreachable": QT_TRANSLATE_NOOP("Filter", "No phone and no e-mail"),
    "no_address": QT_TRANSLATE_NOOP("Filter", "No address"),
}
_CHOICES: Final = {
    _HALF_A_NAME: QT_TRANSLATE_NOOP("Filter", "Only half a name"),
    _TWICE: QT_TRANSLATE_NOOP("Filter", "Shares a phone or an e-mail"),
}
_OTHERS: Final = (
    "AND other.customer_id <> mine.customer_id AND NOT EXISTS (SELECT 1 FROM told_apart"
    " WHERE first_id = min(mine.customer_id, other.customer_id) AND second_id = max(mine.customer_id,"
    " other.customer_id))"
)
_TESTS: Final = {
    "unchecked_phone": "EXISTS (SELECT 1 FROM customer_phone WHERE customer_id = e.customer_id AND checked = 0)",
    "unreachable": "NOT EXISTS (SELECT 1 FROM customer_phone WHERE customer_id = e.customer_id)"
    " AND NOT EXISTS (SELECT 1 FROM customer_email WHERE customer_id = e.customer_id)",
    "no_address": "NOT EXISTS (SELECT 1 FROM customer_address WHERE customer_id = e.customer_id)",
    _HALF_A_NAME: "c.kind = 'person' AND (c.given_name = '' OR c.family_name = '')",
    _TWICE: "EXISTS (SELECT 1 FROM customer_email AS mine JOIN customer_email AS other USING (folded_address)"
    f" WHERE mine.customer_id = e.customer_id {_OTHERS})"
    " OR EXISTS (SELECT 1 FROM customer_phone AS mine JOIN customer_phone AS other USING (number)"
    f" WHERE mine.customer_id = e.customer_id {_OTHERS})",
}


def quality_fields(reading: Reading, view: View, _language: str) -> Iterator[FilterField]:
    """Return the field of what somebody should look at, with what the session may know of that.

    Perhaps twice is who shares an e-mail or a phone with somebody of whom nobody said that they are two: the scan for
    lookalikes knows more, and takes longer.
    """
    choices = {code: label for code, label in _CHOICES.items() if code != _TWICE}
    if view.contact:
        choices |= _CONTACT
        if reading.session.may(Permission.CUSTOMER_MERGE) and not view.masked:
            choices[_TWICE] = _CHOICES[_TWICE]
    yield FilterField(
        name="quality",
        label=_LABEL,
        context="Filter",
        kind=FieldKind.CHOICE,
        choices=choices,
        choices_context="Filter",
        sieve=_on_quality,
    )


def _on_quality(condition: Condition, _today: date) -> Sieve:
    negated = "NOT " if condition.match is Match.NONE_OF else ""
    return Sieve(f"{negated}({' OR '.join(f'({_TESTS[str(code)]})' for code in condition.values)})")
