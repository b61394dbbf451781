"""Countries, languages, postcodes, choices, yes and no: words and codes of five languages."""

import pytest

from custdesk.customers.model import Customer, Phone
from custdesk.records.columns import Column, column_named, columns_of
from custdesk.records.kinds import Standing, choices, countries, languages, postcodes, read, show, yes_no

SEX = column_named(Customer, "sex")
KIND = column_named(Customer, "kind")
CHANNEL = column_named(Customer, "preferred_channel")
LABEL = column_named(Phone, "label")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ES", "ES,esp,Spain,España,Ισπανία,اسپانیا,Espanha,SPAIN"),
        ("US", "USA,U.S.A.,EE.UU.,Estados Unidos,ΗΠΑ,United States"),
        ("GB", "UK,Reino Unido,GBR,England"),
        ("GR", "Ελλάδα,Greece,Grécia,EL,GRC,یونان"),
        ("IR", "ایران,Iran,Irán,Irã,Iran (Islamic Republic of)"),
        ("BR", "Brasil,Brazil,Βραζιλία,برزیل"),
        ("DE", "Deutschland,Germany,Alemania,Alemanha,Γερμανία"),
        ("NL", "Holland,Países Bajos,Netherlands"),
    ],
)
def test_a_country_is_known_by_its_names_and_codes(code: str, words: str) -> None:
    assert {countries.read(word).value for word in words.split(",")} == {code}


def test_an_unknown_country_is_refused_and_a_known_one_shown_in_each_language() -> None:
    assert countries.read("Narnia").standing is Standing.REFUSED
    assert countries.read("ZZ").standing is Standing.REFUSED
    shown = [countries.show("GR", language) for language in ("en", "es", "el", "pt", "fa")]
    assert shown == ["Greece", "Grecia", "Ελλάδα", "Grécia", "یونان"]
    assert [countries.read(name).value for name in shown] == ["GR"] * 5


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("es", "es,es-ES,es_MX,Spanish,español,castellano,Ισπανικά"),
        ("en", "inglés,English,eng,Inglês,انگلیسی"),
        ("el", "Ελληνικά,gre,ell,Greek,griego"),
        ("fa", "فارسی,per,Persian,farsi,persa"),
        ("pt", "pt-BR,Portuguese (Brazil),português"),
    ],
)
def test_a_language_is_known_by_its_names_and_codes(code: str, words: str) -> None:
    assert {languages.read(word).value for word in words.split(",")} == {code}


@pytest.mark.parametrize(
    ("written", "country", "stored", "standing"),
    [
        ("04001", "ES", "04001", Standing.GOOD),
        ("4001", "ES", "4001", Standing.DOUBTFUL),
        ("4001.0", "ES", "4001", Standing.DOUBTFUL),
        ("99999", "ES", "99999", Standing.DOUBTFUL),
        ("546 24", "GR", "54624", Standing.GOOD),
        ("1000205", "PT", "1000-205", Standing.GOOD),
        ("70040010", "BR", "70040-010", Standing.GOOD),
        ("1310100", "BR", "1310100", Standing.DOUBTFUL),
        ("۷۱۳۴۸-۱۴۳۳۶", "IR", "7134814336", Standing.GOOD),
        ("sw1a1aa", "GB", "SW1A 1AA", Standing.GOOD),
        ("89801-1234", "US", "89801-1234", Standing.GOOD),
        ("89801", "US", "89801", Standing.GOOD),
        ("D-10115", "DE", "10115", Standing.GOOD),
        ("007", "", "007", Standing.GOOD),
    ],
)
def test_a_postcode_never_loses_or_gains_a_zero(written: str, country: str, stored: str, standing: Standing) -> None:
    reading = postcodes.read(written, country)
    assert (reading.value, reading.standing) == (stored, standing)
    assert postcodes.read(stored, country).value == stored


@pytest.mark.parametrize(
    ("column", "code", "words"),
    [
        (SEX, "female", "Female,f,mujer,γυναίκα,mulher,زن,خانم"),
        (SEX, "male", "male,hombre,άνδρας,homem,آقا,Masculino"),
        (KIND, "company", "Empresa,company,εταιρεία,شرکت"),
        (CHANNEL, "messaging", "WhatsApp,Messaging app,پیام‌رسان"),
        (CHANNEL, "email", "e-mail,correo electrónico,ایمیل"),
        (LABEL, "mobile", "* Mobile,móvil,κινητό,موبایل,Celular"),
        (LABEL, "", "No label"),
    ],
)
def test_a_choice_is_known_by_its_words_in_any_language(column: Column, code: str, words: str) -> None:
    assert {choices.read(word, column).value for word in words.split(",")} == {code}


def test_a_letter_that_means_two_things_is_not_guessed() -> None:
    assert choices.read("M", SEX).standing is Standing.REFUSED
    assert choices.read("later", SEX).standing is Standing.REFUSED


@pytest.mark.parametrize("column", [SEX, KIND, CHANNEL, LABEL])
def test_every_stored_code_and_its_label_read_back(column: Column) -> None:
    for code, label in column.choices.items():
        assert choices.read(code, column).value == code
        assert choices.read(label, column).value == code
        assert choices.show(code, column) == label


def test_yes_and_no_are_known_in_five_languages() -> None:
    assert {yes_no.read(word).value for word in "Sí,ναι,بله,Sim,1,x,✓,TRUE,yes,۱".split(",")} == {True}
    assert {yes_no.read(word).value for word in "no,ΟΧΙ,خیر,Não,0,FALSE,☐".split(",")} == {False}
    assert yes_no.read("").value is None
    assert yes_no.read("quizás").standing is Standing.REFUSED


WRITTEN: dict[str, object] = {
    "number": 123.0, "kind": "Empresa", "given_name": "Begoña", "family_name": "Núñez", "company_name": "Taller S.L.",
    "known_as": "Bego", "job_title": "Jefa", "born_on": "12/03/1985", "sex": "mujer", "tax_number": "12345678-Z",
    "tax_country": "España", "language": "español", "tags": "vip, nuevo", "source": "feria", "reference": "'00012",
    "preferred_channel": "teléfono", "balance": "1.234,50", "notes": "uno\r\ndos", "health_note": "sin gluten",
    "bank_account": "ES91 2100 0418 4502 0005 1332",
}  # fmt: skip


def test_every_column_of_a_customer_reads_what_it_shows() -> None:
    for column in columns_of(Customer):
        first = read(column, WRITTEN[column.name], country="ES", language="es")
        assert first.standing is Standing.GOOD, column.name
        shown = show(column, first.value, country="ES", language="es")
        assert read(column, shown, country="ES", language="es").value == first.value, column.name


def test_nothing_written_is_nothing_stored() -> None:
    stored = {column.name: read(column, None).value for column in columns_of(Customer)}
    assert stored["born_on"] is None
    assert stored["balance"] is None
    assert stored["tags"] == ()
    assert {value for value in stored.values() if isinstance(value, str)} == {""}
    shown = {show(column, stored[column.name]) for column in columns_of(Customer)}
    assert shown == {"", "Not said", "No preference"}
