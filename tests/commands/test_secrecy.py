"""While customers are imported, searched and exported, nothing of them can be read outside the vault's encryption."""

import base64
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.calling import ROOT, ShopOnDisk, call
from tests.vaults import OWNER, PASSPHRASE

NAMES = [f"Quixwort{number:03}" for number in range(400)]
PHONES = [f"+3469{number:07}" for number in range(1_234_000, 1_234_400)]
MAILS = [f"zebulonmark{number}@example.com" for number in range(400)]
# Each stands in every row, so that one row that leaks is enough to be found.
TELLING = ("quixwort", "zebulonmark", "vernissagegasse", "+34691234", "0034691234", "691234", "klabautertext")


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    file = tmp_path / "customers.csv"
    lines = [
        f"Ana,{name},{phone},{mail},Vernissagegasse {row},Klabautertext"
        for row, (name, phone, mail) in enumerate(zip(NAMES, PHONES, MAILS, strict=True))
    ]
    file.write_text("First name,Last name,Phone,Email,Street,Notes\n" + "\n".join(lines) + "\n")
    return file


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    return folder


_TELLING_LENGTH = 16


def spellings(word: str) -> Iterator[bytes]:
    """Yield a word as a careless program might write it."""
    for text in {word, word.upper(), word.capitalize()}:
        yield text.encode()
        yield text.encode("utf-16-le")
        for start in range(3):  # base64 looks different for each place in a group of three bytes
            coded = base64.b64encode(b"\0" * start + text.encode())
            if len(coded) >= _TELLING_LENGTH:
                yield coded[4:-4]


def readable(*folders: Path) -> list[tuple[str, bytes]]:
    found = []
    looked_for = [spelling for word in TELLING for spelling in spellings(word)]
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                data = path.read_bytes()
                found += [(path.name, spelling) for spelling in looked_for if spelling in data]
    return found


def test_the_scan_finds_what_lies_open(tmp_path: Path) -> None:
    (tmp_path / "leak.bin").write_bytes(b"x" * 7 + base64.b64encode(b"ab Vernissagegasse 7 of Quixwort001"))
    (tmp_path / "wide.bin").write_bytes("Quixwort001".encode("utf-16-le"))
    assert {name for name, _ in readable(tmp_path)} == {"leak.bin", "wide.bin"}


def test_nothing_is_readable_after_an_import_a_search_and_an_export(
    shop: ShopOnDisk, customers: Path, temporary: Path, tmp_path: Path
) -> None:
    environment = {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary), "TEMP": str(temporary)}
    out = tmp_path / "out"
    out.mkdir()
    words = (*shop.as_(), "--json")
    imported = call("import", shop.vault, customers, *words, environment=environment)
    assert imported.object["new"] == len(NAMES)
    assert readable(shop.vault, temporary) == []
    found = call("search", shop.vault, NAMES[7], *words, environment=environment)
    assert [customer["phones"] for customer in found.object] == [[PHONES[7]]]
    for name in ("out.xlsx", "out.csv"):
        assert call("export", shop.vault, "everything", out / name, *words, environment=environment).code == 0
    assert readable(shop.vault, temporary) == []
    assert list(temporary.iterdir()) == []
    assert sorted(path.name for path in out.iterdir()) == ["out.csv", "out.xlsx"]


def test_nothing_is_readable_while_an_import_is_under_way(shop: ShopOnDisk, customers: Path, temporary: Path) -> None:
    importing = f"""
import sys
from pathlib import Path
from custdesk.entrance import sign_in
services = sign_in(Path({str(shop.vault)!r}), {OWNER!r}, {PASSPHRASE!r})
file = Path({str(customers)!r})
def wait(done, total):
    print(done, flush=True)
    sys.stdin.readline()
reading = services.imports.read(file)
plan = services.imports.plan(file, reading, services.imports.guess(reading))
print("planned", flush=True)
sys.stdin.readline()
services.imports.apply(plan, progress=wait)
print("applied", flush=True)
sys.stdin.readline()
services.close()
"""
    environment = {**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    with subprocess.Popen(
        [sys.executable, "-c", importing], cwd=ROOT, env=environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        assert child.stdin is not None
        steps = []
        while step := child.stdout.readline().strip():
            steps.append(step)
            assert readable(shop.vault, temporary) == [], f"after {step}"
            child.stdin.write("\n")
            child.stdin.flush()
    assert child.returncode == 0
    assert (steps[:2], steps[-2:]) == (["planned", "0"], ["400", "applied"])
    assert readable(shop.vault, temporary) == []
    assert list(temporary.iterdir()) == []
