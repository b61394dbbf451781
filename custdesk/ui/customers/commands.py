"""What the place of the customers offers the palette (Ctrl+K)."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from custdesk.desk.permissions import Permission
from custdesk.ui.page import Command

if TYPE_CHECKING:
    from custdesk.ui.customers.page import CustomersPage

translate = QCoreApplication.translate


def commands_of(page: "CustomersPage") -> list[Command]:
    """Return what can be done with the customers and their list, as the session may do it now."""
    finder, context = page.finder, page.context
    made = [
        Command(
            text=translate("Filter", "Add a filter"),
            act=page.filter_list,
            icon="filter",
            words=translate("Filter", "narrow sort condition"),
            keys="Ctrl+Shift+F",
        ),
        Command(text=translate("Customers", "Columns"), act=finder.choose_columns, icon="columns"),
        Command(text=translate("ListViews", "Keep as a new view …"), act=finder.views.keep_new, icon="bookmark"),
        Command(text=translate("ListViews", "As at the beginning"), act=finder.views.begin_again, icon="bookmark"),
    ]
    made += [
        Command(
            text=translate("ListViews", "View: {view}").format(view=one.name),
            act=partial(finder.views.choose, one),
            icon="bookmark",
        )
        for one in context.services.list_views.all()
    ]
    if context.may(Permission.CUSTOMER_CREATE):
        new = translate("Customers", "New customer")
        made.insert(0, Command(text=new, act=page.new_record, icon="add", keys="Ctrl+N"))
    if not finder.twice_button.isHidden():
        made.append(Command(text=finder.twice_button.toolTip(), act=finder.twice_button.click, icon="copy"))
    if context.may(Permission.EXPORT_LIST):
        export, paper = translate("Customers", "Export this list"), translate("Customers", "Print this list")
        made.append(Command(text=export, act=page.giving.export, icon="export"))
        made.append(Command(text=paper, act=page.giving.print, icon="print", keys="Ctrl+P"))
    return made
