"""Sealed values and sealed keys: ciphertext inside the encrypted file, bound to the place where it belongs."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from custdesk.errors import VaultDamaged

_NONCE = 12
_PUBLIC = 32
_TAG = 16
SEALED_KEY_EXTRA = _PUBLIC + _TAG
"""By how many bytes a sealed key is longer than the key."""


def bound(*parts: bytes | str | int) -> bytes:
    """Join parts so that no two lists of parts give the same bytes: length before each, 64-bit integers."""
    joined = bytearray()
    for part in parts:
        if isinstance(part, int):
            part = part.to_bytes(8, "big", signed=True)
        elif isinstance(part, str):
            part = part.encode()
        joined += len(part).to_bytes(4, "big") + part
    return bytes(joined)


def seal_value(key: bytes, value: str, *, table: str, column: str, row: int, version: int) -> bytes:
    """Encrypt one value with a class key of ``version``, bound to its table, column and row."""
    nonce = os.urandom(_NONCE)
    place = bound("custdesk/value/1", table, column, row, version)
    return nonce + AESGCM(key).encrypt(nonce, value.encode(), place)


def open_value(key: bytes, sealed: bytes, *, table: str, column: str, row: int, version: int) -> str:
    """Decrypt what :func:`seal_value` made; raise ``VaultDamaged`` if it is not what belongs in this place."""
    place = bound("custdesk/value/1", table, column, row, version)
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], place).decode()
    except (InvalidTag, ValueError):
        raise VaultDamaged(part=f"{table}.{column}") from None


def seal_key(box_public: bytes, key: bytes | bytearray, context: bytes) -> bytes:
    """Encrypt a key so that only the holder of the X25519 secret of ``box_public`` opens it, in this ``context``."""
    once = X25519PrivateKey.generate()
    once_public = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(box_public))
    wrapping = _wrapping_key(shared, once_public, box_public, context)
    # The wrapping key is used this one time, so a nonce of zeros never repeats.
    return once_public + AESGCM(wrapping).encrypt(bytes(_NONCE), key, context)


def open_key(box: X25519PrivateKey, sealed: bytes, context: bytes) -> bytes:
    """Decrypt what :func:`seal_key` made; raise ``VaultDamaged`` if it was not made for this user and context."""
    return bytes(open_key_to_wipe(box, sealed, context))


def open_key_to_wipe(box: X25519PrivateKey, sealed: bytes, context: bytes) -> bytearray:
    """Decrypt as :func:`open_key` does, into bytes of which there is no other copy: the caller wipes them."""
    opened = bytearray(max(0, len(sealed) - _PUBLIC - _TAG))
    try:
        once_public = sealed[:_PUBLIC]
        shared = box.exchange(X25519PublicKey.from_public_bytes(once_public))
        wrapping = _wrapping_key(shared, once_public, box.public_key().public_bytes_raw(), context)
        AESGCM(wrapping).decrypt_into(bytes(_NONCE), sealed[_PUBLIC:], context, opened)
    except (InvalidTag, ValueError):
        raise VaultDamaged(part="sealed keys") from None
    return opened


def _wrapping_key(shared: bytes, once_public: bytes, box_public: bytes, context: bytes) -> bytes:
    info = bound("custdesk/sealed-key/1", once_public, box_public, context)
    return HKDF(SHA256(), length=32, salt=None, info=info).derive(shared)
