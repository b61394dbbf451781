"""A shop whose owner is signed in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.services import Services
from tests.shops import make_shop


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()
