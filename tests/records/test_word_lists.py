"""The words that passphrases and printed seals are made of."""

import unicodedata
from hashlib import sha256

import pytest

from custdesk.records.folding import fold
from custdesk.records.word_lists import LANGUAGES, commonest, words

SEALS = 2048
ON_PAPER = {
    "en": "f18b9a84c83e38e9",
    "es": "fc1bc74214e20acf",
    "el": "383ad566d5deaefd",
    "pt": "85fea658f90c42c1",
    "fa": "b3977672fe88033f",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_enough_all_distinct_however_they_are_typed(language: str) -> None:
    listed = words(language)
    assert len(listed) >= SEALS
    assert len({fold(word) for word in listed}) == len(listed)
    assert all(3 <= len(word) <= 8 for word in listed)
    assert all(word == unicodedata.normalize("NFKC", word) for word in listed)


@pytest.mark.parametrize(("language", "script"), [("el", "GREEK SMALL LETTER"), ("fa", "ARABIC LETTER")])
def test_our_own_words_can_be_typed_with_the_keyboard_of_the_language(language: str, script: str) -> None:
    letters = set("".join(words(language)))
    assert all(unicodedata.name(letter).startswith(script) for letter in letters)
    assert not letters & set("يكةۀأإ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_printed_seals_count_on_never_change(language: str) -> None:
    counted_on = " ".join(words(language)[:SEALS])
    assert sha256(counted_on.encode()).hexdigest()[:16] == ON_PAPER[language]


def test_a_language_without_words_gets_english_ones() -> None:
    assert words("tlh") == words("en")


@pytest.mark.parametrize("text", ["password", "contrasena", "minhasenha", "κωδικοσ", "sagapo", "رمزعبور", "ramzeobur"])
def test_the_commonest_passphrases_of_each_language_are_known(text: str) -> None:
    assert text in commonest()
