"""Yes and no, as people mark them in a list."""

from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Reading, good, refused
from custdesk.records.kinds.text import clean_line
from custdesk.records.letters import fold

_YES: Final = frozenset(
    fold(word)
    for word in (
        "yes y true t 1 1.0 x ✓ ✔ ☑ ✅ on ok si sí s verdadero cierto ναι ν αληθές αληθης sim verdadeiro "
        "بله بلی آری اره درست "
        "subscribed accepted accepts granted opted-in acepta aceita دارد صحیح"
    ).split()
)
_NO: Final = frozenset(
    fold(word)
    for word in (
        "no n false f 0 0.0 ✗ ✘ ☐ ❌ off falso όχι οχι ψευδές ψευδης não nao خیر نه نخیر غلط "
        "unsubscribed refused rejected "
        "opted-out never ندارد rechaza recusa"
    ).split()
)

UNCLEAR: Final = QT_TRANSLATE_NOOP("values", "Write yes or no.")


def read(text: str) -> Reading[bool]:
    """Read a yes or a no in five languages, 1 and 0, or a mark; an empty cell says nothing."""
    word = fold(ascii_digits(clean_line(text))).strip(" .!'")
    if not word or word == "-":
        return good(None)
    if word in _YES:
        return good(True)
    return good(False) if word in _NO else refused(UNCLEAR)
