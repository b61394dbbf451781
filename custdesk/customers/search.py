"""The search index: one folded text a customer, whose row order is name order.

Sorting hits by name in SQL is slow on a large vault, so the rows of ``search_entry`` carry ids in name order with
gaps; a gap that is full is opened by numbering all rows anew.
"""

from collections.abc import Iterable

from custdesk.customers.model import CustomerCard
from custdesk.records.folding import fold, search_words, sort_key
from custdesk.store.connection import Connection

GAP = 1024
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
    row = (place, customer_id, state, key, fold(card.customer.name), words_of(card))
    connection.execute("INSERT INTO search_entry VALUES (?,?,?,?,?,?)", row)
    connection.execute("INSERT INTO search_index (rowid, words) VALUES (?,?)", (place, row[5]))


def put_many(connection: Connection, cards: Iterable[tuple[int, CustomerCard, str]]) -> None:
    """Write the search entries of many customers, then number and index all rows once."""
    place = connection.execute("SELECT coalesce(max(id), 0) FROM search_entry").fetchone()[0]
    for customer_id, card, state in cards:
        place += 1
        connection.execute("DELETE FROM search_entry WHERE customer_id = ?", (customer_id,))
        name = card.customer.name
        connection.execute(
            "INSERT INTO search_entry VALUES (?,?,?,?,?,?)",
            (place, customer_id, state, sort_key(name), fold(name), words_of(card)),
        )
    renumber(connection)


def remove(connection: Connection, customer_id: int) -> None:
    """Remove the search entry of one customer, if there is one."""
    row = connection.execute("SELECT id, words FROM search_entry WHERE customer_id = ?", (customer_id,)).fetchone()
    if row:
        connection.execute("INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)", row)
        connection.execute("DELETE FROM search_entry WHERE id = ?", (row[0],))


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
    connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")


def words_of(card: CustomerCard) -> str:
    """Return the folded words by which a customer is found. Sealed values and notes are never among them."""
    person = card.customer
    texts = [
        person.number,
        person.given_name,
        person.family_name,
        person.company_name,
        person.known_as,
        person.tax_number,
        person.reference,
        *(email.address for email in card.emails),
        *(address.city for address in card.addresses),
    ]
    words = search_words([text for text in texts if text], [phone.number for phone in card.phones])
    return " ".join((words, *(TAG + word for word in search_words(person.tags, ()).split())))


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
