"""Our own stroke icons, painted in the colour of the theme and mirrored where direction matters.

``dress`` remembers on the object which icon it wears, so that ``redress`` can paint it anew when the theme has changed.
"""

from functools import cache
from math import ceil
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from custdesk import paths
from custdesk.ui.theme import grown, tokens

# What points along the line or shows lines of writing. What a hand holds (a lens, a pen) stays in the right one.
_TURNED = "back forward chevron-right sign-out switch-user restore undo"
_WRITTEN = "chart help label log note paste settings spreadsheet"
MIRRORED = frozenset(f"{_TURNED} {_WRITTEN}".split())
_NAME = "iconName"
_TONE = "iconTone"
_SIZES = (16, 24)
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


class _Wears(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...

    def setProperty(self, name: str, value: object, /) -> bool: ...


def folder() -> Path:
    return paths.resources() / "icons"


def names() -> list[str]:
    """Return the names of all icons that take the colour of the theme."""
    return sorted(path.stem for path in folder().glob("*.svg") if "currentColor" in path.read_text("utf-8"))


def icon(name: str, tone: str = "text") -> QIcon:
    """Return the icon ``name`` in the colour ``tone`` (a name of ``Tokens``); ``KeyError`` if there is none."""
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, tone), (QIcon.Mode.Disabled, "faint")):
        for size in _SIZES:
            for scale in _scales():
                made.addPixmap(_painted(name, getattr(tokens(), colour), grown(size), scale), mode)
    return made


def app_icon() -> QIcon:
    """Return the icon of the program, which is coloured and the same in every theme."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(_paint("app", "", size, 1.0, False))
    return made


def pixmap(name: str, tone: str = "text", size: int = 16) -> QPixmap:
    """Return one picture for a label, sharp on the densest screen in use."""
    return _painted(name, getattr(tokens(), tone), size, max(_scales()))


def _scales() -> list[float]:
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0})


def dress(wearer: _Wears, name: str, tone: str = "text") -> None:
    """Give a button or action an icon that follows theme and direction."""
    wearer.setProperty(_NAME, name)
    wearer.setProperty(_TONE, tone)
    wearer.setIcon(icon(name, tone))


def redress(part: QWidget) -> None:
    """Paint the icons of a button, and of the actions that a part of a window offers, anew."""
    if isinstance(part, QAbstractButton):
        _redress(part)
    for action in part.actions():
        _redress(action)


def _redress(wearer: QAbstractButton | QAction) -> None:
    name = wearer.property(_NAME)
    if isinstance(name, str):
        wearer.setIcon(icon(name, str(wearer.property(_TONE))))


def _painted(name: str, colour: str, size: int, scale: float) -> QPixmap:
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _paint(name, colour, size, scale, rtl and name in MIRRORED)


@cache
def _paint(name: str, colour: str, size: int, scale: float, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    dots = ceil(size * scale)
    canvas = QPixmap(dots, dots)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    renderer.render(painter, QRectF(0, 0, dots, dots))
    painter.end()
    if mirrored:
        canvas = canvas.transformed(QTransform.fromScale(-1, 1))
    canvas.setDevicePixelRatio(scale)
    return canvas


@cache
def _source(name: str) -> str:
    path = folder() / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    return path.read_text("utf-8")
