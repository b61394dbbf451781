"""A seal of the log as words and as one line, for paper.

Twelve words say the first 128 bits of a head, and a checksum of 4 bits: the same as BIP 39 does with 128 bits of
entropy (https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki), in the lists of five languages. Whoever forges
a log that has a given beginning of a head tries 2^128 of them, so half a head on paper binds as well as the whole.

The line in the QR code is whole, in letters that a QR code holds densely::

    CUSTDESK-LOG-SEAL-1/VAULT ID/ENTRY/HEAD/TIME

with the vault id and the head (32 bytes) in hexadecimal, the number of the entry in decimal and its time in ISO 8601,
UTC. It is not signed: the head is, by whoever made the entry, and that signature stands in the log. Nor would signing
it add anything: paper witnesses because it lies where whoever alters the log does not reach.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from typing import Final

from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records import word_lists
from custdesk.records.folding import fold

WORDS: Final = 12
BEGINNING: Final = 16
"""How many bytes of a head the words say."""
_BITS, _CHECK_BITS = 11, 4
_LISTED = 1 << _BITS
_FORMAT = "CUSTDESK-LOG-SEAL-1"
_TOKEN = re.compile(r"\d+(?:[.,]\d{3})*|[^\W\d_]+")
_LARGEST = 2**63 - 1
_LIKE = 65  # of 100, for a word that may have been meant


class SealUnreadable(CustDeskError):
    """What was typed is no seal."""


class SealIncomplete(SealUnreadable):
    template = QT_TRANSLATE_NOOP("errors", "A seal has twelve words, and here are {count}. Compare with the sheet.")


class SealWordUnknown(SealUnreadable):
    """``values["place"]`` is the number of the word, from 1; ``values["count"]`` how many there are."""

    template = QT_TRANSLATE_NOOP("errors", "Word {place} is in none of the lists of words. Look at it again.")


class SealWordLike(SealWordUnknown):
    """``values["nearest"]`` is the word of the list that may have been meant."""

    template = QT_TRANSLATE_NOOP("errors", "Word {place} is in none of the lists of words. Is it “{nearest}”?")


class SealLineDamaged(SealUnreadable):
    template = QT_TRANSLATE_NOOP(
        "errors", "This is not the whole line of the QR code of a seal. Scan it again, or type the words."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SealText:
    """What was read. ``numbers`` are the twelve words as numbers, ``language`` the list they are of, ``beginning`` what
    they say of the head.

    ``fits``: the checksum is right. ``seq``, ``vault_id``, ``head`` and ``at`` are there if they were told.
    """

    numbers: tuple[int, ...]
    beginning: bytes
    language: str = ""
    fits: bool = True
    seq: int | None = None
    vault_id: bytes = b""
    head: bytes = b""
    at: str = ""


def numbers_of(head: bytes) -> tuple[int, ...]:
    """Return the numbers of the twelve words that say the beginning of a head of 16 bytes or more."""
    start = head[:BEGINNING]
    if len(start) != BEGINNING:
        raise ValueError("not a head")
    whole = int.from_bytes(start, "big") << _CHECK_BITS | sha256(start).digest()[0] >> (8 - _CHECK_BITS)
    return tuple(whole >> _BITS * place & _LISTED - 1 for place in reversed(range(WORDS)))


def words_of(head: bytes, language: str) -> tuple[str, ...]:
    """Return the twelve words in a language, in English for one without words of its own."""
    listed = word_lists.words(language)
    return tuple(listed[number] for number in numbers_of(head))


def line_of(vault_id: bytes, seq: int, head: bytes, at: str) -> str:
    """Return the line that the QR code holds."""
    return "/".join((_FORMAT, vault_id.hex().upper(), str(seq), head.hex().upper(), at))


def read_seal(text: str) -> SealText:
    """Return what a text says: the line of a QR code, or twelve words, with the number of the entry or without.

    The words may be of any of the five languages, numbered or not, with accents and capitals or without. Raise
    ``SealWordUnknown``, ``SealIncomplete`` or ``SealLineDamaged``.
    """
    joined = "".join(text.split()).upper()
    if joined.startswith(_FORMAT[:8]) or joined.count("/") >= 4:
        return _of_line(joined)
    words, seq = _taken_apart(text)
    language = _likeliest(words)
    places = _places(language)
    for place, word in enumerate(words, start=1):
        if word not in places:
            _unknown(place, word, language, len(words))
    if len(words) != WORDS:
        raise SealIncomplete(count=len(words))
    numbers = tuple(places[word] for word in words)
    beginning = _beginning(numbers)
    return SealText(numbers=numbers, beginning=beginning, language=language, fits=_fits(numbers), seq=seq)


def _of_line(line: str) -> SealText:
    try:
        told, vault_id, seq, head, at = line.split("/")
        datetime.fromisoformat(at)
        if told != _FORMAT or not 0 < int(seq) <= _LARGEST or len(head) != 2 * sha256().digest_size:
            raise ValueError("another format")
        whole = bytes.fromhex(head)
        return SealText(
            numbers=numbers_of(whole),
            beginning=whole[:BEGINNING],
            seq=int(seq),
            vault_id=bytes.fromhex(vault_id),
            head=whole,
            at=at,
        )
    except ValueError as error:
        raise SealLineDamaged from error


def _taken_apart(text: str) -> tuple[list[str], int | None]:
    """Return the words, folded, and the number of the entry. That each word has its own number is no news."""
    words: list[str] = []
    numbers: list[int] = []
    places: list[int] = []
    for token in _TOKEN.findall(fold(text)):
        if token[0].isdigit():
            number = int(re.sub(r"\D", "", token))
            (places if number == len(words) + 1 else numbers).append(number)
        else:
            words.append(token)
    if len(places) < len(words):
        numbers += places
    return words, numbers[0] if len(numbers) == 1 and numbers[0] <= _LARGEST else None


def _likeliest(words: list[str]) -> str:
    """Return the language of which most of the words are; where several have all, the one whose checksum fits."""

    def rank(language: str) -> tuple[int, bool]:
        places = _places(language)
        known = [places[word] for word in words if word in places]
        return len(known), len(known) == WORDS and _fits(known)

    return max(word_lists.LANGUAGES, key=rank)


def _beginning(numbers: Sequence[int]) -> bytes:
    whole = 0
    for number in numbers:
        whole = whole << _BITS | number
    return (whole >> _CHECK_BITS).to_bytes(BEGINNING, "big")


def _fits(numbers: Sequence[int]) -> bool:
    return numbers_of(_beginning(numbers)) == tuple(numbers)


def _unknown(place: int, word: str, language: str, count: int) -> None:
    from rapidfuzz import process

    found = process.extractOne(word, list(_places(language)), score_cutoff=_LIKE)
    if found is None:
        raise SealWordUnknown(place=place, count=count)
    nearest = word_lists.words(language)[_places(language)[found[0]]]
    raise SealWordLike(place=place, count=count, nearest=nearest)


@cache
def _places(language: str) -> dict[str, int]:
    return {fold(word): number for number, word in enumerate(word_lists.words(language)[:_LISTED])}
