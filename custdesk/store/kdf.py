"""From a passphrase, or the recovery key, to the key that opens a slot."""

import time
import unicodedata
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from custdesk.errors import NotEnoughMemory
from custdesk.store.connection import wipe
from custdesk.store.sealing import bound

SALT_BYTES = 16
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


def calibrated_cost() -> KdfCost:
    """Return the cost of about half a second on this machine, never under the floor or over the ceiling."""
    began = time.perf_counter()
    passphrase_key("calibration", bytes(SALT_BYTES), FLOOR, b"")
    seconds = max(time.perf_counter() - began, 0.001)
    memory = int(FLOOR.memory_kib * _AIMED_SECONDS / seconds) // _STEP_KIB * _STEP_KIB
    return replace(FLOOR, memory_kib=min(max(memory, FLOOR.memory_kib), CEILING.memory_kib))


def passphrase_key(passphrase: str, salt: bytes, cost: KdfCost, vault_id: bytes) -> bytearray:
    """Return the slot key of a passphrase (32 bytes, to be wiped); raise ``NotEnoughMemory``.

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
    try:
        return _expanded(stretched, salt, bound("custdesk/passphrase-slot/1", vault_id))
    finally:
        wipe(stretched)


def recovery_slot_key(secret: bytearray, salt: bytes, vault_id: bytes) -> bytearray:
    """Return the slot key of a recovery secret (32 bytes, to be wiped). Its 160 random bits need no stretching."""
    return _expanded(secret, salt, bound("custdesk/recovery-slot/1", vault_id))


def _expanded(secret: bytearray, salt: bytes, info: bytes) -> bytearray:
    key = bytearray(32)
    HKDF(SHA256(), length=32, salt=salt, info=info).derive_into(secret, key)
    return key
