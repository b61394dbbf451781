"""The scan over all stored customers: who is found, who is not, and what it keeps."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Phone
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import Cancelled, PermissionRefused
from custdesk.quality import kept
from custdesk.quality.blocking import Blocks, caps_for
from custdesk.quality.keeping import bring_up_to_date
from custdesk.quality.keys import KeyKind, keys_of
from custdesk.quality.likeness import Standing
from custdesk.quality.matching import THROUGH_A_THIRD, Matching
from custdesk.quality.scan import Scan, scan
from custdesk.quality.traits import traits_of, traits_of_row
from custdesk.services import Services
from tests.quality.people import LANGUAGES, People, made_up
from tests.quality.storing import store
from tests.shops import make_shop, seen_as
from tests.vaults import beside

MERGE = Permission.CUSTOMER_MERGE


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("shop"))
    yield services
    services.close()


@pytest.fixture
def people_in(shop: Services) -> Any:
    """Return what fills the shop with people in place of those before, and returns their ids by place."""

    def fill(people: People) -> list[int]:
        beside(shop._desk.vault).execute("DELETE FROM customer")
        return store(shop._desk, people.cards)

    return fill


def of(*cards: CustomerCard) -> People:
    people = People()
    for card in cards:
        people.add(card, "es")
    return people


def person(given: str, family: str, phone: str = "", **fields: Any) -> CustomerCard:
    phones = (Phone(number=phone),) if phone else ()
    home = Address(street="Calle Mayor 3", postcode="04620", city="Vera")
    return CustomerCard(
        customer=Customer(given_name=given, family_name=family, **fields), phones=phones, addresses=(home,)
    )


def found_in(result: Scan, ids: list[int]) -> set[tuple[int, int]]:
    places = {customer: place for place, customer in enumerate(ids)}
    return {(places[pair.first_id], places[pair.second_id]) for pair in result.pairs}


@pytest.mark.parametrize("seed", [1, 2])
def test_planted_second_records_of_five_languages_are_found_and_relatives_are_not(
    shop: Services, people_in: Any, seed: int
) -> None:
    people = made_up(2_000, seed, second=0.1)
    ids = people_in(people)
    result = scan(shop._desk, MERGE)
    found = found_in(result, ids)
    assert len(found & people.same) >= 0.98 * len(people.same)
    assert len(found & people.same) >= 0.99 * len(found)
    assert len(found & people.apart) <= 0.01 * len(people.apart)
    for language in LANGUAGES:
        planted = {pair for pair in people.same if people.languages[pair[0]] == language}
        assert len(found & planted) >= 0.93 * len(planted), language
    assert result.passed_over == 0
    assert [pair.likeness.score for pair in result.pairs] == sorted(
        (pair.likeness.score for pair in result.pairs), reverse=True
    )


def test_keys_are_worked_out_once_and_anew_for_whoever_changed(shop: Services, people_in: Any) -> None:
    ids = people_in(of(person("Ana", "Gil", "+34612345678"), person("Eva", "Paz"), person("Ana", "Gil")))
    desk = shop._desk
    assert bring_up_to_date(desk, MERGE) == len(ids)
    assert bring_up_to_date(desk, MERGE) == 0
    card = shop.customers.open(ids[1])
    edited = CustomerCard(customer=card.customer, phones=(Phone(number="+34612345678"),), addresses=card.addresses)
    shop.customers.save(edited, card)
    assert bring_up_to_date(desk, MERGE) == 1
    phone = next(key for key in keys_of(traits_of(edited)) if key >> 32 == KeyKind.PHONE)
    assert sharing(shop, phone) == [ids[0], ids[1]]


def sharing(shop: Services, key: int) -> list[int]:
    rows = shop._desk.vault.reader.execute("SELECT customer_id FROM likeness_key WHERE value = ? ORDER BY 1", (key,))
    return [customer_id for (customer_id,) in rows]


def test_who_changed_while_the_keys_were_worked_out_stays_due(shop: Services, people_in: Any) -> None:
    (customer,) = people_in(of(person("Ana", "Gil")))
    with shop._desk.aside(MERGE, "likeness_key", "likeness_due") as aside:
        kept.insert_keys(aside.connection, f"[[{customer},99,[77]]]")
    with shop._desk.read(MERGE) as reading:
        assert kept.count_due(reading.connection) == 1
    assert sharing(shop, 77) == []


def test_keys_change_beside_the_log(shop: Services, people_in: Any) -> None:
    people_in(of(person("Ana", "Gil")))
    count = "SELECT count(*) FROM audit_entry"
    before = shop._desk.vault.reader.execute(count).fetchone()
    bring_up_to_date(shop._desk, MERGE)
    assert shop._desk.vault.reader.execute(count).fetchone() == before
    with pytest.raises(ValueError, match="derived"), shop._desk.aside(MERGE, "customer"):
        pass


def test_a_row_of_the_vault_has_the_traits_of_its_card(shop: Services, people_in: Any) -> None:
    ids = people_in(made_up(60, 5))
    with shop._desk.read(MERGE) as reading:
        lines = kept.select_customers_of(reading.connection, str([[one, one] for one in ids])).split("\n")
    for line in lines:
        customer, _, row = line[1:].partition(" ")
        assert traits_of_row(json.loads(row)) == traits_of(shop.customers.open(int(customer), in_full=True))


def test_who_was_told_apart_is_not_proposed_again(shop: Services, people_in: Any) -> None:
    ids = people_in(of(person("Ana", "Gil", "+34612345678"), person("Anna", "Gil", "612345678")))
    assert found_in(scan(shop._desk, MERGE), ids) == {(0, 1)}
    shop.lookalikes.tell_apart(*ids)
    assert scan(shop._desk, MERGE).pairs == ()


def test_an_empty_shop_has_nobody_twice(shop: Services, people_in: Any) -> None:
    people_in(of())
    assert scan(shop._desk, MERGE) == Scan((), 0, 0, 0)


def test_a_scan_can_be_stopped(shop: Services, people_in: Any) -> None:
    people_in(made_up(200, 3))
    with pytest.raises(Cancelled):
        scan(shop._desk, MERGE, cancelled=lambda: True)


def test_progress_ends_with_all_customers(shop: Services, people_in: Any) -> None:
    people_in(made_up(300, 3))
    told: list[tuple[int, int]] = []
    result = scan(shop._desk, MERGE, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (result.customers, result.customers)


def test_whoever_may_not_merge_is_refused(shop: Services) -> None:
    with pytest.raises(PermissionRefused):
        scan(seen_as(shop, role=Role.CLERK)._desk, MERGE)


def test_what_very_many_share_brings_nobody_together_and_is_counted() -> None:
    sizes = [(int(KeyKind.NAME), 2, 50), (int(KeyKind.NAME), 400, 3), (int(KeyKind.PHONE), 900, 1)]
    caps = caps_for(sizes, 100_000)
    assert caps.passed_over == 4
    assert caps.together[KeyKind.NAME] == caps.alone[KeyKind.NAME] == 50
    crowded = caps_for([(int(KeyKind.NAME), size, 2_000) for size in range(2, 40)], 200_000)
    assert crowded.alone[KeyKind.NAME] < crowded.together[KeyKind.NAME] < 40
    assert crowded.parts > 1


def test_two_shared_keys_are_enough_where_one_is_not_and_parts_add_up() -> None:
    name, birthday = int(KeyKind.NAME), int(KeyKind.BIRTHDAY)
    lines = [b"%d 1 2 3" % name, b"%d 2 3" % birthday, b"%d 8 9" % birthday]
    found = []
    for part in range(2):
        blocks = Blocks({name: 1, birthday: 1}, birthday, part, 2)
        for line in lines:
            blocks.take(line)
        found += [*blocks.lines()]
    assert b"".join(found) == b"[[2,3]]\n"


def test_two_records_that_are_like_a_third_one_are_shown_together() -> None:
    matching = Matching(1_000)
    for customer, given, family, number, street in (
        (1, "peyton", "cupo", "6865403", "9 mathieson close"),
        (2, "emily", "cupo", "6865403", "9 mathieson close"),
        (3, "emily", "clarke", "6865403", "14 station road"),
    ):
        row = (
            f'["{customer}","{number}","person","{given}","{family}","","","","1995-07-10",[],[],[["{street}","",""]]]'
        )
        matching.meet(f"c{customer} {row}".encode())
    matching.compare(b"[[1,2],[2,3]]")
    assert [(one, two) for one, two, *_ in matching.found()][:2] in ([(1, 2), (2, 3)], [(2, 3), (1, 2)])
    assert matching.found()[2] == (1, 3, pytest.approx(0.9, abs=0.1), Standing.ALIKE.value, (THROUGH_A_THIRD,))
