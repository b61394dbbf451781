"""A spreadsheet that lost digits is told of row by row, with what was made of the value; what is whole is taken."""

from datetime import date
from typing import Any

import pytest

from custdesk.exchange.mapping.model import ColumnUse, Draft, Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading.model import Row


def draft_of(field: str, cell: Any, country: str = "ES", language: str = "es", **settings: Any) -> Draft:
    uses = (ColumnUse(0, "Name", "given_name"), ColumnUse(1, "Value", field))
    reader = RowReader(Mapping(uses=uses, country=country, language=language, **settings), {})
    return reader.draft(Row(2, ("Ana", cell)))


def told(draft: Draft) -> list[str]:
    return [problem.sentence() for problem in draft.problems]


@pytest.mark.parametrize("cell", ["6.001E+08", "6,001E+08", "6.001E8", "6E+08"])
def test_a_phone_with_an_exponent_is_kept_in_the_notes_and_told(cell: str) -> None:
    draft = draft_of("phone", cell)
    assert draft.card.phones == ()
    assert draft.card.customer.notes == f"Value: {cell}"
    assert told(draft) == ["The spreadsheet shortened this number. Format its column as text and write all the digits."]


def test_a_phone_in_a_cell_of_numbers_has_all_its_digits() -> None:
    draft = draft_of("phone", 6.001e8)
    assert [phone.number for phone in draft.card.phones] == ["+34600100000"]
    assert draft.problems == ()


@pytest.mark.parametrize(("cell", "country"), [(9127624165, "IR"), (612345678, "FR"), (7400123456, "GB")])
def test_a_phone_without_the_zero_that_is_dialled_at_home_is_the_same_number(cell: int, country: str) -> None:
    draft = draft_of("phone", cell, country)
    assert draft.problems == ()
    assert draft.card.phones[0].number.endswith(str(cell))


@pytest.mark.parametrize(("cell", "country"), [(61234567, "ES"), (212345678, "IR"), (694123456, "GR")])
def test_a_phone_that_lost_a_digit_is_kept_as_it_is_and_told(cell: int, country: str) -> None:
    draft = draft_of("phone", cell, country)
    assert [(phone.number, phone.checked) for phone in draft.card.phones] == [(str(cell), False)]
    assert told(draft)


@pytest.mark.parametrize(
    ("cell", "country", "count"),
    [
        (7525246000126, "BR", 14),
        (1234567890, "BR", 11),
        (94259216, "GR", 9),
        (499370899, "IR", 10),
        ("1234567L", "ES", 9),
    ],
)
def test_a_tax_number_that_lost_its_zero_is_kept_as_it_is_and_told(cell: int | str, country: str, count: int) -> None:
    draft = draft_of("tax_number", cell, country)
    assert draft.card.customer.tax_number == str(cell)
    assert told(draft) == [
        "A zero at the start seems to be missing. The number was kept as it is: "
        f"write all its {count} digits and letters."
    ]


@pytest.mark.parametrize(
    ("cell", "country", "count"), [(4001, "ES", 5), (1067, "DE", 5), (1310100, "BR", 8), (2134, "US", 5)]
)
def test_a_postcode_that_lost_its_zero_is_kept_as_it_is_and_told(cell: int, country: str, count: int) -> None:
    draft = draft_of("postcode", cell, country)
    assert draft.card.addresses[0].postcode == str(cell)
    assert told(draft) == [f"Postcodes of this country have {count} digits. Add the zero at the start if one was lost."]


@pytest.mark.parametrize(
    ("cell", "day"),
    [("1365/05/12", date(1986, 8, 3)), ("۱۳۶۵/۰۵/۱۲", date(1986, 8, 3)), ("12/05/1986", date(1986, 5, 12)),
     ("٢٧/٠٣/١٩٨٥", date(1985, 3, 27)), (date(1986, 5, 12), date(1986, 5, 12))],
)  # fmt: skip
def test_each_day_of_a_column_with_two_calendars_is_read_in_its_own(cell: Any, day: date) -> None:
    draft = draft_of("born_on", cell, "IR", "fa")
    assert (draft.card.customer.born_on, draft.problems) == (day, ())


def test_a_day_of_the_other_calendar_is_told_where_the_column_has_only_one() -> None:
    draft = draft_of("born_on", "1365/05/12", "ES", "es", calendar="gregorian")
    assert draft.card.customer.born_on is None
    assert told(draft) == ["The year 1365 is too far away. Check the year."]


@pytest.mark.parametrize(
    ("cell", "decimal", "cents"), [("12,5", "", 1250), ("۱۲٫۵", "", 1250), ("1.234,50", ".", 123450), (12.5, ",", 1250)]
)
def test_an_amount_that_can_be_read_one_way_only_is_taken(cell: Any, decimal: str, cents: int) -> None:
    draft = draft_of("balance", cell, decimal=decimal)
    assert (draft.card.customer.balance, draft.problems) == (cents, ())


def test_an_amount_that_can_be_read_both_ways_is_told() -> None:
    assert told(draft_of("balance", "1.234", decimal=""))


@pytest.mark.parametrize(("cell", "number"), [(17, "17"), (17.0, "17"), ("'0017", "0017"), ("0017", "0017")])
def test_a_number_of_a_customer_is_the_same_as_text_and_as_number(cell: Any, number: str) -> None:
    draft = draft_of("number", cell)
    assert (draft.card.customer.number, draft.problems) == (number, ())
