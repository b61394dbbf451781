"""What the way in can do, handed in by whoever builds the program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from custdesk.shop.model import Shop
from custdesk.ui.tasks import Progress

if TYPE_CHECKING:
    from custdesk.entrance import Entering
    from custdesk.services import Services


class Begins(Protocol):
    """Opens a vault for a user, who is in once the steps it asks for are done."""

    def __call__(self, folder: Path, user: str, passphrase: str, *, key_file: Path | None = None) -> "Entering": ...


Restores = Callable[[Path, Path], None]
"""Makes a vault at the second folder of the backup in the first."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What :mod:`custdesk.entrance` does, as callables. ``demo`` opens the sample shop, making it at first."""

    begin: Begins
    new_vault: Callable[[Path, Shop, str, str], tuple["Services", str]]
    recover: Callable[[Path, str], "Entering"] | None = None
    move: Callable[[Path, str], None] | None = None
    restore: Restores | None = None
    demo: Callable[[Progress], "Services"] | None = None
