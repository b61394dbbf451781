"""How long a list takes, by sort and by filter, beside bare SELECTs over the same customers, in one vault and one run.

    .venv/bin/python -m tests.bench.lists [customers]

Prints, in milliseconds, the first page, the count and the whole order of each list, and how many times as long as the
bare SELECT that is named the order took. "gap" is the longest that another thread of Python waited meanwhile.
"""

import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from custdesk.consent.filtering import consent_fields
from custdesk.consent.model import Answers
from custdesk.consent.recording import record_within
from custdesk.consent.service import found_within as first_consents
from custdesk.customers import search
from custdesk.customers.filtering import FilterFields
from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.model import Address, Customer, CustomerCard, CustomersSearched, Email, ListQuery, Phone
from custdesk.customers.queries import insert_addresses, insert_customer, insert_emails, insert_phones
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission
from custdesk.quality.filtering import quality_fields
from custdesk.shop.service import found_within
from tests.bench.people import FAMILY, GIVEN
from tests.shops import SHOP
from tests.vaults import OWNER, make_vault

TURNS = 5
BARE = {
    "names": "SELECT customer_id FROM search_entry WHERE state = 'active' ORDER BY id",
    "rows": "SELECT id FROM customer WHERE state = 'active' AND source = 'x'",
    "sorted": "SELECT id FROM customer WHERE state = 'active' ORDER BY source, id",
}
TOWNS = ("Málaga", "Vitoria", "Αθήνα", "Lisboa", "تهران")


def one(name: str, match: Match, *values: str | int) -> Filters:
    return Filters((Condition(name, match, values),))


LISTS: dict[str, tuple[ListQuery, str]] = {
    "by name": (ListQuery(), "names"),
    "by name, words": (ListQuery(words="ana"), "names"),
    "by city": (ListQuery(sort=(("city", False),)), "sorted"),
    "by city down, entered, name": (
        ListQuery(sort=(("city", True), ("created_at", False), ("name", False))),
        "sorted",
    ),
    **{
        " ".join((name, match.value, *map(str, values))): (ListQuery(filters=one(name, match, *values)), "rows")
        for name, match, values in (
            ("tags", Match.ANY_OF, ("rare",)),
            ("given_name", Match.CONTAINS, ("begona",)),
            ("notes", Match.CONTAINS, ("nobody",)),
            ("city", Match.IS, ("malaga",)),
            ("email", Match.BEGINS, ("u77",)),
            ("phone", Match.EMPTY, ()),
            ("country", Match.ANY_OF, ("PT",)),
            ("born_on", Match.NEXT_DAYS, (14,)),
            ("balance", Match.OVER, (99_000,)),
            ("created_at", Match.LAST_DAYS, (30,)),
            ("opted_out", Match.ANY_OF, ("marketing",)),
            ("consent.marketing", Match.ANY_OF, ("given",)),
            ("consent.marketing", Match.ANY_OF, ("ends_soon",)),
            ("quality", Match.ANY_OF, ("unreachable",)),
            ("quality", Match.ANY_OF, ("twice",)),
        )
    },
}


def fill(desk: Desk, customers: int) -> None:
    """Enter customers as fast as their rows can be written, and a tenth of the answers."""
    chance = random.Random(1)
    cards = []
    with desk.change(Permission.SHOP_EDIT, Permission.IMPORT_RUN, Permission.PURPOSE_EDIT) as change:
        found_within(change, SHOP)
        first_consents(change, SHOP)
        for number in range(customers):
            customer = Customer(
                number=str(number),
                given_name=chance.choice(GIVEN),
                family_name=f"{chance.choice(FAMILY)} {number}",
                born_on=date(1940, 1, 1) + timedelta(days=chance.randrange(25_000)),
                balance=chance.randrange(100_000),
                source=chance.choice(("fair", "web", "street")),
                tags=("rare",) if number % 997 == 0 else ("vip",) if number % 3 else (),
                notes="Likes rye bread and comes on Mondays" if number % 2 else "",
            )
            phones = (Phone(number=f"+346{chance.randrange(10**8):08d}"),) if number % 20 else ()
            emails = (Email(address=f"u{number}@example.com"),) if number % 7 else ()
            home = Address(street=f"Mayor {number}", city=chance.choice(TOWNS), country=chance.choice(("ES", "PT")))
            card = CustomerCard(customer=customer, phones=phones, emails=emails, addresses=(home,))
            customer_id = insert_customer(change.connection, customer, change.now)
            insert_phones(change.connection, customer_id, phones)
            insert_emails(change.connection, customer_id, emails)
            insert_addresses(change.connection, customer_id, (home,))
            cards.append((customer_id, card, "active"))
            if number % 10 == 0:
                said = chance.choice(("given", "refused", "withdrawn"))
                record_within(change, customer_id, Answers(purposes={"marketing": said}, opted_out={"marketing": True}))
        search.put_many(change.connection, cards)
        change.entries.clear()
        change.log(CustomersSearched())


def least(act: Callable[[], Any]) -> tuple[float, Any]:
    """Return the milliseconds of the quickest of some turns, and what came of it."""
    times, result = [], None
    for _turn in range(TURNS):
        begin = time.perf_counter()
        result = act()
        times.append((time.perf_counter() - begin) * 1000)
    return min(times), result


def nothing() -> None:
    time.sleep(0.5)


def gap_while(act: Callable[[], Any]) -> float:
    """Return the longest that this thread, which wants to run all the time, waited while another one acted."""
    worker = threading.Thread(target=act)
    worker.start()
    longest, before = 0.0, time.perf_counter()
    while worker.is_alive():
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
        time.sleep(0)
    return longest * 1000


def main(customers: int) -> None:
    sys.setswitchinterval(0.001)
    with tempfile.TemporaryDirectory() as folder:
        desk = found(make_vault(Path(folder)), OWNER)
        fill(desk, customers)
        service = Customers(desk, FilterFields(consent_fields, quality_fields))
        reader = desk.vault.reader
        bare = {name: least(lambda sql=sql: reader.execute(sql).fetchall())[0] for name, sql in BARE.items()}
        print(f"gap while nothing is done: {gap_while(nothing):.1f} ms")
        print(f"{customers} customers; bare: " + ", ".join(f"{name} {took:.0f} ms" for name, took in bare.items()))
        for name, (query, beside) in LISTS.items():
            page = least(lambda query=query: service.page(query))[0]
            count = least(lambda query=query: service.count(query))[0]
            order, ids = least(lambda query=query: service.order(query))
            rows = least(lambda ids=ids: service.rows(ids[len(ids) // 2 :][:128]))[0]
            gap = gap_while(lambda query=query: service.order(query))
            compared = f"{order / bare[beside]:.1f} x {beside}"
            print(
                f"{name}: page {page:.1f}, count {count:.1f}, order {order:.0f} ({compared}), rows {rows:.1f},"
                f" gap {gap:.1f}; {len(ids)} found"
            )
        desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
