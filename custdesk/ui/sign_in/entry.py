"""What the way in can do, handed in by whoever builds the program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from custdesk.shop.model import Shop
from custdesk.ui.tasks import Progress

if TYPE_CHECKING:
    from custdesk.services import Services


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What :mod:`custdesk.entrance` does, as callables. ``demo`` opens the demo shop, making it at first."""

    sign_in: Callable[[Path, str, str], "Services"]
    new_vault: Callable[[Path, Shop, str, str], tuple["Services", str]]
    recover: Callable[[Path, str], "Services"] | None = None
    demo: Callable[[Progress], "Services"] | None = None
