"""Where a row's person may already be: among the stored customers, or earlier in the same file."""

from collections import defaultdict
from collections.abc import Iterator

from custdesk.customers.model import CustomerCard
from custdesk.customers.queries import select_card
from custdesk.exchange.importing.keys import Keys, keys_of
from custdesk.exchange.mapping.model import Draft
from custdesk.store.connection import Connection

# A name that more people than this share tells nobody apart; phone, e-mail and numbers still do.
_MOST_NAMESAKES = 50
_KEPT_CARDS = 20_000
_LOOKUPS = {
    "number": "SELECT id FROM customer WHERE number = ?",
    "reference": "SELECT id FROM customer WHERE reference = ? LIMIT 50",
    "tax": "SELECT id FROM customer WHERE tax_number = ? LIMIT 50",
    "email": "SELECT customer_id FROM customer_email WHERE folded_address = ? LIMIT 50",
    "phone": "SELECT customer_id FROM customer_phone WHERE number = ? LIMIT 50",
    "name": f"SELECT customer_id FROM search_entry WHERE folded_name = ? LIMIT {_MOST_NAMESAKES}",
}


class StoredCandidates:
    """Looks customers up by the keys of a row. The connection is given anew for each stretch of rows."""

    def __init__(self) -> None:
        self._cards: dict[int, tuple[CustomerCard, Keys]] = {}

    def like(self, connection: Connection, keys: Keys) -> Iterator[tuple[CustomerCard, Keys]]:
        """Yield the stored customers that share a key, each once, the closest kind of key first."""
        seen: set[int] = set()
        lookups = sorted(keys.lookups(), key=lambda pair: list(_LOOKUPS).index(pair[0]))
        for kind, value in lookups:
            if not value:
                continue
            for (customer_id,) in connection.execute(_LOOKUPS[kind], (value,)).fetchall():
                if customer_id not in seen:
                    seen.add(customer_id)
                    yield self._card(connection, customer_id)

    def _card(self, connection: Connection, customer_id: int) -> tuple[CustomerCard, Keys]:
        if customer_id not in self._cards:
            card = select_card(connection, customer_id)
            assert card is not None  # the id was found in this same read
            if len(self._cards) >= _KEPT_CARDS:
                self._cards.clear()
            self._cards[customer_id] = (card, keys_of(card))
        return self._cards[customer_id]


class EarlierRows:
    """The rows of this file that were taken as new customers so far."""

    def __init__(self) -> None:
        self._drafts: list[tuple[Draft, Keys]] = []
        self._places: dict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, draft: Draft, keys: Keys) -> None:
        for lookup in keys.lookups():
            self._places[lookup].append(len(self._drafts))
        self._drafts.append((draft, keys))

    def like(self, keys: Keys) -> Iterator[tuple[Draft, Keys]]:
        """Yield the earlier rows that share a key, each once."""
        seen: set[int] = set()
        for lookup in keys.lookups():
            for place in self._places.get(lookup, ())[:_MOST_NAMESAKES] if lookup[1] else ():
                if place not in seen:
                    seen.add(place)
                    yield self._drafts[place]
