"""The lines of contact cards as programs write them: vCard 2.1 (versit, 1996), 3.0 (RFC 2426) and 4.0 (RFC 6350).

Libraries for this stop at the first odd line; phones write many. Here a line that is none belongs to the one before it.
"""

import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

_HEAD: Final = re.compile(
    rb"""(?:([\w\-]+)\.)?([A-Za-z][\w\-]*)((?:;(?:"[^"]*"|[^":]|"(?![^"]*"))*)?):(.*)""", re.DOTALL
)
_START: Final = re.compile(rb"(?:[\w\-]+\.)?[A-Za-z][\w\-]*[;:]")
_PARAMETER: Final = re.compile(r';(X-CUSTOM\([^)]*\)|(?:"[^"]*"|[^";])*)', re.IGNORECASE)
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_CARET: Final = {"^n": "\n", "^'": '"', "^^": "^"}
_ENCODINGS: Final = ("quoted-printable", "base64", "8bit", "7bit", "b", "q")
_CUSTOM: Final = "x-custom("
_BORDERS: Final = frozenset((b"BEGIN:VCARD", b"END:VCARD"))

Decode = Callable[[bytes, str], str]
"""Makes text of bytes in the named encoding, which may be unknown or empty."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card. ``value`` still has its backslashes; ``types`` are lower case, ``group`` ties lines.

    ``is_binary`` says that the value is a picture or the like, which was not kept.
    """

    name: str
    value: str
    group: str = ""
    types: frozenset[str] = frozenset()
    parameters: Mapping[str, str] = field(default_factory=dict)
    is_binary: bool = False

    @property
    def text(self) -> str:
        """The value as plain text."""
        return _plain(self.value)

    def parts(self) -> list[str]:
        """The components of a name or address, each on its own as plain text."""
        return [_plain(part) for part in _split(self.value, ";")]

    def listed(self) -> list[str]:
        """The values of a list."""
        return [text for part in _split(self.value, ",") if (text := _plain(part).strip())]


@dataclass(slots=True)
class Card:
    """The properties of one card; ``whole`` says that its end was found."""

    properties: list[Property] = field(default_factory=list)
    whole: bool = True


def cards_in(content: bytes, decode: Decode) -> Iterator[Card]:
    """Yield the cards of a file; one inside another one (AGENT) comes as a card of its own, before it."""
    open_cards: list[Card] = []
    for line in _logical_lines(content.splitlines()):
        bare = line.strip().upper()
        if bare == b"BEGIN:VCARD":
            while open_cards and not _awaits_a_card(open_cards[-1]):
                open_cards[-1].whole = False
                yield open_cards.pop()
            open_cards.append(Card())
        elif bare == b"END:VCARD":
            if open_cards:
                yield open_cards.pop()
        elif open_cards and bare:
            # A line that is none, with none before it, is a note: the person shall see it.
            open_cards[-1].properties.append(_property(line, decode) or Property("NOTE", decode(line, "")))
    while open_cards:
        open_cards[-1].whole = False
        yield open_cards.pop()


def _awaits_a_card(card: Card) -> bool:
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and not last.value


def _logical_lines(lines: list[bytes]) -> Iterator[bytes]:
    """Join folded lines, soft line breaks and what only a missing line end can have torn off."""
    pieces: list[bytes] = []
    keeps_blank = printable = below_border = False
    for line in lines:
        border = line.strip().upper() in _BORDERS
        if not pieces or border or below_border:
            yield b"".join(pieces)
        elif printable and pieces[-1].endswith(b"="):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
            continue
        elif line[:1] in (b" ", b"\t"):
            pieces.append(line if keeps_blank else line[1:])
            continue
        elif line and not (_START.match(line) and b":" in line):
            pieces += (b"" if is_base64(pieces[0]) else b"\n", line)
            continue
        else:
            yield b"".join(pieces)
        if line.upper().startswith(b"VERSION:"):
            keeps_blank = line.strip().endswith(b"2.1")
        pieces = [line] if line else []
        below_border = border
        printable = b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()
    if pieces:
        yield b"".join(pieces)


