"""The one door: permission, transaction and log entry together."""

import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from custdesk.audit.service import AuditLog
from custdesk.desk import chain
from custdesk.desk.door import Desk
from custdesk.desk.opening import SignedOut, open_desk, sign_out
from custdesk.desk.passages import UnloggedChange
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import Cancelled, PermissionRefused
from custdesk.store.connection import Error
from custdesk.store.secrets import UserSecrets
from tests.vaults import beside, open_as_owner


def actions(desk: Desk) -> list[str]:
    return [row[0] for row in desk.vault.reader.execute("SELECT action FROM audit_entry ORDER BY seq")]


def as_role(desk: Desk, role: Role) -> Desk:
    return Desk(desk.vault, replace(desk.session, role=role), desk._secrets)


def put_row(desk: Desk, key: str) -> None:
    with desk.change(Permission.SHOP_EDIT) as change:
        change.connection.execute("INSERT INTO vault_info VALUES (?, 'x')", (key,))
        change.log(SignedOut(subject_id=1))


def break_off_a_change(desk: Desk) -> None:
    with desk.change(Permission.SHOP_EDIT) as change:
        change.connection.execute("INSERT INTO vault_info VALUES ('half', 'x')")
        change.log(SignedOut(subject_id=1))
        raise ZeroDivisionError


def break_off_a_read(desk: Desk) -> None:
    with desk.read(Permission.SHOP_VIEW) as reading:
        reading.log(SignedOut(subject_id=1))
        raise ZeroDivisionError


def has_row(desk: Desk, key: str) -> bool:
    return desk.vault.reader.execute("SELECT 1 FROM vault_info WHERE key = ?", (key,)).fetchone() is not None


def test_a_new_vault_begins_its_log_with_its_founding(desk: Desk) -> None:
    assert actions(desk) == ["vault.founded", "user.certified", "user.signed_in"]


def test_what_is_refused_is_logged_and_not_begun(desk: Desk) -> None:
    clerk = as_role(desk, Role.CLERK)
    with pytest.raises(PermissionRefused), clerk.change(Permission.SHOP_EDIT):
        pytest.fail("the block must not run")
    with pytest.raises(PermissionRefused), clerk.read(Permission.LOG_VIEW):
        pytest.fail("the block must not run")
    rows = desk.vault.reader.execute("SELECT detail FROM audit_entry WHERE action = 'permission.refused' ORDER BY seq")
    assert [row[0] for row in rows] == ['{"permission":"shop.edit"}', '{"permission":"log.view"}']


def test_all_of_several_permissions_are_needed(desk: Desk) -> None:
    officer = as_role(desk, Role.PRIVACY_OFFICER)
    with pytest.raises(PermissionRefused), officer.read(Permission.LOG_VIEW, Permission.USER_MANAGE):
        pytest.fail("the block must not run")


def test_the_door_is_never_opened_for_nothing(desk: Desk) -> None:
    with pytest.raises(ValueError), desk.read():
        pytest.fail("the block must not run")


def test_rows_that_nothing_logged_are_rolled_back(desk: Desk) -> None:
    before = actions(desk)
    with pytest.raises(UnloggedChange), desk.change(Permission.SHOP_EDIT) as change:
        change.connection.execute("INSERT INTO vault_info VALUES ('stray', 'x')")
    assert not has_row(desk, "stray")
    assert actions(desk) == before


def test_an_exception_rolls_back_rows_and_entries_together(desk: Desk) -> None:
    before = actions(desk)
    with pytest.raises(ZeroDivisionError):
        break_off_a_change(desk)
    assert not has_row(desk, "half")
    assert actions(desk) == before


def test_a_reader_cannot_write(desk: Desk) -> None:
    with pytest.raises(Exception, match=r"readonly|cannot be written"), desk.read(Permission.SHOP_VIEW) as reading:
        reading.connection.execute("DELETE FROM vault_info")


def test_what_was_read_is_sealed_when_the_read_is_over(desk: Desk) -> None:
    with desk.read(Permission.SHOP_VIEW) as reading:
        reading.log(SignedOut(subject_id=1))
        assert actions(desk)[-1] == "user.signed_in"
    assert actions(desk)[-1] == "user.signed_out"


def test_a_read_that_cannot_be_sealed_is_refused_and_sealed_as_soon_as_it_can_be(desk: Desk) -> None:
    full = "CREATE TRIGGER full BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no room'); END"
    beside(desk.vault).execute(full)
    with pytest.raises(Exception, match="no room"), desk.read(Permission.SHOP_VIEW) as reading:
        reading.log(SignedOut(subject_id=1))
    beside(desk.vault).execute("DROP TRIGGER full")
    with desk.read(Permission.SHOP_VIEW) as reading:
        reading.log(SignedOut(subject_id=2))
    assert actions(desk)[-2:] == ["user.signed_out", "user.signed_out"]


