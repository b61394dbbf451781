"""Tax and identity numbers by country: a wrong check digit is told and never blocks."""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, Final, NamedTuple

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds import check_digits, iran
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.identifiers import SHORTENED, is_shortened
from custdesk.records.kinds.reading import Reading, doubtful, good, refused
from custdesk.records.kinds.text import clean_line

_MODULES: Final[dict[str, str]] = {
    "AR": "cuit dni", "AT": "uid tin", "AU": "abn tfn", "BE": "vat nn", "BG": "vat egn", "BR": "cpf cnpj",
    "CA": "bn sin", "CH": "uid vat ssn", "CL": "rut", "CO": "nit", "CR": "cpj cpf", "CU": "ni", "CY": "vat",
    "CZ": "dic", "DE": "vat idnr stnr", "DK": "cvr cpr", "DO": "rnc cedula", "EC": "ruc ci", "EE": "kmkr ik",
    "ES": "nif", "FI": "alv ytunnus hetu", "FR": "tva siren siret nif", "GB": "vat utr", "GR": "vat amka", "GT": "nit",
    "HR": "oib", "HU": "anum", "IE": "vat pps", "IT": "iva codicefiscale", "LT": "pvm", "LU": "tva", "LV": "pvn",
    "MT": "vat", "MX": "rfc", "MZ": "nuit", "NL": "btw bsn", "NO": "mva orgnr", "NZ": "ird", "PE": "ruc cui",
    "PL": "nip pesel", "PT": "nif", "PY": "ruc", "RO": "cf cnp", "SE": "vat orgnr personnummer", "SI": "ddv",
    "SK": "dph", "TR": "vkn tckimlik", "US": "ein ssn itin", "UY": "rut", "VE": "rif", "ZA": "tin idnr",
}  # fmt: skip
_EU_PREFIX: Final = {code: code for code in (
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
).split()} | {"EL": "GR"}  # fmt: skip
_LENGTHS: Final[dict[str, tuple[int, ...]]] = {
    "BR": (11, 14),
    "ES": (9,),
    "GR": (9,),
    "IR": (10, 11),
    "PT": (9,),
    "PE": (11,),
}
_LABEL: Final = re.compile(
    r"^(?:(?:N\.?I\.?F|C\.?I\.?F|N\.?I\.?E|D\.?N\.?I|C\.?P\.?F|C\.?N\.?P\.?J|VAT|TAX|RFC|NIT|RUT|RUC|CUIT|"
    r"Α\.?Φ\.?Μ|AFM)\b\.?|کد ملی|شناسه ملی)(?:\s*(?:NO|ID|NR|Nº|N°|NUMBER)\b\.?)?\s*[:#/]?\s*"
)
_MOST_CHARACTERS: Final = 40
_SEPARATORS: Final = str.maketrans(dict.fromkeys(" .-/"))

_WRONG: Final = QT_TRANSLATE_NOOP(
    "values", "The check digits of this number do not fit its country. Compare it with the document."
)
_REPEATED: Final = QT_TRANSLATE_NOOP("values", "This number is one digit repeated. Compare it with the document.")
_ZERO: Final = QT_TRANSLATE_NOOP(
    "values",
    "A zero at the start seems to be missing. The number was kept as it is: write all its {count} digits and letters.",
)
_NO_COUNTRY: Final = QT_TRANSLATE_NOOP("values", "Choose the country of this number, so that it can be checked.")
_NO_DIGITS: Final = QT_TRANSLATE_NOOP("values", "A tax number has digits. Write it as on the document.")
_TOO_LONG: Final = QT_TRANSLATE_NOOP("values", "This is too long for a tax number. Write only the number.")


class TaxNumber(NamedTuple):
    """A number without separators, and the country (ISO 3166 two letters, or "") whose number it is."""

    number: str
    country: str


def read(text: str, country: str) -> Reading[TaxNumber]:
    """Read a tax number of ``country``; a European VAT prefix names the country by itself."""
    if number := usual(text, country):
        return good(number)
    line = ascii_digits(clean_line(text)).upper().lstrip("'\u2019 ")
    if not line:
        return good(None)
    if is_shortened(line):
        return refused(SHORTENED)
    line = re.sub(r"^(\d+)\.0$", r"\1", _LABEL.sub("", line))
    bare = "".join(character for character in line if character.isalnum())
    if not any(character.isdigit() for character in bare):
        return refused(_NO_DIGITS)
    if len(bare) > _MOST_CHARACTERS:
        return refused(_TOO_LONG)
    return _checked(line, bare, country.upper())


def usual(text: str, country: str) -> TaxNumber | None:
    """Return the number where its form and its check digits are those of most numbers of its country."""
    if not text[-1:].isalnum() or text.endswith(".0"):
        return None
    number, country = (text if text.isalnum() else text.translate(_SEPARATORS)).upper(), country.upper()
    fits = iran.fits(number) if country == "IR" else check_digits.fits(number, country)
    return TaxNumber(number, country) if fits and number != number[0] * len(number) else None


def show(number: str, country: str) -> str:
    """Return the number with the separators of its country."""
    for module in _modules(country.upper()):
        shape: Callable[[str], str] | None = getattr(module, "format", None)
        if shape and module.is_valid(number):
            return str(shape(number))
    return number


def _checked(line: str, bare: str, country: str) -> Reading[TaxNumber]:
    if country and (found := _valid(line, bare, country)):
        return good(TaxNumber(found, country))
    prefixed = _EU_PREFIX.get(bare[:2], "")
    if prefixed and (found := _valid(bare[2:], bare[2:], prefixed)):
        return good(TaxNumber(found, prefixed))
    kept = TaxNumber(bare, country)
    if len(set(bare)) == 1 and len(bare) > 1:
        return doubtful(kept, _REPEATED)
    if not country:
        return doubtful(kept, _NO_COUNTRY)
    if country != "IR" and country not in _MODULES:
        return good(kept)
    if bare[:-1].isdigit():
        for count in _LENGTHS.get(country, ()):
            if 0 < count - len(bare) <= 3 and _valid(bare.zfill(count), bare.zfill(count), country):
                return doubtful(kept, _ZERO, count=count)
    return doubtful(kept, _WRONG)


def _valid(line: str, bare: str, country: str) -> str:
    """Return the number in standard form if it is one of ``country``, else ""."""
    if bare.isdigit() and len(bare) > 1 and len(set(bare)) == 1:
        return ""
    if country == "IR":
        return bare if iran.fits(bare) else ""
    from stdnum.exceptions import ValidationError

    for module in _modules(country):
        for written in dict.fromkeys((line, bare)):
            try:
                found = str(module.validate(written))
            except ValidationError:
                continue
            # Some modules put back a zero that was lost: that is a guess, and told as one.
            if len(found) <= len(bare):
                return found
    return ""


@cache
def _modules(country: str) -> list[Any]:
    return [import_module(f"stdnum.{country.lower()}.{name}") for name in _MODULES.get(country, "").split()]
