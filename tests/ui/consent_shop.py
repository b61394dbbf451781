"""A real shop behind the screens of consent and privacy."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Role
from custdesk.entrance import new_vault
from custdesk.settings import Settings
from custdesk.shop.model import Shop
from custdesk.store.keys import FLOOR
from custdesk.ui.choices import Choices
from custdesk.ui.languages import Languages
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import Theme
from tests.shops import seen_as
from tests.vaults import OWNER, PASSPHRASE

SHOP = Shop(name="Panadería Lucía", country="ES", language="es")


@contextmanager
def open_shop(tmp_path: Path, app: QApplication) -> Iterator[PageContext]:
    """Give what a page is given, in English, with one customer who speaks Greek."""
    services, _recovery_key = new_vault(tmp_path / "shop.custdesk", SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    tasks = TaskRunner()
    choices = Choices(Settings(language="en", theme="light"), tmp_path / "settings.json", Theme(app), Languages(app))
    try:
        services.customers.create(CustomerCard(customer=Customer(given_name="Μαρία", language="el")))
        yield PageContext(services=services, tasks=tasks, choices=choices)
    finally:
        tasks.stop()
        services.close()


def seen_by(context: PageContext, role: Role, **session: Any) -> PageContext:
    """Return the context as another role has it, in the window and below it."""
    return replace(context, services=seen_as(context.services, role=role, **session))
