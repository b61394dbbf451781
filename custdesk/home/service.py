"""What Home tells: what needs doing today, and counts among all customers. Only what the session may see and do."""

from collections.abc import Sequence
from datetime import date

from custdesk.customers.views import view_of_list
from custdesk.desk.door import Desk
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Lens, Permission
from custdesk.desk.todo import Todo, TodoSource
from custdesk.errors import PermissionRefused
from custdesk.home import queries
from custdesk.home.model import ANONYMISED, HELD, IN_FULL, Tally
from custdesk.store.connection import Connection

_AT_ONCE = 1_000
"""Customers of a step: ten milliseconds, in which the screens wait for a reading."""


class Home:
    """Counting goes on in steps, so that other work comes in between. ``sources`` are asked in their order."""

    def __init__(self, desk: Desk, sources: Sequence[TodoSource]) -> None:
        self._desk = desk
        self._sources = {source.name: source for source in sources}

    def sources(self) -> tuple[str, ...]:
        """Return the names of the sources that the session may ask."""
        with self._desk.read(Permission.SHOP_VIEW) as reading:
            return tuple(
                name for name, source in self._sources.items() if all(map(reading.session.may, source.permissions))
            )

    def lines(self, name: str, day: date) -> tuple[Todo, ...]:
        """Return what the source of this name finds to need doing on a day.

        Raise ``PermissionRefused`` for one that the session may not ask, ``KeyError`` for one that there is not, and
        whatever went wrong in it.
        """
        with self._desk.read(Permission.SHOP_VIEW):
            source = self._sources[name]
        with self._desk.read(*source.permissions) as reading:
            return tuple(source.lines(reading, day))

    def count(self, so_far: Tally) -> Tally:
        """Count the next customers and return the tally with them; it is complete where no more come.

        What was counted through another lens is begun anew. Raise ``PermissionRefused`` through a lens that is not for
        all customers.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            view_of_list(reading.session)
            shown = [name for name in IN_FULL if reading.session.shows(HELD[name])]
            return _counted(reading, so_far, shown, doubts=True)

    def count_anonymised(self, so_far: Tally) -> Tally:
        """Count as :meth:`count` does, through the anonymised view: only what an anonymised export tells.

        Whoever shows it leaves out what :func:`~custdesk.home.model.stands_out`. Raise ``PermissionRefused`` through
        another lens.
        """
        with self._desk.read(Permission.EXPORT_ANONYMISED) as reading:
            if reading.session.lens is not Lens.ANONYMISED:
                raise PermissionRefused(permission=f"lens.{Lens.ANONYMISED.value}")
            return _counted(reading, so_far, ANONYMISED, doubts=False)


def _counted(reading: Reading, so_far: Tally, names: Sequence[str], *, doubts: bool) -> Tally:
    session, connection = reading.session, reading.connection
    if so_far.lens is not session.lens:
        so_far = Tally(day=so_far.day, lens=session.lens)
    last_id, number = queries.stretch_end(connection, so_far.last_id, _AT_ONCE)
    stretch = (so_far.last_id, last_id)
    asks = session.may(Permission.CONSENT_VIEW)
    active, persons = queries.count_active(connection, stretch)
    return so_far.plus(
        Tally(
            day=so_far.day,
            lens=session.lens,
            last_id=last_id,
            complete=number < _AT_ONCE,
            everybody=number,
            active=active,
            persons=persons,
            new=queries.count_new(connection, stretch, so_far.day),
            held=queries.count_held(connection, stretch, names),
            answers=queries.count_answers(connection, stretch, so_far.day) if asks else {},
            doubtful=_doubtful(connection, stretch, so_far.day, asks) if doubts else {},
        )
    )


def _doubtful(connection: Connection, stretch: tuple[int, int], day: date, asks: bool) -> dict[str, int]:
    found = queries.count_doubtful(connection, stretch)
    return found | queries.count_running_out(connection, stretch, day) if asks else found
