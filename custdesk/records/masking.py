"""Contact data as the Standard view shows it: enough to ask "does it end in 678?", too little to be copied away."""

from typing import Final

from custdesk.records.columns import Column, Kind

HIDDEN: Final = "•••"
_LAST_DIGITS = 3
# Of so few digits the last three would be nearly all of them.
_FEW_DIGITS = 5
_AS_IT_IS = frozenset({Kind.CHOICE, Kind.POSTCODE, Kind.COUNTRY})
_PLACES_SHOWN = frozenset({"city", "region"})


def masked(column: Column, value: str) -> str:
    """Return a value of contact data masked: an empty one stays empty, so that one sees that nothing is known.

    Of a phone the last three digits are shown, of an e-mail the first letter and the domain, of an address postcode,
    town, region and country; of anything else nothing.
    """
    if not value or column.kind in _AS_IT_IS or column.name in _PLACES_SHOWN:
        return value
    if column.kind is Kind.PHONE:
        return _phone(value)
    if column.kind is Kind.EMAIL:
        return _email(value)
    return HIDDEN


def hides(column: Column) -> bool:
    """Return whether :func:`masked` changes values of this column; a list must not be sorted by them either."""
    return masked(column, "x") != "x"


def _phone(number: str) -> str:
    digits = [letter for letter in number if letter.isdigit()]
    return HIDDEN if len(digits) <= _FEW_DIGITS else HIDDEN + "".join(digits[-_LAST_DIGITS:])


def _email(address: str) -> str:
    name, at, domain = address.rpartition("@")
    return f"{name[:1]}{HIDDEN}@{domain}" if at and name else HIDDEN
