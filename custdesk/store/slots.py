"""A key slot: what a user's passphrase (or the recovery key) opens, and nothing else does.

A slot holds the user's own secrets. The vault key lies beside them, sealed to the user's X25519 key, so that it can be
renewed for everybody with nobody's passphrase but that of whoever renews it. While that is under way there are two.
"""

import hashlib
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from custdesk.store import one_time
from custdesk.store.connection import KEY_BYTES, wipe
from custdesk.store.kdf import (
    FACTORS,
    NO_FACTORS,
    SALT_BYTES,
    Factors,
    KdfCost,
    new_salt,
    passphrase_key,
    recovery_slot_key,
)
from custdesk.store.sealing import SEALED_KEY_EXTRA, bound, open_key_to_wipe, seal_key
from custdesk.store.secrets import UserSecrets

RECOVERY_USER = 0
_NONCE = 12
_TAG = 16
_PART = 32
_PARTS = 4
_CONTENTS = _PARTS * _PART
_MOST_KEYS = 2


@dataclass(frozen=True, slots=True)
class SlotContents:
    """What a slot holds: the user's own secrets, and the public keys of the recovery user.

    The recovery keys are in here, and not in the clear beside the slots, so that nobody can put in his own.
    """

    user_id: int
    secrets: UserSecrets
    recovery_sign_public: bytes
    recovery_box_public: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One entry of the slot file. ``cost`` is None for the recovery slot; ``version`` counts its renewals.

    ``factors`` are mixed into its key; until ``once_until`` (ISO 8601, UTC), if any, it opens with a one-time code.
    ``vault_keys`` holds the sealed vault key; while it is being renewed the new one and then the old one.
    """

    id: str
    user_id: int
    version: int = 1
    factors: tuple[str, ...] = ()
    once_until: str = ""
    cost: KdfCost | None = None
    salt: bytes = b""
    nonce: bytes = b""
    sealed: bytes = b""
    vault_keys: tuple[bytes, ...] = ()

    def to_json(self) -> dict[str, object]:
        kdf: dict[str, object] = {"name": "hkdf-sha256", "salt": self.salt.hex()}
        if self.cost:
            kdf |= {"name": "argon2id", "memory_kib": self.cost.memory_kib}
            kdf |= {"passes": self.cost.passes, "lanes": self.cost.lanes}
        return {
            "id": self.id,
            "user": self.user_id,
            "version": self.version,
            "factors": list(self.factors),
            "once_until": self.once_until,
            "kdf": kdf,
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
            "vault_keys": [key.hex() for key in self.vault_keys],
        }

    @classmethod
    def from_json(cls, entry: Mapping[str, object]) -> "Slot":
        """Read a slot; raise ``ValueError``, ``KeyError`` or ``TypeError`` for anything that is not one."""
        kdf, factors, keys, until = entry["kdf"], entry["factors"], entry["vault_keys"], entry["once_until"]
        if not (isinstance(kdf, dict) and isinstance(factors, list) and isinstance(keys, list)):
            raise TypeError("slot")
        cost = None
        if kdf["name"] == "argon2id":
            cost = KdfCost(_count(kdf["memory_kib"]), _count(kdf["passes"]), _count(kdf["lanes"]))
            if not cost.allowed:
                raise ValueError("cost")
        elif kdf["name"] != "hkdf-sha256":
            raise ValueError("kdf")
        if not set(factors) <= set(FACTORS) or not isinstance(until, str) or not 1 <= len(keys) <= _MOST_KEYS:
            raise ValueError("slot")
        return cls(
            id=_hex(entry["id"], 32).hex(),
            user_id=_count(entry["user"]),
            version=_count(entry["version"]),
            factors=tuple(factors),
            once_until=until,
            cost=cost,
            salt=_hex(kdf["salt"], SALT_BYTES),
            nonce=_hex(entry["nonce"], _NONCE),
            sealed=_hex(entry["sealed"], _CONTENTS + _TAG),
            vault_keys=tuple(_hex(key, KEY_BYTES + SEALED_KEY_EXTRA) for key in keys),
        )

    def with_keys(self, vault_id: bytes, box_public: bytes, *vault_keys: bytearray) -> "Slot":
        """Return the slot with these vault keys, sealed to the X25519 public key of its user."""
        context = _key_context(vault_id, self)
        return replace(self, vault_keys=tuple(seal_key(box_public, key, context) for key in vault_keys))

    def open_keys(self, vault_id: bytes, secrets: UserSecrets) -> list[bytearray]:
        """Return the vault keys (to be wiped), the newest first; raise ``VaultDamaged``."""
        context = _key_context(vault_id, self)
        return [open_key_to_wipe(secrets.box, sealed, context) for sealed in self.vault_keys]


def slot_id(vault_id: bytes, user_name: str) -> str:
    """Return where a user's slot is found: a hash, because slots carry no names. Case and width do not matter."""
    name = " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", user_name).casefold()).split())
    return hashlib.sha256(bound("custdesk/slot/1", vault_id, name.encode("utf-8", "surrogatepass"))).hexdigest()


