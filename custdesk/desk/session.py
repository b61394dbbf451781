"""Who is signed in, and what that allows."""

from dataclasses import dataclass

from custdesk.desk.permissions import NO_LIMITS, ROLES, Lens, Limits, Permission, Role
from custdesk.records.columns import Column, DataClass

_AT_THE_COUNTER = frozenset({DataClass.IDENTITY, DataClass.CONTACT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The signed-in user. What a session may do follows from its role and from what the owner withholds from that.

    ``chosen_lens`` is the lens in use, where it is not the first of the role.
    """

    user_id: int
    user_name: str
    role: Role
    signing_key_id: int = 0
    limits: Limits = NO_LIMITS
    chosen_lens: Lens | None = None

    def may(self, permission: Permission) -> bool:
        return permission in ROLES[self.role].permissions - self.limits.permissions

    @property
    def classes(self) -> frozenset[DataClass]:
        """The classes of data that the session may come to see, through one lens or another."""
        granted = ROLES[self.role].classes - self.limits.classes
        return granted if self.may_look_in_full else granted & _AT_THE_COUNTER

    @property
    def lenses(self) -> tuple[Lens, ...]:
        """The lenses that the session may look through; one, the narrower, is left whatever is withheld."""
        granted = ROLES[self.role].lenses
        left = Lens.STANDARD if Lens.STANDARD in granted else granted[0]
        return tuple(lens for lens in granted if lens not in self.limits.lenses) or (left,)

    @property
    def lens(self) -> Lens:
        return self.chosen_lens if self.chosen_lens in self.lenses else self.lenses[0]

    @property
    def may_look_in_full(self) -> bool:
        """Whether a customer may be seen unmasked, whatever lens is in use; without that nobody is edited either."""
        return Lens.PERSONAL in self.lenses

    @property
    def looks_in_full(self) -> bool:
        """Whether the lens in use shows all that the session may see, unmasked."""
        return self.lens is not Lens.STANDARD and self.may_look_in_full

    @property
    def idle_minutes(self) -> int:
        """Minutes without a key or click after which the program locks."""
        return self.limits.idle_minutes or ROLES[self.role].idle_minutes

    @property
    def asks_reason(self) -> bool:
        """Whether a sealed value is shown only for a stated reason."""
        return self.limits.asks_reason or ROLES[self.role].asks_reason

    def sees(self, column: Column) -> bool:
        """Whether the session may come to see a column at all."""
        return column.data_class in self.classes

    def shows(self, column: Column) -> bool:
        """Whether the lens in use shows a column, masked or not."""
        return self.sees(column) and (self.looks_in_full or column.data_class in _AT_THE_COUNTER)
