"""A list with conditions goes out as it stands: whom it shows, in its order, and nobody else."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.consent.model import Answers
from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.model import Address, Customer, CustomerCard, ListQuery, ListState
from custdesk.desk.permissions import Lens, Role
from custdesk.errors import Cancelled, PermissionRefused
from custdesk.services import Services
from tests.shops import make_shop, seen_as

VIP = Filters((Condition("tags", Match.ANY_OF, ("vip",)), Condition("city", Match.IS, ("avila",))), any_of=True)
PORTO = Filters((Condition("city", Match.IS, ("PORTO",)),))
BY_TOWN = (("city", True), ("name", False))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    for name, town, tags in (
        ("Ana", "Porto", ("vip",)),
        ("Bea", "Ávila", ()),
        ("Eva", "Porto", ()),
        ("Zoe", "Ávila", ("vip",)),
        ("Ida", "Porto", ("vip",)),
    ):
        customer = Customer(given_name=name, tags=tags)
        services.customers.create(CustomerCard(customer=customer, addresses=(Address(city=town),)))
    services.consents.record(5, Answers(opted_out={"post": True}))
    yield services
    services.close()


def exported(services: Services, out: Path, query: ListQuery, **how: object) -> list[str]:
    services.exports.export_list(query, ["name"], out, **how)  # type: ignore[arg-type]
    with out.open(encoding="utf-8-sig", newline="") as file:
        return [row[0] for row in csv.reader(file)][1:]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (ListQuery(filters=VIP, sort=BY_TOWN), ["Ana", "Ida", "Bea", "Zoe"]),
        (ListQuery(filters=PORTO, words="ida"), ["Ida"]),
        (ListQuery(filters=VIP, state=ListState.ARCHIVED), []),
        (ListQuery(sort=(("tags", True), ("city", False), ("name", True))), ["Zoe", "Ida", "Ana", "Bea", "Eva"]),
    ],
)
def test_a_file_holds_who_the_list_shows_in_its_order(
    shop: Services, tmp_path: Path, query: ListQuery, names: list[str]
) -> None:
    assert exported(shop, tmp_path / "list.csv", query) == names
    assert [row.customer.name for row in shop.customers.page(query).rows] == names


def test_a_list_for_one_purpose_goes_out_without_who_said_no(shop: Services, tmp_path: Path) -> None:
    shop.look_through(Lens.PURPOSE)
    query = ListQuery(filters=PORTO)
    assert exported(shop, tmp_path / "list.csv", query, use="post") == ["Ana", "Eva"]
    assert [row.customer.name for row in shop.consents.page(query, "post").rows] == ["Ana", "Eva"]
    result = shop.exports.export_list(query, ["name"], tmp_path / "list.csv", use="post")
    assert (result.rows, result.left_out) == (2, 1)


def test_chosen_customers_go_out_in_the_order_in_which_they_were_chosen(shop: Services, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    chosen = [4, 99, 5, 1]
    assert exported(shop, out, ListQuery(words="nobody"), ids=chosen) == ["Zoe", "Ida", "Ana"]
    assert exported(shop, out, ListQuery(), ids=[]) == []
    shop.look_through(Lens.PURPOSE)
    assert exported(shop, out, ListQuery(), ids=chosen, use="post") == ["Zoe", "Ana"]


def test_a_condition_that_the_lens_does_not_show_gives_nothing_out(shop: Services, tmp_path: Path) -> None:
    clerk = seen_as(shop, role=Role.ACCOUNTANT, chosen_lens=Lens.STANDARD)
    for query in (ListQuery(filters=VIP), ListQuery(sort=(("city", False), ("tags", False)))):
        with pytest.raises(KeyError):
            clerk.exports.export_list(query, ["name"], tmp_path / "list.csv")
    assert not (tmp_path / "list.csv").exists()


def test_what_is_copied_is_what_the_lens_shows_and_the_log_says_so(shop: Services) -> None:
    rows = shop.exports.copied([5, 99, 2], ["name", "city"])
    assert [row.customer.name for row in rows] == ["Ida", "Bea"]
    (entry,) = shop.log.page(LogQuery(actions=("list.copied",))).entries
    assert (entry.detail["rows"], entry.detail["columns"], entry.detail["lens"]) == (2, ("name", "city"), "personal")
    shop.look_through(Lens.PURPOSE)
    assert [row.customer.name for row in shop.exports.copied([5, 2], ["name"], "post")] == ["Bea"]
    masked = seen_as(shop, role=Role.ACCOUNTANT, chosen_lens=Lens.STANDARD).exports
    assert masked.copied([1], ["name"])[0].customer.tags == ()
    with pytest.raises(PermissionRefused):
        masked.copied([1], ["name", "tags"])
    with pytest.raises(PermissionRefused):
        seen_as(shop, role=Role.CLERK).exports.copied([1], ["name"])


def test_a_copy_that_was_stopped_was_never_made(shop: Services) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        shop.exports.copied([1, 2], ["name"], progress=stop)
    assert shop.log.page(LogQuery(actions=("list.copied",))).entries == ()
