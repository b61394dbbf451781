"""Views of the list are kept for oneself or for everybody, and the list says which one it shows."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.model import ListState
from custdesk.desk.permissions import Lens, Role
from custdesk.ui.customers.listing.saved_views import ViewsButton
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from custdesk.ui.widgets import NameDialog
from tests.ui.customers.conftest import names

Make = Callable[[PageContext], CustomersPage]
VIP = Filters((Condition("tags", Match.ANY_OF, ("vip",)),))


def texts(views: ViewsButton) -> list[str]:
    return [action.text() for action in views.fill().actions() if action.text()]


def press(views: ViewsButton, text: str) -> None:
    next(action for action in views.fill().actions() if action.text() == text).trigger()


def name_it(page: CustomersPage, name: str, qtbot: QtBot) -> None:
    dialog = page.findChild(NameDialog)
    assert dialog is not None
    dialog.box.setText(name)
    with qtbot.waitSignal(page.finder.views.kept):
        dialog.keep_button.click()


def label(views: ViewsButton) -> str:
    return views.text().replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def regulars(page: CustomersPage, qtbot: QtBot) -> CustomersPage:
    """The page with a view of the VIPs by city, which is in use."""
    page.finder.filters.show_filters(VIP)
    page.finder.table.arrange({"columns": ["name", "city"], "sort": [["city", True]]})
    with qtbot.waitSignal(page.finder.counted):
        page.finder.filters.changed.emit()
    press(page.finder.views, "Keep as a new view …")
    name_it(page, "Regulars", qtbot)
    return page


def test_a_view_is_kept_and_brings_back_filters_columns_and_order(regulars: CustomersPage, qtbot: QtBot):
    finder = regulars.finder
    assert label(finder.views) == "Regulars"
    with qtbot.waitSignal(finder.counted):
        press(finder.views, "As at the beginning")
    assert label(finder.views) == "Views"
    assert len(names(regulars)) == 4
    assert finder.table.shown_columns() == ["name", "phone", "email", "city", "number", "tags"]
    with qtbot.waitSignal(finder.counted):
        press(finder.views, "Regulars")
    assert names(regulars) == ["María Núñez"]
    assert finder.table.shown_columns() == ["name", "city"]
    assert finder.table.records.sorting == (("city", True),)
    assert finder.views.accessibleName().replace("\u2068", "").replace("\u2069", "") == "View: Regulars"


def test_a_changed_view_says_so_until_the_changes_are_kept(regulars: CustomersPage, qtbot: QtBot):
    finder = regulars.finder
    with qtbot.waitSignal(finder.counted):
        finder.show_state(ListState.ALL)
    assert label(finder.views) == "Regulars (changed)"
    with qtbot.waitSignal(finder.views.kept):
        press(finder.views, "Keep the changes")
    assert label(finder.views) == "Regulars"
    (kept,) = regulars.context.services.list_views.all()
    assert kept.view.state is ListState.ALL


def test_a_view_is_renamed_shared_and_deleted(regulars: CustomersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    views, kept = regulars.finder.views, regulars.context.services.list_views
    press(views, "Rename …")
    name_it(regulars, "Best ones", qtbot)
    with qtbot.waitSignal(views.kept):
        press(views, "Share with everybody")
    assert [(one.name, one.shared) for one in kept.all()] in (
        [("Best ones", True), ("Best ones", False)],
        [("Best ones", False), ("Best ones", True)],
    )
    assert "For everybody" in texts(views)
    monkeypatch.setattr("custdesk.ui.customers.listing.saved_views.confirm", lambda *_args, **_more: True)
    with qtbot.waitSignal(views.kept):
        press(views, "Delete …")
    assert [(one.name, one.shared) for one in kept.all()] == [("Best ones", False)]
    assert label(views) == "Views"


def test_who_may_not_share_sees_the_shared_ones_and_changes_none(
    page: CustomersPage, as_role: Callable[[Role], PageContext], make_page: Make
):
    page.context.services.list_views.share("All of us", page.finder.present_view())
    clerks = make_page(as_role(Role.CLERK)).finder.views
    press(clerks, "All of us")
    assert label(clerks).startswith("All of us")
    assert texts(clerks) == ["For everybody", "All of us", "As at the beginning", "Keep as a new view …"]


def test_what_a_view_has_to_go_without_is_said(regulars: CustomersPage, qtbot: QtBot):
    finder, context = regulars.finder, regulars.context
    finder.lens.choose(Lens.STANDARD)
    with qtbot.waitSignal(finder.counted):
        press(finder.views, "Regulars")
    said = context.said[-1][0].replace("\u2068", "").replace("\u2069", "")  # type: ignore[attr-defined]
    assert said == "This view goes without what you do not see now: Tags"
    assert finder.filters.chips == []
    assert finder.table.shown_columns() == ["name", "city"]
