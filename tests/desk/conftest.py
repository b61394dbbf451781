"""A founded vault and the door to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from tests.vaults import OWNER, make_vault


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = found(make_vault(tmp_path), OWNER)
    yield desk
    desk.close()
