"""The recovery key on paper, and as a PDF."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from custdesk.errors import FileUnwritable
from custdesk.ui.choices import Choices
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.printing.output import save_pdf
from custdesk.ui.printing.pages import POINT, Pages, Words
from custdesk.ui.sign_in.recovery_sheet import qr_picture, sheet
from custdesk.ui.sign_in.recovery_step import RecoveryStep

KEY = "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-BCDEF-GHJKM"
_READABLE_POINTS = 11


def test_the_qr_code_is_dark_on_light_with_a_quiet_edge(qapp) -> None:
    picture = qr_picture("0AB4K-9XYZ2", 150)

    assert picture.pixelColor(0, 0) == QColor("#ffffff")
    assert 100 <= picture.width() <= 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_on_the_sheet_is_large_enough_to_read_on_paper(choices: Choices, language: str) -> None:
    choices.languages.install(language)
    texts = _texts(sheet("Olive Corner", KEY))

    assert {text for text, _points in texts} >= set(KEY.split("-"))
    assert [text for text, points in texts if points < _READABLE_POINTS] == []


def test_each_group_on_the_sheet_stands_under_its_number(choices: Choices) -> None:
    assert choices.languages.code == "en"
    texts = [text for text, _points in _texts(sheet("Olive Corner", KEY))]

    groups = KEY.split("-")
    start = texts.index("1")
    assert texts[start : start + 16] == [*"1234", *groups[:4], *"5678", *groups[4:]]


def test_the_pdf_is_one_page_of_a4_that_replaces_an_older_one(qapp, tmp_path: Path) -> None:
    file = tmp_path / "recovery.pdf"
    file.write_bytes(b"x" * 1_000_000)
    save_pdf(sheet("<Olive> & Corner", KEY), file)

    data = file.read_bytes()
    assert data.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 595" in data
    assert len(data) < 1_000_000


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights than the owner's, the group's and everybody's")
def test_a_new_pdf_is_for_its_owner_only(qapp, tmp_path: Path) -> None:
    save_pdf(sheet("Olive Corner", KEY), tmp_path / "recovery.pdf")

    assert stat.S_IMODE((tmp_path / "recovery.pdf").stat().st_mode) == 0o600


def test_a_pdf_that_cannot_be_written_is_told(qapp, tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable, match=r"recovery\.pdf"):
        save_pdf(sheet("Olive Corner", KEY), tmp_path / "nowhere" / "recovery.pdf")


def test_the_step_saves_the_sheet_where_one_wants(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, choices: Choices, tmp_path: Path
) -> None:
    step = _step(qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "sheet"), ""))
    step.save.click()

    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "delete it from this PC" in step.typed_field.editor.accessibleDescription()


def test_the_step_tells_if_the_sheet_cannot_be_saved(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, choices: Choices, tmp_path: Path
) -> None:
    step, told = _step(qtbot), []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "sheet"), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    step.save.click()

    assert len(told) == 1
    assert "sheet.pdf cannot be written" in told[0]


def _step(qtbot: QtBot) -> RecoveryStep:
    step = RecoveryStep()
    qtbot.addWidget(step)
    step.show_key("Olive Corner", KEY)
    return step


def _texts(pages: Pages) -> list[tuple[str, float]]:
    """Return each text and its size in points."""
    marks = [mark for mark in pages.pages[0] if isinstance(mark, Words)]
    return [(mark.text, mark.font.pixelSize() / POINT) for mark in marks]
