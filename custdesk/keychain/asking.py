"""Asks the keyring through a child process, which is given three seconds and nothing of our environment."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from custdesk.keychain.troubles import (
    KeychainAbsent,
    KeychainFrozen,
    KeychainLocked,
    KeychainRefused,
    KeychainTrouble,
)

SECONDS = 3.0
_CHILD = Path(__file__).with_name("child.py")
_BUS = "DBUS_SESSION_BUS_ADDRESS"
# What the backend of each platform needs to find the keyring of this person, and no more.
_KEPT = {
    "win32": ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
    "darwin": ("HOME",),
}
_TROUBLES: dict[str, type[KeychainTrouble]] = {
    trouble.kind: trouble for trouble in (KeychainAbsent, KeychainLocked, KeychainRefused)
}


class Request(NamedTuple):
    """One thing to do: ``get``, ``set`` or ``delete`` the entry ``name`` of ``service``."""

    do: str
    service: str
    name: str
    value: str = ""


def offered() -> bool:
    """Say whether this PC may have a keyring; where it has none, nothing is started to find that out."""
    return sys.platform in _KEPT or "unix:" in os.environ.get(_BUS, "")


def ask(requests: Sequence[Request], seconds: float = SECONDS) -> list[str | None]:
    """Do ``requests`` in order and return a value for each, ``None`` where there is none to return.

    Raise ``KeychainAbsent``, ``KeychainLocked``, ``KeychainFrozen`` after ``seconds``, or ``KeychainRefused``. The
    child is gone in every case.
    """
    if not offered():
        raise KeychainAbsent
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-B", "-X", "utf8", str(_CHILD)],
            input=json.dumps({"requests": [request._asdict() for request in requests]}).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a backend's last words may quote the secret
            env=_environment(),
            cwd=_CHILD.parent,
            timeout=seconds,
            check=False,
            start_new_session=True,
            creationflags=_creation_flags(),
        )
    except subprocess.TimeoutExpired:
        raise KeychainFrozen from None
    except OSError as error:
        raise KeychainRefused from error
    return _values(child.stdout, len(requests))


def _values(answer: bytes, count: int) -> list[str | None]:
    match _read(answer):
        case {"values": list(values)} if len(values) == count:
            return [None if value is None else str(value) for value in values]
        case {"trouble": str(kind)}:
            raise _TROUBLES.get(kind, KeychainRefused)
        case _:
            raise KeychainRefused


def _read(answer: bytes) -> Any:
    try:
        return json.loads(answer)
    except ValueError:
        return None


def _environment() -> dict[str, str]:
    kept = _KEPT.get(sys.platform, (_BUS,))
    return {name: os.environ[name] for name in kept if name in os.environ}


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
