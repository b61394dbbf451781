"""From an unlocked vault to a desk: the founding of a new vault, and a sign-in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import ClassVar

from custdesk.desk import escrow
from custdesk.desk.appending import Signer
from custdesk.desk.attestation import staff_digest
from custdesk.desk.certificates import RECOVERY_KEY, UserCertified, in_force, issue
from custdesk.desk.class_keys import make_class_keys
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.freezing import frozen_by
from custdesk.desk.noted import disagreeing, last_noted
from custdesk.desk.passages import Change, utc_now
from custdesk.desk.permissions import NO_LIMITS, Permission, Role
from custdesk.desk.restored import copied_at, note_restored
from custdesk.desk.session import Session
from custdesk.errors import (
    CodeExpired,
    LogEndsOtherwise,
    PassphraseReplaced,
    RoleAltered,
    VaultDamaged,
    VaultFrozen,
    WrongPassphrase,
)
from custdesk.records.folding import fold
from custdesk.store.connection import Connection
from custdesk.store.vault import Unlocked, Vault, translate_errors

RECOVERY_USER = 0
OWNER = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultFounded(Event):
    action: ClassVar[str] = "vault.founded"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn(Event):
    """``staff`` says which entries about rights the log held then; it is empty in the first entry of a vault."""

    action: ClassVar[str] = "user.signed_in"
    subject_kind: ClassVar[str] = "user"
    staff: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInFailed(Event):
    """Wrong tries for one user (0 for names that nobody has) since somebody last signed in."""

    action: ClassVar[str] = "user.sign_in_failed"
    subject_kind: ClassVar[str] = "user"
    times: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut(Event):
    action: ClassVar[str] = "user.signed_out"
    subject_kind: ClassVar[str] = "user"


def found(unlocked: Unlocked, owner_name: str, clock: Callable[[], datetime] = utc_now) -> Desk:
    """Enter the owner and the recovery key into a new vault, make the sealed-class keys, and open its desk."""
    if unlocked.founding is None:
        raise ValueError("only a vault that was made just now is founded")
    session = Session(user_id=OWNER, user_name=owner_name, role=Role.OWNER, signing_key_id=OWNER)
    desk = Desk(unlocked.vault, session, unlocked.secrets, clock)
    vault = unlocked.vault
    recovery = (vault.recovery_sign_public, vault.recovery_box_public)
    own = (unlocked.secrets.sign_public, unlocked.secrets.box_public)
    root = Signer(RECOVERY_USER, RECOVERY_KEY, unlocked.founding.signing)
    with desk.change(Permission.USER_MANAGE) as change:
        add_account(change, RECOVERY_USER, "", Role.OWNER)
        add_account(change, OWNER, owner_name, Role.OWNER)
        add_user_key(change, RECOVERY_USER, *recovery, key_id=RECOVERY_KEY)
        add_user_key(change, OWNER, *own, key_id=OWNER)
        certificate = issue(
            change.connection,
            vault,
            root,
            change.now,
            user_id=OWNER,
            user_key_id=OWNER,
            publics=own,
            role=Role.OWNER,
            limits=NO_LIMITS,
        )
        receivers = [(RECOVERY_KEY, recovery[1]), (OWNER, own[1])]
        make_class_keys(change.connection, vault, root, receivers, change.now)
        escrow.keep(change.connection, vault, unlocked.founding, own[1])
        change.log(VaultFounded())
        change.log(
            UserCertified(subject_id=OWNER, role=Role.OWNER.value, key=fingerprint(*own), certificate=certificate)
        )
        change.log(SignedIn(subject_id=OWNER))
    vault.signed_in()
    return desk


def open_desk(unlocked: Unlocked, clock: Callable[[], datetime] = utc_now) -> Desk:
    """Sign the unlocked user in, with the role and limits that an owner certified, and log what failed before.

    Raise ``WrongPassphrase`` for a disabled user, ``PassphraseReplaced`` for a slot from before a reset,
    ``RoleAltered`` for a role that no owner signed, ``VaultDamaged`` for a foreign key. ``trouble`` of the desk says if
    the log does not end where it last ended: commits were lost, cut off or replaced, and the vault is frozen until
    somebody decides; ``rotation_due`` if somebody was removed and the keys were not renewed to the end.
    """
    try:
        with translate_errors(unlocked.vault):
            session = _session_of(unlocked.vault.reader, unlocked)
            due = rotation_due(unlocked.vault.reader)
            made_at = copied_at(unlocked.vault.reader) if session.may(Permission.USER_MANAGE) else ""
            # That a backup holds less than what was noted later is what its restoring is told as.
            found = [] if made_at else disagreeing(unlocked.vault.reader, unlocked.vault, last_noted(unlocked.vault))
        desk = Desk(unlocked.vault, session, unlocked.secrets, clock)
        desk.rotation_due = due
        recovering = session.user_id == RECOVERY_USER
        with desk.change(*((Permission.KEY_ROTATE,) if recovering else ()), Permission.SHOP_VIEW) as change:
            for failed in unlocked.failed_tries:
                change.log(SignInFailed(subject_id=failed.user_id or 0, times=failed.times))
            change.log(SignedIn(subject_id=session.user_id, staff=staff_digest(change.connection)))
            frozen = frozen_by(change, unlocked.vault, found)
            if recovering:
                escrow.keep_again(change.connection, unlocked.vault, unlocked.secrets, ends_as_noted=frozen is None)
        unlocked.vault.signed_in()
        if made_at:
            desk.trouble = note_restored(desk, made_at)
        elif frozen:
            desk.trouble = LogEndsOtherwise() if found else VaultFrozen()
        desk.frozen = frozen
    except BaseException:
        unlocked.vault.close()  # or the next try would find the vault in use, by ourselves
        raise
    return desk


def require_in_time(vault: Vault, until: str) -> None:
    """Raise ``CodeExpired`` if the log went on after the instant ``until`` (ISO 8601) of a one-time code.

    The clock of the PC may have been set back since, and the log has not.
    """
    row = vault.reader.execute("SELECT CAST(at AS BLOB) FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    try:
        late = row is not None and datetime.fromisoformat(row[0].decode()) > datetime.fromisoformat(until)
    except (ValueError, TypeError, AttributeError):  # somebody forged that entry: it must not keep anybody out
        return
    if late:
        raise CodeExpired(until=until)


def sign_out(desk: Desk) -> None:
    """Log the end of the session and close the vault. Idempotent."""
    if desk.vault.closed:
        return
    try:
        desk.note(SignedOut(subject_id=desk.session.user_id))
    finally:
        desk.close()


def add_account(change: Change, user_id: int | None, name: str, role: Role) -> int:
    """Add the row of a user, and return its id."""
    cursor = change.connection.execute(
        "INSERT INTO user_account (id, name, folded_name, role, created_at) VALUES (?,?,?,?,?)",
        (user_id, name, fold(name), role.value, change.now),
    )
    return int(cursor.lastrowid or 0)


def add_user_key(
    change: Change, user_id: int, sign_public: bytes, box_public: bytes, *, key_id: int | None = None
) -> int:
    """Add a user's public keys, and return their id. Earlier keys stay: they still verify what was signed with them."""
    cursor = change.connection.execute(
        "INSERT INTO user_key (id, user_id, sign_public, box_public, since_at) VALUES (?,?,?,?,?)",
        (key_id, user_id, sign_public, box_public, change.now),
    )
    return int(cursor.lastrowid or 0)


