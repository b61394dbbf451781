"""The customers whom the person opened last, where the session may see them now."""

from custdesk.customers.model import Customer
from custdesk.desk.permissions import Lens, Permission
from custdesk.errors import CustDeskError
from custdesk.records.columns import DataClass
from custdesk.ui.page import PageContext


def sees_names(context: PageContext) -> bool:
    """Return whether the lens in use shows a list of all customers with their names."""
    session = context.session
    listed = session.lens in (Lens.STANDARD, Lens.PERSONAL) and session.may(Permission.CUSTOMER_VIEW)
    return listed and DataClass.IDENTITY in session.classes


def recent_customers(context: PageContext) -> tuple[Customer, ...]:
    """Return them, the newest first; nobody where no names are shown."""
    if not sees_names(context):
        return ()
    try:
        return context.services.recent.all()
    except CustDeskError:
        return ()  # a list that only saves a search is no place to tell what is wrong with the vault
