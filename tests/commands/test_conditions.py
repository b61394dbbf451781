"""What the world may do to a vault: a sentence for each, nothing lost, nothing created."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from custdesk.store.tries import TRIES
from custdesk.store.vault import open_vault
from tests.commands.calling import ROOT, Caller, Outcome, ShopOnDisk, call, files_in, told_in_one_sentence
from tests.commands.conftest import copied
from tests.vaults import OWNER, PASSPHRASE

WORDS = ("import", "export", "search", "verify", "users")


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    file = tmp_path / "customers.csv"
    file.write_text("First name,Last name,Phone\nAna,Pérez,612345678\nLuis,Gil,622345678\n")
    return file


def every_command(vault: Path, customers: Path, own: tuple[str | Path, ...]) -> list[tuple[str | Path, ...]]:
    return [
        ("import", vault, customers, *own),
        ("import", vault, customers, "--dry-run", "--json", *own),
        ("export", vault, "everything", vault.parent / "out.xlsx", *own),
        ("search", vault, "ana", "--json", *own),
        ("verify", vault, "--json", *own),
        ("users", vault, "list", *own),
    ]


def all_told(run: Caller, shop: ShopOnDisk, customers: Path, *, vault: Path | None = None, user: str = OWNER) -> str:
    """Call every command, check that each is told in one and the same sentence, and that no file changed.

    The count of wrong tries is taken away each time: it is meant to grow, and to make people wait.
    """
    folder = shop.vault.parent
    before = files_in(folder)
    own = ("--user", user, *shop.as_()[2:])
    told = set()
    for words in every_command(vault or shop.vault, customers, own):
        told.add(told_in_one_sentence(run(*words)))
        (shop.vault / TRIES).unlink(missing_ok=True)
    assert files_in(folder) == before
    assert len(told) == 1
    return told.pop()


def test_a_wrong_passphrase(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    assert "do not open the vault" in all_told(run, shop, customers, user="Lucia")


def test_an_unknown_user(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    assert "do not open the vault" in all_told(run, shop, customers, user="Nobody")


def test_no_vault_there(run: Caller, shop: ShopOnDisk, customers: Path, tmp_path: Path) -> None:
    missing = tmp_path / "folder" / "missing.custdesk"
    assert "no vault at" in all_told(run, shop, customers, vault=missing)
    assert "no vault at" in told_in_one_sentence(call("verify", missing, *shop.as_()))


def test_an_empty_folder(run: Caller, shop: ShopOnDisk, customers: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.custdesk").mkdir()
    assert "not a CustDesk vault" in all_told(run, shop, customers, vault=tmp_path / "empty.custdesk")


def test_a_foreign_folder(run: Caller, shop: ShopOnDisk, customers: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "photos"
    foreign.mkdir()
    (foreign / "beach.jpg").write_bytes(b"\xff\xd8\xff")
    assert "not a CustDesk vault" in all_told(run, shop, customers, vault=foreign)


def test_a_foreign_file(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    assert "not a CustDesk vault" in all_told(run, shop, customers, vault=customers)


@pytest.mark.parametrize("bytes_left", [0, 4095, 4096, 60_000])
def test_a_truncated_database(run: Caller, shop: ShopOnDisk, customers: Path, bytes_left: int) -> None:
    os.truncate(shop.vault / "customers.db", bytes_left)
    before = files_in(shop.vault)
    for words in every_command(shop.vault, customers, shop.as_())[::2]:
        assert "damaged" in told_in_one_sentence(run(*words))
    after = files_in(shop.vault)
    assert {name: after[name] for name in before if name != "lock"} == {
        name: before[name] for name in before if name != "lock"
    }


def test_a_foreign_database(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    (shop.vault / "customers.db").write_bytes(os.urandom(81_920))
    assert "damaged" in told_in_one_sentence(run("verify", shop.vault, *shop.as_()))


def test_foreign_keys(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    for name in ("keys.json", "keys.copy.json", "keys.backup.json"):
        if (shop.vault / name).exists():
            (shop.vault / name).write_text("[]")
    for keys in shop.vault.glob("keys*"):
        keys.write_text("[]")
    assert "damaged" in all_told(run, shop, customers)


def test_a_vault_that_another_process_has_open(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    holding = (
        "import sys; from pathlib import Path; from custdesk.store.vault import open_vault\n"
        f"opened = open_vault(Path({str(shop.vault)!r}), {OWNER!r}, {PASSPHRASE!r})\n"
        "print('open', flush=True); sys.stdin.read(); opened.vault.close()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        told = all_told(run, shop, customers)
        assert f"process {other.pid}" in told
        other.communicate("")
        assert other.returncode == 0
    assert run("verify", shop.vault, *shop.as_()).code == 0


def test_a_vault_of_a_newer_version(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    vault = open_vault(shop.vault, OWNER, PASSPHRASE).vault
    vault.writer.execute("PRAGMA user_version = 999")
    vault.close()
    told = all_told(run, shop, customers)
    assert "newer CustDesk" in told
    assert "999" in told


def test_a_process_that_was_killed_while_the_vault_was_open(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    before = shop.kept()
    dying = (
        "import os; from pathlib import Path; from custdesk.entrance import sign_in\n"
        "from custdesk.desk.permissions import Permission\n"
        f"services = sign_in(Path({str(shop.vault)!r}), {OWNER!r}, {PASSPHRASE!r})\n"
        "with services._desk.change(Permission.CUSTOMER_CREATE) as change:\n"
        "    insert = \"INSERT INTO customer (created_at, changed_at, number) VALUES ('', '', '7')\"\n"
        "    change.connection.execute(insert)\n"
        "    os._exit(9)\n"
    )
    assert subprocess.run([sys.executable, "-c", dying], check=False).returncode == 9
    assert run("verify", shop.vault, *shop.as_()).code == 0
    assert shop.kept() == before


def test_a_file_that_is_not_there_or_may_not_be_read(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    before = shop.kept()
    empty, folder = tmp_path / "empty.csv", tmp_path / "folder.xlsx"
    empty.touch()
    folder.mkdir()
    for file in (tmp_path / "missing.xlsx", folder, empty):
        told = told_in_one_sentence(run("import", shop.vault, file, *shop.as_()))
        assert f"{file.name} cannot be read: " in told
    assert shop.kept() == before
    assert not (tmp_path / "missing.xlsx").exists()


def without_rights(*words: str | Path) -> Outcome:
    """Call as an owner of files to whom their rights apply, which they do not for root otherwise."""
    bare = "-dac_override,-dac_read_search,-fowner"
    powerless = ["setpriv", f"--bounding-set={bare}", f"--inh-caps={bare}"] if os.geteuid() == 0 else []
    if powerless and not shutil.which("setpriv"):
        pytest.skip("root is bound by no rights, and this system cannot take them away")
    command = [*powerless, sys.executable, "-m", "custdesk", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
def test_whoever_has_no_rights_to_a_file_or_folder_is_told_so(
    shop: ShopOnDisk, customers: Path, tmp_path: Path
) -> None:
    closed, secret = tmp_path / "closed", tmp_path / "secret"
    closed.mkdir()
    secret.write_text(PASSPHRASE)
    before, kept = files_in(tmp_path), shop.kept()
    own = shop.as_()
    for path, rights in ((customers, 0o000), (secret, 0o000), (closed, 0o500)):
        path.chmod(rights)
    told = told_in_one_sentence(without_rights("import", shop.vault, customers, *own))
    assert "may not be opened" in told
    secretly = ("--user", OWNER, "--passphrase-file", secret)
    told_in_one_sentence(without_rights("verify", shop.vault, *secretly), code=2)
    told_in_one_sentence(without_rights("export", shop.vault, "everything", closed / "out.csv", *own))
    told_in_one_sentence(without_rights("new", closed / "n.custdesk", "--shop", "S", "--owner", "A", *own[2:]))
    assert shop.kept() == kept
    for path in (shop.vault / "customers.db", shop.vault):
        path.chmod(0o500)
    told = told_in_one_sentence(without_rights("verify", shop.vault, *own))
    assert "rights of the folder" in told
    for path in (shop.vault / "customers.db", shop.vault, closed, customers, secret):
        path.chmod(0o700)
    after = files_in(tmp_path)
    assert after.keys() - before.keys() <= {"shop.custdesk/reserve.bin"}
    assert shop.kept() == kept


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = (
        sys.platform == "linux"
        and os.geteuid() == 0
        and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)], capture_output=True, check=False
        ).returncode
        == 0
    )
    if not mounted:
        pytest.skip("a small disk can only be mounted by root on Linux")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def fill(filler: Path) -> None:
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass


def test_a_disk_that_fills_while_importing_loses_nothing(
    run: Caller, original: ShopOnDisk, small_disk: Path, customers: Path, tmp_path: Path
) -> None:
    shop = copied(original, small_disk)
    assert run("import", shop.vault, customers, *shop.as_()).code == 0
    before = shop.kept()
    large = tmp_path / "large.csv"
    lines = (f"Ana{row},Pérez{row},{600_000_000 + row},{'note ' * 200}" for row in range(3000))
    large.write_text("First name,Last name,Phone,Notes\n" + "\n".join(lines))
    (small_disk / "filler").write_bytes(bytes(1 << 20))
    told = told_in_one_sentence(call("import", shop.vault, large, "--json", *shop.as_()))
    assert "disk is full" in told
    (small_disk / "filler").unlink()
    assert shop.kept() == before
    assert run("verify", shop.vault, *shop.as_()).code == 0
    found = run("search", shop.vault, "perez", "--json", *shop.as_()).object
    assert [customer["name"] for customer in found] == ["Ana Pérez"]


def test_an_export_to_a_full_disk_or_a_missing_folder_leaves_no_half_file(
    run: Caller, shop: ShopOnDisk, small_disk: Path, customers: Path
) -> None:
    assert run("import", shop.vault, customers, *shop.as_()).code == 0
    (small_disk / "old.xlsx").write_text("the former export")
    fill(small_disk / "filler")
    for name in ("out.xlsx", "out.csv", "old.xlsx", "no/out.csv"):
        told_in_one_sentence(run("export", shop.vault, "everything", small_disk / name, *shop.as_()))
    assert sorted(path.name for path in small_disk.iterdir()) == ["filler", "old.xlsx"]
    assert (small_disk / "old.xlsx").read_text() == "the former export"
