"""Tags: short words that a shop sticks on a customer."""

import re
from typing import Final

from custdesk.records.kinds.reading import Reading, good
from custdesk.records.kinds.text import clean_line

_SEPARATORS: Final = re.compile(r"[,;|\n\r\u060c\u061b]|:::")


def read(text: str) -> Reading[tuple[str, ...]]:
    """Split at commas, semicolons, bars and line ends; the first spelling of a repeated tag stays."""
    found: dict[str, str] = {}
    for part in _SEPARATORS.split(text):
        tag = clean_line(part)
        if tag:
            found.setdefault(tag.casefold(), tag)
    return good(tuple(found.values()))


def show(stored: tuple[str, ...]) -> str:
    """Return the tags on one line."""
    return ", ".join(stored)
