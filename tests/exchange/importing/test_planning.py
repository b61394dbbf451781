"""A plan says of each row what would become of it, and writes nothing."""

from datetime import date
from typing import Any

import pytest

from custdesk.desk.door import Desk
from custdesk.exchange.importing.model import TWICE, FieldChange, Verdict
from custdesk.quality import findings
from custdesk.quality.likeness import SAME_NUMBER
from tests.exchange.importing.conftest import apply, draft, plan_of, verdicts

ANA: dict[str, Any] = {"phone": "612345678", "email": "ana@example.com"}


def test_a_stranger_is_new_and_a_nameless_row_is_refused(desk: Desk) -> None:
    plan = plan_of(desk, [draft(2, "Ana Gil", **ANA), draft(3, email="b@example.com")])
    assert verdicts(plan) == ["new", "refused"]
    assert desk.vault.reader.execute("SELECT count(*) FROM customer").fetchone() == (0,)


def test_the_same_rows_again_are_unchanged(desk: Desk) -> None:
    rows = [draft(2, "Ana Gil", **ANA), draft(3, "Luis Mar", city="Vera"), draft(4, "José Pi", reference="A-1")]
    apply(desk, plan_of(desk, rows))
    assert verdicts(plan_of(desk, rows)) == ["unchanged"] * 3


def test_a_matching_row_says_what_it_changes_and_blanks_nothing(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", **ANA, notes="antes", born_on=date(1980, 1, 2))]))
    plan = plan_of(desk, [draft(2, "ana gil", phone="+34612345678", email="ana2@example.com", sex="female")])
    assert plan.rows[0].verdict is Verdict.CHANGED
    assert plan.rows[0].changes == (
        FieldChange("given_name", "Ana", "ana"),
        FieldChange("family_name", "Gil", "gil"),
        FieldChange("sex", "", "female"),
        FieldChange("emails", "", "ana2@example.com"),
    )


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"name": "Ana Gil", "phone": "612345678", "born_on": date(1999, 1, 1)}, findings.SAME_PHONE),
        ({"name": "Anna Gil", "email": "ana@example.com"}, findings.SAME_EMAIL),
        ({"name": "Pedro Ruiz", "tax_number": "12345678Z"}, findings.SAME_TAX),
        ({"name": "Pedro Ruiz", "number": "1001"}, SAME_NUMBER),
    ],
)
def test_who_merely_looks_alike_is_left_to_a_person(desk: Desk, row: dict[str, Any], why: str) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", **ANA, born_on=date(1980, 1, 2), tax_number="12345678Z")]))
    planned = plan_of(desk, [draft(2, **row)]).rows[0]
    assert (planned.verdict, planned.like_number) == (Verdict.LOOKALIKE, "1001")
    assert why in planned.reasons


@pytest.mark.parametrize(
    "row",
    [
        {"name": "Ana Gil", "phone": "699999999", "city": "Vera"},
        {"name": "Luis Gil", "phone": "612345678"},
        {"name": "Pedro Ruiz", "reference": "7"},
    ],
    ids=["a namesake", "a relative at the same phone", "a number of another system"],
)
def test_somebody_else_is_new(desk: Desk, row: dict[str, Any]) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", **ANA, reference="7", city="Almería")]))
    assert verdicts(plan_of(desk, [draft(2, **row)])) == ["new"]


def test_a_person_twice_in_one_file_is_entered_once_and_told(desk: Desk) -> None:
    rows = [draft(2, "Ana Gil", **ANA, reference="101"), draft(3, "Ana Gil", email="ANA@example.com", reference="104")]
    plan = plan_of(desk, rows)
    assert verdicts(plan) == ["new", "lookalike"]
    assert plan.rows[1].like_line == 2
    apply(desk, plan)
    assert verdicts(plan_of(desk, rows)) == ["unchanged", "unchanged"]


def test_two_rows_do_not_fight_over_one_customer(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", **ANA)]))
    plan = plan_of(desk, [draft(2, "Ana Gil", **ANA, sex="female"), draft(3, "Ana Gil", **ANA, sex="other")])
    assert verdicts(plan) == ["changed", "lookalike"]
    assert (plan.rows[1].reasons, plan.rows[1].like_line) == ((TWICE,), 2)


def test_sealed_values_and_opt_outs_are_compared_with_what_is_stored(desk: Desk) -> None:
    row = draft(2, "Ana Gil", **ANA, sealed={"health_note": "Celíaca"}, opt_outs=["marketing"])
    apply(desk, plan_of(desk, [row]))
    assert verdicts(plan_of(desk, [row])) == ["unchanged"]
    other = draft(2, "Ana Gil", **ANA, sealed={"health_note": "Diabética"}, opt_outs=["marketing", "phone"])
    changes = plan_of(desk, [other]).rows[0].changes
    assert changes == (FieldChange("opt_outs", "", "phone"), FieldChange("health_note", "", ""))


def test_two_numbers_of_the_files_own_system_tell_nearly_equal_names_apart(desk: Desk) -> None:
    rows = [
        draft(2, "Escuela San José Norte", phone="950111222", reference="04001"),
        draft(3, "Escuela San José Sur", phone="950111222", reference="04002"),
    ]
    apply(desk, plan_of(desk, rows))
    assert verdicts(plan_of(desk, rows)) == ["unchanged", "unchanged"]
    assert verdicts(plan_of(desk, [draft(2, "Escuela San José Nort", phone="950111222")])) == ["lookalike"]
