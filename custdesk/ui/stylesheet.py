"""The one style sheet, from the files in ``resources/styles``, which hold no colour and no size of their own.

Widgets choose a look by the dynamic property ``look``: QPushButton ``primary``, ``quiet``, ``danger``, ``link``; QLabel
``title``, ``heading``, ``muted``, ``small``, ``problem``, ``doubt``, ``code``, ``code-large``; QFrame ``card``,
``line``, ``notice-warning``, ``notice-danger``, ``banner-danger``, ``badge-neutral`` and so on, ``bar``, ``rail``,
``toast``.
"""

import dataclasses
from collections.abc import Mapping
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from custdesk import paths

if TYPE_CHECKING:
    from custdesk.ui.theme import Tokens

_PARTS = ("text", "frames", "buttons", "inputs", "lists")
_FOR_CONTRAST = "contrast"


def stylesheet(tokens: "Tokens", sizes: Mapping[str, str]) -> str:
    """Return the style sheet of the whole application in the colours of ``tokens`` and the lengths of ``sizes``."""
    parts = (*_PARTS, _FOR_CONTRAST) if tokens.high_contrast else _PARTS
    values = dataclasses.asdict(tokens) | {"icons": (paths.resources() / "icons").as_posix()} | dict(sizes)
    return "\n".join(_part(name).substitute(values) for name in parts)


@cache
def _part(name: str) -> Template:
    return Template((paths.resources() / "styles" / f"{name}.qss").read_text("utf-8"))
