"""The ways to print, as menus, buttons and the palette offer them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from custdesk.customers.model import ListQuery
from custdesk.desk.permissions import Lens, Permission
from custdesk.ui import icons
from custdesk.ui.page import PageContext

translate = QCoreApplication.translate
CARD_KEYS = QKeySequence("Ctrl+P")


def may_print_card(context: PageContext) -> bool:
    return context.may(Permission.CUSTOMER_VIEW)


def may_print_form(context: PageContext) -> bool:
    return context.may(Permission.CUSTOMER_VIEW) and context.may(Permission.CONSENT_VIEW)


def may_print_label(context: PageContext) -> bool:
    return context.may(Permission.CUSTOMER_VIEW) and context.session.may_look_in_full


def may_print_labels(context: PageContext) -> bool:
    session = context.session
    return context.may(Permission.EXPORT_LIST) and session.may_look_in_full and Lens.PURPOSE in session.lenses


# Only few ever print, and the dialogs bring much along: they are loaded when somebody does.
def print_card(context: PageContext, customer_id: int, parent: QWidget) -> QDialog:
    """Open the dialog that prints one customer."""
    from custdesk.ui.printing.customer_dialogs import PrintCardDialog

    return _opened(PrintCardDialog(context, customer_id, parent))


def print_form(context: PageContext, customer_id: int, parent: QWidget) -> QDialog:
    """Open the dialog that prints a form of consent: for a customer, or with id 0 for somebody new."""
    from custdesk.ui.printing.customer_dialogs import PrintFormDialog

    return _opened(PrintFormDialog(context, customer_id, parent))


def print_label(context: PageContext, customer_id: int, parent: QWidget) -> QDialog:
    """Open the dialog that prints the address label of one customer."""
    from custdesk.ui.printing.labels_dialog import PrintLabelsDialog

    return _opened(PrintLabelsDialog(context, customer_id, parent))


def print_labels(
    context: PageContext, query_or_ids: ListQuery | Sequence[int], parent: QWidget | None, *, use: str = ""
) -> QDialog:
    """Open the dialog that prints labels for a list of customers."""
    from custdesk.ui.printing.labels_dialog import PrintLabelsDialog

    return _opened(PrintLabelsDialog(context, query_or_ids, parent, use=use))


def add_to_menu(menu: QMenu, context: PageContext, panel: QWidget, customer_id: Callable[[], int]) -> list[QAction]:
    """Put what can be printed of one customer at the top of a menu, and return the actions that are offered.

    The card has a shortcut while the focus is in ``panel``; ``customer_id`` gives 0 while nobody is shown.
    """
    texts: list[tuple[bool, str, Callable[[PageContext, int, QWidget], QDialog]]] = [
        (may_print_card(context), translate("Printing", "Print the card …"), print_card),
        (may_print_form(context), translate("Printing", "Print a consent form …"), print_form),
        (may_print_label(context), translate("Printing", "Print an address label …"), print_label),
    ]
    before = menu.actions()[0] if menu.actions() else None
    offered = []
    for granted, text, opened in texts:
        if not granted:
            continue
        action = QAction(text, panel)
        action.triggered.connect(lambda _checked=False, ask=opened: _ask(ask, context, customer_id(), panel))
        menu.insertAction(before, action) if before else menu.addAction(action)
        offered.append(action)
    if offered and before:
        menu.insertSeparator(before)
    if offered:
        icons.dress(offered[0], "print")
        offered[0].setShortcut(CARD_KEYS)
        offered[0].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        panel.addAction(offered[0])
    return offered


def _ask(
    ask: Callable[[PageContext, int, QWidget], QDialog], context: PageContext, customer_id: int, panel: QWidget
) -> None:
    if customer_id:
        ask(context, customer_id, panel.window())


def _opened(dialog: QDialog) -> QDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
