"""Runs a verification of the whole log, in pieces, so that others can read in between."""

from collections.abc import Callable, Sequence

from custdesk.audit import verify_queries
from custdesk.audit.problems import LogVerified, VerifyReport
from custdesk.audit.staff import Staff
from custdesk.audit.verifying import Row, Verification
from custdesk.desk.certificates import certified
from custdesk.desk.class_keys import has_forged_grants
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.store.anchors import Anchor
from custdesk.store.backups import witnesses
from custdesk.store.vault import Vault

_AT_ONCE = 1000
_PROBLEMS_SHOWN = 100


def untold(done: int, total: int) -> None:
    del done, total


def noted_outside(vault: Vault) -> list[Anchor]:
    """Return the states of the log that were noted outside the database."""
    return [*vault.anchors.read(), *witnesses(vault)]


def prove(desk: Desk, anchors: Sequence[Anchor], progress: Callable[[int, int], None]) -> VerifyReport:
    """Check the whole log up to now, and log that; what ``progress`` raises ends the walk."""
    vault = desk.vault
    with desk.read(Permission.LOG_VERIFY) as reading, verify_queries.one_moment(reading.connection):
        connection = reading.connection
        last = verify_queries.last_seq(connection)
        staff = Staff(verify_queries.select_keys(connection), vault.recovery_sign_public)
        accounts = verify_queries.select_accounts(connection)
        stray = verify_queries.select_stray(connection, last)
        uncertified = [
            user_id
            for user_id, _role, state in accounts
            if state == "active" and not certified(connection, vault, user_id)
        ]
        grants_forged = has_forged_grants(connection, vault)
    walk = Verification(vault.vault_id, staff, [(anchor.seq, anchor.head) for anchor in anchors], last)
    seq = 0
    while seq < last:
        with desk.read(Permission.LOG_VERIFY) as reading:
            rows = verify_queries.select_to_verify(reading.connection, seq, last, _AT_ONCE)
        for row in rows:
            walk.take(Row._make(row))
        seq = rows[-1][0] if rows else last
        progress(seq, last)
    walk.finish(stray, accounts, uncertified, grants_forged=grants_forged)
    report = VerifyReport(
        entries=walk.entries,
        anchors=len(anchors),
        problems=tuple(walk.problems[:_PROBLEMS_SHOWN]),
        problem_count=walk.problem_count,
    )
    desk.note(LogVerified(entries=report.entries, problems=report.problem_count))
    return report
