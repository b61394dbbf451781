"""The places of the window, each with what it shows when something is chosen there."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from custdesk.audit.model import LogFilter
from custdesk.audit.problems import (
    ALTERED,
    ANCHOR_BEYOND,
    CUSTOMER_ALTERED,
    ROW_FOREIGN,
    SIGNATURE_FALSE,
    LogProblem,
    VerifyReport,
)
from custdesk.desk.permissions import Lens
from custdesk.ui.audit.page import LogPage
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.history.timeline import LooksLine
from custdesk.ui.home.page import HomePage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.users.page import TeamPage
from tests.ui.customers.form_screens import form_screens
from tests.ui.customers.screens import listing_screens
from tests.ui.home.screens import home_screens
from tests.ui.screens.ground import Ground, Named


def place_screens(ground: Ground, window: MainWindow, page: QWidget) -> Named:
    if isinstance(page, CustomersPage):
        yield from _customers(ground, window, page)
    elif isinstance(page, HomePage):
        yield from home_screens(ground, window, page)
    elif isinstance(page, ExchangePage):
        for place in range(page.tabs.count()):
            page.tabs.setCurrentIndex(place)
            yield f"exchange-{place}", window
    elif isinstance(page, LogPage):
        yield "log", window
        page.table.choose(page.table.records.record_id(0))
        yield "log-entry", window
        page.panel.show_values()
        page.filters.more_button.setChecked(True)
        page.filters.choose(LogFilter(text="customer", since="2026-01-01"))
        yield "log-filtered", window
        yield from _log_told(ground, window, page)
        popup = page.filters.actions_button.open()
        yield "log-actions", popup
        popup.close()
    elif isinstance(page, TeamPage):
        yield "team", window
        page.table.choose(page.table.records.record_id(0))
        page.tabs.setCurrentIndex(1)
        yield "team-roles", window
    else:
        yield page.icon if isinstance(page, SettingsPage) else "privacy", window


def _log_told(ground: Ground, window: MainWindow, page: LogPage) -> Named:
    whole = VerifyReport(entries=12345, anchors=14, anchors_cut=2, customers=678)
    rows = tuple(LogProblem(4, one, 9, "customer", 7, "1001") for one in (CUSTOMER_ALTERED, ROW_FOREIGN))
    bad = tuple(LogProblem(4, one, 9) for one in (ALTERED, SIGNATURE_FALSE, ANCHOR_BEYOND))
    page.seek_strip.show_reached("2024-03-03T12:00:00+00:00")
    for name, problems in (("whole", ()), ("rows", rows), ("altered", bad)):
        page.verdict.show_report(replace(whole, problems=problems, problem_count=len(problems)))
        yield f"log-{name}", window
    page.seek_strip.show_stopped()
    page.filters.choose(LogFilter(text="zzz"))
    yield "log-nothing", window
    page.verdict.hide()


def _customers(ground: Ground, window: MainWindow, page: CustomersPage) -> Named:
    yield "customers", window
    page.finder.table.choose(ground.customer_id)
    ground.qtbot.waitUntil(lambda: page.panel.isVisible() and bool(page.finder.count.text()))
    yield "customer", window
    page.panel.details.sealed["health_note"].show_value()
    yield "customer-sealed", window
    page.panel.tabs.setCurrentIndex(1)
    yield "customer-consent", window
    page.panel.tabs.setCurrentWidget(page.panel.history)
    ground.qtbot.waitUntil(lambda: bool(page.panel.history.lines))
    history = page.panel.history
    for place in range(history.chooser.count()):
        history.chooser.setCurrentIndex(place)
        for line in history.lines:
            if isinstance(line, LooksLine):
                line.unfold.click()
        yield f"customer-history-{place}", window
    page.panel.tabs.setCurrentIndex(0)
    for lens in (Lens.STANDARD, Lens.PURPOSE, Lens.PERSONAL):
        page.finder.lens.choose(lens)
        page.finder.table.choose(ground.customer_id)
        page._show_chosen()
        yield f"customers-{lens.value}", window
    yield from listing_screens(ground, window, page)
    page.new_record()
    page.save()
    yield "form-new", window
    page.form.forget()
    page._show_list()
    page.finder.table.choose(ground.customer_id)
    page.edit_chosen()
    assert page.form.isVisible()
    yield "form-edit", window
    page.form.forget()
    page._show_list()
    yield from form_screens(ground, window, page)
