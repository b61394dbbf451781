"""What is in the program's memory: while a vault is open no copy of its key, after a lock not even a name."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from custdesk.customers.model import Customer, CustomerCard, Phone
from custdesk.entrance import sign_in
from custdesk.store.keys import SlotFile
from tests.secrecy.spellings import MEMORY, found_in_memory, spellings
from tests.shops import make_shop
from tests.vaults import NAME, OWNER, PASSPHRASE

ROOT = Path(__file__).parents[2]
STEM = "Quorfelbrandt"
NAMES = [f"{STEM}{number:03}" for number in range(100)]
TYPED = "typed and never saved"

if not MEMORY.exists():
    pytest.skip("this system does not show the memory of a process as a file", allow_module_level=True)


class Session:
    """The program with a window, in a process of its own, which goes one step at a time."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def hears(self) -> list[str]:
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n").split("\t")

    def goes_on(self, *lines: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{line}\n" for line in lines))
        self.process.stdin.flush()

    def holds(self, marks: list[bytes]) -> set[bytes]:
        return found_in_memory(self.process.pid, marks)

    def line(self) -> bytes:
        return Path(f"/proc/{self.process.pid}/cmdline").read_bytes()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    services = make_shop(tmp_path)
    for number, name in enumerate(NAMES):
        phones = (Phone(number=f"+3461234{number:04}"),)
        services.customers.create(CustomerCard(customer=Customer(given_name="Ana", family_name=name), phones=phones))
    services.close()
    return tmp_path / NAME


@contextmanager
def running(vault: Path, home: Path) -> Iterator[Session]:
    homes = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    environment = {**os.environ, **homes, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(ROOT / "tests" / "secrecy" / "session.py")]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        session = Session(process)
        session.goes_on(str(vault), OWNER, PASSPHRASE, TYPED)
        yield session
        process.communicate("\n")
    assert process.returncode == 0


def key_of(vault: Path) -> bytes:
    """Return the vault key, as this process learns it from the passphrase; the one that is looked into never tells."""
    slots = SlotFile.load(vault, mend=False)
    return bytes(slots.vault_keys(slots.open_with_passphrase(OWNER, PASSPHRASE))[0])


def test_no_key_while_open_and_no_key_and_no_name_after_a_lock(vault: Path, tmp_path: Path) -> None:
    key = list(spellings(key_of(vault)))
    words = [word.encode(encoding) for word in (STEM, TYPED, PASSPHRASE) for encoding in ("utf-8", "utf-16-le")]
    with running(vault, tmp_path) as session:
        assert session.hears() == ["open", "100"]
        on_the_screen = {NAMES[0].encode(), NAMES[99].encode(), TYPED.encode("utf-16-le")}
        assert session.holds([*on_the_screen, *key]) == on_the_screen
        first = session.process.pid
        session.goes_on("")
        assert session.hears() == ["locked", str(vault), OWNER, ""]
        assert session.process.pid == first
        assert session.holds([*words, *key]) == set()
        assert OWNER.encode() not in session.line()
        assert NAME.encode() not in session.line()
    services = sign_in(vault, OWNER, PASSPHRASE)  # closed and let go of, or this would be refused
    try:
        [draft] = services.drafts.all()
        assert draft.values["typed"] == {"notes": TYPED}
    finally:
        services.close()
