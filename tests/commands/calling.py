"""Calls CustDesk as a person at a shell does, and looks at what lies on the disk before and after."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from custdesk.app import main
from custdesk.desk.passages import DERIVED
from custdesk.entrance import sign_in
from custdesk.services import Services
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    """What a call came to."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> Any:
        return json.loads(self.out)


def call(
    *words: str | Path | bytes,
    typed: str = "",
    environment: Mapping[str, str] | None = None,
    out: Any = subprocess.PIPE,
) -> Outcome:
    """Run ``python -m custdesk`` in a process of its own, with no terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "custdesk", *words],
        cwd=ROOT,
        input=typed.encode(),
        stdout=out,
        stderr=subprocess.PIPE,
        env={**os.environ, **(environment or {})},
        check=False,
        timeout=120,
    )
    return Outcome(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())


class Caller:
    """Runs commands in this process, which is much faster."""

    def __init__(self, captured: pytest.CaptureFixture[str]) -> None:
        self._captured = captured

    def __call__(self, *words: str | Path) -> Outcome:
        self._captured.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
        told = self._captured.readouterr()
        return Outcome(code, told.out, told.err)


@dataclass(frozen=True)
class ShopOnDisk:
    """A vault on the disk, and files with the passphrases of its staff."""

    vault: Path
    passphrases: Path
    recovery_key: str

    def as_(self, user: str = OWNER) -> tuple[str | Path, ...]:
        return ("--user", user, "--passphrase-file", self.passphrases / user)

    @contextmanager
    def services(self) -> Iterator[Services]:
        services = sign_in(self.vault, OWNER, PASSPHRASE)
        try:
            yield services
        finally:
            services.close()

    def rows(self) -> dict[str, int]:
        """Return how many rows each table holds, without signing in."""
        unlocked = open_as_owner(self.vault)
        reader = unlocked.vault.reader
        names = reader.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%'"
        ).fetchall()
        counts = {
            name: reader.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in names
            if name not in DERIVED
        }
        unlocked.vault.close()
        return counts

    def kept(self) -> dict[str, int]:
        """Return the row counts of everything but the log, in which a sign-in leaves its own entries."""
        return {name: count for name, count in self.rows().items() if not name.startswith("audit_")}


def files_in(folder: Path) -> dict[str, str]:
    """Return every file below ``folder`` with its checksum, and every folder."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
    }


def told_in_one_sentence(outcome: Outcome, code: int = 1) -> str:
    """Check that a call failed with ``code`` and one sentence, nothing else, and return the sentence."""
    assert outcome.code == code, outcome
    assert outcome.out == ""
    lines = outcome.err.splitlines()
    assert len(lines) == 1, outcome.err
    assert lines[0].startswith("custdesk: ") or code == 2, outcome.err
    assert "Traceback" not in outcome.err
    assert "mistake in CustDesk" not in outcome.err
    assert lines[0][-1] in ".?!" or code == 2, outcome.err
    return lines[0]
