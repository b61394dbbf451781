"""Exports of other programs, understood without any choice of a person. The people in them are invented."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.letters_of_sex import letters_of
from custdesk.exchange.mapping.model import Draft
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading import FileReading, read_file
from custdesk.exchange.reading.programs import program_of
from tests.exchange.mapping.tables import draft_of, drafts_of, fields_of

FOLDER = Path(__file__).parents[2] / "files" / "programs"
Files = Callable[[str], FileReading]
Drafts = Callable[[str], list[Draft]]


@pytest.fixture(scope="module")
def files() -> Files:
    return cache(lambda name: read_file(FOLDER / name))


@pytest.fixture(scope="module")
def drafts(files: Files) -> Drafts:
    def understood(name: str) -> list[Draft]:
        file = files(name)
        mapping = guess(file, "ES", "es")
        reader = RowReader(mapping, letters_of(file.table, mapping))
        return [reader.draft(row) for row in file.table.rows]

    return cache(understood)


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_every_row_of_a_program_can_be_taken_and_nothing_is_doubted(path: Path, drafts: Drafts) -> None:
    for draft in drafts(path.name):
        assert not draft.refused
        assert not draft.problems
        assert draft.card.customer.given_name or draft.card.customer.company_name


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("google_contacts_2024.csv", "Google Contacts"), ("google_contacts_old.csv", "Google Contacts"),
        ("outlook_classic_en.csv", "Outlook"), ("outlook_classic_es.csv", "Outlook"),
        ("outlook_classic_el.csv", "Outlook"), ("outlook_classic_pt.csv", "Outlook"), ("outlook_com.csv", "Outlook"),
        ("shopify_customers.csv", "Shopify"), ("woocommerce_analytics.csv", "WooCommerce"),
        ("woocommerce_users.csv", "WooCommerce"), ("hubspot_contacts.csv", "HubSpot"),
        ("mailchimp_subscribed.csv", "Mailchimp"), ("mailchimp_unsubscribed.csv", "Mailchimp"),
        ("mailchimp_cleaned.csv", "Mailchimp"), ("odoo_partners_labels.csv", "Odoo"),
        ("odoo_partners_technical.csv", "Odoo"), ("odoo_list.csv", "Odoo"),
    ],
)  # fmt: skip
def test_the_program_is_named_to_the_person(name: str, program: str, files: Files) -> None:
    file = files(name)
    assert program_of(file.table.headings) == program
    assert f"This looks like an export from {program}." in [notice.sentence() for notice in file.notices]


def test_a_list_of_nobodys_is_said_to_be_from_no_program() -> None:
    assert program_of(["Name", "Phone", "E-mail", "Notes"]) == ""


@pytest.mark.parametrize("name", ["outlook_classic_es.csv", "outlook_classic_el.csv", "outlook_classic_pt.csv"])
def test_outlook_in_other_languages_keeps_home_and_work_apart(name: str, drafts: Drafts) -> None:
    (draft,) = drafts(name)
    places = {address.label: address for address in draft.card.addresses}
    assert set(places) == {"work", "home"}
    assert all(place.street and place.postcode and place.city and place.country for place in places.values())
    assert {"work", "home", "mobile"} & {phone.label for phone in draft.card.phones} >= {"work", "mobile"}


def test_what_outlook_shows_for_an_address_is_no_second_address(drafts: Drafts) -> None:
    (draft,) = drafts("outlook_classic_en.csv")
    assert [email.address for email in draft.card.emails] == ["helen@barrow.example", "h.barrow@home.example"]
    assert draft.card.customer.tags == ("Trade", "VIP")
    assert draft.card.customer.born_on is None


def test_shops_that_ask_for_marketing_only_tighten(drafts: Drafts) -> None:
    refusing, agreeing = drafts("shopify_customers.csv")
    assert refusing.opt_outs == {"email", "sms", "messaging"}
    assert agreeing.opt_outs == frozenset()
    assert refusing.card.addresses[0].postcode == "41003"
    assert refusing.card.customer.reference == "7310448301122"


def test_who_left_a_mailing_list_gets_no_marketing_by_email(drafts: Drafts) -> None:
    (left,), (bounced,) = drafts("mailchimp_unsubscribed.csv"), drafts("mailchimp_cleaned.csv")
    assert left.opt_outs == bounced.opt_outs == {"email"}
    assert all(not draft.opt_outs for draft in drafts("mailchimp_subscribed.csv"))


def test_the_tags_of_mailchimp_are_a_list_inside_a_cell(drafts: Drafts) -> None:
    assert [draft.card.customer.tags for draft in drafts("mailchimp_subscribed.csv")] == [
        ("VIP", "Spring, 2025"),
        ("VIP",),
    ]


def test_where_an_address_of_the_internet_is_says_nothing_about_the_customer(drafts: Drafts) -> None:
    assert not any(
        address.region or address.country for address in drafts("mailchimp_subscribed.csv")[0].card.addresses
    )


def test_a_birthday_without_a_year_goes_to_the_notes_and_that_is_told(files: Files, drafts: Drafts) -> None:
    notices = [notice.sentence() for notice in guess(files("mailchimp_subscribed.csv"), "ES", "es").notices]
    assert notices == ["The birthdays in Birthday have no year, so they go to the notes."]
    assert [draft.card.customer.notes for draft in drafts("mailchimp_subscribed.csv")] == ["", "Birthday: 03/14"]


@pytest.mark.parametrize("days", ["14/03|2/12", "14 de marzo|2 de diciembre", "March 14|December 2nd"])
def test_only_days_without_years_go_there(days: str) -> None:
    first, second = days.split("|")
    headings, rows = ("Nombre", "Cumpleaños"), (("Ana Gil", first), ("Eva Sol", second))
    assert fields_of(headings, *rows) == ["full_name", "note_line"]
    assert fields_of(headings, ("Ana Gil", "March 1985"), ("Eva Sol", "12/1985"))[1] != "note_line"
    assert fields_of(headings, ("Ana Gil", f"{first} 1985"), ("Eva Sol", "14/03/1985")) == ["full_name", "born_on"]


def test_whom_odoo_calls_by_a_company_works_there(drafts: Drafts) -> None:
    company, brandon, edith, julia = (draft.card.customer for draft in drafts("odoo_list.csv"))
    assert (company.kind, company.name, company.given_name) == ("company", "Azure Interior", "")
    assert (brandon.kind, brandon.name, brandon.company_name) == ("person", "Brandon Freeman", "Azure Interior")
    assert (edith.name, edith.company_name) == ("Edith Sanchez", "Acme, Inc.")
    assert (julia.name, julia.company_name) == ("Julia Rivero", "")


def test_a_company_before_its_person_is_known_by_standing_alone_elsewhere() -> None:
    firms = (("Azure Interior, Brandon Freeman",), ("Azure Interior",), ("Deco Addict, Invoice Address",))
    assert fields_of(("Display Name",), *firms) == ["full_name.company_first"]
    assert fields_of(("Nombre",), ("García, Ana",), ("García, Luis",), ("Ruiz, Eva",)) == ["full_name"]
    drafts = drafts_of(("Display Name",), *firms)
    assert [draft.card.customer.name for draft in drafts] == ["Brandon Freeman", "Azure Interior", "Deco Addict"]
    assert drafts[2].card.customer.company_name == "Deco Addict", "nobody is called Invoice Address"


def test_what_odoo_shows_for_people_is_left_out_where_their_names_are_there() -> None:
    headings = ("External ID", "Display Name", "Name", "Is a Company", "Related Company", "Tax ID")
    row = ("x1", "Azure Interior, Brandon Freeman", "Brandon Freeman", "False", "Azure Interior", None)
    assert fields_of(headings, row)[1:3] == ["", "full_name"]
    own = draft_of(("External ID", "Display Name", "Is a Company", "Tax ID"), "x2", "Azure Interior, Lab", "True", None)
    assert own.card.customer.name == "Lab", "a company below another one is called by its own name"


@pytest.mark.parametrize("name", ["odoo_partners_labels.csv", "odoo_partners_technical.csv"])
def test_companies_of_odoo_are_companies_and_their_people_people(name: str, drafts: Drafts) -> None:
    company, person = drafts(name)
    assert (company.card.customer.kind, company.card.customer.company_name) == ("company", "Ferretería Lago")
    assert company.card.customer.tax_number == "B58378431"
    assert person.card.customer.kind == "person"
    assert person.card.customer.company_name == "Ferretería Lago"
    assert (person.card.customer.given_name, person.card.customer.family_name) == ("Elvira", "Lago Pons")
    assert person.card.customer.job_title == "Compras"
    assert company.card.customer.reference == "__export__.res_partner_7_ab"
    assert "C-7" in company.card.customer.notes


def test_a_shop_on_the_web_has_where_to_send_and_where_to_bill(drafts: Drafts) -> None:
    (draft,) = drafts("woocommerce_users.csv")
    assert [(place.label, place.postcode) for place in draft.card.addresses] == [
        ("billing", "E1 6AN"),
        ("other", "E2 8AA"),
    ]
    assert draft.card.customer.known_as == ""
    (draft,) = drafts("woocommerce_analytics.csv")
    assert (draft.card.customer.given_name, draft.card.customer.family_name) == ("Tasos", "Mylonas")


def test_who_wants_no_mail_from_hubspot_gets_none(drafts: Drafts) -> None:
    assert [draft.opt_outs for draft in drafts("hubspot_contacts.csv")] == [{"email"}, frozenset()]
