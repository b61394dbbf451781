"""What needs doing, as a feature tells Home of it: one line, and what finds such lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Permission


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One thing that needs doing. It never names a customer.

    ``code`` says which kind of thing: its words are in ``ui/home/wording.py``. ``count`` is the number in its sentence,
    ``day`` a day that the sentence tells; ``record_id`` and the codes in ``about`` say what its button leads to.
    """

    code: str
    count: int = 1
    day: date | None = None
    record_id: int = 0
    about: tuple[str, ...] = ()


class TodoSource(Protocol):
    """Finds lines for Home. It is asked only if the session has all of ``permissions``, on the worker's thread.

    A source answers within a few milliseconds, by an index or from what is kept: the screens wait for a reading.
    """

    @property
    def name(self) -> str: ...

    @property
    def permissions(self) -> tuple[Permission, ...]: ...

    def lines(self, reading: Reading, day: date) -> Iterable[Todo]:
        """Return what needs doing on a day, by the clock of this PC; nothing where nothing does."""
        ...
