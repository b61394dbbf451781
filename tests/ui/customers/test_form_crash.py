"""What is typed into the form survives the death of the program: it is killed while somebody types."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from custdesk.entrance import sign_in
from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.customers import head
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import TaskRunner
from tests.ui.customers.test_customer_form import put, save
from tests.ui.whole import whole
from tests.vaults import OWNER, PASSPHRASE

# Types by real keys into a new customer until the typing is kept, says so, and goes on typing until it is killed.
_TYPING = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from custdesk.entrance import sign_in
from custdesk.ui.customers import unsaved
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.program import Program
unsaved._KEEP_MS = 0
program = Program()
services = sign_in(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
window = program.open_session(services)
window.open_place("customers")
page = window.current_page
page.new_record()
form = page.form
form.editors.columns["given_name"].setFocus()
QTest.keyClicks(form.editors.columns["given_name"].editor, "Ambar")
QTest.keyClicks(form.editors.fields()["phones.0.number"].editor, "612345679")
while not [draft for draft in services.drafts.all() if "phones" in draft.values["typed"]]:
    QTest.keyClicks(form.editors.columns["notes"].editor, "x")
    QTest.qWait(10)
print("kept", flush=True)
while True:
    QTest.keyClicks(form.editors.columns["notes"].editor, "x")
    QTest.qWait(10)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by signal")
def test_a_form_is_gone_on_with_after_the_program_was_killed(
    services: Services, choices: Choices, tasks: TaskRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = services.folder
    services.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    with subprocess.Popen(
        [sys.executable, "-c", _TYPING, str(folder), OWNER, PASSPHRASE],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as typing:
        assert typing.stdout is not None
        said = typing.stdout.readline()
        typing.kill()
        _rest, trouble = typing.communicate(timeout=60)
    assert said == "kept\n", trouble
    assert typing.returncode == -signal.SIGKILL
    again = sign_in(folder, OWNER, PASSPHRASE)
    try:
        page = whole(CustomersPage(PageContext(services=again, tasks=tasks, choices=choices)))
        qtbot.addWidget(page)
        page.show()
        page.refresh()
        assert "Ambar" in page.unsaved.label.text()
        page.unsaved.go_on_button.click()
        typed = page.form.editors.filled_card()
        assert (typed.customer.given_name, typed.phones[0].number) == ("Ambar", "612345679")
        assert set(typed.customer.notes) <= {"x"}
        assert page.form.head.status.text() == "Not saved yet"
        assert page.form.drafts.bar.isVisible()
        tasks.stop()
    finally:
        again.close()


def test_saving_is_said_with_the_time_and_told_to_screen_readers(
    new: CustomerForm, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        head.QAccessible, "updateAccessibility", staticmethod(lambda event: told.append(event.message()))
    )
    put(new, "given_name", "Ana")
    put(new, "family_name", "Ruiz")
    assert new.head.status.text() == "Not saved yet"
    save(new, qtbot)
    assert new.head.status.text().startswith("Saved ")
    assert told == ["Not saved yet", "Saving …", new.head.status.text()]
