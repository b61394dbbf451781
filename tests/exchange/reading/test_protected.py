"""Workbooks that are protected by a password: asked for, never kept, and opened in memory only."""

import io
import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from custdesk.errors import FileLocked, FileUnreadable
from custdesk.exchange.reading import read_file
from tests.data import shared_data
from tests.exchange.reading.making import workbook

SECRET = "señal Κλειδί 7"
ROWS = [["Nombre", "Teléfono"], ["Ana", "612 345 678"], ["Luis", "611 222 333"]]


def protected(path: Path, password: str) -> Path:
    plain = workbook(path, {"Clientes": ROWS})
    kept = io.BytesIO()
    with plain.open("rb") as file:
        OOXMLFile(file).encrypt(password, kept)
    path.write_bytes(kept.getvalue())
    return path


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return protected(tmp_path_factory.mktemp("protected") / "clientes.xlsx", SECRET)


def refused(path: Path, password: str = "") -> FileUnreadable:
    with pytest.raises(FileUnreadable) as refusal:
        read_file(path, password=password)
    return refusal.value


def test_a_protected_workbook_asks_for_its_password(locked: Path) -> None:
    asked = refused(locked)
    assert isinstance(asked, FileLocked)
    assert "it is protected by a password" in asked.sentence()


def test_a_wrong_password_is_told_as_such(locked: Path) -> None:
    again = refused(locked, SECRET.upper())
    assert isinstance(again, FileLocked)
    assert "this is not its password" in again.sentence()
    assert SECRET.upper() not in again.sentence()


def test_the_right_password_opens_it(locked: Path) -> None:
    reading = read_file(locked, password=SECRET)
    assert reading.kind == "xlsx"
    assert reading.table.headings == ("Nombre", "Teléfono")
    assert [row.cells for row in reading.table.rows] == [("Ana", "612 345 678"), ("Luis", "611 222 333")]


@pytest.mark.usefixtures("cold_children")
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_password_goes_through_the_pipe_only(
    locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    looked_at: list[bytes] = []

    def look() -> bool:
        for task in Path("/proc/self/task").iterdir():
            with suppress(OSError):  # a thread or a child that has ended by now
                for child in (task / "children").read_text().split():
                    looked_at.extend(Path("/proc", child, name).read_bytes() for name in ("cmdline", "environ"))
        return False

    read_file(locked, password=SECRET, cancelled=look)
    assert any(b"custdesk.children" in told for told in looked_at)
    assert not any(SECRET.encode() in told for told in looked_at)
    assert SECRET not in caplog.text
    assert os.listdir(tmp_path) == []


def test_a_file_that_excel_opens_without_asking_opens_here_too(tmp_path: Path) -> None:
    path = protected(tmp_path / "read only.xlsx", "VelvetSweatshop")
    assert read_file(path).table.headings == ("Nombre", "Teléfono")


def test_a_password_for_a_file_that_needs_none_does_no_harm(tmp_path: Path) -> None:
    path = workbook(tmp_path / "open.xlsx", {"Clientes": ROWS})
    assert len(read_file(path, password=SECRET).table.rows) == 2


@pytest.mark.parametrize("times", [b"9999999", b"99999999999"])
def test_planted_work_that_would_take_hours_is_refused(locked: Path, tmp_path: Path, times: bytes) -> None:
    content = locked.read_bytes()
    usual = b'<p:encryptedKey spinCount="100000"'
    planted = content.replace(b" " * (len(times) - 6) + usual, usual.replace(b"100000", times))
    assert planted != content
    path = tmp_path / "planted.xlsx"
    path.write_bytes(planted)
    refusal = refused(path, SECRET)
    assert not isinstance(refusal, FileLocked)
    assert "in a way that this program cannot open" in refusal.sentence()


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_what_is_left_of_a_protected_file_is_refused_in_words(locked: Path, tmp_path: Path, share: float) -> None:
    content = locked.read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(content[: int(len(content) * share)])
    assert "cannot be read: it is" in refused(path, SECRET).sentence()


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("SheetJS__password_2002_40_972000.xls", "password"),  # RC4, as Excel 97 to 2003 did it
        ("SheetJS__password_2002_40_xor.xls", "password"),
        ("SheetJS__password_2002_128_enhrsa.xls", "password"),  # RC4 through the CryptoAPI
        ("apache__test-data__spreadsheet__xor-encryption-abc.xls", "abc"),
        ("apache__test-data__spreadsheet__protected_passtika.xlsx", "tika"),  # standard encryption
        ("apache__test-data__poifs__protected_sha512.xlsx", "this is a test"),
        ("SheetJS__2013__apachepoi_password.xls.xlsb", "password"),
    ],
)
def test_real_protected_workbooks_of_every_kind_open(name: str, password: str) -> None:
    path = shared_data("hostile") / name
    assert isinstance(refused(path), FileLocked)
    assert read_file(path, password=password).table.rows


def test_protection_that_cannot_be_opened_is_told_with_the_way_out() -> None:
    refusal = refused(shared_data("hostile") / "SheetJS__biff5__password_2002_40_xor.xls", "password")
    assert not isinstance(refusal, FileLocked)
    assert "remove the password and save a copy" in refusal.sentence()
