"""A row becomes a draft: nothing is guessed in silence, nothing vanishes."""

import json
import threading
from datetime import date, datetime

import pytest

from custdesk.customers.model import Customer
from custdesk.errors import Cancelled
from custdesk.exchange.mapping import checking
from custdesk.exchange.mapping.checking import checked_chunks
from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.wire import draft_from_wire
from custdesk.exchange.reading.model import CellError
from tests.exchange.mapping.tables import check_rows, draft_of, drafts_of, read_table, sentences


def test_a_row_is_refused_only_without_any_name():
    drafts = drafts_of(("Nombre", "Empresa", "Correo"), (None, None, "a@example.com"), (None, "Bar Sol", None))
    assert [draft.refused for draft in drafts] == [True, False]
    assert drafts[1].card.customer.kind == "company"
    assert [draft.line for draft in drafts] == [2, 3]


def test_an_unreadable_value_is_told_and_kept_in_the_notes():
    draft = draft_of(("Nombre", "Correo", "Fecha de nacimiento", "Notas"), "Ana Ruiz", "ana@", "31/02/1980", "Amable")
    assert not draft.refused
    assert draft.card.emails == ()
    assert draft.card.customer.born_on is None
    assert set(draft.card.customer.notes.split("\n")) == {
        "Amable", "Correo: ana@", "Fecha de nacimiento: 31/02/1980"
    }  # fmt: skip
    assert {column for column, _ in sentences(draft)} == {"Correo", "Fecha de nacimiento"}
    assert "notes" in draft.given
    assert "born_on" not in draft.given


def test_an_error_in_a_cell_is_told():
    draft = draft_of(("Nombre", "Saldo"), "Ana Ruiz", CellError("#DIV/0!"))
    assert draft.card.customer.balance is None
    assert sentences(draft) == [("Saldo", "The cell holds the error #DIV/0! instead of a value.")]


@pytest.mark.parametrize(
    ("heading", "cell"),
    [("Teléfono", "6.001E+08"), ("Código postal", 4001), ("NIF", "7.21E+12"), ("Nº cliente", 12345678901234567890)],
)
def test_a_shortened_number_is_told_and_never_guessed(heading, cell):
    draft = draft_of(("Nombre", "Apellidos", heading), "Ana", "Ruiz", cell)
    assert [column for column, _ in sentences(draft)] == [heading]
    assert not draft.card.phones
    assert "04001" not in str(draft.card)


def test_a_tax_number_that_lost_its_zero_is_told():
    draft = draft_of(("Razão Social", "CNPJ", "CEP"), "Abbess", 7525246000126, 20040001)
    assert draft.card.customer.tax_number == "7525246000126"
    assert [column for column, _ in sentences(draft)] == ["CNPJ"]
    assert draft.card.addresses[0].postcode == "20040-001"


def test_a_bank_account_that_cannot_be_read_does_not_leak_into_the_notes():
    draft = draft_of(("Nombre", "IBAN"), "Ana Ruiz", "1.2E+15")
    assert draft.card.sealed == {}
    assert draft.card.customer.notes == ""
    assert sentences(draft)


def test_sealed_values_travel_apart():
    draft = draft_of(("Nombre", "IBAN", "Alergias"), "Ana Ruiz", "ES91 2100 0418 4502 0005 1332", "Nueces")
    assert draft.card.sealed == {"bank_account": "ES9121000418450200051332", "health_note": "Nueces"}
    assert {"bank_account", "health_note"} <= draft.given


def test_several_values_in_one_cell_are_taken_apart():
    draft = draft_of(("Nombre", "Teléfono", "Correo"), "Ana Ruiz", "612345678 / 912 345 678", "a@x.com ::: b@x.com")
    assert [phone.number for phone in draft.card.phones] == ["+34612345678", "+34912345678"]
    assert [email.address for email in draft.card.emails] == ["a@x.com", "b@x.com"]
    assert draft.problems == ()


def test_words_beside_a_phone_are_kept():
    draft = draft_of(("Nombre", "Teléfono"), "Ana Ruiz", "612345678 (su hermana Eva)")
    assert [phone.number for phone in draft.card.phones] == ["+34612345678"]
    assert "su hermana Eva" in draft.card.customer.notes


