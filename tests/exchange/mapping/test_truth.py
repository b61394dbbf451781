"""Untidy lists become what a careful person would have entered, and real exports lose no row."""

import csv

import pytest

from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.reading import read_file
from tests.data import shared_data
from tests.exchange.mapping.tables import check_rows, sentences

MESSY = ("el_semicolon_cp1253.csv", "es_fullname.xlsx", "es_titled.xlsx", "fa_titled_jalali.xlsx", "fa_utf16_tab.csv",
         "pt_second_sheet.xlsx")  # fmt: skip
FIRST_DAY = {
    "northwind_customers.xlsx": 91,
    "chinook_customers.csv": 59,
    "google_contacts_old.csv": 1,
    "google_contacts_2024.csv": 2,
    "shopify_customers.csv": 2,
    "hubspot_contacts.csv": 3,
    "andalucia_centros_cp1252.csv": 400,
    "ans_operadoras_latin1.csv": 300,
}
SHOPS = (("ES", "es"), ("IR", "fa"), ("US", "en"))


def drafts_in(path, country="ES", language="es"):
    reading = read_file(path)
    mapping = guess(reading, country, language)
    return check_rows(reading, mapping), mapping


def told(draft):
    card, customer = draft.card, draft.card.customer
    address = card.addresses[0] if card.addresses else None
    return {
        "given_name": customer.given_name,
        "family_name": customer.family_name,
        "phone": card.phones[0].number if card.phones else "",
        "email": card.emails[0].address if card.emails else "",
        "street": address.street if address else "",
        "city": address.city if address else "",
        "postcode": address.postcode if address else "",
        "born_on": str(customer.born_on or ""),
        "marketing": str("marketing" not in draft.opt_outs),
        "balance": customer.balance,
    }


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize("name", MESSY)
def test_an_untidy_list_is_read_as_a_careful_person_would(name, shop):
    path = shared_data("messy") / name
    drafts, mapping = drafts_in(path, *shop)
    with path.with_name(f"{path.stem}.truth.csv").open(encoding="utf-8", newline="") as file:
        truth = list(csv.DictReader(file))
    used = {use.field for use in mapping.uses}
    assert not [draft for draft in drafts if draft.refused]
    for draft, wanted in zip(drafts, truth, strict=True):
        found = told(draft)
        wanted["balance"] = round(float(wanted["balance"]) * 100) if "balance" in used else None
        if "allow.marketing" not in used:
            wanted.pop("marketing")
        wrong = {key for key, value in wanted.items() if found[key] != value}
        # A year of two digits could be two centuries: it is told and left out.
        if wrong == {"born_on"} and not found["born_on"]:
            wrong = set() if any("four digits" in sentence for _, sentence in sentences(draft)) else wrong
        assert wrong == set()


@pytest.mark.parametrize(("name", "taken"), FIRST_DAY.items())
def test_the_files_of_a_first_day_lose_no_row_that_has_a_name(name, taken):
    drafts, _ = drafts_in(shared_data("first_day") / name)
    assert sum(not draft.refused for draft in drafts) == taken


def test_schools_are_companies_with_both_parts_of_their_name():
    drafts, mapping = drafts_in(shared_data("first_day") / "andalucia_centros_cp1252.csv")
    assert mapping.companies
    assert drafts[0].card.customer.company_name == "Colegio de Educación Infantil y Primaria Ángel de Haro"
    assert drafts[0].card.customer.reference == "04005193"
    assert drafts[0].card.addresses[0].postcode == "04620"
    assert drafts[0].card.addresses[0].city == "Vera"
    assert all(phone.checked for draft in drafts for phone in draft.card.phones)


def test_brazilian_companies_have_phones_with_area_codes_and_whole_streets():
    drafts, mapping = drafts_in(shared_data("first_day") / "ans_operadoras_latin1.csv", "GR", "el")
    card = drafts[1].card
    assert (mapping.country, mapping.language) == ("BR", "pt")
    assert (card.customer.tax_number, card.customer.tax_country) == ("07525246000126", "BR")
    assert card.phones[0].number == "+552122704971"
    assert card.addresses[0].street == "AV RIO BRANCO, 120, PAVIMENTO 4 - SALA 426 - CENTRO"
    assert card.addresses[0].postcode == "20040-001"
    assert [phone.label for phone in drafts[0].card.phones] == ["", "fax"]


def test_northwind_is_a_list_of_companies_with_contacts():
    drafts, mapping = drafts_in(shared_data("first_day") / "northwind_customers.xlsx")
    customer = drafts[0].card.customer
    assert mapping.companies
    assert (customer.kind, customer.name) == ("company", "Alfreds Futterkiste")
    assert (customer.given_name, customer.family_name) == ("Maria", "Anders")
    assert drafts[0].card.phones[0].number == "+49300074321"


def test_chinook_is_a_list_of_persons_some_with_an_employer():
    drafts, mapping = drafts_in(shared_data("first_day") / "chinook_customers.csv")
    assert not mapping.companies
    assert {draft.card.customer.kind for draft in drafts} == {"person"}
    assert sum(bool(draft.card.customer.company_name) for draft in drafts) == 10
    assert sum(phone.checked for draft in drafts for phone in draft.card.phones if phone.label != "fax") >= 54


def test_shopify_says_no_by_e_mail_and_sms_and_a_yes_says_nothing():
    drafts, _ = drafts_in(shared_data("first_day") / "shopify_customers.csv")
    assert [draft.opt_outs for draft in drafts] == [{"email", "sms"}, {"sms"}]
    assert drafts[0].card.phones[0].number == "+17755550154"
    assert drafts[0].card.customer.balance is None
