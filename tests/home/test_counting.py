"""What is counted among all customers: a stretch at a time, through the lens, by the clock and day of this PC."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from custdesk.consent.model import CONSENT_BASES, Answers
from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.desk.permissions import Lens, Limits, Permission, Role
from custdesk.errors import PermissionRefused
from custdesk.home import service
from custdesk.home.doubts import DOUBTS, RUNNING_OUT, counted_lines, list_of
from custdesk.home.model import Answered, Tally, stands_out
from custdesk.services import Services
from tests.shops import make_shop, seen_as

PHONE = (Phone(number="+34612345678"),)
ANA = CustomerCard(
    customer=Customer(given_name="Ana", family_name="Gil", born_on=date(1984, 3, 7)),
    phones=PHONE,
    emails=(Email(address="ana@example.es"),),
)
DOUBTFUL_PHONE = CustomerCard(customer=Customer(given_name="Bo", family_name="Ek"), phones=(Phone(number="555123"),))
LONELY = CustomerCard(customer=Customer(given_name="Cai", family_name="Li"))
ONLY_A_COUNTRY = CustomerCard(
    customer=Customer(given_name="Dora", family_name="Roca"), addresses=(Address(country="ES"),)
)
HALF_A_NAME = CustomerCard(
    customer=Customer(given_name="Eva"), addresses=(Address(street="Mayor 3", city="Madrid", country="ES"),)
)
BAKERY = CustomerCard(customer=Customer(kind="company", company_name="Panadería Luz"), phones=PHONE)
EVERYBODY = (ANA, DOUBTFUL_PHONE, LONELY, ONLY_A_COUNTRY, HALF_A_NAME, BAKERY)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


@pytest.fixture
def filled(services: Services) -> Services:
    for card in EVERYBODY:
        services.customers.create(card)
    return services


@pytest.fixture
def clock_of() -> Iterator[Callable[[str], None]]:
    """The clock of this PC stands in another part of the world."""
    before = os.environ.get("TZ")

    def set_to(zone: str) -> None:
        os.environ["TZ"] = zone
        time.tzset()

    yield set_to
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


def counted(services: Services, day: date | None = None) -> Tally:
    tally = Tally(day=day or date.today())
    while not tally.complete:
        tally = services.home.count(tally)
    return tally


def entered_at(services: Services, customer_id: int, instant: str) -> None:
    """Let a customer have been entered at another time."""
    with services._desk._walls.lifted():
        services._desk.vault.writer.execute("UPDATE customer SET created_at = ? WHERE id = ?", (instant, customer_id))


def answer(services: Services, customer_id: int, said: str, on: date | None = None) -> None:
    services.consents.record(customer_id, Answers(purposes={"marketing": said}, happened_on=on))


def limit_consent_to(services: Services, months: int) -> None:
    purpose = next(one for one in services.consents.purposes() if one.code == "marketing")
    services.consents.save_purpose(replace(purpose, retention_months=months))


def test_a_shop_without_customers_is_counted_at_once(services: Services) -> None:
    tally = services.home.count(Tally(day=date.today()))
    assert (tally.complete, tally.everybody, tally.active) == (True, 0, 0)
    assert counted_lines(tally) == ()


def test_what_is_known_and_what_is_doubtful_is_counted_of_those_who_are_not_put_aside(filled: Services) -> None:
    filled.customers.archive(1, 1)
    tally = counted(filled)
    assert (tally.everybody, tally.active, tally.persons) == (6, 5, 4)
    assert tally.held == {"phone": 2, "email": 0, "address": 1, "born_on": 0, "language": 0}
    assert tally.doubtful == {"unchecked_phone": 1, "unreachable": 3, "half_a_name": 1} | dict.fromkeys(RUNNING_OUT, 0)


def test_a_date_of_birth_is_looked_for_among_persons_only(filled: Services) -> None:
    tally = counted(filled)
    assert tally.held["born_on"] == 1
    assert (tally.of("born_on"), tally.of("phone")) == (5, 6)


def test_the_same_comes_out_however_long_the_stretches_are(filled: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(filled, 2, "given")
    filled.customers.archive(4, 1)
    whole = counted(filled)
    for size in (1, 2, 3, 6):
        monkeypatch.setattr(service, "_AT_ONCE", size)
        assert counted(filled) == whole


def test_new_customers_are_counted_by_the_day_of_this_pcs_clock(
    filled: Services, clock_of: Callable[[str], None]
) -> None:
    entered_at(filled, 1, "2026-01-31T22:30:00.000000Z")
    entered_at(filled, 2, "2026-02-28T20:29:59.000000Z")
    entered_at(filled, 3, "2026-02-28T20:30:00.000000Z")
    day = date(2026, 6, 1)
    clock_of("UTC")
    assert {one: n for one, n in counted(filled, day).new.items() if one < day} == {
        date(2026, 1, 31): 1,
        date(2026, 2, 28): 2,
    }
    clock_of("<+0330>-3:30")
    assert {one: n for one, n in counted(filled, day).new.items() if one < day} == {
        date(2026, 2, 1): 1,
        date(2026, 2, 28): 1,
        date(2026, 3, 1): 1,
    }


def test_who_came_long_ago_is_not_new_and_who_was_put_aside_since_still_is(filled: Services) -> None:
    entered_at(filled, 1, "2020-01-31T22:30:00.000000Z")
    filled.customers.archive(2, 1)
    assert sum(counted(filled).new.values()) == 5


def test_the_last_answer_counts_and_whoever_was_not_asked_is_told_apart(filled: Services) -> None:
    answer(filled, 1, "given")
    answer(filled, 1, "withdrawn")
    answer(filled, 2, "refused")
    answer(filled, 3, "given")
    tally = counted(filled)
    assert tally.answers["marketing"] == Answered(given=1, refused=2)
    assert tally.active - tally.answers["marketing"].asked() == 3


def test_a_consent_ends_the_day_after_its_last_one(filled: Services) -> None:
    limit_consent_to(filled, 1)
    answer(filled, 1, "given", date(2026, 1, 10))
    last_day = date(2026, 2, 10)

    def running_out(days: int) -> tuple[int, int]:
        found = counted(filled, last_day + timedelta(days=days)).doubtful
        return found["ends_soon"], found["ended"]

    assert [running_out(days) for days in (-30, -29, 0, 1)] == [(0, 0), (1, 0), (1, 0), (0, 1)]
    assert counted(filled, last_day).answers["marketing"] == Answered(given=1)
    assert counted(filled, last_day + timedelta(days=1)).answers["marketing"] == Answered(ended=1)


def test_whose_consents_run_out_is_counted_once(filled: Services) -> None:
    for purpose in filled.consents.purposes():
        filled.consents.save_purpose(replace(purpose, retention_months=1))
    asked = [one.code for one in filled.consents.purposes() if one.lawful_basis in CONSENT_BASES]
    assert len(asked) > 1
    filled.consents.record(1, Answers(purposes=dict.fromkeys(asked, "given"), happened_on=date(2026, 1, 10)))
    assert counted(filled, date(2026, 2, 10)).doubtful["ends_soon"] == 1


def test_the_lines_of_a_count_come_and_go_with_their_causes(filled: Services) -> None:
    limit_consent_to(filled, 1)
    answer(filled, 1, "given", date.today() - timedelta(days=7))
    lines = counted_lines(counted(filled))
    assert [(line.code, line.count) for line in lines] == [
        ("ends_soon", 1),
        ("unchecked_phone", 1),
        ("unreachable", 3),
        ("half_a_name", 1),
    ]
    assert "marketing" in lines[0].about
    for customer_id in (2, 3, 4, 5):
        filled.customers.archive(customer_id, 1)
    answer(filled, 1, "withdrawn")
    assert counted_lines(counted(filled)) == ()


def test_a_line_counts_whom_its_list_shows(filled: Services) -> None:
    limit_consent_to(filled, 1)
    answer(filled, 1, "given", date.today() - timedelta(days=7))
    answer(filled, 2, "given", date.today() - timedelta(days=77))
    filled.customers.archive(3, 1)
    lines = counted_lines(counted(filled))
    assert len(lines) == len(RUNNING_OUT) + len(DOUBTS)
    for line in lines:
        assert filled.customers.count(ListQuery(filters=list_of(line))) == line.count, line.code


def test_an_unfinished_count_says_nothing_yet(filled: Services) -> None:
    assert counted_lines(replace(counted(filled), complete=False)) == ()


def test_a_clerk_counts_what_the_standard_view_shows(filled: Services) -> None:
    clerk = seen_as(filled, role=Role.CLERK)
    tally = counted(clerk)
    assert set(tally.held) == {"phone", "email", "address"}
    assert set(counted(seen_as(filled, role=Role.CLERK, chosen_lens=Lens.PERSONAL)).held) > set(tally.held)


def test_a_count_begins_anew_under_another_lens(filled: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_AT_ONCE", 4)
    clerk = seen_as(filled, role=Role.CLERK)
    some = clerk.home.count(Tally(day=date.today()))
    assert some.everybody == 4
    clerk.look_through(Lens.PERSONAL)
    again = clerk.home.count(some)
    assert (again.everybody, again.lens) == (4, Lens.PERSONAL)


def test_nothing_is_counted_through_a_view_that_is_not_for_all_customers(filled: Services) -> None:
    for lens in (Lens.PURPOSE, Lens.DISCLOSURE, Lens.ANONYMISED):
        with pytest.raises(PermissionRefused):
            seen_as(filled, chosen_lens=lens).home.count(Tally(day=date.today()))


def test_answers_are_left_out_for_whom_they_are_withheld_from(filled: Services) -> None:
    answer(filled, 1, "given")
    limits = Limits(permissions=frozenset({Permission.CONSENT_VIEW}))
    assert counted(seen_as(filled, role=Role.CLERK, limits=limits)).answers == {}


def test_an_analyst_counts_only_what_an_anonymised_export_tells(filled: Services) -> None:
    analyst = seen_as(filled, role=Role.ANALYST)
    tally = analyst.home.count_anonymised(Tally(day=date.today()))
    assert tally.held == {"born_on": 1, "sex": 0, "language": 0, "country": 2}
    assert (tally.doubtful, tally.answers) == ({}, {})
    with pytest.raises(PermissionRefused):
        analyst.home.count(Tally(day=date.today()))
    with pytest.raises(PermissionRefused):
        filled.home.count_anonymised(Tally(day=date.today()))


def test_a_small_group_stands_out_and_so_do_few_others() -> None:
    assert [number for number in range(8) if stands_out(number)] == [1, 2, 3, 4]
    assert [number for number in range(13) if stands_out(number, 12)] == [1, 2, 3, 4, 8, 9, 10, 11]
