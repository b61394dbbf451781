"""The child's side of indexing many new customers: makes their search entries, and the pages of the index for them.

It is given the names that are stored and their places, then drafts; it has no key.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.lines import CHUNK, as_line, from_line, from_lines
from custdesk.customers import search
from custdesk.customers.entering import NewCustomer, search_entry
from custdesk.customers.index_pages import MadePages
from custdesk.exchange.importing.entering import Numbering

Found = tuple[str, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexing:
    """What the vault says of itself before customers are indexed; the numbers are as in ``Entering``.

    ``stored`` is how many of the lines that are given tell stored names and their places; without them only the
    entries are made.
    """

    customer_id: int
    numbers: list[str]
    taken: list[str]
    stored: int
    placed: bool


def index_rows(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :mod:`custdesk.exchange.importing.many`: entries in order, placed if there was room."""
    told = Indexing(**request)
    names: list[str] = []
    places: list[int] = []
    for line in islice(given, told.stored):
        of_some, their_places = from_line(line)
        names += of_some
        places += their_places
    entries = _entries(told, given)
    found, made = None, _made() if told.placed else None
    if made:
        found = search.places_between(search.neighbours((key for key, _id, _words in entries), names, places))
    names.clear()
    places.clear()
    if made and found:
        _emit_placed(found, entries, made, emit)
    else:
        for start in range(0, len(entries), CHUNK):
            emit.lines(as_line(entries[start : start + CHUNK]), "in order")
    return {}


def _made() -> MadePages | None:
    try:
        return MadePages()
    except ValueError:
        return None


def _entries(told: Indexing, given: Iterator[bytes]) -> list[Found]:
    numbering = Numbering(told.customer_id, told.numbers, told.taken)
    entries = []
    while lines := b"".join(islice(given, CHUNK)):
        for draft in from_lines(lines):
            _line, values, phones, emails, addresses = draft[:5]
            customer_id = numbering.give(values)
            tags = values.get("tags", ())
            entries.append(search_entry(NewCustomer(customer_id, values, phones, emails, addresses, tags)))
    entries.sort()
    return entries


def _emit_placed(places: list[int], entries: list[Found], made: MadePages, emit: Emit) -> None:
    for start in range(0, len(entries), CHUNK):
        told: list[int | str] = []
        for place, (key, customer_id, words) in zip(
            places[start : start + CHUNK], entries[start : start + CHUNK], strict=True
        ):
            told += (place, customer_id, key, words)
        emit.lines(as_line(told), "placed")
    made.index(zip(places, [words for _key, _id, words in entries], strict=True))
    entries.clear()
    emit.lines(as_line(([list(segment) for segment in made.segments()], made.totals())), "segments")
    for pages in made.pages():
        head = as_line([(number, len(page)) for number, page in pages])
        emit.lines(b"".join((head, *(page for _number, page in pages))), "pages")
    for separators in made.separators():
        emit.lines(as_line([(segment, word.hex(), page) for segment, word, page in separators]), "separators")
    for sizes in made.sizes():
        emit.lines(as_line([(place, size.hex()) for place, size in sizes]), "sizes")
    made.close()
