"""What the sign-in window can do, brought in only when somebody does it: so the window is there at once."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.tasks import Progress

if TYPE_CHECKING:
    from custdesk.entrance import Entering
    from custdesk.services import Services
    from custdesk.shop.model import Shop


def ways_in(recent_vaults: Callable[[], Iterable[str]], language: Callable[[], str]) -> Entry:
    """Return all ways in.

    ``recent_vaults`` tells the folders that must not be restored over, ``language`` that of the window as a code.
    """

    def restore(backup: Path, folder: Path) -> None:
        from custdesk.backups.service import restore

        restore(backup, folder, map(Path, recent_vaults()))

    def demo(progress: Progress) -> "Services":
        from custdesk.demo.shop import open_demo

        return open_demo(progress, language())

    return Entry(begin=_begin, new_vault=_new_vault, recover=_recover, move=_move, restore=restore, demo=demo)


def _begin(folder: Path, user: str, passphrase: str, *, key_file: Path | None = None) -> "Entering":
    from custdesk.entrance import CHEAP, begin

    return begin(folder, user, passphrase, key_file=key_file, cheap=CHEAP)


def _new_vault(folder: Path, shop: "Shop", owner: str, passphrase: str) -> tuple["Services", str]:
    from custdesk.entrance import new_vault

    return new_vault(folder, shop, owner, passphrase)


def _recover(folder: Path, key: str) -> "Entering":
    from custdesk.entrance import recover

    return recover(folder, key)


def _move(folder: Path, key: str) -> None:
    from custdesk.entrance import move_to_this_pc

    move_to_this_pc(folder, key)