def test_a_read_that_fails_logs_nothing(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        break_off_a_read(desk)
    assert actions(desk)[-1] == "user.signed_in"


def test_a_read_inside_a_change_is_sealed_after_it(desk: Desk) -> None:
    with desk.change(Permission.SHOP_EDIT) as change:
        change.connection.execute("INSERT INTO vault_info VALUES ('outer', 'x')")
        with desk.read(Permission.SHOP_VIEW) as reading:
            reading.log(SignedOut(subject_id=1))
        change.log(SignedOut(subject_id=2))
    subjects = desk.vault.reader.execute("SELECT subject_id FROM audit_entry ORDER BY seq DESC LIMIT 2").fetchall()
    assert subjects == [(1,), (2,)]


def test_two_threads_leave_one_whole_log(desk: Desk) -> None:
    def work(name: str) -> None:
        for number in range(25):
            put_row(desk, f"{name}{number}")
            with desk.read(Permission.SHOP_VIEW) as reading:
                reading.log(SignedOut(subject_id=number))

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = AuditLog(desk).verify()
    assert report.good
    assert report.entries == len(actions(desk)) - 1 == 3 + 2 * 25 * 2


def test_what_still_runs_when_the_vault_is_closed_is_stopped_like_what_a_person_stops(desk: Desk) -> None:
    desk.close()
    with pytest.raises(Cancelled), desk.read(Permission.SHOP_VIEW):
        pytest.fail("the block must not run")
    with pytest.raises(Cancelled):
        put_row(desk, "late")


def test_the_vault_is_closed_only_when_a_read_under_way_is_over(desk: Desk) -> None:
    reads, closing = threading.Event(), threading.Event()
    seen: list[bool] = []

    def work() -> None:
        with desk.read(Permission.SHOP_VIEW) as reading:
            reads.set()
            closing.wait(10)
            for _ in range(200):
                reading.connection.execute("SELECT count(*) FROM audit_entry").fetchone()
            seen.append(desk.vault.closed)

    thread = threading.Thread(target=work)
    thread.start()
    reads.wait(10)
    threading.Timer(0.05, closing.set).start()
    desk.close()
    thread.join()
    assert seen == [False]
    assert desk.vault.closed


def test_signing_out_twice_is_signing_out_once(desk: Desk) -> None:
    sign_out(desk)
    sign_out(desk)
    again = open_desk(open_as_owner(desk.vault.folder))
    assert actions(again).count("user.signed_out") == 1
    again.close()


def test_a_clock_that_went_back_is_logged(desk: Desk) -> None:
    desk._clock = lambda: datetime(2001, 1, 1, tzinfo=UTC)
    put_row(desk, "old")
    assert actions(desk)[-2:] == ["clock.went_back", "user.signed_out"]
    assert AuditLog(desk).verify().good


def test_every_transaction_ends_with_an_anchor_outside_the_database(desk: Desk) -> None:
    put_row(desk, "anchored")
    seq, head = desk.vault.reader.execute("SELECT seq, head FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    last = desk.vault.anchors.last()
    assert last is not None
    assert (last.seq, last.head) == (seq, head)


@pytest.mark.parametrize("column", ["at", "head"])
def test_a_forged_last_entry_keeps_nobody_out(desk: Desk, column: str) -> None:
    beside(desk.vault).execute("DROP TRIGGER audit_entry_is_never_changed")
    beside(desk.vault).execute(f"UPDATE audit_entry SET {column} = CAST(x'ff00' AS TEXT) WHERE seq = 2")
    put_row(desk, "after")
    assert has_row(desk, "after")


def test_the_bytes_of_values_are_never_ambiguous() -> None:
    lists: list[list[chain.Value]] = [["ab", "c"], ["a", "bc"], ["abc"], [None, "abc"], ["", "abc"], [b"abc"], [0]]
    assert len({chain.canonical(values) for values in lists}) == len(lists)
    for values in lists:
        assert chain.values_of(chain.canonical(values)) == values


@pytest.mark.parametrize("body", [b"X" + bytes(8), b"T" + bytes(7), b"T" + (9).to_bytes(8, "big") + b"short"])
def test_bytes_of_another_form_are_told(body: bytes) -> None:
    with pytest.raises(ValueError):
        chain.values_of(body)


def test_a_revision_comes_back_as_it_was_written() -> None:
    revision = {"notes": ("before", ""), "born_on": (None, "1990-02-03"), "health_note": (b"\x00\x01", None)}
    assert chain.revision_of(chain.revision_body(revision)) == revision


def test_a_class_key_is_only_for_those_it_was_granted_to(desk: Desk) -> None:
    from custdesk.records.columns import DataClass

    stranger = Desk(desk.vault, replace(desk.session, user_id=7, signing_key_id=7), UserSecrets.generate())
    with desk.read(Permission.SHOP_VIEW) as reading:
        version, key = desk.class_key(reading.connection, DataClass.SPECIAL)
        assert (version, len(key)) == (1, 32)
        with pytest.raises(PermissionRefused):
            stranger.class_key(reading.connection, DataClass.SPECIAL)


def test_an_entry_of_the_log_is_not_replaced_by_inserting_it_again(desk: Desk) -> None:
    before = desk.vault.reader.execute("SELECT * FROM audit_entry WHERE seq = 1").fetchone()
    with pytest.raises(Error, match="append-only"), desk.change(Permission.SHOP_EDIT) as change:
        change.connection.execute("INSERT OR REPLACE INTO audit_entry VALUES (1,'',0,'','',0,'',NULL,x'00')")
    assert desk.vault.reader.execute("SELECT * FROM audit_entry WHERE seq = 1").fetchone() == before
