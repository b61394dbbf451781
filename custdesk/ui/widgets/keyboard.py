"""What the keyboard types, said where letters are hidden: whoever cannot see them may type in the wrong language."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
_ALPHABETS = ("LATIN", "GREEK", "ARABIC", "CYRILLIC", "HEBREW")
_ALPHABET_OF_LANGUAGE = {"el": "GREEK", "fa": "ARABIC"}


def alphabets(text: str) -> frozenset[str]:
    """Return the alphabets of the letters in ``text``, by their names in Unicode; ``OTHER`` for any further one."""
    letters = (unicodedata.name(char, "").split(" ")[0] for char in text if char.isalpha())
    return frozenset(name if name in _ALPHABETS else "OTHER" for name in letters)


def about_letters(text: str) -> str:
    """Return a sentence if ``text`` is in another alphabet than the window's language, or in several; else nothing."""
    found = alphabets(text)
    if len(found) > 1:
        return translate("Keyboard", "Letters of more than one alphabet. Look at the language of the keyboard.")
    usual = _ALPHABET_OF_LANGUAGE.get(QLocale().name().split("_")[0], "LATIN")
    return "".join(_typing(name) for name in found - {usual})


def about_layout(keyboard: QLocale, system: QLocale) -> str:
    """Return the language the keyboard is set to, if it is not that of the system; else nothing.

    Where the system does not tell the keyboard's, Qt gives the system's own: then there is nothing to say.
    """
    if keyboard.language() in (system.language(), QLocale.Language.C):
        return ""
    return translate("Keyboard", "The keyboard is set to: {language}").format(language=keyboard.nativeLanguageName())


def _typing(alphabet: str) -> str:
    match alphabet:
        case "LATIN":
            return translate("Keyboard", "You are typing Latin letters.")
        case "GREEK":
            return translate("Keyboard", "You are typing Greek letters.")
        case "ARABIC":
            return translate("Keyboard", "You are typing Persian or Arabic letters.")
        case "CYRILLIC":
            return translate("Keyboard", "You are typing Cyrillic letters.")
        case _:
            return translate("Keyboard", "You are typing letters of another alphabet.")
