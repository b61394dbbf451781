"""One look in tokens, light and dark, following the system or forced.

``setColorScheme`` does nothing on bare X11 and offscreen, so the palette is always set by us, whatever the platform.
"""

from dataclasses import dataclass
from enum import Enum, unique

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from custdesk.ui.stylesheet import stylesheet


@unique
class ThemeChoice(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Space:
    """Distances in pixels; nothing else is used between widgets."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class TypeSize:
    """Font sizes in pixels."""

    SMALL = 11
    BODY = 13
    HEADING = 15
    TITLE = 20

    @classmethod
    def by_name(cls) -> dict[str, int]:
        return {name.lower(): pixels for name, pixels in vars(cls).items() if name.isupper()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one scheme, as ``#rrggbb``. ``*_soft`` are backgrounds for text of the same name."""

    dark: bool
    window: str
    surface: str
    rail: str
    hover: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    link: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    tip: str
    on_tip: str

    def readable_pairs(self) -> list[tuple[str, str]]:
        """Return every (text, background) pair that the program paints."""
        grounds = (self.window, self.surface, self.rail, self.hover)
        inks = (self.text, self.muted, self.link, self.danger, self.warning, self.success)
        soft = ("danger", "warning", "success")
        return (
            [(ink, ground) for ink in inks for ground in grounds]
            + [(getattr(self, name), getattr(self, f"{name}_soft")) for name in soft]
            + [(self.text, getattr(self, f"{name}_soft")) for name in soft]
            + [(self.on_accent, self.accent), (self.on_accent, self.accent_hover)]
            + [(self.text, self.accent_soft), (self.link, self.accent_soft), (self.on_tip, self.tip)]
        )


LIGHT = Tokens(
    dark=False,
    window="#f5f6f8",
    surface="#ffffff",
    rail="#eaedf1",
    hover="#edf1f4",
    text="#1b2430",
    muted="#535d6b",
    line="#dbdfe5",
    edge="#858e9a",
    accent="#0f766e",
    accent_hover="#0b5f59",
    on_accent="#ffffff",
    link="#0b6660",
    accent_soft="#d8eeeb",
    danger="#ad2116",
    danger_soft="#fdebe9",
    warning="#7d4b00",
    warning_soft="#fff1d6",
    success="#17663a",
    success_soft="#e1f3e7",
    tip="#1b2430",
    on_tip="#ffffff",
)

DARK = Tokens(
    dark=True,
    window="#15181c",
    surface="#1d2126",
    rail="#101215",
    hover="#272c33",
    text="#e7eaee",
    muted="#a7b0bc",
    line="#333a43",
    edge="#747e8b",
    accent="#0f766e",
    accent_hover="#0c6a63",
    on_accent="#ffffff",
    link="#62d0c4",
    accent_soft="#173d3a",
    danger="#ff968c",
    danger_soft="#451f1c",
    warning="#f1ba62",
    warning_soft="#3f300f",
    success="#76d49a",
    success_soft="#163824",
    tip="#e7eaee",
    on_tip="#15181c",
)


def contrast(ink: str, ground: str) -> float:
    """Return the WCAG contrast ratio of two ``#rrggbb`` colours, 1 to 21."""
    bright, dim = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette_of(tokens: Tokens) -> QPalette:
    """Return the Qt palette of a scheme, for everything that the style sheet does not name."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.ToolTipBase: tokens.tip,
        role.ToolTipText: tokens.on_tip,
        role.Light: tokens.hover,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.line,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.edge))
    return palette


class Theme(QObject):
    """The look of the running application. ``changed`` is emitted after palette and style sheet are in place."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._tokens: Tokens | None = None
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def tokens(self) -> Tokens:
        return self._tokens or LIGHT

    def choose(self, choice: ThemeChoice) -> None:
        """Force light or dark, or follow the system again."""
        self._choice = choice
        hints = self._app.styleHints()
        if choice is ThemeChoice.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = choice is ThemeChoice.DARK
            # Only for what the platform draws itself (title bars, native dialogs).
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._apply()

    def _apply(self) -> None:
        tokens = DARK if self._wants_dark() else LIGHT
        if tokens is self._tokens:
            return
        self._tokens = tokens
        _set_current(tokens)
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(stylesheet(tokens, TypeSize.by_name()))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._choice is ThemeChoice.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK


_current = LIGHT


def _set_current(tokens: Tokens) -> None:
    global _current
    _current = tokens


def tokens() -> Tokens:
    """Return the colours now in force, for code that paints."""
    return _current
