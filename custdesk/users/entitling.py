"""What a user is given and what is taken: keys of his own, a certificate of his role, keys of sealed classes."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from custdesk.desk import escrow
from custdesk.desk.certificates import RECOVERY_KEY, Certificate, in_force, issue, issue_again
from custdesk.desk.class_keys import (
    classes_for,
    delete_grants,
    grant,
    sign_grants_again,
    versions_granted,
)
from custdesk.desk.door import Desk
from custdesk.desk.opening import RECOVERY_USER, add_user_key, fingerprint
from custdesk.desk.passages import Change
from custdesk.desk.permissions import Limits, Role
from custdesk.desk.resealing import SealedColumn, new_class_key
from custdesk.desk.walking import is_whole
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection
from custdesk.store.secrets import UserSecrets
from custdesk.users import queries
from custdesk.users.limiting import limits_in_force


@dataclass(frozen=True, slots=True)
class NewKeys:
    """Keys that were made for a user, and the fingerprints of both publics and of the certificate over them."""

    secrets: UserSecrets
    key: str
    certificate: str


class Entitling:
    """Certificates and class keys, as the signed-in owner gives and takes them."""

    def __init__(self, desk: Desk, sealed: Sequence[SealedColumn]) -> None:
        self._desk = desk
        self._sealed = sealed

    def new_keys(self, change: Change, user_id: int, role: Role) -> NewKeys:
        """Make keys for a user, certify them, and grant the classes of the role; earlier grants are taken."""
        secrets = UserSecrets.generate()
        publics = (secrets.sign_public, secrets.box_public)
        key_id = add_user_key(change, user_id, *publics)
        limits = limits_in_force(change.connection, self._desk.vault, role)
        certificate = issue(
            change.connection,
            self._desk.vault,
            self._desk.signer,
            change.now,
            user_id=user_id,
            user_key_id=key_id,
            publics=publics,
            role=role,
            limits=limits,
        )
        delete_grants(change.connection, user_id)
        self._grant(change, (key_id, secrets.box_public), classes_for(role, limits))
        return NewKeys(secrets, fingerprint(*publics), certificate)

    def certify(self, change: Change, held: Certificate, role: Role, limits: Limits) -> str:
        """Give a user another role or other limits, and the class keys of these; return the certificate's fingerprint.

        What was lost is to be renewed with :meth:`renew`.
        """
        signer = self._desk.signer
        issued = issue_again(change.connection, self._desk.vault, signer, change.now, held, role=role, limits=limits)
        if held.role == Role.OWNER.value and role is not Role.OWNER:
            self.take_word(change, held.user_id)
        if held.user_id != signer.user_id:  # an owner keeps all classes, and can only give what he holds
            delete_grants(change.connection, held.user_id)
            self._grant(change, (held.user_key_id, held.box_public), classes_for(role, limits))
        return issued

    def take_word(self, change: Change, user_id: int) -> None:
        """Sign in the own name what another owner granted, whose word counts no more from now on.

        The founder cannot make a recovery sheet any more either.
        """
        if user_id == escrow.FOUNDER:
            escrow.drop(change.connection)
        sign_grants_again(change.connection, self._desk.vault, self._desk.signer, user_id, change.now)

    def renew(
        self, change: Change, classes: Collection[DataClass], entitled: Mapping[int, Collection[DataClass]]
    ) -> None:
        """Give classes new keys: whoever lost one, and kept the old key, reads nothing of what is stored from now on.

        ``entitled`` says which classes a user has from now on, where that is not what the certificate in force says.
        While the log is altered, which only the recovery key gets past, nobody else's certificate is believed: the
        others get the new keys when somebody resets them.
        """
        if not classes:
            return
        gone = [user_id for user_id, left in entitled.items() if not left]
        staff = list(self._staff(change.connection, gone)) if is_whole(self._desk.vault) else []
        for data_class in classes:
            receivers = [(RECOVERY_KEY, self._desk.vault.recovery_box_public)]
            for held in staff:
                own = entitled.get(held.user_id, classes_for(Role(held.role), held.limits))
                if data_class in own:
                    receivers.append((held.user_key_id, held.box_public))
            new_class_key(change, self._desk, data_class, receivers, self._sealed)

    def receivers(self, connection: Connection) -> dict[int, bytes]:
        """Return user id and X25519 public key of all who keep the vault key.

        Raise ``RoleAltered`` if somebody's certificate is not in force: its public key may be anybody's.
        """
        return {RECOVERY_USER: self._desk.vault.recovery_box_public} | {
            held.user_id: held.box_public for held in self._staff(connection)
        }

    def _staff(self, connection: Connection, without: Collection[int] = ()) -> Iterator[Certificate]:
        for user in queries.select_users(connection):
            if user.active and user.id not in without:
                yield in_force(connection, self._desk.vault, user.id)

    def _grant(self, change: Change, receiver: tuple[int, bytes], classes: Iterable[DataClass]) -> None:
        signer, vault = self._desk.signer, self._desk.vault
        for data_class in classes:
            for version in versions_granted(change.connection, signer.user_key_id, data_class):
                key = self._desk.class_key_version(change.connection, data_class, version)
                grant(change.connection, vault, signer, receiver, data_class, version, key, change.now)