def test_labels_come_from_headings_and_from_columns_of_labels():
    draft = draft_of(("Nombre", "Móvil", "Fax", "Teléfono casa"), "Ana Ruiz", "612345678", "912345679", "912345678")
    assert [phone.label for phone in draft.card.phones] == ["mobile", "fax", "home"]
    draft = draft_of(
        ("First Name", "Phone 1 - Label", "Phone 1 - Value", "Phone 2 - Label", "Phone 2 - Value"),
        "Ann", "Work Fax", "912345678", "* Mobile", "612345678",
    )  # fmt: skip
    assert [phone.label for phone in draft.card.phones] == ["fax", "mobile"]


def test_a_country_of_the_row_goes_before_that_of_the_file():
    draft = draft_of(("Name", "Phone", "Zip", "Country"), "Ann Lee", "(775) 555-0154", "89801", "United States")
    assert draft.card.phones[0].number == "+17755550154"
    assert draft.card.addresses[0].country == "US"


def test_streets_are_put_together_from_their_columns():
    draft = draft_of(("Nombre", "Tipo de vía", "Calle", "Piso", "Ciudad"), "Ana Ruiz", "Calle", "Mayor", "3º B", "Vera")
    assert draft.card.addresses[0].street == "Calle Mayor, 3º B"
    draft = draft_of(("Όνομα", "Οδός", "Αριθμός", "Πόλη"), "Ελένη", "Ερμού", 15, "Αθήνα")
    assert draft.card.addresses[0].street == "Ερμού 15"


@pytest.mark.parametrize(
    ("text", "country", "parts"),
    [
        ("C/ Mayor 5, 3º B, 04001 Almería", "ES", ("C/ Mayor 5, 3º B", "04001", "Almería")),
        ("C/ Mayor 5\n04001 Almería (Almería)\nEspaña", "ES", ("C/ Mayor 5", "04001", "Almería")),
        ("Ερμού 15, 105 63 Αθήνα", "GR", ("Ερμού 15", "10563", "Αθήνα")),
        ("Rua das Flores, 10 - Centro, São Paulo - SP, 01310-100", "BR",
         ("Rua das Flores, 10 - Centro", "01310-100", "São Paulo")),
        ("12 High Street, London SW1A 1AA", "GB", ("12 High Street", "SW1A 1AA", "London")),
        ("3910 Harrison Blvd, Ogden, UT 84403", "US", ("3910 Harrison Blvd", "84403", "Ogden")),
    ],
)  # fmt: skip
def test_a_whole_address_is_taken_apart(text, country, parts):
    draft = draft_of(("Name", "Full address"), "Ann Lee", text, country=country, language="en")
    address = draft.card.addresses[0]
    assert (address.street, address.postcode, address.city) == parts


def test_an_address_that_cannot_be_taken_apart_is_a_street():
    draft = draft_of(("Nombre", "Dirección completa"), "Ana Ruiz", "Camino del río, junto al molino")
    assert draft.card.addresses[0].street == "Camino del río, junto al molino"


def test_a_no_tightens_and_a_yes_says_nothing():
    headings = ("Nombre", "Acepta publicidad", "No llamar", "Unsubscribed")
    drafts = drafts_of(
        headings,
        ("Ana Ruiz", "no", "no", None),
        ("Eva Sanz", "sí", "sí", None),
        ("Luis Gil", "sí", None, datetime(2024, 5, 1, 10, 0)),
        ("Paz Gil", "sí", "no", "no"),
    )
    assert [draft.opt_outs for draft in drafts] == [{"marketing"}, {"phone"}, {"marketing"}, set()]


def test_an_answer_that_is_neither_yes_nor_no_is_told():
    headings = ("Nombre", "Acepta publicidad")
    drafts = drafts_of(headings, ("Ana Ruiz", "no"), ("Eva Sanz", "sí"), ("Luis Gil", "a veces"))
    assert drafts[2].opt_outs == frozenset()
    assert drafts[2].problems
    assert drafts[2].card.customer.notes == "Acepta publicidad: a veces"


def test_letters_for_sexes_are_understood_by_the_company_they_keep():
    drafts = drafts_of(("Nombre", "Sexo"), ("Ana Ruiz", "M"), ("Luis Gil", "H"))
    assert [draft.card.customer.sex for draft in drafts] == ["female", "male"]
    drafts = drafts_of(("Name", "Sex"), ("Ann Lee", "F"), ("Bob Lee", "M"))
    assert [draft.card.customer.sex for draft in drafts] == ["female", "male"]


