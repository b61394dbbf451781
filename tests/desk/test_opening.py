"""A sign-in compares the log with what was last noted outside the database."""

import shutil
from pathlib import Path

import pytest

from custdesk.desk.opening import SignedIn, found, open_desk, sign_out
from custdesk.errors import WrongPassphrase
from custdesk.store.vault import open_vault
from tests.vaults import OWNER, PASSPHRASE, beside, make_vault


def test_a_vault_that_ends_as_noted_opens_without_a_word(tmp_path: Path) -> None:
    sign_out(found(make_vault(tmp_path), OWNER))
    desk = open_desk(open_vault(tmp_path / "shop.custdesk", OWNER, PASSPHRASE))
    assert desk.trouble is None
    desk.close()


def test_an_old_copy_of_the_database_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "shop.custdesk"
    sign_out(found(make_vault(tmp_path), OWNER))
    shutil.copy(folder / "customers.db", tmp_path / "yesterday")
    desk = open_desk(open_vault(folder, OWNER, PASSPHRASE))
    desk.note(SignedIn(subject_id=1))
    sign_out(desk)
    shutil.copy(tmp_path / "yesterday", folder / "customers.db")
    desk = open_desk(open_vault(folder, OWNER, PASSPHRASE))
    assert desk.trouble is not None
    assert "does not end where it ended" in desk.trouble.sentence()
    sign_out(desk)


def test_a_log_whose_end_was_cut_off_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "shop.custdesk"
    desk = found(make_vault(tmp_path), OWNER)
    desk.note(SignedIn(subject_id=1))
    writer = beside(desk.vault)
    writer.execute("PRAGMA foreign_keys = OFF")
    writer.execute("DROP TRIGGER audit_entry_is_never_removed")
    writer.execute("DELETE FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)")
    desk.close()
    desk = open_desk(open_vault(folder, OWNER, PASSPHRASE))
    assert desk.trouble is not None
    desk.close()


def test_wrong_tries_are_in_the_log_once_somebody_signs_in(tmp_path: Path) -> None:
    folder = tmp_path / "shop.custdesk"
    sign_out(found(make_vault(tmp_path), OWNER))
    for name in (OWNER, OWNER, "nobody"):
        with pytest.raises(WrongPassphrase):
            open_vault(folder, name, "not the passphrase")
    for _time in range(2):
        desk = open_desk(open_vault(folder, OWNER, PASSPHRASE))
        rows = desk.vault.reader.execute(
            "SELECT subject_id, detail FROM audit_entry WHERE action = 'user.sign_in_failed' ORDER BY subject_id"
        ).fetchall()
        assert rows == [(0, '{"times":1}'), (1, '{"times":2}')]
        sign_out(desk)


def test_only_a_vault_that_was_made_just_now_is_founded(tmp_path: Path) -> None:
    sign_out(found(make_vault(tmp_path), OWNER))
    unlocked = open_vault(tmp_path / "shop.custdesk", OWNER, PASSPHRASE)
    with pytest.raises(ValueError, match="founded"):
        found(unlocked, OWNER)
    unlocked.vault.close()
