"""Which PC and account this is, so that a vault can tell a keyring that was emptied from one that never knew it."""

import ctypes
import os
import platform
import sys
import uuid
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")


def pc_id(vault_id: bytes) -> str:
    """Return the number of this PC and account for one vault: 32 hex digits that say nothing elsewhere.

    It is derived, as machine-id(5) asks, so that the number of the PC itself is written nowhere.
    """
    account = os.getlogin() if sys.platform == "win32" else str(os.getuid())
    return sha256(b"\0".join((b"custdesk/pc/1", vault_id, _machine().encode(), account.encode()))).hexdigest()[:32]


def pc_name() -> str:
    """Return the name by which people know this PC, at most 60 characters."""
    return platform.node()[:60]


def _machine() -> str:
    found = ""
    if sys.platform == "win32":
        found = _windows_machine()
    elif sys.platform == "darwin":
        found = _mac_machine()
    else:
        for file in map(Path, _MACHINE_IDS):
            with suppress(OSError):
                found = found or file.read_text(encoding="ascii", errors="replace").strip()
    return found or f"{platform.node()} {uuid.getnode():x}"


def _windows_machine() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    with (
        suppress(OSError),
        winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
    ):
        return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    return ""


def _mac_machine() -> str:
    number, no_wait = (ctypes.c_ubyte * 16)(), (ctypes.c_long * 2)(1, 0)
    with suppress(OSError, AttributeError):
        if ctypes.CDLL(None).gethostuuid(number, no_wait) == 0:
            return bytes(number).hex()
    return ""
