"""Chosen customers of a list, given out past any file: what goes onto the clipboard, and the entry that says so."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from custdesk.consent.for_use import reason_for, those_left_in
from custdesk.customers.filters import ALL
from custdesk.customers.model import ListRow
from custdesk.customers.service import rows_of
from custdesk.customers.views import view_for_use, view_of_list
from custdesk.desk.events import Event
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Lens

_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCopied(Event):
    """Rows of a list were copied; ``use`` is what a list for one purpose was made for."""

    action: ClassVar[str] = "list.copied"
    lens: str = ""
    use: str = ""
    rows: int = 0
    columns: tuple[str, ...] = ()


def copied_rows(
    read: Callable[[], AbstractContextManager[Reading]],
    ids: Sequence[int],
    use: str,
    progress: Callable[[int, int], None],
) -> Iterator[ListRow]:
    """Yield the rows of some customers in the order of ``ids`` as the lens in use shows them, some at a time.

    Who is gone is left out, and through the lens for one purpose who may not be used for it.
    """
    for start in range(0, len(ids), _AT_ONCE):
        progress(start, len(ids))
        with read() as reading:
            for_use = reading.session.lens is Lens.PURPOSE
            view = view_for_use(reading.session) if for_use else view_of_list(reading.session)
            sieve = those_left_in(reason_for(reading.connection, use, date.today())) if for_use else ALL
            rows = rows_of(reading.connection, ids[start : start + _AT_ONCE], view, sieve)
        yield from rows
