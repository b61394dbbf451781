"""The form of a customer as it is worked with: with a hint of who it may be, folded, and its dialogs."""

from PySide6.QtWidgets import QDialog

from custdesk.customers.asked import EVERYTHING
from custdesk.customers.pasting import understood
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.customers.paste_dialog import PasteDialog
from custdesk.ui.main_window import MainWindow
from custdesk.ui.settings.asked import AskedDialog
from tests.ui.screens.ground import Ground, Named, shown

_SIGNATURE = (
    "María López García\nDirectora comercial\nPanadería Luz S.L.\nC/ Mayor 3, 2º B\n28013 Madrid\nEspaña\n"
    "Tel.: +34 612 34 56 78\nmaria.lopez@panaderialuz.es\nCIF: B12345674\nHorario: de lunes a viernes, de 9 a 14 horas"
)


def form_screens(ground: Ground, window: MainWindow, page: CustomersPage) -> Named:
    """Yield the window with a new customer who looks like a stored one, and with all parts folded."""
    form = page.form
    known = ground.context.services.customers.open(ground.customer_id, in_full=True)
    page.new_record()
    with ground.qtbot.waitSignal(form.aid.hint.told):
        form.editors.fill(known)
    yield "form-lookalike", window
    for part in form.editors.parts:
        part.fold(folded=True)
    yield "form-folded", window
    form.foldings.restore()
    form.forget()
    page._show_list()


def form_dialogs(ground: Ground) -> Named:
    """Yield the preview of a pasted signature, and the list of what the shop asks."""
    language = ground.context.choices.languages.code
    made: dict[str, QDialog] = {
        "form-paste": PasteDialog(ground.context, understood(_SIGNATURE, "ES"), language),
        "settings-asked": AskedDialog(ground.context, EVERYTHING),
    }
    for name, dialog in made.items():
        with shown(dialog):
            yield name, dialog
