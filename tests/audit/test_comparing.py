"""What is compared with rows, and what is left alone because nothing certain is said of it."""

import pytest

from custdesk.audit import problems
from custdesk.audit.comparing import ToldRows
from custdesk.audit.problems import LogProblem
from custdesk.desk.audited_rows import PARTS, Rows
from custdesk.desk.chain import Entry, canonical

ANA = (1, 1, 1, "active", "at", "at", "1001", *("",) * 18, None)
SEALED = (1, 1, b"sealed", None)
ANSWER = (1, 7, "marketing", 1, "counter", "2026-01-01", "", "at", 1)


def rows(
    customer: tuple[object, ...] | None = ANA,
    sealed: tuple[object, ...] | None = None,
    answer: tuple[object, ...] | None = None,
) -> dict[str, Rows]:
    return {
        "customer": ([customer] if customer else [], [], [], []),
        "sealed": ([sealed] if sealed else [],),
        "consent": ([], [answer] if answer else []),
    }


def told(now: dict[str, Rows], *parts: str) -> bytes:
    """Return the digests of some parts of customer 1, as an entry tells them."""
    values: list[str | bytes] = []
    for part in parts:
        values += (f"{part}.1", PARTS[part].digests([1], now[part])[1])
    return canonical(values)


@pytest.fixture
def log() -> ToldRows:
    return ToldRows()


def follow(log: ToldRows, seq: int, action: str, digests: bytes | None = b"", kind: str = "customer") -> None:
    log.follow(Entry(seq, "at", 1, action, kind, 1 if kind else 0, "{}", None), digests)


def found(log: ToldRows, now: dict[str, Rows]) -> list[tuple[int, str]]:
    problems_of_rows: list[LogProblem] = log.compare("customer", [1], now, 99, whole=True)
    return [(each.seq, each.reason) for each in problems_of_rows]


def test_who_was_entered_before_entries_told_of_rows_is_not_compared(log: ToldRows) -> None:
    follow(log, 1, "customer.created")
    follow(log, 2, "choices.recorded")
    assert found(log, rows(answer=ANSWER)) == []


def test_an_answer_that_no_entry_knows_is_found_even_then(log: ToldRows) -> None:
    follow(log, 1, "customer.created")
    assert found(log, rows(answer=ANSWER)) == [(1, problems.CONSENT_ALTERED)]


def test_only_the_newest_entry_counts(log: ToldRows) -> None:
    other = (*ANA[:2], 2, *ANA[3:])
    follow(log, 1, "customer.created", told(rows(), "customer"))
    follow(log, 2, "customer.changed", told(rows(other), "customer"))
    assert found(log, rows(other)) == []
    assert found(log, rows()) == [(2, problems.CUSTOMER_ALTERED)]


def test_what_a_later_program_tells_is_left_to_it(log: ToldRows) -> None:
    follow(log, 1, "customer.created", told(rows(), "customer"))
    follow(log, 2, "customer.changed", canonical(("customer.2", bytes(32), "something.1", bytes(32))))
    assert found(log, rows((*ANA[:2], 9, *ANA[3:]))) == []


def test_what_an_altered_entry_said_is_not_held_against_the_rows(log: ToldRows) -> None:
    follow(log, 1, "customer.created", told(rows(), "customer"))
    follow(log, 2, "customer.changed", None)
    assert found(log, rows((*ANA[:2], 9, *ANA[3:]))) == []


def test_sealed_values_are_compared_until_their_class_gets_a_new_key(log: ToldRows) -> None:
    altered = (*SEALED[:2], b"other", None)
    follow(log, 1, "customer.created", told(rows(sealed=SEALED), "customer", "sealed"))
    assert found(log, rows(sealed=altered)) == [(1, problems.SEALED_ALTERED)]
    follow(log, 2, "keys.classes_renewed", kind="")
    assert found(log, rows(sealed=altered)) == []
    assert found(log, rows((*ANA[:2], 9, *ANA[3:]), altered)) == [(1, problems.CUSTOMER_ALTERED)]


def test_whoever_was_withdrawn_is_gone_until_a_later_entry_tells_of_rows_again(log: ToldRows) -> None:
    follow(log, 1, "customer.created", told(rows(), "customer"))
    follow(log, 2, "customer.withdrawn")
    assert found(log, rows(None)) == []
    assert log.unseen("customer") == []
    assert found(log, rows()) == [(2, problems.ROW_BACK)]
    follow(log, 3, "customer.created", told(rows(), "customer"))
    assert found(log, rows()) == []
    assert found(log, rows(None)) == [(3, problems.ROW_REMOVED)]


def test_whoever_was_not_compared_is_remembered(log: ToldRows) -> None:
    follow(log, 1, "customer.created", told(rows(), "customer"))
    assert log.unseen("customer") == [1]
    found(log, rows())
    assert log.unseen("customer") == []


def test_planted_rows_are_told_only_where_the_log_is_whole(log: ToldRows) -> None:
    assert found(log, rows()) == [(99, problems.ROW_FOREIGN)]
    assert log.compare("customer", [1], rows(), 99, whole=False) == []
