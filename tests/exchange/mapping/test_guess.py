"""What is decided about a file from its headings and its values."""

from datetime import date

from custdesk.exchange.mapping import deciding
from custdesk.exchange.mapping.guess import guess
from tests.exchange.mapping.tables import fields_of, read_table


def test_a_column_called_name_is_the_given_name_only_beside_a_family_name():
    assert fields_of(("Nombre", "Apellidos"), ("Ana", "Ruiz")) == ["given_name", "family_name"]
    assert fields_of(("Nombre", "Teléfono"), ("Ana Ruiz", "612345678")) == ["full_name", "phone"]
    assert fields_of(("Όνομα", "Επώνυμο"), ("Ελένη", "Γεωργίου")) == ["given_name", "family_name"]


def test_a_number_beside_the_street_is_the_house_number():
    assert fields_of(("Nome", "Rua", "Número", "CEP"), ("Ana Lima", "Rua A", "5", "01310-100"))[2] == "house_number"
    assert fields_of(("Número", "Nombre"), ("17", "Ana Ruiz")) == ["number", "full_name"]


def test_values_speak_where_headings_do_not():
    headings = ("Quién", "A", "B", "C")
    rows = [
        ("Ana Ruiz", "ana@example.com", "612 345 678", "ES91 2100 0418 4502 0005 1332"),
        ("Luis Gil", "luis@example.com", "912 345 678", None),
        ("Eva Sanz", "eva@example.com", "654 321 987", None),
    ]
    assert fields_of(headings, *rows) == ["full_name", "email", "phone", "bank_account"]


def test_a_list_without_headings_is_understood_by_its_values():
    rows = [("Ana", "Ruiz", "612345678", "1980-05-01"), ("Luis", "Gil Paz", "912345678", "1975-02-03")]
    assert fields_of(("", "", "", ""), *rows) == ["given_name", "family_name", "phone", "born_on"]


def test_a_heading_is_not_believed_against_its_values():
    assert fields_of(("Nombre", "E-mail"), ("Ana Ruiz", "sí"), ("Luis Gil", "no"))[1] == ""
    assert fields_of(("Nombre", "Tipo"), ("Ana Ruiz", "Público"), ("Luis Gil", "Privado"))[1] == ""
    assert fields_of(("Nombre", "Estado"), ("Ana Ruiz", "Activo"), ("Luis Gil", "Baja"))[1] == ""


def test_a_field_with_one_value_goes_to_the_surest_column_that_has_values():
    fields = fields_of(("Localidad", "Municipio", "Nombre"), (None, "Vera", "Ana Ruiz"))
    assert fields == ["", "city", "full_name"]


def test_the_country_comes_from_the_phones_before_the_shop():
    rows = [(f"Ana {n}", f"1199887766{n}") for n in range(5)]
    assert guess(read_table(("Nome", "Telefone"), *rows), "GR", "el").country == "BR"
    rows = [(f"Rui {n}", f"91234567{n}") for n in range(5)]
    assert guess(read_table(("Nome", "Telemóvel"), *rows), "BR", "pt").country == "PT"


def test_the_country_comes_from_the_headings_where_no_value_tells():
    assert guess(read_table(("Όνομα",), ("Ελένη",)), "ES", "es").country == "GR"
    assert guess(read_table(("نام",), ("علی",)), "ES", "es").country == "IR"
    assert guess(read_table(("Name",), ("Ann Lee",)), "ES", "es").country == "ES"
    assert guess(read_table(("Nombre",), ("Ana Ruiz",)), "MX", "es").country == "MX"


def test_a_few_numbers_that_fit_another_country_by_chance_do_not_outweigh_the_shop():
    reading = read_table(("First Name", "Phone"), ("Luca", "1234567890"), ("Mario", "2233445566"))
    assert guess(reading, "ES", "es").country == "ES"


def test_a_column_of_countries_decides_if_most_rows_agree():
    reading = read_table(("Name", "Country"), ("Ann", "United States"), ("Bob", "US"), ("Cy", "USA"), ("Di", "France"))
    assert guess(reading, "ES", "es").country == "US"
    reading = read_table(("Name", "Country"), ("Ann", "Germany"), ("Bob", "US"), ("Cy", "France"))
    assert guess(reading, "ES", "es").country == "ES"


def test_one_date_far_below_decides_the_order_for_all():
    rows = [("Ann", "01/02/1980")] * 400 + [("Bob", "12/25/1980")]
    assert guess(read_table(("Name", "Birthday"), *rows), "ES", "es").date_order == "mdy"


def test_dates_that_can_be_read_both_ways_are_read_as_usual_and_told():
    mapping = guess(read_table(("Name", "Birthday"), ("Ann", "01/02/1980")), "US", "en")
    assert (mapping.date_order, mapping.uses[1].reason) == ("mdy", deciding.MONTH_AS_USUAL)
    mapping = guess(read_table(("Nombre", "Nacimiento"), ("Ana", "01/02/1980")), "ES", "es")
    assert (mapping.date_order, mapping.uses[1].reason) == ("dmy", deciding.DAY_AS_USUAL)
    mapping = guess(read_table(("Nombre", "Nacimiento"), ("Ana", date(1980, 2, 1))), "ES", "es")
    assert mapping.uses[1].reason != deciding.DAY_AS_USUAL


def test_the_decimal_sign_stays_open_where_no_amount_tells_it():
    assert guess(read_table(("Nombre", "Saldo"), ("Ana", "1.234"), ("Eva", "5,50")), "ES", "es").decimal == ","
    assert guess(read_table(("Nombre", "Saldo"), ("Ana", "1.234")), "ES", "es").decimal == ""


def test_each_used_column_has_a_reason_and_a_left_out_one_has_none():
    mapping = guess(read_table(("Nombre", "Vendedor"), ("Ana Ruiz", "Luis")), "ES", "es")
    assert [bool(use.reason) for use in mapping.uses] == [True, False]


def test_an_empty_table_is_guessed_without_harm():
    mapping = guess(read_table(("Nombre", "")), "ES", "es")
    assert [use.field for use in mapping.uses] == ["full_name", ""]
    assert guess(read_table(()), "ES", "es").uses == ()


def test_greek_names_with_the_family_name_first_are_known_by_their_endings():
    names = (("Παπαδόπουλος Γιώργος",), ("Νικολαΐδης Νίκος",), ("Γεωργίου Ελένη",))
    assert fields_of(("Ονοματεπώνυμο",), *names) == ["full_name.family_first"]
    assert fields_of(("Ονοματεπώνυμο",), ("Γιώργος Παπαδόπουλος",), ("Ελένη Γεωργίου",)) == ["full_name"]


def test_a_persian_column_that_only_says_number_may_hold_phones():
    rows = [("علی رضایی", "۰۹۱۲۱۲۳۴۵۶۷"), ("زهرا یزدانی", "۰۹۱۲۱۲۳۴۵۶۸")]
    assert fields_of(("نام مشتری", "شماره"), *rows) == ["full_name", "phone"]
    assert fields_of(("نام مشتری", "شماره"), ("علی رضایی", "17"), ("زهرا یزدانی", "18")) == ["full_name", "number"]
