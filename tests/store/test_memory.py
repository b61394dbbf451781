"""The vault key is nowhere in the memory of a program that has the vault open: the library itself masks its own."""

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from custdesk.store.keys import SlotFile
from tests.vaults import OWNER, PASSPHRASE

CHILD = """
import sys
from pathlib import Path
from custdesk.store.keys import FLOOR
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import open_vault
from tests.vaults import OWNER, PASSPHRASE
opened = open_vault(Path(sys.argv[1]), OWNER, PASSPHRASE)
vault, clerk = opened.vault, UserSecrets.generate()
vault.add_slot(2, "Clerk", PASSPHRASE, clerk, authority=(OWNER, PASSPHRASE))
vault.change_passphrase(OWNER, PASSPHRASE, PASSPHRASE, cost=FLOOR)
receivers = {0: vault.recovery_box_public, 1: opened.secrets.box_public, 2: clerk.box_public}
if sys.argv[2] == "rotated":
    vault.rotate((OWNER, PASSPHRASE), receivers)
vault.writer.execute("INSERT INTO vault_info VALUES ('one', 'more')")
found = vault.reader.execute("SELECT count(*) FROM customer").fetchall()
planted = bytearray(range(200, 232))
print("open", flush=True)
sys.stdin.readline()
vault.close()
"""


def key_of(folder: Path) -> bytes:
    keys = SlotFile.load(folder, mend=False)
    return bytes(keys.vault_keys(keys.open_with_passphrase(OWNER, PASSPHRASE))[0])


def memory_of(process: int) -> list[bytes]:
    """Return what a process can write to."""
    parts = []
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            if rights.startswith("rw"):
                start, end = (int(side, 16) for side in place.split("-"))
                memory.seek(start)
                parts.append(memory.read(end - start))
    return parts


def written_as(key: bytes) -> list[bytes]:
    text = key.hex().encode()
    return [key, text, text.upper(), base64.b64encode(key).rstrip(b"="), text.decode().encode("utf-16-le")]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a system that shows the memory of a child")
@pytest.mark.parametrize("turn", ["kept", "rotated"])
def test_no_copy_of_the_vault_key_is_in_memory(folder: Path, turn: str) -> None:
    before = key_of(folder)
    command = [sys.executable, "-c", CHILD, str(folder), turn]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stdin
        assert child.stdout.readline() == "open\n"
        parts = memory_of(child.pid)
        child.stdin.write("\n")
    after = key_of(folder)
    assert (before == after) == (turn == "kept")
    assert any(bytes(range(200, 232)) in part for part in parts)  # the look at the memory finds what is there
    for key in (before, after):
        for text in written_as(key):
            assert not any(text in part for part in parts)
