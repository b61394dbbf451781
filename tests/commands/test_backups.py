"""A vault is backed up and made anew from a backup, from the command line."""

import json
from pathlib import Path

from tests.commands.calling import Caller, ShopOnDisk, files_in, told_in_one_sentence
from tests.vaults import OWNER


def test_a_backup_is_made_and_listed_and_becomes_a_vault_that_owners_open(
    run: Caller, shop: ShopOnDisk, tmp_path: Path
) -> None:
    made = run("backup", shop.vault, "--json", *shop.as_("Lucia"))
    assert (made.code, made.err) == (0, "")
    again = tmp_path / "again.custdesk"
    told = run("backup", shop.vault, *shop.as_())
    listed = [line.split("\t")[-1] for line in told.out.splitlines() if "\t" in line]
    assert len(listed) == 2
    assert listed[1] == Path(made.object["made"]).name, "the newest comes first"
    restored = run("restore", made.object["made"], again)
    assert (restored.code, restored.err) == (0, "")
    assert "owners sign in" in restored.out
    opened = run("users", again, "list", *shop.as_())
    assert opened.code == 0
    assert "only owners" in opened.err.lower()
    told_in_one_sentence(run("verify", again, *shop.as_("Lucia")))


def test_a_backup_on_a_stick_is_made_only_where_there_is_one(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    before = files_in(tmp_path)
    told = told_in_one_sentence(run("backup", shop.vault, "--into", stick, *shop.as_()), code=2)
    assert "Plug the stick in" in told
    assert files_in(tmp_path) == before
    stick.mkdir()
    made = run("backup", shop.vault, "--into", stick, "--json", *shop.as_()).object
    assert [str(path) for path in stick.iterdir()] == [made["made"]] == made["there"]
    assert made["bytes"] > 0
    assert not list((shop.vault / "backups").iterdir())


def test_what_is_no_backup_or_stands_in_the_way_makes_no_vault(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    made = run("backup", shop.vault, "--json", *shop.as_(OWNER)).object
    before = files_in(tmp_path)
    assert "is not a backup" in told_in_one_sentence(run("restore", shop.vault, tmp_path / "again.custdesk"))
    assert "exists already" in told_in_one_sentence(run("restore", made["made"], shop.vault))
    assert files_in(tmp_path) == before


def test_a_damaged_backup_makes_no_vault(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    made = Path(run("backup", shop.vault, "--json", *shop.as_()).object["made"])
    manifest = json.loads((made / "manifest.json").read_text())
    (made / "manifest.json").write_text(json.dumps(manifest | {"database_sha256": "0" * 64}))
    again = tmp_path / "again.custdesk"
    assert "damaged" in told_in_one_sentence(run("restore", made, again))
    assert not again.exists()
