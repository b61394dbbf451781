"""Nothing a person typed is readable in any file of the vault, or in the temporary folder."""

import os
import tempfile
from pathlib import Path

import pytest

from custdesk.store.secrets import UserSecrets
from tests.vaults import OWNER, PASSPHRASE, make_vault

MARKS = [f"Markermann{number}" for number in range(50)]


def readable(root: Path, words: list[str]) -> list[tuple[str, str]]:
    """Return where any of the words can be read, in UTF-8 or UTF-16, whatever their case."""
    found = []
    for path in (path for path in root.rglob("*") if path.is_file() and path.name != "reserve.bin"):
        data = path.read_bytes().lower()
        for word in (word.lower() for word in words):
            if word.encode() in data or word.encode("utf-16-le") in data:
                found.append((path.name, word))
    return found


def test_no_name_and_no_passphrase_is_readable_in_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    unlocked = make_vault(tmp_path)
    vault = unlocked.vault
    vault.add_slot(2, "Nikos Clerk", "his own five plain words", UserSecrets.generate(), authority=(OWNER, PASSPHRASE))
    secret = unlocked.secrets.signing.private_bytes_raw()
    words = [*MARKS, "Papadopoulou", "Eleni", "Nikos", "plain words", "CREATE TABLE", "SQLite format 3", secret.hex()]
    vault.writer.execute("BEGIN IMMEDIATE")
    vault.writer.executemany("INSERT INTO vault_info VALUES (?, ?)", ((mark, mark * 200) for mark in MARKS))
    vault.writer.execute("CREATE TEMP TABLE sorted AS SELECT * FROM vault_info ORDER BY value")
    assert readable(tmp_path, words) == []
    vault.writer.execute("COMMIT")
    assert readable(tmp_path, words) == []
    assert readable(vault.folder, ["custdesk-keys"]) != []
    vault.close()
    assert readable(tmp_path, words) == []
    assert not any(secret in path.read_bytes() for path in vault.folder.iterdir() if path.is_file())
    assert not list(temporary.iterdir())


def test_the_lock_tells_program_process_and_computer_only(tmp_path: Path) -> None:
    vault = make_vault(tmp_path).vault
    text = (vault.folder / "lock").read_text()
    assert text.startswith(f"CustDesk, process {os.getpid()} on ")
    vault.close()
    assert (vault.folder / "lock").read_text() == ""
