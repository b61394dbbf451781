"""The seal on paper and the seal on the screen: the words, the QR code and how to check them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.seals import Seal, SealOutcome
from custdesk.errors import FileUnwritable
from custdesk.ui.audit.extras import print_seal
from custdesk.ui.audit.page import LogPage
from custdesk.ui.audit.seal_dialog import SealDialog
from custdesk.ui.audit.seal_sheet import SealSheet, entry_number, sheet
from custdesk.ui.choices import Choices
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import PageContext
from custdesk.ui.printing.output import save_pdf
from custdesk.ui.printing.pages import Photo
from custdesk.ui.widgets.labels import Text
from tests.ui.whole import whole
from tests.vaults import OWNER

SEAL = Seal(vault_id=bytes(range(16)), seq=104211, at="2026-11-30T17:40:00.000000Z", head=bytes(range(100, 132)))


def said() -> SealSheet:
    return SealSheet("Casa Núñez", SEAL, OWNER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_has_all_that_a_check_needs_on_one_page(language: str, choices: Choices) -> None:
    choices.languages.install(language, "")
    pages = sheet(said())
    text = "\n".join(pages.texts(0))
    for word in SEAL.words(language):
        assert word in text
    assert entry_number(SEAL.seq) in text
    assert "Casa Núñez" in text
    assert OWNER in text
    assert "0001 0203" in text
    assert [type(mark) for mark in pages.pages[0]].count(Photo) == 1  # the QR code
    assert pages.count == 1


def test_the_number_of_an_entry_is_written_as_it_is_typed(choices: Choices) -> None:
    assert entry_number(104211) == "104211"
    choices.languages.install("fa", "IR")
    assert entry_number(104211) == "۱۰۴۲۱۱"


def test_the_sheet_is_saved_as_a_pdf_for_its_owner_or_not_at_all(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    out = tmp_path / "seal.pdf"
    save_pdf(sheet(said()), out)
    assert out.read_bytes().startswith(b"%PDF-")
    assert out.stat().st_mode & 0o077 == 0
    with pytest.raises(FileUnwritable):
        save_pdf(sheet(said()), tmp_path / "missing" / "seal.pdf")


def test_asking_for_a_seal_shows_the_newest_end_of_the_log(context: PageContext, qtbot: QtBot) -> None:
    page = whole(LogPage(context))
    qtbot.addWidget(page)
    print_seal(page)
    dialog = page.findChild(SealDialog)
    assert dialog is not None
    shown = [label.text() for label in dialog.findChildren(Text)]
    words = [text.split("\u2068")[1].rstrip("\u2069") for text in shown if text[:1].isdigit() and ". \u2068" in text]
    assert len(words) == 12
    assert context.services.seals.check(" ".join(words)).outcome is SealOutcome.HELD
    dialog.reject()


def test_a_saved_sheet_is_told_and_a_place_that_cannot_be_written_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SealDialog(said())
    qtbot.addWidget(dialog)
    dialog.save_as(tmp_path / "seal.pdf")
    assert "seal.pdf" in dialog.outcome.text()
    told: list[FileUnwritable] = []
    monkeypatch.setattr("custdesk.ui.audit.seal_dialog.show_error", lambda _parent, error: told.append(error))
    dialog.save_as(tmp_path / "missing" / "seal.pdf")
    assert len(told) == 1
