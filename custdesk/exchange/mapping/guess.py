"""Guesses what the columns of a file mean: from their headings, then from their values, then from their neighbours."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from custdesk.exchange.mapping import content, deciding
from custdesk.exchange.mapping.answers import asks, asks_to_stop, usual_words
from custdesk.exchange.mapping.content import Sample, samples_of
from custdesk.exchange.mapping.fields import COMPANY_FIRST, FAMILY_FIRST, FULL_NAME, JOINED, NOTE_LINE, place_of
from custdesk.exchange.mapping.headings import NOTHING, NUMBER_OR_HOUSE, SKIP, Named, named_by
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.unsubscribed import with_no_for_all, with_states
from custdesk.exchange.mapping.words import tokens_of, words
from custdesk.exchange.reading.model import FileReading, Notice, Table
from custdesk.exchange.reading.programs import program_of
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold
from custdesk.records.full_address import taken_apart

BESIDE_STREET: Final = QT_TRANSLATE_NOOP("mapping", "It stands beside the street.")
ALONE: Final = QT_TRANSLATE_NOOP("mapping", "There is no column of family names, so this is the whole name.")
ONLY_TOWN: Final = QT_TRANSLATE_NOOP("mapping", "There is no column of towns beside it.")
BY_VALUES: Final = QT_TRANSLATE_NOOP("mapping", "The values look like it.")
FIRST_WORDS: Final = QT_TRANSLATE_NOOP("mapping", "The first column of texts that may be names. Check it.")
WHOLE: Final = QT_TRANSLATE_NOOP("mapping", "The values hold street, postcode and city.")
BOTH: Final = QT_TRANSLATE_NOOP("mapping", "The values hold postcode and city.")

FIRM_FIRST: Final = QT_TRANSLATE_NOOP("mapping", "The values hold a company and its person, with a comma between.")
NO_YEARS: Final = QT_TRANSLATE_NOOP("mapping", "The birthdays in {column} have no year, so they go to the notes.")

TURNED: Final = QT_TRANSLATE_NOOP("mapping", "The family name seems to stand first.")

_GREEK_FAMILY: Final = re.compile(r"(?:οπουλοσ|οπουλου|[ιη]δ(?:ησ|ου)|ακησ?|αδ(?:ησ|ου)|[^α]ιου|ατοσ|ελ[ηλ]ησ?|ογλου)$")
_COMPANY_SHARE: Final = 0.8
_PERSON_SHARE: Final = 0.5
_APART_SHARE: Final = 0.6
_NAMES: Final = frozenset(("given_name", "family_name", FULL_NAME, FAMILY_FIRST, COMPANY_FIRST))


def guess(reading: FileReading, country: str, language: str) -> Mapping:
    """Return what the columns probably mean; ``country`` and ``language`` are the shop's, for want of evidence."""
    samples = samples_of(reading.table)
    program = program_of(reading.table.headings)
    named = [named_by(sample.heading, program=program) for sample in samples]
    ours = reading.kind == "vcard"  # the headings over contact cards are our own and tell no language
    spoken = language if ours else deciding.language_of(named, samples, language)
    named = [named_by(sample.heading, spoken, program) for sample in samples]
    headed, by_headings = not ours and any(name.languages for name in named), named
    named = _in_context(named, samples, deciding.likely_countries(spoken, country))
    named = [_believed(name, sample) for name, sample in zip(named, samples, strict=True)]
    named = with_states(_settled(named, samples), samples)
    place, evident = deciding.country_of(samples, _codes(named), spoken, country, headed=headed)
    named = _by_values(named, samples, place)
    named = _with_names(named, samples)
    if not evident:
        place, evident = deciding.country_of(samples, _codes(named), spoken, country, headed=headed)
    named = _with_whole_addresses(named, samples, place)
    named = _with_family_first(_with_firm_first(named, samples), samples)
    yearless = [place for place, name in enumerate(named) if _lacks_years(name, samples[place])]
    named = [replace(name, code=NOTE_LINE) if place in yearless else name for place, name in enumerate(named)]
    codes = _codes(named)
    values_language = deciding.language_of_values(spoken, place, evident=evident)
    order = deciding.date_order_of(reading.table, codes, spoken, place)
    if order.reason:
        named = [replace(name, reason=order.reason) if name.code == "born_on" else name for name in named]
    mapping = Mapping(
        uses=tuple(
            _used(reading.table, sample, code, name.reason)
            for sample, name, code in zip(samples, named, codes, strict=True)
        ),
        country=place,
        language=values_language,
        date_order=order.order,
        calendar=order.calendar,
        decimal=deciding.decimal_of(reading.table, codes),
        companies=_are_companies(samples, codes),
        notices=tuple(Notice(NO_YEARS, {"column": samples[place].heading}) for place in yearless),
    )
    return with_no_for_all(mapping, by_headings)


