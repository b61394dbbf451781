"""The history in the customer's panel: by days, with what can be undone, read only when it is looked at."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from custdesk.consent.model import Answers
from custdesk.customers.model import Phone
from custdesk.desk.permissions import Role
from custdesk.ui.customers.panel import CustomerPanel
from custdesk.ui.history import panel as panel_module
from custdesk.ui.history.panel import HistoryPanel
from custdesk.ui.history.timeline import LooksLine, ToldLine
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from tests.history.conftest import edit, last_entry
from tests.ui.history.conftest import make_panel


def texts(panel: HistoryPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.text() and not label.isHidden()]


def told(panel: HistoryPanel) -> list[ToldLine]:
    return [line for line in panel.lines if isinstance(line, ToldLine)]


@pytest.fixture
def panel(context: PageContext, qtbot: QtBot) -> HistoryPanel:
    edit(context.services, notes="Evenings", phones=(Phone(label="mobile", number="+34699111222"),))
    panel = make_panel(context, qtbot)
    panel.show_customer(1)
    return panel


def test_a_change_is_told_with_each_value_before_and_after(panel: HistoryPanel) -> None:
    shown = texts(panel)
    assert "Today" in shown
    assert "Changed a customer" in shown
    assert "\u2068Prefers mornings\u2069 → \u2068Evenings\u2069" in shown
    assert any(text.startswith("Before: Mobile · \u2068+34612345678\u2069\nHome") for text in shown)


def test_the_history_is_read_only_once_it_is_looked_at(context: PageContext, qtbot: QtBot) -> None:
    panel = CustomerPanel(context, LocalForm(context.services.shop.get()))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_customer(1)
    assert last_entry(context.services, "history.opened") == 0
    assert panel.history is not None
    panel.tabs.setCurrentWidget(panel.history)
    assert last_entry(context.services, "history.opened") > 0
    assert panel.history.lines


def test_everything_has_a_name_and_is_reached_by_keyboard(panel: HistoryPanel, qtbot: QtBot) -> None:
    assert panel.chooser.accessibleName()
    assert panel.area.accessibleName()
    buttons = [button for line in told(panel) for button in line.buttons]
    assert {button.text() for button in buttons} == {"Undo …", "Undo this …", "Back to how it was here …"}
    assert all(button.accessibleDescription() for button in buttons)
    assert [button.accessibleDescription() for button in told(panel)[0].buttons[:2]] == ["Undo: Notes", "Undo: Phones"]
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


def test_who_looked_is_one_line_that_unfolds(context: PageContext, panel: HistoryPanel) -> None:
    for _time in range(3):
        context.services.customers.open(1)
    panel.chooser.setCurrentIndex(panel.chooser.count() - 1)
    (line,) = panel.lines
    assert isinstance(line, LooksLine)
    before = line.line.times
    assert before >= 4
    assert not line.unfolded
    line.unfold.click()
    assert line.unfolded
    assert line.lines.count() == before
    line.unfold.click()
    assert not line.unfolded


def test_a_clerk_is_not_asked_who_looked_and_sees_no_more_than_the_view_shows(
    as_role: Callable[[Role], PageContext], panel: HistoryPanel, qtbot: QtBot
) -> None:
    clerks = make_panel(as_role(Role.CLERK), qtbot)
    clerks.show_customer(1)
    assert [clerks.chooser.itemText(place) for place in range(clerks.chooser.count())] == [
        "Everything",
        "Changes",
        "Consent",
    ]
    shown = "\n".join(texts(clerks))
    assert "looked" not in shown
    assert "Evenings" not in shown
    assert "699111222" not in shown
    assert "•••222" in shown


def test_consents_are_told_apart_and_are_never_undone(context: PageContext, panel: HistoryPanel, qtbot: QtBot) -> None:
    context.services.consents.record(1, Answers(opted_out={"marketing": True}))
    panel.chooser.setCurrentIndex(2)
    (line,) = told(panel)
    assert line.entry.action == "choices.recorded"
    assert line.buttons == []
    panel.show_customer(2)
    qtbot.waitUntil(lambda: "Nothing of this kind was logged yet." in texts(panel))


def test_earlier_pages_come_as_one_scrolls_or_asks(
    context: PageContext, panel: HistoryPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    for place in range(60):
        moment = now + timedelta(days=place)
        monkeypatch.setattr(context.services._desk, "_clock", lambda moment=moment: moment)
        edit(context.services, notes=f"Note {place}")
    panel.chooser.setCurrentIndex(1)
    assert len(panel.lines) == 40
    assert not panel.more.isHidden()
    bar = panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert len(panel.lines) == 62
    assert panel.more.isHidden()
    seqs = [line.entry.seq for line in told(panel)]
    assert seqs == sorted(set(seqs), reverse=True)


def test_undo_and_back_are_asked_for_the_entry_and_column_beside_them(
    panel: HistoryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(panel_module, "open_revert", lambda _context, *given: asked.append(("undo", *given)))
    monkeypatch.setattr(panel_module, "open_moment", lambda _context, *given: asked.append(("back", *given)))
    changed, created = told(panel)
    for button in (*changed.buttons, *created.buttons):
        button.click()
    seq = changed.entry.seq
    assert asked == [
        ("undo", seq, panel, ("notes",)),
        ("undo", seq, panel, ("phones",)),
        ("undo", seq, panel, ()),
        ("back", seq, panel),
        ("back", created.entry.seq, panel),
    ]


def test_nothing_of_a_history_opens_as_a_window_of_its_own(context: PageContext, qtbot: QtBot) -> None:
    edit(context.services, notes="Evenings")
    opened: list[QWidget] = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                opened.append(watched)
            return False

    watcher = Watcher()
    panel = make_panel(context, qtbot)
    application = QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(watcher)
    panel.show_customer(1)
    application.removeEventFilter(watcher)
    assert panel.lines
    assert not opened
