"""What can be done with the log beside reading it: sealing it, checking a seal, giving it out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.ui import icons
from custdesk.ui.page import Command, Page
from custdesk.ui.shell.pressing import commands_of

if TYPE_CHECKING:
    from custdesk.ui.audit.page import LogPage

translate = QCoreApplication.translate


def extras(page: "LogPage") -> list[QAction]:
    """Return the actions that the session of a page may use, for its menu."""
    may = page.context.may
    made = []
    if may(Permission.LOG_VERIFY):
        made.append(_action(page, translate("Log", "Print a seal …"), "print", print_seal))
        made.append(_action(page, translate("Log", "Check a seal …"), "check", check_seal))
    if all(may(needed) for needed in (Permission.LOG_EXPORT, Permission.LOG_VIEW, Permission.LOG_VERIFY)):
        made.append(_action(page, translate("Log", "Export the log …"), "export", export_log))
    if may(Permission.LOG_VIEW):
        made.append(_action(page, translate("Log", "What was cut …"), "information", show_cuts))
    return made


def offered(page: "LogPage") -> list[Command]:
    """Return what the place offers the palette."""
    menu = page.more_button.menu()
    return commands_of(page.verify_button, *(menu.actions() if menu else ()))


def print_seal(page: Page) -> None:
    """Make a seal of the log and show it beside a place."""
    from custdesk.ui.audit.seal_dialog import SealDialog
    from custdesk.ui.audit.seal_sheet import SealSheet

    services = page.context.services
    try:
        seal = services.seals.make()
        shop = services.shop.get().name
    except CustDeskError as error:
        page.show_error(error)
        return
    _open(SealDialog(SealSheet(shop, seal, page.context.session.user_name), page))


def check_seal(page: "LogPage") -> None:
    """Ask for what a sheet says."""
    from custdesk.ui.audit.seal_check import CheckSealDialog

    _open(CheckSealDialog(page.context, page))


def export_log(page: "LogPage") -> None:
    """Ask where what the page shows shall go."""
    from custdesk.ui.audit.export_dialog import ExportLogDialog

    _open(ExportLogDialog(page.context, page.query(), page.filters_in_words(), page))


def show_cuts(page: "LogPage") -> None:
    """Show what a rule cut from the log."""
    from custdesk.ui.audit.cuts_dialog import CutsDialog

    retention = page.context.services.log_retention
    try:
        cuts, made = retention.cuts(), retention.made()
    except CustDeskError as error:
        page.show_error(error)
        return
    _open(CutsDialog(cuts, made[0].months if made else 0, page))


def _action(page: "LogPage", text: str, icon: str, act: Callable[["LogPage"], None]) -> QAction:
    action = QAction(text, page)
    icons.dress(action, icon)
    action.triggered.connect(lambda _checked=False: act(page))
    return action


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
