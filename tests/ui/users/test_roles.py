"""What each role may do, narrowed by an owner and reviewed from time to time."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import NO_LIMITS, ROLES, Lens, Limits, Permission, Role
from custdesk.records.columns import DataClass
from custdesk.ui.page import PageContext
from custdesk.ui.users.narrowing import NarrowDialog
from custdesk.ui.users.page import TeamPage
from custdesk.ui.users.review import ReviewDialog, ReviewStrip
from custdesk.ui.users.role_words import matrix
from custdesk.users.model import Review
from tests.ui.users.pressing import opened
from tests.ui.whole import whole
from tests.vaults import beside

NONE = dict.fromkeys(Role, NO_LIMITS)


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> TeamPage:
    page = whole(TeamPage(context))
    qtbot.addWidget(page)
    page.refresh()
    return page


def row_of(page: TeamPage, what: str) -> list[str]:
    model = page.roles.records
    rows = [[str(model.index(row, column).data()) for column in range(7)] for row in range(model.rowCount())]
    return next(row[1:] for row in rows if row[0] == what)


def narrowing(page: TeamPage, role: Role) -> NarrowDialog:
    page.role_choice.setCurrentIndex(page.role_choice.findData(role))
    page.narrow_button.click()
    return opened(NarrowDialog)


def test_the_matrix_says_yes_and_no_in_words(page: TeamPage) -> None:
    assert page.roles.records.rowCount() == len(Permission) + len(DataClass) + len(Lens) + 2
    assert row_of(page, "Look customers up") == [*["✓ Yes"] * 5, "No"]
    assert row_of(page, "Bank accounts (sealed)") == ["✓ Yes", "No", "No", "No", "✓ Yes", "No"]
    assert row_of(page, "Anonymised view") == ["✓ Yes", "✓ Yes", "No", "No", "No", "✓ Yes"]
    assert row_of(page, "The program locks after")[3].startswith("3 minute")


@pytest.mark.parametrize("role", Role)
def test_what_is_withheld_is_told_from_what_a_role_never_had(role: Role) -> None:
    grant = ROLES[role]
    limits = Limits(permissions=grant.permissions, classes=grant.classes, idle_minutes=1, asks_reason=True)
    said = {row.what: row.answers[role] for row in matrix({**NONE, role: limits})}
    usual = {row.what: row.answers[role] for row in matrix(NONE)}
    withheld = {what for what, answer in said.items() if answer == "Withheld"}
    assert len(withheld) == len(grant.permissions) + len(grant.classes)
    assert all(usual[what] == "✓ Yes" for what in withheld)
    assert said["The program locks after"].startswith("1 minute")
    opens_sealed = bool(grant.classes & {DataClass.SPECIAL, DataClass.FINANCIAL})
    assert (said["Is asked why, before a sealed value is shown"] == "✓ Yes") == opens_sealed


@pytest.mark.parametrize("role", Role)
def test_switches_are_there_for_what_the_role_has_and_for_nothing_else(context: PageContext, role: Role) -> None:
    dialog = NarrowDialog(context, role, NO_LIMITS)
    assert set(dialog.permissions) <= ROLES[role].permissions
    assert set(dialog.classes) <= ROLES[role].classes
    assert set(dialog.lenses) == set(ROLES[role].lenses)
    assert dialog.limits() == NO_LIMITS
    longest = max(int(dialog.idle.itemData(row)) for row in range(dialog.idle.count()))
    assert longest < ROLES[role].idle_minutes
    dialog.deleteLater()


def test_a_role_is_narrowed_and_given_everything_back(page: TeamPage, qtbot: QtBot) -> None:
    dialog = narrowing(page, Role.CLERK)
    dialog.permissions[Permission.CUSTOMER_ARCHIVE].setChecked(False)
    dialog.classes[DataClass.BEHAVIOUR].setChecked(False)
    dialog.lenses[Lens.PERSONAL].setChecked(False)
    dialog.idle.setCurrentIndex(dialog.idle.findData(2))
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert row_of(page, "Archive and restore customers")[2] == "Withheld"
    assert row_of(page, "Personal view")[2] == "Withheld"
    assert row_of(page, "The program locks after")[2].startswith("2 minute")
    assert page.context.services.roles.limits()[Role.CLERK] == Limits(
        permissions=frozenset({Permission.CUSTOMER_ARCHIVE}),
        classes=frozenset({DataClass.BEHAVIOUR}),
        lenses=frozenset({Lens.PERSONAL}),
        idle_minutes=2,
    )
    dialog = narrowing(page, Role.CLERK)
    assert not dialog.permissions[Permission.CUSTOMER_ARCHIVE].isChecked()
    assert dialog.idle.currentData() == 2
    dialog.whole.click()
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert page.context.services.roles.limits()[Role.CLERK] == NO_LIMITS
    assert row_of(page, "Archive and restore customers")[2] == "✓ Yes"


def test_a_role_keeps_at_least_one_view(page: TeamPage) -> None:
    dialog = narrowing(page, Role.CLERK)
    for switch in dialog.lenses.values():
        switch.setChecked(False)
    dialog.verb.click()
    assert "at least one view" in dialog.says.text()
    assert page.context.services.roles.limits()[Role.CLERK] == NO_LIMITS
    dialog.changed = False
    dialog.reject()


def test_a_reason_that_the_role_owes_anyway_cannot_be_switched_off(context: PageContext) -> None:
    accountant = NarrowDialog(context, Role.ACCOUNTANT, NO_LIMITS)
    assert accountant.reason.isChecked()
    assert not accountant.reason.isEnabled()
    clerk = NarrowDialog(context, Role.CLERK, NO_LIMITS)
    assert clerk.reason.isHidden(), "a clerk sees no sealed value at all"
    for dialog in (accountant, clerk):
        dialog.deleteLater()


def test_a_review_is_noted_with_the_day_of_the_next_one(page: TeamPage, qtbot: QtBot) -> None:
    assert "for the first time" in page.review.says.text()
    page.review.button.click()
    dialog = opened(ReviewDialog)
    dialog.next_on.setValue(date.today())
    dialog.verb.click()
    assert "still to come" in dialog.next_field.trouble()
    day = date.today() + timedelta(days=90)
    dialog.next_on.setValue(day)
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert page.context.services.roles.review().next_on == day.isoformat()
    assert page.context.session.user_name in page.review.says.text()


def test_a_review_that_is_due_stands_out(context: PageContext, qtbot: QtBot) -> None:
    strip = ReviewStrip(context)
    qtbot.addWidget(strip)
    strip.show_review(Review(last_at="2026-01-05T09:00:00+00:00", last_by="Ana", next_on="2026-07-05", due=True))
    assert strip.property("look") == "notice-warning"
    assert "It is time to review" in strip.says.text()
    strip.show_review(Review(last_at="2026-07-06T09:00:00+00:00", last_by="Ana", next_on="2027-01-05", due=False))
    assert strip.property("look") == "card"


def test_limits_that_nobody_signed_are_told_and_mended_by_setting_them_again(page: TeamPage, qtbot: QtBot) -> None:
    services = page.context.services
    services.roles.narrow(Role.CLERK, Limits(idle_minutes=2))
    beside(services._desk.vault).execute("UPDATE role_limit SET idle_minutes = 5")
    page.refresh()
    assert "not what an owner signed" in page.altered.text()
    assert not page.altered.isHidden()
    assert page.roles.records.rowCount() == 0
    assert page.table.records.rowCount() == 1
    dialog = narrowing(page, Role.CLERK)
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert page.altered.isHidden()
    assert page.roles.records.rowCount() > 0
