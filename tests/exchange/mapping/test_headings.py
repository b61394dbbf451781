"""Headings in five languages and in the forms of other programs."""

from unicodedata import combining, normalize

import pytest

from custdesk.exchange.headings import code_of, heading_of
from custdesk.exchange.mapping.fields import FIELDS, place_of
from custdesk.exchange.mapping.headings import SKIP, named_by
from custdesk.exchange.mapping.words import LANGUAGES, tokens_of, words

_OF_SHOPS = {
    "en": (
        "Forename=given_name|Surname=family_name|Customer Name=full_name|Account Name=company_name|"
        "Trading As=known_as|D.O.B.=born_on|Birth Date=born_on|Gender=sex|VAT Reg No=tax_number|Tax ID=tax_number|"
        "Mobile No.=phone.mobile|Cell #=phone.mobile|Tel. (Home)=phone.home|Phone (Work)=phone.work|"
        "Telephone 1=phone|E-mail=email|Email Addr.=email|Work E-mail Address=email.work|Street Address=street|"
        "Addr. Line 1=street|Addr. Line 2=street2|Town/City=city|Zip Code=postcode|Post Code=postcode|"
        "State/Province=region|Country Code=country|Notes/Comments=notes|Customer No.=number|Acct. No.=reference|"
        "Outstanding Balance=balance|Opted out of emails=opt_out.email|Newsletter (Y/N)=allow.marketing|"
        "Customer Category=tags|Preferred Language=language|Date of birth (dd/mm/yyyy)=born_on|"
        "Billing Address Line 1=billing.street|Delivery Postcode=other.postcode|IBAN / Account no.=bank_account|"
        "Allergies / Intolerances=health_note|Do not email=opt_out.email|Do Not Mail=opt_out.post"
    ),
    "es": (
        "Nombre del cliente=full_name|1er Apellido=family_name|2º Apellido=family_name|Apellidos=family_name|"
        "Nombre y Apellidos=full_name|Razón social=company_name|Nombre comercial=known_as|C.I.F.=tax_number|"
        "NIF/CIF=tax_number|D.N.I.=tax_number|Nº DNI=tax_number|RFC=tax_number|Tfno. móvil=phone.mobile|"
        "Telf. fijo=phone.home|Tel. contacto=phone|Teléfono 1=phone|Tlf. trabajo=phone.work|E-mail=email|"
        "Correo elec.=email|Dirección e-mail=email|Domicilio=street|Calle y nº=street|C.P.=postcode|"
        "Cód. Postal=postcode|Población=city|Localidad / Municipio=city|Provincia=region|País=country|"
        "F. Nacimiento=born_on|Fecha de nac.=born_on|Fecha Nacim.=born_on|Sexo=sex|Nº Cliente=number|"
        "Cód. Cliente=number|Observaciones=notes|Saldo pendiente=balance|Acepta publicidad (S/N)=allow.marketing|"
        "No desea publicidad=opt_out.marketing|No llamar=opt_out.phone|Cuenta bancaria (IBAN)=bank_account|"
        "Grupo de clientes=tags|Idioma=language|Alergias / intolerancias=health_note|Dirección de envío=street|"
        "Dir. fiscal=billing.street|Tipo cliente=kind|Celular / WhatsApp=phone.mobile|"
        "Persona de contacto=full_name|Código postal (CP)=postcode|Ciudad / Población=city|Móvil 2=phone.mobile|"
        "Acepta recibir correos=allow.email|Forma de contacto=preferred_channel|Procedencia=source"
    ),
    "el": (
        "Ονομα=given_name|Επωνυμο=family_name|Επίθετο=family_name|Ονοματεπώνυμο Πελάτη=full_name|Ον/μο=full_name|"
        "Επωνυμία Επιχείρησης=company_name|Διακριτικός Τίτλος=known_as|ΑΦΜ=tax_number|Α.Φ.Μ. Πελάτη=tax_number|"
        "Τηλ.=phone|Τηλέφωνο 1=phone|Τηλ. Σταθερό=phone.home|Κιν. Τηλ.=phone.mobile|Κινητό 1=phone.mobile|"
        "Τηλ. Εργασίας=phone.work|Φαξ=phone.fax|E-mail=email|Ηλεκτρονική Διεύθυνση (email)=email|Δ/νση=street|"
        "Διεύθυνση=street|Οδός & Αριθμός=street|Τ.Κ.=postcode|Ταχ. Κώδικας=postcode|Πόλη=city|Πόλη/Χωριό=city|"
        "Νομός=region|Χώρα=country|Ημ/νία Γέννησης=born_on|Ημερ. Γέννησης=born_on|Ημ. Γέννησης=born_on|Φύλο=sex|"
        "Κωδ. Πελάτη=number|Κωδικός=reference|Παρατηρήσεις=notes|Σχόλια=notes|Υπόλοιπο (€)=balance|"
        "Newsletter=allow.marketing|Αποδοχή newsletter=allow.marketing|Όχι διαφημιστικά=opt_out.marketing|"
        "Συγκατάθεση GDPR=allow.marketing|Επάγγελμα=job_title|Γλώσσα=language|Κατηγορία Πελάτη=tags|"
        "Αλλεργίες=health_note|IBAN=bank_account|Email επικοινωνίας=email|Τηλέφωνο επικοινωνίας=phone|"
        "Διεύθυνση αποστολής=other.street|Δήμος=city|Περιοχή=region|Αρ. Πελάτη=number|Εταιρία=company_name|"
        "Ονομασία=company_name|Υπεύθυνος επικοινωνίας=full_name"
    ),
    "pt": (
        "Nome completo=full_name|Nome do cliente=full_name|Primeiro nome=given_name|Apelido=family_name|"
        "Sobrenome=family_name|Razão Social=company_name|Nome Fantasia=known_as|C.P.F.=tax_number|"
        "CNPJ / CPF=tax_number|NIF=tax_number|N.º Contribuinte=tax_number|Telemóvel=phone.mobile|"
        "Tlm.=phone.mobile|Celular=phone.mobile|Tel. fixo=phone.home|Telefone residencial=phone.home|"
        "Fone Comercial=phone.work|E-mail=email|Correio electrónico=email|Endereço=street|Morada=street|"
        "Logradouro=street|Nº=number?|Número do endereço=house_number|Compl.=street2|Bairro=district|"
        "C.E.P.=postcode|Cód. Postal=postcode|Cidade/UF=city|Município=city|Concelho=city|Localidade=city|"
        "U.F.=region|Distrito=region|País=country|Data Nasc.=born_on|Dt. Nascimento=born_on|"
        "Data de Nascimento=born_on|Aniversário=born_on|Sexo=sex|Cód. Cliente=number|N.º Cliente=number|"
        "Observações=notes|Obs.=notes|Saldo devedor=balance|Aceita publicidade=allow.marketing|"
        "Aceita receber e-mails=allow.email|Não enviar publicidade=opt_out.marketing|Não ligar=opt_out.phone|"
        "Conta bancária=bank_account|NIB/IBAN=bank_account|Idioma=language|Profissão=job_title|"
        "Alergias=health_note|Grupo=tags|Morada de entrega=other.street|Endereço de cobrança=billing.street|"
        "Código-Postal=postcode|Tipo de pessoa=kind|Empresa / Organização=company_name"
    ),
    "fa": (
        "نام=given_name|نام خانوادگی=family_name|نام‌خانوادگی=family_name|نام و نام‌خانوادگی=full_name|"
        "نام مشتري=full_name|نام شركت=company_name|شماره موبایل=phone.mobile|تلفن همراه=phone.mobile|"
        "موبایل ۱=phone.mobile|تلفن ثابت=phone.home|تلفن منزل=phone.home|تلفن محل کار=phone.work|شماره تماس=phone|"
        "تلفن=phone|دورنگار=phone.fax|ایمیل=email|پست الکترونیکی=email|آدرس ایمیل=email|نشانی=street|آدرس=street|"
        "آدرس پستی=street|کدپستی=postcode|کد پستی=postcode|شهر=city|شهرستان=city|استان=region|کشور=country|"
        "تاریخ تولد=born_on|تاریخ تولد (شمسی)=born_on|جنسیت=sex|کد ملی=tax_number|کدملی=tax_number|"
        "شناسه ملی=tax_number|کد اقتصادی=tax_number|کد مشتری=number|شماره اشتراک=number|توضیحات=notes|"
        "ملاحظات=notes|مانده حساب=balance|بدهی (ریال)=balance|شماره شبا=bank_account|"
        "شماره حساب بانکی=bank_account|شغل=job_title|زبان=language|گروه مشتری=tags|نحوه آشنایی=source|"
        "حساسیت غذایی=health_note|دریافت خبرنامه=allow.marketing|اجازه ارسال پیامک=allow.sms|"
        "عدم ارسال تبلیغات=opt_out.marketing|تماس نگیرید=opt_out.phone|پلاک=house_number|واحد=street2|"
        "محله=district|نام فروشگاه=company_name|آدرس محل کار=street|تلفن تماس=phone|نوع مشتری=kind|"
        "شماره واتساپ=phone.mobile|لغو پیامک=opt_out.sms|آدرس تحویل=other.street"
    ),
}  # fmt: skip
"""What people write above their columns, language by language: heading=field."""


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
        if code_of(heading):
            assert named_by(heading).code == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_write_above_their_columns_is_known_in_each_language(language):
    written = [pair.rpartition("=")[::2] for pair in _OF_SHOPS[language].split("|")]
    assert len(written) >= 25
    found = {heading: named_by(heading, language).code for heading, _ in written}
    assert found == dict(written)


