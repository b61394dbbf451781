"""A real shop and small real files behind the screens of the import."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Customer, CustomerCard, Email, Phone
from custdesk.settings import Settings
from custdesk.ui.choices import Choices
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.languages import Languages
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import Theme
from tests.shops import make_shop

HEADINGS = ("Nombre", "Apellidos", "Teléfono", "Correo", "Ciudad", "Notas")
NEW, CHANGED, UNCHANGED, LOOKALIKE, REFUSED = range(2, 7)
"""The lines of :data:`ROWS` in the file."""
ROWS = (
    ("Nuria", "Vidal", "600111000", "nuria@example.es", "Bilbao", "prefiere las tardes"),
    ("Lucía", "Pérez Gómez", "600222000", "lucia@example.es", "Madrid", ""),
    ("Mario", "Sanz", "600333000", "", "", ""),
    ("Elena", "Ruiz Martín", "", "elena@example.es", "", ""),
    ("", "", "600999000", "nadie@example.es", "", ""),
)


@contextmanager
def open_import_shop(tmp_path: Path, app: QApplication) -> Iterator[PageContext]:
    """Give what a page is given, in English, with three customers whom the rows know."""
    services = make_shop(tmp_path)
    tasks = TaskRunner()
    choices = Choices(Settings(language="en", theme="light"), tmp_path / "settings.json", Theme(app), Languages(app))
    known = (
        (Customer(given_name="Lucía", family_name="Pérez Gómez"), "600222000", "lucia@example.es"),
        (Customer(given_name="Mario", family_name="Sanz"), "600333000", ""),
        (Customer(given_name="Elena", family_name="Ruiz Marín"), "", "elena@example.es"),
    )
    try:
        for customer, phone, email in known:
            services.customers.create(
                CustomerCard(
                    customer=customer,
                    phones=(Phone(number=phone),) if phone else (),
                    emails=(Email(address=email),) if email else (),
                )
            )
        yield PageContext(services=services, tasks=tasks, choices=choices)
    finally:
        tasks.stop()
        services.close()


def make_workbook(
    path: Path, rows: Sequence[Sequence[object]] = ROWS, headings: Sequence[str] = HEADINGS, *, hidden: str = ""
) -> Path:
    """Write a workbook with one sheet of customers, and a hidden one if it is given a name."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Clientes"
    for row in (headings, *rows):
        sheet.append(list(row))
    if hidden:
        other = book.create_sheet(hidden)
        other.sheet_state = "hidden"
        other.append(["Nombre", "Teléfono"])
        other.append(["Antiguo Cliente", "600777000"])
    book.save(path)
    return path


def at_rest(wizard: ImportWizard, qtbot: QtBot) -> None:
    """Wait until the wizard has done what it was asked to."""
    qtbot.waitUntil(lambda: not wizard.busy, timeout=30_000)


def go_on(wizard: ImportWizard, qtbot: QtBot, times: int = 1) -> None:
    """Click through to the next step."""
    for _ in range(times):
        wizard.foot.onwards.click()
        at_rest(wizard, qtbot)
