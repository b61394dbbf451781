"""Bank accounts: IBAN where it is one, else the account as it was written."""

import re
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds import iran
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.identifiers import SHORTENED, is_shortened
from custdesk.records.kinds.reading import Reading, doubtful, good, refused
from custdesk.records.kinds.text import clean_line

_LOOKS_LIKE_IBAN: Final = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{8,30}")
_GROUP: Final = 4

_WRONG: Final = QT_TRANSLATE_NOOP(
    "values", "The check digits of this IBAN do not fit. Compare it with the bank's paper."
)
_NOT_IBAN: Final = QT_TRANSLATE_NOOP("values", "This is not an IBAN. Check the account, or write its IBAN.")


def read(text: str) -> Reading[str]:
    """Read an account; an IBAN is stored without spaces."""
    line = re.sub(r"^IBAN\b[\s:]*", "", ascii_digits(clean_line(text)).lstrip("'\u2019 "), flags=re.IGNORECASE)
    if not line:
        return good("")
    if is_shortened(line):
        return refused(SHORTENED)
    compact = re.sub(r"[\s.\-]", "", line).upper()
    if compact.isdigit() and iran.is_iban("IR" + compact):
        return good("IR" + compact)
    if not _LOOKS_LIKE_IBAN.fullmatch(compact):
        return doubtful(line, _NOT_IBAN)
    return good(compact) if _is_iban(compact) else doubtful(compact, _WRONG)


def show(stored: str) -> str:
    """Return an IBAN in groups of four, anything else as stored."""
    if not _LOOKS_LIKE_IBAN.fullmatch(stored):
        return stored
    return " ".join(stored[start : start + _GROUP] for start in range(0, len(stored), _GROUP))


def _is_iban(compact: str) -> bool:
    if compact.startswith("IR"):
        return iran.is_iban(compact)
    from stdnum import iban

    return bool(iban.is_valid(compact))