def _codes(named: Sequence[Named]) -> list[str]:
    return ["" if name.code == SKIP else name.code for name in named]


def _used(table: Table, sample: Sample, code: str, reason: str) -> ColumnUse:
    use = ColumnUse(sample.index, sample.heading, code, reason if code else "")
    if not asks(code):
        return use
    yes, no = usual_words(content.words_in(table, sample.index), stop=asks_to_stop(code))
    return replace(use, yes=yes, no=no)


def _in_context(named: list[Named], samples: Sequence[Sample], tried: Sequence[str]) -> list[Named]:
    """Decide headings that mean one thing or another by the columns around them."""
    found = list(named)
    codes = {name.code for name in named}
    has_family = "family_name" in codes
    for place, name in enumerate(found):
        tokens = tokens_of(samples[place].heading)
        if name.code == NUMBER_OR_HOUSE:
            near = {earlier.code for earlier in found[max(0, place - 2) : place]}
            if any(code.split(".")[-1] in ("street", "street2", "district") for code in near):
                found[place] = replace(name, code="house_number", reason=BESIDE_STREET, joins=True)
            elif any(content.found_in(samples[place], country) == "phone" for country in tried):
                found[place] = replace(name, code="phone", reason=BY_VALUES)
            else:
                found[place] = replace(name, code="number")
        elif name.code == "district" and "city" not in codes and "suburb" in tokens:
            found[place] = replace(name, code="city", joins=False, reason=ONLY_TOWN)
        elif name.code == "given_name" and not has_family and tokens in _BARE_NAMES:
            found[place] = replace(name, code=FULL_NAME, reason=ALONE)
        elif name.code == FULL_NAME and "given_name" not in codes and has_family and tokens in _BARE_NAMES:
            found[place] = replace(name, code="given_name")
    return found


_BARE_NAMES: Final = [tokens_of(word) for word in ("name", "nombre", "nombres", "nome", "όνομα", "نام", "اسم")]


def _believed(name: Named, sample: Sample) -> Named:
    """Keep a name only if the values may be what it says."""
    if name.code in ("", SKIP) or content.agrees(name.code, sample, soft=name.soft):
        return name
    return NOTHING


def _settled(named: list[Named], samples: Sequence[Sample]) -> list[Named]:
    """Give a field that holds one value to the surest column with values, the first of equals; lists take all."""
    best: dict[str, tuple[bool, float, int]] = {}
    for index, name in enumerate(named):
        if name.code in ("", SKIP) or _adds(name):
            continue
        rank = (bool(samples[index].texts), name.score, -index)
        best[name.code] = max(best.get(name.code, rank), rank)
    return [
        replace(name, code=SKIP) if name.code in best and not _adds(name) and best[name.code][2] != -index else name
        for index, name in enumerate(named)
    ]


def _adds(name: Named) -> bool:
    """Say whether the column adds to what other columns of its field hold."""
    return name.joins or _takes_all(name.code)


def _takes_all(code: str) -> bool:
    place = place_of(code)
    if code in ("notes", "tags", "note_line") or place.kind == "choice" or place.part in JOINED:
        return True
    return code.split(".", maxsplit=1)[0] in ("phone", "email")


def _by_values(named: list[Named], samples: Sequence[Sample], country: str) -> list[Named]:
    """Find columns without a telling heading by their values."""
    found = list(named)
    stop = words().stop
    for place, (name, sample) in enumerate(zip(named, samples, strict=True)):
        if name.code or not stop.isdisjoint(tokens_of(sample.heading)):
            continue
        code = content.found_in(sample, country)
        if not code and not sample.heading and content.is_birthdays(sample):
            code = "born_on"
        taken = any(other.code == code for other in found)
        if code and (_takes_all(code) or not taken):
            found[place] = Named(code, 0.3, BY_VALUES)
    return found


