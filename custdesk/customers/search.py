"""The search index: one folded text a customer, whose row order is name order.

Sorting hits by name in SQL is slow on a large vault, so the rows of ``search_entry`` carry ids in name order with
gaps; a gap that is full is opened by numbering all rows anew.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from custdesk.customers.model import CustomerCard
from custdesk.records.folding import search_words, sort_key
from custdesk.store.connection import Connection
from custdesk.store.rows import insert_values, values_of

GAP = 1024
_GATHERED, _MOST_GATHERED = 1 << 20, 24 << 20  # bytes; the first is what the index does by itself
_AT_ONCE = 500
_ENTRY = "INSERT INTO search_entry VALUES (?,?,?,?,?)"
_ACTIVE = "INSERT INTO search_entry VALUES (?,?,'active',?,?)"
_INDEXED = "INSERT INTO search_index (rowid, words) VALUES (?,?)"
_NEIGHBOURS = (
    "SELECT coalesce((SELECT id FROM search_entry WHERE sort_key <= j.value ORDER BY sort_key DESC, id DESC LIMIT 1),"
    " 0), (SELECT id FROM search_entry WHERE sort_key > j.value ORDER BY sort_key, id LIMIT 1) FROM json_each(?) AS j"
    " ORDER BY j.key"
)
_UNINDEXED = (
    "INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', id, words FROM search_entry"
    " WHERE customer_id IN (SELECT value FROM json_each(?))"
)
# What FTS5 gathered is written before anything else follows a removal: with its ``secure-delete`` the index would else
# keep words of rows that are taken out, and put in again, beside other rows in one transaction (SQLite 3.53).
_WRITE_OUT = "INSERT INTO search_index (search_index) VALUES ('flush')"
# Taking one customer's words out of the index costs about as much as indexing those of so many others.
_ANEW_PAYS = 20
# Begins the words of tags, which not every role may see. No typed word can hold it: it is neither letter nor digit.
TAG = "§"


def put(connection: Connection, customer_id: int, card: CustomerCard, state: str) -> None:
    """Write the search entry of one customer, in the place of an earlier one."""
    remove(connection, customer_id)
    key = sort_key(card.customer.name)
    place = _place_for(connection, key)
    if place is None:
        renumber(connection)
        place = _place_for(connection, key)
    words = words_of(card)
    connection.execute(_ENTRY, (place, customer_id, state, key, words))
    connection.execute(_INDEXED, (place, words))


def put_many(connection: Connection, cards: Iterable[tuple[int, CustomerCard, str]]) -> None:
    """Write the search entries of many customers, then number and index all rows once."""
    place = connection.execute("SELECT coalesce(max(id), 0) FROM search_entry").fetchone()[0]
    for customer_id, card, state in cards:
        place += 1
        connection.execute("DELETE FROM search_entry WHERE customer_id = ?", (customer_id,))
        name = card.customer.name
        connection.execute(_ENTRY, (place, customer_id, state, sort_key(name), words_of(card)))
    renumber(connection)


def many_follow(connection: Connection, *, over: bool = False) -> None:
    """Let the index gather more words before it writes them, which halves its work for many, until ``over``."""
    size = _GATHERED if over else _MOST_GATHERED
    connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)", (size,))


def put_at_end(connection: Connection, entries: Sequence[tuple[str, int, str]]) -> None:
    """Write the entries of active customers who have none, (sort key, id, words), then number and index all rows."""
    last = connection.execute("SELECT coalesce(max(id), 0) FROM search_entry").fetchone()[0]
    rows = [(last + place, entry[1], "active", entry[0], entry[2]) for place, entry in enumerate(entries, 1)]
    connection.executemany(_ENTRY, rows)
    renumber(connection)


def put_in_order(connection: Connection, entries: Sequence[tuple[str, int, str]]) -> bool:
    """Write the entries of active customers who have none, (sort key, id, words) in the order of names.

    Return false where a gap was too small for them: then nothing of them is written, and :func:`put_at_end` is the way.
    """
    sort_keys = json.dumps([key for key, _id, _words in entries])
    places = places_between(connection.execute(_NEIGHBOURS, (sort_keys,)).fetchall())
    if places is None:
        return False
    rows = [(place, entry[1], *entry[::2]) for place, entry in zip(places, entries, strict=True)]
    write_entries(connection, values_of(rows))
    connection.executemany(_INDEXED, [(place, entry[2]) for place, entry in zip(places, entries, strict=True)])
    return True


def write_entries(connection: Connection, entries: Sequence[Any]) -> int:
    """Write entries of active customers, but not yet what the index holds of them; return how many there are.

    ``entries`` are place, id, sort key and words of one after the other.
    """
    return insert_values(connection, _ACTIVE, entries)


def select_places(connection: Connection) -> Iterator[tuple[list[str], list[int]]]:
    """Yield sort keys and places of all entries in the order of names, some at a time."""
    rows = connection.execute("SELECT sort_key, id FROM search_entry ORDER BY sort_key, id")
    while some := rows.fetchmany(_AT_ONCE):
        yield [row[0] for row in some], [row[1] for row in some]


def count_entries(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM search_entry").fetchone()[0])


def neighbours(
    sort_keys: Iterable[str], others: Sequence[str], places: Sequence[int]
) -> Iterator[tuple[int, int | None]]:
    """Yield the places next to each of ``sort_keys``, which are in order, among ``others`` with their ``places``."""
    after = 0
    for key in sort_keys:
        after = bisect_right(others, key, after)
        yield (places[after - 1] if after else 0), (places[after] if after < len(places) else None)


def places_between(between: Iterable[tuple[int, int | None]]) -> list[int] | None:
    """Return a place for each entry, in order, by its two neighbours; ``None`` where a gap is too small."""
    places: list[int] = []
    for (low, high), same in groupby(between):
        count = sum(1 for _ in same)
        step = GAP if high is None else (high - low) // (count + 1)
        if step < 1:
            return None
        places += range(low + step, low + step * count + 1, step)
    return places


def remove(connection: Connection, customer_id: int) -> None:
    """Remove the search entry of one customer, if there is one."""
    row = connection.execute("SELECT id, words FROM search_entry WHERE customer_id = ?", (customer_id,)).fetchone()
    if row:
        connection.execute("INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)", row)
        connection.execute(_WRITE_OUT)
        connection.execute("DELETE FROM search_entry WHERE id = ?", (row[0],))


def remove_many(connection: Connection, customer_ids: Sequence[int]) -> None:
    """Remove the search entries of many customers; where that is quicker, build the index anew from those who stay."""
    told = json.dumps(customer_ids)
    anew = anew_pays(connection, len(customer_ids))
    if not anew:
        connection.execute(_UNINDEXED, (told,))
        connection.execute(_WRITE_OUT)
    connection.execute("DELETE FROM search_entry WHERE customer_id IN (SELECT value FROM json_each(?))", (told,))
    if anew:
        index_anew(connection)


def reword(connection: Connection, cards: Sequence[tuple[int, CustomerCard]], *, index: bool) -> None:
    """Write other words for customers whose names, and so whose places, stay.

    Without ``index`` the index is left to :func:`index_anew`, which pays where :func:`anew_pays`.
    """
    told = json.dumps([customer_id for customer_id, _card in cards])
    if index:
        connection.execute(_UNINDEXED, (told,))
        connection.execute(_WRITE_OUT)
    connection.executemany(
        "UPDATE search_entry SET words = ? WHERE customer_id = ?",
        [(words_of(card), customer_id) for customer_id, card in cards],
    )
    if index:
        connection.execute(
            "INSERT INTO search_index (rowid, words) SELECT id, words FROM search_entry"
            " WHERE customer_id IN (SELECT value FROM json_each(?))",
            (told,),
        )


def anew_pays(connection: Connection, customers: int) -> bool:
    """Return whether building the whole index anew is quicker than changing it for so many customers."""
    return customers * _ANEW_PAYS > count_entries(connection)


def index_anew(connection: Connection) -> None:
    """Build the index from the entries."""
    connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")


def set_state(connection: Connection, customer_id: int, state: str) -> None:
    connection.execute("UPDATE search_entry SET state = ? WHERE customer_id = ?", (state, customer_id))


def renumber(connection: Connection) -> None:
    """Give all entries new ids in name order with full gaps, and build the index from them."""
    connection.execute(
        "UPDATE search_entry SET id = -ranked.place FROM ("
        f"SELECT id AS old, row_number() OVER (ORDER BY sort_key, id) * {GAP} AS place FROM search_entry"
        ") AS ranked WHERE search_entry.id = ranked.old"
    )
    connection.execute("UPDATE search_entry SET id = -id")
    index_anew(connection)


def words_of(card: CustomerCard) -> str:
    """Return the folded words by which a customer is found. Sealed values and notes are never among them."""
    person = card.customer
    texts = [getattr(person, name) for name in FOUND_BY]
    texts += [*(email.address for email in card.emails), *(address.city for address in card.addresses)]
    return words_from(texts, [phone.number for phone in card.phones], person.tags)


FOUND_BY = ("number", "given_name", "family_name", "company_name", "known_as", "tax_number", "reference")
"""The columns of a customer whose words are searched."""


def words_from(texts: Iterable[str], phones: Iterable[str], tags: Sequence[str]) -> str:
    """Return the folded words of texts, phones and tags, as :func:`words_of` does."""
    words = search_words([text for text in texts if text], phones)
    return " ".join((words, *(TAG + word for word in search_words(tags, ()).split()))) if tags else words


def _place_for(connection: Connection, key: str) -> int | None:
    before = connection.execute(
        "SELECT id FROM search_entry WHERE sort_key <= ? ORDER BY sort_key DESC, id DESC LIMIT 1", (key,)
    ).fetchone()
    after = connection.execute(
        "SELECT id FROM search_entry WHERE sort_key > ? ORDER BY sort_key, id LIMIT 1", (key,)
    ).fetchone()
    low = before[0] if before else 0
    if after is None:
        return int(low + GAP)
    middle = (low + after[0]) // 2
    return int(middle) if low < middle < after[0] else None
