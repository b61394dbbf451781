"""Filters that somebody keeps: for himself alone, and nothing of them is readable in the vault."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.model import LogFilter, LogQuery
from custdesk.audit.saved_filters import SavedFilters
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.errors import PermissionRefused, RecordMissing
from custdesk.services import Services
from custdesk.users.model import Proof
from tests.audit.conftest import OFFICERS, signed_in
from tests.erasure.looking import all_that_can_be_read, found
from tests.shops import add_user, make_shop
from tests.vaults import PASSPHRASE, beside

CHOSEN = LogFilter(
    text="qsecretword", user_id=1, actions=("customer.changed", "sealed.viewed"), period="week", customer_id=7,
    column="notes", data_class="special",
)  # fmt: skip


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


def officers(services: Services) -> SavedFilters:
    add_user(services, "Sofia", Role.PRIVACY_OFFICER, OFFICERS)
    return SavedFilters(signed_in(services._desk, "Sofia", Role.PRIVACY_OFFICER, OFFICERS))


def test_a_filter_is_kept_renamed_replaced_and_deleted(services: Services) -> None:
    filters = services.log_filters
    first = filters.keep("Mine", CHOSEN)
    second = filters.keep("Other", LogFilter(since="2026-01-02", until="2026-02-03"))
    assert [(one.id, one.name, one.chosen) for one in filters.all()] == [
        (first, "Mine", CHOSEN),
        (second, "Other", LogFilter(since="2026-01-02", until="2026-02-03")),
    ]
    assert filters.keep("Mine", LogFilter(text="else")) == first
    filters.rename(first, "Yours")
    assert [(one.name, one.chosen.text) for one in filters.all()] == [("Yours", "else"), ("Other", "")]
    filters.delete(first)
    assert [one.name for one in filters.all()] == ["Other"]


def test_nobody_else_sees_renames_or_deletes_it(services: Services) -> None:
    kept = services.log_filters.keep("Mine", CHOSEN)
    theirs = officers(services)
    assert theirs.all() == ()
    theirs.delete(kept)
    with pytest.raises(RecordMissing):
        theirs.rename(kept, "Stolen")
    assert [one.name for one in services.log_filters.all()] == ["Mine"]
    # Not by giving the row to oneself either: it is sealed to the key of whoever kept it.
    beside(services._desk.vault).execute("UPDATE saved_filter SET user_id = 2")
    services._desk._put_up_walls()
    assert theirs.all() == ()


def test_nothing_of_a_filter_is_readable_by_whoever_has_the_key_of_the_vault(services: Services) -> None:
    planted = LogFilter(text="qsecretword of a filter")
    services.log_filters.keep("Qfiltername", planted)
    services.shop.change(replace(services.shop.get(), name="Qshopname"))
    readable = all_that_can_be_read(services.folder)
    assert found(["Qshopname"], [], readable) == ["Qshopname"]
    assert found(["Qfiltername", "qsecretword"], [], readable) == []


def test_keeping_a_filter_is_not_logged_because_it_is_nobody_elses(services: Services) -> None:
    newest = services.log.page(LogQuery(limit=1)).entries[0].seq
    services.log_filters.keep("Mine", CHOSEN)
    services.log_filters.all()
    assert services.log.page(LogQuery(limit=1, after_seq=newest + 9)).entries[0].seq == newest + 1  # the opening


def test_whoever_leaves_or_gets_a_new_passphrase_leaves_no_filters_behind(services: Services) -> None:
    theirs = officers(services)
    count = "SELECT count(*) FROM saved_filter"
    for act in (services.users.reset_passphrase, services.users.remove):
        theirs.keep("Theirs", CHOSEN)
        act(2, Proof(PASSPHRASE))
        assert beside(services._desk.vault).execute(count).fetchone() == (0,)
        services._desk._put_up_walls()


def test_only_who_reads_the_log_keeps_filters_of_it(services: Services) -> None:
    desk = services._desk
    clerks = SavedFilters(Desk(desk.vault, replace(desk.session, role=Role.CLERK), desk._secrets))
    for attempt in (
        clerks.all,
        lambda: clerks.keep("x", CHOSEN),
        lambda: clerks.rename(1, "x"),
        lambda: clerks.delete(1),
    ):
        with pytest.raises(PermissionRefused):
            attempt()
