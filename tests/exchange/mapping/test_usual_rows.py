"""What usual rows are read as in a fraction of the time is what they are read as."""

import json
import random
from typing import Any

import pytest

from custdesk.children.lines import as_line
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.usual_rows import UsualRows
from custdesk.exchange.mapping.wire import row_to_wire
from custdesk.exchange.reading.model import Row
from custdesk.exchange.reading.wire import from_wire, to_wire
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
    reader = RowReader(columns, {"m": "male", "h": "male"} if seed % 2 else {})
    usual = UsualRows(columns, reader)
    assert usual.known
    taken = 0
    for line, cells in enumerate(rows(seed, fields, country), 2):
        found = usual.row(line, cells)
        if found is not None:
            taken += 1
            slowly = reader.checked(Row(line, tuple(map(from_wire, cells))))
            assert json.loads(as_line(row_to_wire(found))) == json.loads(as_line(row_to_wire(slowly))), cells
    assert taken > (30 if not seed else 0)


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
    ],
)
def test_columns_that_speak_of_each_other_are_read_the_long_way(fields: tuple[str, ...]) -> None:
    columns = mapping(fields)
    assert not UsualRows(columns, RowReader(columns, {})).known


def test_fixed_values_are_put_in_the_long_way() -> None:
    columns = mapping(FIELDS, fixed=(("language", "es"),))
    assert not UsualRows(columns, RowReader(columns, {})).known
