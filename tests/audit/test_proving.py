"""Long logs are proven in a child process: with the same result, without a key, and gone when it is not wanted."""

import marshal
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, Any

import pytest

from custdesk.audit import proof_child, proving
from custdesk.audit.problems import ROW_FOREIGN, VerifyReport
from custdesk.audit.service import AuditLog
from custdesk.desk.door import Desk
from custdesk.desk.noted import all_noted
from custdesk.errors import Cancelled, VerifyingStopped
from custdesk.store.keys import SlotFile
from tests.vaults import OWNER, PASSPHRASE, beside

FORGERIES = [
    "SELECT 1",
    "UPDATE audit_entry SET at = '1999' || substr(at, 5) WHERE seq IN (5, 9)",
    "UPDATE audit_entry SET detail = CAST(x'ff' AS TEXT), actor = 'x' WHERE seq = 12",
    "DELETE FROM revision WHERE seq = (SELECT max(seq) FROM revision)",
    "UPDATE audit_signature SET signature = 'text' WHERE seq > 8",
    "UPDATE customer SET notes = CAST(x'ff41' AS TEXT), balance = 1.5 WHERE id = 2",
    "UPDATE customer SET id = 77 WHERE id = 1",
    "DELETE FROM customer WHERE id = 3",
]


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The children that were started, whatever the length of the log."""
    monkeypatch.setattr(proving, "FEW", 0)
    started: list[subprocess.Popen[bytes]] = []

    class Watched(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **settings: object) -> None:
            super().__init__(*arguments, **settings)  # type: ignore[call-overload]
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Watched)
    yield started
    assert all(child.poll() is not None for child in started), "a child was left behind"


def told_by(report: VerifyReport) -> tuple[object, ...]:
    """What was found, but for the end of the log, which goes on with each verification."""
    found = [replace(each, seq=0, last_seq=0) if each.reason == ROW_FOREIGN else each for each in report.problems]
    return report.customers, found, report.problem_count


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_child_finds_what_is_found_without_one(
    desk: Desk, log: AuditLog, forgery: str, children: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = beside(desk.vault)
    raw.execute("PRAGMA foreign_keys = OFF")
    for (trigger,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {trigger}")
    raw.execute(forgery)
    anchors = all_noted(desk.vault)
    theirs = proving.prove(desk, anchors)
    assert len(children) == 1
    monkeypatch.setattr(proving, "FEW", 10**6)
    ours = proving.prove(desk, anchors)
    assert len(children) == 1
    assert told_by(ours) == told_by(theirs)
    assert ours.good == (forgery == FORGERIES[0])


def test_a_child_that_is_killed_is_told_and_says_nothing_good(
    log: AuditLog, children: list[subprocess.Popen[bytes]]
) -> None:
    def kill(done: int, total: int) -> None:
        os.kill(children[0].pid, signal.SIGKILL)

    with pytest.raises(VerifyingStopped):
        log.verify(kill)


def test_a_child_ends_with_the_wish_to_stop(log: AuditLog, children: list[subprocess.Popen[bytes]]) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        log.verify(stop)
    assert children[0].poll() is not None


def test_a_child_that_cannot_be_started_is_told(
    log: AuditLog, children: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(VerifyingStopped):
        log.verify()


def test_what_a_child_is_given_holds_no_key(
    desk: Desk, log: AuditLog, children: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = bytearray()
    send = proof_child.send

    def seen(pipe: IO[bytes], frame: Any) -> None:
        given.extend(marshal.dumps(frame))
        send(pipe, frame)

    monkeypatch.setattr(proving, "send", seen)
    assert log.verify().good
    slots = SlotFile.load(desk.vault.folder, mend=False)
    contents = slots.open_with_passphrase(OWNER, PASSPHRASE)
    assert b"likes rye" in given
    for key in (contents.secrets.to_bytes()[:32], contents.secrets.to_bytes()[32:], *slots.vault_keys(contents)):
        assert bytes(key) not in given
