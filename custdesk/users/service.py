"""The staff of the vault: added, given a role, put off and on again, and their passphrases.

Rows live in the database and key slots in a file beside it, and no transaction spans both. So what *gives* access is
committed first and the slot written after: if the program dies in between, a user stands in the list, and in the log,
who cannot sign in yet (or only with the old passphrase), and a reset mends it; the other way round somebody could open
the vault of whom the log knows nothing. What *takes* access away removes the slot first, inside the transaction: if the
program dies in between, the user is out already, and doing it again completes the rows.


A new user, and one whose passphrase is reset, gets a one-time code that opens the vault until a passphrase is chosen
with it: nobody but the person knows that one. Whoever is removed, and kept copies of file and keys, opens none of the
values that come later: the vault and the classes he held get new keys.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from custdesk.desk.certificates import in_force, role_on_record
from custdesk.desk.class_keys import SEALED_CLASSES, classes_for, delete_grants
from custdesk.desk.door import Desk
from custdesk.desk.opening import add_account
from custdesk.desk.passages import Change
from custdesk.desk.permissions import Permission, Role
from custdesk.desk.resealing import SealedColumn
from custdesk.errors import (
    LastOwner,
    OwnAccount,
    RecordMissing,
    RoleAltered,
    UserNameTaken,
    ValueRefused,
)
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass
from custdesk.records.folding import fold
from custdesk.shop.queries import select_shop
from custdesk.store.kdf import KdfCost
from custdesk.users import queries
from custdesk.users.entitling import Entitling, NewKeys
from custdesk.users.limiting import limits_in_force
from custdesk.users.model import (
    OneTime,
    PassphraseChanged,
    PassphraseChosen,
    PassphraseReset,
    Proof,
    RoleChanged,
    SecondFactorRemoved,
    User,
    UserAdded,
    UserDisabled,
    UserEnabled,
    UserRemoved,
    UserState,
)
from custdesk.users.passphrases import require_strong
from custdesk.users.slots import Slots

_LONGEST_NAME = 60


class Users:
    """The staff. ``own`` is how the signed-in person proves to be himself; ``sealed`` are the columns to seal anew."""

    def __init__(self, desk: Desk, sealed: Sequence[SealedColumn] = ()) -> None:
        self._desk = desk
        self._entitling = Entitling(desk, sealed)
        self._slots = Slots(desk)

    def list(self) -> list[User]:
        """Return all users by name, disabled ones too; removed ones, whom the log still names, come last."""
        with self._desk.read(Permission.USER_VIEW) as reading:
            users = queries.select_users(reading.connection)
            second_factors = queries.select_second_factors(reading.connection)
        return [self._seen(user, second_factors) for user in users]

    def add(self, name: str, role: Role, own: Proof) -> OneTime:
        """Add a user and return the code with which the person chooses a passphrase.

        Raise ``UserNameTaken``, ``ValueRefused`` for a name that will not do, ``WrongPassphrase`` if ``own`` is no
        proof, ``PassphraseNotWritten`` if the user stands but has no code yet.
        """
        with self._desk.change(Permission.USER_MANAGE) as change:
            name = standard_name(name)
            # A slot without an account of its name was put there past the program.
            if queries.name_taken(change.connection, name) or self._desk.vault.slot_state(name):
                raise UserNameTaken
            self._slots.prove(own)
            user_id = add_account(change, None, name, role)
            made = self._entitling.new_keys(change, user_id, role)
            change.log(UserAdded(subject_id=user_id, role=role.value, key=made.key, certificate=made.certificate))
        return self._slots.give_code(user_id, name, made.secrets, own, change.now)

    def change_role(self, user_id: int, role: Role) -> None:
        """Give a user another role, from the next sign-in on; the same one mends what was altered past the program.

        Classes that are lost get new keys. Raise ``OwnAccount``, ``LastOwner``, ``RecordMissing``.
        """
        with self._desk.change(Permission.USER_MANAGE, Permission.KEY_ROTATE) as change:
            user = self._other_user(change, user_id)
            if not user.active:
                self._change_role_of_disabled(change, user, role)
                return
            held = in_force(change.connection, self._desk.vault, user_id)
            limits = limits_in_force(change.connection, self._desk.vault, role)
            if (user.role.value, held.role, held.limits) == (role.value, role.value, limits):
                return
            if role is not Role.OWNER and Role.OWNER.value in (user.role.value, held.role):
                _require_another_owner(change, user)
            queries.update_role(change.connection, user_id, role)
            certificate = self._entitling.certify(change, held, role, limits)
            classes = classes_for(role, limits)
            lost = [each for each in classes_for(Role(held.role), held.limits) if each not in classes]
            self._entitling.renew(change, lost, {user_id: classes})
            change.log(
                RoleChanged(subject_id=user_id, role=role.value, before=held.role, certificate=certificate),
                {"role": (held.role, role.value)},
            )

    def disable(self, user_id: int) -> None:
        """Shut a user out: no slot, no class keys. What the user did stays. Raise ``OwnAccount`` or ``LastOwner``."""
        with self._desk.change(Permission.USER_MANAGE, Permission.KEY_ROTATE) as change:
            user = self._other_user(change, user_id)
            self._shut_out(change, user)
            queries.update_state(change.connection, user_id, UserState.DISABLED)
            change.log(UserDisabled(subject_id=user_id))
            self._desk.vault.remove_slot(user_id, user.name)

    def remove(self, user_id: int, own: Proof) -> None:
        """Shut a user out for good, and give the vault and the classes that the user held new keys.

        The name stays in the log. Raise ``OwnAccount``, ``LastOwner``, ``WrongPassphrase``, ``RoleAltered`` if a
        certificate of somebody else was altered, ``KeysNotRenewed`` if the user is out but the vault has its old key.
        """
        with self._desk.change(Permission.USER_MANAGE, Permission.KEY_ROTATE) as change:
            user = self._other_user(change, user_id)
            self._slots.prove(own)
            self._shut_out(change, user)
            queries.remove_account(change.connection, user_id, change.now)
            self._entitling.receivers(change.connection)  # whoever stays can be given the new key
            queries.delete_second_factor(change.connection, user_id)
            queries.delete_kept(change.connection, user_id)
            queries.mark_rotation_due(change.connection, due=True)
            change.log(UserRemoved(subject_id=user_id))
            self._desk.vault.remove_slot(user_id, user.name)
        self._slots.rotate(own, self._entitling)

    def rotate_keys(self, own: Proof) -> None:
        """Give the vault and all sealed classes new keys, as when a key may be known; also ends what a removal began.

        Class keys that no owner granted are thrown away. Raise as :meth:`remove` does.
        """
        with self._desk.change(Permission.KEY_ROTATE) as change:
            self._slots.prove(own)
            self._entitling.receivers(change.connection)
            self._entitling.renew(change, SEALED_CLASSES, {})
            queries.mark_rotation_due(change.connection, due=True)
        self._slots.rotate(own, self._entitling)

    def enable(self, user_id: int, own: Proof) -> OneTime:
        """Let a disabled user in again, with new keys and a new code.

        Raises as :meth:`add` does, and ``RoleAltered`` if the role is not what an owner gave: it is to be set again.
        """
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = self._other_user(change, user_id)
            self._slots.prove(own)
            queries.update_state(change.connection, user_id, UserState.ACTIVE)
            made = self._new_keys(change, user)
            change.log(UserEnabled(subject_id=user_id, key=made.key, certificate=made.certificate))
        return self._slots.give_code(user_id, user.name, made.secrets, own, change.now)

    def reset_passphrase(self, user_id: int, own: Proof) -> OneTime:
        """Give another user who forgot the passphrase a code, and new keys with it. Raises as :meth:`enable` does.

        What only the old keys opened is gone: the second factor, and unsaved typing.
        """
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = self._other_user(change, user_id)
            if not user.active:
                raise RecordMissing
            self._slots.prove(own)
            made = self._new_keys(change, user)
            change.log(PassphraseReset(subject_id=user_id, key=made.key, certificate=made.certificate))
        return self._slots.give_code(user_id, user.name, made.secrets, own, change.now)

    def choose_passphrase(self, user_name: str, code: str, new_passphrase: str, *, cost: KdfCost | None = None) -> None:
        """Let a user choose a passphrase with a one-time code, here at the keyboard of whoever is signed in.

        ``cost`` is calibrated unless given. Raise ``WrongPassphrase``, ``CodeExpired``, ``ValueRefused``,
        ``RecordMissing`` if there is nobody of this name who has a code.
        """
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = queries.user_named(change.connection, standard_name(user_name))
            state = self._desk.vault.slot_state(user.name) if user else None
            if user is None or state is None or not state.once_until:
                raise RecordMissing
            self._require_strong(change, user.name, new_passphrase)
            self._desk.vault.check_passphrase(user.name, code)
            change.log(PassphraseChosen(subject_id=user.id))
        self._slots.renew(user.name, Proof(code), new_passphrase, cost)

    def change_own_passphrase(self, own: Proof, new: str, *, cost: KdfCost | None = None) -> None:
        """Change the passphrase of the signed-in user, whose keys and factors stay. A one-time code is one, too.

        ``cost`` is calibrated unless given. Raise ``WrongPassphrase``, ``ValueRefused`` if ``new`` will not do.
        """
        with self._desk.change(Permission.PASSPHRASE_CHANGE) as change:
            name = self._desk.session.user_name
            if not name:  # the recovery key is nobody's passphrase
                raise OwnAccount
            self._require_strong(change, name, new)
            self._slots.prove(own)
            change.log(PassphraseChanged(subject_id=self._desk.session.user_id))
        self._slots.renew(name, own, new, cost)

    def remove_second_factor(self, user_id: int) -> None:
        """Take the second factor of another user away, who lost it; raise ``RecordMissing`` if there is none."""
        with self._desk.change(Permission.USER_MANAGE) as change:
            user = self._other_user(change, user_id)
            if not queries.delete_second_factor(change.connection, user.id):
                raise RecordMissing
            change.log(SecondFactorRemoved(subject_id=user.id))

    def _seen(self, user: User, second_factors: frozenset[int]) -> User:
        state = self._desk.vault.slot_state(user.name) if user.active else None
        return replace(user, second_factor=user.id in second_factors, waiting=bool(state and state.once_until))

    def _other_user(self, change: Change, user_id: int) -> User:
        if user_id == self._desk.session.user_id:
            raise OwnAccount
        user = queries.select_user(change.connection, user_id)
        if user is None or user.removed:
            raise RecordMissing
        return user

    def _require_strong(self, change: Change, name: str, passphrase: str) -> None:
        require_strong(passphrase, (name, select_shop(change.connection).name))

    def _change_role_of_disabled(self, change: Change, user: User, role: Role) -> None:
        """The certificate comes when the user is let in again."""
        if (user.role.value, role_on_record(change.connection, self._desk.vault, user.id)) != (role.value, role.value):
            queries.update_role(change.connection, user.id, role)
            before = user.role.value
            change.log(RoleChanged(subject_id=user.id, role=role.value, before=before), {"role": (before, role.value)})

    def _shut_out(self, change: Change, user: User) -> None:
        """Take the class keys of a user, and make new ones for those who stay."""
        if user.role is Role.OWNER:
            _require_another_owner(change, user)
        classes = self._classes_held(change, user)
        self._entitling.take_word(change, user.id)
        delete_grants(change.connection, user.id)
        self._entitling.renew(change, classes, {user.id: ()})

    def _classes_held(self, change: Change, user: User) -> tuple[DataClass, ...]:
        """Return the sealed classes whose keys a user may know. The user could have written another role there."""
        try:
            held = in_force(change.connection, self._desk.vault, user.id)
        except RoleAltered:
            return SEALED_CLASSES
        return classes_for(Role(held.role), held.limits)

    def _new_keys(self, change: Change, user: User) -> NewKeys:
        if user.role.value != role_on_record(change.connection, self._desk.vault, user.id):
            raise RoleAltered  # or the user would be certified for whatever somebody wrote into the row
        self._entitling.take_word(change, user.id)
        queries.delete_second_factor(change.connection, user.id)
        queries.delete_kept(change.connection, user.id)
        return self._entitling.new_keys(change, user.id, user.role)


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


def _require_another_owner(change: Change, user: User) -> None:
    if user.active and not queries.other_owners(change.connection, user.id):
        raise LastOwner
