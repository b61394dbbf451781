"""A vault with many invented customers, made once and kept where it is asked for."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from custdesk.customers import queries, search
from custdesk.customers.model import Address, Customer, CustomerCard, CustomersSearched, Email, Phone
from custdesk.desk.permissions import Permission
from custdesk.entrance import sign_in
from custdesk.services import Services
from custdesk.store.connection import Connection
from tests.bench.people import FAMILY, GIVEN, STREETS, TOWNS
from tests.shops import make_shop
from tests.vaults import OWNER, PASSPHRASE

_AT_ONCE = 20_000
_TAGS = ("vip", "olive oil", "newsletter", "late payer")


def filled_shop(folder: Path, customers: int) -> Services:
    """Return a shop in ``folder`` with so many customers, made if it is not there yet."""
    vault = folder / "shop.custdesk"
    if not vault.exists():
        folder.mkdir(parents=True, exist_ok=True)
        services = make_shop(folder)
        _fill(services, customers)
        services.close()
    return sign_in(vault, OWNER, PASSPHRASE)


def _fill(services: Services, customers: int) -> None:
    chance = random.Random(1)
    for start in range(0, customers, _AT_ONCE):
        with services._desk.change(Permission.IMPORT_RUN) as change:
            connection = change.connection
            entries = []
            for card in _cards(chance, start, min(_AT_ONCE, customers - start)):
                customer_id = queries.insert_customer(connection, card.customer, change.now)
                queries.insert_phones(connection, customer_id, card.phones)
                queries.insert_emails(connection, customer_id, card.emails)
                queries.insert_addresses(connection, customer_id, card.addresses)
                entries.append((search.sort_key(card.customer.name), customer_id, search.words_of(card)))
            search.put_at_end(connection, entries) if start + _AT_ONCE >= customers else _later(connection, entries)
            change.log(CustomersSearched())


def _later(connection: Connection, entries: list[tuple[str, int, str]]) -> None:
    """Write entries whose places and index come with the last ones."""
    rows = [(customer_id, customer_id, key, words) for key, customer_id, words in entries]
    connection.executemany("INSERT INTO search_entry VALUES (?,?,'active',?,?)", rows)


def _cards(chance: random.Random, start: int, count: int) -> Iterator[CustomerCard]:
    for number in range(start, start + count):
        town, region, code = chance.choice(TOWNS)
        yield CustomerCard(
            customer=Customer(
                number=str(number + 1),
                given_name=chance.choice(GIVEN),
                family_name=f"{chance.choice(FAMILY)} {chance.choice(FAMILY)}",
                tags=(chance.choice(_TAGS),) if number % 3 == 0 else (),
                balance=chance.randrange(-50_000, 500_000),
            ),
            phones=(Phone(number=f"+346{chance.randrange(10**8):08d}"),),
            emails=(Email(address=f"u{number}@example.com"),),
            addresses=(
                Address(
                    street=f"Calle {chance.choice(STREETS)} {chance.randrange(1, 200)}",
                    postcode=f"{code:02d}{chance.randrange(1, 80):03d}", city=town, region=region, country="ES",
                ),
            ),
        )  # fmt: skip


if __name__ == "__main__":
    filled_shop(Path(sys.argv[1]), int(sys.argv[2])).close()
