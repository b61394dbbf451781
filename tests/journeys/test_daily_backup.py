"""Signing in makes the backup of the day, but not in the demo shop."""

from pathlib import Path

import pytest

from custdesk.demo.shop import demo_folder
from custdesk.entrance import new_vault
from custdesk.store.keys import FLOOR
from tests.journeys.person import Person
from tests.shops import SHOP
from tests.vaults import OWNER, PASSPHRASE


@pytest.mark.parametrize("demo", [True, False])
def test_the_first_sign_in_of_a_day_makes_a_backup(person: Person, tmp_path: Path, demo: bool) -> None:
    folder = demo_folder() if demo else tmp_path / "shop.custdesk"
    folder.parent.mkdir(exist_ok=True)
    opened = new_vault(folder, SHOP, OWNER, PASSPHRASE, cost=FLOOR)[0]
    person.program.open_session(opened)
    person.arrive()
    person.wait_for_work()
    assert len(opened.backups.list()) == (0 if demo else 1)
