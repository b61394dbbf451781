"""The second factor: a code from a telephone, asked for after the passphrase.

The program asks it and no mathematics does: it stops a colleague who saw the passphrase and uses this program, and
nobody who has the vault folder and tools of his own. That is what a key file is for.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.opening import RECOVERY_USER
from custdesk.desk.passages import utc_now
from custdesk.desk.permissions import Permission
from custdesk.errors import OwnAccount, RecordMissing, VaultDamaged, WrongCode
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection
from custdesk.store.sealing import bound, open_key, seal_key
from custdesk.store.vault import Unlocked
from custdesk.users import time_codes
from custdesk.users.model import Proof
from custdesk.users.time_codes import Clocks


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFactorOn(Event):
    action: ClassVar[str] = "user.second_factor_on"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFactorOff(Event):
    action: ClassVar[str] = "user.second_factor_off"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCodesRenewed(Event):
    action: ClassVar[str] = "user.recovery_codes_renewed"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCodeUsed(Event):
    """Signed in with one of the recovery codes; ``left`` are good still."""

    action: ClassVar[str] = "user.recovery_code_used"
    subject_kind: ClassVar[str] = "user"
    left: int = 0


@dataclass(frozen=True, slots=True)
class SecondFactorState:
    """``since_at`` is ISO 8601 in UTC, empty while it is off; ``codes_left`` counts the unused recovery codes."""

    on: bool
    since_at: str = ""
    codes_left: int = 0


@dataclass(frozen=True, slots=True)
class Setup:
    """A second factor that does not hold yet. ``uri`` is what the QR code says; ``secret`` is for typing it."""

    secret: str = field(repr=False)
    uri: str = field(repr=False)


class SecondFactor:
    """The second factor of the signed-in user. Nobody signs in with the recovery key and has one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def state(self) -> SecondFactorState:
        with self._desk.read(Permission.SECOND_FACTOR_CHANGE) as reading:
            row = reading.connection.execute(
                "SELECT since_at, codes FROM second_factor WHERE user_id = ? AND user_key_id = ?", self._own()
            ).fetchone()
        return SecondFactorState(True, row[0], len(json.loads(row[1]))) if row else SecondFactorState(False)

    def begin(self) -> Setup:
        """Return a new secret to be put into an authenticator app; nothing is stored. Raise ``OwnAccount`` for id 0."""
        with self._desk.read(Permission.SECOND_FACTOR_CHANGE) as reading:
            if not self._desk.session.user_id:
                raise OwnAccount
            shop = select_shop(reading.connection).name
        secret = time_codes.new_secret()
        return Setup(secret, time_codes.uri(secret, self._desk.session.user_name, shop))

    def confirm(self, setup: Setup, code: str) -> tuple[str, ...]:
        """Turn it on, in place of an earlier one, when the app shows the right ``code``; return ten recovery codes.

        They are shown this once. Raise ``WrongCode``, ``OwnAccount`` for id 0.
        """
        with self._desk.change(Permission.SECOND_FACTOR_CHANGE) as change:
            user_id, key_id = self._own()
            if not user_id:
                raise OwnAccount
            clocks = time_codes.checked(setup.secret, code, datetime.fromisoformat(change.now), Clocks())
            if clocks is None:
                raise WrongCode
            (box_public,) = change.connection.execute(
                "SELECT box_public FROM user_key WHERE id = ?", (key_id,)
            ).fetchone()
            sealed = seal_key(bytes(box_public), setup.secret.encode(), _context(self._desk.vault.vault_id, user_id))
            codes, hashes = self._new_codes()
            change.connection.execute(
                "INSERT OR REPLACE INTO second_factor (user_id, user_key_id, secret, codes, last_step, drift, since_at)"
                " VALUES (?,?,?,?,?,?,?)",
                (user_id, key_id, sealed, hashes, clocks.last_step, clocks.drift, change.now),
            )
            change.log(SecondFactorOn(subject_id=user_id))
        return codes

    def turn_off(self, own: Proof) -> None:
        """Ask for no code any more; nothing happens if none was asked. Raise ``WrongPassphrase`` for ``own``."""
        with self._desk.change(Permission.SECOND_FACTOR_CHANGE) as change:
            self._require_own(own)
            user_id = self._desk.session.user_id
            if change.connection.execute("DELETE FROM second_factor WHERE user_id = ?", (user_id,)).rowcount:
                change.log(SecondFactorOff(subject_id=user_id))

    def new_codes(self, own: Proof) -> tuple[str, ...]:
        """Return ten new recovery codes; the earlier ones are good no more.

        Raise ``WrongPassphrase`` for ``own``, ``RecordMissing`` if the second factor is off.
        """
        with self._desk.change(Permission.SECOND_FACTOR_CHANGE) as change:
            self._require_own(own)
            codes, hashes = self._new_codes()
            if not _keep_codes(change.connection, self._own(), hashes):
                raise RecordMissing
            change.log(RecoveryCodesRenewed(subject_id=self._desk.session.user_id))
        return codes

    def _own(self) -> tuple[int, int]:
        return self._desk.session.user_id, self._desk.session.signing_key_id

    def _require_own(self, own: Proof) -> None:
        self._desk.vault.check_passphrase(self._desk.session.user_name, own.passphrase, own.factors)

    def _new_codes(self) -> tuple[tuple[str, ...], str]:
        codes = time_codes.new_recovery_codes()
        place = (self._desk.vault.vault_id, self._desk.session.user_id)
        return codes, json.dumps([time_codes.recovery_hash(code, *place) for code in codes])


