"""A shop of which an old copy is put back, and a keyring of the tests."""

from pathlib import Path

import pytest

from tests.incidents.rolled_back import TheShop
from tests.secret_service import keyring

__all__ = ["keyring"]


@pytest.fixture
def shop(tmp_path: Path) -> TheShop:
    return TheShop(tmp_path)
