"""Finds the data that is too large or too foreign to live in the repository."""

from pathlib import Path

import pytest

_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data"


def shared_data(name: str) -> Path:
    """Return the folder or file ``name`` of the shared data beside the checkout; skip the test where it is absent."""
    found = _FOLDER / name
    if not found.exists():
        pytest.skip(f"the shared data {name!r} is not beside this checkout")
    return found
