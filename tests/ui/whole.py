"""A place made at once, as no window does it."""

from typing import TypeVar

from custdesk.ui.page import Page
from custdesk.ui.slices import InPieces

P = TypeVar("P", bound=Page)


def whole(page: P) -> P:
    """Return a place with all that it is made of."""
    if isinstance(page, InPieces):
        for _piece in page.pieces():
            pass
    return page
