"""Headings in five languages and in the forms of other programs."""

import pytest

from custdesk.exchange.headings import heading_of
from custdesk.exchange.mapping.fields import FIELDS, place_of
from custdesk.exchange.mapping.headings import SKIP, named_by
from custdesk.exchange.mapping.words import tokens_of, words


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("First Name", "given_name"), ("FirstName", "given_name"), ("Middle Name", "given_name"),
        ("billing_first_name", "given_name"), ("Apellido 2", "family_name"), ("Sobrenome", "family_name"),
        ("نام‌خانوادگی", "family_name"), ("Επώνυμο", "family_name"), ("Razão Social", "company_name"),
        ("D_DENOMINA", "company_name"), ("Επωνυμία", "company_name"), ("Organization 1 - Name", "company_name"),
        ("Nome Fantasia", "known_as"), ("Διακριτικός τίτλος", "known_as"), ("ContactTitle", "job_title"),
        ("Nombre y apellidos", "full_name"), ("Ονοματεπώνυμο", "full_name"), ("نام و نام خانوادگی", "full_name"),
        ("Apellidos y nombre", "full_name.family_first"), ("CustomerID", "reference"), ("Record ID", "reference"),
        ("Registro ANS", "reference"), ("codigo", "reference"), ("Customer number", "number"),
        ("Nº cliente", "number"), ("N.º de cliente", "number"), ("Κωδικός πελάτη", "number"),
        ("شماره مشتری", "number"), ("Fecha Nac.", "born_on"), ("Ημ/νία γέννησης", "born_on"), ("تاریخ تولد", "born_on"),
        ("N.I.F.", "tax_number"), ("Α.Φ.Μ.", "tax_number"), ("CPF/CNPJ", "tax_number"), ("کد ملی", "tax_number"),
        ("Correo_e", "email"), ("Endereço eletrônico", "email"), ("Ηλ. ταχυδρομείο", "email"),
        ("E-mail 1 - Value", "emails.1.address"), ("E-mail 2 - Type", "emails.2.label"),
        ("Phone 3 - Value", "phones.3.number"), ("Phone 3 - Label", "phones.3.label"), ("N_TELEFONO", "phone"),
        ("Business Phone 2", "phone.work"), ("Teléfono móvil del cliente", "phone.mobile"),
        ("Τηλ. οικίας", "phone.home"),
        ("Home Fax", "phone.fax"), ("DDD", "area_code"), ("C_POSTAL", "postcode"), ("CEP", "postcode"),
        ("Τ.Κ.", "postcode"), ("کد پستی", "postcode"), ("Default Address Zip", "postcode"), ("UF", "region"),
        ("Default Address Address1", "street"), ("Default Address Address2", "street2"),
        ("billing_address_2", "billing.street2"), ("Home Country/Region", "home.country"),
        ("Business Postal Code", "work.postcode"), ("shipping_city", "other.city"),
        ("Address 2 - Postal Code", "addresses.2.postcode"), ("Address 1 - Extended Address", "addresses.1.street2"),
        ("Bairro", "district"), ("پلاک", "house_number"), ("Saldo", "balance"), ("Υπόλοιπο", "balance"),
        ("مانده", "balance"), ("Alergias", "health_note"), ("IBAN", "bank_account"), ("شبا", "bank_account"),
        ("Accepts Email Marketing", "allow.email"), ("Accepts SMS Marketing", "allow.sms"),
        ("Acepta publicidad", "allow.marketing"), ("Διαφημιστικά", "allow.marketing"),
        ("اجازهٔ تبلیغات", "allow.marketing"), ("Unsubscribed", "opt_out.marketing"), ("Do not call", "opt_out.phone"),
    ],
)  # fmt: skip
def test_a_heading_is_known_whatever_program_wrote_it(heading, field):
    assert named_by(heading).code == field


@pytest.mark.parametrize(
    "heading",
    ["Assistant's Phone", "SupportRepId", "cod_municipio", "Data Registro ANS", "Create Date", "Contact owner",
     "Yomi Name", "Website 1 - Value", "Total Spent", "Lead Status", "Custom Field 1 - Value", "نام پدر",
     "Όνομα πατρός"],
)  # fmt: skip
def test_a_heading_that_speaks_of_something_else_is_left_out(heading):
    assert named_by(heading).code in ("", SKIP)


def test_every_heading_of_our_exports_is_known_again():
    for code in FIELDS:
        try:
            heading = heading_of(code)
        except KeyError:
            continue
        assert named_by(heading).code == code


def test_every_entry_of_the_dictionary_names_a_field():
    for codes in words().fields.values():
        for code in codes:
            plain = code.rstrip("+?")
            assert plain in FIELDS or plain in (SKIP, "street_kind"), code


def test_every_field_has_a_place_and_a_label():
    for code, field in FIELDS.items():
        assert place_of(code).kind
        assert field.text()
    with pytest.raises(KeyError):
        place_of("nonsense")


def test_words_of_a_heading_are_taken_apart():
    assert tokens_of("PostalCode") == ["postal", "code"]
    assert tokens_of("E-Mail Address1") == ["email", "address", "1"]
    assert tokens_of("Τ.Κ.") == ["τκ"]
