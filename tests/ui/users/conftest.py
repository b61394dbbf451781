"""One shop for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from custdesk.ui.page import PageContext
from tests.ui.consent_shop import open_shop


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_shop(tmp_path, qapp) as context:
        yield context
