"""The sample shop from the sign-in window: marked, made fresh, and explained, in the language of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from custdesk.customers.model import ListQuery
from custdesk.demo.shop import demo_folder
from custdesk.ui.help import sample
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.help.first_tour import FirstTour
from custdesk.ui.help.sample import SampleBanner
from tests.journeys.person import Person


def test_it_is_marked_and_begins_again_when_asked(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.program.choices.languages.install("el")
    person.program.begin(demo=True)
    person.qtbot.waitUntil(lambda: person.program.window is not None, timeout=60_000)
    person.arrive()
    first = person.window
    services = person.program._services
    assert services is not None
    assert services.folder == demo_folder("el")
    assert services.shop.get().country == "GR"
    before = services.customers.count(ListQuery())
    somebody = services.customers.page(ListQuery(limit=1)).rows[0].customer
    services.customers.archive(somebody.id, somebody.version)
    banner = first.findChild(SampleBanner)
    assert banner.isVisible()
    assert first.findChild(FirstTour) is None  # which only the running program offers
    monkeypatch.setattr(sample, "confirm", lambda *_question: True)
    person.wait_for_work()
    banner.again_button.click()
    person.qtbot.waitUntil(lambda: person.program.window not in (None, first), timeout=60_000)
    person.arrive()
    fresh = person.program._services
    assert fresh is not None
    assert fresh.folder == demo_folder("el")
    assert fresh.customers.count(ListQuery()) == before
    person.wait_for_work()


def test_f1_explains_the_sign_in_before_anybody_has_signed_in(person: Person) -> None:
    person.program.begin()
    gate = person.gate
    person.qtbot.waitUntil(lambda: gate.findChild(QShortcut, "help key") is not None)
    person.qtbot.keyClick(gate.focusWidget() or gate, Qt.Key.Key_F1)
    dialog = gate.findChild(HelpDialog)
    assert dialog.isVisible()
    assert dialog.topic == "sign-in"
    dialog.close()
