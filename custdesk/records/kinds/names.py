"""Names of people and companies."""

import re
from typing import Final

from custdesk.records.kinds.reading import Reading, good
from custdesk.records.kinds.text import clean_line
from custdesk.records.letters import fold

_PERSIAN_ONLY: Final = frozenset("پچژگکی")
_TO_PERSIAN: Final = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ە": "ه"})
_ARABIC_SCRIPT: Final = re.compile(r"[\u0600-\u06ff]")

_PARTICLES: Final = frozenset(
    "de del la las los el da das do dos di d van von der den het ter ten zu le du della e y i bin ibn "
    "al san santa "
    "mac mc ben st".split()
)
_LEADING: Final = _PARTICLES - {"e", "y", "i"}
_SECOND_GIVEN: Final = frozenset(
    "jose maria ana juan luis francisco antonio manuel carlos jesus angel angeles miguel pedro pablo "
    "rosa carmen isabel "
    "teresa javier alberto ignacio enrique fernando eduardo ramon rafael andres alejandro david daniel "
    "jorge mario "
    "cristina elena eugenia victoria belen dolores pilar mercedes luisa fernanda lucia laura beatriz "
    "paula clara ines "
    "joao paulo henrique augusto joaquim felipe filipe eduarda helena julia cecilia gabriel guilherme "
    "vitor sofia leonor "
    "mar sol luz paz rocio nieves concepcion josefa antonia julian agustin tomas emilio ricardo roberto "
    "oscar dios "
    "fatima asis lourdes guadalupe jesus".split()
)
_IBERIAN_LETTERS: Final = frozenset("ñáíóúãõª")
_IBERIAN_PARTICLES: Final = frozenset("de del da das do dos".split())
_PERSIAN_FIRST: Final = frozenset("محمد علی امیر سید سیده میر غلام فاطمه عبد".split())


def read(text: str, language: str = "") -> Reading[str]:
    """Read a name as it is written; Arabic ye and kaf become Persian ones in a Persian name."""
    line = clean_line(text).strip("\u200c\u200d ")
    if not line.isascii() and (language == "fa" or not _PERSIAN_ONLY.isdisjoint(line)):
        line = line.translate(_TO_PERSIAN)
    return good(line)


def split_full(text: str, language: str) -> tuple[str, str]:
    """Split a full name into given and family name, by the customs of ``language``; a comma decides by itself."""
    line = read(text, language).value or ""
    family, comma, given = line.partition(",")
    if comma and given.strip():
        return given.strip(), family.strip()
    words = line.replace(",", " ").split()
    if len(words) < 2:
        return line, ""
    if _ARABIC_SCRIPT.search(line):
        count = 2 if len(words) > 2 and fold(words[0]) in _PERSIAN_FIRST else 1
        return " ".join(words[:count]), " ".join(words[count:])
    groups = _with_particles(words)
    count = _given_count(groups, language)
    return " ".join(groups[:count]), " ".join(groups[count:])


def _with_particles(words: list[str]) -> list[str]:
    """Put particles to the word that they belong to: "de la Cruz", "dos Santos", "Ortega y Gasset"."""
    groups: list[str] = []
    open_group: list[str] = []
    for place, word in enumerate(words):
        open_group.append(word)
        particle = fold(word).strip(".'") in (_PARTICLES if groups else _LEADING)
        if particle and 0 < place < len(words) - 1:
            continue
        joined = " ".join(open_group)
        if groups and len(groups) > 1 and fold(open_group[0]) in ("y", "e", "i") and len(open_group) > 1:
            groups[-1] += " " + joined
        else:
            groups.append(joined)
        open_group = []
    return groups


def _given_count(groups: list[str], language: str) -> int:
    """How many of the groups are given names."""
    if len(groups) == 1:
        return 1
    if language not in ("es", "pt") and not _is_iberian(groups):
        return _first_surname(groups)
    if len(groups) == 2:
        return 1
    second = fold(groups[1].split()[-1])
    if len(groups) == 3:
        return 2 if second in _SECOND_GIVEN else 1
    return len(groups) - 2


def _is_iberian(groups: list[str]) -> bool:
    """Whether a name is Spanish or Portuguese by its letters, its particles or a surname in -ez."""
    if not _IBERIAN_LETTERS.isdisjoint("".join(groups).casefold()):
        return True
    return any(fold(group.split()[0]) in _IBERIAN_PARTICLES or fold(group).endswith("ez") for group in groups[1:])


def _first_surname(groups: list[str]) -> int:
    """The last group is the family name, with a suffix such as Jr. and with every surname that has a particle."""
    last = len(groups) - 1
    if last > 1 and fold(groups[last]).strip(".") in ("jr", "sr", "ii", "iii", "iv"):
        last -= 1
    return last