def fingerprint(sign_public: bytes, box_public: bytes) -> str:
    """Return what the log says of a user's public keys."""
    return sha256(sign_public + box_public).hexdigest()


def rotation_due(connection: Connection) -> bool:
    """Say whether somebody was removed and the keys were not renewed to the end."""
    return connection.execute("SELECT 1 FROM vault_info WHERE key = 'rotation_due'").fetchone() is not None


def _session_of(connection: Connection, unlocked: Unlocked) -> Session:
    row = connection.execute(
        "SELECT name, CAST(role AS BLOB), state FROM user_account WHERE id = ?", (unlocked.user_id,)
    ).fetchone()
    key = connection.execute(
        "SELECT id FROM user_key WHERE user_id = ? AND sign_public = ? ORDER BY id DESC LIMIT 1",
        (unlocked.user_id, unlocked.secrets.sign_public),
    ).fetchone()
    if row is None or key is None or type(row[0]) is not str:
        raise VaultDamaged(part="users")
    if row[2] != "active":
        raise WrongPassphrase
    if unlocked.user_id == RECOVERY_USER:
        if unlocked.secrets.sign_public != unlocked.vault.recovery_sign_public:
            raise VaultDamaged(part="users")
        return Session(user_id=RECOVERY_USER, user_name="", role=Role.OWNER, signing_key_id=RECOVERY_KEY)
    held = in_force(connection, unlocked.vault, unlocked.user_id)
    if held.role.encode() != row[1]:
        raise RoleAltered
    if held.user_key_id != key[0]:
        raise PassphraseReplaced
    return Session(
        user_id=unlocked.user_id,
        user_name=row[0],
        role=Role(held.role),
        signing_key_id=held.user_key_id,
        limits=held.limits,
    )
