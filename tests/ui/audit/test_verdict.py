"""What a verification says while it runs, and what it found."""

import pytest
from pytestqt.qtbot import QtBot

from custdesk.audit.problems import CUSTOMER_ALTERED, NOTICE_ALTERED, LogProblem
from custdesk.ui.audit.page import LogPage
from custdesk.ui.audit.sentences import problem_text
from custdesk.ui.page import PageContext
from tests.ui.whole import whole
from tests.vaults import beside


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> LogPage:
    page = whole(LogPage(context))
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    return page


def verified(page: LogPage, qtbot: QtBot) -> str:
    page.verify()
    qtbot.waitUntil(lambda: not page.verdict.isHidden(), timeout=20000)
    return "\n".join((page.verdict.heading.text(), page.verdict.problems.text(), page.verdict.text.text()))


def test_it_says_what_it_is_doing_in_words(page: LogPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(page.strip.label, "setText", said.append)
    page.verify()
    qtbot.waitUntil(lambda: not page.verdict.isHidden(), timeout=20000)
    assert said[0] == "Checking the entries of the log …"
    assert said[-1].startswith("Comparing the customers with what the log says of them …")


def test_what_was_stopped_says_nothing_of_the_log(page: LogPage, qtbot: QtBot) -> None:
    page.verify()
    page.strip.cancel.click()
    qtbot.waitUntil(lambda: not page.verdict.isHidden(), timeout=20000)
    assert page.verdict.heading.text() == "The verification was stopped."
    assert page.verdict.problems.isHidden()
    qtbot.waitUntil(page.verify_button.isEnabled, timeout=20000)


def test_how_much_was_compared_is_said(page: LogPage, qtbot: QtBot) -> None:
    customers = beside(page.context.services._desk.vault).execute("SELECT count(*) FROM customer").fetchone()[0]
    assert f"Customers compared with the log: {customers}." in verified(page, qtbot)


def test_a_customer_who_was_changed_by_another_program_is_named(page: LogPage, qtbot: QtBot) -> None:
    raw = beside(page.context.services._desk.vault)
    raw.execute("UPDATE customer SET notes = 'owes us a lot' WHERE id = (SELECT min(id) FROM customer)")
    number = raw.execute("SELECT number FROM customer ORDER BY id LIMIT 1").fetchone()[0]
    text = verified(page, qtbot)
    assert "The log is whole, but another program changed what it tells of." in text
    assert f"\u2068{number}\u2069" in text
    assert "After this entry another program changed the customer" in text


def test_a_subject_without_a_name_is_told_by_what_it_is() -> None:
    gone = LogProblem(3, CUSTOMER_ALTERED, 3, "customer", 7)
    assert problem_text(gone).startswith("Customer \u2068#7\u2069, entry 3: After this entry")
    assert problem_text(LogProblem(3, NOTICE_ALTERED, 3, "notice", 2)).startswith("Privacy notice, version 2, entry 3:")
