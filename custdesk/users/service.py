"""The staff of the vault: added, given a role, put off and on again, and their passphrases.

Rows live in the database and key slots in a file beside it, and no transaction spans both. So what *gives* access is
committed first and the slot written after: if the program dies in between, a user stands in the list, and in the log,
who cannot sign in yet (or only with the old passphrase), and a reset mends it; the other way round somebody could open
the vault of whom the log knows nothing. What *takes* access away removes the slot first, inside the transaction: if the
program dies in between, the user is out already, and doing it again completes the rows.
"""

import re
import unicodedata
from hashlib import sha256

from custdesk.desk.class_keys import classes_for, grant
from custdesk.desk.door import Change, Desk
from custdesk.desk.opening import add_account, add_user_key
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import (
    CustDeskError,
    LastOwner,
    OwnAccount,
    PassphraseNotWritten,
    RecordMissing,
    UserNameTaken,
    ValueRefused,
)
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold
from custdesk.shop.queries import select_shop
from custdesk.store.secrets import UserSecrets
from custdesk.users import queries
from custdesk.users.model import (
    PassphraseChanged,
    PassphraseReset,
    RoleChanged,
    User,
    UserAdded,
    UserDisabled,
    UserEnabled,
    UserState,
)
from custdesk.users.passphrases import require_strong

_LONGEST_NAME = 60


