"""Countries as ISO 3166 two letter codes."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.reading import Reading, good, refused
from custdesk.records.kinds.text import clean_line
from custdesk.records.letters import fold

if TYPE_CHECKING:
    from babel import Locale

LANGUAGES: Final = ("en", "es", "el", "pt", "fa")

_OTHER_FORMS: Final = {
    "US": "USA;U.S.A.;U.S.;EEUU;EE.UU.;E.E.U.U.;EUA;United States of America;America;Estados Unidos de América;"
    "ΗΠΑ;Η.Π.Α.;آمریکا;ایالات متحده;امریکا",
    "GB": "UK;U.K.;Great Britain;England;Scotland;Wales;Northern Ireland;Inglaterra;Gran Bretaña;"
    "Grã-Bretanha;Αγγλία;"
    "Μεγάλη Βρετανία;انگلستان;انگلیس;بریتانیا",
    "IR": "Iran;Irán;Irão;Irã;Islamic Republic of Iran;Iran, Islamic Republic of;جمهوری اسلامی ایران;Persia",
    "GR": "Hellas;Ellada;Ελλας;Ελλάς;Hellenic Republic;EL",
    "DE": "Deutschland;Germania;Alemania;Alemanha", "FR": "La France", "IT": "Italia", "NL": "Holland;Holanda;"
    "Nederland;Países Bajos;Ολλανδία;هلند;The Netherlands", "CH": "Schweiz;Suisse;Svizzera", "AT": "Österreich",
    "BE": "België;Belgique", "DK": "Danmark", "SE": "Sverige", "NO": "Norge", "FI": "Suomi", "PL": "Polska",
    "CZ": "Czech Republic;República Checa;Česko;Τσεχία", "RU": "Russian Federation;Rusia", "TR": "Turkey;Türkiye",
    "KR": "Korea;South Korea;Republic of Korea;Corea", "CN": "PRC;P.R. China", "VN": "Viet Nam", "CI": "Ivory Coast",
    "MK": "Macedonia", "AE": "UAE;U.A.E.;EAU", "IE": "Eire;Republic of Ireland", "HR": "Hrvatska", "HU": "Magyarország",
    "RO": "România", "DO": "Rep. Dominicana", "BR": "Brasil", "MX": "Mejico", "CV": "Cape Verde", "MD": "Moldova",
    "CY": "Κύπρος;Kypros", "BO": "Bolivia", "VE": "Venezuela", "TZ": "Tanzania", "SY": "Syria", "LA": "Laos",
}  # fmt: skip
# In CLDR's list of territories, but nobody lives there or it is a group of countries.
_NO_COUNTRY: Final = frozenset("EU EZ UN XA XB ZZ QO".split())
_NOT_WORD: Final = re.compile(r"[\W_]+")

_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "values", "This country is not known. Write its name, or its two letters, for example ES."
)


@lru_cache(maxsize=1024)
def read(text: str) -> Reading[str]:
    """Read a country: its code of two or three letters, or its name in one of the five languages."""
    line = clean_line(text)
    if not line:
        return good("")
    code = _codes().get(_key(line))
    return good(code) if code else refused(_UNKNOWN)


def show(code: str, language: str) -> str:
    """Return the name of the country in ``language``, or the code if it has none."""
    return str(locale_of(language).territories.get(code.upper(), code)) if code else ""


def _key(text: str) -> str:
    return _NOT_WORD.sub("", fold(text))


@cache
def locale_of(language: str) -> "Locale":
    """Return the names and signs of one of the five languages, English for any other."""
    from babel import Locale

    return Locale.parse(language if language in LANGUAGES else "en")


@cache
def _codes() -> dict[str, str]:
    from babel.core import get_global

    found: dict[str, str] = {}
    known = {str(code) for code in locale_of("en").territories if len(str(code)) == 2} - _NO_COUNTRY
    for language in reversed(LANGUAGES):
        names = locale_of(language).territories
        found.update({_key(str(names[code])): code for code in known if code in names})
    for alias, codes in get_global("territory_aliases").items():
        if len(alias) == 3 and alias.isalpha() and len(codes) == 1 and codes[0] in known:
            found[_key(alias)] = codes[0]
    found.update({_key(code): code for code in known})
    found.update({_key(form): code for code, forms in _OTHER_FORMS.items() for form in forms.split(";")})
    return found
