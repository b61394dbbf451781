"""The look: readable, forced or by the system, and on every platform."""

import re

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from custdesk import paths
from custdesk.ui import icons
from custdesk.ui.choices import Choices
from custdesk.ui.stylesheet import stylesheet
from custdesk.ui.system_wishes import SystemWishes
from custdesk.ui.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Theme,
    ThemeChoice,
    Tokens,
    contrast,
    measures,
    tokens,
)
from tests.ui.wearing import wear

SCHEMES = [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST]


class _Wishes(QObject):
    """A system whose person changes his mind."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._dark = self._high_contrast = False

    def wish(self, dark: bool, high_contrast: bool) -> None:
        self._dark, self._high_contrast = dark, high_contrast
        self.changed.emit()

    def dark(self) -> bool:
        return self._dark

    def high_contrast(self) -> bool:
        return self._high_contrast


@pytest.mark.parametrize(("scheme", "wanted"), [(LIGHT, 4.5), (DARK, 4.5), (LIGHT_CONTRAST, 7), (DARK_CONTRAST, 7)])
def test_every_text_stands_out_from_what_it_is_written_on(scheme: Tokens, wanted: float) -> None:
    dim = [(ink, ground) for ink, ground in scheme.readable_pairs() if contrast(ink, ground) < wanted]

    assert dim == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_and_focus_can_be_seen(scheme: Tokens) -> None:
    for ground in (scheme.surface, scheme.window):
        assert contrast(scheme.edge, ground) >= 3
        assert contrast(scheme.link, ground) >= 3


@pytest.mark.parametrize("scheme", [LIGHT_CONTRAST, DARK_CONTRAST])
def test_high_contrast_shows_every_edge_clearly(scheme: Tokens) -> None:
    for ground in (scheme.surface, scheme.window, scheme.rail, scheme.hover):
        assert contrast(scheme.edge, ground) >= 7
        assert contrast(scheme.link, ground) >= 7
    assert contrast(scheme.line, scheme.surface) >= 4.5
    assert contrast(scheme.faint, scheme.surface) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_signs_of_one_colour_can_be_seen_in_every_scheme(scheme: Tokens) -> None:
    for path in icons.folder().glob("*-both.svg"):
        colours = set(re.findall("#[0-9a-f]{6}", path.read_text("utf-8")))
        assert colours, path.name
        assert all(contrast(colour, scheme.surface) >= 3 for colour in colours), path.name
    assert contrast("#ffffff", scheme.accent) >= 4.5  # of the files *-white.svg


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_leaves_no_token_unfilled(scheme: Tokens) -> None:
    sheet = stylesheet(scheme, measures(scheme))

    assert "$" not in sheet
    assert scheme.surface in sheet


def test_the_files_of_the_style_sheet_hold_no_colour_and_no_length() -> None:
    files = list((paths.resources() / "styles").glob("*.qss"))

    assert files
    for file in files:
        assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\d(?:px|pt|em|ex)\b", file.read_text("utf-8")) == [], file.name


@pytest.mark.parametrize(
    ("dark", "high_contrast", "scheme"),
    [(False, False, LIGHT), (True, False, DARK), (False, True, LIGHT_CONTRAST), (True, True, DARK_CONTRAST)],
)
def test_the_wish_of_the_system_is_followed_at_once(
    qapp: QApplication, choices: Choices, dark: bool, high_contrast: bool, scheme: Tokens
) -> None:
    wishes = _Wishes(qapp)
    theme = Theme(qapp, wishes=wishes)  # type: ignore[arg-type]
    wishes.wish(not dark, not high_contrast)
    wishes.wish(dark, high_contrast)

    assert tokens() is scheme
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(scheme.window)
    theme.deleteLater()


def test_who_chose_high_contrast_has_it_light_or_dark_as_the_system_is(qapp: QApplication, choices: Choices) -> None:
    wishes = _Wishes(qapp)
    theme = Theme(qapp, ThemeChoice.CONTRAST, wishes)  # type: ignore[arg-type]
    assert tokens() is LIGHT_CONTRAST
    wishes.wish(True, False)

    assert tokens() is DARK_CONTRAST
    theme.deleteLater()


def test_who_chose_a_look_keeps_it_whatever_the_system_does(qapp: QApplication, choices: Choices) -> None:
    wishes = _Wishes(qapp)
    theme = Theme(qapp, ThemeChoice.LIGHT, wishes)  # type: ignore[arg-type]
    wishes.wish(True, True)

    assert tokens() is LIGHT
    theme.deleteLater()


def test_where_the_system_tells_nothing_it_is_taken_for_light(qapp: QApplication, choices: Choices) -> None:
    palette = qapp.palette()
    wishes = SystemWishes(qapp)

    assert (wishes.dark(), wishes.high_contrast()) == (False, False)
    assert not wishes._paints_dark()
    assert qapp.palette() == palette
    wishes.deleteLater()


def test_a_forced_theme_changes_palette_and_icons_where_the_platform_knows_no_schemes(
    qtbot: QtBot, qapp: QApplication, choices: Choices
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.dress(button, "add")

    wear(qtbot, choices, ThemeChoice.DARK)

    assert tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert _near(_ink(button), DARK.text)


def test_the_chosen_theme_is_kept(choices: Choices) -> None:
    choices.choose_theme(ThemeChoice.DARK)

    assert type(choices.settings).load(choices._file).theme == "dark"


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    names = icons.names()

    assert len(names) >= 25
    for name in names:
        assert _near(_ink_of(icons.pixmap(name, "danger", 24).toImage()), tokens().danger), name


def test_all_icons_are_of_one_set() -> None:
    drawn = [path for path in icons.folder().glob("*.svg") if path.stem in icons.names()]
    heads = {path.read_text("utf-8").partition(">")[0] for path in drawn}

    assert heads == {
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" '
        'stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'
    }


def test_every_icon_that_is_mirrored_is_there_and_looks_another_way_then() -> None:
    assert set(icons.names()) >= icons.MIRRORED
    for name in icons.MIRRORED:
        there = icons.pixmap(name).toImage()
        assert there.flipped(Qt.Orientation.Horizontal) != there, name


def test_the_icon_of_the_program_is_drawn_for_each_size(qapp: QApplication) -> None:
    sizes = {size.width() for size in icons.app_icon().availableSizes()}

    assert {16, 32, 48, 256} <= sizes
    assert _ink_of(icons.app_icon().pixmap(16).toImage()).alpha() == 255


def test_arrows_point_the_other_way_from_right_to_left(qapp: QApplication, choices: Choices) -> None:
    there = icons.pixmap("back").toImage()
    choices.languages.install("fa")
    back = icons.pixmap("back").toImage()

    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert back != there
    assert back.flipped(Qt.Orientation.Horizontal) == there


def _ink(button: QPushButton) -> QColor:
    return _ink_of(button.icon().pixmap(24).toImage())


def _near(colour: QColor, name: str) -> bool:
    # Half-covered pixels are stored with their colour rounded.
    wanted = QColor(name)
    pairs = zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    return all(abs(found - asked) <= 4 for found, asked in pairs)


def _ink_of(image: QImage) -> QColor:
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(colours, key=lambda colour: colour.alpha())
