"""What single letters mean in a column of sexes: M is a man beside F, and a woman beside H or V."""

from collections.abc import Mapping as Map
from typing import Final

from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.reading.model import Table
from custdesk.records.folding import fold

_WITH_F: Final = {"m": "male", "f": "female"}
_WITH_H: Final = {"h": "male", "m": "female"}
_WITH_V: Final = {"v": "male", "m": "female"}
_LANGUAGES_OF_F: Final = frozenset(("en", "pt", "el"))


def letters_of(table: Table, mapping: Mapping) -> Map[str, str]:
    """Return the sexes that letters stand for, decided once for the column; empty where nothing decides."""
    index = next((use.index for use in mapping.uses if use.field == "sex"), None)
    if index is None:
        return {}
    seen = {fold(word).strip(" .") for word in table.facts[index].words}
    for letters in (_WITH_H, _WITH_V):
        if seen & (letters.keys() - {"m"}) and "f" not in seen:
            return letters
    return _WITH_F if "f" in seen or mapping.language in _LANGUAGES_OF_F else {}
