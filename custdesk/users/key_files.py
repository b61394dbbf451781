"""The key file of the signed-in user: a part of the key that lies on a USB stick, mixed into the user's slot.

The file is written first, the entry of the log next, the slot last: if the program dies in between, the passphrase
alone still opens the vault, and a file is left that opens nothing.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, FileUnwritable, OwnAccount, PassphraseNotWritten
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.store.factors import KEY_FILE, Factors
from custdesk.store.key_file import make_key_file
from custdesk.users.model import Proof

EXISTS = QT_TRANSLATE_NOOP("errors", "there is a file of this name already. Choose another name.")
NOT_WRITTEN = QT_TRANSLATE_NOOP("errors", "the stick may be full, write-protected or gone. Try another one.")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFileMade(Event):
    """From now on the user's passphrase opens the vault only together with a key file."""

    action: ClassVar[str] = "user.key_file_made"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFileGivenUp(Event):
    action: ClassVar[str] = "user.key_file_given_up"
    subject_kind: ClassVar[str] = "user"


class KeyFiles:
    """The key file of the signed-in user. Whoever came with the recovery key has none: ``OwnAccount``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def needed(self) -> bool:
        """Return whether the user's passphrase opens the vault only together with a key file."""
        with self._desk.read(Permission.PASSPHRASE_CHANGE):
            state = self._desk.vault.slot_state(self._desk.session.user_name)
            return state is not None and KEY_FILE in state.factors

    def make(self, path: Path, own: Proof) -> None:
        """Write a new key file to ``path`` and need it from now on; an earlier one opens nothing any more.

        Raise ``FileUnwritable`` if something is there or it cannot be written, ``WrongPassphrase`` for ``own``,
        ``PassphraseNotWritten`` if the slot could not be written; the file stays then, in case it is needed all the
        same because one of the two copies of the slots was written.
        """
        written = False
        try:
            with self._desk.change(Permission.PASSPHRASE_CHANGE) as change:
                name = self._proved(own)
                secret = _made(path)
                written = True
                change.log(KeyFileMade(subject_id=self._desk.session.user_id))
        except BaseException:
            if written:
                path.unlink()
            raise
        self._renew(name, own, replace(own.factors, key_file=secret))

    def give_up(self, own: Proof) -> None:
        """Need no key file any more. Raise ``WrongPassphrase`` for ``own``, ``PassphraseNotWritten``."""
        with self._desk.change(Permission.PASSPHRASE_CHANGE) as change:
            name = self._proved(own)
            change.log(KeyFileGivenUp(subject_id=self._desk.session.user_id))
        self._renew(name, own, replace(own.factors, key_file=b""))

    def _proved(self, own: Proof) -> str:
        name = self._desk.session.user_name
        if not name:
            raise OwnAccount
        self._desk.vault.check_passphrase(name, own.passphrase, own.factors)
        return name

    def _renew(self, name: str, own: Proof, factors: Factors) -> None:
        try:
            self._desk.vault.change_passphrase(
                name, own.passphrase, own.passphrase, old_factors=own.factors, new_factors=factors
            )
        except (CustDeskError, OSError) as trouble:
            raise PassphraseNotWritten from trouble


def _made(path: Path) -> bytes:
    try:
        return make_key_file(path)
    except FileExistsError:
        raise FileUnwritable(name=path.name, reason=EXISTS) from None
    except OSError as trouble:
        raise FileUnwritable(name=path.name, reason=NOT_WRITTEN) from trouble
