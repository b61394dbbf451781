"""The same customer twice at the shell."""

from custdesk.customers.model import Customer, CustomerCard, Email, Phone
from tests.commands.calling import Caller, ShopOnDisk, told_in_one_sentence

ANA = CustomerCard(
    customer=Customer(given_name="Ana", family_name="Ruiz", notes="Rye"),
    phones=(Phone(number="+34612345678"),),
    emails=(Email(address="ana@example.es"),),
)
AGAIN = CustomerCard(customer=Customer(given_name="Anna", family_name="Ruiz", notes="Oil"), phones=ANA.phones)


def twice(shop: ShopOnDisk) -> None:
    with shop.services() as services:
        services.customers.create(ANA)
        services.customers.create(AGAIN)


def test_who_is_there_twice_is_found_merged_and_given_back(run: Caller, shop: ShopOnDisk) -> None:
    twice(shop)
    found = run("lookalikes", shop.vault, "--json", *shop.as_()).object
    assert [(row["first"], row["second"]) for row in found["rows"]] == [("1001", "1002")]
    assert found["rows"][0]["reasons"]
    merged = run("merge", shop.vault, "1001", "1002", "--take", "given_name=stays", *shop.as_())
    assert (merged.code, merged.err) == (0, "")
    assert "given_name: Ana\n" in merged.out
    with shop.services() as services:
        entry = services.lookalikes.merges()[0].entry
        assert services.customers.open(1, in_full=True).customer.notes == "Rye\nOil"
    undone = run("revert", shop.vault, str(entry), "--json", *shop.as_()).object
    assert (undone["applied"], undone["comes_back"]) == (True, "1002")
    assert "undone already" in told_in_one_sentence(run("revert", shop.vault, str(entry), *shop.as_()))


def test_a_dry_run_and_two_people_merge_nobody(run: Caller, shop: ShopOnDisk) -> None:
    twice(shop)
    assert "Nothing was written" in run("merge", shop.vault, "1001", "1002", "--dry-run", *shop.as_()).out
    told = run("merge", shop.vault, "1001", "1002", "--two-people", "--json", *shop.as_()).object
    assert told == {"stays": "1001", "goes": "1002", "applied": False, "two_people": True}
    assert run("lookalikes", shop.vault, "--json", *shop.as_()).object["rows"] == []


def test_what_cannot_be_taken_is_said(run: Caller, shop: ShopOnDisk) -> None:
    twice(shop)
    wrong = run("merge", shop.vault, "1001", "1002", "--take", "given_name=both", *shop.as_())
    assert "there is no both to take" in told_in_one_sentence(wrong, code=2)
    assert "COLUMN=stays" in told_in_one_sentence(
        run("merge", shop.vault, "1001", "1002", "--take", "x", *shop.as_()), code=2
    )


def test_a_clerk_merges_nobody(run: Caller, shop: ShopOnDisk) -> None:
    twice(shop)
    assert "does not allow this" in told_in_one_sentence(run("lookalikes", shop.vault, *shop.as_("Lucia")))
