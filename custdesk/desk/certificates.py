"""Certificates: what an owner signed about a user's keys, role, and what is withheld from it.

The root of trust is the recovery user's signing key, whose public part is inside every slot: nobody can put in another.
It certifies the first owner when the vault is founded; owners certify everybody else. A certificate is in force while
the newest entry of the log about its user names it, if it and that entry were signed by an owner of that time. So a
role that is written into a row, a certificate of one's own making, or an older and higher one that is put back, is
refused.

The signature is Ed25519 (RFC 8032) over ``CUSTDESK-CERTIFICATE-1`` and the canonical bytes (:mod:`custdesk.desk.chain`)
of the vault's id and the fields of :class:`Certificate` in their order.
"""

from dataclasses import astuple, dataclass
from hashlib import sha256
from typing import ClassVar

from custdesk.desk import chain
from custdesk.desk.appending import Signer
from custdesk.desk.attestation import newest_about_user, roles_given, signed_by, signing_key_of, verifies
from custdesk.desk.audited_rows import whatever_it_is
from custdesk.desk.events import Event
from custdesk.desk.permissions import Lens, Limits, Permission, Role
from custdesk.errors import RoleAltered
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection
from custdesk.store.vault import Vault

RECOVERY_KEY = 0
"""Id of the recovery user, and of his key."""
_FOUNDER = 1
_CERTIFICATE = b"CUSTDESK-CERTIFICATE-1"
_ISSUED = (
    "SELECT c.id, c.user_key_id, k.sign_public, k.box_public, CAST(c.role AS BLOB), CAST(c.withheld AS BLOB),"
    " c.idle_minutes, c.asks_reason, c.issued_by, CAST(c.issued_at AS BLOB), c.signature FROM certificate AS c"
    " JOIN user_key AS k ON k.id = c.user_key_id AND k.user_id = c.user_id"
    " WHERE c.user_id = ? ORDER BY c.id DESC"
)
_COLUMNS = "id, user_id, user_key_id, role, withheld, idle_minutes, asks_reason, issued_by, issued_at"
_END = 2**62


@dataclass(frozen=True, slots=True, kw_only=True)
class UserCertified(Event):
    """An owner signed a user's role anew. ``key`` and ``certificate`` are fingerprints."""

    action: ClassVar[str] = "user.certified"
    subject_kind: ClassVar[str] = "user"
    role: str = ""
    key: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is signed. ``issued_by`` is the key of the signer; ``issued_at`` is ISO 8601 in UTC."""

    id: int
    user_id: int
    user_key_id: int
    sign_public: bytes
    box_public: bytes
    role: str
    withheld: str
    idle_minutes: int
    asks_reason: int
    issued_by: int
    issued_at: str

    def message(self, vault_id: bytes) -> bytes:
        return _CERTIFICATE + chain.canonical((vault_id, *astuple(self)))

    def fingerprint(self, vault_id: bytes) -> str:
        """Return what the log calls this certificate."""
        return sha256(self.message(vault_id)).hexdigest()

    @property
    def limits(self) -> Limits:
        return limits_of(self.withheld, self.idle_minutes, self.asks_reason)


def issue(
    connection: Connection,
    vault: Vault,
    signer: Signer,
    at: str,
    *,
    user_id: int,
    user_key_id: int,
    publics: tuple[bytes, bytes],
    role: Role,
    limits: Limits,
) -> str:
    """Certify a user's keys and role, and return the fingerprint that the log entry about it must name."""
    newest = connection.execute("SELECT coalesce(max(id), 0) FROM certificate").fetchone()[0]
    issued = Certificate(
        newest + 1,
        user_id,
        user_key_id,
        *publics,
        role.value,
        withheld_words(limits),
        limits.idle_minutes,
        int(limits.asks_reason),
        signer.user_key_id,
        at,
    )
    _store(connection, issued, signer.key.sign(issued.message(vault.vault_id)))
    return issued.fingerprint(vault.vault_id)


def issue_again(
    connection: Connection,
    vault: Vault,
    signer: Signer,
    at: str,
    held: Certificate,
    *,
    role: Role,
    limits: Limits,
) -> str:
    """Certify the keys of a certificate in force with another role or limits; return the new fingerprint."""
    return issue(
        connection,
        vault,
        signer,
        at,
        user_id=held.user_id,
        user_key_id=held.user_key_id,
        publics=(held.sign_public, held.box_public),
        role=role,
        limits=limits,
    )


def in_force(connection: Connection, vault: Vault, user_id: int, before: int = _END) -> Certificate:
    """Return the certificate of a user that was in force before entry ``before``; raise ``RoleAltered`` without one."""
    entry = newest_about_user(connection, user_id, before)
    found = _certificate(connection, vault, user_id, entry.names) if entry else None
    if entry is None or found is None:
        raise RoleAltered
    certificate, signature = found
    public = owner_key(connection, vault, certificate.issued_by, entry.seq)
    if public is None:
        raise RoleAltered
    signers = [(certificate.issued_by, public)]
    if certificate.issued_by == RECOVERY_KEY and newest_about_user(connection, user_id, entry.seq) is None:
        # The recovery key certified the founder, who wrote the first entries himself.
        signers.append((certificate.user_key_id, certificate.sign_public))
    signed = any(signed_by(connection, vault.vault_id, entry.seq, *signer) for signer in signers)
    if not signed or not verifies(public, signature, certificate.message(vault.vault_id)):
        raise RoleAltered
    return certificate


