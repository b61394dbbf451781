"""The demo shop is there as a whole or not at all."""

from pathlib import Path

import pytest

from custdesk.demo.shop import make_demo_shop
from custdesk.errors import Cancelled


def test_a_demo_shop_that_is_stopped_half_way_is_not_there(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_demo_shop(tmp_path, stop)
    assert list(tmp_path.iterdir()) == []
