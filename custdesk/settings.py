"""What this PC remembers between runs: choices about the window, never anything about a customer."""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final, Self

LANGUAGES: Final = ("en", "es", "el", "pt", "fa")
THEMES: Final = ("system", "light", "dark", "contrast")
TEXT_SIZES: Final = ("normal", "large", "largest")
_RECENT_VAULTS_KEPT: Final = 8


@dataclass(slots=True, kw_only=True)
class Settings:
    """The choices of one person on one PC.

    ``language`` is one of :data:`LANGUAGES` or empty for the language of the system; ``theme`` is one of
    :data:`THEMES`, ``text_size`` of :data:`TEXT_SIZES`; ``still`` lets nothing move by itself; ``recent_vaults`` are
    vault folders, the last used first; ``arrangements`` holds how somebody set up the window (columns and sort of a
    list, sizes of panes, folded parts), by a name that says what and whose it is.
    """

    language: str = ""
    theme: str = "system"
    text_size: str = "normal"
    still: bool = False
    recent_vaults: tuple[str, ...] = ()
    arrangements: dict[str, dict[str, Any]] = field(default_factory=dict)
    _known: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def load(cls, file: Path) -> Self:
        """Read the settings; a missing or damaged file, or a value that makes no sense, gives the default."""
        settings = cls._from_stored(_read(file) or {})
        settings._known = settings._told()
        return settings

    @classmethod
    def _from_stored(cls, stored: Mapping[str, object]) -> Self:
        settings = cls()
        for name, allowed in (("language", LANGUAGES), ("theme", THEMES), ("text_size", TEXT_SIZES)):
            if stored.get(name) in allowed:
                setattr(settings, name, stored[name])
        settings.still = stored.get("still") is True
        recent = stored.get("recent_vaults")
        if isinstance(recent, list):
            settings.recent_vaults = tuple(item for item in recent if isinstance(item, str))[:_RECENT_VAULTS_KEPT]
        arrangements = stored.get("arrangements")
        if isinstance(arrangements, dict):
            settings.arrangements = {name: kept for name, kept in arrangements.items() if isinstance(kept, dict)}
        return settings

    def save(self, file: Path) -> None:
        """Write the settings so that the file is at every moment the old or the new one. Raises ``OSError``.

        What was not changed here stays as it is in the file: another CustDesk on this PC may have changed it.
        """
        told = self._told()
        self._write(_merged(told, self._known, file), file)
        self._known = told

    def _told(self) -> dict[str, Any]:
        told = asdict(self)
        del told["_known"]
        return told

    def _write(self, told: dict[str, Any], file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".new")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as new:
                json.dump(told, new, ensure_ascii=False, indent=2)
                new.flush()
                os.fsync(new.fileno())
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def remember_vault(self, folder: Path) -> None:
        """Put a vault folder at the head of the recent ones."""
        self.recent_vaults = (str(folder), *(item for item in self.recent_vaults if item != str(folder)))[
            :_RECENT_VAULTS_KEPT
        ]

    def forget_vault(self, folder: Path) -> None:
        """Take a vault folder out of the recent ones, for one that is not there any more."""
        self.recent_vaults = tuple(item for item in self.recent_vaults if item != str(folder))


def _read(file: Path) -> dict[str, Any] | None:
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return stored if isinstance(stored, dict) else None


def _merged(told: dict[str, Any], known: dict[str, Any], file: Path) -> dict[str, Any]:
    if not known or _read(file) is None:
        return told
    there = Settings.load(file)._told()
    merged = {name: there[name] if value == known[name] else value for name, value in told.items()}
    mine, before, theirs = (of["arrangements"] for of in (told, known, there))
    changed = {name: kept for name, kept in mine.items() if kept != before.get(name)}
    gone = before.keys() - mine.keys()
    merged["arrangements"] = {name: kept for name, kept in theirs.items() if name not in gone} | changed
    return merged
