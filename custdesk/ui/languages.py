"""The five languages of the interface: catalogues, direction, default locale, switchable while running."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from custdesk import paths
from custdesk.ui import fonts


@dataclass(frozen=True, slots=True)
class Language:
    """``country`` is the one assumed where neither the shop nor the system says."""

    code: str
    native: str
    country: str


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("en", "English", "GB"),
        Language("es", "Español", "ES"),
        Language("el", "Ελληνικά", "GR"),
        Language("pt", "Português", "PT"),
        Language("fa", "فارسی", "IR"),
    )
}


def best_for_system() -> str:
    """Return the code of the first system language that we speak, else ``en``."""
    for tag in QLocale.system().uiLanguages():
        code = tag.split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def locale_for(code: str, country: str = "") -> QLocale:
    """Return the locale for dates and numbers: the language as spoken in ``country`` (ISO2), in the system, at home."""
    system = QLocale.system().name().split("_")
    spoken_here = system[-1] if system[0] == code and len(system) > 1 else ""
    for place in (country, spoken_here, LANGUAGES[code].country):
        locale = QLocale(f"{code}_{place.upper()}")
        if place and locale.name() == f"{code}_{place.upper()}":
            return locale
    return QLocale(code)


class Languages(QObject):
    """Installs one language into the application. ``changed`` comes after everything is in place."""

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._code = ""
        self._country = ""

    @property
    def code(self) -> str:
        return self._code or "en"

    def install(self, code: str, country: str = "") -> None:
        """Switch to ``code``; ``country`` (ISO2, may be empty) decides between kinds of dates and Portuguese."""
        if code not in LANGUAGES:
            code = "en"
        if (code, country) == (self._code, self._country):
            return
        self._code, self._country = code, country
        locale = locale_for(code, country)
        QLocale.setDefault(locale)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = [self._loaded(path) for path in _catalogues(code, locale)]
        self._app.setLayoutDirection(locale.textDirection())
        self._app.setFont(fonts.font_for(code))
        self.changed.emit(code)

    def _loaded(self, path: Path) -> QTranslator:
        translator = QTranslator(self)
        if translator.load(str(path)):
            self._app.installTranslator(translator)
        return translator


def install(app: QApplication, code: str, country: str = "") -> Languages:
    """Make the application speak ``code`` and return the switch for later."""
    languages = Languages(app)
    languages.install(code, country)
    return languages


def _catalogues(code: str, locale: QLocale) -> list[Path]:
    """Return the catalogues to load, the most important last (Qt asks the last one first)."""
    ours = paths.resources() / "i18n"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Qt ships no Greek, and of Portuguese only the Brazilian.
    brazilian = locale.name() == "pt_BR"
    names = ("qtbase_pt_BR", "") if brazilian else ("qtbase_pt_BR" if code == "pt" else f"qtbase_{code}", code)
    wanted = [qt / f"{names[0]}.qm", ours / f"qtbase_{names[1]}.qm", ours / f"custdesk_{code}.qm"]
    return [path for path in wanted if path.is_file()]
