"""Contact cards as a table: each card a row, under the headings of our own exports.

What a card says and no column holds is kept in the notes, with its name in front; what a table cannot hold is told.
"""

import codecs
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.headings import heading_of
from custdesk.exchange.reading.card_lines import Card, cards_in
from custdesk.exchange.reading.card_person import FULL_NAME, MOST, Person
from custdesk.exchange.reading.cells import CellCleaner
from custdesk.exchange.reading.encoding import decode, encoding_of
from custdesk.exchange.reading.model import Cell, Notice
from custdesk.exchange.reading.programs import maker_notice
from custdesk.exchange.reading.reasons import DAMAGED
from custdesk.marks import QT_TRANSLATE_NOOP

_PROGRESS: Final = 500
_BEGIN: Final = b"BEGIN:VCARD"
_MOST_CARDS: Final = 150_000
_MOST_LINES: Final = 3_000_000
_MANY: Final = QT_TRANSLATE_NOOP(
    "reading", "it holds more than 150,000 contact cards, or very long ones. Split it into smaller files."
)
_PICTURES: Final = QT_TRANSLATE_NOOP("reading", "Pictures, sounds and keys in the cards were left out: {count}.")
_NO_YEAR: Final = QT_TRANSLATE_NOOP("reading", "Birthdays without a year were kept in the notes: {count}.")
_GROUPS: Final = QT_TRANSLATE_NOOP("reading", "Groups, which only list other cards, were left out: {count}.")
_CUT: Final = QT_TRANSLATE_NOOP("reading", "Cards whose end is missing: {count}. Look at them in the preview.")
_IN_NOTES: Final = QT_TRANSLATE_NOOP("reading", "What has no column of its own was kept in the notes: {names}.")


@dataclass(frozen=True, slots=True)
class CardTable:
    """Headings, rows (number of the card from 1, cells) and notices."""

    encoding: str
    headings: tuple[str, ...]
    rows: list[tuple[int, list[Cell]]]
    notices: list[Notice]


def read_cards(
    content: bytes, *, encoding: str | None, language: str, progress: Callable[[int, int], None]
) -> CardTable:
    """Return the cards of a file; ``encoding`` and ``language`` as for a text file. Raise :class:`ChildStopped`."""
    chosen = encoding or encoding_of(content, language)
    total = content.upper().count(_BEGIN)
    if not total:  # letters of two or four bytes
        content, chosen = decode(content, chosen)[0].encode(errors="replace"), "utf-8"
        total = content.upper().count(_BEGIN)
    if total > _MOST_CARDS or max(map(content.count, (b"\n", b"\r"))) > _MOST_LINES:
        raise ChildStopped(_MANY)
    content = content.removeprefix(codecs.BOM_UTF8)
    seen: Counter[str] = Counter()
    in_notes: dict[str, None] = {}
    people: list[tuple[int, dict[str, str]]] = []
    makers: list[Notice] = []
    for number, card in enumerate(cards_in(content, _decoder(chosen, language)), start=1):
        seen["cut"] += not card.whole
        if _is_group(card):
            seen["groups"] += 1
            continue
        makers = makers or maker_notice(" ".join(one.text for one in card.properties if one.name == "PRODID"))
        person = Person(card, seen)
        people.append((number, person.cells()))
        in_notes |= dict.fromkeys(person.in_notes)
        if number % _PROGRESS == 0:
            progress(number, total)
    if not people and not seen["groups"]:
        raise ChildStopped(DAMAGED)
    headings, rows = _table(people)
    return CardTable(chosen.removesuffix("-sig"), headings, rows, [*makers, *_notices(seen, in_notes)])


def _decoder(encoding: str, language: str) -> Callable[[bytes, str], str]:
    def text(raw: bytes, charset: str) -> str:
        if raw.isascii():
            return raw.decode()
        for name in (charset, "utf-8"):
            try:
                return raw.decode(name)
            except (LookupError, ValueError):
                continue
        # Quoted-printable values may be of another code page than the file.
        return decode(raw, encoding if encoding != "utf-8" else encoding_of(raw, language))[0]

    return text


def _is_group(card: Card) -> bool:
    kinds = [one.value for one in card.properties if one.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND")]
    return any(kind.strip().lower() == "group" for kind in kinds)


def _table(people: list[tuple[int, dict[str, str]]]) -> tuple[tuple[str, ...], list[tuple[int, list[Cell]]]]:
    """Return the headings that any card fills, in the order of our exports, and the rows below them."""
    used = {heading for _, cells in people for heading in cells}
    codes = ["given_name", "family_name", "", "company_name", "kind", "known_as", "job_title", "born_on", "sex"]
    for record, parts in (
        ("phones", ("label", "number")),
        ("emails", ("label", "address")),
        ("addresses", ("label", "street", "postcode", "city", "region", "country")),
    ):
        codes += [f"{record}.{place}.{part}" for place in range(1, MOST + 1) for part in parts]
    order = [heading_of(code) if code else FULL_NAME for code in (*codes, "language", "tags", "notes")]
    headings = tuple(heading for heading in order if heading in used)
    clean = CellCleaner().clean
    return headings, [(number, [clean(cells.get(heading)) for heading in headings]) for number, cells in people]


def _notices(seen: Counter[str], in_notes: dict[str, None]) -> list[Notice]:
    told = (("pictures", _PICTURES), ("no year", _NO_YEAR), ("groups", _GROUPS), ("cut", _CUT))
    notices = [Notice(template, {"count": seen[what]}) for what, template in told if seen[what]]
    if in_notes:
        names = list(in_notes)
        notices.append(Notice(_IN_NOTES, {"names": ", ".join(names[:8]) + (" …" if len(names) > 8 else "")}))
    return notices
