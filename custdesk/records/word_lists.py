"""Words of the five languages: passphrases are made of them, and so are the printed seals of the log.

English, Spanish and Portuguese words come from the ``mnemonic`` package (BIP 39: 2,048 each); the Greek and Persian
ones are ours: common words of three to eight letters, all distinct after folding. Seals on paper count on the first
2,048 words of each language and their order: those never change.
"""

import unicodedata
from functools import cache
from typing import Final

from custdesk import paths
from custdesk.records.folding import fold

LANGUAGES: Final = ("en", "es", "el", "pt", "fa")
_FOLDER: Final = paths.resources() / "words"
_BIP39: Final = {"en": "english", "es": "spanish", "pt": "portuguese"}


@cache
def words(language: str) -> tuple[str, ...]:
    """Return the words of a language, English ones for a language without a list of its own."""
    if language in ("el", "fa"):
        return tuple((_FOLDER / f"{language}.txt").read_text(encoding="utf-8").split())
    from mnemonic import Mnemonic

    listed = Mnemonic(_BIP39.get(language, _BIP39["en"])).wordlist
    return tuple(unicodedata.normalize("NFC", word) for word in listed)


@cache
def commonest() -> frozenset[str]:
    """Return, folded and without blanks, what people choose most: leaked passwords, and the like in five languages."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    own = (_FOLDER / "commonest.txt").read_text(encoding="utf-8").split()
    return frozenset(fold(word) for word in (*own, *FREQUENCY_LISTS["passwords"]))
