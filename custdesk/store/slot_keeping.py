"""What an open vault does with its key slots: given, taken away, renewed, counted."""

import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from custdesk.errors import CodeExpired
from custdesk.store import recovery
from custdesk.store.connection import wipe
from custdesk.store.kdf import DEVICE, NO_FACTORS, Factors, KdfCost, calibrated_cost, dearer
from custdesk.store.keys import SlotFile
from custdesk.store.sealing import bound, open_key, seal_key
from custdesk.store.secrets import UserSecrets
from custdesk.store.slots import RECOVERY_USER, Slot, SlotContents, seal_for_passphrase, seal_for_recovery, slot_id
from custdesk.store.tries import Tries

Authority = tuple[str, str] | tuple[str, str, Factors]
"""User name, passphrase and factors of somebody who can open the vault; with an empty name it is the recovery key."""


@dataclass(frozen=True, slots=True)
class SlotState:
    """What can be seen of a slot. ``once_until``: the end of a one-time code that was not used yet, or empty."""

    factors: frozenset[str]
    once_until: str
    version: int


def proved(
    keys: SlotFile, tries: Tries, clock: Callable[[], datetime], name: str, secret: str, factors: Factors
) -> SlotContents:
    """Open the slot of a user (or, with an empty name, of the recovery key) and return what is in it.

    Raise ``TooManyTries``, ``WrongPassphrase``, ``KeyFileNeeded``, ``DeviceUnknown``, ``CodeExpired``,
    ``NotEnoughMemory``, ``InvalidRecoveryKey`` or ``WrongRecoveryKey``.
    """
    if not name:
        return keys.open_with_recovery(secret)
    with tries.counting(slot_id(keys.vault_id, name), {slot.id for slot in keys.slots}):
        contents = keys.open_with_passphrase(name, secret, factors)
    slot = keys.slot_of(name)
    assert slot is not None  # it has just been opened
    if slot.once_until and clock() > datetime.fromisoformat(slot.once_until):
        raise CodeExpired(until=slot.once_until)
    return contents


