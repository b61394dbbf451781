"""Runs a verification of the whole log and of all rows that it tells of, in short reads, so that others can go on.

Where the log is long the work is done in a child process at low priority, which is given rows through a pipe and never
a key: Python that works through many rows would hold up the window.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import IO, Any, NamedTuple, Protocol

from custdesk.audit import verify_queries
from custdesk.audit.comparing import KINDS
from custdesk.audit.problems import LogProblem, LogVerified, VerifyReport
from custdesk.audit.proof import ANSWERED, Compared, End, Outcome, Proof, Start
from custdesk.audit.proof_child import receive, send
from custdesk.children import FOLDER, creation_flags, environment
from custdesk.desk import cuts
from custdesk.desk.audited_rows import PARTS
from custdesk.desk.certificates import certified
from custdesk.desk.class_keys import has_forged_grants
from custdesk.desk.door import Desk
from custdesk.desk.noted import Noted
from custdesk.desk.permissions import Permission
from custdesk.desk.walking import contradicting
from custdesk.errors import VerifyingStopped

FEW = 2000
"""So many entries are proven in this process: that takes less time than starting another one."""
_ENTRIES_AT_ONCE = 1000
_SUBJECTS_AT_ONCE = 500
_PROBLEMS_SHOWN = 100
_BEFORE_ALL = -(2**63)

ENTRIES, ROWS = "entries", "rows"
"""The stages of a verification: first the entries of the log, then the rows that they tell of."""


def untold(done: int, total: int) -> None:
    del done, total


def unsaid(stage: str) -> None:
    del stage


def prove(
    desk: Desk,
    anchors: Sequence[Noted],
    progress: Callable[[int, int], None] = untold,
    stage: Callable[[str], None] = unsaid,
) -> VerifyReport:
    """Check the whole log up to now, compare the rows it tells of, and log that.

    ``stage`` is told what begins, ``progress`` (done, total) within it; what they raise ends the work. Raise
    ``VerifyingStopped`` if the child does not survive it.
    """
    while True:
        with suppress(_CutMeanwhile):
            return _proven(desk, anchors, progress, stage)


class _Cut(NamedTuple):
    """The entry that last cut the log, 0 if none did; whether the cuts are those of which an owner said so."""

    by: int
    believed: bool


class _CutMeanwhile(Exception):
    """The log was cut, and is not the one any more of which the first part was proven."""


def _proven(
    desk: Desk, anchors: Sequence[Noted], progress: Callable[[int, int], None], stage: Callable[[str], None]
) -> VerifyReport:
    stage(ENTRIES)
    start, end, cut = _moment(desk, anchors)
    with _in_a_child(start) if start.last > FEW else _here(start) as step:
        _walk(desk, start.last, cut, step, progress)
        step("finish", *end)
        stage(ROWS)
        _compare(desk, start.last, step, progress)
        outcome = Outcome(*step("outcome"))
    shown = [LogProblem(*problem) for problem in outcome.problems[:_PROBLEMS_SHOWN]]
    with desk.read(Permission.LOG_VERIFY) as reading:
        names = verify_queries.select_names(
            reading.connection, [(each.subject_kind, each.subject_id) for each in shown]
        )
    report = VerifyReport(
        entries=outcome.entries,
        anchors=len(start.anchors) + len(end.by_cuts[2]),
        anchors_cut=len(anchors) - len(start.anchors) - len(end.by_cuts[2]),
        customers=outcome.customers,
        problems=tuple(
            replace(each, subject_name=names.get((each.subject_kind, each.subject_id), "")) for each in shown
        ),
        problem_count=outcome.problem_count,
    )
    desk.note(LogVerified(entries=report.entries, problems=report.problem_count))
    return report


class Step(Protocol):
    """Takes one step of a :class:`Proof` by its name, and returns what it answers."""

    def __call__(self, name: str, *arguments: Any) -> Any: ...


def _moment(desk: Desk, anchors: Sequence[Noted]) -> tuple[Start, End, _Cut]:
    vault = desk.vault
    with desk.read(Permission.LOG_VERIFY) as reading, verify_queries.one_moment(reading.connection):
        connection = reading.connection
        last = verify_queries.last_seq(connection)
        accounts = verify_queries.select_accounts(connection)
        uncertified = [
            user_id
            for user_id, _role, state in accounts
            if state == "active" and not certified(connection, vault, user_id)
        ]
        compared, hidden, _lost = cuts.sorted_by_cuts(connection, [(each.seq, each.at, each.head) for each in anchors])
        by_cuts = (cuts.fault(connection, vault), contradicting(connection, vault, last), hidden)
        start = Start(
            vault.vault_id,
            vault.recovery_sign_public,
            verify_queries.select_keys(connection),
            compared,
            last,
        )
        stray = verify_queries.select_stray(connection, last)
        end = End(stray, accounts, uncertified, has_forged_grants(connection, vault), by_cuts)
        return start, end, _Cut(cuts.newest_cut(connection), believed=cuts.owners_word(connection, vault) > 0)


def _walk(desk: Desk, last: int, cut: _Cut, step: Step, progress: Callable[[int, int], None]) -> None:
    """Give all entries to the proof, with what was cut between them."""
    seq = 0
    while seq < last:
        with desk.read(Permission.LOG_VERIFY) as reading, verify_queries.one_moment(reading.connection):
            connection = reading.connection
            if cuts.newest_cut(connection) != cut.by:
                raise _CutMeanwhile
            rows = verify_queries.select_to_verify(connection, seq, last, _ENTRIES_AT_ONCE)
            upto = rows[-1][0] if rows else last
            gaps = verify_queries.select_cuts(connection, seq, upto) if cut.believed else []
        step("take", rows, gaps)
        seq = upto
        progress(seq, last)


def _compare(desk: Desk, last: int, step: Step, progress: Callable[[int, int], None]) -> None:
    """Compare all rows that there are, then those that should be there."""
    with desk.read(Permission.LOG_VERIFY) as reading:
        total = verify_queries.count_subjects(reading.connection)
    done, upto = 0, last
    for kind in KINDS:
        after: Any = _BEFORE_ALL
        while True:
            with desk.read(Permission.LOG_VERIFY) as reading, verify_queries.one_moment(reading.connection):
                ids = verify_queries.select_subjects(reading.connection, kind, after, _SUBJECTS_AT_ONCE)
                compared, upto = _rows_of(reading.connection, kind, ids, upto)
            step("compare", *compared)
            if not ids:
                break
            after = ids[-1]
            done += len(ids)
            progress(min(done, total), total)
    for kind, ids in step("unseen").items():
        for start in range(0, len(ids), _SUBJECTS_AT_ONCE):
            with desk.read(Permission.LOG_VERIFY) as reading, verify_queries.one_moment(reading.connection):
                some = ids[start : start + _SUBJECTS_AT_ONCE]
                compared, upto = _rows_of(reading.connection, kind, some, upto)
            step("compare", *compared)
            progress(done, done)


def _rows_of(connection: Any, kind: str, ids: list[Any], upto: int) -> tuple[Compared, int]:
    newer = verify_queries.select_newer(connection, upto)
    read = {name: PARTS[name].read(connection, ids) for name in KINDS[kind]}
    return Compared(newer, kind, ids, read), newer[-1][0] if newer else upto


@contextmanager
def _here(start: Start) -> Iterator[Step]:
    proof = Proof(start)
    yield lambda name, *arguments: getattr(proof, name)(*arguments)


@contextmanager
def _in_a_child(start: Start) -> Iterator[Step]:
    """Give the steps to a child, which is gone afterwards in every case."""
    try:
        child = subprocess.Popen(
            [sys.executable, "-B", "-m", "custdesk.audit.proof_child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=FOLDER,
            env=environment(),
            start_new_session=True,
            creationflags=creation_flags(),
        )
    except OSError as error:
        raise VerifyingStopped from error
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        _send(child.stdin, tuple(start))
        yield _ChildStep(child.stdin, child.stdout)
    finally:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            _close(pipe)


class _ChildStep:
    def __init__(self, steps: IO[bytes], answers: IO[bytes]) -> None:
        self._steps = steps
        self._answers = answers

    def __call__(self, name: str, *arguments: Any) -> Any:
        _send(self._steps, (name, arguments))
        if name not in ANSWERED:
            return None
        try:
            return receive(self._answers)
        except EOFError:
            raise VerifyingStopped from None


def _send(pipe: IO[bytes], frame: Any) -> None:
    try:
        send(pipe, frame)
    except OSError as error:
        raise VerifyingStopped from error


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        return  # what was not yet written is of no use any more
