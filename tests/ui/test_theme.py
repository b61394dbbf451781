"""The look: readable, forced or by the system, and on every platform."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from custdesk.ui import icons
from custdesk.ui.choices import Choices
from custdesk.ui.stylesheet import stylesheet
from custdesk.ui.theme import DARK, LIGHT, ThemeChoice, Tokens, TypeSize, contrast, tokens


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_what_it_is_written_on(scheme: Tokens) -> None:
    dim = [(ink, ground) for ink, ground in scheme.readable_pairs() if contrast(ink, ground) < 4.5]

    assert dim == []


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_and_focus_can_be_seen(scheme: Tokens) -> None:
    for ground in (scheme.surface, scheme.window):
        assert contrast(scheme.edge, ground) >= 3
        assert contrast(scheme.link, ground) >= 3


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_the_style_sheet_leaves_no_token_unfilled() -> None:
    assert "$" not in stylesheet(DARK, TypeSize.by_name())


def test_a_forced_theme_changes_palette_and_icons_where_the_platform_knows_no_schemes(
    qtbot: QtBot, qapp: QApplication, choices: Choices
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.dress(button, "add")

    with qtbot.waitSignal(choices.theme.changed):
        choices.choose_theme(ThemeChoice.DARK)

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
