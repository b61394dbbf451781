"""A key slot: what a user's passphrase (or the recovery key) opens, and nothing else does."""

import hashlib
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from custdesk.store.connection import wipe
from custdesk.store.kdf import SALT_BYTES, KdfCost, passphrase_key, recovery_slot_key
from custdesk.store.sealing import bound
from custdesk.store.secrets import UserSecrets

RECOVERY_USER = 0
_NONCE = 12
_TAG = 16
_PART = 32
_PARTS = 5
_CONTENTS = _PARTS * _PART


@dataclass(frozen=True, slots=True)
class SlotContents:
    """What a slot holds: the vault key, the user's own secrets, and the public keys of the recovery user.

    The recovery keys are in here, and not in the clear beside the slots, so that nobody can put in his own.
    """

    user_id: int
    vault_key: bytearray
    secrets: UserSecrets
    recovery_sign_public: bytes
    recovery_box_public: bytes

    def wipe(self) -> None:
        wipe(self.vault_key)


@dataclass(frozen=True, slots=True)
class Slot:
    """One entry of the key file. ``cost`` is None for the recovery slot; ``version`` counts its renewals."""

    id: str
    user_id: int
    version: int
    cost: KdfCost | None
    salt: bytes
    nonce: bytes
    sealed: bytes

    def to_json(self) -> dict[str, object]:
        kdf: dict[str, object] = {"name": "hkdf-sha256", "salt": self.salt.hex()}
        if self.cost:
            kdf |= {"name": "argon2id", "memory_kib": self.cost.memory_kib}
            kdf |= {"passes": self.cost.passes, "lanes": self.cost.lanes}
        return {
            "id": self.id,
            "user": self.user_id,
            "version": self.version,
            "kdf": kdf,
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
        }

    @classmethod
    def from_json(cls, entry: Mapping[str, object]) -> "Slot":
        """Read a slot; raise ``ValueError``, ``KeyError`` or ``TypeError`` for anything that is not one."""
        kdf = entry["kdf"]
        if not isinstance(kdf, dict):
            raise TypeError("kdf")
        cost = None
        if kdf["name"] == "argon2id":
            cost = KdfCost(_count(kdf["memory_kib"]), _count(kdf["passes"]), _count(kdf["lanes"]))
            if not cost.allowed:
                raise ValueError("cost")
        elif kdf["name"] != "hkdf-sha256":
            raise ValueError("kdf")
        return cls(
            _hex(entry["id"], 32).hex(),
            _count(entry["user"]),
            _count(entry["version"]),
            cost,
            _hex(kdf["salt"], SALT_BYTES),
            _hex(entry["nonce"], _NONCE),
            _hex(entry["sealed"], _CONTENTS + _TAG),
        )


def slot_id(vault_id: bytes, user_name: str) -> str:
    """Return where a user's slot is found: a hash, because slots carry no names. Case and width do not matter."""
    name = " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", user_name).casefold()).split())
    return hashlib.sha256(bound("custdesk/slot/1", vault_id, name.encode("utf-8", "surrogatepass"))).hexdigest()


def recovery_slot_id(vault_id: bytes) -> str:
    return hashlib.sha256(bound("custdesk/recovery-slot-id/1", vault_id)).hexdigest()


def seal_for_passphrase(
    vault_id: bytes, user_name: str, passphrase: str, contents: SlotContents, cost: KdfCost, version: int
) -> Slot:
    """Make the slot that ``passphrase`` opens."""
    if not passphrase:
        raise ValueError("a slot needs a passphrase")
    salt = os.urandom(SALT_BYTES)
    key = passphrase_key(passphrase, salt, cost, vault_id)
    return _sealed(vault_id, slot_id(vault_id, user_name), version, cost, salt, key, contents)


def seal_for_recovery(vault_id: bytes, secret: bytearray, contents: SlotContents) -> Slot:
    """Make the slot that the recovery key opens."""
    salt = os.urandom(SALT_BYTES)
    key = recovery_slot_key(secret, salt, vault_id)
    return _sealed(vault_id, recovery_slot_id(vault_id), 1, None, salt, key, contents)


def unseal(vault_id: bytes, slot: Slot, key: bytearray) -> SlotContents | None:
    """Open a slot with its key, which is wiped; return None if the key does not fit (or the slot was altered)."""
    opened = bytearray(_CONTENTS)
    try:
        AESGCM(key).decrypt_into(slot.nonce, slot.sealed, _place(vault_id, slot.id, slot.user_id, slot.version), opened)
        parts = [opened[start : start + _PART] for start in range(0, _CONTENTS, _PART)]
        secrets = UserSecrets(
            Ed25519PrivateKey.from_private_bytes(parts[1]), X25519PrivateKey.from_private_bytes(parts[2])
        )
        wipe(parts[1])
        wipe(parts[2])
        return SlotContents(slot.user_id, parts[0], secrets, bytes(parts[3]), bytes(parts[4]))
    except InvalidTag:
        return None
    finally:
        wipe(key)
        wipe(opened)


def _sealed(
    vault_id: bytes,
    place: str,
    version: int,
    cost: KdfCost | None,
    salt: bytes,
    key: bytearray,
    contents: SlotContents,
) -> Slot:
    plain = bytearray(contents.vault_key)
    plain += contents.secrets.signing.private_bytes_raw() + contents.secrets.box.private_bytes_raw()
    plain += contents.recovery_sign_public + contents.recovery_box_public
    nonce = os.urandom(_NONCE)
    bound_to = _place(vault_id, place, contents.user_id, version)
    try:
        return Slot(place, contents.user_id, version, cost, salt, nonce, AESGCM(key).encrypt(nonce, plain, bound_to))
    finally:
        wipe(key)
        wipe(plain)


def _place(vault_id: bytes, place: str, user_id: int, version: int) -> bytes:
    return bound("custdesk/slot-contents/1", vault_id, place, user_id, version)


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**63:
        raise ValueError("number")
    return value


def _hex(value: object, size: int) -> bytes:
    if not isinstance(value, str) or not re.fullmatch(rf"[0-9a-f]{{{2 * size}}}", value):
        raise ValueError("bytes")
    return bytes.fromhex(value)
