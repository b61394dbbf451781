"""One vault made for all of these tests; each works on a copy of its folder."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.vaults import NAME, make_vault_with_recovery_key


@dataclass(frozen=True)
class Made:
    folder: Path
    recovery_key: str


@pytest.fixture(scope="session")
def first_made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    unlocked, recovery_key = make_vault_with_recovery_key(tmp_path_factory.mktemp("first"))
    unlocked.vault.close()
    (unlocked.vault.folder / "reserve.bin").unlink()
    return Made(unlocked.vault.folder, recovery_key)


@pytest.fixture
def made(first_made: Made, tmp_path: Path) -> Made:
    """A closed vault of this test's own."""
    shutil.copytree(first_made.folder, tmp_path / NAME)
    return Made(tmp_path / NAME, first_made.recovery_key)


@pytest.fixture
def folder(made: Made) -> Path:
    return made.folder
