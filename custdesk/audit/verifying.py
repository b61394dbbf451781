"""Walks the log from its first entry, and finds what is not as it was written.

Each head is computed anew from the entries; each transaction ends with a signature, which must be by a key that the
log itself gave to the actor of all its entries; each head that was noted outside the database must be met. A forger who
computes all heads anew has no key to sign them with, and one who puts in a key has no owner's signature on its entry.
"""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

from custdesk.audit import problems
from custdesk.audit.problems import LogProblem
from custdesk.desk import chain
from custdesk.desk.attestation import CERTIFYING, NARROWING, UNCERTIFYING
from custdesk.desk.opening import OWNER, RECOVERY_USER
from custdesk.desk.permissions import Role
from custdesk.store.anchors import Anchor

_TYPES = "texttexttexttextblob"
_GIVES_KEY = frozenset({"user.added", "user.enabled", "user.passphrase_reset"})
_OF_STAFF = frozenset({*CERTIFYING, *UNCERTIFYING, NARROWING})
_MOST_KEPT = 1000


class Row(NamedTuple):
    """An entry with its revision and signature, as :mod:`custdesk.audit.verify_queries` returns it."""

    seq: int
    actor: int
    subject_id: int
    at: bytes
    action: bytes
    subject_kind: bytes
    detail: bytes
    types: str
    commitment: bytes | None
    head: bytes
    salt: bytes | None
    body: bytes | None
    rows: bytes | None
    revision_kind: bytes | None
    revision_id: int | None
    user_key_id: int | None
    signature: bytes | None


class Staff:
    """Who had which role and which keys, by the log alone."""

    def __init__(self, keys: Iterable[tuple[int, int, bytes, bytes]], recovery_sign_public: bytes) -> None:
        self._publics = {
            key_id: (bytes(sign), _fingerprint(sign, box))
            for key_id, _user, sign, box in keys
            if isinstance(sign, bytes) and isinstance(box, bytes)
        }
        self._in_force: dict[int, set[str]] = {}
        self._roles = dict.fromkeys((RECOVERY_USER, OWNER), Role.OWNER.value)
        self._disabled: set[int] = set()
        self.last_change: dict[int, int] = {}
        for user_id in (RECOVERY_USER, OWNER):  # the founders, whose keys have the numbers of the users
            sign, fingerprint = self._publics.get(user_id, (b"", ""))
            if user_id == OWNER or sign == recovery_sign_public:
                self._in_force[user_id] = {fingerprint}

    def follow(self, entry: chain.Entry) -> bool:
        """Take in what an entry says of the staff; return false if its actor had no right to do that."""
        if entry.action not in _OF_STAFF:
            return True
        if entry.action != NARROWING:
            self._follow_user(entry.action, entry.subject_id, json.loads(entry.detail), entry.seq)
        return self._roles.get(entry.actor) == Role.OWNER.value

    def key_of(self, user_id: int, key_id: int | None) -> bytes | None:
        """Return the Ed25519 public key ``key_id`` if it is in force for the user at this point of the log."""
        sign, fingerprint = self._publics.get(-1 if key_id is None else key_id, (b"", ""))
        return sign if fingerprint and fingerprint in self._in_force.get(user_id, ()) else None

    def _follow_user(self, action: str, user_id: int, detail: dict[str, str], seq: int) -> None:
        self.last_change[user_id] = seq
        if "role" in detail:
            self._roles[user_id] = detail["role"]
        if action in _GIVES_KEY:
            self._in_force.setdefault(user_id, set()).add(detail["key"])
            self._disabled.discard(user_id)
        if action in UNCERTIFYING:
            self._in_force.pop(user_id, None)
            self._disabled.add(user_id)

    def forged(self, accounts: Iterable[tuple[int, str, str]]) -> list[int]:
        """Return the users whose stored role or state is not that of the log."""
        return [
            user_id
            for user_id, role, state in accounts
            if self._roles.get(user_id) != role or (user_id in self._disabled) != (state == "disabled")
        ]


