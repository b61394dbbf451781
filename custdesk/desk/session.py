"""Who is signed in, and what that allows."""

from dataclasses import dataclass

from custdesk.desk.permissions import ROLES, Permission, Role
from custdesk.records.columns import Column, DataClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The signed-in user. Everything a session may do follows from its role."""

    user_id: int
    user_name: str
    role: Role
    signing_key_id: int = 0

    def may(self, permission: Permission) -> bool:
        return permission in ROLES[self.role].permissions

    @property
    def classes(self) -> frozenset[DataClass]:
        return ROLES[self.role].classes

    @property
    def lens(self) -> str:
        return ROLES[self.role].lens

    def sees(self, column: Column) -> bool:
        return column.data_class in self.classes
