"""What newcomers are shown: the banner of the sample shop, and the bubbles of the first tour."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from custdesk.ui.help.first_tour import begin_tour
from custdesk.ui.help.sample import SampleBanner, put_over
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES


def newcomer_screens(context: PageContext) -> Iterator[tuple[str, QWidget]]:
    """Yield the name and the shown window of each; it is closed at the end."""
    window = MainWindow(context, PLACES, "Demo shop")
    put_over(window, SampleBanner(window, context.services))
    window.show()
    tour = begin_tour(window)
    for number in range(len(tour._steps)):
        yield f"tour-{number}", window
        tour.go_on()
    yield "sample", window
    window.hide()
    window.deleteLater()
