"""A user of the vault, what is handed over for one, and what is logged of one."""

from dataclasses import dataclass, field
from enum import Enum, unique
from typing import ClassVar

from custdesk.desk.events import Event
from custdesk.desk.permissions import Role
from custdesk.store.factors import NO_FACTORS, Factors


@unique
class UserState(Enum):
    ACTIVE = "active"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class Proof:
    """How the signed-in person proves to be himself now; after a recovery ``passphrase`` is the recovery key."""

    passphrase: str = field(repr=False)
    factors: Factors = NO_FACTORS


@dataclass(frozen=True, slots=True)
class OneTime:
    """A code that opens the vault once, to choose a passphrase with. ``until`` is ISO 8601 in UTC."""

    user_id: int
    code: str = field(repr=False)
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Times are ISO 8601 in UTC; ``last_signed_in_at`` is empty before the first time.

    ``waiting``: was given a one-time code and has not chosen a passphrase with it yet. A removed user is disabled too.
    """

    id: int
    name: str
    role: Role
    state: UserState
    created_at: str
    removed: bool = False
    last_signed_in_at: str = ""
    second_factor: bool = False
    waiting: bool = False

    @property
    def active(self) -> bool:
        return self.state is UserState.ACTIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """When somebody last looked over who may do what, and when it is time again (``next_on``, ISO 8601)."""

    last_at: str
    last_by: str
    next_on: str
    due: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UserAdded(Event):
    """``key`` is the fingerprint of the user's public keys: a key that no entry names is a forged one.

    ``certificate`` is that of what an owner signed about the user's role: one that the newest entry does not name is
    not in force.
    """

    action: ClassVar[str] = "user.added"
    subject_kind: ClassVar[str] = "user"
    role: str = ""
    key: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChanged(Event):
    action: ClassVar[str] = "user.role_changed"
    subject_kind: ClassVar[str] = "user"
    role: str = ""
    before: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserDisabled(Event):
    action: ClassVar[str] = "user.disabled"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class UserRemoved(Event):
    action: ClassVar[str] = "user.removed"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class UserEnabled(Event):
    action: ClassVar[str] = "user.enabled"
    subject_kind: ClassVar[str] = "user"
    key: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseReset(Event):
    action: ClassVar[str] = "user.passphrase_reset"
    subject_kind: ClassVar[str] = "user"
    key: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseChosen(Event):
    """Somebody chose a passphrase with his one-time code, at the keyboard of whoever is signed in."""

    action: ClassVar[str] = "user.passphrase_chosen"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseChanged(Event):
    action: ClassVar[str] = "user.passphrase_changed"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFactorRemoved(Event):
    """An owner took another user's second factor away, who lost it."""

    action: ClassVar[str] = "user.second_factor_removed"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNarrowed(Event):
    """``limits`` is the fingerprint of what is withheld from the role from now on."""

    action: ClassVar[str] = "role.narrowed"
    role: str = ""
    withheld: tuple[str, ...] = ()
    limits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionsReviewed(Event):
    action: ClassVar[str] = "permissions.reviewed"
    next_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysRotated(Event):
    """The vault has a new key, which whoever left does not have."""

    action: ClassVar[str] = "keys.rotated"