def test_a_company_is_known_by_its_form_or_its_tax_number():
    drafts = drafts_of(
        ("Nombre", "NIF"), ("Talleres Ruiz S.L.", None), ("Ana Ruiz Gil", "12345678Z"), ("Bar Paco", "B58818501")
    )
    assert [draft.card.customer.kind for draft in drafts] == ["company", "person", "company"]
    assert drafts[0].card.customer.company_name == "Talleres Ruiz S.L."


def test_whole_names_with_the_family_name_first_are_turned():
    drafts = drafts_of(("Apellidos y nombre", "Tel"), ("García López, Ana", None), ("García López Ana", None))
    assert {(d.card.customer.given_name, d.card.customer.family_name) for d in drafts} == {("Ana", "García López")}


def test_only_what_the_row_fills_is_given():
    draft = draft_of(("Nombre", "Apellidos", "Cargo", "Idioma"), "Ana", "Ruiz", None, "Español")
    assert draft.given == {"given_name", "family_name", "language"}
    assert draft.card.customer.language == "es"


def test_a_birthday_in_the_future_and_a_year_of_two_digits_are_left_out():
    drafts = drafts_of(("Nombre", "Nacimiento"), ("Ana Ruiz", date(2140, 1, 1)), ("Eva Sanz", "18-05-76"))
    assert [draft.card.customer.born_on for draft in drafts] == [None, None]
    assert all(draft.problems for draft in drafts)


def test_google_groups_become_tags_without_stars():
    draft = draft_of(("First Name", "Labels"), "Ann", "* myContacts ::: Test ::: * Friends")
    assert draft.card.customer.tags == ("Test", "Friends")


def test_an_export_of_ours_comes_back_as_it_was():
    headings = ("Number", "Kind", "Given name", "Family name", "Company", "Name", "State", "No marketing", "Balance",
                "Phone 1", "Phone 1 label", "E-mail 1", "Address 1 street", "Address 1 country", "Tags")  # fmt: skip
    draft = draft_of(
        headings, "C-17", "Company", None, None, "Bar Sol", "Bar Sol", "Active", "Yes", 12.5,
        "+34612345678", "Mobile", "bar@example.com", "C/ Mayor 5", "ES", "new, big",
    )  # fmt: skip
    customer = draft.card.customer
    assert customer == Customer(
        number="C-17", kind="company", company_name="Bar Sol", balance=1250, tags=("new", "big")
    )  # fmt: skip
    assert draft.card.phones[0].label == "mobile"
    assert draft.card.addresses[0].region == ""
    assert draft.opt_outs == {"marketing"}
    assert draft.problems == ()


def test_checking_can_be_stopped():
    reading = read_table(("Nombre",), *[("Ana Ruiz",)] * 2_000)
    with pytest.raises(Cancelled):
        list(checked_chunks(reading, guess(reading, "ES", "es"), mends={}, cancelled=lambda: True))


def test_a_row_that_cannot_be_sent_to_the_child_is_no_row_less():
    reading = read_table(("Nombre", "Saldo"), ("Ana Ruiz", 1), ("Luis Mar", object()), ("Eva Gil", 3))
    with pytest.raises(TypeError, match="JSON"):
        list(checked_chunks(reading, guess(reading, "ES", "es"), mends={}))


def test_rows_come_back_from_the_child_in_order_and_progress_is_told_to_the_end():
    reading = read_table(("Nombre",), *[(f"Ana {place}",) for place in range(700)])
    mapping, told = guess(reading, "ES", "es"), []
    chunks = checked_chunks(reading, mapping, mends={}, progress=lambda done, total: told.append((done, total)))
    drafts = [draft_from_wire(json.loads(line)) for chunk in chunks for line in chunk.drafts.splitlines()]
    assert drafts == check_rows(reading, mapping)
    assert told == [(500, 700), (700, 700)]


def test_children_that_wait_until_somebody_takes_their_rows_end_with_whoever_takes_no_more(monkeypatch):
    monkeypatch.setattr(checking, "_AHEAD", 0)
    reading = read_table(("Nombre",), *[(f"Ana {place}",) for place in range(2_100)])
    mapping = guess(reading, "ES", "es")
    assert [chunk.drafts.count(b"\n") for chunk in checked_chunks(reading, mapping, mends={})] == [500] * 4 + [100]
    chunks = checked_chunks(reading, mapping, mends={})
    next(chunks)
    chunks.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ThreadPool")]
