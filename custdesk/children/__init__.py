"""How this program starts a child of its own: given nothing of its environment but what Python needs, in no hurry."""

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2]
"""Where the package lies: started there, a child needs no search path."""
_KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "LANG", "LC_ALL", "TZ")


def environment() -> dict[str, str]:
    """Return what a child is given: no key, no path to code, no session."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}


def creation_flags() -> int:
    """Return how Windows starts it: below everything that somebody waits for, and without a window."""
    if sys.platform == "win32":
        import subprocess

        return subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0


def give_way() -> None:
    """Let everybody else go first, from inside the child; on Windows it was started so."""
    if sys.platform != "win32":
        os.nice(10)
