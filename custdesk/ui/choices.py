"""What a person chose for the window on this PC, applied at once and kept."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from custdesk.settings import Settings
from custdesk.ui import icons, stillness
from custdesk.ui.languages import Languages, best_for_system
from custdesk.ui.theme import TextSize, Theme, ThemeChoice

translate = QCoreApplication.translate


def theme_names() -> dict[ThemeChoice, str]:
    """Return the looks one can choose from, in order, each with its words."""
    return {
        ThemeChoice.SYSTEM: translate("Choices", "As the system"),
        ThemeChoice.LIGHT: translate("Choices", "Light"),
        ThemeChoice.DARK: translate("Choices", "Dark"),
        ThemeChoice.CONTRAST: translate("Choices", "High contrast"),
    }


def text_size_names() -> dict[TextSize, str]:
    """Return the sizes of text one can choose from, in order, each with its words."""
    return {
        TextSize.NORMAL: translate("Choices", "Normal"),
        TextSize.LARGE: translate("Choices", "Large"),
        TextSize.LARGEST: translate("Choices", "Largest"),
    }


class Choices(QObject):
    """Theme, size of text, language and recent vaults. ``country`` (ISO2) is the open shop's, for dates and numbers."""

    def __init__(self, settings: Settings, file: Path, theme: Theme, languages: Languages) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.languages = languages
        self._file = file
        self._country = ""
        theme.dressed.connect(icons.redress)
        theme.choose_text_size(TextSize(settings.text_size))
        theme.choose(ThemeChoice(settings.theme))
        stillness.keep_still(settings.still)
        languages.install(settings.language or best_for_system())

    def choose_language(self, code: str) -> None:
        self.settings.language = code
        self.languages.install(code, self._country)
        self._keep()

    def choose_theme(self, choice: ThemeChoice) -> None:
        self.settings.theme = choice.value
        self.theme.choose(choice)
        self._keep()

    def choose_text_size(self, size: TextSize) -> None:
        self.settings.text_size = size.value
        self.theme.choose_text_size(size)
        self._keep()

    def choose_still(self, still: bool) -> None:
        """Let nothing move by itself, or let it again."""
        self.settings.still = still
        stillness.keep_still(still)
        self._keep()

    def settle_in(self, country: str) -> None:
        """Write dates and numbers as in ``country`` from now on; empty for that of the system."""
        self._country = country
        self.languages.install(self.languages.code, country)

    def remember_vault(self, folder: Path) -> None:
        self.settings.remember_vault(folder)
        self._keep()

    def forget_vault(self, folder: Path) -> None:
        self.settings.forget_vault(folder)
        self._keep()

    def arrangement(self, name: str) -> dict[str, Any]:
        """Return how somebody set up a part of the window; nothing if it was never changed."""
        return self.settings.arrangements.get(name, {})

    def remember_arrangement(self, name: str, arrangement: dict[str, Any]) -> None:
        """Keep how somebody set up a part of the window; ``name`` says which part, and whose by number (``list/3``)."""
        self.settings.arrangements[name] = arrangement
        self._keep()

    def _keep(self) -> None:
        try:
            self.settings.save(self._file)
        except OSError:
            # A choice that cannot be kept (full disk, read-only home) still holds until the program ends.
            return