class Users:
    """The staff. ``own_passphrase`` is that of the signed-in user; after a recovery it is the recovery key."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> list[User]:
        """Return all users, disabled ones too, by name."""
        with self._desk.read(Permission.USER_VIEW) as reading:
            return queries.select_users(reading.connection)

    def add(self, name: str, role: Role, new_passphrase: str, own_passphrase: str) -> int:
        """Add a user and return the id.

        Raise ``UserNameTaken``, ``ValueRefused`` for a name or passphrase that will not do, ``WrongPassphrase`` if
        ``own_passphrase`` is not that, ``PassphraseNotWritten`` if the user stands but has no passphrase yet.
        """
        with self._desk.change(Permission.USER_MANAGE) as change:
            name = standard_name(name)
            if queries.name_taken(change.connection, name):
                raise UserNameTaken
            self._check_passphrases(change, name, new_passphrase, own_passphrase)
            user_id = add_account(change, None, name, role)
            secrets = self._new_keys(change, user_id, role)
            change.log(UserAdded(subject_id=user_id, role=role.value, key=fingerprint(secrets)))
        self._write_slot(user_id, name, new_passphrase, secrets, own_passphrase)
        return user_id

    def change_role(self, user_id: int, role: Role) -> None:
        """Give a user another role, from the next sign-in on; raise ``OwnAccount`` or ``LastOwner``."""
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = self._other_user(change, user_id)
            if user.role is role:
                return
            if user.role is Role.OWNER:
                _require_another_owner(change, user)
            queries.update_role(change.connection, user_id, role)
            queries.delete_grants(change.connection, user_id)
            if user.active:
                self._grant_classes(change, *queries.newest_key(change.connection, user_id), role)
            change.log(
                RoleChanged(subject_id=user_id, role=role.value, before=user.role.value),
                {"role": (user.role.value, role.value)},
            )

    def disable(self, user_id: int) -> None:
        """Shut a user out: no slot, no class keys. What the user did stays. Raise ``OwnAccount`` or ``LastOwner``."""
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = self._other_user(change, user_id)
            if user.role is Role.OWNER:
                _require_another_owner(change, user)
            queries.update_state(change.connection, user_id, UserState.DISABLED)
            queries.delete_grants(change.connection, user_id)
            change.log(UserDisabled(subject_id=user_id))
            self._desk.vault.remove_slot(user_id, user.name)

    def enable(self, user_id: int, new_passphrase: str, own_passphrase: str) -> None:
        """Let a disabled user in again, with new keys and a new passphrase. Raises as :meth:`add` does."""
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = self._other_user(change, user_id)
            self._check_passphrases(change, user.name, new_passphrase, own_passphrase)
            queries.update_state(change.connection, user_id, UserState.ACTIVE)
            queries.delete_grants(change.connection, user_id)
            secrets = self._new_keys(change, user_id, user.role)
            change.log(UserEnabled(subject_id=user_id, key=fingerprint(secrets)))
        self._write_slot(user_id, user.name, new_passphrase, secrets, own_passphrase)

    def reset_passphrase(self, user_id: int, new_passphrase: str, own_passphrase: str) -> None:
        """Give another user who forgot it a new passphrase, and new keys with it. Raises as :meth:`add` does."""
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = self._other_user(change, user_id)
            if not user.active:
                raise RecordMissing
            self._check_passphrases(change, user.name, new_passphrase, own_passphrase)
            queries.delete_grants(change.connection, user_id)
            secrets = self._new_keys(change, user_id, user.role)
            change.log(PassphraseReset(subject_id=user_id, key=fingerprint(secrets)))
        self._write_slot(user_id, user.name, new_passphrase, secrets, own_passphrase)

    def change_own_passphrase(self, old: str, new: str) -> None:
        """Change the passphrase of the signed-in user, whose keys stay.

        Raise ``WrongPassphrase`` if ``old`` is not it, ``ValueRefused`` if ``new`` will not do.
        """
        with self._desk.change(Permission.PASSPHRASE_CHANGE) as change:
            name = self._desk.session.user_name
            if not name:  # the recovery key is nobody's passphrase
                raise OwnAccount
            self._check_passphrases(change, name, new, old)
            change.log(PassphraseChanged(subject_id=self._desk.session.user_id))
        try:
            self._desk.vault.change_passphrase(name, old, new)
        except (CustDeskError, OSError) as trouble:
            raise PassphraseNotWritten from trouble

    def _other_user(self, change: Change, user_id: int) -> User:
        if user_id == self._desk.session.user_id:
            raise OwnAccount
        user = queries.select_user(change.connection, user_id)
        if user is None:
            raise RecordMissing
        return user

    def _check_passphrases(self, change: Change, name: str, new: str, own: str) -> None:
        require_strong(new, (name, select_shop(change.connection).name))
        self._desk.vault.check_passphrase(self._desk.session.user_name, own)

    def _new_keys(self, change: Change, user_id: int, role: Role) -> UserSecrets:
        secrets = UserSecrets.generate()
        key_id = add_user_key(change, user_id, secrets.sign_public, secrets.box_public)
        self._grant_classes(change, key_id, secrets.box_public, role)
        return secrets

    def _grant_classes(self, change: Change, key_id: int, box_public: bytes, role: Role) -> None:
        own = self._desk.session
        for data_class in classes_for(role):
            for version in queries.key_versions(change.connection, own.signing_key_id, data_class):
                key = self._desk.class_key_version(change.connection, data_class, version)
                grant(
                    change.connection, key_id, box_public, data_class, version, key, by=own.user_id, at=change.now
                )

    def _write_slot(self, user_id: int, name: str, passphrase: str, secrets: UserSecrets, own: str) -> None:
        try:
            self._desk.vault.add_slot(
                user_id, name, passphrase, secrets, authority=(self._desk.session.user_name, own)
            )
        except (CustDeskError, OSError) as trouble:
            raise PassphraseNotWritten from trouble


def standard_name(name: str) -> str:
    """Return a user name as it is stored; raise ``ValueRefused`` for one that cannot be typed or read."""
    name = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", name)).strip()
    if len(name) > _LONGEST_NAME or not fold(name).strip() or any(unicodedata.category(char) == "Cc" for char in name):
        raise ValueRefused(
            column="name",
            label=QT_TRANSLATE_NOOP("errors", "User name"),
            reason=QT_TRANSLATE_NOOP("errors", "Give a name of at most 60 letters or digits."),
        )
    return name


def fingerprint(secrets: UserSecrets) -> str:
    """Return what the log says of a user's public keys."""
    return sha256(secrets.sign_public + secrets.box_public).hexdigest()


def _require_another_owner(change: Change, user: User) -> None:
    if user.active and not queries.other_owners(change.connection, user.id):
        raise LastOwner