def is_base64(line: bytes) -> bool:
    """Say whether the value of a line is a picture, a sound or a key."""
    head = line.partition(b":")[0].upper()
    return b"BASE64" in head or b"ENCODING=B" in head


def _property(line: bytes, decode: Decode) -> Property | None:
    found = _HEAD.match(line.strip(b"\r\n"))
    if not found:
        return None
    group, name, written, raw = found.groups()
    written = group or b"", name, written
    head = _usual_head(*written) if all(map(bytes.isascii, written)) else _head(*(decode(part, "") for part in written))
    binary = head.is_binary or raw[:16].lower().startswith(b"data:")
    if head.is_printable:
        raw = binascii.a2b_qp(raw.rstrip(b"="))
    return Property(
        head.name, "" if binary else decode(raw, head.charset), head.group, head.types, head.parameters, binary
    )


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands in front of a value."""

    group: str
    name: str
    types: frozenset[str]
    parameters: Mapping[str, str]
    charset: str
    is_printable: bool
    is_binary: bool


def _head(group: str, name: str, written: str) -> _Head:
    types, parameters = _parameters(written) if written else (set(), {})
    encoding, charset = parameters.pop("encoding", ""), parameters.pop("charset", "")
    return _Head(
        group.lower(),
        name.upper(),
        frozenset(types),
        parameters,
        charset,
        is_printable=encoding in ("quoted-printable", "q"),
        is_binary=bool(written) and is_base64(f"{group}.{name}{written}:".encode(errors="replace")),
    )


@lru_cache(maxsize=2_000)
def _usual_head(group: bytes, name: bytes, written: bytes) -> _Head:
    """Return a head of ASCII; the cards of a file have the same few."""
    return _head(group.decode(), name.decode(), written.decode())


def _parameters(head: str) -> tuple[set[str], dict[str, str]]:
    """Take "HOME;TYPE=voice,pref;CHARSET=UTF-8" apart; a name without a value is a type, or an encoding (2.1)."""
    types: set[str] = set()
    parameters: dict[str, str] = {}
    for parameter in filter(None, _PARAMETER.findall(head)):
        if parameter.lower().startswith(_CUSTOM):
            parameters["label"] = _custom(parameter)
            continue
        key, equals, value = parameter.partition("=")
        key, value = key.strip().lower(), _without_carets(value.strip().strip('"'))
        if not equals:
            if key in _ENCODINGS:
                parameters["encoding"] = key
            else:
                types.add(key)
        elif key == "type":
            types.update(part.strip(' "').lower() for part in value.split(","))
        else:
            parameters[key] = value.lower() if key in ("encoding", "charset") else value
    return types, parameters


def _without_carets(value: str) -> str:
    """Undo how RFC 6868 writes line ends and quotation marks in parameters."""
    return re.sub(r"\^[n'^]", lambda sign: _CARET[sign.group()], value)


def _custom(parameter: str) -> str:
    """Return the label that Android hides in "X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=89)"."""
    *how, label = parameter[len(_CUSTOM) :].rstrip(")").split(",")
    if any("QUOTED-PRINTABLE" in part.upper() for part in how):
        return binascii.a2b_qp(label.encode()).decode("utf-8", "replace")
    return label


def _split(value: str, sign: str) -> list[str]:
    """Split at a sign that no backslash stands before."""
    if "\\" not in value:
        return value.split(sign)
    parts, start, place = [], 0, 0
    while place < len(value):
        if value[place] == "\\":
            place += 1
        elif value[place] == sign:
            parts.append(value[start:place])
            start = place + 1
        place += 1
    return [*parts, value[start:]]


def _plain(value: str) -> str:
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda sign: "\n" if sign.group(1) in "nN" else _unescaped(sign), value)


def _unescaped(sign: re.Match[str]) -> str:
    """Take the backslash off the signs that need one; others had it for themselves (a path in a note)."""
    return sign.group(1) if sign.group(1) in ";,:\\" else sign.group()
