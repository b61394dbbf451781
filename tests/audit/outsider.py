"""Checks a log with nothing of CustDesk, from the description of its bytes alone.

python outsider.py customers-decrypted.db <vault id> [anchors.log]     prints what is not as it was written
"""

import json
import sqlite3
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

CUSTOMER = (
    "id, version, state, created_at, changed_at, number, kind, given_name, family_name, company_name, known_as,"
    " job_title, born_on, sex, tax_number, tax_country, language, tags, source, reference, preferred_channel, balance,"
    " notes, health_note IS NOT NULL, bank_account IS NOT NULL FROM customer WHERE id"
)
CONSENT = (
    "id, purpose_id, wording_id, notice_version, answer, how, happened_on, evidence, expires_on, recorded_at,"
    " recorded_by FROM consent_record WHERE customer_id"
)
CHOICE = (
    "id, code, opted_out, how, happened_on, evidence, recorded_at, recorded_by FROM choice_record WHERE customer_id"
)
PURPOSE = "id, code, version, lawful_basis, retention_months, classes, state FROM purpose WHERE id"
NOTICE = "id, language, collection, use, control, access, security, changes, published_at FROM notice WHERE version"
PARTS = {  # part: the kind of its subjects, and what is read of each table
    "customer.1": (
        "customer",
        CUSTOMER,
        "place, label, number, checked FROM customer_phone WHERE customer_id",
        "place, label, address, folded_address FROM customer_email WHERE customer_id",
        "place, label, street, postcode, city, region, country FROM customer_address WHERE customer_id",
    ),
    "sealed.1": ("customer", "id, health_note, bank_account FROM customer WHERE id"),
    "consent.1": ("customer", CONSENT, CHOICE),
    "purpose.1": ("purpose", PURPOSE, "id, language, title, words, since_at FROM purpose_wording WHERE purpose_id"),
    "notice.1": ("notice", NOTICE),
}
SUBJECTS = {"customer": "id FROM customer", "purpose": "id FROM purpose", "notice": "version FROM notice"}
STAFF = (
    "user.added user.enabled user.passphrase_reset user.role_changed user.certified user.disabled user.removed"
    " role.narrowed keys.classes_renewed"
).split()
TELLING = {  # the actions that change rows, and which parts: what another entry says of rows counts for nothing
    **dict.fromkeys(
        [f"customer.{done}" for done in ("created", "changed", "archived", "restored", "reverted")],
        ("customer", "sealed"),
    ),
    **dict.fromkeys(
        [f"customer.{done}" for done in ("returned", "took_in", "unmerged", "gave_back")],
        ("customer", "sealed", "consent"),
    ),
    **dict.fromkeys(("consent.recorded", "choices.recorded", "consent.taken_back", "consent.put_back"), ("consent",)),
    "purpose.saved": ("purpose",),
    "notice.published": ("notice",),
}
REMOVING = {
    "customer.erased": {"owner", "privacy_officer"},
    "customer.merged": {"owner", "privacy_officer"},
    "customer.withdrawn": {"owner"},
}


def canonical(*values: Any) -> bytes:
    told = b""
    for value in values:
        tag, body = b"B", value
        if value is None:
            tag, body = b"N", b""
        elif isinstance(value, int):
            tag, body = b"I", value.to_bytes(8, "big", signed=True)
        elif isinstance(value, str):
            tag, body = b"T", value.encode()
        told += tag + len(body).to_bytes(8, "big") + body
    return told


def values_of(told: bytes) -> list[Any]:
    values = []
    while told:
        size = 9 + int.from_bytes(told[1:9], "big")
        values.append(told[9:size].decode() if told[:1] == b"T" else told[9:size])
        told = told[size:]
    return values


def digest(connection: Any, part: str, subject: Any) -> bytes:
    told = b"CUSTDESK-ROWS-1"
    for columns in PARTS[part][1:]:
        rows = connection.execute(f"SELECT {columns} = ?", (subject,)).fetchall()
        rows.sort(key=lambda row: (type(row[0]).__name__, row[0]))
        try:
            told += canonical(columns.split(" FROM ")[1].split()[0], len(rows), *(each for row in rows for each in row))
        except (TypeError, ValueError):
            return b"not told by this program"
    return sha256(told).digest()


def signed(public: Any, signature: Any, seq: int, head: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, b"CUSTDESK-SEAL-1" + seq.to_bytes(8, "big") + head)
    except (InvalidSignature, TypeError, ValueError):
        return False
    return True


