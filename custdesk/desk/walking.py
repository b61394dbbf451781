"""A quick walk along the whole log: is it one unbroken chain, and does everybody's last signature still stand on it?

An entry that was altered, left out or put in breaks the chain where it stands. Whoever computes all heads anew after it
breaks the signatures that others made later, and theirs he cannot make. So it is enough to look at the newest signature
of everybody who is certified. What :mod:`custdesk.audit.verifying` does beyond this is each signature by itself, the
values before and after, and the anchors.

What a rule cut is walked over where an owner said so (:mod:`custdesk.desk.cuts`). An owner of the past could hide in a
cut that he is none any more; so everybody's newest sign-in, which only they could sign, must name the same entries
about rights that the log still has.
"""

from custdesk.desk import chain, cuts
from custdesk.desk.attestation import END, newest_sign_in, signed_by, signing_key_of, staff_digest, verifies
from custdesk.desk.audited_rows import whatever_it_is
from custdesk.desk.certificates import RECOVERY_KEY, certified, in_force
from custdesk.desk.permissions import Permission
from custdesk.errors import RoleAltered, StaffFrozen
from custdesk.store.connection import Connection
from custdesk.store.vault import Vault

ON_THE_LOGS_WORD = frozenset({Permission.USER_MANAGE, Permission.KEY_ROTATE, Permission.DEVICE_BIND})
"""What is done because the log says that somebody may: not while the log is altered."""
_STEP = 5000
_ENTRIES = (
    "SELECT seq, CAST(at AS BLOB), actor, CAST(action AS BLOB), CAST(subject_kind AS BLOB), subject_id,"
    " CAST(detail AS BLOB), commitment, head FROM audit_entry WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?"
)
_NEWEST = (
    "SELECT s.user_key_id, k.user_id, max(s.seq), s.signature, e.head FROM audit_signature AS s"
    " JOIN audit_entry AS e ON e.seq = s.seq JOIN user_key AS k ON k.id = s.user_key_id"
    " WHERE s.seq <= ? GROUP BY s.user_key_id ORDER BY s.seq"
)


def require_whole(vault: Vault) -> None:
    """Walk the whole log, whose writing nobody does meanwhile; raise ``StaffFrozen`` if it was altered."""
    walk = LogWalk(vault)
    while not walk.step(vault.writer, _STEP):
        pass
    if walk.altered is not None:
        raise StaffFrozen(seq=walk.altered)


def is_whole(vault: Vault) -> bool:
    """Say what :func:`require_whole` would."""
    try:
        require_whole(vault)
    except StaffFrozen:
        return False
    return True


class LogWalk:
    """One walk, as far as the log reached when it began. ``altered`` is the first entry that does not fit, if any.

    Where the log is cut meanwhile, the walk begins anew.
    """

    def __init__(self, vault: Vault) -> None:
        self.altered: int | None = None
        self._vault = vault
        self._seq = 0
        self._head = chain.first_head(vault.vault_id)
        self._last = -1
        self._cut_by = 0

    def step(self, connection: Connection, rows: int) -> bool:
        """Walk on by so many entries; return true at the end, or where ``altered`` was found."""
        if self._last < 0 or cuts.newest_cut(connection) != self._cut_by:
            self._begin(connection)
        span = (self._seq, self._last, rows)
        entries = whatever_it_is(connection, lambda: connection.execute(_ENTRIES, span).fetchall())
        for entry in entries:
            self.altered = self._misfit(connection, *entry)
            if self.altered is not None:
                return True
        if len(entries) < rows or self._seq >= self._last:
            self.altered = cuts.fault(connection, self._vault) or self._unsigned(connection)
            return True
        return False

    def _begin(self, connection: Connection) -> None:
        self._seq, self._head = 0, chain.first_head(self._vault.vault_id)
        self._last = connection.execute("SELECT coalesce(max(seq), 0) FROM audit_entry").fetchone()[0]
        self._cut_by = cuts.newest_cut(connection)

    def _misfit(self, connection: Connection, seq: int, *rest: object) -> int | None:
        if seq != self._seq + 1:
            cut = cuts.cut_of(connection, self._seq + 1)
            if cut is None or (cut.first_seq, cut.last_seq, cut.previous) != (self._seq + 1, seq - 1, self._head):
                return self._seq + 1
            self._head = cut.head
        at, actor, action, kind, subject, detail, commitment, head = rest
        try:
            told = (at.decode(), actor, action.decode(), kind.decode(), subject, detail.decode())  # type: ignore[attr-defined]
            self._head = chain.next_head(self._head, chain.Entry(seq, *told, commitment))  # type: ignore[arg-type]
        except (AttributeError, TypeError, ValueError, OverflowError):
            return seq
        self._seq = seq
        return None if head == self._head else seq

    def _unsigned(self, connection: Connection) -> int | None:
        newest = whatever_it_is(connection, lambda: connection.execute(_NEWEST, (self._last,)).fetchall())
        for key_id, user_id, seq, signature, head in newest:
            public = _public(connection, self._vault, key_id, user_id)
            if public is not None and not verifies(public, signature, chain.seal_message(seq, head)):
                return int(seq)
        return contradicting(connection, self._vault, self._last)


def contradicting(connection: Connection, vault: Vault, last: int) -> int | None:
    """Return the first newest sign-in of somebody that other entries about rights stood before than the log has now.

    Or one that its user did not sign; none if all of them, up to entry ``last``, agree with the log.
    """
    users = connection.execute(
        "SELECT DISTINCT user_id FROM user_key WHERE typeof(user_id) = 'integer' ORDER BY user_id"
    ).fetchall()
    found = [_contradiction(connection, vault, user_id, last) for (user_id,) in users]
    return min((seq for seq in found if seq is not None), default=None)


def _contradiction(connection: Connection, vault: Vault, user_id: int, last: int) -> int | None:
    signed_in = newest_sign_in(connection, user_id, last + 1)
    if signed_in is None or not certified(connection, vault, user_id):
        return None  # of somebody whose rights are not certain nothing is believed, whichever way
    seq, told = signed_in
    key_id = signing_key_of(connection, seq)
    public = None if key_id is None else _public(connection, vault, key_id, user_id, seq)
    if key_id is None or public is None or not signed_by(connection, vault.vault_id, seq, key_id, public):
        return seq
    return seq if told and told != staff_digest(connection, seq) else None


def _public(connection: Connection, vault: Vault, key_id: int, user_id: int, before: int = END) -> bytes | None:
    if key_id == RECOVERY_KEY:
        return vault.recovery_sign_public
    try:
        held = in_force(connection, vault, user_id, before)
    except RoleAltered:
        return None  # nobody's word: whoever signs in with it is told so
    return held.sign_public if held.user_key_id == key_id else None
