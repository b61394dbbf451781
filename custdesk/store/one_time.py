"""One-time codes: what the owner hands to somebody who then chooses a passphrase of his own.

80 random bits as 4 groups of 5 characters, see :mod:`custdesk.store.groups`.
"""

import os

from custdesk.errors import OneTimeCodeMistyped
from custdesk.store import groups

_BYTES = 10
_CHARS = 4 * groups.CHARS


def new_code() -> str:
    """Return a new code, as it is shown and read out."""
    return groups.written(os.urandom(_BYTES))


def normal(code: str) -> str:
    """Return a typed code as the slot takes it: no blanks and dashes, capital letters, no O, I or L.

    Raise ``OneTimeCodeMistyped`` for what cannot be a code, with the first wrong group (1 to 4).
    """
    plain = groups.plain(code)
    try:
        groups.read(plain[:_CHARS].ljust(_CHARS))
    except groups.Mistyped as mistake:
        raise OneTimeCodeMistyped(group=mistake.group) from None
    if len(plain) != _CHARS:
        raise OneTimeCodeMistyped(group=_CHARS // groups.CHARS)
    return plain
