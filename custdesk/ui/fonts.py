"""The bundled fonts: Vazirmatn for Persian (it has no Greek), Noto Sans for everything else."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from custdesk import paths
from custdesk.ui.theme import TypeSize

_PERSIAN_FIRST = ("Vazirmatn", "Noto Sans")
_LATIN_FIRST = ("Noto Sans", "Vazirmatn")


@cache
def load() -> tuple[str, ...]:
    """Load every bundled font once and return the families found."""
    families: set[str] = set()
    for path in sorted((paths.resources() / "fonts").iterdir()):
        if path.suffix.lower() in (".ttf", ".otf", ".woff2"):
            number = QFontDatabase.addApplicationFont(str(path))
            families.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
    return tuple(sorted(families))


def font_for(language: str) -> QFont:
    """Return the body font of an interface language (``en``, ``es``, ``el``, ``pt``, ``fa``)."""
    load()
    font = QFont(list(_PERSIAN_FIRST if language == "fa" else _LATIN_FIRST))
    font.setPixelSize(TypeSize.BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
