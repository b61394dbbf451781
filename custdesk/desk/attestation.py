"""What the log says of the staff, and who signed it.

A certificate or a limit holds only while the newest entry about it names it, and only if that entry was signed by
whoever issued it: an older one that was put back is then not the one that is named.
"""

import json
import re
from hashlib import sha256
from typing import NamedTuple

from custdesk.desk import chain
from custdesk.desk.audited_rows import whatever_it_is
from custdesk.store.connection import Connection

CERTIFYING = ("user.added", "user.enabled", "user.passphrase_reset", "user.role_changed", "user.certified")
UNCERTIFYING = ("user.disabled", "user.removed")
NARROWING = "role.narrowed"
RENEWING = "keys.classes_renewed"
OF_STAFF = (*CERTIFYING, *UNCERTIFYING, NARROWING, RENEWING)
"""What rights stand on: such an entry is never cut from the log."""
_GIVING_ROLE = ("user.added", "user.role_changed", "user.certified")
END = 2**62
"""A number that no entry reaches."""
_LONGEST = 10_000
_STAFF = b"CUSTDESK-STAFF-1"
_END_OF_TRANSACTION = "SELECT seq, user_key_id, signature FROM audit_signature WHERE seq >= ? ORDER BY seq LIMIT 1"
_ENTRIES = (
    "SELECT seq, CAST(at AS BLOB), actor, CAST(action AS BLOB), CAST(subject_kind AS BLOB), subject_id,"
    " CAST(detail AS BLOB), commitment FROM audit_entry WHERE seq BETWEEN ? AND ? ORDER BY seq"
)


class StaffEntry(NamedTuple):
    """An entry about rights; ``names`` is the fingerprint that it names, empty if it takes them."""

    seq: int
    names: str


def newest_about_user(connection: Connection, user_id: int, before: int) -> StaffEntry | None:
    """Return the newest entry with a number below ``before`` that certifies a user or ends that."""
    actions = (*CERTIFYING, *UNCERTIFYING)
    # Entries of these actions are few, those about a user are many: the signs keep SQLite to the index of actions.
    row = connection.execute(
        "SELECT seq, CAST(detail AS BLOB) FROM audit_entry WHERE action IN (?,?,?,?,?,?,?)"
        " AND +subject_kind = 'user' AND +subject_id = ? AND +seq < ? ORDER BY +seq DESC LIMIT 1",
        (*actions, user_id, before),
    ).fetchone()
    return StaffEntry(row[0], _named(row[1], "certificate")) if row else None


def roles_given(connection: Connection, user_id: int) -> list[StaffEntry]:
    """Return the entries that give a user a role, the newest first; ``names`` is the role. None is checked."""
    rows = connection.execute(
        "SELECT seq, CAST(detail AS BLOB) FROM audit_entry WHERE action IN (?,?,?)"
        " AND +subject_kind = 'user' AND +subject_id = ? ORDER BY +seq DESC",
        (*_GIVING_ROLE, user_id),
    )
    return [StaffEntry(seq, _named(body, "role")) for seq, body in rows]


def signing_key_of(connection: Connection, seq: int) -> int | None:
    """Return the key with which the transaction of entry ``seq`` claims to be signed."""
    row = connection.execute(
        "SELECT iif(typeof(user_key_id) = 'integer', user_key_id, NULL) FROM audit_signature"
        " WHERE seq >= ? ORDER BY seq LIMIT 1",
        (seq,),
    ).fetchone()
    return row[0] if row else None


def key_versions(connection: Connection, action: str, data_class: str) -> list[tuple[int, int]]:
    """Return number and version of the entries that say a class has a new key, the newest first. None is checked."""
    rows = connection.execute(
        "SELECT seq, CAST(detail AS BLOB) FROM audit_entry WHERE action = ? ORDER BY seq DESC", (action,)
    )
    found = [(seq, _named(body, "version")) for seq, body in rows if _named(body, "data_class") == data_class]
    return [(seq, int(version)) for seq, version in found if re.fullmatch("[0-9]{1,9}", version)]


