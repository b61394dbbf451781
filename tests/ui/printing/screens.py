"""The dialogs that print, with their pages."""

from custdesk.customers.model import ListQuery
from custdesk.ui.audit.seal_sheet import sheet as seal_sheet
from custdesk.ui.page import PageContext
from custdesk.ui.printing.customer_dialogs import PrintCardDialog, PrintFormDialog
from custdesk.ui.printing.labels_dialog import PrintLabelsDialog
from custdesk.ui.printing.list_dialog import PrintListDialog
from custdesk.ui.printing.outlet import OutletDialog
from custdesk.ui.printing.sheet_dialog import SheetDialog
from tests.ui.audit.test_seal_sheet import said
from tests.ui.screens.ground import Ground, Named, shown

_COLUMNS = ("name", "phone", "city")


def printing_screens(ground: Ground) -> Named:
    """Yield each dialog when its pages are laid out, and one as it is where there are printers."""
    for name, dialog in _dialogs(ground.context, ground.customer_id).items():
        ground.qtbot.waitUntil(lambda: not ground.context.tasks.busy)
        if name == "print-card":
            dialog.offer_printers(["Counter", "Office upstairs"])
        with shown(dialog):
            yield name, dialog


def _dialogs(context: PageContext, customer_id: int) -> dict[str, OutletDialog]:
    return {
        "print-card": PrintCardDialog(context, customer_id),
        "print-form": PrintFormDialog(context, customer_id),
        "print-list": PrintListDialog(context, ListQuery(), _COLUMNS),
        "print-labels": PrintLabelsDialog(context, ListQuery()),
        "print-label": PrintLabelsDialog(context, customer_id),
        "print-sheet": SheetDialog("CustDesk", "CustDesk", lambda size: seal_sheet(said(), size)),
    }
