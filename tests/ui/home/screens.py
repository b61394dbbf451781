"""What Home shows, for looking at it."""

from PySide6.QtWidgets import QWidget

from custdesk.home.model import Tally
from custdesk.ui.home.page import HomePage
from tests.ui.screens.ground import Ground, Named


def home_screens(ground: Ground, window: QWidget, page: HomePage) -> Named:
    """Yield Home with its lines and charts, with the figures as tables, with nothing to do, and without customers."""
    ground.qtbot.waitUntil(lambda: not page.finding.busy and not page._soon.isActive())
    yield "home", window
    for card in page.charts.cards.values():
        card.show_as_table(True)
    yield "home-tables", window
    for card in page.charts.cards.values():
        card.show_as_table(False)
    page.finding._lines.clear()
    tally, page.finding.tally = page.finding.tally, Tally(day=page.finding.day, complete=True)
    page._show()
    yield "home-empty", window
    assert tally is not None
    page.finding.tally = Tally(day=page.finding.day, complete=True, everybody=1, active=1, persons=1, held={"phone": 1})
    page._show()
    yield "home-nothing-to-do", window
    page.finding.tally = tally
    page._show()
