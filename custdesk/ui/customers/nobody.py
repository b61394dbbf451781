"""What stands in place of the list while there is nobody in it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from custdesk.ui.widgets import EmptyPlace

translate = QCoreApplication.translate


def nobody_yet(new: Callable[[], None] | None) -> EmptyPlace:
    """Return what one sees before the first customer; ``new`` begins one, for whoever may."""
    if new is not None:
        text = translate(
            "Customers", "Type in the first customer, or bring a list in from a spreadsheet in Import & export."
        )
    else:
        text = translate("Customers", "As soon as customers are entered they are listed here.")
    return EmptyPlace(
        "customers",
        translate("Customers", "No customers here yet"),
        text,
        translate("Customers", "New customer") if new is not None else "",
        new,
    )


def nobody_found(search_all: Callable[[], None]) -> EmptyPlace:
    """Return what one sees when words, filters or the state leave nobody; ``search_all`` takes them all in."""
    return EmptyPlace(
        "search",
        translate("Customers", "Nobody found"),
        translate("Customers", "Try fewer letters, fewer filters, or look among the archived customers."),
        translate("Customers", "Search all customers"),
        search_all,
    )
