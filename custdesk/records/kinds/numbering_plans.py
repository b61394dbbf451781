"""Mobile and fixed numbers of a country's numbering plan, told from the library's metadata without the library's way.

Parsing a number with ``phonenumbers`` takes ten times as long as this. What is answered here is what the library would
answer; where its rules leave more than one way (carrier codes, prefixes that are rewritten, other kinds of numbers)
nothing is answered, and the caller asks the library.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

_MOST_CODE_DIGITS: Final = 3
_NEVER: Final = r"(?!)"

Match = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class _Region:
    """One region of a calling code: its numbers by length, and the first digits by which it is known, if it is."""

    leading: Match | None
    numbers: tuple[tuple[frozenset[int], Match], ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """How numbers of a country are written at home.

    ``prefixed`` and ``dialled_abroad`` match what the library would take off the front of a number; a prefix that is
    ``rewritten`` is more than taken off where its last group matches.
    """

    code: str
    lengths: frozenset[int]
    viable: Match
    prefixed: Match
    rewritten: bool
    dialled_abroad: Match
    regions: tuple[_Region, ...]


def national(digits: str, country: str) -> str:
    """Return the number as E.164, or "" where only the library can say; ``country`` is ISO 3166-1 alpha-2."""
    plan = _plan_of(country)
    if plan is None or plan.dialled_abroad(digits):
        return ""
    if digits.startswith(plan.code) and not plan.viable(digits):
        # Somebody left the + out.
        rest = digits[len(plan.code) :]
        return international(digits) if plan.viable(rest) and not plan.prefixed(rest) else ""
    return _significant(digits, plan)


def international(digits: str) -> str:
    """Return the number whose ``digits`` begin with a country's calling code as E.164, or "" as in :func:`national`."""
    for length in range(1, _MOST_CODE_DIGITS + 1):
        country = _countries().get(digits[:length])
        if country:
            plan = _plan_of(country)
            return _significant(digits[length:], plan) if plan else ""
    return ""


def _significant(digits: str, plan: _Plan) -> str:
    prefix = plan.prefixed(digits)
    if prefix:
        if plan.rewritten and prefix.group(prefix.re.groups) is not None:
            return ""
        digits = digits[prefix.end() :]
    if len(digits) not in plan.lengths or not plan.viable(digits):
        return ""
    length = len(digits)
    for region in plan.regions:
        if region.leading is None or region.leading(digits):
            for lengths, numbers in region.numbers:
                if length in lengths and numbers(digits):
                    return f"+{plan.code}{digits}"
            if region.leading:
                return ""
    return ""


@cache
def _countries() -> dict[str, str]:
    """Return the main country of each calling code."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return {str(code): regions[0] for code, regions in COUNTRY_CODE_TO_REGION_CODE.items()}


@cache
def _plan_of(country: str) -> _Plan | None:
    """Return the plan of a country; there are some 250 of them."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    metadata = _metadata(country)
    if metadata is None:
        return None
    regions = [_metadata(region) for region in COUNTRY_CODE_TO_REGION_CODE[metadata.country_code]]
    return _Plan(
        code=str(metadata.country_code),
        lengths=frozenset(metadata.general_desc.possible_length),
        viable=re.compile(metadata.general_desc.national_number_pattern).fullmatch,
        prefixed=re.compile(metadata.national_prefix_for_parsing or _NEVER).match,
        rewritten=bool(metadata.national_prefix_transform_rule),
        dialled_abroad=re.compile(metadata.international_prefix or _NEVER).match,
        regions=tuple(_region(found) for found in regions if found is not None),
    )


def _metadata(country: str) -> Any:
    from phonenumbers import SUPPORTED_REGIONS, PhoneMetadata

    return PhoneMetadata.metadata_for_region(country) if country in SUPPORTED_REGIONS else None


def _region(metadata: Any) -> _Region:
    usual = frozenset(metadata.general_desc.possible_length)
    described = [kind for kind in (metadata.mobile, metadata.fixed_line) if kind and kind.national_number_pattern]
    return _Region(
        re.compile(metadata.leading_digits).match if metadata.leading_digits else None,
        tuple(
            (frozenset(kind.possible_length) & usual or usual, re.compile(kind.national_number_pattern).fullmatch)
            for kind in described
        ),
    )