class Cuts:
    """What a rule cut: rows of audit_cut, as the newest log.cut entry of an owner commits to them."""

    def __init__(self, connection: Any) -> None:
        columns = "first_seq, last_seq, last_at, previous, head"
        rows = connection.execute(f"SELECT {columns} FROM audit_cut ORDER BY first_seq").fetchall()
        self.gaps, self.times = {row[0]: row[1:] for row in rows}, dict[int, Any]()
        try:
            self.now = sha256(b"CUSTDESK-CUTS-1" + b"".join(canonical(*row) for row in rows)).hexdigest()
        except (TypeError, ValueError):
            self.now = "not told by this program"
        self.newest, self.said, self.staff = 0, "", b"CUSTDESK-STAFF-1"
        self.limits: list[tuple[str, str]] = []

    def after(self, expected: int, seq: int, head: bytes) -> tuple[int, bytes]:
        """Return the entry that comes next and the head before it, where a cut lies between."""
        last, _at, previous, following = self.gaps.get(expected, (0, "", b"", b""))
        return (seq, following) if last == seq - 1 and previous == head else (expected, head)

    def follow(self, row: Any, role: Any) -> bool:
        """Take in an entry; return false for a sign-in before which other entries about rights stood in the log."""
        seq, at, _actor, action, _kind, _subject, detail, _commitment, head = row
        self.times[seq] = at
        told = json.loads(detail) if action in ("log.cut", "user.signed_in") else {}
        if action == "log.cut":
            self.newest = seq
            if role == "owner" and told["months"] >= 12:
                year, month = divmod(int(at[:4]) * 12 + int(at[5:7]) - 1 - told["months"], 12)
                self.limits.append((at, f"{year}-{month + 1:02}{at[7:]}"))
                self.said = told["cuts"]
                self.newest = 0
        good = not told.get("staff") or told["staff"] == sha256(self.staff).hexdigest()
        self.staff += canonical(seq, head) if action in STAFF else b""
        return good

    def bad(self) -> list[int]:
        """Return what nobody cut who may."""
        first = min(self.gaps, default=0)
        bad = [first] if first and self.said != self.now else []
        bad += [self.newest] if self.newest else []
        bad += [seq for seq in self.times for gap, (last, *_) in self.gaps.items() if gap <= seq <= last]
        last = max(self.gaps, default=0)
        before = [seq for seq in self.times if seq < last]
        older = [  # an entry of the future tells only that a clock was wrong
            self.times[max((seq for seq in before if self.times[seq] <= at), default=0)] < limit
            for at, limit in self.limits
            if any(self.times[seq] <= at for seq in before)
        ]
        return bad + ([last] if before and not any(older) else [])


def of_the_log(connection: Any, vault_id: bytes, anchors: list[tuple[int, bytes]]) -> tuple[list[int], list[Any]]:
    """Return the entries that are not as they were written, and those that are, each with its digests of rows."""
    head, heads, bad, told = sha256(b"CUSTDESK-LOG-1" + vault_id).digest(), {}, list[int](), []
    keys = {row[0]: row[1:] for row in connection.execute("SELECT id, user_id, sign_public FROM user_key")}
    seals = {row[0]: row[1:] for row in connection.execute("SELECT seq, user_key_id, signature FROM audit_signature")}
    values = {
        row[0]: row[1:]
        for row in connection.execute("SELECT seq, salt, body, rows, subject_kind, subject_id FROM revision")
    }
    roles, missing = {0: "owner", 1: "owner"}, dict[Any, list[int]]()
    expected, opened, cuts = 1, list[tuple[int, Any]](), Cuts(connection)
    columns = "seq, at, actor, action, subject_kind, subject_id, detail, commitment, head"
    for row in connection.execute(f"SELECT {columns} FROM audit_entry ORDER BY seq").fetchall():
        seq, _at, actor, action, kind, subject, detail, commitment, stored = row
        if seq != expected and not opened:
            expected, head = cuts.after(expected, seq, head)
            heads.update({seq - 1: head} if seq == expected else {})
        if seq != expected:
            bad.append(expected)
            opened.clear()
        expected = seq + 1
        opened.append((seq, actor))
        try:
            whole = sha256(b"CUSTDESK-ENTRY-1" + head + canonical(*row[:8])).digest() == stored
        except (TypeError, ValueError):
            whole = False
        head = heads[seq] = stored if isinstance(stored, bytes) else b""
        salt, body, rows, *of = values.pop(seq, (None, b"", b"", kind, subject))
        fits = commitment is None and salt is None
        if commitment is not None and salt is None:
            missing.setdefault((kind, subject), []).append(seq)
        elif commitment is not None:
            committed = b"2" + salt + canonical(body, rows) if rows else b"1" + salt + body
            fits = sha256(b"CUSTDESK-REVISION-" + committed).digest() == commitment and of == [kind, subject]
        bad += [] if fits or salt is None else [seq]
        if whole and kind == "user" and "role" in detail:
            roles[subject] = json.loads(detail).get("role", roles.get(subject))
        if whole and not cuts.follow(row, roles.get(actor)) and not bad:
            bad.append(seq)
        if whole and action in REMOVING:
            entitled = roles.get(actor) in REMOVING[action]
            bad += [] if entitled else [seq]
            if entitled and action == "customer.erased":
                missing.pop((kind, subject), None)
        bad += [seq] if whole and action == "keys.classes_renewed" and roles.get(actor) != "owner" else []
        bad += [] if whole else [seq]
        told.append((row, rows if whole and fits else None))
        if seq in seals:
            key, signature = seals.pop(seq)
            user, public = keys.get(key, (None, b""))
            foreign = [number for number, by in opened if by != actor]
            good = user == actor and signed(public, signature, seq, head)
            bad += foreign[:1] or ([] if good else [opened[0][0]])
            opened.clear()
    bad += [number for number, _by in opened[:1]] + ([1] if expected == 1 else [])
    bad += [*seals, *values, *cuts.bad()]
    bad += [expected] if any(seq >= expected for seq, _noted in anchors) else []
    differing = min((seq for seq, noted in anchors if seq in heads and heads[seq] != noted), default=0)
    if differing:
        bad.append(max((seq for seq, _noted in anchors if seq in heads and seq < differing), default=0) + 1)
    # Where more is wrong, that may be the erasure because of which values are missing.
    return sorted(bad) + sorted(seq for seqs in missing.values() for seq in seqs), told


