"""Looking through the log: every combination of filters finds what a plain look at each entry finds."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custdesk.audit import searching
from custdesk.audit.model import IMPERSONAL, LogQuery, TypedWord
from custdesk.audit.service import AuditLog
from custdesk.desk import chain
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Role
from custdesk.errors import Cancelled, PermissionRefused
from tests.audit.conftest import DECLARED
from tests.vaults import OWNER, beside, make_vault

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
ACTIONS = ("customer.viewed", "customer.changed", "shop.changed", "export.disclosed", "user.added", "never.was")
DETAILS: tuple[dict[str, Any], ...] = (
    {},
    {"columns": ["notes", "phones"]},
    {"columns": ["language"]},
    {"column": "health_note", "reason": "asked"},
    {"recipient": "Tax Office Athens", "rows": 12},
    {"role": "clerk", "key": "notes"},
    {"found": 7},
)
KINDS = ("customer", "customer", "user", "shop", "")
BODY = chain.revision_body({"born_on": ("1980-01-01", "1981-01-01")})
COMMON = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A log in which every part occurs with every other, and in which the clock went back in the middle."""
    folder: Path = tmp_path_factory.mktemp("searching")
    desk = found(make_vault(folder), OWNER)
    connection = beside(desk.vault)
    (last,) = connection.execute("SELECT max(seq) FROM audit_entry").fetchone()
    for place in range(240):
        hours = place if place < 150 else place - 90
        at = (NOON + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        kind, detail = KINDS[place % 5], json.dumps(DETAILS[place % 7])
        row = (last + 1 + place, at, place % 3, ACTIONS[place * 7 % 5], kind, place % 4, detail, b"")
        connection.execute("INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,NULL,?)", row)
        if place % 11 == 0:
            row = (last + 1 + place, kind, place % 4, b"", BODY, b"")
            connection.execute("INSERT INTO revision VALUES (?,?,?,?,?,?)", row)
    desk._put_up_walls()
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def log(desk: Desk) -> AuditLog:
    return AuditLog(desk, DECLARED)


def plainly(desk: Desk, query: LogQuery) -> list[int]:
    """Return the numbers of what a query asks for, by looking at every entry."""
    rows = beside(desk.vault).execute(
        "SELECT e.seq, at, actor, action, e.subject_kind, e.subject_id, detail, body FROM audit_entry AS e"
        " LEFT JOIN revision AS r ON r.seq = e.seq ORDER BY e.seq DESC"
    )
    return [row[0] for row in rows.fetchall() if _fits(query, *row)]


def _fits(query: LogQuery, seq: int, at: str, actor: int, action: str, kind: str, about: int, detail: str, body: Any):
    moment, said = datetime.fromisoformat(at), json.loads(detail)
    named = {*said.get("columns", ()), said.get("column")} | ({"born_on"} if body == BODY else set())
    named = set() if kind in IMPERSONAL else named
    classes = {one: {name for name in named if name and _class_of(name) == one} for one in query.classes}
    return (
        query.user_id in (None, actor)
        and (not query.actions or action in query.actions)
        and (query.customer_id is None or (kind, about) == ("customer", query.customer_id))
        and (query.since is None or moment >= query.since)
        and (query.until is None or moment < query.until)
        and (not query.columns or bool(named & set(query.columns)))
        and (not query.classes or any(classes.values()))
        and all(_meets(word, seq, actor, action, kind, about, said) for word in query.words)
    )


def _class_of(name: str) -> str:
    return {"notes": "personal", "phones": "contact", "language": "personal", "health_note": "special"}.get(
        name, "personal"
    )


def _meets(word: TypedWord, seq: int, actor: int, action: str, kind: str, about: int, said: dict[str, Any]) -> bool:
    return (
        action in word.actions
        or actor in word.people
        or (kind == "user" and about in word.people)
        or (kind == "customer" and about in word.customers)
        or kind in word.kinds
        or seq == word.number
        or word.number in [value for value in said.values() if isinstance(value, int)]
        or any((name, value) in word.codes for name, value in said.items() if isinstance(value, str))
        or any(("", item) in word.codes for value in said.values() if isinstance(value, list) for item in value)
        or (bool(word.verbatim) and word.verbatim in said.get("recipient", "").lower())
    )


def all_of(log: AuditLog, query: LogQuery) -> list[int]:
    """Return the numbers of all that a query finds, going on from page to page."""
    seqs: list[int] = []
    while True:
        page = log.page(query)
        assert len(page.entries) <= query.limit
        seqs += [entry.seq for entry in page.entries]
        if page.next_seq is None:
            return seqs
        query = replace(query, after_seq=page.next_seq, down_to_seq=page.down_to_seq)


def some(values: Any) -> Any:
    return st.lists(values, max_size=2, unique=True).map(tuple)


WORDS = st.builds(
    TypedWord,
    actions=st.frozensets(st.sampled_from(ACTIONS), max_size=1),
    people=st.frozensets(st.integers(0, 2), max_size=1),
    customers=st.frozensets(st.integers(0, 3), max_size=1),
    kinds=st.frozensets(st.sampled_from(("customer", "notice")), max_size=1),
    codes=st.frozensets(st.sampled_from((("", "notes"), ("role", "clerk"), ("column", "health_note"))), max_size=1),
    verbatim=st.sampled_from(("", "tax", "athens", "notes")),
    number=st.sampled_from((None, 7, 12, 100)),
)
MOMENTS = st.one_of(st.none(), st.integers(-3, 170).map(lambda hours: NOON + timedelta(hours=hours, minutes=30)))
QUERIES = st.builds(
    LogQuery,
    user_id=st.sampled_from((None, None, 0, 1, 2)),
    actions=some(st.sampled_from(ACTIONS)),
    customer_id=st.sampled_from((None, None, 0, 3, 9)),
    columns=some(st.sampled_from(("notes", "language", "health_note", "born_on"))),
    classes=some(st.sampled_from(("personal", "contact", "special", "financial"))),
    words=some(WORDS),
    since=MOMENTS,
    until=MOMENTS,
    limit=st.sampled_from((1, 7, 100)),
)


@COMMON
@given(query=QUERIES, stretch=st.sampled_from((1, 5, 64, 2000)))
def test_every_combination_finds_what_a_plain_look_at_each_entry_finds(
    desk: Desk, log: AuditLog, query: LogQuery, stretch: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searching, "STRETCH", stretch)
        newest = max(plainly(desk, LogQuery()))
        # Each first page is logged, and would be found by the next query.
        query = replace(query, after_seq=newest + 1)
        assert all_of(log, query) == plainly(desk, query)


@COMMON
@given(query=QUERIES, stretch=st.sampled_from((5, 2000)))
def test_counts_are_those_of_the_entries_found(desk: Desk, log: AuditLog, query: LogQuery, stretch: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searching, "STRETCH", stretch)
        wanted = set(plainly(desk, query))
        counts = log.counts(query)
        rows = beside(desk.vault).execute("SELECT seq, at, actor FROM audit_entry").fetchall()
        those = [(datetime.fromisoformat(at).astimezone().date(), actor) for seq, at, actor in rows if seq in wanted]
        assert counts.days == Counter(day for day, _actor in those)
        assert counts.people == Counter(actor for _day, actor in those)
        assert counts.total == len(wanted)


def test_one_call_looks_at_no_more_than_a_stretch(log: AuditLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "STRETCH", 10)
    newest = log.page(LogQuery(limit=1)).entries[0].seq
    page = log.page(LogQuery(words=(TypedWord(verbatim="nowhere"),)))
    assert (page.entries, page.next_seq) == ((), newest + 1 - 9)
    assert page.reached_at


def test_a_search_that_goes_on_is_logged_once(log: AuditLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "STRETCH", 10)
    opened = LogQuery(actions=("log.opened",), limit=1000)
    before = len(all_of(log, opened))
    all_of(log, LogQuery(columns=("notes",), limit=3))
    assert len(all_of(log, opened)) == before + 2
    assert log.page(opened).entries[1].detail == {"filters": ("column",)}


def test_an_export_gets_all_pages_and_is_not_logged_for_each(desk: Desk, log: AuditLog) -> None:
    told: list[tuple[int, int]] = []
    newest = max(plainly(desk, LogQuery()))
    query = LogQuery(columns=("notes",), limit=20)
    pages = list(log.pages(query, lambda done, total: told.append((done, total))))
    assert [entry.seq for page in pages for entry in page.entries] == plainly(desk, query)
    assert told[-1] == (newest, newest)
    assert max(plainly(desk, LogQuery())) == newest


def test_counting_can_be_stopped(log: AuditLog) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        log.counts(LogQuery(), stop)


@pytest.mark.parametrize("role", [Role.CLERK, Role.ACCOUNTANT])
def test_nothing_is_counted_or_exported_for_those_who_may_not_read_the_log(desk: Desk, role: Role) -> None:
    theirs = AuditLog(Desk(desk.vault, replace(desk.session, role=role), desk._secrets), DECLARED)
    for attempt in (lambda: theirs.counts(LogQuery()), lambda: theirs.pages(LogQuery()), lambda: theirs.number_of(1)):
        with pytest.raises(PermissionRefused):
            attempt()


def test_an_entry_that_somebody_spoiled_is_passed_over_and_stops_nobody(desk: Desk, log: AuditLog) -> None:
    connection = beside(desk.vault)
    (last,) = connection.execute("SELECT max(seq) FROM audit_entry").fetchone()
    connection.execute(
        "INSERT INTO audit_entry VALUES (?, x'ff', 'nobody', x'fe', x'fd', 'x', CAST(x'ff' AS TEXT), NULL, x'00')",
        (last + 1,),
    )
    desk._put_up_walls()
    try:
        assert log.page(LogQuery(columns=("notes",))).entries
        assert log.counts(LogQuery()).people[-1] == 1
        assert log.page(LogQuery(limit=5)).entries
    finally:
        beside(desk.vault).execute("DROP TRIGGER audit_entry_is_never_removed")
        beside(desk.vault).execute("DELETE FROM audit_entry WHERE seq = ?", (last + 1,))
        desk._put_up_walls()
