"""The watch goes along the log in stretches, tells each thing once, and says in the log what it did."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.opening import SignedIn
from custdesk.desk.permissions import Role
from custdesk.errors import PermissionRefused, ValueRefused
from custdesk.services import Services
from custdesk.watch import service
from custdesk.watch.model import CARDS, EXPORT, NIGHT, REFUSALS, WatchRules
from tests.shops import make_shop, seen_as
from tests.vaults import beside

QUIET = WatchRules(off=frozenset({NIGHT}))  # whenever these tests are run


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    services.watch.set_rules(QUIET)
    for number in range(5):
        services.customers.create(CustomerCard(customer=Customer(given_name=f"Ana {number}")))
    yield services
    services.close()


def look(services: Services) -> None:
    while not services.watch.step():
        pass


def refuse(services: Services, times: int) -> None:
    clerk = seen_as(services, role=Role.CLERK)
    for _time in range(times):
        with pytest.raises(PermissionRefused):
            clerk.log.actions()


def flagged(services: Services) -> int:
    return len(services.log.page(LogQuery(actions=("access.flagged",))).entries)


def test_nothing_unusual_is_no_notice(services: Services) -> None:
    look(services)
    assert services.watch.notices() == ()
    assert flagged(services) == 0


def test_what_a_rule_finds_is_kept_and_logged_with_its_entries(services: Services) -> None:
    refuse(services, 6)
    look(services)
    (notice,) = services.watch.notices()
    assert (notice.rule, notice.user_id, notice.times) == (REFUSALS, services.session.user_id, 6)
    assert notice.first_at <= notice.last_at
    entry = services.log.page(LogQuery(actions=("access.flagged",))).entries[0]
    assert entry.detail == {"rule": REFUSALS, "times": 6, "first": notice.first_seq, "last": notice.last_seq}


def test_nothing_is_told_twice_whoever_looks(services: Services) -> None:
    refuse(services, 5)
    look(services)
    look(services)
    look(seen_as(services, role=Role.PRIVACY_OFFICER))
    assert len(services.watch.notices()) == 1
    assert flagged(services) == 1


def test_what_goes_on_makes_the_notice_longer(services: Services) -> None:
    refuse(services, 5)
    look(services)
    refuse(services, 2)
    look(services)
    (notice,) = services.watch.notices()
    assert notice.times == 7


def test_after_somebody_has_seen_it_only_news_is_told(services: Services) -> None:
    refuse(services, 5)
    look(services)
    (notice,) = services.watch.notices()
    services.watch.seen([notice.id])
    services.watch.seen([notice.id])
    look(services)
    assert services.watch.notices() == ()
    refuse(services, 4)
    look(services)
    assert services.watch.notices() == ()
    refuse(services, 1)
    look(services)
    (news,) = services.watch.notices()
    assert news.times == 5
    assert news.first_seq > notice.last_seq
    seen = services.log.page(LogQuery(actions=("access.seen",))).entries
    assert [entry.detail for entry in seen] == [{"notices": 1}]


def test_the_first_export_is_told_and_the_second_is_not(services: Services, tmp_path: Path) -> None:
    services.exports.export("everything", tmp_path / "one.csv")
    look(services)
    services.exports.export("everything", tmp_path / "two.csv")
    look(services)
    assert [(notice.rule, notice.times) for notice in services.watch.notices()] == [(EXPORT, 1)]


def test_many_cards_are_told_by_the_number_that_the_owner_set(services: Services) -> None:
    services.watch.set_rules(replace(QUIET, cards=4))
    for customer_id in (1, 2, 3, 4):
        services.customers.open(customer_id, in_full=True)
    look(services)
    assert [notice.rule for notice in services.watch.notices()] == [CARDS]


def test_it_goes_in_stretches_and_what_lies_across_them_is_found(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "_AT_ONCE", 3)
    refuse(services, 5)
    steps = 1
    while not services.watch.step():
        steps += 1
    assert steps > 3
    assert [notice.times for notice in services.watch.notices()] == [5]


def test_the_next_session_goes_on_where_the_last_one_was(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_BETWEEN_MARKS", 5)
    monkeypatch.setattr(service, "_LOOKED_BACK", 0)
    look(services)
    watched = services.log.page(LogQuery(actions=("access.watched",))).entries
    assert len(watched) == 1
    looked_at: list[int] = []
    select = service.queries.select_entries
    monkeypatch.setattr(
        service.queries,
        "select_entries",
        lambda connection, after, to: looked_at.append(after) or select(connection, after, to),
    )
    look(seen_as(services))
    assert looked_at[0] == watched[0].detail["entry"]


def test_an_entry_that_somebody_forged_stops_nothing(services: Services) -> None:
    services._desk.note(SignedIn(subject_id=1))
    connection = beside(services._desk.vault)
    connection.execute("DROP TRIGGER audit_entry_is_never_changed")
    last = connection.execute("SELECT max(seq) FROM audit_entry").fetchone()[0]
    for column, value in (("at", b"\xff"), ("actor", "nobody"), ("detail", b"\xff")):
        connection.execute(f"UPDATE audit_entry SET {column} = ? WHERE seq = ?", (value, last))
    refuse(services, 5)
    look(services)
    assert len(services.watch.notices()) == 1


@pytest.mark.parametrize("role", [Role.CLERK, Role.ACCOUNTANT, Role.FIELD_WORKER, Role.ANALYST])
def test_nobody_else_watches(services: Services, role: Role) -> None:
    other = seen_as(services, role=role)
    for call in (other.watch.step, other.watch.notices, other.watch.rules, lambda: other.watch.seen([1])):
        with pytest.raises(PermissionRefused):
            call()


def test_the_officer_watches_and_the_owner_sets_the_rules(services: Services) -> None:
    officer = seen_as(services, role=Role.PRIVACY_OFFICER)
    assert officer.watch.rules() == QUIET
    with pytest.raises(PermissionRefused):
        officer.watch.set_rules(WatchRules())
    services.watch.set_rules(replace(QUIET, refusals=9))
    assert officer.watch.rules().refusals == 9
    entry = services.log.page(LogQuery(actions=("access.rules_changed",))).entries[0]
    assert entry.detail == {"columns": ("refusals",), "off": (NIGHT,)}


@pytest.mark.parametrize(
    "rules", [WatchRules(cards=1), WatchRules(tries=10_000), WatchRules(night_from=24), WatchRules(night_to=22)]
)
def test_rules_that_make_no_sense_are_refused(services: Services, rules: WatchRules) -> None:
    with pytest.raises(ValueRefused):
        services.watch.set_rules(rules)
    assert services.watch.rules() == QUIET


def test_what_stands_in_the_vault_as_a_rule_and_is_none_is_taken_as_it_was_at_first(services: Services) -> None:
    beside(services._desk.vault).execute(
        'UPDATE vault_info SET value = \'{"cards": "many", "off": 3}\' WHERE key = \'watch_rules\''
    )
    assert services.watch.rules() == WatchRules()
