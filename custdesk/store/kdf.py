"""From a passphrase, or the recovery key, to the key that opens a slot."""

import os
import time
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from custdesk.errors import NotEnoughMemory
from custdesk.store.connection import wipe
from custdesk.store.sealing import bound

SALT_BYTES = 16
KEY_FILE = "key-file"
DEVICE = "device"
FACTORS = (KEY_FILE, DEVICE)
_FACTOR_BYTES = 32
_AIMED_SECONDS = 0.5
_STEP_KIB = 16 * 1024


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of a passphrase costs: memory in KiB, passes over it, lanes in parallel."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def allowed(self) -> bool:
        """Neither so cheap that guessing is easy nor so dear that a planted slot hangs the program."""
        return (
            FLOOR.memory_kib <= self.memory_kib <= CEILING.memory_kib
            and FLOOR.passes <= self.passes <= CEILING.passes
            and 1 <= self.lanes <= CEILING.lanes
        )


FLOOR = KdfCost(65536, 3, 4)
CEILING = KdfCost(1024 * 1024, 10, 8)


@dataclass(frozen=True, slots=True)
class Factors:
    """What somebody has beside the passphrase: 32 secret bytes each, empty where it is not given.

    ``key_file`` is from :func:`custdesk.store.key_file.read_key_file`, ``device`` from the keyring of this PC.
    """

    key_file: bytes = field(default=b"", repr=False)
    device: bytes = field(default=b"", repr=False)

    @property
    def given(self) -> tuple[str, ...]:
        """The names of the factors that are given, in the order in which they are mixed in."""
        return tuple(name for name, secret in zip(FACTORS, self._secrets(), strict=True) if secret)

    def mixed(self, names: Collection[str]) -> bytes:
        """Return the secrets of the named factors, each with its name; raise ``ValueError`` for one not given."""
        parts: list[bytes | str] = []
        for name, secret in zip(FACTORS, self._secrets(), strict=True):
            if name in names:
                if len(secret) != _FACTOR_BYTES:
                    raise ValueError("a factor has 32 bytes")
                parts += [name, secret]
        return bound(*parts)

    def _secrets(self) -> tuple[bytes, ...]:
        return self.key_file, self.device


def calibrated_cost() -> KdfCost:
    """Return the cost of about half a second on this machine, never under the floor or over the ceiling."""
    began = time.perf_counter()
    passphrase_key("calibration", bytes(SALT_BYTES), FLOOR, b"")
    seconds = max(time.perf_counter() - began, 0.001)
    memory = int(FLOOR.memory_kib * _AIMED_SECONDS / seconds) // _STEP_KIB * _STEP_KIB
    return replace(FLOOR, memory_kib=min(max(memory, FLOOR.memory_kib), CEILING.memory_kib))


NO_FACTORS = Factors()


def dearer(one: KdfCost, other: KdfCost) -> KdfCost:
    """Return the cost that is at least both."""
    return KdfCost(max(one.memory_kib, other.memory_kib), max(one.passes, other.passes), max(one.lanes, other.lanes))


def new_salt() -> bytes:
    """Return the salt of one passphrase in one slot, never used again."""
    return os.urandom(SALT_BYTES)


def new_key() -> bytearray:
    """Return 32 random bytes of which no other copy is left in memory (to be wiped)."""
    return _expanded(bytearray(os.urandom(32)), os.urandom(SALT_BYTES), b"custdesk/new-key/1")


def passphrase_key(passphrase: str, salt: bytes, cost: KdfCost, vault_id: bytes, mixed: bytes = b"") -> bytearray:
    """Return the slot key of a passphrase (32 bytes, to be wiped); raise ``NotEnoughMemory``.

    ``mixed`` is what :meth:`Factors.mixed` gives: without the same bytes there is another key.

    The passphrase is taken in Unicode form NFKC, so that it is the same from every keyboard and system.
    """
    if not cost.allowed:
        raise ValueError("the cost is outside its bounds")
    normal = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    stretched = bytearray(32)
    argon = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    try:
        argon.derive_into(normal, stretched)
    except MemoryError:
        raise NotEnoughMemory(megabytes=cost.memory_kib // 1024) from None
    together = stretched + mixed
    try:
        return _expanded(together, salt, bound("custdesk/passphrase-slot/2", vault_id))
    finally:
        wipe(stretched)
        wipe(together)


def recovery_slot_key(secret: bytearray, salt: bytes, vault_id: bytes) -> bytearray:
    """Return the slot key of a recovery secret (32 bytes, to be wiped). Its 160 random bits need no stretching."""
    return _expanded(secret, salt, bound("custdesk/recovery-slot/2", vault_id))


def _expanded(secret: bytearray, salt: bytes, info: bytes) -> bytearray:
    key = bytearray(32)
    HKDF(SHA256(), length=32, salt=salt, info=info).derive_into(secret, key)
    return key
