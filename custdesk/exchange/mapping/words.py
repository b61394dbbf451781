"""What headings mean, in five languages and to the programs that write them: read from ``resources/mapping``."""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from custdesk.paths import resources
from custdesk.records.folding import fold

LANGUAGES: Final = ("en", "es", "el", "pt", "fa")

_HUMPS: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_DOTTED: Final = re.compile(r"(?<![^\W_])((?:[^\W\d_]\.){2,}|(?:[^\W\d_]\.)+[^\W\d_](?![^\W_]))")
_NUMBER_SIGN: Final = re.compile(r"(?i)\bn\s*[.º°ª]+\s*(?:er|o)?\b|#|№|\bn[ro]\.")
_ELECTRONIC: Final = re.compile(r"(?i)\be[\s\-_.]*mail")
_APART: Final = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_NOT_WORD: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The dictionary, by key (words joined without spaces): codes of fields with the languages that say so.

    ``programs`` holds what single programs mean by their headings where that differs from what others mean.
    """

    fields: dict[str, dict[str, frozenset[str]]] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    suffixes: dict[str, str] = field(default_factory=dict)
    noise: frozenset[str] = frozenset()
    stop: frozenset[str] = frozenset()
    address_words: frozenset[str] = frozenset()
    list_words: dict[str, str] = field(default_factory=dict)
    countries: dict[str, frozenset[str]] = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    programs: dict[str, dict[str, str]] = field(default_factory=dict)


def tokens_of(heading: str) -> list[str]:
    """Return the folded words of a heading; CamelCase, digits and abbreviations such as "Τ.Κ." are taken apart."""
    text = _ELECTRONIC.sub(" email ", heading.strip().lstrip("'"))
    text = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)
    text = _NUMBER_SIGN.sub(" no ", text)
    text = _HUMPS.sub(" ", text)
    return [token for word in _NOT_WORD.split(fold(text)) for token in _APART.split(word) if token]


def key_of(text: str) -> str:
    """Return the words of ``text`` without what stands between them."""
    return "".join(tokens_of(text))


@cache
def words() -> Words:
    """Return the dictionary."""
    data, programs = _read("headings.json"), _read("programs.json")
    return Words(
        fields=_by_key(data["fields"]),
        groups=_turned(data["groups"]),
        suffixes=_turned(data["suffixes"]),
        noise=frozenset(fold(word) for word in data["noise"].split("|")),
        stop=frozenset(fold(word) for word in data["stop"].split("|")),
        address_words=frozenset(fold(word) for word in data["address_words"].split("|")),
        list_words={fold(word): kind for kind in ("phone", "email") for word in data[f"{kind}_words"].split("|")},
        countries={
            country: frozenset(key_of(text) for text in texts.split("|"))
            for country, texts in data["country_hints"].items()
        },
        links=frozenset(fold(word) for word in data["links"].split("|")),
        programs={
            program: {key_of(heading): code for heading, code in headings.items()}
            for program, headings in programs.items()
        },
    )


def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((resources() / "mapping" / name).read_text(encoding="utf-8"))
    return data


def _by_key(data: dict[str, Any]) -> dict[str, dict[str, frozenset[str]]]:
    found: dict[str, dict[str, frozenset[str]]] = {}
    for language in LANGUAGES:
        for code, texts in data[language].items():
            for text in texts.split("|"):
                codes = found.setdefault(key_of(text), {})
                codes[code] = codes.get(code, frozenset()) | {language}
    return found


def _turned(data: dict[str, str]) -> dict[str, str]:
    return {fold(word): code for code, texts in data.items() for word in texts.split("|")}
