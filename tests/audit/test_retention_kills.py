"""Fifty kills while the log is cut: it is as before or as afterwards, and proven either way."""

import os
import shutil
from pathlib import Path

import pytest

import custdesk
from custdesk.desk.walking import is_whole
from tests.audit.years import Years
from tests.erasure.looking import all_that_can_be_read
from tests.store import kills
from tests.store.kills import kill_at, spread, steps_of

KILLS = 50
MARK = "Quincebreadmark"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a child that is killed at a chosen step")


def test_a_cut_that_is_killed_is_made_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The steps are all that the program does, not just the store: the rows go by statements of the log's own.
    monkeypatch.setattr(kills, "_STORE", str(Path(custdesk.__file__).parent))
    years = Years(tmp_path)
    number = years.create(notes=MARK)
    years.change(number, notes="later")
    years.change(number, job_title="Baker")
    years.live(2)
    entries = years.services._desk.vault.reader.execute("SELECT max(seq) FROM audit_entry").fetchone()[0]
    years.services.close()
    (years.folder / "reserve.bin").write_bytes(b"kept small")
    kept = tmp_path / "kept"
    shutil.copytree(years.folder, kept)
    began = years.today

    def put_back() -> None:
        shutil.rmtree(years.folder)
        shutil.copytree(kept, years.folder)
        years.today = began

    def in_the_child() -> None:
        years.sign_in().log_retention.cut(12)
        years.services.close()

    outcomes = []
    for step in spread(steps_of(in_the_child), KILLS):
        put_back()
        kill_at(step, in_the_child)
        years.pass_days(1)
        services = years.sign_in()
        cuts, made = services.log_retention.cuts(), services.log_retention.made()
        assert services.trouble is None
        assert is_whole(services._desk.vault)
        assert bool(cuts) == bool(made)
        reader = services._desk.vault.reader
        left = reader.execute("SELECT count(*) FROM audit_entry WHERE seq <= ?", (entries,)).fetchone()[0]
        assert left == entries - sum(cut.last_seq - cut.first_seq + 1 for cut in cuts)
        services.close()
        assert (MARK.encode() in all_that_can_be_read(years.folder)) is not bool(cuts)
        outcomes.append(bool(cuts))
    assert len(outcomes) == KILLS
    assert set(outcomes) == {False, True}
