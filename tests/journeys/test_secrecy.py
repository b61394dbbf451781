"""After a tour of the program nothing of 200 marked values can be read in any file it keeps, nor in the clipboard."""

import base64
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.services import Services
from custdesk.ui.customers import unsaved
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.exchange.export_dialog import ExportListDialog
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.exchange.page import ExchangePage
from tests.journeys.person import CTRL, Person
from tests.secrecy.spellings import found_in_files, spellings_of_word
from tests.shops import SHOP, make_shop
from tests.ui.exchange.import_shop import make_workbook

STEM = "Quorfelbrandt"
MARKERS = [f"{STEM}{number:03}" for number in range(200)]
TYPED, FROM_FILE = MARKERS[:160], MARKERS[160:]
# Each marker begins with the stem, whatever a careless program does to its letters.
SPELLINGS = {spelling for word in (STEM, STEM.lower(), STEM.upper()) for spelling in spellings_of_word(word)}


class Kept(logging.Handler):
    """All that the program notes for itself, down to the least important."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture
def noted() -> Iterator[Kept]:
    handler, log = Kept(), logging.getLogger()
    level = log.level
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
    yield handler
    log.setLevel(level)
    log.removeHandler(handler)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def enter(services: Services) -> None:
    for at in range(0, len(TYPED), 4):
        family, street, notes, health = TYPED[at : at + 4]
        services.customers.create(
            CustomerCard(
                customer=Customer(given_name="Ana", family_name=family, notes=notes, tags=(street.lower(),)),
                phones=(Phone(number=f"+3461234{at:04}"),),
                emails=(Email(address=f"{family.lower()}@example.com"),),
                addresses=(Address(street=street, city="Madrid", country=SHOP.country),),
                sealed={"health_note": health},
            )
        )


def look_around(person: Person, services: Services) -> None:
    """Search, look at a customer and what is sealed of it, change it, begin another, and see every place."""
    page = person.go(CustomersPage)
    person.press(Qt.Key.Key_F, CTRL)
    person.write(TYPED[0].lower())
    person.wait(lambda: page.finder.table.records.rowCount() == 1)
    page.finder.table.choose(1)
    person.wait(page.panel.isVisible)
    assert services.customers.reveal(1, "health_note") == TYPED[3]
    person.press(Qt.Key.Key_E, CTRL)
    page.form.editors.columns["job_title"].set_value(MARKERS[0])
    with person.qtbot.waitSignal(page.form.saved):
        person.press(Qt.Key.Key_Return, CTRL)
    person.wait_for_work()
    for place in range(len(person.window.pages())):
        person.window.go_to(place)
        person.wait_for_work()
    person.go(CustomersPage)


def bring_in(person: Person, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(file), ""))
    page = person.go(ExchangePage)
    person.press(Qt.Key.Key_N, CTRL)
    wizard = person.dialog(ImportWizard)
    for _step in range(4):
        person.wait(lambda: not wizard.busy)
        person.qtbot.keyClick(wizard.focusWidget() or wizard, Qt.Key.Key_Return)
    person.wait(lambda: wizard.apply_step.result is not None and not wizard.busy)
    wizard.foot.onwards.click()
    person.wait(lambda: page.wizard is None)


def give_out(person: Person, out: Path) -> None:
    page = person.go(CustomersPage)
    page.finder.search.clear()
    page.finder.export_button.click()
    dialog = person.dialog(ExportListDialog)
    dialog.form.path.setText(str(out))
    with person.qtbot.waitSignal(dialog.form.finished, timeout=30_000):
        dialog.form.start.click()
    person.wait_for_work()
    dialog.reject()


def test_the_look_finds_what_lies_open(tmp_path: Path) -> None:
    for name, data in {
        "plain": MARKERS[7].encode(),
        "wide": MARKERS[7].encode("utf-16-be"),
        "hex": MARKERS[7].encode("utf-16-le").hex().encode(),
    }.items():
        (tmp_path / name).write_bytes(b"x" + data)
    for start in range(3):
        coded = base64.b64encode(b"-" * start + MARKERS[7].encode() + b" and more")
        (tmp_path / f"base64 at {start}").write_bytes(coded)
    assert len({name for name, _mark in found_in_files([tmp_path], SPELLINGS)}) == 6


def test_nothing_of_200_marked_values_is_readable_after_a_tour(
    person: Person,
    tmp_path: Path,
    temporary: Path,
    noted: Kept,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(unsaved, "_KEEP_MS", 0)
    locked: list[object] = []
    person.program.locker._restart = lambda *asked: locked.append(asked)
    services = make_shop(tmp_path)
    enter(services)
    person.program.open_session(services)
    person.arrive()
    look_around(person, services)
    outside = tmp_path / "outside"
    outside.mkdir()
    rows = [("Nora", FROM_FILE[at], f"60011{at:04}", "", "", FROM_FILE[at + 1]) for at in range(0, len(FROM_FILE), 2)]
    bring_in(person, make_workbook(outside / "clientes.xlsx", rows), monkeypatch)
    found = [services.customers.count(ListQuery(words=name)) for name in (*TYPED[::4], *FROM_FILE[::2])]
    assert found == [1] * 60
    give_out(person, outside / "list.csv")
    assert found_in_files([outside], SPELLINGS), "what somebody chose to give out is readable"
    person.press(Qt.Key.Key_N, CTRL)
    person.write(MARKERS[1])
    qtbot.waitUntil(lambda: len(services.drafts.all()) == 1)
    person.window.focusWidget().selectAll()  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == MARKERS[1]
    kept = [services.folder, temporary, Path(os.environ["HOME"])]
    assert found_in_files(kept, SPELLINGS) == set()
    person.press(Qt.Key.Key_L, CTRL)
    assert locked
    assert found_in_files(kept, SPELLINGS) == set()
    settings = (tmp_path / "settings.json").read_bytes()
    assert not [spelling for spelling in SPELLINGS if spelling in settings]
    assert list(temporary.iterdir()) == []
    assert QApplication.clipboard().text() == ""
    said = "".join((*noted.lines, *capfd.readouterr())).lower()
    assert STEM.lower() not in said
