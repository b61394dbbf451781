"""Time codes (RFC 6238: HMAC-SHA-1, steps of 30 seconds, six digits) and the recovery codes that stand in for them.

A time code is good once (RFC 6238, 5.2): no step at or before the last one that was used is taken again. Clocks of PC
and telephone drift apart; how far they were apart the last time is where the next code is looked for (RFC 6238, 6).
"""

import os
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest
from typing import Final

from custdesk.store import groups
from custdesk.store.sealing import bound

RECOVERY_CODES: Final = 10
_STEP_SECONDS: Final = 30
_SECRET_CHARS: Final = 32  # base32: 160 bits, as long as the output of the hash (RFC 4226, 4)
_NEAR: Final = 2
_FARTHEST: Final = 20  # ten minutes: a clock that is further off must be set, not followed
_DIGITS: Final = 6
_RECOVERY_BYTES: Final = 10


@dataclass(frozen=True, slots=True)
class Clocks:
    """``last_step`` is the step of the code that was used last, ``drift`` how many steps ahead of this PC it was."""

    last_step: int = 0
    drift: int = 0


def clocks_of(last_step: object, drift: object) -> Clocks:
    """Return the clocks of stored numbers; raise ``ValueError`` for what :func:`checked` never returned."""
    if not (type(last_step) is int and type(drift) is int and last_step >= 0 and abs(drift) <= _FARTHEST):
        raise ValueError("clocks")
    return Clocks(last_step, drift)


def new_secret() -> str:
    """Return 160 random bits in base32, as authenticator apps take them."""
    import pyotp

    return pyotp.random_base32(_SECRET_CHARS)


def uri(secret: str, user: str, shop: str) -> str:
    """Return what the QR code says to an authenticator app (otpauth, the key URI format of Google Authenticator)."""
    import pyotp

    issuer = shop.replace(":", " ").strip() or "CustDesk"
    return pyotp.TOTP(secret).provisioning_uri(name=user.replace(":", " "), issuer_name=issuer)


def checked(secret: str, typed: str, now: datetime, clocks: Clocks) -> Clocks | None:
    """Return the clocks after using a time code, or None if it does not fit or was used already.

    It may be two steps before or after the expected one.
    """
    import pyotp

    code = groups.plain(typed)
    if len(code) != _DIGITS or not code.isascii():
        return None
    codes = pyotp.TOTP(secret)
    present = int(now.timestamp()) // _STEP_SECONDS
    expected = present + clocks.drift
    for step in sorted(range(expected - _NEAR, expected + _NEAR + 1), key=lambda step: abs(step - expected)):
        fits = compare_digest(codes.generate_otp(step), code)
        if fits and step > clocks.last_step and abs(step - present) <= _FARTHEST:
            return Clocks(step, step - present)
    return None


def new_recovery_codes() -> tuple[str, ...]:
    """Return ten codes of 80 random bits, in groups with check characters."""
    return tuple(groups.written(os.urandom(_RECOVERY_BYTES)) for _ in range(RECOVERY_CODES))


def recovery_hash(code: str, vault_id: bytes, user_id: int) -> str:
    """Return what is stored of a recovery code. Its random bits need no stretching."""
    return sha256(bound("custdesk/second-factor-code/1", vault_id, user_id, groups.plain(code))).hexdigest()


def left_after(code: str, hashes: Collection[str], vault_id: bytes, user_id: int) -> tuple[str, ...] | None:
    """Return the hashes of the recovery codes that are left when ``code`` was used, or None if it is none of them."""
    found = recovery_hash(code, vault_id, user_id)
    return tuple(kept for kept in hashes if kept != found) if found in hashes else None
