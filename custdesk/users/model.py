"""A user of the vault, and what is logged of one."""

from dataclasses import dataclass
from enum import Enum, unique
from typing import ClassVar

from custdesk.desk.events import Event
from custdesk.desk.permissions import Role


@unique
class UserState(Enum):
    ACTIVE = "active"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """``created_at`` is ISO 8601 in UTC."""

    id: int
    name: str
    role: Role
    state: UserState
    created_at: str

    @property
    def active(self) -> bool:
        return self.state is UserState.ACTIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class UserAdded(Event):
    """``key`` is the fingerprint of the user's public keys: a key that no entry names is a forged one."""

    action: ClassVar[str] = "user.added"
    subject_kind: ClassVar[str] = "user"
    role: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChanged(Event):
    action: ClassVar[str] = "user.role_changed"
    subject_kind: ClassVar[str] = "user"
    role: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserDisabled(Event):
    action: ClassVar[str] = "user.disabled"
    subject_kind: ClassVar[str] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class UserEnabled(Event):
    action: ClassVar[str] = "user.enabled"
    subject_kind: ClassVar[str] = "user"
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseReset(Event):
    action: ClassVar[str] = "user.passphrase_reset"
    subject_kind: ClassVar[str] = "user"
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseChanged(Event):
    action: ClassVar[str] = "user.passphrase_changed"
    subject_kind: ClassVar[str] = "user"
