"""The tour without a screen: a shop, workbooks and pictures from one command."""

from pathlib import Path

import pytest

from custdesk import app
from custdesk.ui import tour
from custdesk.ui.places import PLACES
from custdesk.ui.program import Program
from custdesk.ui.theme import ThemeChoice


def test_the_tour_leaves_a_shop_workbooks_and_pictures(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "_program", lambda: program)
    monkeypatch.setattr(tour, "_LANGUAGES", ("fa",))
    monkeypatch.setattr(tour, "_THEMES", (ThemeChoice.DARK,))

    assert app.main(["tour", str(tmp_path / "demo")]) == 0

    said = capsys.readouterr().out
    assert "nothing altered" in said
    assert (tmp_path / "demo" / "Demo shop.custdesk" / "customers.db").is_file()
    assert (tmp_path / "demo" / "accountant.xlsx").is_file()
    pictures = sorted(picture.stem for picture in (tmp_path / "demo" / "pictures").iterdir())
    assert pictures == sorted(f"{name}-fa-dark" for name in ("sign-in", *(place.icon for place in PLACES)))
