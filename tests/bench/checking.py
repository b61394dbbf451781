"""How long one row of a file takes to check, by the country of the shop, and what usual values save of their library.

    .venv/bin/python -m tests.bench.checking [rows]

Prints microseconds a row and rows a second, then for each kind of value the time with and without what answers the
usual ones; all in one run.
"""

import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading.model import Row
from custdesk.records.folding import fold, search_words, sort_key
from custdesk.records.kinds import emails, phones, tax_numbers

FIELDS = ("given_name", "family_name", "phone", "email", "street", "postcode", "city", "region", "born_on", "notes",
          "allow.marketing", "balance")  # fmt: skip
SHOPS = {
    "ES": ("es", "Ana Luis María José Begoña Íñigo", "García López Núñez Muñoz Ibáñez", "6{:08d}", "C/ Mayor {}",
           "28001", "Madrid", "{2:02d}/{1:02d}/{0}", "Sí"),
    "GR": ("el", "Ελένη Γιώργος Κωνσταντίνος Μαρία", "Παπαδόπουλος Νικολάου Γεωργίου", "69{:08d}", "Ερμού {}", "105 63",
           "Αθήνα", "{2:02d}/{1:02d}/{0}", "ναι"),
    "BR": ("pt", "João Inês Conceição Ana", "Gonçalves Silva Araújo", "(11) 9{:08d}", "Rua das Flores, {}", "01310-100",
           "São Paulo", "{2:02d}/{1:02d}/{0}", "sim"),
    "IR": ("fa", "علی زهرا محمد فاطمه", "رضایی حسینی کریمی", "0912{:07d}", "خیابان ولیعصر {}", "1136746819", "تهران",
           "{3}/{1:02d}/{2:02d}", "بله"),
    "US": ("en", "Ann Bob Mary Zoë", "Lee Smith MacDonald", "(775) 555-{:04d}", "{} Main Street", "89801", "Elko",
           "{0}-{1:02d}-{2:02d}", "yes"),
}  # fmt: skip
VALUES: dict[str, tuple[Any, Callable[..., Any], list[tuple[str, ...]]]] = {
    "phone": (phones, phones.read, [("600123456", "ES"), ("+30 694 966 9549", ""), ("(11) 98694-5847", "BR"),
                                    ("۰۹۱۲۱۳۲۰۹۲۲", "IR"), ("(775) 555-0154", "US"), ("0151 23456789", "DE")]),
    "e-mail": (emails, emails.read, [("u12345@example.com",), ("Ana.Garcia@Example.com",)]),
    "tax number": (tax_numbers, tax_numbers.read, [("12345678Z", "ES"), ("094259216", "GR"), ("529.982.247-25", "BR"),
                                                   ("501964843", "PT"), ("0499370899", "IR")]),
}  # fmt: skip
NAMES = ("María José García López", "Ελένη Παπαδοπούλου", "علی رضایی", "John Smith")


def rows_of(country: str, count: int) -> list[Row]:
    _, given, family, phone, street, postcode, city, born, yes = SHOPS[country]
    rows = []
    for number in range(count):
        digits = (phone.count("{:04d}") and 10**4) or (phone.count("{:07d}") and 10**7) or 10**8
        year, month, day = 1940 + number % 65, number % 12 + 1, number % 28 + 1
        cells = (
            random.choice(given.split()),
            f"{random.choice(family.split())} {random.choice(family.split())}",
            phone.format(random.randrange(digits)),
            f"u{number}@example.com",
            street.format(number % 90),
            postcode,
            city,
            city,
            born.format(year, month, day, year - 621),
            None,
            yes,
            number % 500,
        )
        rows.append(Row(number + 2, cells))
    return rows


def rows(country: str, count: int) -> float:
    """Return the seconds that a row takes."""
    uses = tuple(ColumnUse(place, field, field) for place, field in enumerate(FIELDS))
    reader = RowReader(Mapping(uses=uses, country=country, language=SHOPS[country][0]), {})
    table = rows_of(country, count)
    begin = time.process_time()
    for row in table:
        reader.draft(row)
    return (time.process_time() - begin) / count


def each(work: Callable[..., Any], values: list[tuple[Any, ...]], times: int) -> float:
    """Return the seconds of one call, at best."""
    best = float("inf")
    for _ in range(5):
        begin = time.process_time()
        for _ in range(times):
            for value in values:
                work(*value)
        best = min(best, time.process_time() - begin)
    return best / times / len(values)


@contextmanager
def library_only(module: Any) -> Iterator[None]:
    usual, module.usual = module.usual, lambda *_: None
    try:
        yield
    finally:
        module.usual = usual


def main(count: int) -> None:
    random.seed(1)
    for country in SHOPS:
        best = min(rows(country, count) for _ in range(3))
        print(f"rows of {country}: {best * 1e6:.0f} µs a row, {1 / best:,.0f} rows a second")
    for name, (module, read, values) in VALUES.items():
        fast = each(read, values, 2_000)
        with library_only(module):
            slow = each(read, values, 200)
        print(f"{name}: {fast * 1e6:.1f} µs, library {slow * 1e6:.1f} µs, ratio {fast / slow:.2f}")
    names: list[tuple[Any, ...]] = [(name,) for name in NAMES]
    for work in (fold, sort_key):
        print(f"{work.__name__}: {each(work, names, 5_000) * 1e6:.2f} µs")
    customers: list[tuple[Any, ...]] = [
        ([*name.split(), "info@example.com", "Madrid"], ["+34600123456"]) for name in NAMES
    ]
    print(f"search_words: {each(search_words, customers, 1_000) * 1e6:.1f} µs")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
