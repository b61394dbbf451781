"""Customers who are there twice, behind the screens."""

from dataclasses import replace

import pytest

from custdesk.customers.model import CustomerCard, Phone
from custdesk.ui.page import PageContext
from tests.ui.customers.conftest import MARIA, as_role, context, make_page, services
from tests.ui.history.conftest import window

__all__ = ["as_role", "context", "make_page", "services", "two", "window"]

AGAIN = CustomerCard(
    customer=replace(MARIA.customer, given_name="Mari", notes="Evenings", number=""),
    phones=(*MARIA.phones, Phone(number="+34915550101")),
    emails=MARIA.emails,
)


@pytest.fixture
def two(context: PageContext) -> tuple[int, int]:
    """María, and once more."""
    return 1, context.services.customers.create(AGAIN)
