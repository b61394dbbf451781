"""One column to many fields, and many columns to one."""

import pytest

from custdesk.exchange.mapping.fields import takes_one_column
from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading.model import Row
from tests.data import shared_data
from tests.exchange.mapping.tables import fields_of, read_table


def read(country, language, *columns):
    """Read one row of columns (heading, field, cell), besides a name."""
    uses = [ColumnUse(place, heading, code) for place, (heading, code, _) in enumerate(columns)]
    mapping = Mapping(uses=(*uses, ColumnUse(len(columns), "Name", "full_name")), country=country, language=language)
    return RowReader(mapping, {}).draft(Row(2, (*(cell for _, _, cell in columns), "Ana Ruiz")))


@pytest.mark.parametrize(
    ("text", "country", "parts"),
    [
        ("04001 Almería", "ES", ("04001", "Almería", "")),
        ("Almería, 04001", "ES", ("04001", "Almería", "")),
        ("105 63 Αθήνα", "GR", ("10563", "Αθήνα", "")),
        ("1000-001 Lisboa", "PT", ("1000-001", "Lisboa", "")),
        ("São Paulo - SP, 01310-100", "BR", ("01310-100", "São Paulo", "SP")),
        ("Ogden, UT 84403", "US", ("84403", "Ogden", "UT")),
        ("London SW1A 1AA", "GB", ("SW1A 1AA", "London", "")),
        ("Almería", "ES", ("", "Almería", "")),
    ],
)
def test_postcode_and_city_in_one_cell_are_taken_apart(text, country, parts):
    address = read(country, "en", ("CP y población", "city_line", text)).card.addresses[0]
    assert (address.postcode, address.city, address.region) == parts
    assert address.street == ""


def test_a_column_of_cities_that_holds_the_postcodes_too_is_known_by_its_values():
    rows = [("Ana Ruiz", "Mayor 1", "04001 Almería"), ("Eva Gil", "Sol 2", "28013 Madrid")]
    assert fields_of(("Nombre", "Calle", "Población"), *rows) == ["full_name", "street", "city_line"]
    assert fields_of(("Nombre", "Calle", "CP y población"), *rows) == ["full_name", "street", "city_line"]


def test_a_street_beside_postcode_and_city_makes_one_address():
    card = read("ES", "es", ("Calle", "street", "Mayor 1"), ("CP y pueblo", "city_line", "04001 Almería")).card
    assert [(one.street, one.postcode, one.city) for one in card.addresses] == [("Mayor 1", "04001", "Almería")]


def test_texts_of_several_columns_are_joined_in_their_order():
    card = read(
        "AU", "en",
        ("no", "house_number", 6), ("a1", "street", "tullaroop street"), ("a2", "street2", "willaroo"),
        ("n1", "notes", "Prefers mornings"), ("n2", "notes", "Has a dog"), ("job", "job_title", "Vet"),
        ("job2", "job_title", "Teacher"),
    ).card  # fmt: skip
    assert card.addresses[0].street == "6 tullaroop street, willaroo"
    assert card.customer.notes == "Prefers mornings\nHas a dog"
    assert card.customer.job_title == "Vet Teacher"


def test_first_and_second_name_become_the_given_name():
    names = (("n1", "given_name", "María"), ("n2", "given_name", "José"), ("a", "family_name", "Gil"))
    mapping = Mapping(uses=tuple(ColumnUse(place, heading, code) for place, (heading, code, _) in enumerate(names)))
    draft = RowReader(mapping, {}).draft(Row(2, tuple(cell for _, _, cell in names)))
    assert (draft.card.customer.given_name, draft.card.customer.family_name) == ("María José", "Gil")


def test_which_fields_take_one_column_is_what_the_reader_does():
    joined = {"given_name", "notes", "tags", "job_title", "street", "street2", "phone", "email.work", "allow.sms"}
    single = {"born_on", "tax_number", "balance", "postcode", "phones.1.number", "home.city", "consent.x", "kind"}
    assert [code for code in joined if takes_one_column(code)] == []
    assert [code for code in single if not takes_one_column(code)] == []


def test_a_research_register_comes_in_by_the_ordinary_guess():
    headings = ("rec_id", "given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode",
                "state", "date_of_birth", "soc_sec_id")  # fmt: skip
    row = ("rec-223-org", "lachlan", "waller", "6", "tullaroop street", "willaroo", "st james", "4011", "wa",
           "19081209", "6988048")  # fmt: skip
    mapping = guess(read_table(headings, row), "AU", "en")
    assert [use.field for use in mapping.uses] == [
        "", "given_name", "family_name", "house_number", "street", "street2", "city", "postcode", "region", "born_on",
        "reference",
    ]  # fmt: skip
    draft = RowReader(mapping, {}).draft(Row(2, row))
    address, customer = draft.card.addresses[0], draft.card.customer
    assert (address.street, address.city) == ("6 tullaroop street, willaroo", "st james")
    assert (str(customer.born_on), customer.reference) == ("1908-12-09", "6988048")


def test_a_suburb_beside_a_city_stays_a_part_of_it():
    fields = fields_of(("Name", "Street", "Suburb", "City"), ("Ann Lee", "Sol 1", "Bondi", "Sydney"))
    assert fields == ["full_name", "street", "district", "city"]


def test_the_registers_of_the_shared_data_lose_no_column():
    path = shared_data("dedupe") / "febrl1.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    headings = [cell.strip() for cell in lines[0].split(",")]
    rows = [[cell.strip() or None for cell in line.split(",")] for line in lines[1:300]]
    fields = fields_of(headings, *rows, country="ES", language="es")
    assert sum(not field for field in fields) == 1
