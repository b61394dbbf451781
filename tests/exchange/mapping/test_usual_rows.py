"""What usual rows are read as in a fraction of the time is what they are read as."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custdesk.children.lines import as_line, from_line
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.usual_cells import NAMES
from custdesk.exchange.mapping.usual_rows import UsualRows
from custdesk.exchange.mapping.wire import row_to_wire
from custdesk.exchange.reading.model import Row
from custdesk.exchange.reading.wire import from_wire, to_wire
from custdesk.quality.keys import keys_of
from custdesk.quality.traits import traits_of_parts
from tests.bench.people import people

FIELDS = ("given_name", "family_name", "phone", "email", "street", "postcode", "city", "region", "born_on", "notes")
FIELDS += ("allow.marketing", "balance")
MORE = ("known_as", "job_title", "sex", "language", "reference", "number", "source", "preferred_channel")
MORE += ("opt_out.phone",)
PLACES = [("ES", "es", "dmy"), ("GR", "el", "dmy"), ("US", "en", "mdy"), ("IR", "fa", "ymd")]
ODD: tuple[Any, ...] = (
    "", " ", "  x ", "a\nb", "'x", "x, ", 0, 1, -3, 2.5, 1e15, True, False, "TRUE", "no", "sí", "12/13/2001", "1/2/03",
    "31.12.1999", "۱۳۶۰/۱/۱", "+34 612 345 678", "612345678 / 611111111", "0034612345678", "tel. 612345678", "a@b.com",
    "A@B.COM", "a@b.com; c@d.com", "a@@b", "28001", "4001", 4001, "28.001", "Madrid", "MADRID", "28001 Madrid", "M",
    "H", "male", "es", "español", "1.234,50", "12,5 €", "(3)", "Ana\u200cMaría", "García  López", "S.L.", "x" * 300,
    "=1+1",
    {"on": "1980-02-29"}, {"on": "2999-01-01"}, {"at": "1980-02-29T10:00:00"}, {"error": "#N/A"}, "2:13.5", "null", "-",
)  # fmt: skip


def mapping(fields: tuple[str, ...], **more: Any) -> Mapping:
    uses = tuple(ColumnUse(index, field.title(), field) for index, field in enumerate(fields))
    return Mapping(uses=uses, **{"country": "ES", "language": "es", "decimal": ",", **more})


def rows(seed: int, fields: tuple[str, ...], country: str, count: int = 120) -> list[list[Any]]:
    """Return rows as they travel, one cell in twelve being an odd one."""
    chance = random.Random(seed)
    found = []
    for person in people(chance, count):
        cells = [to_wire(cell) if cell != "" else None for cell in person]
        if country != "ES":
            cells[2] = cells[5] = None
        cells += [chance.choice(ODD) for _ in fields[len(FIELDS) :]]
        cells = [chance.choice(ODD) if chance.random() < 1 / 12 else cell for cell in cells]
        found.append(cells[: chance.choice((3, 99, 99))])
    return found


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("country", "language", "order"), PLACES)
def test_a_usual_row_is_what_it_is_by_the_long_way(seed: int, country: str, language: str, order: str) -> None:
    fields = FIELDS + MORE[: seed * 2]
    columns = mapping(fields, country=country, language=language, date_order=order)
    assert taken(columns, rows(seed, fields, country), {"m": "male", "h": "male"} if seed % 2 else {}) > (
        30 if not seed else 0
    )


def taken(columns: Mapping, rows: list[list[Any]], letters: dict[str, str] | None = None) -> int:
    """Return how many rows are usual ones; each of them comes to what it comes to by the long way."""
    reader, usual = RowReader(columns, letters or {}), UsualRows(columns, letters or {})
    assert usual.known
    count = 0
    numbered = list(enumerate(rows, 2))
    for (line, cells), found in zip(numbered, usual.rows(numbered), strict=True):
        if found is not None:
            count += 1
            slowly = reader.checked(Row(line, tuple(map(from_wire, cells))))
            standard = slowly.standard
            traits = traits_of_parts(standard.values, standard.phones, standard.emails, standard.addresses)
            draft, keys, number = found
            assert from_line(draft) == from_line(as_line(row_to_wire(slowly))), cells
            assert keys == keys_of(traits), cells
            assert number == traits.number
    return count


@given(st.lists(st.tuples(*[st.sampled_from(("Ana", "José Gil", *ODD))] * 6), min_size=1, max_size=8))
def test_rows_of_odd_cells_are_what_they_are_by_the_long_way(rows: list[tuple[Any, ...]]) -> None:
    fields = ("given_name", "family_name", "phone.work", "email.home", "work.street", "work.city")
    taken(mapping(fields), [["Ana", "Gil", *row[2:]] for row in rows] + [list(row) for row in rows])


def test_an_empty_cell_that_answers_speaks_for_its_own_column_only() -> None:
    uses = tuple(ColumnUse(index, field, field) for index, field in enumerate((*NAMES, "allow.email")))
    uses += (ColumnUse(3, "SMS", "allow.sms", yes=("sí",), no=("",)),)
    columns = Mapping(uses=uses, country="ES", language="es")
    assert taken(columns, [["Ana", "Gil", email, sms] for email in ("no", "sí", None) for sms in ("sí", None)]) == 6


def test_numbers_in_columns_of_texts_are_usual() -> None:
    columns = mapping(("given_name", "family_name", "phone", "postcode", "balance", "reference"))
    rows = [["Ana", "Gil", 612345678, 28001, 12.5, 17.0], ["Ana", "Gil", 612345678.0, "28001", 3, 2**53 + 2]]
    assert taken(columns, [*rows, ["Ana", "Gil", True, 28001, 3, 17]]) == 1


def test_a_row_without_a_word_in_its_names_is_read_the_long_way() -> None:
    assert taken(mapping(("given_name", "family_name")), [["-", "Gil"], ["Ana", None], ["Ana", "."]]) == 0


@pytest.mark.parametrize(
    "fields",
    [
        ("full_name", "phone"),
        ("given_name", "phone"),
        ("given_name", "family_name", "company_name"),
        ("given_name", "family_name", "country"),
        ("given_name", "family_name", "tags"),
        ("given_name", "family_name", "notes", "notes"),
        ("given_name", "family_name", "consent.marketing"),
        ("given_name", "family_name", "street", "home.city"),
        ("given_name", "family_name", "phones.1.number"),
    ],
)
def test_columns_that_speak_of_each_other_are_read_the_long_way(fields: tuple[str, ...]) -> None:
    columns = mapping(fields)
    assert not UsualRows(columns, {}).known


def test_fixed_values_are_put_in_the_long_way() -> None:
    columns = mapping(FIELDS, fixed=(("language", "es"),))
    assert not UsualRows(columns, {}).known
