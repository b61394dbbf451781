"""The log is cut from the command line: first looked at, then cut."""

from pathlib import Path

import pytest

from tests.audit.years import CLERK, CLERKS, Years
from tests.commands.calling import Caller, ShopOnDisk, told_in_one_sentence
from tests.vaults import OWNER, PASSPHRASE


@pytest.fixture
def old(tmp_path: Path) -> ShopOnDisk:
    """A shop that was used from 2021 to 2023."""
    years = Years(tmp_path)
    years.live(2)
    years.services.close()
    passphrases = tmp_path / "passphrases"
    passphrases.mkdir()
    for name, passphrase in ((OWNER, PASSPHRASE), (CLERK, CLERKS)):
        (passphrases / name).write_text(passphrase)
    return ShopOnDisk(years.folder, passphrases, "")


def test_what_would_go_is_told_and_then_goes(run: Caller, old: ShopOnDisk) -> None:
    before = old.rows()["audit_entry"]
    looked = run("cut-log", old.vault, "--keep-months", "12", "--dry-run", *old.as_())
    assert looked.code == 0
    assert "would go" in looked.out
    assert old.rows()["audit_entry"] >= before
    assert old.rows()["audit_cut"] == 0
    cut = run("cut-log", old.vault, "--keep-months", "12", "--json", *old.as_())
    assert cut.code == 0
    assert cut.object["cut"] is True
    assert str(cut.object["entries"]) in looked.out
    assert old.rows()["audit_cut"] > 0
    again = run("cut-log", old.vault, "--keep-months", "12", *old.as_())
    assert (again.code, again.out) == (0, "Nothing in the log is older than 12 months and may go.\n")
    verified = run("verify", old.vault, *old.as_())
    assert (verified.code, verified.err) == (0, "")


def test_a_year_at_least_is_kept_and_only_owners_cut(run: Caller, old: ShopOnDisk) -> None:
    before = old.rows()["audit_entry"]
    for months in ("11", "0", "-3"):
        called = run("cut-log", old.vault, f"--keep-months={months}", *old.as_())
        assert "12 months at least" in told_in_one_sentence(called, code=2)
    assert old.rows()["audit_entry"] == before
    told_in_one_sentence(run("cut-log", old.vault, "--keep-months", "12", *old.as_(CLERK)))
    assert old.rows()["audit_cut"] == 0
