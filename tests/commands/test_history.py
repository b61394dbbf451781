"""The past of customers at the shell: told, and undone."""

from pathlib import Path

import pytest

from custdesk.customers.model import ListQuery, Phone
from tests.commands.calling import Caller, ShopOnDisk, told_in_one_sentence
from tests.history.conftest import MARIA, edit


@pytest.fixture
def changed(shop: ShopOnDisk) -> int:
    """A customer who was changed twice; the entry of the first change."""
    with shop.services() as services:
        services.customers.create(MARIA)
        entry = edit(services, notes="Evenings", job_title="Baker")
        edit(services, notes="Nights")
    return entry


def test_a_history_is_told_with_its_entries(run: Caller, shop: ShopOnDisk, changed: int) -> None:
    told = run("history", shop.vault, "1001", *shop.as_())
    assert (told.code, told.err) == (0, "")
    assert f"customer.changed  (entry {changed})" in told.out
    assert "    notes: Mornings → Evenings" in told.out
    assert "looked" in told.out
    found = run("history", shop.vault, "1001", "--json", *shop.as_()).object
    first = next(line for line in found if line.get("entry") == changed)
    assert {"column": "job_title", "before": "", "after": "Baker", "shown": True} in first["changes"]


def test_phones_and_addresses_are_told_as_one_reads_them(run: Caller, shop: ShopOnDisk, changed: int) -> None:
    with shop.services() as services:
        entry = edit(services, phones=(Phone(label="work", number="+34612000111"), Phone(number="+34612000222")))
    told = run("history", shop.vault, "1001", *shop.as_()).out
    assert "→ work, +34612000111; +34612000222" in told
    assert "work, +34612000111; +34612000222 → " in run("revert", shop.vault, str(entry), "--dry-run", *shop.as_()).out


def test_a_clerk_is_told_neither_who_looked_nor_what_the_view_does_not_show(
    run: Caller, shop: ShopOnDisk, changed: int
) -> None:
    told = run("history", shop.vault, "1001", *shop.as_("Lucia")).out
    assert "notes: (not shown)" in told
    assert "Evenings" not in told
    assert "looked" not in told
    refused = run("history", shop.vault, "1001", *shop.as_("Beatriz"))
    assert "does not allow this" in told_in_one_sentence(refused)


def test_a_change_is_undone_but_not_what_was_changed_since(run: Caller, shop: ShopOnDisk, changed: int) -> None:
    dry = run("revert", shop.vault, str(changed), "--dry-run", *shop.as_())
    assert dry.out.splitlines() == [
        "job_title: Baker → (empty)",
        "notes: was changed again since",
        "Nothing was written.",
    ]
    done = run("revert", shop.vault, str(changed), "--json", *shop.as_()).object
    assert done["applied"] is True
    with shop.services() as services:
        customer = services.customers.open(1).customer
    assert (customer.job_title, customer.notes) == ("", "Nights")
    run("revert", shop.vault, str(done["entry"]), *shop.as_())
    run("revert", shop.vault, str(changed), "--column", "notes", *shop.as_())
    with shop.services() as services:
        customer = services.customers.open(1).customer
    assert (customer.job_title, customer.notes) == ("Baker", "Mornings")


def test_a_whole_import_is_undone(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    file = tmp_path / "clientes.csv"
    file.write_text("First name,Last name,Newsletter\nAna,Pérez,no\nEva,Sol,\n", encoding="utf-8")
    run("import", shop.vault, file, *shop.as_())
    created = next(line["entry"] for line in run("history", shop.vault, "1001", "--json", *shop.as_()).object[::-1])
    undone = run("revert", shop.vault, str(created), "--batch", *shop.as_())
    assert (undone.code, undone.err) == (0, "")
    assert undone.out.splitlines()[0] == "2 customers are taken out."
    with shop.services() as services:
        assert services.customers.page(ListQuery()).rows == ()
    entry = undone.out.splitlines()[-1].removesuffix(".").split()[-1]
    assert run("revert", shop.vault, entry, "--json", *shop.as_()).object["customers"][0]["fate"] == "return"
    assert run("verify", shop.vault, *shop.as_()).code == 0


def test_wrong_calls_are_told_in_one_sentence(run: Caller, shop: ShopOnDisk, changed: int) -> None:
    signed = shop.as_()
    assert "no customer 77" in told_in_one_sentence(run("history", shop.vault, "77", *signed), code=2)
    assert "did not change tags" in told_in_one_sentence(
        run("revert", shop.vault, str(changed), "--column", "tags", *signed), code=2
    )
    assert "not both" in told_in_one_sentence(
        run("revert", shop.vault, str(changed), "--column", "notes", "--batch", *signed), code=2
    )
    assert "nothing that can be undone" in told_in_one_sentence(run("revert", shop.vault, "1", *signed))
