"""The same change to many: told before, done as one, and undone as one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custdesk.customers import search
from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.mass_edit import EDITABLE, NO_ADDRESS, NOT_THERE, Edit, EditKind, MassPlan
from custdesk.customers.model import Address, Customer, CustomerCard, ListQuery, ListState
from custdesk.desk.permissions import ROLES, Limits, Permission, Role
from custdesk.errors import Cancelled, ColumnWithheld, NotUndoable, PermissionRefused, StaleRecord, ValueRefused
from custdesk.history.model import Fate
from custdesk.records.columns import DataClass
from custdesk.services import Services
from tests.exchange.importing.conftest import draft
from tests.history.conftest import MARIA, bring_in, content, edit, last_entry
from tests.shops import make_shop, seen_as
from tests.vaults import beside

VIP = Edit(kind=EditKind.ADD_TAGS, tags=("vip",))
ASIDE = Edit(kind=EditKind.ARCHIVE)
TO_FRENCH = Edit(kind=EditKind.SET, column="language", value="fr")
HOSTILE = ("a'b", "100%_", 'x"y', "--", "\u200f", "علی", "ß", "x" * 400)


def fill(services: Services) -> None:
    """Four more customers: with two addresses, without any, archived, and one with tags and other spellings."""
    enter = services.customers.create
    homes = (Address(label="home", street="Rua 1", country="PT"), Address(label="work", street="Rua 2", country="ES"))
    enter(CustomerCard(customer=Customer(given_name="Ana", language="pt"), addresses=homes))
    enter(CustomerCard(customer=Customer(given_name="Bea", tags=("VIP", "a'b"))))
    services.customers.archive(enter(CustomerCard(customer=Customer(given_name="Zoe", notes="x"))), 1)
    enter(CustomerCard(customer=Customer(company_name="Ärzte", kind="company", source="fair", sex="other")))


@pytest.fixture
def shop(services: Services) -> Services:
    fill(services)
    return services


def undo(services: Services, entry: int) -> Any:
    return services.mass_edit.undo(services.mass_edit.plan_undo(entry))


def test_a_plan_tells_who_would_change_how_and_writes_nothing(shop: Services) -> None:
    before = content(shop)
    plan = shop.mass_edit.plan([1, 2, 3, 9], [VIP, TO_FRENCH])
    assert (plan.change, plan.same, plan.refused) == (3, 0, {NOT_THERE: 1})
    maria, ana, bea = plan.sample
    assert (maria.name, maria.number, maria.values) == ("María Núñez", "1001", (("language", "", "fr"),))
    assert ana.values == (("tags", (), ("vip",)), ("language", "pt", "fr"))
    assert bea.values == (("language", "", "fr"),)
    assert content(shop) == before
    assert last_entry(shop, "customers.edit_planned")


def test_who_is_so_already_and_who_cannot_be_changed_are_told_and_left_alone(shop: Services) -> None:
    plan = shop.mass_edit.plan(range(1, 6), [Edit(kind=EditKind.SET, column="country", value="España")])
    assert (plan.change, plan.same, plan.refused) == (1, 1, {NO_ADDRESS: 3})
    assert plan.sample[0].values == (("country", "PT", "ES"),)
    done = shop.mass_edit.apply(plan)
    assert done.customers == 1
    assert [one.country for one in shop.customers.open(2).addresses] == ["ES", "ES"]
    detail = shop._desk.vault.reader.execute("SELECT detail FROM audit_entry WHERE seq = ?", (done.entry,)).fetchone()
    assert detail == ('{"columns":["country"],"customers":1,"refused":3,"same":1}',)


@pytest.mark.parametrize("anew", [20, 0], ids=["indexed anew", "one by one"])
def test_all_of_a_list_are_edited_with_an_entry_each_and_found_as_they_are_then(
    shop: Services, monkeypatch: pytest.MonkeyPatch, anew: int
) -> None:
    monkeypatch.setattr(search, "_ANEW_PAYS", anew)
    first = last_entry(shop, "customer.changed")
    query = ListQuery(filters=Filters((Condition("tags", Match.NONE_OF, ("vip",)),)))
    plan = shop.mass_edit.plan(query, [VIP, Edit(kind=EditKind.REMOVE_TAGS, tags=("A'B",))])
    assert (plan.change, plan.same) == (3, 0)
    shop.mass_edit.apply(plan)
    assert shop.customers.count(ListQuery(words="vip")) == 4
    assert shop.customers.count(ListQuery(words="a'b")) == 0
    assert shop.customers.count(ListQuery(words="ana")) == 1
    check = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
    beside(shop._desk.vault).execute(check)
    rows = shop._desk.vault.reader.execute(
        "SELECT subject_id, detail FROM audit_entry WHERE action = 'customer.changed' AND seq > ? ORDER BY subject_id",
        (first,),
    ).fetchall()
    assert rows == [(one, '{"columns":["tags"]}') for one in (2, 3, 5)]
    signed = "SELECT count(*) FROM audit_signature WHERE seq > ?"
    assert shop._desk.vault.reader.execute(signed, (last_entry(shop, "customers.edit_planned"),)).fetchone() == (1,)
    assert shop.log.verify().good


def test_many_are_put_aside_and_come_back_together(shop: Services) -> None:
    before = content(shop)
    done = shop.mass_edit.apply(shop.mass_edit.plan(range(1, 6), [ASIDE]))
    assert (done.customers, shop.customers.count(ListQuery())) == (4, 0)
    undone = undo(shop, done.entry)
    assert (undone.restored, undone.kept, content(shop)) == (4, (), before)
    assert shop.customers.count(ListQuery()) == 4
    again = shop.reverts.apply_batch(shop.reverts.plan_batch(undone.entry))
    assert (again.restored, shop.customers.count(ListQuery())) == (4, 0)
    assert shop.log.verify().good


def test_who_was_brought_back_since_stays_when_the_rest_is_undone(shop: Services) -> None:
    done = shop.mass_edit.apply(shop.mass_edit.plan([1, 2], [ASIDE, VIP]))
    shop.customers.restore(1, shop.customers.open(1).customer.version)
    plan = shop.mass_edit.plan_undo(done.entry)
    assert {one.customer_id: (one.fate, one.state) for one in plan.customers} == {
        1: (Fate.KEEP, ""),
        2: (Fate.RESTORE, "active"),
    }
    shop.mass_edit.undo(plan)
    assert [shop.customers.open(one).customer.state for one in (1, 2)] == ["active", "active"]


def test_a_plan_is_stale_once_one_of_its_customers_was_changed_and_then_nothing_is_written(shop: Services) -> None:
    plan = shop.mass_edit.plan([1, 2, 3], [TO_FRENCH])
    edit(shop, 3, job_title="Baker")
    before = content(shop)
    with pytest.raises(StaleRecord):
        shop.mass_edit.apply(plan)
    assert content(shop) == before


def test_what_is_cancelled_half_way_leaves_nothing(shop: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("custdesk.history.mass_edits._AT_ONCE", 2)
    plan = shop.mass_edit.plan(range(1, 6), [TO_FRENCH, VIP, ASIDE])
    before = content(shop)

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        shop.mass_edit.apply(plan, stop)
    with pytest.raises(Cancelled):
        shop.mass_edit.plan(range(1, 6), [TO_FRENCH], stop)
    assert content(shop) == before


def test_a_plan_that_changes_nobody_is_no_entry(shop: Services) -> None:
    plan = shop.mass_edit.plan([3], [VIP])
    assert (plan.change, plan.same) == (0, 1)
    assert shop.mass_edit.apply(plan).entry == 0
    assert last_entry(shop, "customers.edited_together") == 0


@pytest.mark.parametrize(
    "wrong",
    [
        Edit(kind=EditKind.SET, column="given_name", value="x"),
        Edit(kind=EditKind.CLEAR, column="number"),
        Edit(kind=EditKind.SET, column="health_note", value="x"),
        Edit(kind=EditKind.ADD_TAGS, tags=(" ", "")),
        Edit(kind=EditKind.SET),
    ],
)
def test_names_numbers_and_sealed_values_are_never_edited_for_many(shop: Services, wrong: Edit) -> None:
    with pytest.raises(ValueError, match="edit"):
        shop.mass_edit.plan([1], [wrong])
    with pytest.raises(ValueError, match="edit"):
        shop.mass_edit.plan([1], [])
    forged = shop.mass_edit.plan([1], [TO_FRENCH])
    with pytest.raises(ValueError, match="edit"):
        shop.mass_edit.apply(MassPlan(edits=(wrong,), ids=forged.ids, versions=forged.versions, change=1))


@pytest.mark.parametrize(("column", "value"), [("language", "klingonish"), ("country", "Atlantis"), ("source", " ")])
def test_a_value_that_cannot_be_is_refused_before_anything_is_looked_at(
    shop: Services, column: str, value: str
) -> None:
    with pytest.raises(ValueRefused):
        shop.mass_edit.plan([1], [Edit(kind=EditKind.SET, column=column, value=value)])


@pytest.mark.parametrize("role", Role)
def test_only_who_may_change_many_does(shop: Services, role: Role) -> None:
    edits = seen_as(shop, role=role).mass_edit
    if Permission.CUSTOMER_EDIT_MANY in ROLES[role].permissions:
        done = edits.apply(edits.plan([1, 2], [TO_FRENCH, ASIDE]))
        assert edits.undo(edits.plan_undo(done.entry)).restored == 2
        assert shop.log.verify().good
    else:
        with pytest.raises(PermissionRefused):
            edits.plan([1, 2], [TO_FRENCH])


def test_what_is_withheld_from_a_role_is_not_edited_by_it_either(shop: Services) -> None:
    no_tags = seen_as(shop, limits=Limits(classes=frozenset({DataClass.BEHAVIOUR}))).mass_edit
    with pytest.raises(ColumnWithheld):
        no_tags.plan([1], [VIP])
    no_archive = seen_as(shop, limits=Limits(permissions=frozenset({Permission.CUSTOMER_ARCHIVE}))).mass_edit
    with pytest.raises(PermissionRefused):
        no_archive.plan([1], [ASIDE])
    with pytest.raises(PermissionRefused):
        no_archive.apply(shop.mass_edit.plan([1], [ASIDE]))


def test_this_undoes_edits_of_many_and_nothing_else(shop: Services) -> None:
    brought = bring_in(shop, draft(3, "Eva Sol"))
    for entry in (brought, edit(shop, 1, notes="x"), 0):
        with pytest.raises(NotUndoable):
            shop.mass_edit.plan_undo(entry)
    done = shop.mass_edit.apply(shop.mass_edit.plan([1, 2], [VIP, TO_FRENCH]))
    assert shop.reverts.plan_batch(done.entry).action == "customers.edited_together"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(Path(tmp_path_factory.mktemp("many")))
    services.customers.create(MARIA)
    fill(services)
    yield services
    services.close()


def edits_of() -> st.SearchStrategy[Edit]:
    texts = st.one_of(st.sampled_from(HOSTILE), st.text(min_size=1, max_size=20)).filter(lambda text: text.strip())
    values = {"language": ["fr", "fa"], "preferred_channel": ["sms", "post"], "sex": ["female", "male"]}
    columns = st.sampled_from([*(one.name for one in EDITABLE), "country"])

    def set_to(column: str) -> st.SearchStrategy[Edit]:
        chosen = ["GR", "IR"] if column == "country" else values.get(column)
        value = st.sampled_from(chosen) if chosen else texts
        return st.builds(Edit, kind=st.just(EditKind.SET), column=st.just(column), value=value)

    return st.one_of(
        columns.flatmap(set_to),
        st.builds(Edit, kind=st.just(EditKind.CLEAR), column=columns),
        st.builds(
            Edit,
            kind=st.sampled_from((EditKind.ADD_TAGS, EditKind.REMOVE_TAGS)),
            tags=st.lists(st.one_of(st.sampled_from(("vip", "VIP", "a'b")), texts), min_size=1, max_size=3).map(tuple),
        ),
        st.builds(Edit, kind=st.sampled_from((EditKind.ARCHIVE, EditKind.RESTORE))),
    )


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ids=st.lists(st.integers(0, 6), max_size=8), edits=st.lists(edits_of(), min_size=1, max_size=4))
def test_whatever_is_edited_and_undone_leaves_everything_as_it_was(
    kept: Services, ids: list[int], edits: list[Edit]
) -> None:
    before = content(kept)
    found = [kept.customers.count(ListQuery(words=words, state=ListState.ALL)) for words in ("vip", "maria", "rtl")]
    try:
        plan = kept.mass_edit.plan(ids, edits)
    except (ValueRefused, ValueError):
        return
    done = kept.mass_edit.apply(plan)
    assert done.customers == plan.change
    assert (content(kept) == before) is (plan.change == 0)
    if done.entry:
        undone = undo(kept, done.entry)
        assert undone.restored == plan.change
    assert content(kept) == before
    words = [kept.customers.count(ListQuery(words=words, state=ListState.ALL)) for words in ("vip", "maria", "rtl")]
    assert words == found
