"""Checks a log with nothing of CustDesk: from the description in ``custdesk/desk/chain.py`` alone."""

from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def _bytes(value: Any) -> bytes:
    if value is None:
        return b"N" + (0).to_bytes(8, "big")
    if isinstance(value, int):
        body = value.to_bytes(8, "big", signed=True)
        return b"I" + len(body).to_bytes(8, "big") + body
    body = value.encode() if isinstance(value, str) else value
    return (b"T" if isinstance(value, str) else b"B") + len(body).to_bytes(8, "big") + body


def first_bad_entry(connection: Any, vault_id: bytes, anchors: list[tuple[int, bytes]]) -> int | None:
    """Return the number of the first entry that is not as it was written, or None."""
    head = sha256(b"CUSTDESK-LOG-1" + vault_id).digest()
    keys = {row[0]: row[1:] for row in connection.execute("SELECT id, user_id, sign_public FROM user_key")}
    signatures = {
        row[0]: row[1:] for row in connection.execute("SELECT seq, user_key_id, signature FROM audit_signature")
    }
    revisions = {row[0]: row[1:] for row in connection.execute("SELECT seq, salt, body, rows FROM revision")}
    bad: list[int] = []
    heads: dict[int, bytes] = {}
    expected = unsigned_from = 1
    columns = "seq, at, actor, action, subject_kind, subject_id, detail, commitment, head"
    for row in connection.execute(f"SELECT {columns} FROM audit_entry ORDER BY seq"):
        seq, commitment = row[0], row[7]
        if seq != expected:
            bad.append(expected)
        expected = seq + 1
        if sha256(b"CUSTDESK-ENTRY-1" + head + b"".join(map(_bytes, row[:8]))).digest() != row[8]:
            bad.append(seq)
        head = heads[seq] = row[8] if isinstance(row[8], bytes) else b""
        salt, body, rows = revisions.pop(seq, (b"", b"", b""))
        committed = b"1" + salt + body if not rows else b"2" + salt + _bytes(body) + _bytes(rows)
        if commitment is None and body + rows:
            bad.append(seq)
        if commitment is not None and sha256(b"CUSTDESK-REVISION-" + committed).digest() != commitment:
            bad.append(seq)
        if seq in signatures:
            key_id, signature = signatures.pop(seq)
            user_id, public = keys.get(key_id, (None, bytes(32)))
            message = b"CUSTDESK-SEAL-1" + seq.to_bytes(8, "big") + head
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
            except InvalidSignature:
                bad.append(unsigned_from)
            if user_id != row[2]:
                bad.append(unsigned_from)
            unsigned_from = seq + 1
    if unsigned_from != expected:
        bad.append(unsigned_from)
    if signatures or revisions:
        bad.append(min((*signatures, *revisions)))
    differing = min((seq for seq, noted in anchors if heads.get(seq) != noted), default=None)
    if differing is not None:
        bad.append(min(max((seq for seq, _noted in anchors if seq < differing), default=0) + 1, expected))
    return min(bad) if bad else None
