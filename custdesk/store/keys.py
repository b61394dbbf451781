"""The slot file: every slot of a vault, in two copies that heal each other."""

import hashlib
import json
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from custdesk.errors import (
    DeviceUnknown,
    KeyFileNeeded,
    VaultDamaged,
    VaultNewer,
    VaultOlder,
    WrongPassphrase,
    WrongPassphraseOrKeyFile,
    WrongRecoveryKey,
)
from custdesk.store import recovery
from custdesk.store.durable import write_durably
from custdesk.store.kdf import (
    CEILING,
    DEVICE,
    FLOOR,
    KEY_FILE,
    NO_FACTORS,
    SALT_BYTES,
    Factors,
    KdfCost,
    calibrated_cost,
    passphrase_key,
    recovery_slot_key,
)
from custdesk.store.slots import (
    Slot,
    SlotContents,
    passphrase_slot_key,
    recovery_slot_id,
    slot_id,
    unseal,
)

__all__ = ["CEILING", "FLOOR", "KEY_FILES", "KdfCost", "SlotFile", "calibrated_cost"]

KEY_FILES = ("keys.json", "keys.copy.json")
VAULT_ID_BYTES = 16
_FORMAT = "custdesk-keys"
_FORMAT_VERSION = 2
_LARGEST = 4 * 1024 * 1024
_LARGEST_DEVICE = 1024
_LAST_GENERATION = 2**62


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The slots of one vault. ``generation`` grows with each change and tells which copy is the newer.

    ``device`` is the secret of the PC that the vault is bound to, sealed to the recovery user, or empty.
    """

    vault_id: bytes
    generation: int
    slots: tuple[Slot, ...]
    device: bytes = b""

    @classmethod
    def load(cls, folder: Path, *, mend: bool = True) -> "SlotFile":
        """Read the newest valid copy and mend the other one, unless this is only a look.

        Raise ``VaultDamaged`` if neither is valid, ``VaultNewer`` if a later program wrote them, ``VaultOlder`` if a
        trial version did.
        """
        copies = {name: _read(folder / name) for name in KEY_FILES}
        valid = [found for found in (_parsed(data) for data in copies.values()) if found]
        if not valid:
            raise VaultDamaged(part=KEY_FILES[0])
        newest = max(valid, key=lambda found: found.generation)
        ailing = {name: newest.to_bytes() for name, data in copies.items() if data != newest.to_bytes()}
        if ailing and mend:
            write_durably(folder, ailing)
        return newest

    def save(self, folder: Path) -> None:
        """Write both copies."""
        write_durably(folder, dict.fromkeys(KEY_FILES, self.to_bytes()))

    def to_bytes(self) -> bytes:
        body = {
            "format": _FORMAT,
            "format_version": _FORMAT_VERSION,
            "vault_id": self.vault_id.hex(),
            "generation": self.generation,
            "device": self.device.hex(),
            "slots": [slot.to_json() for slot in self.slots],
        }
        return _text(body | {"checksum": hashlib.sha256(_text(body)).hexdigest()})

    def with_slots(self, slots: Collection[Slot]) -> "SlotFile":
        """Return the next generation, with exactly these slots."""
        return replace(self, generation=self.generation + 1, slots=tuple(slots))

    def with_slot(self, slot: Slot) -> "SlotFile":
        """Return the next generation, with ``slot`` in place of the one of the same id."""
        return self.with_slots((*(kept for kept in self.slots if kept.id != slot.id), slot))

    def without(self, place: str) -> "SlotFile":
        """Return the next generation without the slot of that id."""
        return self.with_slots([slot for slot in self.slots if slot.id != place])

    def with_device(self, sealed: bytes) -> "SlotFile":
        """Return the next generation, with another sealed device secret."""
        return replace(self, generation=self.generation + 1, device=sealed)

    def slot_of(self, user_name: str) -> Slot | None:
        """Return the slot of a user, or with an empty name that of the recovery key."""
        return self._slot(slot_id(self.vault_id, user_name) if user_name else recovery_slot_id(self.vault_id))

    def open_with_passphrase(self, user_name: str, passphrase: str, factors: Factors = NO_FACTORS) -> SlotContents:
        """Open a user's slot; raise ``WrongPassphrase``, after the same work whether or not there is such a user.

        Raise ``KeyFileNeeded`` or ``DeviceUnknown`` for a factor that is needed and not given.
        """
        slot = self._slot(slot_id(self.vault_id, user_name))
        if slot is None or slot.cost is None:
            salt = bytes.fromhex(slot_id(self.vault_id, user_name))[:SALT_BYTES]
            passphrase_key(passphrase, salt, self._usual_cost(), self.vault_id)
            raise WrongPassphrase
        missing = set(slot.factors) - set(factors.given)
        if KEY_FILE in missing:
            raise KeyFileNeeded
        if DEVICE in missing:
            raise DeviceUnknown
        contents = unseal(self.vault_id, slot, passphrase_slot_key(self.vault_id, slot, passphrase, factors))
        if contents is None:
            raise WrongPassphraseOrKeyFile if KEY_FILE in slot.factors else WrongPassphrase
        return contents

    def open_for(self, user_name: str, secret: str, factors: Factors = NO_FACTORS) -> SlotContents:
        """Open the slot of a user, or with an empty name that of the recovery key; raise as those two do."""
        return self.open_with_passphrase(user_name, secret, factors) if user_name else self.open_with_recovery(secret)

    def open_with_recovery(self, text: str) -> SlotContents:
        """Open the recovery slot; raise ``InvalidRecoveryKey`` for a typo, ``WrongRecoveryKey`` for another key."""
        secret = recovery.read(text)
        slot = self._slot(recovery_slot_id(self.vault_id))
        if slot is None:
            raise WrongRecoveryKey
        contents = unseal(self.vault_id, slot, recovery_slot_key(secret, slot.salt, self.vault_id))
        if contents is None:
            raise WrongRecoveryKey
        return contents

    def vault_keys(self, contents: SlotContents) -> list[bytearray]:
        """Return the vault keys (to be wiped) in the slot of these contents, the newest first.

        Raise ``VaultDamaged`` if they were not sealed for its user.
        """
        slot = next(slot for slot in self.slots if slot.user_id == contents.user_id)
        return slot.open_keys(self.vault_id, contents.secrets)

    def _slot(self, place: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.id == place), None)

    def _usual_cost(self) -> KdfCost:
        return next((slot.cost for slot in self.slots if slot.cost), FLOOR)


def _text(body: dict[str, object]) -> bytes:
    return (json.dumps(body, indent=1) + "\n").encode("ascii")


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except FileNotFoundError:
        return b""


def _parsed(data: bytes) -> SlotFile | None:
    try:
        body = json.loads(data.decode("ascii"))
        checksum = body.pop("checksum")
        if body["format"] != _FORMAT or hashlib.sha256(_text(body)).hexdigest() != checksum:
            return None
        if body["format_version"] > _FORMAT_VERSION:
            raise VaultNewer(found=body["format_version"], known=_FORMAT_VERSION)
        if body["format_version"] < _FORMAT_VERSION:
            raise VaultOlder
        found = SlotFile(
            bytes.fromhex(body["vault_id"]),
            _generation(body["generation"]),
            tuple(Slot.from_json(entry) for entry in body["slots"]),
            _sealed_device(body["device"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    # To the byte what this program would have written, so that nothing else can hide in the file.
    return found if found.to_bytes() == data and len(found.vault_id) == VAULT_ID_BYTES else None


def _generation(number: object) -> int:
    if type(number) is not int or not 0 <= number < _LAST_GENERATION:
        raise ValueError("generation")
    return number


def _sealed_device(text: str) -> bytes:
    if not re.fullmatch(rf"([0-9a-f]{{2}}){{0,{_LARGEST_DEVICE}}}", text):
        raise ValueError("device")
    return bytes.fromhex(text)
