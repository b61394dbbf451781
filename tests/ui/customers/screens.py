"""The list of customers as it is narrowed and worked with, and the dialogs for that."""

from array import array
from dataclasses import replace

from PySide6.QtWidgets import QDialog

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.mass_edit import EditKind
from custdesk.customers.model import ListQuery
from custdesk.ui.customers.listing.filter_dialog import FilterDialog
from custdesk.ui.customers.listing.mass_dialog import MassEditDialog
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.local_form import LocalForm
from custdesk.ui.main_window import MainWindow
from tests.ui.screens.ground import Ground, Named, shown

_LONG = Condition("city", Match.CONTAINS, ("Κάτω Αχαΐα της Αχαΐας, κοντά στη θάλασσα",))
_SOON = Condition("created_at", Match.LAST_DAYS, (30,))
_WHERE = Condition("country", Match.ANY_OF, ("GR", "ES", "PT"))


def listing_screens(ground: Ground, window: MainWindow, page: CustomersPage) -> Named:
    """Yield the window with the list narrowed, with several chosen, and the chooser of columns."""
    finder = page.finder
    finder.show_query(_narrowed(page))
    ground.qtbot.waitUntil(lambda: not ground.context.tasks.busy)
    finder.table.sort_by((("city", False), ("name", True)))
    ground.qtbot.waitUntil(lambda: not ground.context.tasks.busy)
    finder.table.selectAll()
    yield "customers-several", window
    chooser = finder.table.choose_columns(finder.mapToGlobal(finder.rect().center()))
    yield "customers-columns", chooser
    chooser.close()
    finder.views.begin_again()
    finder.table.choose_nothing()
    ground.qtbot.waitUntil(lambda: not ground.context.tasks.busy)


def listing_dialogs(ground: Ground) -> Named:
    """Yield the dialogs for a filter, and for a change of many."""
    context = ground.context
    form = LocalForm(context.services.shop.get())
    fields = context.services.customers.filter_fields(context.choices.languages.code)
    ids = array("q", [ground.customer_id])
    made: dict[str, QDialog] = {
        "filter-ticks": FilterDialog(context, fields, form, edited=_WHERE),
        "filter-days": FilterDialog(context, fields, form, edited=_SOON),
        "mass-edit": _looked(ground, MassEditDialog(context, ids, form, kind=EditKind.SET)),
        "mass-archive": _looked(ground, MassEditDialog(context, ids, form, kind=EditKind.ARCHIVE)),
    }
    for name, dialog in made.items():
        with shown(dialog):
            yield name, dialog


def _narrowed(page: CustomersPage) -> ListQuery:
    return replace(page.finder.query(), filters=Filters((_LONG, _SOON, _WHERE), any_of=True))


def _looked(ground: Ground, dialog: MassEditDialog) -> MassEditDialog:
    dialog.offers.setCurrentIndex(dialog.offers.count() - 1)
    dialog.look()
    ground.qtbot.waitUntil(lambda: dialog.plan is not None)
    return dialog
