"""The pictures of a walk through the screens, as files."""

import os
from pathlib import Path
from shutil import rmtree

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

KEPT_IN = "CUSTDESK_PICTURES"
"""The environment names with this a folder in which all pictures stay; else those of a walk stay that found a fault."""


class Album:
    """PNG files ``<name>-<width>x<height>.png`` in a folder of their own."""

    def __init__(self, folder: Path, name: str) -> None:
        self._asked_for = os.environ.get(KEPT_IN, "")
        self.folder = (Path(self._asked_for) if self._asked_for else folder) / name
        self.folder.mkdir(parents=True, exist_ok=True)

    def picture(self, name: str, screen: QWidget) -> QImage:
        """Return the screen as it looks now, and put it into the folder."""
        picture = screen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert picture.save(str(self.folder / f"{name}-{picture.width()}x{picture.height()}.png"))
        return picture

    def close(self, *, keep: bool) -> None:
        """Throw the pictures away, unless they are to be kept or were asked for."""
        if not keep and not self._asked_for:
            rmtree(self.folder)
