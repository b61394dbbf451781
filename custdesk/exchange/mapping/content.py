"""What the values of a column look like: whether they agree with its heading, and what they are without one."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from custdesk.customers.model import Customer
from custdesk.exchange.mapping.fields import ADDRESS_PARTS, CONSENT, place_of
from custdesk.exchange.reading.model import Cell, CellError, Table
from custdesk.records.columns import column_named
from custdesk.records.folding import fold
from custdesk.records.kinds import (
    amounts,
    bank_accounts,
    choices,
    countries,
    dates,
    emails,
    languages,
    phones,
    tax_numbers,
    yes_no,
)
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Standing
from custdesk.records.kinds.text import as_text

SAMPLE: Final = 200
_DAY_AND_MONTH: Final = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}[/.]?")
_HALF: Final = 0.5
_MOST: Final = 0.8
_STATES: Final = frozenset(
    fold(word)
    for word in (
        "active archived inactive enabled disabled invited declined activo inactivo activa inactiva baja alta "
        "ativo inativo ενεργός ανενεργός ενεργή ανενεργή فعال غیرفعال pending pendiente pendente ok closed open cerrado"
    ).split()
)
_NO_JOBS: Final = frozenset(
    "mr mrs ms miss dr prof sr sra srta d dna dona don dra κοσ κα δρ آقای خانم آقا customer subscriber".split()
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One column: where it stands, its heading, and the first of its filled cells as texts.

    ``filled`` is the share of all sampled rows that have a value.
    """

    index: int
    heading: str
    texts: tuple[str, ...]
    cells: tuple[Cell, ...]
    filled: float

    def share(self, test: Callable[[str], bool]) -> float:
        return sum(map(test, self.texts)) / len(self.texts) if self.texts else 0.0


def samples_of(table: Table) -> list[Sample]:
    """Return a sample of each column."""
    rows = [row.cells for row in islice(table.rows, SAMPLE)]
    samples = []
    for index, heading in enumerate(table.headings):
        cells = tuple(cells[index] for cells in rows if cells[index] not in (None, ""))
        texts = tuple(as_text(cell).strip() for cell in cells if not isinstance(cell, CellError))
        samples.append(Sample(index, heading, texts, cells, len(cells) / len(rows) if rows else 0.0))
    return samples


def words_in(table: Table, index: int) -> tuple[str, ...]:
    """Return the different short texts of a column; none where they are many."""
    return table.facts[index].words if table.facts else ()


def agrees(code: str, sample: Sample, *, soft: bool) -> bool:
    """Say whether the values may be those of the field; a ``soft`` heading needs values that speak for it."""
    if not sample.texts:
        return not soft
    place = place_of(code)
    if place.kind in ("choice", CONSENT):
        return says_yes_or_no(sample)
    if place.kind in ("phone", "email") and place.part != "label":
        test, other = (_has_digits, _is_address) if place.kind == "phone" else (_is_address, _has_digits_only)
        return sample.share(test) >= _HALF if soft else sample.share(other) < _HALF and not _is_yes_no(sample)
    if place.kind == "address" and place.part in ADDRESS_PARTS:
        return _agrees_address(place.part, sample, soft=soft)
    if place.kind == "name" or code in ("given_name", "family_name", "company_name"):
        return sample.share(_is_worded) >= _HALF and sample.share(_is_address) < _HALF
    return _agrees_customer(code, sample)


def _agrees_address(part: str, sample: Sample, *, soft: bool) -> bool:
    if part == "postcode":
        return sample.share(lambda text: any(map(str.isdigit, text)) and len(text) <= 14) >= _HALF or not soft
    if part in ("city", "region", "street"):
        wrong = sample.share(_has_digits_only) >= _HALF or sample.share(_is_address) >= _HALF
        return not wrong and sample.share(lambda text: fold(text) in _STATES) < _HALF
    if part == "country":
        return not soft or sample.share(lambda text: bool(countries.read(text).value)) >= _HALF
    return True


