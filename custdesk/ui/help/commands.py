"""What the help offers the palette."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from custdesk.demo.shop import is_demo
from custdesk.ui.page import Command, PageContext

if TYPE_CHECKING:
    from custdesk.ui.main_window import MainWindow

translate = QCoreApplication.translate


def help_commands(context: PageContext, window: "MainWindow") -> list[Command]:
    """Return what begins the tour and opens the sample shop."""
    return [
        Command(
            text=translate("Help", "Begin the tour"),
            act=partial(_tour, window),
            icon="tour",
            words=translate("Help", "window first steps introduction help"),
        ),
        Command(
            text=translate("Help", "Open the sample shop"),
            act=partial(show_sample, context),
            icon="star",
            words=translate("Help", "demo try play invented customers"),
        ),
    ]


def _tour(window: "MainWindow") -> None:
    # It asks for all places, which are not there yet when the commands are first listed.
    from custdesk.ui.help.first_tour import begin_tour

    begin_tour(window)


def show_sample(context: PageContext) -> None:
    """Open the sample shop beside this one, and say so."""
    from custdesk.ui.help.sample import open_sample

    if is_demo(context.services.folder):
        context.toast(translate("Help", "You are in the sample shop already."))
    elif open_sample():
        context.toast(translate("Help", "The sample shop opens in a window of its own. This one stays open."))
    else:
        context.toast(translate("Help", "The sample shop could not be opened."))