def test_every_field_has_headings_in_every_language():
    told = {
        (language, code.rstrip("+?")) for codes in words().fields.values() for code in codes for language in codes[code]
    }
    for code, field in FIELDS.items():
        if not field.place and "." not in code and code not in ("note_line", "consent_on"):
            assert {language for language in LANGUAGES if (language, code) in told} == set(LANGUAGES), code


@pytest.mark.parametrize("language", ["es", "el", "pt"])
def test_missing_accents_and_capitals_change_nothing(language):
    for heading, field in (pair.rpartition("=")[::2] for pair in _OF_SHOPS[language].split("|")):
        plain = "".join(letter for letter in normalize("NFD", heading) if not combining(letter))
        assert named_by(plain, language).code == field, plain
        assert named_by(heading.upper(), language).code == field, heading.upper()


def test_what_stands_in_brackets_explains_and_does_not_hide_the_heading():
    assert named_by("Date of birth (dd/mm/yyyy)").code == "born_on"
    assert named_by("Phone (Work)").code == "phone.work"
    assert named_by("(internal)").code == ""


def test_a_program_may_mean_something_of_its_own_by_a_heading():
    assert named_by("function").code != "job_title"
    assert named_by("function", program="Odoo").code == "job_title"
    assert named_by("E-mail 2 Type", program="Outlook").code == SKIP
    for headings in words().programs.values():
        assert set(headings.values()) <= {SKIP, *FIELDS}


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
