"""Whom somebody opened last: from the log, through the lens, and nobody who is gone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.customers import recent
from custdesk.customers.model import Customer, CustomerCard, Phone
from custdesk.desk.permissions import Lens, Permission, Role
from custdesk.erasure.model import GROUNDS
from custdesk.errors import PermissionRefused
from custdesk.services import Services
from tests.shops import make_shop, seen_as


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    for name in ("Ana", "Berta", "Carla", "Dora", "Eva", "Fina", "Gala", "Hilda", "Ines", "Julia"):
        services.customers.create(CustomerCard(customer=Customer(given_name=name), phones=(Phone(number="612345678"),)))
    yield services
    services.close()


def names(services: Services) -> list[str]:
    return [customer.given_name for customer in services.recent.all()]


def test_the_newest_look_comes_first_and_each_customer_once(services: Services) -> None:
    for customer_id in (1, 2, 3, 2):
        services.customers.open(customer_id)

    assert names(services) == ["Berta", "Carla", "Ana"]


def test_who_was_only_entered_was_not_opened(services: Services) -> None:
    assert names(services) == []


def test_no_more_than_eight_are_told(services: Services) -> None:
    for customer_id in range(1, 11):
        services.customers.open(customer_id)

    assert names(services) == ["Julia", "Ines", "Hilda", "Gala", "Fina", "Eva", "Dora", "Carla"]


def test_each_person_has_their_own(services: Services) -> None:
    services.customers.open(1)
    other = seen_as(services, user_id=2, user_name="lucia")
    other.customers.open(2)

    assert names(services) == ["Ana"]
    assert names(other) == ["Berta"]


def test_who_is_gone_makes_room_for_another(services: Services) -> None:
    for customer_id in range(1, 11):
        services.customers.open(customer_id)
    gone = services.customers.open(10).customer
    services.erasure.erase(10, gone.version, next(iter(GROUNDS)), gone.number)

    assert names(services) == ["Ines", "Hilda", "Gala", "Fina", "Eva", "Dora", "Carla", "Berta"]
    assert services.recent.there([1, 10, 99]) == {1}


def test_the_archived_are_still_there(services: Services) -> None:
    services.customers.archive(1, services.customers.open(1).customer.version)

    assert names(services) == ["Ana"]
    assert services.recent.there([1]) == {1}


@pytest.mark.parametrize("way", ["_by_person", "_by_action"])
def test_either_way_through_the_log_finds_them(services: Services, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """Behind many entries of one's own, and behind many looks of others."""
    for customer_id in (1, 2):
        services.customers.open(customer_id)
    monkeypatch.setattr(recent, way, lambda *_asked: iter(()))

    assert names(services) == ["Berta", "Ana"]


def test_nobody_looks_far_back(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    services.customers.open(1)
    other = seen_as(services, user_id=2, user_name="lucia")
    for customer_id in (2, 3, 4):
        other.customers.open(customer_id)
        services.customers.tags()
    monkeypatch.setattr(recent, "_LOOKED_BACK", 3)

    assert names(services) == ["Ana"]  # the third entry of the person, but the fourth look of all
    services.customers.create(CustomerCard(customer=Customer(given_name="Kira")))
    services.customers.create(CustomerCard(customer=Customer(given_name="Lola")))
    services.customers.create(CustomerCard(customer=Customer(given_name="Mona")))
    assert names(services) == []


def test_only_names_are_told_through_every_view(services: Services) -> None:
    services.customers.open(1)
    for lens in (Lens.STANDARD, Lens.PERSONAL):
        shown = repr(seen_as(services, chosen_lens=lens).recent.all())
        assert "Ana" in shown
        assert "612345678" not in shown


def test_a_session_without_identity_is_told_nobody(services: Services) -> None:
    services.customers.open(1)
    limits = replace(services.session.limits, classes=frozenset({*services.session.classes}))

    assert seen_as(services, limits=limits).recent.all() == ()


def test_who_may_see_no_customers_is_refused(services: Services) -> None:
    limits = replace(services.session.limits, permissions=frozenset({Permission.CUSTOMER_VIEW}))
    with pytest.raises(PermissionRefused):
        seen_as(services, limits=limits).recent.all()
    with pytest.raises(PermissionRefused):
        seen_as(services, role=Role.OWNER, chosen_lens=Lens.PURPOSE).recent.all()


def test_both_ways_go_by_an_index(services: Services) -> None:
    reader = services._desk.vault.reader
    for column in ("actor", "action"):
        plan = reader.execute(
            f"EXPLAIN QUERY PLAN SELECT seq FROM audit_entry WHERE {column} = ? ORDER BY seq DESC", ("1",)
        ).fetchall()
        assert [str(step[-1]) for step in plan] == [
            f"SEARCH audit_entry USING COVERING INDEX audit_entry_{column} ({column}=?)"
        ]
