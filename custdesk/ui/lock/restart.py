"""A new process in place of this one: only so is nothing of a session left in memory (measured: a name or more is,
after everything has been closed and forgotten)."""

import json
import os
import sys
from pathlib import Path
from typing import NoReturn

COMMAND = "locked"
_HANDED_ON = "CUSTDESK_LOCKED"


def restart_locked(folder: Path, user: str) -> NoReturn:
    """Put a locked program in place of this one; vault and user go in the environment, which other users cannot read.

    Whatever happens, this process ends here.
    """
    os.environ[_HANDED_ON] = json.dumps([str(folder), user])
    line = command_line()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        if sys.platform == "win32":
            import subprocess

            # There execv quotes nothing, and makes another process anyway.
            subprocess.Popen(line)
        else:
            os.execv(sys.executable, line)
    finally:
        os._exit(0)


def command_line() -> list[str]:
    """Return how this program was started, with :data:`COMMAND` in place of what was asked of it."""
    return [*sys.orig_argv[: len(sys.orig_argv) - len(sys.argv[1:])], COMMAND]


def handed_on() -> tuple[Path, str] | None:
    """Return vault and user that the process before this one was locked with, and take them out of the environment."""
    text = os.environ.pop(_HANDED_ON, "")
    try:
        folder, user = json.loads(text)
    except (ValueError, TypeError):
        return None
    return (Path(folder), user) if isinstance(folder, str) and isinstance(user, str) else None