def recovery_slot_id(vault_id: bytes) -> str:
    return hashlib.sha256(bound("custdesk/recovery-slot-id/1", vault_id)).hexdigest()


def passphrase_slot_key(vault_id: bytes, slot: Slot, passphrase: str, factors: Factors) -> bytearray:
    """Return the key (to be wiped) that opens or closes a user's slot; raise ``NotEnoughMemory``.

    Raise ``OneTimeCodeMistyped`` where the slot waits for a one-time code and this cannot be one.
    """
    assert slot.cost is not None  # or it is the recovery slot
    if slot.once_until:
        passphrase = one_time.normal(passphrase)
    return passphrase_key(passphrase, slot.salt, slot.cost, vault_id, factors.mixed(slot.factors))


def seal_for_passphrase(
    vault_id: bytes, slot: Slot, passphrase: str, contents: SlotContents, factors: Factors = NO_FACTORS
) -> Slot:
    """Return ``slot``, of which id, version, cost and ``once_until`` count, closed with ``passphrase``.

    All the factors that are given are mixed in.
    """
    if not passphrase:
        raise ValueError("a slot needs a passphrase")
    slot = replace(slot, user_id=contents.user_id, factors=factors.given, salt=new_salt())
    return _sealed(vault_id, slot, passphrase_slot_key(vault_id, slot, passphrase, factors), contents)


def seal_for_recovery(vault_id: bytes, secret: bytearray, contents: SlotContents, version: int = 1) -> Slot:
    """Make the slot that the recovery key opens."""
    place = recovery_slot_id(vault_id)
    slot = Slot(id=place, user_id=contents.user_id, version=version, salt=new_salt())
    return _sealed(vault_id, slot, recovery_slot_key(secret, slot.salt, vault_id), contents)


def unseal(vault_id: bytes, slot: Slot, key: bytearray) -> SlotContents | None:
    """Open a slot with its key, which is wiped; return None if the key does not fit (or the slot was altered)."""
    opened = bytearray(_CONTENTS)
    try:
        AESGCM(key).decrypt_into(slot.nonce, slot.sealed, _place(vault_id, slot), opened)
        parts = [opened[start : start + _PART] for start in range(0, _CONTENTS, _PART)]
        secrets = UserSecrets(
            Ed25519PrivateKey.from_private_bytes(parts[0]), X25519PrivateKey.from_private_bytes(parts[1])
        )
        wipe(parts[0])
        wipe(parts[1])
        return SlotContents(slot.user_id, secrets, bytes(parts[2]), bytes(parts[3]))
    except InvalidTag:
        return None
    finally:
        wipe(key)
        wipe(opened)


def _sealed(vault_id: bytes, slot: Slot, key: bytearray, contents: SlotContents) -> Slot:
    plain = bytearray(contents.secrets.signing.private_bytes_raw() + contents.secrets.box.private_bytes_raw())
    plain += contents.recovery_sign_public + contents.recovery_box_public
    nonce = os.urandom(_NONCE)
    try:
        return replace(slot, nonce=nonce, sealed=AESGCM(key).encrypt(nonce, plain, _place(vault_id, slot)))
    finally:
        wipe(key)
        wipe(plain)


def _place(vault_id: bytes, slot: Slot) -> bytes:
    factors = "+".join(slot.factors)
    return bound("custdesk/slot-contents/2", vault_id, slot.id, slot.user_id, slot.version, factors, slot.once_until)


def _key_context(vault_id: bytes, slot: Slot) -> bytes:
    return bound("custdesk/vault-key/1", vault_id, slot.id, slot.user_id)


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**63:
        raise ValueError("number")
    return value


def _hex(value: object, size: int) -> bytes:
    if not isinstance(value, str) or not re.fullmatch(rf"[0-9a-f]{{{2 * size}}}", value):
        raise ValueError("bytes")
    return bytes.fromhex(value)
