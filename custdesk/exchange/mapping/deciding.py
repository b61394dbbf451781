"""What is decided once for a whole file, each with its evidence: country, language, order of dates, decimal sign."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from custdesk.exchange.mapping.content import Sample
from custdesk.exchange.mapping.fields import DATES
from custdesk.exchange.mapping.headings import Named
from custdesk.exchange.mapping.words import key_of, words
from custdesk.exchange.reading.model import Table
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds import amounts, countries, date_evidence, phones, postcodes
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Standing

DAY_AS_USUAL: Final = QT_TRANSLATE_NOOP(
    "mapping", "The dates can be read with the day or the month first; the day is taken to be first. Check a few."
)
MONTH_AS_USUAL: Final = QT_TRANSLATE_NOOP(
    "mapping", "The dates can be read with the day or the month first; the month is taken to be first. Check a few."
)
MIXED: Final = QT_TRANSLATE_NOOP(
    "mapping", "Some dates have the day first and some the month; what most of them say is taken. Check them."
)

_COUNTRIES: Final = {
    "en": ("US", "GB", "IE", "CA", "AU", "NZ", "ZA"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE", "EC", "UY", "VE", "CR", "DO", "GT", "PY", "BO", "PA"),
    "el": ("GR", "CY"),
    "pt": ("BR", "PT", "AO", "MZ", "CV"),
    "fa": ("IR", "AF"),
}
_LANGUAGES: Final = {country: language for language, codes in _COUNTRIES.items() for country in codes}
_MONTH_FIRST: Final = frozenset(("US", "PH"))
_PHONES_LOOKED_AT: Final = 60
_ENOUGH: Final = 5
_MANY: Final = 20
_MAJORITY: Final = 0.6
_HINT, _SHOP, _LIKELY = 0.4, 0.3, 0.1


@dataclass(frozen=True, slots=True)
class DateOrder:
    """The order of day and month, the calendar, and the reason to tell (marked) where it is no more than usual.

    ``evident`` says that the dates of the file themselves tell it, and all of them alike.
    """

    order: str
    calendar: str
    reason: str = ""
    evident: bool = False


def language_of(named: Iterable[Named], samples: Sequence[Sample], fallback: str) -> str:
    """Return the language of the headings, or ``fallback`` (the shop's) where they say nothing."""
    votes: Counter[str] = Counter()
    for name in named:
        for language in name.languages:
            votes[language] += 1
    letters = "".join(sample.heading for sample in samples)
    for language, first, last in (("el", "\u0370", "\u03ff"), ("fa", "\u0600", "\u06ff")):
        votes[language] += sum(first <= letter <= last for letter in letters)
    if not votes.total():
        return fallback
    most = max(votes.values())
    likeliest = [language for language in votes if votes[language] == most]
    return fallback if fallback in likeliest else likeliest[0]


def country_of(
    samples: Sequence[Sample], uses: Sequence[str], language: str, shop: str, *, headed: bool
) -> tuple[str, bool]:
    """Return the country of local phones and postcodes, and whether values or the shop speak for it."""
    written = Counter(countries.read(text).value for text in _texts(samples, uses, "country"))
    most, count = written.most_common(1)[0] if written else ("", 0)
    if count and 2 * written.total() >= max(len(sample.texts) for sample in samples):
        # Each row says its own country: the file's is the one that most of them share, else the shop's.
        return (most, True) if most and count >= _MAJORITY * written.total() else (shop, False)
    numbers = _local_numbers(samples, uses)
    codes = _local_codes(samples, uses)
    hints = _hinted(samples)
    scores: dict[str, float] = {}
    evidence: dict[str, float] = {}
    candidates = dict.fromkeys([shop, *_COUNTRIES.get(language, ()), *hints])
    if len(numbers) >= _MANY:
        # Only many numbers can speak for a country that neither the shop nor the headings suggest.
        candidates |= dict.fromkeys(_LANGUAGES)
    for place, country in enumerate(filter(None, candidates)):
        evidence[country] = _evidence(numbers, codes, country)
        scores[country] = evidence[country] + _HINT * (country in hints) + _SHOP * (country == shop) - place / 1000
        if headed and country in _COUNTRIES.get(language, ()):
            # English headings are written by programs everywhere: they say least about a place.
            scores[country] += _LIKELY if language == "en" else _LIKELY + _SHOP
    best = max(scores, key=lambda country: scores[country], default=shop)
    return best, best == shop or evidence.get(best, 0) >= 1


def speaks_against(samples: Sequence[Sample], uses: Sequence[str], country: str, other: str) -> bool:
    """Return whether the phones and postcodes are none of ``country`` and most of them some of ``other``."""
    numbers, codes = _local_numbers(samples, uses), _local_codes(samples, uses)
    return _evidence(numbers, codes, other) >= 1 and not _evidence(numbers, codes, country)


def likely_countries(language: str, shop: str) -> tuple[str, ...]:
    """Return the countries to try where none is decided yet."""
    return (shop, *_COUNTRIES.get(language, ())[:2])


def language_of_values(language: str, country: str, *, evident: bool) -> str:
    """Return the language that names and signs of the values follow: a program's English headings hide the shop's."""
    return _LANGUAGES.get(country, language) if language == "en" and evident else language


def date_order_of(table: Table, uses: Sequence[str], language: str, country: str) -> DateOrder:
    """Return how the dates of the file are read; without evidence as people of the country write them."""
    found = dates_of(table, [index for index, use in enumerate(uses) if use in DATES])
    usual = "mdy" if country in _MONTH_FIRST or (language == "en" and not country) else "dmy"
    if not found.ambiguous:
        order = found.order or usual
        evident = found.order in ("dmy", "mdy")
        return DateOrder(usual if order == "ymd" else order, found.calendar, evident=evident)
    if found.order:
        return DateOrder(found.order, found.calendar, MIXED)
    return DateOrder(usual, found.calendar, MONTH_AS_USUAL if usual == "mdy" else DAY_AS_USUAL)


def decimal_of(table: Table, uses: Sequence[str]) -> str:
    """Return the decimal sign that amounts written as text use, or an empty text where nothing decides."""
    seen: Counter[Any] = Counter()
    for index, use in enumerate(uses):
        if use == "balance":
            seen.update(table.facts[index].decimals)
    return amounts.decided(seen) or ""


def dates_of(table: Table, columns: Iterable[int]) -> date_evidence.DateOrder:
    """Return what all dates in these columns together say about their order."""
    seen: Counter[str] = Counter()
    for column in columns:
        seen.update(table.facts[column].dates)
    return date_evidence.decided(seen)


def _texts(samples: Sequence[Sample], uses: Sequence[str], part: str) -> list[str]:
    return [text for sample in samples if uses[sample.index].split(".")[-1] == part for text in sample.texts]


def _local_numbers(samples: Sequence[Sample], uses: Sequence[str]) -> list[str]:
    """Return phone numbers that are written without a country, with their area code in front where it stands apart."""
    area = next((sample for sample in samples if uses[sample.index] == "area_code"), None)
    areas = area.texts if area else ()
    numbers = []
    for sample in samples:
        code = uses[sample.index]
        if code.startswith("phone") and not code.endswith((".label", ".fax")):
            front = areas if len(areas) == len(sample.texts) else ()
            numbers += [f"{front[place]} {text}" if front else text for place, text in enumerate(sample.texts)]
    return [number for number in numbers if "+" not in number and not number.startswith("00")][:_PHONES_LOOKED_AT]


def _local_codes(samples: Sequence[Sample], uses: Sequence[str]) -> list[str]:
    return [text for text in _texts(samples, uses, "postcode") if text][:_PHONES_LOOKED_AT]


def _evidence(numbers: Sequence[str], codes: Sequence[str], country: str) -> float:
    return 2 * _share_of_phones(numbers, country) + _share_of_codes(codes, country)


def _share_of_phones(numbers: Sequence[str], country: str) -> float:
    return _weighed((phones.read(number, country).standing is Standing.GOOD for number in numbers), len(numbers))


def _share_of_codes(codes: Sequence[str], country: str) -> float:
    # A country whose codes are not known takes anything for one.
    if not codes or postcodes.read("?", country).standing is Standing.GOOD:
        return 0.0
    fit = (postcodes.read(ascii_digits(code), country).standing is Standing.GOOD for code in codes)
    return _weighed(fit, len(codes))


def _weighed(fit: Iterable[bool], total: int) -> float:
    """Return the share of values that fit; a few of them may fit by chance, and so may a minority."""
    missing = 0
    for one in fit:
        missing += not one
        if 2 * missing >= total:
            return 0.0
    return (total - missing) / total * min(1.0, total / _ENOUGH) if total else 0.0


def _hinted(samples: Sequence[Sample]) -> set[str]:
    """Return the countries whose own words stand in the headings, those with the most of them."""
    keys = {key_of(sample.heading) for sample in samples}
    counts = {country: len(keys & hints) for country, hints in words().countries.items()}
    most = max(counts.values(), default=0)
    return {country for country, count in counts.items() if count == most and most}
