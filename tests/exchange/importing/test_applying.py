"""A plan is applied in one transaction: all of it, as decided, or nothing."""

import pytest

from custdesk.consent.queries import select_choices
from custdesk.customers.model import ListQuery
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import Cancelled
from custdesk.exchange.importing import applying
from custdesk.exchange.importing.applying import Application
from custdesk.exchange.importing.decided import counts_as_decided
from custdesk.exchange.importing.history import select_batches
from custdesk.exchange.importing.model import Verdict
from tests.exchange.importing.conftest import apply, draft, plan_of


def names(desk: Desk, words: str = "") -> list[str]:
    return [row.customer.name for row in Customers(desk).page(ListQuery(words=words)).rows]


@pytest.mark.parametrize("many", [1, 1000], ids=["numbered anew", "one by one"])
def test_new_rows_are_found_at_once_and_know_their_source(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(applying, "_MANY", many)
    result = apply(desk, plan_of(desk, [draft(2, "Zoe Pi"), draft(3, "Ana Gil"), draft(4, "Éva Sol")]))
    assert result.counts[Verdict.NEW] == 3
    assert names(desk) == ["Ana Gil", "Éva Sol", "Zoe Pi"]
    assert names(desk, "eva") == ["Éva Sol"]
    assert Customers(desk).page(ListQuery(words="eva")).rows[0].customer.source == "clientes"


def test_a_cancel_half_way_leaves_nothing(desk: Desk) -> None:
    plan = plan_of(desk, [draft(line, f"Ana Gil{line}") for line in range(2, 200)])
    asked = iter([False, False, True])
    writing = (Permission.IMPORT_RUN, Permission.CUSTOMER_CREATE)
    entries = desk.vault.reader.execute("SELECT count(*) FROM audit_entry").fetchone()
    with pytest.raises(Cancelled), desk.change(*writing) as change:
        Application(change, desk, plan, {}).run(None, lambda: next(asked))
    assert names(desk) == []
    assert desk.vault.reader.execute("SELECT count(*) FROM audit_entry").fetchone() == entries


def test_a_lookalike_is_left_out_entered_or_merged_as_the_person_decides(desk: Desk) -> None:
    first = draft(2, "Ana Gil", phone="612345678", email="ana@example.com")
    apply(desk, plan_of(desk, [first]))
    rows = [draft(2, "Anna Gil", phone="612345678", city="Vera")]
    assert apply(desk, plan_of(desk, rows)).counts[Verdict.LOOKALIKE] == 1
    assert names(desk) == ["Ana Gil"]
    apply(desk, plan_of(desk, rows), {2: "update"})
    assert names(desk) == ["Anna Gil"]
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", phone="612345678", email="other@example.com")]), {2: "new"})
    assert names(desk) == ["Ana Gil", "Anna Gil"]


def test_a_repeated_row_can_be_merged_into_the_row_it_repeats(desk: Desk) -> None:
    rows = [draft(2, "Ana Gil", email="a@example.com"), draft(3, "Ana Gil", email="a@example.com", phone="612345678")]
    apply(desk, plan_of(desk, rows), {3: "update"})
    assert [row.phone for row in Customers(desk).page(ListQuery()).rows] == ["+34612345678"]


def test_a_row_that_was_to_change_one_left_out_is_left_out_too_and_told(desk: Desk) -> None:
    plan = plan_of(desk, [draft(2, "Ana Ruiz", phone="612345678"), draft(3, "Ana Ruiz", phone="612345678")])
    take = {2: "skip", 3: "update"}
    result = apply(desk, plan, take)
    assert counts_as_decided(plan, take) == result.counts
    assert (result.counts[Verdict.LEFT_OUT], result.counts[Verdict.LOOKALIKE]) == (1, 1)


def test_a_row_can_be_left_out(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil"), draft(3, "Luis Mar")]), {2: "skip"})
    assert names(desk) == ["Luis Mar"]


def test_a_file_can_opt_people_out_and_never_back_in(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", email="a@example.com", opt_outs=["marketing"])]))
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", email="a@example.com")]))
    choices = select_choices(desk.vault.reader, 1)
    assert [code for code, choice in choices.items() if choice.opted_out] == ["marketing"]


def test_an_import_is_remembered_and_logged_with_counts_only(desk: Desk) -> None:
    result = apply(desk, plan_of(desk, [draft(2, "Ana Gil"), draft(3)]))
    batch = select_batches(desk.vault.reader)[0]
    assert (batch.id, batch.file_name, batch.new_rows, batch.refused_rows) == (
        result.batch_id,
        "clientes.xlsx",
        1,
        1,
    )
    action, detail = desk.vault.reader.execute(
        "SELECT action, detail FROM audit_entry ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    assert action == "import.applied"
    assert "Ana" not in detail


def test_a_number_from_the_file_is_kept_where_it_is_free(desk: Desk) -> None:
    apply(desk, plan_of(desk, [draft(2, "Ana Gil", number="77"), draft(3, "Luis Mar")]))
    numbers = {row.customer.name: row.customer.number for row in Customers(desk).page(ListQuery()).rows}
    assert numbers == {"Ana Gil": "77", "Luis Mar": "1001"}
