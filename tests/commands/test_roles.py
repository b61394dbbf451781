"""At the shell, too, nobody reaches what his role denies."""

from pathlib import Path

import pytest

from tests.commands.calling import Caller, ShopOnDisk, files_in, told_in_one_sentence

DENIED = {
    "Lucia": ("import", "export everything", "export accountant", "export anonymised", "verify", "users"),
    "Beatriz": ("import", "export everything", "export anonymised", "users"),
    "Alex": ("import", "export everything", "export accountant", "export contacts", "search", "verify", "users"),
    "Petros": ("import", "export accountant", "users add"),
}
ALLOWED = {
    "Lucia": ("search",),
    "Beatriz": ("search", "verify", "export accountant"),
    "Alex": ("export anonymised",),
    "Petros": ("search", "verify", "users list", "export everything", "export anonymised"),
}


def calls(shop: ShopOnDisk, what: str, out: Path) -> list[list[str | Path]]:
    """Return the calls that ``what`` stands for; what they read and write is there and could be used."""
    word, _, more = what.partition(" ")
    customers = out.parent / "customers.csv"
    if word == "export":
        return [["export", shop.vault, more, out]]
    if word == "users":
        secret = ("--new-passphrase-file", out.parent / "new passphrase")
        every: dict[str, list[str | Path]] = {
            "list": ["list"],
            "add": ["add", "Mallory", "--role", "owner", *secret],
            "disable": ["disable", "Lucia"],
            "reset": ["reset", "Lucia", *secret],
        }
        return [["users", shop.vault, *words] for name, words in every.items() if more in ("", name)]
    return [[word, shop.vault, *{"import": [customers], "search": ["ana"], "verify": []}[word]]]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "customers.csv").write_text("First name,Last name\nAna,Pérez\n")
    (tmp_path / "new passphrase").write_text("nine brave storks above town\n")
    return tmp_path / "out.xlsx"


@pytest.mark.parametrize("user", DENIED)
def test_what_the_role_denies_is_refused_in_words_and_changes_nothing(
    run: Caller, shop: ShopOnDisk, out: Path, user: str
) -> None:
    kept = shop.kept()
    beside = {name for name in files_in(out.parent) if not name.startswith(shop.vault.name)}
    asked = 0
    for what in DENIED[user]:
        for words in calls(shop, what, out):
            told = told_in_one_sentence(run(*words, *shop.as_(user)))
            assert "role does not allow" in told, (words, told)
            asked += 1
    assert asked >= len(DENIED[user])
    assert shop.kept() == kept
    assert {name for name in files_in(out.parent) if not name.startswith(shop.vault.name)} == beside
    with shop.services() as services:
        assert "permission.refused" in services.log.actions()
        assert services.log.verify().good


@pytest.mark.parametrize("user", ALLOWED)
def test_what_the_role_allows_works(run: Caller, shop: ShopOnDisk, out: Path, user: str) -> None:
    assert run("import", shop.vault, out.parent / "customers.csv", *shop.as_()).code == 0
    for what in ALLOWED[user]:
        for words in calls(shop, what, out):
            outcome = run(*words, *shop.as_(user))
            assert (outcome.code, outcome.err) == (0, ""), words


def test_a_dry_run_asks_for_the_same_right(run: Caller, shop: ShopOnDisk, out: Path) -> None:
    words = ("import", shop.vault, out.parent / "customers.csv", "--dry-run", "--json", *shop.as_("Lucia"))
    assert "role does not allow" in told_in_one_sentence(run(*words))
