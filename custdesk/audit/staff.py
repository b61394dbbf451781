"""Who had which role and which keys at each point of the log, by the log alone."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from custdesk.desk import chain
from custdesk.desk.attestation import CERTIFYING, NARROWING, RENEWING, UNCERTIFYING
from custdesk.desk.opening import OWNER, RECOVERY_USER
from custdesk.desk.permissions import Role

_GIVES_KEY = frozenset({"user.added", "user.enabled", "user.passphrase_reset"})
_OF_STAFF = frozenset({*CERTIFYING, *UNCERTIFYING, NARROWING, RENEWING})

ERASED, WITHDRAWN, MERGED = "customer.erased", "customer.withdrawn", "customer.merged"
MAY_REMOVE: Final[Mapping[str, frozenset[str]]] = {
    ERASED: frozenset({Role.OWNER.value, Role.PRIVACY_OFFICER.value}),
    WITHDRAWN: frozenset({Role.OWNER.value}),
    MERGED: frozenset({Role.OWNER.value, Role.PRIVACY_OFFICER.value}),
}
"""The roles that may remove a customer. Not asked of the roles of today: an old entry is judged by its own time."""


class Staff:
    """Follows the log. What is made of its public keys and its roles is not asked of any table of today."""

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
        if entry.action not in (NARROWING, RENEWING):
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

    def may_remove(self, entry: chain.Entry) -> bool:
        """Say whether whoever removed a customer had a role that may do that, at this point of the log."""
        return self._roles.get(entry.actor) in MAY_REMOVE[entry.action]


def _fingerprint(sign_public: bytes, box_public: bytes) -> str:
    return sha256(bytes(sign_public) + bytes(box_public)).hexdigest()
