"""Tags: short words that a shop sticks on a customer."""

import re
from typing import Final

from custdesk.records.kinds.reading import Reading, good
from custdesk.records.kinds.text import clean_line

_SEPARATOR: Final = re.compile(r"[,;|\u060c\u061b]|:::")
_TAGS: Final = re.compile(r':::|\s*"((?:[^"]|"")*)"(?=\s*(?:[,;|\n\r]|$))|((?:(?!:::)[^,;|\n\r\u060c\u061b])+)')


def read(text: str) -> Reading[tuple[str, ...]]:
    """Split at commas, semicolons, bars and line ends, not in quotation marks; a repeated tag stays as first spelt."""
    found: dict[str, str] = {}
    for quoted, plain in _TAGS.findall(text):
        tag = clean_line(quoted.replace('""', '"') or plain)
        if tag:
            found.setdefault(tag.casefold(), tag)
    return good(tuple(found.values()))


def show(stored: tuple[str, ...]) -> str:
    """Return the tags on one line; one with a separator in it stands in quotation marks."""
    return ", ".join('"' + tag.replace('"', '""') + '"' if _SEPARATOR.search(tag) else tag for tag in stored)
