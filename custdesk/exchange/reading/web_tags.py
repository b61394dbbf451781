"""The tags and texts of a web page, each looked at once, however it is broken.

As browsers take them (HTML Living Standard, 13.2.5): what is no tag is text, and a tag goes on to its end
whatever stands in it. The parser of the standard library takes four times as long, and looks through the rest of a page
again for every tag that is not closed.
"""

import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import Final

_BLOCK: Final = 1 << 20
_LONGEST_TAG: Final = 10_000
_PIECES_OF_A_TAG: Final = 5
_NAME: Final = r"(/?[a-zA-Z][^\t\n\r\f />\x00]*+)"
_PLAIN: Final = re.compile(_NAME + "([^>=]*+)>")
# Only what directly follows "=" is a quotation mark; one that is never closed is a letter.
_QUOTED: Final = re.compile(_NAME + r"""((?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')|=)*+)>""")
_BEGIN_OF_TAG: Final = re.compile(r"/?[a-zA-Z]")
_NOT_SHOWN: Final = ("script", "style")
_CLOSES_ITSELF: Final = ("/", " /", '"/', "'/")


def walk(text: str, on_tag: Callable[[str, str], None], on_text: Callable[[str], None]) -> None:
    """Call ``on_tag(name, attributes)`` for each tag, and ``on_text`` for each piece of text between two of them.

    Names are lower case and begin with "/" where the tag closes something; attributes are as they were written. What
    stands in scripts, style sheets, comments and declarations is left out.
    """
    tags = _Walk(on_tag, on_text, last_comment=text.rfind("-->"))
    for at, piece in _pieces(text):
        tags.take(at, piece)
    tags.close()


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield what stands behind each "<", up to the next one, and where it begins; never all pieces are in memory."""
    at = text.find("<") + 1
    while at:
        cut = text.rfind("<", at, at + _BLOCK)
        if cut < 0:
            cut = text.find("<", at)
        for piece in text[at : cut if cut >= 0 else len(text)].split("<"):
            yield at, piece
            at += len(piece) + 1
        at = cut + 1


class _Walk:
    def __init__(self, on_tag: Callable[[str, str], None], on_text: Callable[[str], None], last_comment: int) -> None:
        self._on_tag = on_tag
        self._on_text = on_text
        self._last_comment = last_comment
        self._until = ""
        self._not_shown = ""
        self._begun = ""
        self._pieces_begun = 0

    def take(self, at: int, piece: str) -> None:
        """Take what stands behind a "<", at place ``at`` of the page."""
        if self._until or self._not_shown:
            self._skip(piece)
            return
        if self._begun:
            piece = f"{self._begun}<{piece}"
            self._begun = ""
        found = _PLAIN.match(piece) or _QUOTED.match(piece)
        if found is None:
            self._take_no_tag(at, piece)
            return
        name, attributes = found.groups()
        name = name.lower()
        self._pieces_begun = 0
        self._on_tag(name, attributes)
        closed = attributes.endswith("/") and (attributes == "/" or attributes.endswith(_CLOSES_ITSELF[1:]))
        if closed:
            self._on_tag(f"/{name}", "")
        elif name in _NOT_SHOWN:
            self._not_shown = name
            return
        self._text(piece[found.end() :])

    def close(self) -> None:
        """Take what is left of a page that ends within a tag."""
        if self._begun:
            self._text(f"<{self._begun}")

    def _text(self, text: str) -> None:
        if text:
            self._on_text(unescape(text) if "&" in text else text)

    def _skip(self, piece: str) -> None:
        if self._not_shown:
            name = self._not_shown
            if piece[: len(name) + 1].lower() != f"/{name}":
                return
            self._not_shown = ""
            self._on_tag(f"/{name}", "")
            self._until = ">"
        _, found, rest = piece.partition(self._until)
        if found:
            self._until = ""
            self._text(rest)

    def _take_no_tag(self, at: int, piece: str) -> None:
        if piece.startswith("!--"):
            if at < self._last_comment:
                self._until = "-->"
                self._skip(piece[1:])
            else:  # it is never closed, and hides nothing
                self._text(piece[3:])
        elif piece.startswith(("!", "?", "/")) and not _BEGIN_OF_TAG.match(piece):
            self._until = ">"
            self._skip(piece)
        elif _BEGIN_OF_TAG.match(piece) and len(piece) < _LONGEST_TAG and self._pieces_begun < _PIECES_OF_A_TAG:
            self._begun = piece
            self._pieces_begun += 1
        else:
            self._pieces_begun = 0
            self._text(f"<{piece}")