class SlotKeeping(ABC):
    """The slots of an open vault. Each change is written in both copies before it holds."""

    def __init__(self, folder: Path, keys: SlotFile, opened_by: SlotContents, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self.vault_id = keys.vault_id
        self.recovery_sign_public = opened_by.recovery_sign_public
        self.recovery_box_public = opened_by.recovery_box_public
        self.closed = False
        self._device = b""
        self._keys = keys
        self._user_id = opened_by.user_id
        self._signed_in = False
        self._clock = clock
        self._tries = Tries(folder, clock)
        self._guard = threading.RLock()

    def add_slot(
        self,
        user_id: int,
        user_name: str,
        passphrase: str,
        secrets: UserSecrets,
        *,
        authority: Authority,
        cost: KdfCost | None = None,
        once_until: str = "",
        factors: Factors = NO_FACTORS,
    ) -> None:
        """Let a user open the vault with ``passphrase``; an earlier slot of the same user is replaced.

        ``authority`` is somebody who can open it, because the vault key is not kept. ``cost`` is that of the authority
        unless given. With ``once_until`` (ISO 8601 with time zone) the passphrase is a one-time code, good until then.
        All ``factors`` given will be needed. Raise as :func:`proved` does for the authority, ``DiskFull``,
        ``VaultReadOnly``.
        """
        with self._guard:
            granting, earlier = self._keys.slot_of(authority[0]), self._keys.slot_of(user_name)
            if not user_name or (earlier and earlier.user_id != user_id):
                raise ValueError("this user name has the slot of another user")
            if once_until and datetime.fromisoformat(once_until).tzinfo is None:
                raise ValueError("an instant needs its time zone")
            contents = self._proved(*authority)
            theirs = replace(contents, user_id=user_id, secrets=secrets)
            slot = Slot(
                id=slot_id(self.vault_id, user_name),
                user_id=user_id,
                version=earlier.version + 1 if earlier else 1,
                once_until=once_until,
                cost=cost or (granting.cost if granting else None) or calibrated_cost(),
            )
            slot = seal_for_passphrase(self.vault_id, slot, passphrase, theirs, factors)
            with wiped(self._keys.vault_keys(contents)) as vault_keys:
                slot = slot.with_keys(self.vault_id, secrets.box_public, *vault_keys)
            self._save(self._keys.with_slot(slot))

    def remove_slot(self, user_id: int, user_name: str) -> None:
        """Take the vault from a user; nothing happens if there is no such slot. Raise as ``add_slot`` does."""
        with self._guard:
            slot = self._keys.slot_of(user_name)
            if slot and slot.user_id == user_id != RECOVERY_USER:
                self._save(self._keys.without(slot.id))

    def change_passphrase(
        self,
        user_name: str,
        old: str,
        new: str,
        *,
        old_factors: Factors = NO_FACTORS,
        new_factors: Factors = NO_FACTORS,
        leave_device: bool = False,
        cost: KdfCost | None = None,
    ) -> None:
        """Renew a user's own slot with a passphrase and the factors that it will need from now on.

        Turns a one-time code into a passphrase, adds and takes factors (``old`` and ``new`` may be the same then), and
        makes guessing as dear as this machine allows (``cost``, unless given), never cheaper. A slot that needs the PC
        goes on needing it, unless ``leave_device``. Raise as :func:`proved` does for ``old``, and as ``add_slot`` does.
        """
        with self._guard:
            contents = self._proved(user_name, old, old_factors)
            slot = self._keys.slot_of(user_name)
            if slot is None or slot.cost is None:
                raise ValueError("the recovery key is no passphrase")
            if DEVICE in slot.factors and not leave_device and not new_factors.device:
                new_factors = replace(new_factors, device=self._with_device(old_factors).device)
            dear = dearer(slot.cost, cost or calibrated_cost())
            renewed = replace(slot, version=slot.version + 1, once_until="", cost=dear)
            self._save(self._keys.with_slot(seal_for_passphrase(self.vault_id, renewed, new, contents, new_factors)))

    def renew_recovery(self, recovery_user: UserSecrets | None, authority: Authority) -> str:
        """Seal the recovery slot anew and return the text of its new key, to be shown once.

        ``recovery_user`` stays the same; with None the authority is the present recovery key. The old key opens this
        vault no more. It still opens an old copy of the folder or a backup, and whoever has one of those too gets from
        there into this vault. Raise as :func:`proved` does for the authority, and as ``add_slot`` does; ``ValueError``
        for the secrets of somebody else.
        """
        with self._guard:
            contents = self._proved(*authority)
            user, publics = recovery_user or contents.secrets, (self.recovery_sign_public, self.recovery_box_public)
            earlier = self._keys.slot_of("")
            if earlier is None or (user.sign_public, user.box_public) != publics:
                raise ValueError("only the recovery user has a recovery key")
            theirs = SlotContents(RECOVERY_USER, user, *publics)
            new = [bytearray(os.urandom(recovery.SECRET_BYTES))]
            with wiped(self._keys.vault_keys(contents)) as vault_keys, wiped(new) as (secret,):
                slot = seal_for_recovery(self.vault_id, secret, theirs, earlier.version + 1)
                self._save(self._keys.with_slot(slot.with_keys(self.vault_id, user.box_public, *vault_keys)))
                return recovery.written(bytes(secret))

    def check_passphrase(self, user_name: str, passphrase: str, factors: Factors = NO_FACTORS) -> None:
        """Raise as :func:`proved` does unless it opens the user's slot; for an empty name it is the recovery key."""
        self._proved(user_name, passphrase, factors)

    def slot_state(self, user_name: str) -> SlotState | None:
        """Return what can be seen of a user's slot (empty name: the recovery key's); None if there is none."""
        slot = self._keys.slot_of(user_name)
        return SlotState(frozenset(slot.factors), slot.once_until, slot.version) if slot else None

    def signed_in(self) -> None:
        """The user who opened the vault is in, and the log says so: what failed before is told, and counts anew.

        Until this is called, each try counts on: a right passphrase with a wrong code of the second factor is a
        failed try.
        """
        with self._guard:
            self._signed_in = True
            for slot in self._keys.slots:
                if slot.user_id == self._user_id:
                    self._tries.forgive(slot.id)
            self._tries.told()

    def failed_try(self) -> int:
        """Count a try with a wrong second factor of the user who opened the vault.

        Return how many seconds the next one has to wait; 0 while tries are free. The recovery key never waits.
        """
        with self._guard:
            slot = next((slot for slot in self._keys.slots if slot.user_id == self._user_id), None)
            if slot is None or slot.user_id == RECOVERY_USER:
                return 0
            self._tries.failed(slot.id, {known.id for known in self._keys.slots})
            return self._tries.seconds_left(slot.id)

    @property
    def bound_to_device(self) -> bool:
        """Whether the vault keeps a device secret for the recovery key; each slot says itself whether it needs it."""
        return bool(self._keys.device)

    def know_device(self, secret: bytes) -> None:
        """Give the secret of this PC wherever a slot asks for it from now on, so that nobody has to hand it in."""
        self._device = secret

    def bind_device(self, secret: bytes | None) -> None:
        """Keep the secret of the PC that the vault is bound to, sealed so that only the recovery key opens it.

        With None it is dropped: slots that still need it open no more then, unless the keyring has it.
        """
        with self._guard:
            sealed = seal_key(self.recovery_box_public, secret, _device_context(self.vault_id)) if secret else b""
            self._save(self._keys.with_device(sealed))

    @abstractmethod
    def check_still_there(self) -> None:
        """Raise ``VaultMissing`` or ``VaultDamaged`` if the database was deleted or replaced: writes would vanish."""

    @abstractmethod
    def _write_slots(self, keys: SlotFile) -> None:
        """Write both copies; raise ``DiskFull``, ``VaultReadOnly`` or ``DiskTrouble``."""

    def _proved(self, name: str, secret: str, factors: Factors = NO_FACTORS) -> SlotContents:
        contents = proved(self._keys, self._tries, self._clock, name, secret, self._with_device(factors))
        if name and self._signed_in:
            self._tries.forgive(slot_id(self.vault_id, name))
        return contents

    def _with_device(self, factors: Factors) -> Factors:
        return factors if factors.device else replace(factors, device=self._device)

    def _save(self, keys: SlotFile) -> None:
        if self.closed:
            raise RuntimeError("the vault is closed")
        self.check_still_there()
        self._write_slots(keys)
        self._keys = keys


def device_secret_of(keys: SlotFile, recovery_key: str) -> bytes:
    """Return the device secret in a slot file, or b"" where it is bound to no PC.

    Raise ``InvalidRecoveryKey`` or ``WrongRecoveryKey``, ``VaultDamaged`` if it was not sealed for this recovery key.
    """
    contents = keys.open_with_recovery(recovery_key)
    return open_key(contents.secrets.box, keys.device, _device_context(keys.vault_id)) if keys.device else b""


def _device_context(vault_id: bytes) -> bytes:
    return bound("custdesk/device-secret/1", vault_id)


@contextmanager
def wiped(vault_keys: list[bytearray]) -> Iterator[list[bytearray]]:
    """Give the keys, and wipe them afterwards."""
    try:
        yield vault_keys
    finally:
        for key in vault_keys:
            wipe(key)
