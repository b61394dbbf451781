"""The recovery sheet: checked while it is not needed yet, and replaced when it is lost.

The entry of the log is written before the slot: if the program dies in between, the old sheet opens the vault still,
and nobody has seen a new one.
"""

from dataclasses import dataclass
from typing import ClassVar

from custdesk.desk import escrow
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.opening import RECOVERY_USER
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, RecoverySheetNeeded, RecoverySheetNotWritten
from custdesk.users.model import Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheetChecked(Event):
    """Somebody typed the recovery key, and it was right."""

    action: ClassVar[str] = "recovery_sheet.checked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheetRenewed(Event):
    """The recovery key was replaced. The recovery user, and what is signed in its name, stays the same."""

    action: ClassVar[str] = "recovery_sheet.renewed"


class RecoverySheet:
    """The recovery key on paper."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def check(self, recovery_key: str) -> None:
        """Raise ``InvalidRecoveryKey`` for a typo and ``WrongRecoveryKey`` unless this key opens the vault."""
        with self._desk.change(Permission.KEY_ROTATE) as change:
            self._desk.vault.check_passphrase("", recovery_key)
            change.log(RecoverySheetChecked())

    def renew(self, own: Proof) -> str:
        """Give the vault a new recovery key and return it, to be shown this once; the old one opens it no more.

        ``own`` is how the signed-in person proves to be himself: the founder, or whoever came with the recovery key.
        Raise ``RecoverySheetNeeded`` for everybody else, and for a founder who was given new keys; ``WrongPassphrase``
        if ``own`` is no proof; ``RecoverySheetNotWritten`` if the disk fails.
        """
        with self._desk.change(Permission.KEY_ROTATE) as change:
            vault, session = self._desk.vault, self._desk.session
            recovery_user = None
            if session.user_id != RECOVERY_USER:
                recovery_user = escrow.opened(change.connection, self._desk)
                if recovery_user is None:
                    raise RecoverySheetNeeded
            authority = (session.user_name, own.passphrase, own.factors)
            vault.check_passphrase(*authority)
            change.log(RecoverySheetRenewed())
        try:
            return vault.renew_recovery(recovery_user, authority)
        except (CustDeskError, OSError) as trouble:
            raise RecoverySheetNotWritten from trouble
