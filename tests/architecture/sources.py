"""The files of this project, for the tests that read them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def python_files(*folders: str) -> Iterator[Path]:
    """Yield every Python file under these folders of the project."""
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def name_of(file: Path) -> str:
    """Return how a failing test should call this file."""
    return file.relative_to(ROOT).as_posix()