def certified(connection: Connection, vault: Vault, user_id: int) -> bool:
    """Say whether a user has a certificate in force; the recovery user needs none, being the root."""
    if user_id == RECOVERY_KEY:
        return True
    try:
        in_force(connection, vault, user_id)
    except RoleAltered:
        return False
    return True


def owner_key(connection: Connection, vault: Vault, user_key_id: int, before: int = _END) -> bytes | None:
    """Return the Ed25519 public key ``user_key_id`` if an owner's before entry ``before``, or the recovery key's."""
    if user_key_id == RECOVERY_KEY:
        return vault.recovery_sign_public
    try:
        held = in_force(connection, vault, _user_of(connection, user_key_id), before)
    except RoleAltered:
        return None
    return held.sign_public if (held.role, held.user_key_id) == (Role.OWNER.value, user_key_id) else None


def signed_by_an_owner(connection: Connection, vault: Vault, seq: int) -> bool:
    """Say whether the transaction of entry ``seq`` was signed by an owner of that time, or with the recovery key."""
    key_id = signing_key_of(connection, seq)
    public = None if key_id is None else owner_key(connection, vault, key_id, seq)
    return key_id is not None and public is not None and signed_by(connection, vault.vault_id, seq, key_id, public)


def role_on_record(connection: Connection, vault: Vault, user_id: int) -> str:
    """Return the role that an owner gave a user last, by the log: also of one whose certificate is gone.

    Empty if no owner did: what the row of the user says must not count then.
    """
    for seq, role in roles_given(connection, user_id):
        if signed_by_an_owner(connection, vault, seq):
            return role
    return Role.OWNER.value if user_id == _FOUNDER else ""


def certificate_taken(connection: Connection, user_id: int) -> bool:
    """Say whether the newest entry about a user ended what was certified; if not, a certificate must be in force."""
    entry = newest_about_user(connection, user_id, _END)
    return entry is not None and not entry.names


def withheld_words(limits: Limits) -> str:
    """Return what is withheld as it is stored: ``kind:code``, sorted, with blanks between."""
    words = [f"permission:{permission.value}" for permission in limits.permissions]
    words += [f"class:{data_class.value}" for data_class in limits.classes]
    words += [f"lens:{lens.value}" for lens in limits.lenses]
    return " ".join(sorted(words))


def limits_of(withheld: str, idle_minutes: int, asks_reason: int) -> Limits:
    """Return the limits that :func:`withheld_words` wrote; a code that this program does not know withholds nothing."""
    codes: dict[str, set[str]] = {"permission": set(), "class": set(), "lens": set()}
    for word in withheld.split():
        kind, _, code = word.partition(":")
        codes.setdefault(kind, set()).add(code)
    return Limits(
        permissions=frozenset(each for each in Permission if each.value in codes["permission"]),
        classes=frozenset(each for each in DataClass if each.value in codes["class"]),
        lenses=frozenset(each for each in Lens if each.value in codes["lens"]),
        idle_minutes=idle_minutes,
        asks_reason=bool(asks_reason),
    )


def _store(connection: Connection, issued: Certificate, signature: bytes) -> None:
    user_id, user_key_id, _sign_public, _box_public, *rest = astuple(issued)[1:]
    connection.execute(
        f"INSERT INTO certificate ({_COLUMNS}, signature) VALUES (?,?,?,?,?,?,?,?,?,?)",
        (issued.id, user_id, user_key_id, *rest, signature),
    )


def _certificate(connection: Connection, vault: Vault, user_id: int, named: str) -> tuple[Certificate, bytes] | None:
    """Return the certificate of a user with that fingerprint, and its signature."""
    rows = whatever_it_is(connection, lambda: connection.execute(_ISSUED, (user_id,)).fetchall())
    for number, key_id, sign, box, role, withheld, idle, asks, by, at, signature in rows:
        try:
            texts = (role.decode(), withheld.decode(), idle, asks, by, at.decode())
            certificate = Certificate(number, user_id, key_id, sign, box, *texts)
            if certificate.fingerprint(vault.vault_id) == named:
                return certificate, signature
        except (
            TypeError,
            ValueError,
            AttributeError,
            OverflowError,
        ):  # values of another type than this program writes
            continue
    return None


def _user_of(connection: Connection, user_key_id: int) -> int:
    row = connection.execute("SELECT user_id FROM user_key WHERE id = ?", (user_key_id,)).fetchone()
    if row is None or type(row[0]) is not int:
        raise RoleAltered
    return row[0]
