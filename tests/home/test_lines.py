"""Each line of what needs doing comes and goes with its cause, and only for those who may do something about it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from custdesk.customers.model import Customer, CustomerCard, Email
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import ANCHORS, Noted
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Lens, Limits, Permission, Role
from custdesk.desk.todo import Todo
from custdesk.errors import PermissionRefused
from custdesk.exchange.importing.model import ImportResult
from custdesk.home.service import Home
from custdesk.incidents.model import ACCEPTED
from custdesk.quality.model import MergeChoice
from custdesk.services import Services
from tests.shops import make_shop, seen_as

TODAY = date.today()
TWIN = CustomerCard(customer=Customer(given_name="Ana", family_name="Gil"), emails=(Email(address="ana@example.es"),))


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


def said(services: Services, name: str, day: date = TODAY) -> list[tuple[str, int]]:
    """Return code and number of what a source says; nothing where the session may not ask it."""
    if name not in services.home.sources():
        return []
    return [(todo.code, todo.count) for todo in services.home.lines(name, day)]


def bring_in(services: Services, file: Path, text: str) -> ImportResult:
    file.write_text(text, encoding="utf-8")
    reading = services.imports.read(file)
    return services.imports.apply(services.imports.plan(file, reading, services.imports.guess(reading)))


def test_a_new_shop_has_nothing_to_do(services: Services) -> None:
    assert [line for name in services.home.sources() for line in services.home.lines(name, TODAY)] == []


@pytest.mark.parametrize(
    ("role", "names"),
    [
        (Role.OWNER, {"incident", "unusual", "drafts", "backup", "lookalikes", "refused", "review", "seal"}),
        (Role.PRIVACY_OFFICER, {"incident", "unusual", "drafts", "backup", "lookalikes", "review", "seal"}),
        (Role.CLERK, {"drafts", "backup"}),
        (Role.FIELD_WORKER, {"drafts", "backup"}),
        (Role.ACCOUNTANT, {"drafts", "backup", "seal"}),
        (Role.ANALYST, {"drafts", "backup"}),
    ],
)
def test_each_role_is_told_of_its_own_work(services: Services, role: Role, names: set[str]) -> None:
    somebody = seen_as(services, role=role)
    assert set(somebody.home.sources()) == names
    for name in set(services.home.sources()) - names:
        with pytest.raises(PermissionRefused):
            somebody.home.lines(name, TODAY)


def test_an_incident_is_told_until_somebody_has_decided(services: Services) -> None:
    assert suspect(services._desk, [Noted(ANCHORS, 10**6, "9999-12-31T00:00:00.000000Z", b"")])
    assert said(services, "incident") == [("incident", 1)]
    incident = services.incidents.open()
    assert incident is not None
    services.incidents.decide(incident.id, ACCEPTED, "There is no newer copy.")
    assert said(services, "incident") == []


def test_unusual_access_is_told_until_it_was_seen(services: Services) -> None:
    clerk = seen_as(services, role=Role.CLERK)
    for _time in range(5):
        with pytest.raises(PermissionRefused):
            clerk.log.actions()
    while not services.watch.step():
        pass
    assert said(services, "unusual") == [("unusual", len(services.watch.notices()))]
    services.watch.seen([notice.id for notice in services.watch.notices()])
    assert said(services, "unusual") == []


def test_unsaved_typing_is_told_to_its_author_as_far_as_it_can_be_saved(services: Services) -> None:
    services.customers.create(TWIN)
    services.drafts.keep("customer", 0, {"name": "Ana"})
    services.drafts.keep("customer", 1, {"name": "Ana"})
    services.drafts.keep("letter", 0, {})
    assert said(services, "drafts") == [("drafts", 2)]
    adds_nobody = Limits(permissions=frozenset({Permission.CUSTOMER_CREATE}))
    assert said(seen_as(services, role=Role.CLERK, limits=adds_nobody), "drafts") == [("drafts", 1)]
    assert said(seen_as(services, role=Role.ACCOUNTANT), "drafts") == []
    assert said(seen_as(services, user_id=9), "drafts") == []
    services.drafts.drop("customer", 0)
    services.drafts.drop("customer", 1)
    assert said(services, "drafts") == []


def test_a_backup_is_due_when_the_last_one_is_older_than_a_week(services: Services, tmp_path: Path) -> None:
    week = timedelta(days=7)
    assert said(services, "backup", TODAY + week) == []
    assert said(services, "backup", TODAY + week + timedelta(days=1)) == [("no_backup", 1)]
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    services.backups.make(elsewhere)
    assert said(services, "backup", TODAY + week) == []
    assert said(services, "backup", TODAY + week + timedelta(days=1)) == [("old_backup", 8)]


def test_a_seal_is_due_after_three_months(services: Services) -> None:
    later = TODAY + timedelta(days=92)
    assert said(services, "seal", later - timedelta(days=1)) == []
    assert said(services, "seal", later) == [("seal", 1)]
    services.seals.make()
    assert said(services, "seal", TODAY + timedelta(days=91)) == []


def test_the_rights_of_the_team_are_due_for_a_look(services: Services) -> None:
    due = date.fromisoformat(services.roles.review().next_on)
    assert said(services, "review", due - timedelta(days=1)) == []
    assert said(services, "review", due) == [("review", 1)]
    services.roles.reviewed(due + timedelta(days=30))
    assert said(services, "review", due) == []


def test_pairs_of_the_last_look_are_told_until_they_are_decided(services: Services) -> None:
    for _twin in range(3):
        services.customers.create(TWIN)
    assert said(services, "lookalikes") == []
    assert len(services.lookalikes.find().pairs) == 3
    assert said(services, "lookalikes") == [("lookalikes", 3)]
    merges_nobody = seen_as(services, limits=Limits(lenses=frozenset({Lens.PERSONAL})))
    assert said(merges_nobody, "lookalikes") == []
    services.lookalikes.tell_apart(1, 2)
    assert said(services, "lookalikes") == [("lookalikes", 2)]
    services.lookalikes.merge(services.lookalikes.plan(1, 3), MergeChoice())
    services.lookalikes.find()
    assert said(services, "lookalikes") == []


def test_many_who_came_since_the_last_look_are_worth_another(services: Services) -> None:
    for letter in "abcdefghijklmnopqrst":
        services.customers.create(CustomerCard(customer=Customer(given_name=3 * letter, family_name=5 * letter)))
    assert said(services, "lookalikes") == [("unsought", 20)]
    services.lookalikes.find()
    assert said(services, "lookalikes") == []


def test_refused_rows_are_told_for_two_weeks_or_until_the_next_import(services: Services, tmp_path: Path) -> None:
    result = bring_in(
        services, tmp_path / "one.csv", "First name,E-mail\nAna,ana@example.es\nBo,bo@example.es\n,cai@example.es\n"
    )
    refused = services.imports.history()[0].refused_rows
    assert refused > 0
    lines = services.home.lines("refused", TODAY)
    assert lines == (Todo(code="refused", count=refused, day=TODAY, record_id=result.batch_id),)
    assert said(services, "refused", TODAY + timedelta(days=14)) == [("refused", refused)]
    assert said(services, "refused", TODAY + timedelta(days=15)) == []
    bring_in(services, tmp_path / "two.csv", "First name,E-mail\nCai,cai@example.es\n")
    assert said(services, "refused") == []


class Broken:
    name = "broken"
    permissions = (Permission.SHOP_VIEW,)

    def lines(self, reading: Reading, day: date) -> tuple[Todo, ...]:
        raise ZeroDivisionError


def test_a_source_that_fails_fails_alone(services: Services) -> None:
    home = Home(services._desk, (Broken(), *services.home._sources.values()))
    with pytest.raises(ZeroDivisionError):
        home.lines("broken", TODAY)
    services.drafts.keep("customer", 0, {"name": "Ana"})
    assert home.lines("drafts", TODAY) == (replace(Todo(code="drafts"), count=1),)
