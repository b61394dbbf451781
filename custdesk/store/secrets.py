"""The two secrets that make a user somebody: one signs log entries, one opens what was sealed for this user."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

_PART = 32


@dataclass(frozen=True, slots=True)
class UserSecrets:
    """A user's Ed25519 signing key and X25519 key. Never printed, never stored unsealed."""

    signing: Ed25519PrivateKey
    box: X25519PrivateKey

    @classmethod
    def generate(cls) -> "UserSecrets":
        return cls(Ed25519PrivateKey.generate(), X25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> "UserSecrets":
        """Return what :meth:`to_bytes` gave; raise ``ValueError`` for anything else."""
        signing, box = raw[:_PART], raw[_PART:]
        return cls(Ed25519PrivateKey.from_private_bytes(signing), X25519PrivateKey.from_private_bytes(box))

    def to_bytes(self) -> bytes:
        """Return both secrets, 32 bytes each, to be sealed at once."""
        return self.signing.private_bytes_raw() + self.box.private_bytes_raw()

    @property
    def sign_public(self) -> bytes:
        """The 32 bytes with which anybody verifies this user's signatures."""
        return self.signing.public_key().public_bytes_raw()

    @property
    def box_public(self) -> bytes:
        """The 32 bytes to which anybody can seal a key for this user."""
        return self.box.public_key().public_bytes_raw()
