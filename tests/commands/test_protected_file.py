"""A protected workbook at the shell: its password comes from a file or is typed unseen, and is never an argument."""

import io
import os
import sys
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook

from tests.commands.calling import Caller, ShopOnDisk

SECRET = "una clave 7"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    book, plain, kept = Workbook(), io.BytesIO(), io.BytesIO()
    assert book.active is not None
    book.active.append(["Nombre", "Apellidos"])
    book.active.append(["Nuria", "Vidal"])
    book.save(plain)
    OOXMLFile(plain).encrypt(SECRET, kept)
    path = tmp_path / "clientes.xlsx"
    path.write_bytes(kept.getvalue())
    return path


def written(folder: Path, password: str) -> Path:
    path = folder / "password"
    path.write_text(password + "\n")
    return path


def test_the_password_is_read_from_a_file(run: Caller, shop: ShopOnDisk, locked: Path, tmp_path: Path) -> None:
    password = written(tmp_path, SECRET)
    outcome = run("import", shop.vault, locked, "--password-file", password, "--json", *shop.as_())
    assert (outcome.code, outcome.object["new"]) == (0, 1)


def test_a_wrong_password_ends_in_one_sentence(run: Caller, shop: ShopOnDisk, locked: Path, tmp_path: Path) -> None:
    outcome = run("import", shop.vault, locked, "--password-file", written(tmp_path, "otra"), *shop.as_())
    assert outcome.code != 0
    assert "clientes.xlsx cannot be read: this is not its password." in outcome.err
    assert "otra" not in outcome.err


def test_where_nobody_can_be_asked_the_way_is_told(
    run: Caller, shop: ShopOnDisk, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    outcome = run("import", shop.vault, locked, *shop.as_())
    assert outcome.code != 0
    assert "Give its password with --password-file." in outcome.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
@pytest.mark.filterwarnings("ignore:.*use of forkpty.*:DeprecationWarning")
def test_at_a_terminal_it_is_typed_unseen_until_it_is_right(shop: ShopOnDisk, locked: Path) -> None:
    import pty

    words = [sys.executable, "-m", "custdesk", "import", str(shop.vault), str(locked), *map(str, shop.as_())]
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, words)
    told = b""
    for answer in ("otra", SECRET):
        before = told.count(b"Password of clientes.xlsx: ")
        while told.count(b"Password of clientes.xlsx: ") == before:
            told += os.read(terminal, 1024)
        os.write(terminal, answer.encode() + b"\n")
    try:
        while more := os.read(terminal, 1024):
            told += more
    except OSError:  # the other end of the terminal is closed
        pass
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert b"this is not its password" in told
    assert b"1 new" in told
    assert SECRET.encode() not in told
    assert b"otra" not in told