class Verification:
    """One walk: give it the entries in order with :meth:`take`, then :meth:`finish`."""

    def __init__(self, vault_id: bytes, staff: Staff, anchors: Sequence[Anchor], last: int) -> None:
        self._staff = staff
        self._last = last
        self._head = chain.first_head(vault_id)
        self._seq = 0
        self._open: list[tuple[int, int]] = []
        self._anchors: dict[int, set[bytes]] = {}
        for anchor in anchors:
            self._anchors.setdefault(anchor.seq, set()).add(anchor.head)
        self._sealed_to = 0
        self.problems: list[LogProblem] = []
        self.problem_count = 0
        self.entries = 0

    def take(self, row: Row) -> None:
        """Check the next entry."""
        if row.seq != self._seq + 1:
            self._tell(self._seq + 1, problems.MISSING, row.seq - 1)
        self._seq = row.seq
        self.entries += 1
        self._check_head(row)
        self._check_values(row)
        self._open.append((row.seq, row.actor))
        if row.signature is not None or row.user_key_id is not None:
            self._check_signature(row)
        self._check_anchors(row)

    def finish(
        self,
        stray: Iterable[int],
        accounts: Iterable[tuple[int, str, str]],
        uncertified: Iterable[int] = (),
        *,
        grants_forged: bool = False,
    ) -> None:
        """Check what is left when all entries were taken; ``stray`` are numbers without an entry.

        ``uncertified`` are active users whose role no owner signed, ``grants_forged`` tells of class keys of that kind.
        """
        if self._open:
            self._tell(self._open[0][0], problems.SIGNATURE_MISSING, self._seq)
        for seq in stray:
            self._tell(seq, problems.MISSING)
        beyond = [seq for seq in self._anchors if seq > self._last]
        if beyond:
            self._tell(self._last + 1, problems.ANCHOR_BEYOND, max(beyond))
        # Of an entry that was altered or is missing one does not know what it did to the staff.
        known = not any(problem.reason in (problems.ALTERED, problems.MISSING) for problem in self.problems)
        for user_id in {*self._staff.forged(accounts), *uncertified} if known else ():
            self._tell(self._staff.last_change.get(user_id, self._last), problems.USER_FORGED)
        if grants_forged and known:
            self._tell(self._last, problems.GRANT_FORGED)
        self.problems.sort(key=lambda problem: problem.seq)

    def _check_head(self, row: Row) -> None:
        try:
            if row.types != _TYPES:
                raise ValueError("not of the stored types")
            entry = chain.Entry(
                row.seq,
                row.at.decode(),
                row.actor,
                row.action.decode(),
                row.subject_kind.decode(),
                row.subject_id,
                row.detail.decode(),
                row.commitment,
            )
            good = chain.next_head(self._head, entry) == row.head
            if good and not self._staff.follow(entry):
                self._tell(row.seq, problems.NOT_AN_OWNER)
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            good = False
        if not good:
            self._tell(row.seq, problems.ALTERED)
        # From here on by what is stored, so that one altered entry is one problem.
        self._head = row.head

    def _check_values(self, row: Row) -> None:
        if row.commitment is None:
            if row.body is not None:
                self._tell(row.seq, problems.REVISION_FOREIGN)
        elif row.body is None or row.salt is None:
            self._tell(row.seq, problems.REVISION_MISSING)
        elif not _fits(row):
            self._tell(row.seq, problems.REVISION_ALTERED)

    def _check_signature(self, row: Row) -> None:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        first = self._open[0][0]
        foreign = [seq for seq, actor in self._open if actor != row.actor]
        public = self._staff.key_of(row.actor, row.user_key_id)
        if public is None or foreign:
            self._tell(foreign[0] if foreign else first, problems.SIGNATURE_FOREIGN, row.seq)
        else:
            try:
                message = chain.seal_message(row.seq, self._head)
                Ed25519PublicKey.from_public_bytes(public).verify(row.signature or b"", message)
            except (InvalidSignature, TypeError, ValueError):
                self._tell(first, problems.SIGNATURE_FALSE, row.seq)
        self._open.clear()

    def _check_anchors(self, row: Row) -> None:
        noted = self._anchors.get(row.seq)
        if noted is None:
            return
        if noted != {row.head}:
            self._tell(self._sealed_to + 1, problems.ANCHOR_DIFFERS, row.seq)
        self._sealed_to = row.seq

    def _tell(self, seq: int, reason: str, last_seq: int | None = None) -> None:
        self.problem_count += 1
        if len(self.problems) < _MOST_KEPT:
            self.problems.append(LogProblem(seq, reason, max(seq, last_seq or seq)))


def row_of(values: Sequence[Any]) -> Row:
    return Row(*values)


def _fits(row: Row) -> bool:
    """Say whether a revision is the one that its entry commits to."""
    committed = chain.commitment(row.salt or b"", row.body or b"", row.rows or b"")
    return committed == row.commitment and (row.revision_kind, row.revision_id) == (row.subject_kind, row.subject_id)


def _fingerprint(sign_public: bytes, box_public: bytes) -> str:
    return sha256(bytes(sign_public) + bytes(box_public)).hexdigest()
