"""What the staff can open the vault with, as the signed-in person gives it out and takes it."""

from datetime import datetime, timedelta

from custdesk.desk.door import Desk
from custdesk.desk.passages import instant
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, KeysNotRenewed, PassphraseNotWritten
from custdesk.store.kdf import KdfCost
from custdesk.store.one_time import new_code
from custdesk.store.secrets import UserSecrets
from custdesk.store.slot_keeping import Authority
from custdesk.users import queries
from custdesk.users.entitling import Entitling
from custdesk.users.model import KeysRotated, OneTime, Proof

CODE_GOOD_FOR = timedelta(days=7)


class Slots:
    """The key slots of the vault, and its key."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def prove(self, own: Proof) -> None:
        """Raise ``WrongPassphrase`` unless the signed-in person proves to be himself."""
        self._desk.vault.check_passphrase(self._desk.session.user_name, own.passphrase, own.factors)

    def give_code(self, user_id: int, name: str, secrets: UserSecrets, own: Proof, at: str) -> OneTime:
        """Let a user open the vault with a new one-time code; raise ``PassphraseNotWritten``."""
        code, until = new_code(), instant(datetime.fromisoformat(at) + CODE_GOOD_FOR)
        try:
            self._desk.vault.add_slot(user_id, name, code, secrets, authority=self._authority(own), once_until=until)
        except (CustDeskError, OSError) as trouble:
            raise PassphraseNotWritten from trouble
        return OneTime(user_id, code, until)

    def renew(self, name: str, own: Proof, new: str, cost: KdfCost | None) -> None:
        """Give a user's slot another passphrase; raise ``PassphraseNotWritten``."""
        try:
            self._desk.vault.change_passphrase(
                name, own.passphrase, new, old_factors=own.factors, new_factors=own.factors, cost=cost
            )
        except (CustDeskError, OSError) as trouble:
            raise PassphraseNotWritten from trouble

    def rotate(self, own: Proof, entitling: Entitling) -> None:
        """Give the vault a new key, for all active users; raise ``KeysNotRenewed`` if it still has the old one."""
        desk = self._desk
        desk.rotation_due = True
        try:
            with desk.alone(Permission.KEY_ROTATE):
                with desk.read(Permission.KEY_ROTATE) as reading:
                    receivers = entitling.receivers(reading.connection)
                desk.vault.rotate(self._authority(own), receivers)
                with desk.change(Permission.KEY_ROTATE) as change:
                    queries.mark_rotation_due(change.connection, due=False)
                    change.log(KeysRotated())
        except (CustDeskError, OSError) as trouble:
            raise KeysNotRenewed from trouble
        desk.rotation_due = False

    def _authority(self, own: Proof) -> Authority:
        return self._desk.session.user_name, own.passphrase, own.factors
