"""``custdesk seal``, ``check-seal`` and ``export-log``, as a person at a shell uses them."""

from pathlib import Path

import openpyxl
import pytest

from custdesk.audit.seal_words import line_of, words_of
from tests.commands.calling import Caller, ShopOnDisk
from tests.exchange.exports.workbook_outsider import first_bad_entry
from tests.vaults import OWNER, beside

HEAD = bytes(range(100, 132))
AT = "2026-11-30T17:40:00.000000Z"


def test_a_seal_is_checked_by_its_words_with_their_number_and_by_its_line(run: Caller, shop: ShopOnDisk) -> None:
    made = run("seal", shop.vault, *shop.as_(), "--json")
    assert made.code == 0
    entry, words, line = made.object["entry"], made.object["words"], made.object["line"]
    assert len(words) == 12
    for typed in ([" ".join(words)], [str(entry), *words], [line]):
        checked = run("check-seal", shop.vault, *typed, *shop.as_())
        assert (checked.code, checked.err) == (0, "")
        assert f"entry {entry} " in checked.out


def test_just_the_words_for_a_script(run: Caller, shop: ShopOnDisk) -> None:
    words = run("seal", shop.vault, "--words", *shop.as_()).out
    assert len(words.split()) == 12
    told = run("check-seal", shop.vault, words, "--json", *shop.as_("Beatriz")).object
    assert told["outcome"] == "held"


def test_what_is_not_held_ends_with_one_and_says_why(run: Caller, shop: ShopOnDisk) -> None:
    with shop.services() as services:
        never = line_of(services.vault_id, 3, HEAD, AT)
    right = run("seal", shop.vault, "--words", *shop.as_()).out.split()
    wrong = ["zurdo" if right[5] != "zurdo" else "zorro", *right[6:]]
    for typed, reason in (
        (never, "never held"),
        (line_of(bytes(16), 3, HEAD, AT), "of another vault"),
        (" ".join(words_of(HEAD, "pt")), "number of the entry"),
        (" ".join([*right[:5], *wrong]), "Mistyped"),
        ("abandon ability able", "twelve words"),
    ):
        checked = run("check-seal", shop.vault, typed, *shop.as_())
        assert checked.code == 1
        assert reason in checked.err
        assert checked.out == ""


def test_an_altered_log_is_named_by_its_first_bad_entry(run: Caller, shop: ShopOnDisk) -> None:
    line = run("seal", shop.vault, "--json", *shop.as_()).object["line"]
    with shop.services() as services:
        writer = beside(services._desk.vault)
        writer.execute("DROP TRIGGER audit_entry_is_never_changed")
        writer.execute("UPDATE audit_entry SET subject_id = 7 WHERE seq = 4")
    checked = run("check-seal", shop.vault, line, *shop.as_())
    assert checked.code == 1
    assert "first bad entry is 4" in checked.err


def test_the_whole_log_is_written_as_a_workbook_that_an_outsider_verifies(
    run: Caller, shop: ShopOnDisk, tmp_path: Path
) -> None:
    out = tmp_path / "log.xlsx"
    made = run("export-log", shop.vault, out, "--json", *shop.as_("Petros"))
    assert made.code == 0
    assert made.object["whole"]
    assert first_bad_entry(out) is None


def test_the_log_is_filtered_by_days_person_and_action(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    def rows(*filters: str) -> int:
        out = tmp_path / "log.xlsx"
        made = run("export-log", shop.vault, out, *filters, "--json", *shop.as_())
        assert made.code == 0, made.err
        said = dict(openpyxl.load_workbook(out)["About"].iter_rows(values_only=True))
        assert all(each in said["Filters"] for each in filters[1::2])
        return int(made.object["rows"])

    assert rows("--action", "vault.founded") == 1
    assert rows("--action", "vault.founded", "--action", "user.added") == 5
    assert rows("--action", "user.added", "--person", "Lucia") == 0
    assert rows("--until", "2020-01-01") == 0
    assert rows("--since", "2020-01-01", "--person", OWNER) > 5


@pytest.mark.parametrize(
    ("filters", "reason"),
    [
        (("--person", "Nobody"), "no user Nobody"),
        (("--action", "customer.eaten"), "no entry of customer.eaten"),
        (("--since", "30/11/2026"), "2026-11-30"),
    ],
)
def test_a_filter_that_means_nothing_is_told(
    run: Caller, shop: ShopOnDisk, tmp_path: Path, filters: tuple[str, str], reason: str
) -> None:
    made = run("export-log", shop.vault, tmp_path / "log.xlsx", *filters, *shop.as_())
    assert made.code == 2
    assert reason in made.err
    assert not (tmp_path / "log.xlsx").exists()


@pytest.mark.parametrize("command", [("seal",), ("check-seal", "zoo"), ("export-log", "log.xlsx")])
def test_a_clerk_neither_seals_nor_checks_nor_exports_the_log(
    run: Caller, shop: ShopOnDisk, command: tuple[str, ...]
) -> None:
    name, *rest = command
    made = run(name, shop.vault, *rest, *shop.as_("Lucia"))
    assert made.code == 1
    assert not Path("log.xlsx").exists()
