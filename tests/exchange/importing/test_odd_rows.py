"""Rows that a stranger's file may well hold: nobody is merged into somebody else, and no value is lost in silence."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from custdesk.customers.model import CustomerCard, Phone
from custdesk.customers.queries import select_card
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.exchange.importing.model import Verdict
from custdesk.exchange.importing.planning import from_abroad
from custdesk.exchange.service import Imports
from custdesk.quality.names import SAME_NAME
from custdesk.shop.model import ShopChanged
from custdesk.shop.queries import select_shop, update_shop
from tests.exchange.importing.conftest import apply, draft, plan_of, verdicts

ANA: dict[str, Any] = {"phone": "612345678", "email": "ana@example.com"}
FATHER = {"street": "Calle Mayor 5", "city": "Vera"}


def cards(desk: Desk) -> list[CustomerCard]:
    reader = desk.vault.reader
    ids = [row[0] for row in reader.execute("SELECT id FROM customer ORDER BY id")]
    found = [select_card(reader, customer_id) for customer_id in ids]
    return [card for card in found if card]


def numbers(desk: Desk) -> list[tuple[str, str]]:
    return [(card.customer.number, card.customer.name) for card in cards(desk)]


def test_a_number_that_a_later_row_brings_is_not_given_away_before(desk: Desk) -> None:
    rows = [draft(2, "Ana Gil"), draft(3, "Luis Gil", number="1001"), draft(4, "Eva Gil")]
    apply(desk, plan_of(desk, rows))
    assert numbers(desk) == [("1002", "Ana Gil"), ("1001", "Luis Gil"), ("1003", "Eva Gil")]
    assert verdicts(plan_of(desk, rows)) == ["unchanged"] * 3


def test_two_rows_of_one_number_and_different_people_are_not_merged(desk: Desk) -> None:
    rows = [draft(2, "Ana Gil", number="7"), draft(3, "Pedro Ruiz", number="7")]
    plan = plan_of(desk, rows)
    assert verdicts(plan) == ["new", "lookalike"]
    apply(desk, plan, {3: "new"})
    assert numbers(desk) == [("7", "Ana Gil"), ("1001", "Pedro Ruiz")]


def test_an_age_mate_of_the_same_name_with_his_own_phone_and_mail_is_another_person(desk: Desk) -> None:
    born = {"born_on": date(2001, 3, 21)}
    other = {"phone": "699999999", "email": "other@example.com"}
    rows = [draft(2, "Ana Gil", **ANA, **born), draft(3, "Ana Gil", **other, **born)]
    assert verdicts(plan_of(desk, rows)) == ["new", "new"]
    apply(desk, plan_of(desk, rows[:1]))
    plan = plan_of(desk, rows)
    assert verdicts(plan) == ["unchanged", "lookalike"]
    assert SAME_NAME in plan.rows[1].reasons
    apply(desk, plan, {3: "new"})
    assert verdicts(plan_of(desk, rows)) == ["unchanged", "unchanged"]


def test_father_and_son_of_one_name_at_one_address_are_not_merged(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Juan Gil", phone="612345678", **FATHER)]))
    son = plan_of(desk, [draft(2, "Juan Gil", phone="699999999", **FATHER)])
    assert verdicts(son) == ["lookalike"]
    assert SAME_NAME in son.rows[0].reasons
    assert apply(desk, son).counts[Verdict.LOOKALIKE] == 1
    assert [phone.number for card in cards(desk) for phone in card.phones] == ["+34612345678"]


def test_a_new_phone_of_somebody_known_by_name_and_birthday_is_a_change(desk: Desk) -> None:
    born = {"born_on": date(1980, 1, 2)}
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", phone="612345678", **born)]))
    plan = plan_of(desk, [draft(2, "Ana Gil", phone="699999999", **born)])
    assert verdicts(plan) == ["changed"]


@pytest.mark.parametrize(
    "fields",
    [
        {"number": "=1+1"},
        {"notes": "n" * 40_000},
        {"notes": "one\ntwo\n\nthree"},
        {"job_title": "+cmd|' /C calc'!A0"},
        {"tags": ("a\0b", "=1")},
        {"reference": "0007"},
        {"company_name": "Núñez " * 500},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_an_odd_value_is_stored_once_and_unchanged_the_next_time(desk: Desk, fields: dict[str, Any]) -> None:
    row = draft(2, "Ana Gil", **fields)
    apply(desk, plan_of(desk, [row]))
    assert verdicts(plan_of(desk, [row])) == ["unchanged"]
    assert cards(desk)[0].customer.notes == row.card.customer.notes


def test_somebody_with_500_phones_is_entered_found_and_unchanged(desk: Desk) -> None:
    plain = draft(2, "Ana Gil")
    phones = tuple(Phone(number=f"+346{number:08}") for number in range(500))
    row = replace(plain, card=replace(plain.card, phones=phones))
    apply(desk, plan_of(desk, [row]))
    assert len(cards(desk)[0].phones) == 500
    assert verdicts(plan_of(desk, [row])) == ["unchanged"]


def test_a_customer_who_was_put_aside_is_changed_and_stays_aside(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", **ANA)]))
    customers = Customers(desk)
    customers.archive(1, 1)
    plan = plan_of(desk, [draft(2, "Ana Gil", **ANA, sex="female")])
    assert verdicts(plan) == ["changed"]
    apply(desk, plan)
    assert (cards(desk)[0].customer.state, cards(desk)[0].customer.sex) == ("archived", "female")


def test_decisions_are_for_lookalikes_and_leave_the_others_as_they_are(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", **ANA)]))
    rows = [draft(2, "Ana Gil", **ANA), draft(3, "Ana Gil", **ANA, sex="female"), draft(4, "Eva Ruiz")]
    result = apply(desk, plan_of(desk, rows), {2: "new", 3: "new", 4: "update"})
    assert (result.counts[Verdict.UNCHANGED], result.counts[Verdict.NEW]) == (1, 2)
    assert len(cards(desk)) == 3


def test_a_doubtful_number_that_another_country_would_take_is_not_added_again(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", email="ana@example.com", phone="0213212221")]))
    assert cards(desk)[0].phones == (Phone(number="0213212221", checked=False),)
    row = draft(2, "Ana Gil", email="ana@example.com", phone="+552132122210")
    assert verdicts(plan_of(desk, [row])) == ["changed"]
    again = draft(2, "Ana Gil", email="ana@example.com")
    again = replace(again, card=replace(again.card, phones=(Phone(number="+34213212221"),)))
    assert verdicts(plan_of(desk, [again])) == ["unchanged"]


def test_an_address_in_a_file_of_another_country_says_so(desk: Desk) -> None:
    new = from_abroad(plan_of(desk, [draft(2, "Ana Gil", **FATHER)]).rows[0], "BR")
    assert new.draft.card.addresses[0].country == "BR"
    assert from_abroad(new, "GR").draft.card.addresses[0].country == "BR"


def test_what_is_stored_without_a_country_is_given_none_by_a_file_of_another_country(
    desk: Desk, tmp_path: Path
) -> None:
    with desk.change(Permission.SHOP_EDIT) as change:
        update_shop(change.connection, replace(select_shop(change.connection), country="GB"))
        change.log(ShopChanged(columns=("country",)))
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", email="ana@example.com", street="C/ Mayor 5", city="Vera")]))
    path = tmp_path / "clientes.csv"
    path.write_text(
        "Nombre;Apellidos;Correo;Dirección;Población;Teléfono\nAna;Gil;ana@example.com;C/ Mayor 5;Vera;\n"
        "Eva;Ruiz;eva@example.com;C/ Sol 1;Vera;612345678\n",
        encoding="utf-8",
    )
    imports = Imports(desk)
    file = imports.read(path)
    plan = imports.plan(path, file, imports.guess(file))
    assert plan.mapping.country == "ES"
    assert verdicts(plan) == ["unchanged", "new"]
    assert plan.rows[1].draft.card.addresses[0].country == "ES"


def test_a_file_that_names_countries_leaves_out_those_it_does_not_know(desk: Desk, tmp_path: Path) -> None:
    with desk.change(Permission.SHOP_EDIT) as change:
        update_shop(change.connection, replace(select_shop(change.connection), country="GB"))
        change.log(ShopChanged(columns=("country",)))
    path = tmp_path / "clientes.csv"
    path.write_text(
        "Nombre;Correo;Dirección;Población;País;Teléfono\nAna;ana@example.com;C/ Mayor 5;Vera;España;612345678\n"
        "Eva;eva@example.com;C/ Sol 1;Vera;;\nLuis;luis@example.com;C/ Sol 2;Vera;España;698765432\n",
        encoding="utf-8",
    )
    imports = Imports(desk)
    file = imports.read(path)
    plan = imports.plan(path, file, imports.guess(file))
    assert plan.mapping.country == "ES"
    assert [row.draft.card.addresses[0].country for row in plan.rows] == ["ES", "", "ES"]
