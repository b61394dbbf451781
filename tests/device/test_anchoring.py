"""The keyring of this PC is a witness of the log: an old copy of the whole vault is noticed."""

import shutil
import threading
from pathlib import Path

import pytest

from custdesk.desk import anchoring
from custdesk.desk.anchoring import Anchoring, KeychainReport
from custdesk.desk.door import Desk
from custdesk.desk.opening import SignedIn, found, open_desk, sign_out
from custdesk.desk.permissions import Permission
from custdesk.incidents.model import OURS
from custdesk.incidents.service import Incidents
from custdesk.keychain.asking import Request, ask
from custdesk.keychain.entries import Keychain
from custdesk.keychain.troubles import KeychainAltered, KeychainWiped, LogRolledBack
from tests.device.pcs import enter
from tests.secret_service import SecretService
from tests.vaults import NAME, OWNER, make_vault, open_as_owner


def visit(folder: Path) -> KeychainReport:
    """Sign in and out, and return what the keyring said."""
    desk = enter(folder)
    report = desk.anchoring.report.result(timeout=20)
    sign_out(desk)
    return report


def last_entry(folder: Path) -> tuple[int, bytes]:
    unlocked = open_as_owner(folder)
    row = unlocked.vault.reader.execute("SELECT seq, head FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    unlocked.vault.close()
    return row[0], row[1]


def actions(folder: Path) -> list[str]:
    unlocked = open_as_owner(folder)
    rows = unlocked.vault.reader.execute("SELECT action FROM audit_entry ORDER BY seq").fetchall()
    unlocked.vault.close()
    return [row[0] for row in rows]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sign_out(found(make_vault(tmp_path), OWNER))
    return tmp_path / NAME


def test_the_end_of_the_log_is_kept_when_somebody_signs_out(folder: Path, keyring: SecretService):
    desk = enter(folder)
    sign_out(desk)
    seq, head = last_entry(folder)
    kept = Keychain(desk.vault.vault_id).anchor()
    assert kept is not None
    assert (kept.seq, kept.head) == (seq, head)
    assert desk.anchoring.latest.anchored_at == kept.at


def test_a_vault_that_goes_on_where_it_ended_opens_without_a_word(folder: Path, keyring: SecretService):
    assert visit(folder).known
    for report in (visit(folder), visit(folder)):
        assert (report.state, report.warning, report.trouble) == ("ok", None, None)
    assert actions(folder).count("keyring.met") == 1


def test_an_old_copy_of_the_whole_vault_is_noticed_again_and_again(
    folder: Path, keyring: SecretService, tmp_path: Path
):
    visit(folder)
    shutil.copytree(folder, tmp_path / "yesterday")
    visit(folder)
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "yesterday", folder)
    for _ in range(2):
        report = visit(folder)
        assert isinstance(report.warning, LogRolledBack)
    assert actions(folder).count("keyring.disagreed") == 2


def test_an_old_copy_is_noticed_however_much_is_entered_before_the_comparison(
    folder: Path, keyring: SecretService, tmp_path: Path
):
    visit(folder)
    shutil.copytree(folder, tmp_path / "yesterday")
    visit(folder)
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "yesterday", folder)
    witness = Anchoring.of_vault(folder)
    desk = open_desk(open_as_owner(folder))
    many(desk, 50)
    witness.watch(desk)
    assert isinstance(desk.anchoring.report.result(timeout=20).warning, LogRolledBack)
    sign_out(desk)


def test_a_log_whose_end_was_cut_off_is_noticed(folder: Path, keyring: SecretService):
    visit(folder)
    unlocked = open_as_owner(folder)
    writer = unlocked.vault.writer
    writer.execute("PRAGMA foreign_keys = OFF")
    writer.execute("DROP TRIGGER audit_entry_is_never_removed")
    writer.execute("DELETE FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)")
    unlocked.vault.close()
    assert isinstance(visit(folder).warning, LogRolledBack)


