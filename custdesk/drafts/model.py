"""A draft: what somebody typed into a form and has not saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The typing in the form ``kind`` of the record ``subject_id`` (0 = a new one), kept at ``kept_at`` (ISO, UTC).

    ``values`` are the form's own: whatever it wrote, as JSON knows it.
    """

    kind: str
    subject_id: int
    kept_at: str
    values: Mapping[str, object] = field(default_factory=dict)
