"""The sizes of paper that are offered, and which one is usual where."""

from typing import Final

from PySide6.QtCore import QLocale

SIZES: Final = ("A4", "A5", "Letter", "Legal")
_LETTER: Final = frozenset(("US", "CA", "MX", "CL", "CO", "VE", "PH", "PR", "CR", "GT"))


def usual_size() -> str:
    """Return the size that people of the window's country put into their printers."""
    return "Letter" if QLocale().name().split("_")[-1] in _LETTER else "A4"
