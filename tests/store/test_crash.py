"""A program that dies loses nothing that was committed, and the next one looks for damage."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from custdesk.errors import VaultDamaged
from custdesk.store import files
from tests.vaults import open_as_owner

WRITER = """
import sys
from pathlib import Path
from tests.vaults import open_as_owner
vault = open_as_owner(Path(sys.argv[1])).vault
for turn in range(1_000_000):
    vault.writer.execute("BEGIN IMMEDIATE")
    for part in range(5):
        vault.writer.execute("INSERT INTO vault_info VALUES (?, ?)", (f"{turn} {part}", "x" * 500))
    vault.writer.execute("COMMIT")
    vault.anchors.append(turn + 1, "2026-01-01T00:00:00Z", turn.to_bytes(32, "big"))
    print(turn, flush=True)
"""


def write_until_killed(folder: Path, commits: int) -> int:
    """Write in another process, kill it in the middle, and return its last acknowledged commit."""
    with subprocess.Popen([sys.executable, "-c", WRITER, folder], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        last = next(int(line) for line in process.stdout if int(line) >= commits)
        process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        return int((process.stdout.read().split() or [str(last)])[-1])


@pytest.mark.parametrize("commits", [0, 30, 177])
def test_a_kill_in_the_middle_of_writing_loses_nothing_committed(folder: Path, commits: int) -> None:
    last = write_until_killed(folder, commits)
    vault = open_as_owner(folder).vault
    found = [row[0] for row in vault.reader.execute("SELECT key FROM vault_info WHERE key LIKE '% %'")]
    turns = {int(key.split()[0]) for key in found}
    assert set(range(last + 1)) <= turns <= set(range(last + 2))
    assert len(found) == 5 * len(turns)
    anchor = vault.anchors.last()
    assert anchor is not None
    assert last + 1 <= anchor.seq <= len(turns)
    vault.close()


def test_an_unclean_end_is_followed_by_an_examination(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    examined, examine = [], files.require_health
    monkeypatch.setattr(files, "require_health", lambda *given: (examined.append(given), examine(*given)))
    open_as_owner(folder).vault.close()
    assert not examined
    write_until_killed(folder, 3)
    vault = open_as_owner(folder).vault
    assert len(examined) == 1
    assert not files.has_unwritten_log(folder)
    vault.close()
    open_as_owner(folder).vault.close()
    assert len(examined) == 1


def test_damage_found_after_an_unclean_end_is_told(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.writer.execute("BEGIN IMMEDIATE")
    rows = ((str(row), "x" * 900) for row in range(500))
    vault.writer.executemany("INSERT INTO vault_info VALUES (?, ?)", rows)
    vault.writer.execute("COMMIT")
    vault.close()
    database = folder / "customers.db"
    spoilt = bytearray(database.read_bytes())
    spoilt[-5000] ^= 1
    database.write_bytes(spoilt)
    open_as_owner(folder).vault.close()
    (folder / "lock").write_text("a program that died")
    for _ in range(2):
        with pytest.raises(VaultDamaged):
            open_as_owner(folder)
    assert database.read_bytes() == spoilt
