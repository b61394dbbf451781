"""Views of the list: kept for oneself where nobody else reads them, or shared with everybody as far as they may see."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.list_views import KeptView, ListView, ListViews, text_of, view_from
from custdesk.customers.model import BY_NAME, ListState
from custdesk.desk.permissions import Lens, Role
from custdesk.errors import PermissionRefused, RecordMissing, ValueRefused
from custdesk.services import Services
from custdesk.users.model import Proof
from tests.erasure.looking import all_that_can_be_read, found
from tests.shops import add_user, make_shop, seen_as
from tests.vaults import PASSPHRASE, beside

CHOSEN = ListView(
    words="qsecretword %_' \ud800",
    state=ListState.ALL,
    filters=Filters(
        (Condition("tags", Match.ANY_OF, ("vip", "a'b")), Condition("city", Match.CONTAINS, ("100%_",))), any_of=True
    ),
    sort=(("city", True), ("tags", False), ("name", False)),
    columns=("name", "tags", "city", "created_at"),
    widths=(("name", 200), ("tags", 80)),
)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


def named(views: ListViews) -> list[tuple[str, bool]]:
    return [(one.name, one.shared) for one in views.all()]


def last_action(services: Services) -> str:
    row = services._desk.vault.reader.execute("SELECT action FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    return str(row[0])


def test_an_own_view_is_kept_as_it_was_set_up_and_replaced_by_its_name(services: Services) -> None:
    views = services.list_views
    first = views.keep("Mine", CHOSEN)
    assert views.all() == (KeptView(id=first, name="Mine", shared=False, view=CHOSEN),)
    assert views.keep("  MINE ", ListView(words="else")) == first
    assert [(one.name, one.view.words) for one in views.all()] == [("MINE", "else")]


def test_an_own_view_is_renamed_and_deleted(services: Services) -> None:
    views = services.list_views
    first, other = views.keep("Mine", CHOSEN), views.keep("Other", ListView())
    views.rename(first, "Álbum")
    assert named(views) == [("Álbum", False), ("Other", False)]
    with pytest.raises(ValueRefused):
        views.rename(other, "album")
    views.delete(first)
    with pytest.raises(RecordMissing):
        views.rename(first, "Gone")
    assert named(views) == [("Other", False)]


def test_nobody_else_has_an_own_view_and_the_key_of_the_vault_does_not_read_it(services: Services) -> None:
    kept = services.list_views.keep("Qviewname", CHOSEN)
    other = seen_as(services, user_id=0).list_views
    assert other.all() == ()
    other.delete(kept)
    with pytest.raises(RecordMissing):
        other.rename(kept, "Stolen")
    services.shop.change(replace(services.shop.get(), name="Qshopname"))
    readable = all_that_can_be_read(services.folder)
    assert found(["Qshopname"], [], readable) == ["Qshopname"]
    assert found(["Qviewname", "qsecretword"], [], readable) == []
    # Not by giving the row to oneself either: it is sealed to the key of whoever kept it, for that number.
    beside(services._desk.vault).execute("UPDATE own_list_view SET user_id = 0")
    assert other.all() == ()


def test_a_shared_view_is_for_everybody_and_each_change_of_it_is_logged(services: Services) -> None:
    views, clerk = services.list_views, seen_as(services, role=Role.CLERK, user_id=0).list_views
    shared = views.share("All of us", replace(CHOSEN, words="an"))
    assert last_action(services) == "list_view.shared"
    assert named(clerk) == [("All of us", True)]
    assert views.share("ALL OF US", ListView()) == shared
    views.rename_shared(shared, "Everybody")
    assert last_action(services) == "list_view.renamed"
    other = views.share("Other", ListView())
    with pytest.raises(ValueRefused):
        views.rename_shared(other, "everybody")
    views.delete_shared(shared)
    assert last_action(services) == "list_view.deleted"
    assert named(clerk) == [("Other", True)]
    for act in (lambda: views.delete_shared(shared), lambda: views.rename_shared(shared, "New")):
        with pytest.raises(RecordMissing):
            act()


@pytest.mark.parametrize("role", [Role.PRIVACY_OFFICER, Role.CLERK, Role.FIELD_WORKER, Role.ACCOUNTANT])
def test_only_who_may_change_the_shop_sets_up_something_for_everybody(services: Services, role: Role) -> None:
    shared = services.list_views.share("All of us", CHOSEN)
    others = seen_as(services, role=role).list_views
    for act in (
        lambda: others.share("All of us", ListView()),
        lambda: others.rename_shared(shared, "Mine"),
        lambda: others.delete_shared(shared),
    ):
        with pytest.raises(PermissionRefused):
            act()
    assert named(others) == [("All of us", True)]


def test_a_view_goes_without_what_the_lens_does_not_show_and_says_so(services: Services) -> None:
    services.list_views.share("All of us", replace(CHOSEN, words=""))
    (kept,) = seen_as(services, chosen_lens=Lens.STANDARD).list_views.all()
    assert kept.lost == ("tags",)
    assert kept.view.filters == Filters((Condition("city", Match.CONTAINS, ("100%_",)),), any_of=True)
    assert kept.view.columns == ("name", "city", "created_at")
    assert kept.view.widths == (("name", 200),)
    assert kept.view.sort == (("city", True), ("name", False))
    assert services.list_views.all()[0].lost == ()


def test_a_condition_about_something_that_is_gone_is_lost_and_not_the_view(services: Services) -> None:
    gone = Filters(
        (Condition("consent.nothing", Match.ANY_OF, ("given",)), Condition("kind", Match.ANY_OF, ("robot",)))
    )
    services.list_views.keep("Mine", ListView(filters=gone, sort=(("consent.nothing", True),)))
    (kept,) = services.list_views.all()
    assert kept.lost == ("consent.nothing", "kind")
    assert kept.view == ListView(sort=BY_NAME)


@pytest.mark.parametrize("name", ["", " \n ", "x" * 61, "\u200e"])
def test_a_view_without_a_name_is_refused(services: Services, name: str) -> None:
    for act in (services.list_views.keep, services.list_views.share):
        with pytest.raises(ValueRefused):
            act(name, ListView())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "7",
        '{"words": 1}',
        text_of(CHOSEN).replace("any_of", "other"),
        text_of(CHOSEN).replace("200", "Infinity"),
        "[" * 100_000,
    ],
    ids=range(8),
)
def test_what_somebody_wrote_past_the_program_is_an_empty_view(text: str) -> None:
    assert view_from(text) == ListView()


def test_who_is_removed_leaves_no_own_view_behind(services: Services) -> None:
    sofia = add_user(services, "Sofia", Role.CLERK, "orange lamp river stone quiet")
    services.list_views.keep("Mine", CHOSEN)
    beside(services._desk.vault).execute(
        "INSERT INTO own_list_view (user_id, body, kept_at) VALUES (?, x'00', '')", (sofia,)
    )
    services.users.remove(sofia, Proof(PASSPHRASE))
    left = beside(services._desk.vault).execute("SELECT user_id FROM own_list_view").fetchall()
    assert left == [(services.session.user_id,)]
