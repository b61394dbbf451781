"""Opening a vault: each condition of the world has its own sentence, and nothing is ever created."""

import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from custdesk.errors import (
    NotAVault,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultNewer,
    WrongPassphrase,
)
from custdesk.store.connection import Error, open_database
from custdesk.store.keys import SlotFile
from custdesk.store.vault import open_vault, translate_errors
from tests.vaults import NAME, OWNER, PASSPHRASE, make_vault, open_as_owner


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_vault_opens_with_the_owner_and_the_passphrase(folder: Path) -> None:
    unlocked = open_as_owner(folder)
    assert unlocked.user_id == 1
    assert unlocked.vault.reader.execute("SELECT count(*) FROM customer").fetchone() == (0,)
    unlocked.vault.close()


def test_the_settings_hold_on_both_connections(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    expected = {"journal_mode": "wal", "synchronous": 2, "temp_store": 2, "secure_delete": 1, "foreign_keys": 1}
    expected |= {"trusted_schema": 0, "cell_size_check": 1, "wal_autocheckpoint": 200, "busy_timeout": 5000}
    for connection in (vault.writer, vault.reader):
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
        assert found == expected
    assert vault.reader.execute("PRAGMA query_only").fetchone() == (1,)
    vault.close()


@pytest.mark.parametrize(
    "statement",
    ["ATTACH ':memory:' AS other", "PRAGMA temp_store = FILE", "PRAGMA rekey = 'x'", "PRAGMA journal_mode = DELETE",
     "SELECT sqlcipher_export('main')", "VACUUM INTO 'copy.db'", "PRAGMA query_only = OFF"],
)  # fmt: skip
def test_no_statement_undoes_the_settings(folder: Path, statement: str) -> None:
    vault = open_as_owner(folder).vault
    for connection in (vault.writer, vault.reader):
        with pytest.raises(Error, match=r"not authorized|authorization denied"):
            connection.execute(statement)
    vault.close()


def test_a_wrong_passphrase_says_so_and_changes_nothing_but_the_count_of_tries(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(WrongPassphrase):
        open_vault(folder, OWNER, PASSPHRASE + " ")
    (folder / "tries.json").unlink()
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_an_unknown_user_is_told_the_same_as_a_wrong_passphrase(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        open_vault(folder, "nobody", PASSPHRASE)


def test_an_unknown_user_costs_the_same_work(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from custdesk.store import keys, slots

    costs = []
    derive = keys.passphrase_key
    for module in (keys, slots):
        monkeypatch.setattr(module, "passphrase_key", lambda *given: (costs.append(given[2]), derive(*given))[1])
    for user in (OWNER, "nobody"):
        with pytest.raises(WrongPassphrase):
            open_vault(folder, user, "not this")
    assert costs[0] == costs[1]


@pytest.mark.parametrize("name", ["eleni papadopoulou", " ELENI  PAPADOPOULOU ", "Ｅleni Papadopoulou"])
def test_case_width_and_blanks_of_the_user_name_do_not_matter(folder: Path, name: str) -> None:
    open_vault(folder, name, PASSPHRASE).vault.close()


def test_a_missing_vault_says_so_and_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        open_as_owner(tmp_path / "away" / NAME)
    assert not names(tmp_path)


def test_an_empty_folder_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NotAVault):
        open_as_owner(tmp_path)
    assert not names(tmp_path)


def test_a_foreign_file_is_no_vault(tmp_path: Path) -> None:
    file = tmp_path / "customers.xlsx"
    file.write_bytes(b"PK\x03\x04 something else")
    with pytest.raises(NotAVault):
        open_as_owner(file)
    assert names(tmp_path) == {"customers.xlsx"}


def test_a_vault_that_was_never_finished_is_no_vault(folder: Path) -> None:
    unfinished = folder.rename(folder.with_name(f"{NAME}.partial-0123abcd"))
    with pytest.raises(NotAVault):
        open_as_owner(unfinished)


def test_a_missing_database_is_damage_and_is_not_created(folder: Path) -> None:
    (folder / "customers.db").unlink()
    with pytest.raises(VaultDamaged, match=r"customers\.db"):
        open_as_owner(folder)
    assert "customers.db" not in names(folder)


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 8192, 100_000, -4096, -1])
def test_a_truncated_database_is_damage_with_the_right_passphrase(folder: Path, size: int) -> None:
    database = folder / "customers.db"
    whole = database.read_bytes()
    cut = whole[:size]
    database.write_bytes(cut)
    with pytest.raises(VaultDamaged, match=r"customers\.db"):
        open_as_owner(folder)
    assert database.read_bytes() == cut


@pytest.mark.parametrize("filling", [b"\0" * 8192, b"SQLite format 3\0" + b"x" * 8176])
def test_a_foreign_database_is_damage(folder: Path, filling: bytes) -> None:
    (folder / "customers.db").write_bytes(filling)
    with pytest.raises(VaultDamaged, match=r"customers\.db"):
        open_as_owner(folder)


def test_a_wrong_passphrase_for_a_damaged_database_is_still_a_wrong_passphrase(folder: Path) -> None:
    (folder / "customers.db").write_bytes(b"\0" * 8192)
    with pytest.raises(WrongPassphrase):
        open_vault(folder, OWNER, "not this")


def test_the_database_of_another_vault_is_damage(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = make_vault(tmp_path / "other").vault
    other.close()
    shutil.copy(other.folder / "customers.db", folder / "customers.db")
    with pytest.raises(VaultDamaged, match=r"customers\.db"):
        open_as_owner(folder)


def test_a_database_that_names_another_vault_is_damage(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.writer.execute("UPDATE vault_info SET value = 'another' WHERE key = 'vault_id'")
    vault.close()
    with pytest.raises(VaultDamaged):
        open_as_owner(folder)


def test_a_newer_vault_is_refused_and_left_alone(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.writer.execute("PRAGMA user_version = 9999")
    vault.close()
    before = (folder / "customers.db").read_bytes()
    with pytest.raises(VaultNewer, match="9999"):
        open_as_owner(folder)
    assert (folder / "customers.db").read_bytes() == before


def test_the_same_program_cannot_open_it_twice(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    with pytest.raises(VaultInUse, match="CustDesk, process"):
        open_as_owner(folder)
    vault.close()
    open_as_owner(folder).vault.close()


def test_another_program_cannot_open_it(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    code = (
        "import sys; from pathlib import Path; from tests.vaults import open_as_owner; open_as_owner(Path(sys.argv[1]))"
    )
    run = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=False)
    assert "VaultInUse: Another program has this vault open (CustDesk, process" in run.stderr
    vault.close()


def test_a_failed_opening_lets_the_lock_go(folder: Path) -> None:
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            open_vault(folder, OWNER, "not this")
    assert (folder / "lock").read_bytes() == b""


def test_a_second_writer_with_other_tools_is_told_as_in_use(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    keys = SlotFile.load(folder)
    key = keys.vault_keys(keys.open_with_passphrase(OWNER, PASSPHRASE))[0]
    other = open_database(folder / "customers.db", key)
    other.execute("BEGIN IMMEDIATE")
    vault.writer.execute("PRAGMA busy_timeout = 1")
    with pytest.raises(VaultInUse), translate_errors(vault):
        vault.writer.execute("BEGIN IMMEDIATE")
    other.close()
    vault.close()


def test_writing_through_the_reader_is_a_bug_and_no_condition_of_the_world(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    with pytest.raises(Error, match="readonly"), translate_errors(vault):
        vault.reader.execute("DELETE FROM vault_info")
    vault.close()


def test_a_file_deleted_or_replaced_while_open_is_noticed(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.check_still_there()
    database = folder / "customers.db"
    copy = database.read_bytes()
    database.unlink()
    with pytest.raises(VaultDamaged):
        vault.check_still_there()
    database.write_bytes(copy)
    with pytest.raises(VaultDamaged):
        vault.check_still_there()
    shutil.rmtree(folder)
    with pytest.raises(VaultMissing):
        vault.check_still_there()
    vault.close()


def test_closing_twice_and_from_another_thread_is_fine(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.writer.execute("BEGIN IMMEDIATE")
    vault.writer.execute("DELETE FROM vault_info")
    thread = threading.Thread(target=vault.close)
    thread.start()
    thread.join()
    vault.close()
    assert vault.closed
    assert not (folder / "customers.db-wal").exists()
    open_as_owner(folder).vault.close()


def test_random_damage_is_never_mistaken_for_anything_else(folder: Path) -> None:
    database = folder / "customers.db"
    whole = database.read_bytes()
    dice = random.Random(4)
    (folder / "lock").write_text("a program that died")
    for _ in range(10):
        spoilt = bytearray(whole)
        spoilt[dice.randrange(len(whole))] ^= 1 << dice.randrange(8)
        database.write_bytes(spoilt)
        with pytest.raises(VaultDamaged):
            open_as_owner(folder)
        assert (folder / "lock").read_bytes()
