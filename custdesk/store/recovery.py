"""The recovery key on paper: 160 random bits as 8 groups of 5 characters, see :mod:`custdesk.store.groups`."""

from custdesk.errors import IncompleteRecoveryKey, InvalidRecoveryKey
from custdesk.store import groups

SECRET_BYTES = 20
_CHARS = 8 * groups.CHARS


def written(secret: bytes) -> str:
    """Return the text of a 20-byte recovery secret."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery secret has 20 bytes")
    return groups.written(secret)


def read(text: str) -> bytearray:
    """Return the secret of a typed recovery key.

    Raise ``IncompleteRecoveryKey`` if characters are missing or too many, ``InvalidRecoveryKey`` with the first
    mistyped group (1 to 8).
    """
    plain = groups.plain(text)
    if len(plain) != _CHARS:
        raise IncompleteRecoveryKey(found=len(plain), needed=_CHARS)
    try:
        return groups.read(plain)
    except groups.Mistyped as mistake:
        raise InvalidRecoveryKey(group=mistake.group) from None
