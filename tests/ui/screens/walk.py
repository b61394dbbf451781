"""The walk through all screens, in the order in which a person meets them."""

from custdesk.ui.main_window import MainWindow
from custdesk.ui.places import PLACES
from tests.ui.customers.form_screens import form_dialogs
from tests.ui.customers.screens import listing_dialogs
from tests.ui.help.screens import newcomer_screens
from tests.ui.printing.screens import printing_screens
from tests.ui.screens.coming_in import gate_screens, new_vault_screens, restore_screens
from tests.ui.screens.dialogs import dialog_screens
from tests.ui.screens.ground import Ground, Named, shown
from tests.ui.screens.moments import help_screens, import_screens, incident_screens, seal_screens
from tests.ui.screens.places import place_screens
from tests.ui.shell.screens import shell_screens


def screens(ground: Ground) -> Named:
    """Yield the name and the shown widget of each screen; it is closed when the next one is asked for."""
    yield from gate_screens(ground)
    yield from restore_screens(ground)
    yield from new_vault_screens(ground)
    window = MainWindow(ground.context, PLACES, "Demo shop")
    with shown(window):
        for place, page in enumerate(window.pages()):
            window.go_to(place)
            yield from place_screens(ground, window, page)
        yield from shell_screens(ground, window)
    yield from newcomer_screens(ground.context)
    yield from dialog_screens(ground)
    yield from listing_dialogs(ground)
    yield from form_dialogs(ground)
    yield from printing_screens(ground)
    yield from seal_screens(ground)
    yield from help_screens(ground)
    yield from import_screens(ground)
    yield from incident_screens(ground)
