"""The way into a vault: made, opened by one of its users, opened with the recovery key."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from custdesk.store import files, recovery
from custdesk.store.creating import create_vault
from custdesk.store.durable import remove_unfinished
from custdesk.store.kdf import NO_FACTORS, Factors
from custdesk.store.keys import KEY_FILES, SlotFile
from custdesk.store.lock import VaultLock
from custdesk.store.opened import Unlocked, Vault, translate_errors
from custdesk.store.reserve import release_reserve
from custdesk.store.slot_keeping import SlotState, device_secret_of, proved
from custdesk.store.tries import TRIES, FailedTries, Tries
from custdesk.store.trouble import file_errors

__all__ = [
    "FailedTries",
    "SlotState",
    "Unlocked",
    "Vault",
    "create_vault",
    "device_secret_for_recovery",
    "open_vault",
    "open_with_recovery",
    "translate_errors",
]


def _now() -> datetime:
    return datetime.now(UTC)


def open_vault(
    folder: Path,
    user_name: str,
    passphrase: str,
    factors: Factors = NO_FACTORS,
    *,
    clock: Callable[[], datetime] = _now,
) -> Unlocked:
    """Open a vault for one of its users. Never creates one.

    Raise ``VaultMissing``, ``NotAVault``, ``VaultReadOnly``, ``VaultInUse``, ``VaultDamaged``, ``VaultNewer``,
    ``VaultOlder``, ``TooManyTries``, ``WrongPassphrase``, ``KeyFileNeeded``, ``DeviceUnknown``, ``CodeExpired``,
    ``NotEnoughMemory``, ``DiskFull`` or ``DiskTrouble``.
    """
    return _opened(folder, user_name, passphrase, factors, clock)


def open_with_recovery(folder: Path, recovery_key: str, *, clock: Callable[[], datetime] = _now) -> Unlocked:
    """Open a vault with its recovery key; the user id is 0. It never waits for anybody's wrong tries.

    Raise as ``open_vault`` does, with ``InvalidRecoveryKey`` and ``WrongRecoveryKey`` for the key.
    """
    recovery.read(recovery_key)  # a typo is told before anything is touched
    return _opened(folder, "", recovery_key, Factors(), clock)


def device_secret_for_recovery(folder: Path, recovery_key: str) -> bytes:
    """Return the secret of the PC that a vault is bound to, for another PC; b"" if it is bound to none.

    Raise ``VaultMissing``, ``NotAVault``, ``VaultDamaged``, ``VaultNewer``, ``VaultOlder``, ``InvalidRecoveryKey`` or
    ``WrongRecoveryKey``.
    """
    folder = Path(os.path.abspath(folder))
    with file_errors(folder):
        files.require_vault(folder)
        return device_secret_of(SlotFile.load(folder, mend=False), recovery_key)


def _opened(folder: Path, user_name: str, secret: str, factors: Factors, clock: Callable[[], datetime]) -> Unlocked:
    folder = Path(os.path.abspath(folder))
    with file_errors(folder, lambda: release_reserve(folder)):
        files.require_vault(folder)
        lock = VaultLock(folder)
        try:
            remove_unfinished(folder, (*KEY_FILES, TRIES))
            keys = SlotFile.load(folder)
            tries = Tries(folder, clock)
            contents = proved(keys, tries, clock, user_name, secret, factors)
            slot = keys.slot_of(user_name)
            users = {known.id: known.user_id for known in keys.slots}
            vault = Vault(folder, lock, keys, contents, clock)
            vault.know_device(factors.device)
            once = bool(slot and slot.once_until)
            return Unlocked(vault, contents.user_id, contents.secrets, once, tries.untold(users.get))
        except BaseException:
            lock.release(clean=not lock.ended_uncleanly)
            raise
