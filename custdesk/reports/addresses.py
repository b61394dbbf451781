"""Addresses as the post of each country wants them written."""

from typing import Final
from unicodedata import normalize

from custdesk.customers.model import Address
from custdesk.records.kinds import countries

# One line each, as in the addressing guides of the Universal Postal Union; a part without a value goes with whatever
# stands before it.
_CITY_LAST: Final = ("{street}", "{postcode} {city}")
_WITH_REGION: Final = ("{street}", "{postcode} {city}", "{region}")
_CODE_LAST: Final = ("{street}", "{city}", "{region}", "{postcode}")
_AMERICAN: Final = ("{street}", "{city}, {region} {postcode}")
_FORMS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("US", "CA", "AU", "PR"), _AMERICAN),
    **dict.fromkeys(("GB", "IE", "IM", "JE", "GG", "GI", "MT", "IN", "PK"), _CODE_LAST),
    **dict.fromkeys(("ES", "IT", "MX", "AR", "CO", "PE", "VE"), _WITH_REGION),
    "BR": ("{street}", "{city} - {region}", "{postcode}"),
    "NZ": ("{street}", "{city} {postcode}"),
    "SG": ("{street}", "{city} {postcode}"),
    # From the large to the small.
    "IR": ("{region}", "{city}", "{street}", "{postcode}"),
}


def address_lines(address: Address, home: str, language: str) -> list[str]:
    """Return an address line by line in the order of its country; one abroad ends with the country in capitals.

    ``home`` is the country that the letter is posted in (also meant where the address names none); ``language`` is
    what its post reads.
    """
    country = (address.country or home).upper()
    values = {
        "street": address.street.strip(),
        "postcode": address.postcode.strip(),
        "city": address.city.strip(),
        "region": _region(address),
    }
    composed = "\n".join(form.format(**values) for form in _FORMS.get(country, _CITY_LAST))
    lines = [line for line in map(_tidy, composed.splitlines()) if line]
    if country != home.upper():
        lines.append(_in_capitals(countries.show(country, language), language))
    return lines


def has_address(address: Address) -> bool:
    """Return whether a letter could get there."""
    return bool(address.street.strip() or address.city.strip())


def _in_capitals(name: str, language: str) -> str:
    """Return a name in capitals, which bear no accents in Greek."""
    capitals = name.upper()
    return normalize("NFC", normalize("NFD", capitals).replace("\u0301", "")) if language == "el" else capitals


def _region(address: Address) -> str:
    """Return the region where it says more than the city does: Madrid, Madrid is written once."""
    region = address.region.strip()
    return "" if region.casefold() == address.city.strip().casefold() else region


def _tidy(line: str) -> str:
    """Return a line without the separators that stood beside a missing part."""
    return " ".join(line.split()).strip(" ,-")
