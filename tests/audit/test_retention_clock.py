"""A clock that was ahead for a day makes nobody say, years later, that entries were hidden in a cut."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.audit.years import Years


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Years]:
    shop = Years(tmp_path)
    yield shop
    shop.services.close()


def test_what_was_entered_while_the_clock_was_ahead_stays_and_the_log_is_whole_after_a_cut(shop: Years) -> None:
    ahead = timedelta(days=5 * 365)
    customer = shop.create()
    shop.today += ahead
    shop.sign_in()
    for note in ("rye", "wheat", "oats"):
        shop.change(customer, notes=note)
    shop.today -= ahead
    for quarter in range(6):
        shop.sign_in()
        shop.change(customer, notes=f"in quarter {quarter}")
        shop.pass_days(91)
    shop.sign_in()
    assert shop.services.log_retention.cut(12).entries
    assert shop.verified().good
    assert not shop.services.frozen
