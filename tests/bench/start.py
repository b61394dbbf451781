"""How long it takes from starting the program to its sign-in window, beside an empty PySide6 window, in one run.

    .venv/bin/python -m tests.bench.start [turns]

Each turn starts both as processes of their own, in changing order, and takes the time until the window was painted for
the first time. Prints the medians in milliseconds and their ratio, and the same for the processor's time. Nothing is
counted but a start with everything in the file cache: the first one after switching the PC on reads from the disk.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

_EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(900, 600)
"""
_PROGRAM = """
from custdesk.app import window_parts
program = window_parts()()
program.begin()
app, window = program.app, program.gate
"""
_PAINTED = """
import time
from PySide6.QtCore import QEvent, QObject
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            app.removeEventFilter(self)
            print(time.time(), time.process_time(), flush=True)
            os._exit(0)
        return False
painted = Painted()
app.installEventFilter(painted)
window.show()
app.exec()
"""


class Took(NamedTuple):
    """Milliseconds by the clock on the wall, and of the processor."""

    wall: float
    own: float


def start(code: str, home: str) -> Took:
    """Start a process that runs ``code`` and return how long it takes until something is painted."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "HOME": home}
    surroundings |= {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    begin = time.time()
    told = subprocess.run(
        [sys.executable, "-c", f"import os\n{code}\n{_PAINTED}"],
        env=surroundings, cwd=Path.cwd(), capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    return Took(1000 * (float(told[0]) - begin), 1000 * float(told[1]))


def main(turns: int) -> None:
    ways = {"empty window": _EMPTY, "sign-in window": _PROGRAM}
    took: dict[str, list[Took]] = {name: [] for name in ways}
    with tempfile.TemporaryDirectory() as home:
        for code in ways.values():
            start(code, home)
        for turn in range(turns):
            for name in list(ways)[:: 1 if turn % 2 else -1]:
                took[name].append(start(ways[name], home))
    medians = {
        name: Took(median(one.wall for one in some), median(one.own for one in some)) for name, some in took.items()
    }
    for name, one in medians.items():
        print(f"{name}: {one.wall:.0f} ms to the first paint, {one.own:.0f} ms of the processor")
    empty, program = medians.values()
    print(f"the program / an empty window: {program.wall / empty.wall:.2f}, processor {program.own / empty.own:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
