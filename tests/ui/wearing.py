"""Another look or size of text, which what is there wears a little later."""

from pytestqt.qtbot import QtBot

from custdesk.ui.choices import Choices
from custdesk.ui.theme import TextSize, ThemeChoice


def wear(qtbot: QtBot, choices: Choices, wanted: TextSize | ThemeChoice) -> None:
    """Choose a look or a size that is not worn now, and wait until everything wears it."""
    with qtbot.waitSignal(choices.theme.changed, timeout=30_000):  # of a whole run, many parts are left
        if isinstance(wanted, TextSize):
            choices.choose_text_size(wanted)
        else:
            choices.choose_theme(wanted)
