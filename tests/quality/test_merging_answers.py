"""What two customers answered holds for the one that they become, and a no of either is never loosened."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard
from custdesk.quality.model import MergeChoice
from custdesk.services import Services
from tests.shops import make_shop

EARLY, LATE = (date.today() - timedelta(days=days) for days in (200, 100))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("answers"))
    yield services
    services.close()


def somebody(services: Services, *answers: Answers) -> int:
    customer_id = services.customers.create(CustomerCard(customer=Customer(given_name="Ana")))
    for one in answers:
        services.consents.record(customer_id, one)
    return customer_id


def said(day: date, *, no: bool = False, yes: bool = False, **purposes: str) -> Answers:
    choices = {"marketing": no} if no or yes else {}
    return Answers(opted_out=choices, purposes=purposes, how="paper", happened_on=day)


def merge(services: Services, stays: int, goes: int) -> None:
    services.lookalikes.merge(services.lookalikes.plan(stays, goes), MergeChoice())


def unmerge(services: Services, gone: int) -> None:
    services.lookalikes.unmerge(services.lookalikes.plan_unmerge(gone))


def opted_out(services: Services, customer_id: int) -> bool:
    return services.consents.state(customer_id).opted_out("marketing")


def may(services: Services, customer_id: int) -> bool:
    return services.consents.may_we(customer_id, "marketing").yes


def test_an_opt_out_of_either_holds_whoever_stays_and_whichever_is_newer(shop: Services) -> None:
    changed_mind = (said(EARLY, no=True), said(LATE, yes=True))
    for stays_first in (True, False):
        pair = (somebody(shop, said(EARLY, no=True)), somebody(shop, *changed_mind))
        stays, goes = pair if stays_first else pair[::-1]
        before = [opted_out(shop, one) for one in pair]
        assert shop.lookalikes.plan(stays, goes).held_choices == ("marketing",)
        merge(shop, stays, goes)
        assert opted_out(shop, stays)
        unmerge(shop, goes)
        assert [opted_out(shop, one) for one in pair] == before


def test_an_earlier_no_of_one_outweighs_a_later_yes_of_the_other(shop: Services) -> None:
    no = somebody(shop, said(EARLY, marketing="refused"))
    yes = somebody(shop, said(LATE, marketing="given"))
    assert shop.lookalikes.plan(no, yes).held_purposes == ("marketing",)
    merge(shop, no, yes)
    assert not may(shop, no)
    newest = shop.consents.history(no)[0]
    assert (newest.answer, newest.how) == ("refused", "merge")
    unmerge(shop, yes)
    assert may(shop, yes)
    assert not may(shop, no)


def test_a_consent_of_one_moves_where_the_other_was_never_asked(shop: Services) -> None:
    nobody, yes = somebody(shop), somebody(shop, said(EARLY, marketing="given"))
    merge(shop, nobody, yes)
    assert may(shop, nobody)
    assert len(shop.consents.history(nobody)) == 1
    unmerge(shop, yes)
    assert not may(shop, nobody)
    assert may(shop, yes)


def test_what_was_answered_after_the_merge_stays_and_is_told(shop: Services) -> None:
    stays, goes = somebody(shop), somebody(shop, said(EARLY, marketing="given"))
    merge(shop, stays, goes)
    shop.consents.record(stays, Answers(purposes={"marketing": "withdrawn"}, how="phone"))
    plan = shop.lookalikes.plan_unmerge(goes)
    assert plan.added == 1
    shop.lookalikes.unmerge(plan)
    assert [line.answer for line in shop.consents.history(stays)] == ["withdrawn"]
    assert may(shop, goes)


def test_the_no_of_one_who_stays_in_outlasts_the_other_going_out(shop: Services) -> None:
    stays = somebody(shop, said(LATE, yes=True))
    first, second = somebody(shop, said(EARLY, no=True)), somebody(shop, said(EARLY, no=True))
    merge(shop, stays, first)
    merge(shop, stays, second)
    unmerge(shop, first)
    assert opted_out(shop, stays)
    unmerge(shop, second)
    assert not opted_out(shop, stays)


def test_the_log_is_whole_after_all_of_it(shop: Services) -> None:
    assert shop.log.verify().good


def rows(services: Services, statement: str) -> list[Any]:
    return services._desk.vault.reader.execute(statement).fetchall()


def test_every_answer_keeps_its_own_number(shop: Services) -> None:
    stays, goes = somebody(shop), somebody(shop, said(EARLY, no=True), said(LATE, marketing="given"))
    statement = "SELECT id, happened_on, recorded_at FROM {} WHERE customer_id = {}"
    tables = ("consent_record", "choice_record")
    before = [rows(shop, statement.format(table, goes)) for table in tables]
    merge(shop, stays, goes)
    assert [rows(shop, statement.format(table, stays)) for table in tables] == before
