"""One look in tokens: light, dark, and both with high contrast; following the system or chosen; in three sizes of text.

``setColorScheme`` does nothing on bare X11 and offscreen, so the palette is always set by us, whatever the platform.
"""

from dataclasses import dataclass
from enum import Enum, unique

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from custdesk.ui.dressing import Dressing
from custdesk.ui.growing import text_size
from custdesk.ui.palette import palette_of
from custdesk.ui.stylesheet import stylesheet
from custdesk.ui.system_wishes import SystemWishes


@unique
class ThemeChoice(Enum):
    """``CONTRAST`` is light or dark as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@unique
class TextSize(Enum):
    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


_FACTORS = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.2, TextSize.LARGEST: 1.4}


class Space:
    """Distances in pixels; nothing else is used between widgets."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class TypeSize:
    """Font sizes in pixels as they are now: ask when painting, never before."""

    SMALL = 11
    BODY = 13
    HEADING = 15
    TITLE = 20


_TYPE = {name: pixels for name, pixels in vars(TypeSize).items() if name.isupper()}


def grown(pixels: int) -> int:
    """Return a height, a width or the size of an icon that goes with text, as it is at the present size of text."""
    return round(pixels * text_size.factor)


def shrunk(pixels: int) -> int:
    """Return what :func:`grown` makes ``pixels`` of: what is kept of widths is kept as for text of normal size."""
    return round(pixels / text_size.factor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one scheme, as ``#rrggbb``. ``*_soft`` are backgrounds for text of the same name.

    ``line`` parts what belongs together, ``edge`` is around what can be used, ``faint`` is what cannot be used now.
    """

    dark: bool
    high_contrast: bool
    window: str
    surface: str
    rail: str
    hover: str
    text: str
    muted: str
    faint: str
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


_COLOURS = """
                light    dark     and with high contrast
window          #f5f6f8  #15181c  #ffffff  #000000
surface         #ffffff  #1d2126  #ffffff  #000000
rail            #eaedf1  #101215  #ebebeb  #1a1a1a
hover           #edf1f4  #272c33  #e4eeec  #22302e
text            #1b2430  #e7eaee  #000000  #ffffff
muted           #535d6b  #a7b0bc  #303030  #e2e2e2
faint           #858e9a  #747e8b  #595959  #a3a3a3
line            #dbdfe5  #333a43  #6e6e6e  #8a8a8a
edge            #858e9a  #747e8b  #000000  #ffffff
accent          #0f766e  #0f766e  #00514a  #00645c
accent_hover    #0b5f59  #0c6a63  #00332f  #004f48
on_accent       #ffffff  #ffffff  #ffffff  #ffffff
link            #0b6660  #62d0c4  #004c46  #8af0e5
accent_soft     #d8eeeb  #173d3a  #cdeae6  #003833
danger          #ad2116  #ff968c  #8a0d05  #ffb8b1
danger_soft     #fdebe9  #451f1c  #fdebe9  #3d120e
warning         #7d4b00  #f1ba62  #593600  #ffd48a
warning_soft    #fff1d6  #3f300f  #fff1d6  #362800
success         #17663a  #76d49a  #00451f  #9beab8
success_soft    #e1f3e7  #163824  #e1f3e7  #06301a
tip             #1b2430  #e7eaee  #000000  #ffffff
on_tip          #ffffff  #15181c  #ffffff  #000000
"""


def _scheme(column: int, *, dark: bool, high_contrast: bool) -> Tokens:
    rows = [line.split() for line in _COLOURS.strip().splitlines()[1:]]
    return Tokens(dark=dark, high_contrast=high_contrast, **{name: colours[column] for name, *colours in rows})


LIGHT = _scheme(0, dark=False, high_contrast=False)
DARK = _scheme(1, dark=True, high_contrast=False)
LIGHT_CONTRAST = _scheme(2, dark=False, high_contrast=True)
DARK_CONTRAST = _scheme(3, dark=True, high_contrast=True)

_ROUND = {"round_s": 4, "round_m": 6, "round_l": 8, "bar_round": 3}
_THIN = {"rule_width": 1, "gap": 2, "bar": 6}
_GROWING = {"icon": 16, "arrow": 12, "control": 20, "item": 26}
_PADS = {"tip": (4, 6), "cell": (2, 8), "heading": (7, 8), "menu": (6, 28)}
# Counted with the edge around them: the wider edge of what has the focus must not push the text.
_PADS_IN_EDGES: dict[str, tuple[int, ...]] = {
    **{"button": (6, 15), "tool": (5, 7, 4, 6), "link": (4, 6), "lens": (3, 7)},
    **{"input": (6, 9), "area": (5,), "check": (5,)},
}


def measures(tokens: Tokens) -> dict[str, str]:
    """Return every length that the style sheet names, as it writes them."""
    edge, focus = (2, 3) if tokens.high_contrast else (1, 2)
    fixed = {name.lower(): pixels for name, pixels in vars(Space).items() if name.isupper()} | _ROUND | _THIN
    fixed |= {f"{name.lower()}_size": grown(pixels) for name, pixels in _TYPE.items()}
    fixed |= {name: grown(pixels) for name, pixels in _GROWING.items()}
    fixed |= {"edge_width": edge, "focus_width": focus, "ring": grown(_GROWING["icon"]) // 2 + edge}
    told = {name: f"{pixels}px" for name, pixels in fixed.items()}
    told |= {f"pad_{name}": _pad(sides, 0) for name, sides in _PADS.items()}
    told["pad_list"] = f"{focus - _THIN['rule_width']}px"
    for name, sides in _PADS_IN_EDGES.items():
        told |= {f"pad_{name}": _pad(sides, edge), f"pad_{name}_focus": _pad(sides, focus)}
    return told


def _pad(sides: tuple[int, ...], without: int) -> str:
    return " ".join(f"{side - without}px" for side in sides)


def contrast(ink: str, ground: str) -> float:
    """Return the WCAG contrast ratio of two ``#rrggbb`` colours, 1 to 21."""
    bright, dim = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Theme(QObject):
    """The look of the running application. What is made from a choice on has it at once, what is there a little later.

    ``dressed`` carries each part that has it from now on; ``changed`` comes when all of them have.
    """

    dressed = Signal(QWidget)
    changed = Signal()

    def __init__(
        self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, wishes: SystemWishes | None = None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._text_size = TextSize.NORMAL
        self._worn: tuple[Tokens, TextSize] | None = None
        self._grows = False
        self._dressing = Dressing(app)
        self._dressing.dressed.connect(self.dressed)
        self._dressing.seen.connect(self._grow)
        self._dressing.done.connect(self._end)
        self._wishes = wishes or SystemWishes(app)
        self._wishes.changed.connect(self._apply)
        app.setStyle(QStyleFactory.create("Fusion"))
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def text_size(self) -> TextSize:
        return self._text_size

    def choose(self, choice: ThemeChoice) -> None:
        """Force one look, or follow the system again."""
        self._choice = choice
        hints = self._app.styleHints()
        # Only for what the platform draws itself (title bars, native dialogs).
        if choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            hints.setColorScheme(Qt.ColorScheme.Dark if choice is ThemeChoice.DARK else Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()
        self._apply()

    def choose_text_size(self, size: TextSize) -> None:
        """Write everything larger or smaller."""
        self._text_size = size
        self._apply()

    def _apply(self) -> None:
        wanted = (self._wanted(), self._text_size)
        if wanted == self._worn:
            return
        before, self._worn = text_size.factor, wanted
        _set_current(*wanted)
        self._app.setPalette(palette_of(_current))
        if text_size.factor != before:
            self._grows = True
            font = self._app.font()
            font.setPixelSize(TypeSize.BODY)
            self._app.setFont(font)
        self._dressing.begin(stylesheet(_current, measures(_current)))

    def _grow(self) -> None:
        if self._grows:
            text_size.changed.emit()

    def _end(self) -> None:
        # Once more: what was not seen before has its new fonts only now.
        self._grow()
        self._grows = False
        self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            return DARK if self._choice is ThemeChoice.DARK else LIGHT
        dark = self._wishes.dark()
        if self._choice is ThemeChoice.CONTRAST or self._wishes.high_contrast():
            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        return DARK if dark else LIGHT


_current = LIGHT


def _set_current(tokens: Tokens, size: TextSize) -> None:
    global _current
    _current = tokens
    text_size.factor = _FACTORS[size]
    for name, pixels in _TYPE.items():
        setattr(TypeSize, name, grown(pixels))


def tokens() -> Tokens:
    """Return the colours now in force, for code that paints."""
    return _current
