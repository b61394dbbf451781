"""What the shop's own customers suggest for a new one: the city of a postcode, and words that were typed before.

There is no index for this: entering customers would cost more with one, and what is asked is counted on the worker in
short stretches, so that nobody waits for it. At 100,000 customers a postcode took 12 to 25 ms, all words 0.3 s.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from custdesk.customers.model import Address, Customer
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import Cancelled
from custdesk.records.columns import DataClass, column_named
from custdesk.records.folding import fold
from custdesk.records.kinds import postcodes
from custdesk.store.connection import Connection

WORDS: Final = ("source", "job_title", "company_name", "city")
"""The columns whose values are offered while somebody types."""
_MOST_WORDS: Final = 1_000
_MOST_STREETS: Final = 2_000
_STRETCH: Final = 10_000
_HOUSE: Final = re.compile(r"^\s*\d[\w/-]*\s+|[,\s]+(?:nº|n\.º|no\.?|num\.?|αρ\.?|پلاک)?\s*\d.*$", re.IGNORECASE)

Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where most of the customers live who have a postcode."""

    city: str = ""
    region: str = ""
    country: str = ""


class Suggestions:
    """Values of the customers stored, as far as the session's role sees them, without whose they are."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def place(self, postcode: str, country: str, cancelled: Asked | None = None) -> Place | None:
        """Return where most customers with this postcode live; of ``country`` (a code), or of any if that is empty.

        Return ``None`` where nobody has it, or the session sees no addresses; raise ``Cancelled`` when asked to.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            sees = reading.session.sees(column_named(Address, "city"))
        written = postcodes.read(postcode, country).value or ""
        if not written or not sees:
            return None
        found: Counter[tuple[str, str, str]] = Counter()
        spellings: dict[tuple[str, str], Counter[tuple[str, str]]] = {}
        for rows in self._stretches(_PLACES, (written, country), cancelled):
            for city, region, of_country, count in rows:
                found[fold(city), fold(region), of_country] += count
                spellings.setdefault((fold(city), of_country), Counter())[city, region] += count
        if not found:
            return None
        (folded_city, _region, of_country), _count = found.most_common(1)[0]
        (city, region), _count = spellings[folded_city, of_country].most_common(1)[0]
        return Place(city=city, region=region, country=of_country)

    def words(self, cancelled: Asked | None = None) -> dict[str, tuple[str, ...]]:
        """Return for each of :data:`WORDS` the values in use, the most used first, one spelling of each; none of a
        class that the session does not see. Raise ``Cancelled`` when asked to."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            session = reading.session
        found: dict[str, tuple[str, ...]] = {}
        for name in WORDS:
            table, record = ("customer_address", Address) if name == "city" else ("customer", Customer)
            if session.sees(column_named(record, name)):
                key = "customer_id" if name == "city" else "id"
                sql = f"SELECT {name}, count(*) FROM {table} WHERE {key} BETWEEN ? AND ? AND {name} <> '' GROUP BY 1"
                found[name] = _most_used(self._stretches(sql, (), cancelled), _MOST_WORDS)
        return found

    def streets(self, city: str, cancelled: Asked | None = None) -> tuple[str, ...]:
        """Return the streets of a city, written as most write it, without the houses; raise ``Cancelled`` if asked."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            sees = DataClass.CONTACT in reading.session.classes
        if not sees or not city.strip():
            return ()
        stretches = self._stretches(_STREETS, (city.strip(),), cancelled)
        named = ([(_HOUSE.sub("", street).strip(" ,"), count) for street, count in rows] for rows in stretches)
        return _most_used(named, _MOST_STREETS)

    def _stretches(self, sql: str, values: tuple[str, ...], cancelled: Asked | None) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows of a statement over a range of customers, a new read for each range."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            last = _last_id(reading.connection)
        for first in range(1, last + 1, _STRETCH):
            if cancelled is not None and cancelled():
                raise Cancelled
            with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
                rows = reading.connection.execute(sql, (first, first + _STRETCH - 1, *values)).fetchall()
            yield rows


_PLACES: Final = (
    "SELECT city, region, country, count(*) FROM customer_address WHERE customer_id BETWEEN ?1 AND ?2"
    " AND postcode = ?3 AND (?4 = '' OR country = ?4) AND city <> '' GROUP BY 1, 2, 3"
)
_STREETS: Final = (
    "SELECT street, count(*) FROM customer_address WHERE customer_id BETWEEN ? AND ? AND city = ? AND street <> ''"
    " GROUP BY 1"
)


def _last_id(connection: Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM customer").fetchone()[0])


def _most_used(stretches: Iterable[list[tuple[Any, ...]]], most: int) -> tuple[str, ...]:
    used: Counter[str] = Counter()
    spelled: dict[str, Counter[str]] = {}
    for rows in stretches:
        for value, count in rows:
            folded = fold(value)
            if folded:
                used[folded] += int(count)
                spelled.setdefault(folded, Counter())[value] += int(count)
    return tuple(spelled[folded].most_common(1)[0][0] for folded, _count in used.most_common(most))
