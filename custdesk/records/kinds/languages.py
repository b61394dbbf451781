"""Languages as ISO 639-1 codes."""

import re
from functools import cache, lru_cache
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.countries import LANGUAGES, locale_of
from custdesk.records.kinds.reading import Reading, good, refused
from custdesk.records.kinds.text import clean_line
from custdesk.records.letters import fold

_OTHER_FORMS: Final = {
    "es": "castellano;Castilian;Castelhano;esp;spa;español", "el": "gr;gre;ell;greek;ellinika;νεα ελληνικα;griego",
    "fa": "farsi;per;fas;فارسی;persian;parsi", "pt": "por;portugues;pt-br", "en": "eng;ingles;انگلیسی", "ca": "català",
    "de": "deutsch;ger;deu", "fr": "français;fre;fra", "it": "italiano;ita", "eu": "euskera;euskara", "gl": "galego",
}  # fmt: skip
_REGIONAL: Final = re.compile(r"([A-Za-z]{2,3})[-_][A-Za-z0-9_-]{2,}")
_NOT_WORD: Final = re.compile(r"[\W_]+")

_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "values", "This language is not known. Write its name, or its two letters, for example es."
)


@lru_cache(maxsize=1024)
def read(text: str) -> Reading[str]:
    """Read a language: a code, also with a region (es-MX), or a name in one of the five languages."""
    line = clean_line(text).partition("(")[0].strip()
    if not line:
        return good("")
    regional = _REGIONAL.fullmatch(line)
    code = _codes().get(_NOT_WORD.sub("", fold(regional.group(1) if regional else line)))
    return good(code) if code else refused(_UNKNOWN)


def show(code: str, language: str) -> str:
    """Return the name of the language in ``language``, or the code if it has none."""
    name = str(locale_of(language).languages.get(code, code))
    return name[:1].upper() + name[1:]


@cache
def _codes() -> dict[str, str]:
    from babel.core import get_global

    found: dict[str, str] = {}
    known = {str(code) for code in locale_of("en").languages if len(str(code)) == 2}
    for language in reversed(LANGUAGES):
        names = locale_of(language).languages
        found.update({_NOT_WORD.sub("", fold(str(names[code]))): code for code in known if code in names})
    for alias, code in get_global("language_aliases").items():
        if len(str(alias)) == 3 and code in known:
            found[fold(str(alias))] = str(code)
    found.update({code: code for code in known})
    for code, forms in _OTHER_FORMS.items():
        found.update({_NOT_WORD.sub("", fold(form)): code for form in forms.split(";")})
    return found
