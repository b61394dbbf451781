"""The empty workbook at the shell: without a vault, in the language that was asked for."""

from pathlib import Path

from openpyxl import load_workbook

from tests.commands.calling import Caller, told_in_one_sentence


def test_it_is_written_in_the_language_that_was_asked_for(run: Caller, tmp_path: Path) -> None:
    out = tmp_path / "πελάτες.xlsx"
    outcome = run("template", out, "--language", "el")
    assert (outcome.code, outcome.err) == (0, "")
    assert load_workbook(out).worksheets[0]["B1"].value == "Επώνυμο"


def test_what_cannot_be_written_is_told_in_one_sentence(run: Caller, tmp_path: Path) -> None:
    told_in_one_sentence(run("template", tmp_path / "template.csv"))
    assert not any(tmp_path.iterdir())
    assert run("template", tmp_path / "template.xlsx", "--language", "de").code == 2