def newest_about_role(connection: Connection, role: str) -> StaffEntry | None:
    """Return the newest entry that says what is withheld from a role."""
    rows = connection.execute(
        "SELECT seq, CAST(detail AS BLOB) FROM audit_entry WHERE action = ? ORDER BY seq DESC", (NARROWING,)
    )
    return next((StaffEntry(seq, _named(body, "limits")) for seq, body in rows if _named(body, "role") == role), None)


def signed_by(connection: Connection, vault_id: bytes, seq: int, user_key_id: int, sign_public: bytes) -> bool:
    """Say whether the transaction of entry ``seq`` was signed with that key. The entries before it are not checked."""
    end = whatever_it_is(connection, lambda: connection.execute(_END_OF_TRANSACTION, (seq,)).fetchone())
    if end is None or end[1] != user_key_id or end[0] - seq > _LONGEST:
        return False
    head = _head_before(connection, seq, chain.first_head(vault_id))
    rows = whatever_it_is(connection, lambda: connection.execute(_ENTRIES, (seq, end[0])).fetchall())
    try:
        for number, at, actor, action, kind, subject, detail, commitment in rows:
            texts = (at.decode(), actor, action.decode(), kind.decode(), subject, detail.decode())
            head = chain.next_head(head, chain.Entry(number, *texts, commitment))
        return verifies(sign_public, end[2], chain.seal_message(end[0], head))
    except (TypeError, ValueError, OverflowError, AttributeError):
        return False


def newest_sign_in(connection: Connection, user_id: int, before: int) -> StaffEntry | None:
    """Return the newest entry before ``before`` with which a user signed in; it names the :func:`staff_digest`."""
    row = connection.execute(
        "SELECT seq, CAST(detail AS BLOB) FROM audit_entry WHERE subject_kind = 'user' AND subject_id = ?"
        " AND action = 'user.signed_in' AND seq < ? ORDER BY seq DESC LIMIT 1",
        (user_id, before),
    ).fetchone()
    return StaffEntry(row[0], _named(row[1], "staff")) if row else None


def staff_digest(connection: Connection, before: int = END) -> str:
    """Return what tells which entries gave and took rights before entry ``before``: a SHA-256 over them.

    Each sign-in names it, so that whoever hides such an entry is contradicted by everybody who signed in after it.
    """
    rows = connection.execute(
        "SELECT seq, CAST(head AS BLOB) FROM audit_entry WHERE action IN (?,?,?,?,?,?,?,?,?)"
        " AND +seq < ? ORDER BY +seq",
        (*OF_STAFF, before),
    )
    try:
        return sha256(_STAFF + chain.canonical(value for row in rows for value in row)).hexdigest()
    except (TypeError, ValueError, OverflowError):  # a forged entry must not keep anybody from signing in
        return ""


def verifies(sign_public: bytes, signature: bytes, message: bytes) -> bool:
    """Say whether an Ed25519 signature (RFC 8032) fits."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(sign_public).verify(signature, message)
    except (InvalidSignature, TypeError, ValueError):
        return False
    return True


def _head_before(connection: Connection, seq: int, first_head: bytes) -> bytes:
    """Return the head after which entry ``seq`` comes; of one that was cut, the signature that follows proves it."""
    entry = connection.execute(
        "SELECT seq, CAST(head AS BLOB) FROM audit_entry WHERE seq < ? ORDER BY seq DESC LIMIT 1", (seq,)
    ).fetchone()
    cut = connection.execute(
        "SELECT last_seq = ?1 - 1, CAST(head AS BLOB) FROM audit_cut WHERE first_seq < ?1"
        " ORDER BY first_seq DESC LIMIT 1",
        (seq,),
    ).fetchone()
    if cut is not None and cut[0]:
        return bytes(cut[1])
    return entry[1] if entry else first_head


def _named(body: bytes, name: str) -> str:
    try:
        return str(json.loads(body).get(name, ""))
    except (ValueError, AttributeError, RecursionError):
        return ""
