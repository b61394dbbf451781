"""What the keyring of this PC holds for the vault, and what is logged of it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar, Protocol

from custdesk.desk.events import Event
from custdesk.errors import CustDeskError
from custdesk.store.factors import Factors


class Proof(Protocol):
    """How the signed-in person proves to be himself now; after a recovery the passphrase is the recovery key."""

    @property
    def passphrase(self) -> str: ...

    @property
    def factors(self) -> Factors: ...


@dataclass(frozen=True, slots=True)
class KnownPc:
    """A PC and account whose keyring holds the end of the log. Times are ISO 8601 in UTC; ``here``: it is this one."""

    name: str
    since_at: str
    anchored_at: str
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceState:
    """``keyring``, ``trouble``, ``warning`` and ``anchored_at`` are those of a ``KeychainReport``.

    ``bound``: an owner decided that the vault opens only on PCs that hold its secret, or with the recovery key;
    ``needed``: the passphrase of the signed-in user needs this PC already, which it does from the next sign-in on.
    """

    keyring: str
    trouble: CustDeskError | None
    warning: CustDeskError | None
    anchored_at: str
    bound: bool
    needed: bool
    pcs: tuple[KnownPc, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceBound(Event):
    """An owner bound the vault; ``secret`` is the fingerprint of the secret that it is bound to."""

    action: ClassVar[str] = "device.bound"
    pc: str = ""
    secret: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceUnbound(Event):
    action: ClassVar[str] = "device.unbound"
    pc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotBound(Event):
    """The passphrase of whoever signed in needs the PC from now on, as an owner decided."""

    action: ClassVar[str] = "device.slot_bound"
    pc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotUnbound(Event):
    action: ClassVar[str] = "device.slot_unbound"
    pc: str = ""


def fingerprint(secret: bytes) -> str:
    """Return what the log says of a device secret; nobody gets back to the 32 random bytes from it."""
    return sha256(b"custdesk/device-secret-fingerprint/1" + secret).hexdigest()
