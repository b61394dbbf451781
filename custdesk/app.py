"""Starts CustDesk: the command line, or the window with everything built and put together."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from custdesk.ui.lock.restart import COMMAND as LOCKED
from custdesk.ui.lock.restart import handed_on

if TYPE_CHECKING:
    import argparse

    from custdesk.ui.program import Program

_WAIT_FOR_WORKER = 0.001
"""Seconds."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line that was given, or open the window when none was; return the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:
        return _window()
    from custdesk import commands

    return commands.run(given, _add_commands_with_a_window)


def _add_commands_with_a_window(more: "argparse._SubParsersAction[Any]") -> None:
    demo = more.add_parser("demo-window", help="open the window on a demo shop")
    demo.set_defaults(command=lambda _options: _window(demo=True))
    # Called by the program itself when it locks, and so without a line in the help.
    more.add_parser(LOCKED).set_defaults(command=lambda _options: _window(locked=True))
    tour = more.add_parser("tour", help="make a demo shop without a screen, and pictures of the window")
    tour.add_argument("folder", type=Path)
    tour.set_defaults(command=lambda options: _tour(options.folder))


def _window(*, demo: bool = False, locked: bool = False) -> int:
    if not _has_screen():
        sys.stderr.write("custdesk: there is no screen here. Use the commands ('custdesk --help') instead.\n")
        return 1
    program = _program()
    program.begin(demo=demo, locked=handed_on() if locked else None)
    return program.run()


def _tour(folder: Path) -> None:
    # Without a screen Qt ends the process unless it is told to draw into memory.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from custdesk.ui.tour import Tour

    Tour(_program(), folder).go()


def _program() -> "Program":
    return window_parts()()


def window_parts() -> "type[Program]":
    """Import what the sign-in window is made of, see to it that it answers, and return its program."""
    # Painting gives the interpreter away and asks for it back many times; a busy worker keeps it so long each time.
    sys.setswitchinterval(_WAIT_FOR_WORKER)
    # None of it ever becomes garbage, and each look through it for some would hold the window up for a tenth of a
    # second. While it is imported there is none either.
    gc.disable()
    from custdesk.ui.program import Program

    gc.collect()
    gc.freeze()
    gc.enable()
    return Program


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