@dataclass(frozen=True, slots=True)
class Used:
    """What is to be kept of a code that was right. ``codes`` are the recovery codes left, if it was one of them."""

    clocks: Clocks
    codes: tuple[str, ...] | None = None


class Question:
    """The second factor of somebody whose passphrase was right and who is not signed in yet."""

    def __init__(self, unlocked: Unlocked, row: tuple[bytes, str, int, int]) -> None:
        place = (unlocked.vault.vault_id, unlocked.user_id)
        self._place = place
        try:
            self._secret = open_key(unlocked.secrets.box, row[0], _context(*place)).decode()
            self._codes = [str(code) for code in json.loads(row[1])]
            self._clocks = time_codes.clocks_of(row[2], row[3])
            time_codes.checked(self._secret, "000000", utc_now(), self._clocks)
        except (ValueError, TypeError, RecursionError):
            raise VaultDamaged(part="second_factor") from None

    @classmethod
    def of(cls, unlocked: Unlocked, connection: Connection) -> "Question | None":
        """Return what to ask, or None. Who was given new keys has none: what was sealed to the old ones is gone.

        The recovery key is asked nothing, whatever the rows say: it is the way in that nobody can bar. Raise
        ``VaultDamaged`` if it was altered: an owner, or the recovery key, can take it away then.
        """
        if unlocked.user_id == RECOVERY_USER:
            return None
        row = connection.execute(
            "SELECT secret, codes, last_step, drift FROM second_factor JOIN user_key ON user_key.id = user_key_id"
            " WHERE second_factor.user_id = ? AND sign_public = ?",
            (unlocked.user_id, unlocked.secrets.sign_public),
        ).fetchone()
        return cls(unlocked, row) if row else None

    def answer(self, code: str, now: datetime) -> Used:
        """Return what is to be kept once the user is signed in; raise ``WrongCode``."""
        clocks = time_codes.checked(self._secret, code, now, self._clocks)
        if clocks:
            return Used(clocks)
        left = time_codes.left_after(code, self._codes, *self._place)
        if left is None:
            raise WrongCode
        return Used(self._clocks, left)


def keep(desk: Desk, used: Used) -> None:
    """Let no code be used twice. The role needs no permission of its own for it."""
    user = (desk.session.user_id, desk.session.signing_key_id)
    with desk.aside(Permission.SHOP_VIEW, "second_factor") as aside:
        aside.connection.execute(
            "UPDATE second_factor SET last_step = ?, drift = ? WHERE user_id = ? AND user_key_id = ?",
            (used.clocks.last_step, used.clocks.drift, *user),
        )
        if used.codes is not None:
            _keep_codes(aside.connection, user, json.dumps(used.codes))
    if used.codes is not None:
        desk.note(RecoveryCodeUsed(subject_id=desk.session.user_id, left=len(used.codes)))


def _keep_codes(connection: Connection, user: tuple[int, int], hashes: str) -> bool:
    changed = connection.execute(
        "UPDATE second_factor SET codes = ? WHERE user_id = ? AND user_key_id = ?", (hashes, *user)
    )
    return changed.rowcount > 0


def _context(vault_id: bytes, user_id: int) -> bytes:
    return bound("custdesk/second-factor/1", vault_id, user_id)
