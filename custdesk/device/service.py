"""What the keyring of this PC holds for the vault, and binding the vault to this PC."""

import os

from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.device.following import bind_slot, unbind_slot
from custdesk.device.model import DeviceBound, DeviceState, DeviceUnbound, Proof, fingerprint
from custdesk.device.queries import newest_wish, select_pcs
from custdesk.keychain.entries import DEVICE_SECRET_BYTES, Keychain
from custdesk.keychain.this_pc import pc_id
from custdesk.store.factors import DEVICE
from custdesk.store.vault import device_secret_for_recovery


class Device:
    """This PC, as the vault sees it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def state(self) -> DeviceState:
        """Say what the keyring holds and whether the vault is bound. Asks nobody: ``keyring`` may be "asking" still."""
        with self._desk.read(Permission.DEVICE_VIEW) as reading:
            vault, report = self._desk.vault, self._desk.anchoring.latest
            wish = newest_wish(reading.connection, vault)
            slot = vault.slot_state(self._desk.session.user_name)
            return DeviceState(
                keyring=report.state,
                trouble=report.trouble,
                warning=report.warning,
                anchored_at=report.anchored_at,
                bound=wish is not None and wish.bound,
                needed=slot is not None and DEVICE in slot.factors,
                pcs=select_pcs(reading.connection, pc_id(vault.vault_id)),
            )

    def bind(self, own: Proof, recovery_key: str) -> None:
        """Let the vault open only on this PC and those it is moved to, or with the recovery key.

        ``recovery_key`` is the whole key, as proof that the sheet is there: it is the only way to another PC. The
        signed-in user's slot needs the PC at once, everybody else's from their next sign-in here. Raise
        ``InvalidRecoveryKey``, ``WrongRecoveryKey``, ``WrongPassphrase``, a ``KeychainTrouble`` if the keyring does
        not keep the secret (nothing has changed then), ``DiskFull``, ``VaultReadOnly``.
        """
        with self._desk.change(Permission.DEVICE_BIND) as change:
            vault = self._desk.vault
            known = device_secret_for_recovery(vault.folder, recovery_key)
            vault.check_passphrase(self._desk.session.user_name, own.passphrase, own.factors)
            secret = known or os.urandom(DEVICE_SECRET_BYTES)
            Keychain(vault.vault_id).keep_device_secret(secret)
            vault.bind_device(secret)
            bind_slot(self._desk, own, secret)
            change.log(DeviceBound(pc=pc_id(vault.vault_id)[:8], secret=fingerprint(secret)))

    def unbind(self, own: Proof) -> None:
        """Let the vault open everywhere again; everybody else's slot follows at their next sign-in where it opens.

        Raise ``WrongPassphrase``, ``DiskFull``, ``VaultReadOnly``.
        """
        with self._desk.change(Permission.DEVICE_BIND) as change:
            vault = self._desk.vault
            vault.check_passphrase(self._desk.session.user_name, own.passphrase, own.factors)
            unbind_slot(self._desk, own)
            change.log(DeviceUnbound(pc=pc_id(vault.vault_id)[:8]))
