"""The secret of a bound vault, before anybody is signed in: found on this PC, or brought to it by the recovery key."""

import os
from contextlib import suppress
from pathlib import Path

from custdesk.errors import DeviceUnknown
from custdesk.keychain.entries import Keychain
from custdesk.keychain.troubles import KeychainAltered
from custdesk.store.keys import SlotFile
from custdesk.store.trouble import file_errors
from custdesk.store.vault import device_secret_for_recovery


def secret_here(folder: Path) -> bytes:
    """Return the secret that the keyring of this PC holds for the vault in ``folder``.

    Raise ``DeviceUnknown`` if it holds none, and one of the conditions of a ``Keychain`` if it cannot be asked.
    """
    secret = None
    with suppress(KeychainAltered):  # the recovery sheet puts the right one in its place
        secret = _keychain(folder).device_secret()
    if secret is None:
        raise DeviceUnknown
    return secret


def move_to_this_pc(folder: Path, recovery_key: str) -> None:
    """Let the vault in ``folder`` open on this PC too. Nothing happens where it is bound to none.

    Raise as ``device_secret_for_recovery`` and ``Keychain.keep_device_secret`` do.
    """
    secret = device_secret_for_recovery(folder, recovery_key)
    if secret:
        _keychain(folder).keep_device_secret(secret)


def _keychain(folder: Path) -> Keychain:
    folder = Path(os.path.abspath(folder))
    with file_errors(folder):
        return Keychain(SlotFile.load(folder, mend=False).vault_id)
