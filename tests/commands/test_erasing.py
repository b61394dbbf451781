"""A customer is erased from the command line, by who may, and never by a slip."""

from dataclasses import replace

from custdesk.customers.model import Customer, CustomerCard, Phone
from tests.commands.calling import Caller, ShopOnDisk, call, told_in_one_sentence

ANA = CustomerCard(customer=Customer(given_name="Ana", family_name="Sol"), phones=(Phone(number="+34612345678"),))


def with_ana(shop: ShopOnDisk) -> str:
    with shop.services() as services:
        ana = services.customers.create(replace(ANA, sealed={"health_note": "no nuts"}))
        return services.customers.open(ana).customer.number


def test_a_customer_is_erased_and_the_log_still_verifies(run: Caller, shop: ShopOnDisk) -> None:
    number = with_ana(shop)
    told = run("erase", shop.vault, number, "--ground", "asked", "--confirm", number, *shop.as_("Petros"))
    assert (told.code, told.err) == (0, "")
    assert "Erased person 1." in told.out
    assert "Ana" not in told.out
    assert "Nobody found" in run("search", shop.vault, "Ana", *shop.as_()).out
    assert run("verify", shop.vault, *shop.as_()).code == 0


def test_what_would_go_is_told_without_erasing(run: Caller, shop: ShopOnDisk) -> None:
    number = with_ana(shop)
    told = run("erase", shop.vault, number, "--ground", "law", "--dry-run", "--json", *shop.as_())
    assert (told.object["phones"], told.object["sealed"], told.object["given_out"]) == (1, 1, [])
    assert "Ana" in run("search", shop.vault, "Ana", *shop.as_()).out


def test_another_number_typed_once_more_erases_nobody(run: Caller, shop: ShopOnDisk) -> None:
    number = with_ana(shop)
    asked = ("erase", shop.vault, number, "--ground", "asked")
    assert "not the number" in run(*asked, "--confirm", "77", *shop.as_()).err
    assert "nobody to ask" in told_in_one_sentence(call(*asked, *shop.as_()), code=2)
    assert "not there" in run("erase", shop.vault, "77", "--ground", "asked", "--confirm", "77", *shop.as_()).err
    assert "Ana" in run("search", shop.vault, "Ana", *shop.as_()).out


def test_a_clerk_is_refused(run: Caller, shop: ShopOnDisk) -> None:
    number = with_ana(shop)
    told = run("erase", shop.vault, number, "--ground", "asked", "--confirm", number, *shop.as_("Lucia"))
    assert "Your role does not allow this" in told_in_one_sentence(told)


def test_restoring_an_older_backup_says_that_somebody_was_erased_again(run: Caller, shop: ShopOnDisk) -> None:
    number = with_ana(shop)
    made = run("backup", shop.vault, "--json", *shop.as_()).object["made"]
    run("erase", shop.vault, number, "--ground", "asked", "--confirm", number, *shop.as_())
    again = shop.vault.parent / "again.custdesk"
    run("restore", made, again)
    told = run("search", again, "Ana", *shop.as_())
    assert "erased again: 1" in told.err
    assert "Nobody found" in told.out
