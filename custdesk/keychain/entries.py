"""What the keyring of this PC keeps for one vault. It is never the only holder of anything that opens the vault."""

from contextlib import suppress
from dataclasses import dataclass

from custdesk.keychain.asking import SECONDS, Request, ask
from custdesk.keychain.troubles import KeychainAltered, KeychainForgetful

DEVICE_SECRET_BYTES = 32
_HEAD_BYTES = 32
_ANCHOR_WORDS = 4
_FORM = "1"


@dataclass(frozen=True, slots=True)
class KeptAnchor:
    """The head of the log after entry ``seq``, written at ``at`` (ISO 8601, UTC)."""

    seq: int
    at: str
    head: bytes


class Keychain:
    """The entries of one vault. Every method asks a child process and takes up to ``seconds``.

    All raise ``KeychainAbsent``, ``KeychainLocked``, ``KeychainFrozen`` or ``KeychainRefused``; whatever is written is
    read back, because the null backend of ``keyring`` keeps nothing and says nothing: ``KeychainForgetful``.
    """

    def __init__(self, vault_id: bytes, *, seconds: float = SECONDS) -> None:
        self.vault_id = vault_id
        self._seconds = seconds

    def anchor(self) -> KeptAnchor | None:
        """Return the anchor, or None if there is none; raise ``KeychainAltered`` for what CustDesk did not write."""
        kept = self._get("anchor")
        return None if kept is None else _anchor(kept)

    def keep_anchor(self, anchor: KeptAnchor) -> None:
        """Keep where the log ends, in place of the anchor before."""
        self._keep("anchor", f"{_FORM} {anchor.seq} {anchor.at} {anchor.head.hex()}")

    def device_secret(self) -> bytes | None:
        """Return the 32 secret bytes of this PC, or None; raise ``KeychainAltered`` for anything else."""
        kept = self._get("device secret")
        if kept is None:
            return None
        with suppress(ValueError):
            secret = bytes.fromhex(kept)
            if len(secret) == DEVICE_SECRET_BYTES:
                return secret
        raise KeychainAltered

    def keep_device_secret(self, secret: bytes) -> None:
        """Keep the 32 secret bytes of this PC."""
        if len(secret) != DEVICE_SECRET_BYTES:
            raise ValueError("a device secret has 32 bytes")
        self._keep("device secret", secret.hex())

    def forget_device_secret(self) -> None:
        """Remove the secret of this PC; nothing happens if there is none."""
        service = self._service("device secret")
        left = ask([Request("delete", *service), Request("get", *service)], self._seconds)[1]
        if left is not None:
            raise KeychainForgetful

    def _get(self, name: str) -> str | None:
        return ask([Request("get", *self._service(name))], self._seconds)[0]

    def _keep(self, name: str, value: str) -> None:
        service = self._service(name)
        if ask([Request("set", *service, value), Request("get", *service)], self._seconds)[1] != value:
            raise KeychainForgetful

    def _service(self, name: str) -> tuple[str, str]:
        # A service for each entry: where two share one, the Windows backend moves them about.
        return f"CustDesk {name} {self.vault_id.hex()}", name


def _anchor(kept: str) -> KeptAnchor:
    words = kept.split(" ")
    with suppress(ValueError):
        if len(words) == _ANCHOR_WORDS and words[0] == _FORM:
            head = bytes.fromhex(words[3])
            if len(head) == _HEAD_BYTES:
                return KeptAnchor(int(words[1]), words[2], head)
    raise KeychainAltered
