"""The list is seen through one view at a time, names it, and follows when another is chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from custdesk.consent.model import Answers
from custdesk.desk.permissions import Lens, Role
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from tests.ui.customers.conftest import names

Make = Callable[[PageContext], CustomersPage]
AsRole = Callable[[Role], PageContext]


def heads(page: CustomersPage) -> list[str]:
    model = page.finder.table.records
    return [model.columns[model.place_of(key)].title() for key in page.finder.table.shown_columns()]


def cell(page: CustomersPage, key: str, row: int = 0) -> str:
    model = page.finder.table.records
    return str(model.index(row, model.place_of(key)).data())


def offered(page: CustomersPage) -> list[str]:
    menu = page.finder.lens.menu()
    return [action.text() for action in menu.actions()] if isinstance(menu, QMenu) else []


@pytest.mark.parametrize(
    ("role", "names"),
    [
        (Role.OWNER, ["Standard view", "Personal view", "View for one purpose"]),
        (Role.CLERK, ["Standard view", "Personal view"]),
    ],
)
def test_a_role_is_offered_the_views_it_may_use(as_role: AsRole, make_page: Make, role: Role, names: list[str]):
    assert offered(make_page(as_role(role))) == names


def test_a_clerk_begins_with_masked_contact_data(as_role: AsRole, make_page: Make):
    page = make_page(as_role(Role.CLERK))
    assert page.finder.lens.text() == "Standard view"
    assert cell(page, "phone", names(page).index("María Núñez")) == "•••678"
    assert "Tags" not in heads(page)
    model = page.finder.table.records
    page.finder.table.horizontalHeader().sectionClicked.emit(model.place_of("phone"))
    assert model.sorting == (("name", False),)
    page.finder.table.horizontalHeader().sectionClicked.emit(model.place_of("city"))
    assert model.sorting == (("city", False),)


def test_another_view_changes_the_list_and_the_open_customer(as_role: AsRole, make_page: Make, qtbot: QtBot):
    page = make_page(as_role(Role.CLERK))
    page.finder.table.choose(1)
    qtbot.waitUntil(page.panel.isVisible)
    with qtbot.waitSignal(page.context.changed.lens_changed):
        page.finder.lens.choose(Lens.PERSONAL)
    assert page.finder.lens.text() == "Personal view"
    assert cell(page, "phone", names(page).index("María Núñez")) == "612 34 56 78"
    assert "Tags" in heads(page)
    assert page.finder.table.chosen_id() in (0, 1)


def test_a_clerk_edits_the_whole_card(as_role: AsRole, make_page: Make):
    page = make_page(as_role(Role.CLERK))
    page.finder.table.choose(1)
    page.edit_chosen()
    phone = page.form.editors.fields()["phones.0.number"]
    assert "•" not in str(phone.value())
    page.form.editors.columns["job_title"].set_value("Baker")
    assert page.form.editors.filled_card().customer.notes == "Prefers mornings"


def test_a_list_for_one_purpose_leaves_out_who_said_no_and_says_why(
    context: PageContext, make_page: Make, qtbot: QtBot
):
    consents = context.services.consents
    consents.record(1, Answers(purposes={"marketing": "given"}))
    consents.record(2, Answers(purposes={"marketing": "refused"}))
    consents.record(3, Answers(purposes={"marketing": "given"}, opted_out={"marketing": True, "phone": True}))
    page = make_page(context)
    with qtbot.waitSignal(page.finder.counted):
        page.finder.lens.choose(Lens.PURPOSE)
    uses = page.finder.uses
    assert uses.isVisible()
    with qtbot.waitSignal(page.finder.counted):
        uses.box.setCurrentIndex(uses.box.findData("marketing"))
    assert names(page) == ["María Núñez"]
    assert page.finder.count.text() == "1 customer"
    for said in ("3 left out", "Said no to this purpose (1)", "Wants no marketing (1)", "Has not been asked (1)"):
        assert said in uses.left_out.text()
    with qtbot.waitSignal(page.finder.counted):
        uses.box.setCurrentIndex(uses.box.findData("sms"))
    assert uses.left_out.text() == "Nobody is left out."
    assert len(names(page)) == 4
    with qtbot.waitSignal(page.finder.counted):
        page.finder.lens.choose(Lens.PERSONAL)
    assert uses.isHidden()


def test_the_foot_of_the_window_names_the_view_in_use(context: PageContext, qtbot: QtBot):
    window = MainWindow(context, [CustomersPage], "Shop")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    page = window.current_page
    assert isinstance(page, CustomersPage)
    page.finder.lens.choose(Lens.STANDARD)
    assert window.room.status.lens.text() == "Standard view"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
