"""A row without a name counts for whoever it surely is and enters nobody: a list of those who said no is e-mails."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.exchange.importing.decided import TAKE_NEW, TAKE_UPDATE, counts_as_decided, rows_left_out
from custdesk.exchange.importing.model import ImportOptions, Mode, Plan, Verdict
from custdesk.exchange.mapping.fixed import NO_ADVERTISING
from custdesk.exchange.mapping.model import NOBODY_FOUND
from custdesk.services import Services
from tests.shops import make_shop

FILES = Path(__file__).parents[2] / "files"
ANA, EVA, LUZ, IVAN = range(1, 5)
HOME = "casa@ruiz.es"
NAME_NEEDED = "Give a name, or the name of a company."
ALL_MODES = pytest.mark.parametrize("mode", Mode)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path / "shop")
    for customer, email, phone in (
        (Customer(given_name="Ana", family_name="Ruiz", born_on=date(1980, 1, 2)), HOME, "+34612345678"),
        (Customer(given_name="Eva", family_name="Sol", tax_number="12345678Z"), "eva@sol.es", ""),
        (Customer(given_name="Luz", family_name="Gil"), "luz@gil.es", ""),
        (Customer(given_name="Iván", family_name="Gil"), "luz@gil.es", ""),
    ):
        phones = (Phone(number=phone),) if phone else ()
        services.customers.create(CustomerCard(customer=customer, emails=(Email(address=email),), phones=phones))
    yield services
    services.close()


def planned(shop: Services, folder: Path, text: str, options: ImportOptions | None = None) -> Plan:
    path = folder / "bajas.csv"
    path.write_text(text, encoding="utf-8")
    file = shop.imports.read(path)
    return shop.imports.plan(path, file, shop.imports.guess(file), options=options or ImportOptions())


def verdicts(plan: Plan) -> list[str]:
    return [verdict.value for verdict in plan.verdicts]


def no_to(shop: Services, customer_id: int) -> set[str]:
    state = shop.consents.state(customer_id)
    return {code for code in state.choices if state.opted_out(code)}


@ALL_MODES
@pytest.mark.parametrize(
    "text",
    ["Email;No advertising\n{email};yes\n", "Email;Marketing\n{email};no\n", "Correo;No publicidad\n{email};x\n"],
    ids=["wants none", "a plain no", "a cross"],
)
def test_a_no_without_a_name_counts_in_every_way_of_importing(
    shop: Services, tmp_path: Path, mode: Mode, text: str
) -> None:
    plan = planned(shop, tmp_path, text.format(email=HOME.upper()), ImportOptions(mode=mode))
    (row,) = plan.rows
    assert (row.verdict, row.customer_id, row.problems) == (Verdict.CHANGED, ANA, ())
    assert [change.path for change in row.changes] == ["opt_outs"]
    shop.imports.apply(plan)
    assert no_to(shop, ANA) == {"marketing"}
    assert shop.customers.open(ANA).customer.name == "Ana Ruiz"
    assert verdicts(planned(shop, tmp_path, text.format(email=HOME), ImportOptions(mode=mode))) == ["unchanged"]


@ALL_MODES
def test_whom_mailchimp_lists_as_unsubscribed_gets_no_more_letters(shop: Services, tmp_path: Path, mode: Mode) -> None:
    headings = (FILES / "programs" / "mailchimp_unsubscribed.csv").read_text("utf-8").partition("\n")[0]
    cells = dict.fromkeys(headings.split(","), "")
    cells |= {"Email Address": HOME, "UNSUB_TIME": "2024-08-01 10:00:00", "UNSUB_CAMPAIGN_TITLE": "Summer", "LEID": "7"}
    cells |= {"UNSUB_REASON": "NORMAL", "OPTIN_TIME": "2023-03-14 09:12:31", "MEMBER_RATING": "1", "TAGS": '"""VIP"""'}
    plan = planned(shop, tmp_path, f"{headings}\n{','.join(cells.values())}\n", ImportOptions(mode=mode))
    assert [(row.verdict, row.customer_id, row.problems) for row in plan.rows] == [(Verdict.CHANGED, ANA, ())]
    shop.imports.apply(plan)
    assert no_to(shop, ANA) == {"email"}
    assert shop.customers.open(ANA).customer.tags == (() if mode is Mode.ADD else ("VIP",))


@ALL_MODES
def test_a_plain_list_of_emails_counts_where_all_of_it_is_said_to_be_a_no(
    shop: Services, tmp_path: Path, mode: Mode
) -> None:
    path = tmp_path / "robinson.csv"
    path.write_text(f"Email\n{HOME}\neva@sol.es\nnadie@example.es\n", encoding="utf-8")
    file = shop.imports.read(path)
    mapping = replace(shop.imports.guess(file), fixed=((NO_ADVERTISING, "yes"),))
    plan = shop.imports.plan(path, file, mapping, options=ImportOptions(mode=mode))
    nobody = "left_out" if mode is Mode.UPDATE else "refused"
    assert verdicts(plan) == ["changed", "changed", nobody]
    shop.imports.apply(plan)
    assert (no_to(shop, ANA), no_to(shop, EVA), no_to(shop, LUZ)) == ({"marketing"}, {"marketing"}, set())


@pytest.mark.parametrize(
    ("headings", "cells", "customer_id"),
    [("Teléfono", "612 34 56 78", ANA), ("NIF", "12345678Z", EVA), ("Nº de cliente", "{number}", EVA)],
)
def test_a_phone_a_tax_number_or_a_number_is_as_good_as_an_email(
    shop: Services, tmp_path: Path, headings: str, cells: str, customer_id: int
) -> None:
    cells = cells.format(number=shop.customers.open(EVA).customer.number)
    plan = planned(shop, tmp_path, f"{headings};No publicidad\n{cells};sí\n")
    assert [(row.verdict, row.customer_id) for row in plan.rows] == [(Verdict.CHANGED, customer_id)]


@pytest.mark.parametrize(
    ("mode", "job", "city"),
    [(Mode.ADD_AND_UPDATE, "Baker", "Lugo"), (Mode.UPDATE, "Baker", "Lugo"), (Mode.FILL_BLANKS, "Cook", "Lugo")],
)
def test_its_other_fields_change_as_usual_and_its_absent_name_changes_nothing(
    shop: Services, tmp_path: Path, mode: Mode, job: str, city: str
) -> None:
    stored = shop.customers.open(ANA)
    shop.customers.save(replace(stored, customer=replace(stored.customer, job_title="Cook")), stored)
    text = f"Nombre;Apellidos;Email;Cargo;Ciudad\n;;{HOME};Baker;Lugo\n"
    shop.imports.apply(planned(shop, tmp_path, text, ImportOptions(mode=mode)))
    after = shop.customers.open(ANA)
    assert (after.customer.name, after.customer.job_title, after.addresses[0].city) == ("Ana Ruiz", job, city)


def test_who_is_nobody_here_stays_out_and_is_told_how_to_come_in(shop: Services, tmp_path: Path) -> None:
    text = "Nombre;Email;No publicidad\nLola Mar;lola@mar.es;\n;nadie@example.es;sí\n;;sí\n"
    plan = planned(shop, tmp_path, text)
    assert verdicts(plan) == ["new", "refused", "refused"]
    assert [(one.column, one.sentence()) for row in plan.rows for one in row.problems] == [
        ("Nombre", NOBODY_FOUND),
        ("Nombre", NAME_NEEDED),
    ]
    out = tmp_path / "left out.xlsx"
    assert shop.imports.save_refused(plan, out) == 2
    reasons = [cells[0].value for cells in load_workbook(out).worksheets[0].iter_rows(min_row=2)]
    assert f"Nombre: {NOBODY_FOUND}" in reasons
    result = shop.imports.apply(plan)
    assert (result.counts[Verdict.NEW], result.counts[Verdict.REFUSED]) == (1, 2)
    mended = shop.imports.plan(tmp_path / "bajas.csv", plan.reading, plan.mapping, mends={3: {0: "Nadie Ruiz"}})
    assert mended.verdicts[1] is Verdict.NEW


def test_who_only_updates_leaves_nobody_out_for_want_of_a_name(shop: Services, tmp_path: Path) -> None:
    plan = planned(shop, tmp_path, "Email;No publicidad\nnadie@example.es;sí\n", ImportOptions(mode=Mode.UPDATE))
    assert [(row.verdict, row.problems) for row in plan.rows] == [(Verdict.LEFT_OUT, ())]


@pytest.mark.parametrize(
    ("row", "known_by"),
    [
        ("luz@gil.es;;;sí", {LUZ, IVAN}),
        (f"{HOME};;1990-02-03;sí", {ANA}),
        ("ana@ruiz.es;612345678;;sí", {ANA}),
    ],
    ids=["two have the e-mail", "but another birthday", "but another e-mail"],
)
def test_who_is_not_surely_somebody_is_asked_about_and_may_only_be_that_one(
    shop: Services, tmp_path: Path, row: str, known_by: set[int]
) -> None:
    plan = planned(shop, tmp_path, f"Email;Teléfono;Fecha de nacimiento;No publicidad\n{row}\n")
    (asked,) = plan.rows
    assert (asked.verdict, asked.problems) == (Verdict.LOOKALIKE, ())
    assert asked.customer_id in known_by
    assert counts_as_decided(plan, {2: TAKE_NEW})[Verdict.REFUSED] == 1, "somebody without a name is nobody new"
    (kept_out,) = rows_left_out(plan, {2: TAKE_NEW})
    assert [problem.reason for problem in kept_out.problems] == [NOBODY_FOUND]
    assert shop.imports.apply(plan, take={2: TAKE_UPDATE}).counts[Verdict.CHANGED] == 1
    assert no_to(shop, asked.customer_id) == {"marketing"}


def test_of_two_with_one_email_none_keeps_getting_letters_because_the_other_said_no(
    shop: Services, tmp_path: Path
) -> None:
    shop.consents.record(LUZ, Answers(opted_out={"marketing": True}, how="phone"))
    plan = planned(shop, tmp_path, "Email;No publicidad\nluz@gil.es;sí\n")
    assert verdicts(plan) == ["lookalike"]


def test_an_earlier_row_of_the_file_may_be_the_one_and_one_without_a_name_is_nobody_to_look_like(
    shop: Services, tmp_path: Path
) -> None:
    text = "Nombre;Email;No publicidad\nLola Mar;lola@mar.es;\n;lola@mar.es;sí\n;otro@mar.es;sí\nOto Mar;otro@mar.es;\n"
    plan = planned(shop, tmp_path, text)
    assert verdicts(plan) == ["new", "lookalike", "refused", "new"]
    assert plan.rows[1].like_line == 2
    shop.imports.apply(plan, take={3: TAKE_UPDATE})
    (lola,) = shop.customers.page(ListQuery(words="Lola Mar")).rows
    assert no_to(shop, lola.customer.id) == {"marketing"}


def test_who_was_erased_is_not_asked_to_come_back_without_a_name(shop: Services, tmp_path: Path) -> None:
    eva = shop.customers.open(EVA).customer
    shop.erasure.erase(EVA, shop.erasure.preview(EVA).version, "asked", eva.number)
    plan = planned(shop, tmp_path, "Email;No publicidad\neva@sol.es;sí\n")
    assert verdicts(plan) == ["refused"]


def test_rows_without_a_name_are_decided_apart_from_those_with_one(shop: Services, tmp_path: Path) -> None:
    text = "Nombre;Email;Teléfono\nAna Ruis;ana@ruis.es;612345678\n;ana@ruiz.es;612345678\n"
    plan = planned(shop, tmp_path, text)
    assert verdicts(plan) == ["lookalike", "lookalike"]
    assert [list(plan.alike(place)) for place in (0, 1)] == [[0], [1]]
