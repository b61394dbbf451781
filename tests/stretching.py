"""Thousands of passphrases are typed in the tests, and stretching one costs a fifth of a second.

So within one process the salts are all the same, and what Argon2id made of a passphrase is remembered: the result is
its own. Tests of other processes, such as those that look into memory, stretch anew.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

import pytest

from custdesk.store import kdf, slots

_CALIBRATION = bytes(kdf.SALT_BYTES)


class Remembering:
    """Argon2id, which is asked only once for the same."""

    _real = kdf.Argon2id
    _known: ClassVar[dict[tuple[object, ...], bytes]] = {}

    def __init__(self, **settings: Any) -> None:
        self._settings = settings

    def derive_into(self, secret: bytes, stretched: bytearray) -> None:
        if self._settings["salt"] == _CALIBRATION:  # this one is asked to see how long it takes
            self._real(**self._settings).derive_into(secret, stretched)
            return
        asked = (bytes(secret), *sorted(self._settings.items()))
        if asked not in self._known:
            self._known[asked] = self._real(**self._settings).derive(secret)
        stretched[:] = self._known[asked]


@contextmanager
def stretched_once() -> Iterator[None]:
    """Remember what was stretched, in this process and in those forked from it."""
    salt = os.urandom(kdf.SALT_BYTES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "Argon2id", Remembering)
        patch.setattr(slots, "new_salt", lambda: salt)
        yield