def _with_names(named: list[Named], samples: Sequence[Sample]) -> list[Named]:
    """Find a column of names where no heading told one: without names no row could be taken."""
    codes = {name.code for name in named}
    if codes & (_NAMES | {"company_name", "known_as"}):
        return named
    found = list(named)
    free = [
        sample
        for sample, name in zip(samples, named, strict=True)
        if not name.code and words().stop.isdisjoint(tokens_of(sample.heading)) and content.is_names(sample)
    ]
    if not free:
        return found
    first = free[0]
    following = next((sample for sample in free if sample.index == first.index + 1), None)
    single = first.share(lambda text: len(text.split()) == 1) >= _PERSON_SHARE
    if following and single and not first.heading:
        found[first.index] = Named("given_name", 0.2, FIRST_WORDS)
        found[following.index] = Named("family_name", 0.2, FIRST_WORDS)
    else:
        found[first.index] = Named(FULL_NAME, 0.2, FIRST_WORDS)
    return found


def _with_whole_addresses(named: list[Named], samples: Sequence[Sample], country: str) -> list[Named]:
    """Take a column of streets for whole addresses, and one of cities for both, where no other has the postcodes."""
    found = list(named)
    codes = set(_codes(named))
    for place, (name, sample) in enumerate(zip(named, samples, strict=True)):
        group, _, part = name.code.rpartition(".")
        front = f"{group}." if group else ""
        if name.joins or f"{front}postcode" in codes or f"{front}city_line" in codes:
            continue
        if part == "street" and f"{front}city" not in codes and _come_apart(sample, country, street=True):
            found[place] = replace(name, code=f"{front}full_address", reason=WHOLE)
        elif part == "city" and _come_apart(sample, country, street=False):
            found[place] = replace(name, code=f"{front}city_line", reason=BOTH)
    return found


def _come_apart(sample: Sample, country: str, *, street: bool) -> bool:
    if not sample.texts:
        return False
    return sample.share(lambda text: taken_apart(text, country, street=street) is not None) >= _APART_SHARE


def _with_firm_first(named: list[Named], samples: Sequence[Sample]) -> list[Named]:
    """Tell "Company, Person" from "Family, Given": only the company stands in another row alone.

    Where another column holds the names, what people are called by is left out.
    """
    found = list(named)
    elsewhere = bool({name.code for name in named} & {"given_name", "family_name", FULL_NAME})
    for place, (name, sample) in enumerate(zip(named, samples, strict=True)):
        if name.code == COMPANY_FIRST and elsewhere:
            found[place] = replace(name, code=SKIP)
        elif name.code == FULL_NAME:
            alone = {fold(text) for text in sample.texts if "," not in text}
            if any(fold(text.rpartition(",")[0]) in alone for text in sample.texts if "," in text):
                found[place] = replace(name, code=COMPANY_FIRST, reason=FIRM_FIRST)
    return found


def _lacks_years(name: Named, sample: Sample) -> bool:
    return name.code == "born_on" and sample.share(content.is_day_of_year) >= _COMPANY_SHARE


def _with_family_first(named: list[Named], samples: Sequence[Sample]) -> list[Named]:
    """Turn whole Greek names around where the family name stands first: its endings tell."""
    found = list(named)
    for place, (name, sample) in enumerate(zip(named, samples, strict=True)):
        if name.code != FULL_NAME:
            continue
        pairs = [words for text in sample.texts if len(words := fold(text).split()) == 2]
        first = sum(bool(_GREEK_FAMILY.search(one)) and not _GREEK_FAMILY.search(two) for one, two in pairs)
        last = sum(bool(_GREEK_FAMILY.search(two)) and not _GREEK_FAMILY.search(one) for one, two in pairs)
        if first > 2 * last:
            found[place] = replace(name, code=FAMILY_FIRST, reason=TURNED)
    return found


def _are_companies(samples: Sequence[Sample], codes: Sequence[str]) -> bool:
    """Say whether the rows are companies: nearly all have one, and it is the main name."""
    firms = [sample for sample in samples if codes[sample.index] == "company_name"]
    if not firms or max(sample.filled for sample in firms) < _COMPANY_SHARE:
        return False
    people = [sample for sample in samples if codes[sample.index] in _NAMES]
    if not people or max(sample.filled for sample in people) < _PERSON_SHARE:
        return True
    return firms[0].index < people[0].index