def test_after_somebody_looked_into_it_the_present_end_is_kept(folder: Path, keyring: SecretService, tmp_path: Path):
    visit(folder)
    shutil.copytree(folder, tmp_path / "yesterday")
    visit(folder)
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "yesterday", folder)
    desk = enter(folder)
    desk.anchoring.report.result(timeout=20)
    kept = Keychain(desk.vault.vault_id).anchor()
    incidents = Incidents(desk)
    incident = incidents.open()
    assert incident is not None
    incidents.decide(incident.id, OURS, "We put the copy of yesterday back ourselves.")
    assert desk.anchoring.latest.warning is None
    desk.anchoring.settle()
    assert Keychain(desk.vault.vault_id).anchor() != kept
    sign_out(desk)
    assert "keyring.accepted" in actions(folder)
    assert visit(folder).warning is None


def test_a_keyring_that_was_emptied_is_told_once_and_logged(folder: Path, keyring: SecretService):
    visit(folder)
    keyring.wipe()
    assert isinstance(visit(folder).warning, KeychainWiped)
    assert "keyring.emptied" in actions(folder)
    assert visit(folder).warning is None


def test_a_keyring_with_something_else_in_it_is_told(folder: Path, keyring: SecretService):
    visit(folder)
    vault_id = open_and_close(folder)
    ask([Request("set", f"CustDesk anchor {vault_id.hex()}", "anchor", "nothing of ours")])
    assert isinstance(visit(folder).warning, KeychainAltered)
    assert "keyring.emptied" in actions(folder)
    assert visit(folder).warning is None


def open_and_close(folder: Path) -> bytes:
    unlocked = open_as_owner(folder)
    unlocked.vault.close()
    return unlocked.vault.vault_id


@pytest.mark.parametrize("state", ["absent", "locked", "frozen"])
def test_the_vault_opens_whatever_state_the_keyring_is_in(state: str, folder: Path, keyring: SecretService):
    visit(folder)
    kept = Keychain(open_and_close(folder)).anchor()
    {"absent": keyring.stop, "locked": keyring.lock, "frozen": keyring.freeze}[state]()
    desk = enter(folder)
    with desk.read(Permission.CUSTOMER_VIEW) as reading:
        assert reading.connection.execute("SELECT count(*) FROM customer").fetchone() == (0,)
    report = desk.anchoring.report.result(timeout=20)
    assert report.state == state
    assert report.trouble is not None
    assert "keyring" in report.trouble.sentence()
    assert report.known
    assert report.warning is None
    sign_out(desk)
    if state == "frozen":
        keyring.thaw()
        assert Keychain(desk.vault.vault_id).anchor() == kept


def test_where_there_is_no_keyring_no_thread_is_started(folder: Path):
    before = threading.enumerate()
    desk = enter(folder)
    assert desk.anchoring.report.done()
    assert desk.anchoring.latest.state == "absent"
    assert not desk.anchoring.latest.known
    assert threading.enumerate() == before
    sign_out(desk)
    assert "keyring.met" not in actions(folder)


def test_a_vault_with_unreadable_keys_leaves_the_telling_to_whoever_opens_it(tmp_path: Path, keyring: SecretService):
    assert Anchoring.of_vault(tmp_path / "nothing.custdesk").report.result(timeout=1).state == "absent"


def test_the_end_of_the_log_is_kept_in_between_too(
    folder: Path, keyring: SecretService, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(anchoring, "_ENTRIES_BETWEEN", 5)
    desk = enter(folder)
    desk.anchoring.report.result(timeout=20)
    desk.anchoring.settle()
    first = Keychain(desk.vault.vault_id).anchor()
    many(desk, 3)
    desk.anchoring.settle()
    assert Keychain(desk.vault.vault_id).anchor() == first
    many(desk, 2)
    desk.anchoring.settle()
    kept = Keychain(desk.vault.vault_id).anchor()
    assert first is not None
    assert kept is not None
    assert kept.seq > first.seq
    sign_out(desk)


def many(desk: Desk, times: int) -> None:
    for _ in range(times):
        desk.note(SignedIn(subject_id=1))