def _agrees_customer(code: str, sample: Sample) -> bool:
    if code == "born_on":
        days = [cell for cell in sample.cells if _is_date(cell) or is_day_of_year(as_text(cell))]
        return len(days) >= _HALF * len(sample.cells)
    if code in ("kind", "sex", "preferred_channel"):
        return sample.share(lambda text: _is_chosen(text, code)) >= _HALF
    if code == "language":
        return sample.share(lambda text: bool(languages.read(text).value)) >= _HALF
    if code == "balance":
        return sample.share(lambda text: amounts.read(text).standing is not Standing.REFUSED) >= _HALF
    if code in ("tax_number", "bank_account"):
        return sample.share(lambda text: any(map(str.isdigit, text))) >= _HALF
    if code == "job_title":
        return sample.share(lambda text: fold(text).strip(" .") in _NO_JOBS) < _HALF
    if code == "tags":
        return sample.share(_is_address) < _HALF
    return True


def found_in(sample: Sample, country: str) -> str:
    """Return the field whose values fill the column whatever its heading says, or an empty text."""
    if not sample.texts:
        return ""
    tests: dict[str, Callable[[str], bool]] = {
        "email": lambda text: emails.read(text).standing is Standing.GOOD,
        "bank_account": _is_iban,
        "phone": lambda text: _is_phone(text, country),
        "tax_number": lambda text: _is_tax_number(text, country),
    }
    return next((code for code, test in tests.items() if sample.share(test) >= _MOST), "")


def is_names(sample: Sample) -> bool:
    """Say whether the values may be names: words without digits, most of them different."""
    worded = sample.share(lambda text: _is_worded(text) and not any(map(str.isdigit, text)) and len(text) <= 80)
    different = len({fold(text) for text in sample.texts})
    return worded >= _MOST and different >= min(3, len(sample.texts)) and not _is_yes_no(sample)


def is_birthdays(sample: Sample) -> bool:
    """Say whether the values are dates of people's births: written as dates, and most of them years ago."""
    written = [cell for cell in sample.cells if isinstance(cell, str | date)]
    years = [day.year for cell in written if (day := dates.read(cell).value)]
    old = [year for year in years if 1900 <= year <= date.today().year - 5]
    return len(years) >= _MOST * len(sample.cells) > 0 and len(old) >= _MOST * len(years)


def is_day_of_year(text: str) -> bool:
    """Say whether a text is a day and a month without a year, as Mailchimp keeps birthdays."""
    line = ascii_digits(text).strip()
    if _DAY_AND_MONTH.fullmatch(line):
        return True
    parts = None if dates.parts_of(line) else dates.parts_of(f"{line} 2000")
    return parts is not None and parts.named and len(parts.first) <= 2


def _is_date(cell: Cell) -> bool:
    if isinstance(cell, date | int | float):
        return True
    return (isinstance(cell, str) and dates.parts_of(ascii_digits(cell)) is not None) or _has_digits_only(as_text(cell))


def says_yes_or_no(sample: Sample) -> bool:
    """Say whether half of the values and more answer a question, if only with the day of the answer."""
    return sample.share(_says_yes_or_no) >= _HALF


def _says_yes_or_no(text: str) -> bool:
    return yes_no.read(text).standing is Standing.GOOD or fold(text) in ("unknown", "pending") or _is_date(text)


def _is_yes_no(sample: Sample) -> bool:
    return sample.share(lambda text: not text.isdigit() and yes_no.read(text).value is not None) >= _MOST


def _is_address(text: str) -> bool:
    return "@" in text


def _has_digits(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= 5


def _has_digits_only(text: str) -> bool:
    return any(map(str.isdigit, text)) and not any(map(str.isalpha, text))


def _is_worded(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters > sum(map(str.isdigit, text))


def _is_chosen(text: str, code: str) -> bool:
    read = choices.read(text, column_named(Customer, code))
    return read.standing is Standing.GOOD or (code == "sex" and fold(text).strip(".") in ("m", "f", "h", "v"))


def _is_iban(text: str) -> bool:
    return len(text) >= 15 and text[:2].isalpha() and bank_accounts.read(text).standing is Standing.GOOD


def _is_phone(text: str, country: str) -> bool:
    if not _has_digits(text) or any(map(str.isalpha, text)):
        return False
    return phones.read(text, country).standing is Standing.GOOD


def _is_tax_number(text: str, country: str) -> bool:
    return bool(country) and tax_numbers.read(text, country).standing is Standing.GOOD and len(text) >= 8
