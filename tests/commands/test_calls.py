"""How the command line takes a call: exit codes, one sentence for each mistake, passphrases that cannot be had."""

import os
from pathlib import Path

import pytest

from custdesk import __version__
from tests.commands.calling import Caller, ShopOnDisk, call, files_in, told_in_one_sentence


def test_the_version_is_told() -> None:
    assert call("--version").out == f"custdesk {__version__}\n"


def test_help_is_no_mistake(run: Caller) -> None:
    outcome = run("--help")
    assert outcome.code == 0
    commands = "new users passphrase import export search verify cut-log backup restore rotate demo"
    for command in commands.split():
        assert command in outcome.out


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["new", "somewhere.custdesk"],
        ["import", "somewhere.custdesk"],
        ["export", "somewhere.custdesk", "everything"],
        ["users", "somewhere.custdesk"],
        ["users", "somewhere.custdesk", "add", "Nikos", "--role", "emperor"],
        ["search", "somewhere.custdesk"],
        ["search", "somewhere.custdesk", "ana", "--limit", "many"],
        ["verify", "somewhere.custdesk", "--nonsense"],
        ["new", "somewhere.custdesk", "--shop", "Sol", "--owner", "Ana", "--language", "tlh"],
        ["new", "somewhere.custdesk", "--shop", "Sol", "--owner", "Ana", "--country", "Narnia"],
    ],
)
def test_a_wrong_call_is_told_with_code_2(run: Caller, tmp_path: Path, words: list[str]) -> None:
    told_in_one_sentence(run(*(word.replace("somewhere", str(tmp_path / "somewhere")) for word in words)), code=2)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_call_of_a_process_of_its_own_ends_with_code_2(tmp_path: Path) -> None:
    told_in_one_sentence(call("import", tmp_path / "missing.custdesk"), code=2)


def test_without_a_terminal_nobody_is_asked(shop: ShopOnDisk) -> None:
    before = files_in(shop.vault)
    assert "--user" in told_in_one_sentence(call("verify", shop.vault), code=2)
    told = told_in_one_sentence(call("verify", shop.vault, "--user", "Lucia"), code=2)
    assert "--passphrase-file" in told
    assert files_in(shop.vault) == before


def test_nobody_is_asked_for_the_passphrase_of_a_new_vault(tmp_path: Path) -> None:
    told_in_one_sentence(call("new", tmp_path / "new.custdesk", "--shop", "Sol", "--owner", "Ana"), code=2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "cannot be read"), (b"", "is empty"), (b"\n", "is empty"), (b"\xff\xfe\x00\xff", "not a text file")],
)
def test_a_passphrase_file_that_holds_none_is_told(
    run: Caller, shop: ShopOnDisk, tmp_path: Path, content: bytes | None, says: str
) -> None:
    file = tmp_path / "secret"
    if content is not None:
        file.write_bytes(content)
    before = files_in(shop.vault)
    outcome = run("verify", shop.vault, "--user", "Lucia", "--passphrase-file", file)
    assert says in told_in_one_sentence(outcome, code=2)
    assert files_in(shop.vault) == before


@pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\nsecond line\n"])
def test_the_passphrase_is_the_first_line_of_its_file(
    run: Caller, shop: ShopOnDisk, tmp_path: Path, ending: str
) -> None:
    user, _, file = shop.as_("Petros")[1:]
    secret = tmp_path / "secret"
    secret.write_bytes(b"\xef\xbb\xbf" + (Path(file).read_text().strip() + ending).encode())
    assert run("verify", shop.vault, "--user", user, "--passphrase-file", secret).code == 0


def test_words_that_are_no_text_are_told_and_change_nothing(shop: ShopOnDisk, tmp_path: Path) -> None:
    before = shop.kept()
    told_in_one_sentence(call("search", shop.vault, b"a\xff", *shop.as_()), code=2)
    told_in_one_sentence(call("verify", shop.vault, "--user", b"\xff", *shop.as_()[2:]), code=2)
    words = ("users", shop.vault, "add", b"Jos\xe9", "--role", "clerk", "--new-passphrase-file", shop.as_()[3])
    told_in_one_sentence(call(*words, *shop.as_()), code=2)
    secret = ("--passphrase-file", shop.as_()[3])
    told_in_one_sentence(call("new", tmp_path / "b.custdesk", "--shop", b"\xff", "--owner", "A", *secret), code=2)
    assert shop.kept() == before
    assert not (tmp_path / "b.custdesk").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_output_that_cannot_be_written_is_no_success(shop: ShopOnDisk) -> None:
    with open("/dev/full", "wb") as full:
        outcome = call("users", shop.vault, "list", *shop.as_(), out=full)
    told_in_one_sentence(outcome)


def test_a_reader_that_goes_away_is_no_traceback(shop: ShopOnDisk) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        outcome = call("users", shop.vault, "list", *shop.as_(), out=write)
    finally:
        os.close(write)
    assert outcome.code == 1
    assert outcome.err == ""


def test_without_a_screen_the_window_is_not_tried() -> None:
    gone = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    told_in_one_sentence(call(environment=gone))
