"""What a log entry says: an action, its subject, and details that are never personal values."""

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar

Detail = int | str | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Base of all events. A subclass adds fields: counts, column names, codes; never a personal value.

    ``renews`` names the parts of the subject's rows (:mod:`custdesk.desk.audited_rows`) that change with it.
    """

    action: ClassVar[str] = ""
    subject_kind: ClassVar[str] = ""
    renews: ClassVar[tuple[str, ...]] = ()
    subject_id: int = 0

    def detail(self) -> dict[str, Detail]:
        """Return the fields beyond the subject, by name."""
        return {name: getattr(self, name) for name in detail_names(type(self))}


_NAMES: dict[Any, tuple[str, ...]] = {}


def detail_names(event: type[Event]) -> tuple[str, ...]:
    """Return the names of the fields of an event beyond the subject."""
    names = _NAMES.get(event)
    if names is None:
        names = _NAMES[event] = tuple(field.name for field in dataclasses.fields(event) if field.name != "subject_id")
    return names
