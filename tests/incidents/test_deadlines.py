"""How soon an authority is to be told, by country."""

from datetime import datetime

import pytest

from custdesk.incidents.deadlines import GDPR, LGPD, RULES, UK_GDPR, UNKNOWN, deadlines_for

FRIDAY = "2026-11-27T12:00:00.000000Z"


@pytest.mark.parametrize(
    ("country", "rule", "authority"),
    [
        ("ES", GDPR, "AEPD"),
        ("GR", GDPR, "ΑΠΔΠΧ (HDPA)"),
        ("PT", GDPR, "CNPD"),
        ("NO", GDPR, ""),
        ("GB", UK_GDPR, "ICO"),
        ("IR", UNKNOWN, ""),
        ("US", UNKNOWN, ""),
    ],
)
def test_each_country_has_the_rule_that_applies_there(country: str, rule: str, authority: str) -> None:
    (deadline,) = deadlines_for(country, FRIDAY)
    assert (deadline.rule, deadline.authority) == (rule, authority)
    assert rule in RULES


def test_72_hours_run_over_the_weekend() -> None:
    (deadline,) = deadlines_for("ES", FRIDAY)
    assert datetime.fromisoformat(deadline.due_at) == datetime.fromisoformat("2026-11-30T12:00:00+00:00")


def test_three_working_days_do_not() -> None:
    (deadline,) = deadlines_for("BR", FRIDAY)
    assert (deadline.rule, deadline.due_at) == (LGPD, "2026-12-02")


def test_where_no_rule_is_known_no_day_is_made_up() -> None:
    assert deadlines_for("IR", FRIDAY)[0].due_at == ""
