"""Where things lie on this PC, by the customs of each platform. Nothing here creates a folder."""

import os
import re
import sys
from pathlib import Path

_WINDOWS_DOCUMENTS = "{FDD39AD0-238F-46AF-ADB4-6C85480369C7}"  # FOLDERID_Documents


def resources() -> Path:
    """Return the folder of fonts, catalogues, icons and demo files: inside a wheel, or beside the package."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def documents_folder() -> Path:
    """Return the person's documents folder, or the home folder where there is none."""
    home = Path.home()
    if sys.platform == "win32":
        documents = _windows_documents()
    elif sys.platform == "darwin":
        documents = home / "Documents"
    else:
        documents = _freedesktop_documents()
    return documents if documents is not None and documents.is_dir() else home


def vaults_folder() -> Path:
    """Return the folder where a new vault is proposed to be made; it may not exist yet."""
    return documents_folder() / "CustDesk"


def settings_file() -> Path:
    """Return the file of this person's settings on this PC; it may not exist yet."""
    return _config_home() / "CustDesk" / "settings.json"


def _config_home() -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return _folder_from("APPDATA") or home / "AppData" / "Roaming"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support"
    return _folder_from("XDG_CONFIG_HOME") or home / ".config"


def _folder_from(variable: str) -> Path | None:
    """Return the folder an environment variable names; relative ones are to be ignored by the XDG specification."""
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else None


def _freedesktop_documents() -> Path | None:
    """Read the documents folder from ``user-dirs.dirs``, where desktops keep it under its localised name."""
    fallback = Path.home() / "Documents"
    try:
        text = (_config_home() / "user-dirs.dirs").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return fallback
    found = re.search(r'^XDG_DOCUMENTS_DIR="(?P<home>\$HOME(?:/|(?=")))?(?P<path>[^"]*)"', text, re.MULTILINE)
    if found is None:
        return fallback
    return Path.home() / found["path"] if found["home"] else Path(found["path"])


def _windows_documents() -> Path | None:
    """Ask Windows: the folder is often moved to another disk or into OneDrive."""
    if sys.platform != "win32":
        return None
    import ctypes

    folder_id = (ctypes.c_byte * 16)()
    if ctypes.windll.ole32.CLSIDFromString(_WINDOWS_DOCUMENTS, ctypes.byref(folder_id)) != 0:
        return None
    found = ctypes.c_wchar_p()
    if ctypes.windll.shell32.SHGetKnownFolderPath(ctypes.byref(folder_id), 0, None, ctypes.byref(found)) != 0:
        return None
    try:
        return Path(found.value) if found.value else None
    finally:
        ctypes.windll.ole32.CoTaskMemFree(found)