def of_the_rows(connection: Any, told: list[Any], *, whole: bool) -> list[tuple[int, str, Any]]:
    """Return (entry, part, subject) of what another program did to rows of which the log tells."""
    newest: dict[tuple[str, Any], tuple[int, Any]] = {}
    known: dict[tuple[str, Any], int] = {}
    answered, resealed = set(), 0
    for (seq, _at, _actor, action, kind, subject, *_rest), rows in told:
        if action in REMOVING:
            known[kind, subject] = -seq
        elif rows is None:
            newest.update({(part, subject): (seq, None) for part, (of, *_) in PARTS.items() if of == kind})
            known.setdefault((kind, subject), seq)
        elif (rows and action in TELLING) or action in ("customer.created", "purpose.saved", "notice.published"):
            known[kind, subject] = seq
            names = values_of(rows)
            for name, then in zip(names[::2], names[1::2], strict=True):
                if name.partition(".")[0] in TELLING[action]:
                    newest[name, subject] = (seq, then)
        elif action in ("consent.recorded", "choices.recorded"):
            answered.add(subject)  # before entries told of rows
        resealed = seq if action == "keys.classes_renewed" else resealed
    present = {(kind, row[0]) for kind, of in SUBJECTS.items() for row in connection.execute(f"SELECT {of}").fetchall()}
    bad = [(told[-1][0][0] if told else 0, *planted) for planted in (present - known.keys() if whole else ())]
    nothing = sha256(b"CUSTDESK-ROWS-1" + canonical("consent_record", 0, "choice_record", 0)).digest()
    for (kind, subject), seq in known.items():
        if kind in SUBJECTS and ((kind, subject) in present) == (seq < 0):
            bad.append((abs(seq), kind, subject))
        for part, (of, *_) in PARTS.items() if seq > 0 and (kind, subject) in present else ():
            at, then = newest.get((part, subject), (seq, None))
            if part == "consent.1" and (part, subject) not in newest and subject not in answered:
                then = nothing
            if part == "sealed.1" and (at < resealed or newest.get(("customer.1", subject), (0,))[0] != at):
                then = None
            if of == kind and then is not None and digest(connection, part, subject) != then:
                bad.append((at, part, subject))
    return sorted(bad, key=lambda each: each[0])


def check(
    connection: Any, vault_id: bytes, anchors: list[tuple[int, bytes]]
) -> tuple[list[int], list[tuple[int, str, Any]]]:
    before, connection.text_factory = connection.text_factory, lambda text: text.decode(errors="surrogateescape")
    bad, told = of_the_log(connection, vault_id, anchors)
    rows = of_the_rows(connection, told, whole=not bad)
    connection.text_factory = before
    return bad, rows


def first_bad_entry(connection: Any, vault_id: bytes, anchors: list[tuple[int, bytes]]) -> int | None:
    """Return the number of the first entry that is not as it was written, else of one that its rows do not fit."""
    bad, rows = check(connection, vault_id, anchors)
    return bad[0] if bad else rows[0][0] if rows else None


def main(database: str, vault_id: str, anchors: str = "") -> None:
    lines = [line.split() for line in Path(anchors).read_text().splitlines()] if anchors else []
    noted = [(int(seq), bytes.fromhex(head)) for seq, _at, head in lines]
    bad, rows = check(sqlite3.connect(database), bytes.fromhex(vault_id), noted)
    for seq in bad:
        print(f"entry {seq}: not as it was written")
    for seq, part, subject in rows:
        print(f"entry {seq}: the rows {part} of {subject} are not what it says")
    print("the log and its rows are whole" if not bad and not rows else "somebody changed this vault")


if __name__ == "__main__":
    main(*sys.argv[1:])
