"""What the rules take for unusual, and what not."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest

from custdesk.watch.model import CARDS, EXPORT, NIGHT, REFUSALS, SEALED, TRIES, WatchRules
from custdesk.watch.windows import Entry, Finding, Windows

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
ONE, OTHER = 7, 8


def at_local(hour: int) -> datetime:
    return datetime(2026, 11, 30, hour, 15).astimezone()


def views(count: int, *, apart: float, customers: int = 10**6, user: int = ONE, first: int = 1) -> list[Entry]:
    return [
        Entry(first + n, NOON + timedelta(seconds=n * apart), user, "customer.viewed", 1 + n % customers, 1)
        for n in range(count)
    ]


def found(entries: Iterable[Entry], rules: WatchRules | None = None, known: Iterable[Finding] = ()) -> list[Finding]:
    windows = Windows(rules or WatchRules(), known)
    for entry in entries:
        windows.take(entry)
    return windows.untold


def test_a_busy_counter_is_not_unusual() -> None:
    assert found(views(500, apart=10.2)) == []


def test_sixty_cards_in_ten_minutes_are() -> None:
    (finding,) = found(views(60, apart=5))
    assert (finding.rule, finding.user_id, finding.times) == (CARDS, ONE, 60)
    assert (finding.first_seq, finding.last_seq) == (1, 60)


def test_fifty_nine_are_not() -> None:
    assert found(views(59, apart=5)) == []


def test_the_same_card_again_and_again_is_one_card() -> None:
    assert found(views(400, apart=1, customers=3)) == []


def test_two_people_are_not_counted_together() -> None:
    assert found([*views(40, apart=5), *views(40, apart=5, user=OTHER, first=41)]) == []


def test_what_goes_on_is_one_finding_and_not_many() -> None:
    (finding,) = found(views(600, apart=5))
    assert (finding.times, finding.last_seq) == (600, 600)


def test_what_begins_again_much_later_is_another_one() -> None:
    later = [entry._replace(seq=entry.seq + 100, at=entry.at + timedelta(hours=3)) for entry in views(60, apart=5)]
    assert len(found([*views(60, apart=5), *later])) == 2


def test_what_was_told_before_is_not_told_again() -> None:
    entries = views(60, apart=5)
    (finding,) = found(entries)
    assert found(entries, known=[finding]) == []


@pytest.mark.parametrize(("hour", "unusual"), [(21, False), (22, True), (0, True), (5, True), (6, False), (12, False)])
def test_night_is_from_ten_to_six_by_the_clock_of_the_pc(hour: int, unusual: bool) -> None:
    assert bool(found([Entry(1, at_local(hour), ONE, "user.signed_in", ONE, 1)])) == unusual


def test_night_may_begin_after_midnight() -> None:
    rules = WatchRules(night_from=1, night_to=5)
    assert found([Entry(1, at_local(23), ONE, "user.signed_in", ONE, 1)], rules) == []
    (finding,) = found([Entry(1, at_local(2), ONE, "user.signed_in", ONE, 1)], rules)
    assert finding.rule == NIGHT


@pytest.mark.parametrize(
    ("action", "rule", "count"), [("permission.refused", REFUSALS, 5), ("sealed.viewed", SEALED, 15)]
)
def test_refusals_and_protected_values_are_counted(action: str, rule: str, count: int) -> None:
    entries = [Entry(n, NOON + timedelta(seconds=20 * n), ONE, action, n, 1) for n in range(1, count + 1)]
    assert found(entries[:-1]) == []
    assert [finding.rule for finding in found(entries)] == [rule]


def test_refusals_over_a_whole_day_are_not_unusual() -> None:
    assert found([Entry(n, NOON + timedelta(hours=n), ONE, "permission.refused", 0, 1) for n in range(1, 9)]) == []


def test_wrong_tries_are_about_whose_name_was_tried() -> None:
    (finding,) = found([Entry(1, NOON, ONE, "user.sign_in_failed", OTHER, 6)])
    assert (finding.rule, finding.user_id, finding.times) == (TRIES, OTHER, 6)
    assert found([Entry(1, NOON, ONE, "user.sign_in_failed", OTHER, 4)]) == []


def test_only_the_first_export_of_a_person_is_told() -> None:
    windows = Windows(WatchRules(), ())
    windows.take(Entry(1, NOON, ONE, "export.made", 0, 1), exported_before=True)
    assert windows.untold == []
    windows.take(Entry(2, NOON, OTHER, "export.made", 0, 1))
    windows.take(Entry(3, NOON, OTHER, "log.exported", 0, 1))
    assert [(finding.rule, finding.user_id, finding.last_seq) for finding in windows.untold] == [(EXPORT, OTHER, 2)]


def test_a_rule_that_is_turned_off_finds_nothing() -> None:
    assert found(views(60, apart=5), WatchRules(off=frozenset({CARDS}))) == []
