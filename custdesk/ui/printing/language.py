"""The language of a paper, which may be another one than that of the window."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont

from custdesk import paths
from custdesk.ui.fonts import font_for
from custdesk.ui.languages import LANGUAGES, locale_for


class PaperLanguage:
    """``say`` translates (context, English text); ``rtl`` whether one reads from the right."""

    def __init__(self, code: str, locale: QLocale, say: Callable[[str, str], str]) -> None:
        self.code = code
        self.locale = locale
        self.say = say
        self.rtl = locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def font(self) -> QFont:
        return font_for(self.code)

    def number(self, number: int) -> str:
        return self.locale.toString(number)


def of_window() -> PaperLanguage:
    """Return the language that the window speaks."""
    locale = QLocale()
    return PaperLanguage(locale.name().split("_")[0], locale, QCoreApplication.translate)


def of_customer(code: str, country: str) -> PaperLanguage:
    """Return one of our languages as it is spoken in a country (ISO2)."""
    code = code if code in LANGUAGES else "en"
    return PaperLanguage(code, locale_for(code, country), _speaker(code))


@cache
def _speaker(code: str) -> Callable[[str, str], str]:
    """Return the translations of a language, which need not be installed."""
    translator = QTranslator()
    translator.load(str(paths.resources() / "i18n" / f"custdesk_{code}.qm"))
    return lambda context, text: translator.translate(context, text) or text
