"""An entry in full: its values through the view in use, sealed ones opened with a reason, and what can be undone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery, ValueChange
from custdesk.customers.model import Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Lens, Role
from custdesk.ui.audit.detail import EntryPanel
from custdesk.ui.audit.values import list_lines
from custdesk.ui.page import PageContext
from custdesk.ui.widgets.labels import Text
from tests.ui.consent_shop import seen_by


@pytest.fixture
def changed(context: PageContext) -> PageContext:
    """A customer whose phones, note and health note were changed."""
    customers = context.services.customers
    first = CustomerCard(
        customer=Customer(given_name="Ana", notes="likes rye"),
        phones=(Phone(number="+34612345678", label="mobile"), Phone(number="+34911222333", label="home")),
        emails=(Email(address="ana@example.com", label="home"),),
        sealed={"health_note": "no nuts"},
    )
    card = customers.open(customers.create(first))
    phones = (Phone(number="+34699999888", label="mobile"), Phone(number="+34911222333", label="home"))
    edited = replace(card.customer, notes="likes wheat")
    customers.save(replace(card, customer=edited, phones=phones, emails=(), sealed={"health_note": "no eggs"}), card)
    return context


def panel_of(context: PageContext, qtbot: QtBot, action: str = "customer.changed") -> EntryPanel:
    panel = EntryPanel(context)
    qtbot.addWidget(panel)
    panel.show_entry(context.services.log.page(LogQuery(actions=(action,))).entries[0])
    return panel


def shown(panel: EntryPanel) -> str:
    QApplication.processEvents()  # what was just added is shown by the loop of events
    return "\n".join(label.text() for label in panel.findChildren(Text) if not label.isHidden())


def opener(panel: EntryPanel) -> QPushButton | None:
    QApplication.processEvents()
    found = [one for one in panel.findChildren(QPushButton) if one.text() == "Open the sealed values"]
    return found[0] if found and not found[0].isHidden() else None


def test_lists_are_told_as_what_was_added_removed_and_changed(changed: PageContext, qtbot: QtBot) -> None:
    panel = panel_of(changed, qtbot)
    panel.show_values()
    text = shown(panel)
    assert "Changed: Mobile · \u2068+34612345678\u2069 → Mobile · \u2068+34699999888\u2069" in text
    assert "Removed: Home · \u2068ana@example.com\u2069" in text
    assert "911222333" not in text  # it stayed as it was
    assert "{" not in text
    assert '"' not in text


def test_a_list_of_which_only_the_order_changed_is_told_so() -> None:
    one, other = '{"label":"home","number":"1"}', '{"label":"work","number":"2"}'
    lines = list_lines(ValueChange(column="phones", before=f"[{one},{other}]", after=f"[{other},{one}]"))
    assert lines == ["Only the order changed."]
    assert list_lines(ValueChange(column="notes", before="[in brackets", after="x")) == []


def test_the_standard_view_masks_the_values_and_says_which_view_it_is(changed: PageContext, qtbot: QtBot) -> None:
    panel = panel_of(seen_by(changed, Role.OWNER, chosen_lens=Lens.STANDARD), qtbot)
    panel.show_values()
    text = shown(panel)
    assert "As seen in: Standard view" in text
    assert "•••888" in text
    for hidden in ("699999888", "likes wheat", "ana@example.com"):
        assert hidden not in text
    assert opener(panel) is None


def test_a_sealed_value_is_opened_before_and_after_for_a_reason(
    changed: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = seen_by(changed, Role.PRIVACY_OFFICER)
    panel = panel_of(officer, qtbot)
    panel.show_values()
    button = opener(panel)
    assert button is not None
    monkeypatch.setattr("custdesk.ui.audit.detail.ask_reason", lambda _parent, _name: "")
    button.click()
    assert "no nuts" not in shown(panel)  # whoever gives no reason changed his mind
    monkeypatch.setattr("custdesk.ui.audit.detail.ask_reason", lambda _parent, _name: "safety")
    button.click()
    assert "no nuts" in shown(panel)
    assert "no eggs" in shown(panel)
    assert opener(panel) is None
    (logged,) = changed.services.log.page(LogQuery(actions=("log.sealed_viewed",))).entries
    assert logged.detail["reason"] == "safety"


def test_another_entry_hides_the_values_of_the_one_before(changed: PageContext, qtbot: QtBot) -> None:
    panel = panel_of(changed, qtbot)
    panel.show_values()
    button = opener(panel)
    assert button is not None
    button.click()
    assert "no nuts" in shown(panel)
    panel.show_entry(changed.services.log.page(LogQuery(actions=("vault.founded",))).entries[0])
    assert "likes" not in shown(panel)
    assert "no nuts" not in shown(panel)


def test_only_what_can_be_undone_by_the_session_offers_it(changed: PageContext, qtbot: QtBot) -> None:
    assert not panel_of(changed, qtbot).undo_button.isHidden()
    assert panel_of(changed, qtbot, "vault.founded").undo_button.isHidden()
    masked = seen_by(changed, Role.ANALYST)
    entry = changed.services.log.page(LogQuery(actions=("customer.changed",))).entries[0]
    panel = EntryPanel(masked)
    qtbot.addWidget(panel)
    panel.show_entry(entry)
    assert panel.undo_button.isHidden()
    assert panel.customer_button.isHidden()
