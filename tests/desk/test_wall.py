"""The second wall stands without the first: SQLite refuses what no service would have asked for."""

from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.customers.model import CustomersSearched, ListQuery
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.opening import SignedOut
from custdesk.desk.passages import OWN_TABLES
from custdesk.desk.permissions import Limits, Permission, Role
from custdesk.desk.wall import LOG_TABLES, SHRINKS, WRITES
from custdesk.errors import PermissionRefused
from custdesk.exchange.exports import Exports
from custdesk.records.columns import DataClass, stored_columns
from custdesk.shop.service import found_within
from custdesk.store.connection import Error as DatabaseError
from tests.customers.conftest import begona
from tests.shops import SHOP

ORDINARY = [Permission.SHOP_VIEW]
MADE_BY_SQLITE = ("search_index", "sqlite_stat")


def seen_as(desk: Desk, role: Role, limits: Limits | None = None) -> Desk:
    return Desk(desk.vault, replace(desk.session, role=role, limits=limits or Limits()), desk._secrets)


def refused_columns(desk: Desk, *permissions: Permission) -> set[str]:
    """Return the declared columns whose reading is refused, whatever the services would do."""
    refused = set()
    with desk.read(*permissions) as reading:
        for table, column in stored_columns():
            try:
                reading.connection.execute(f"SELECT {column.name} FROM {table}").fetchall()
            except DatabaseError:
                refused.add(f"{table}.{column.name}")
    return refused


def hidden_by_class(desk: Desk) -> set[str]:
    return {
        f"{table}.{column.name}" for table, column in stored_columns() if column.data_class not in desk.session.classes
    }


@pytest.mark.parametrize("role", Role)
def test_sqlite_refuses_the_columns_of_classes_that_the_role_does_not_see(desk: Desk, role: Role) -> None:
    seen = seen_as(desk, role)
    assert refused_columns(seen, *ORDINARY) == hidden_by_class(seen)


def test_what_the_owner_withholds_is_behind_the_wall_too(desk: Desk) -> None:
    assert "customer_phone.number" not in refused_columns(seen_as(desk, Role.CLERK), *ORDINARY)
    narrowed = seen_as(desk, Role.CLERK, Limits(classes=frozenset({DataClass.CONTACT})))
    assert "customer_phone.number" in refused_columns(narrowed, *ORDINARY)


def test_the_wall_holds_for_raw_statements_between_two_reads(desk: Desk) -> None:
    clerk = seen_as(desk, Role.CLERK)
    with clerk.read(Permission.CUSTOMER_VIEW):
        pass
    for hidden in ("SELECT health_note FROM customer", "SELECT body FROM revision", "SELECT words FROM search_entry"):
        with pytest.raises(DatabaseError, match="prohibited"):
            clerk.vault.reader.execute(hidden)


def test_the_wall_of_the_last_desk_does_not_stay_for_another_one(desk: Desk) -> None:
    assert refused_columns(seen_as(desk, Role.ANALYST), *ORDINARY)
    assert not refused_columns(desk, *ORDINARY)


def test_whoever_gives_out_anonymised_data_reads_its_few_traits_and_no_more(desk: Desk, tmp_path: Path) -> None:
    with desk.change(Permission.SHOP_EDIT) as change:
        found_within(change, SHOP)
    for _customer in range(5):
        Customers(desk).create(begona())
    analyst = seen_as(desk, Role.ANALYST)
    opened = hidden_by_class(analyst) - refused_columns(analyst, Permission.EXPORT_ANONYMISED)
    assert opened == {
        *(f"customer.{name}" for name in ("kind", "sex", "born_on", "language")),
        "customer_address.region",
        "customer_address.country",
    }
    assert Exports(analyst).export("anonymised", tmp_path / "out.xlsx").rows == 5


@pytest.mark.parametrize(
    ("table", "permission"),
    [
        ("revision", Permission.LOG_VIEW),
        ("second_factor", Permission.SECOND_FACTOR_CHANGE),
        ("draft", Permission.DRAFT_KEEP),
        ("role_limit", Permission.USER_VIEW),
        ("permission_review", Permission.PERMISSION_REVIEW),
    ],
)
def test_what_others_keep_is_read_only_with_the_right_to_it(desk: Desk, table: str, permission: Permission) -> None:
    with desk.read(Permission.SHOP_VIEW) as reading, pytest.raises(DatabaseError, match="prohibited"):
        reading.connection.execute(f"SELECT * FROM {table}")
    with desk.read(permission) as reading:
        assert reading.connection.execute(f"SELECT * FROM {table}").fetchall() == []


def test_a_refusal_by_the_wall_is_told_in_words_and_logged(desk: Desk) -> None:
    clerk = seen_as(desk, Role.CLERK)
    with pytest.raises(PermissionRefused), clerk.read(Permission.CUSTOMER_VIEW) as reading:
        reading.connection.execute("SELECT bank_account FROM customer")
    row = desk.vault.reader.execute("SELECT action, detail FROM audit_entry ORDER BY seq DESC").fetchone()
    assert row == ("permission.refused", '{"permission":"data.hidden"}')


def tables(desk: Desk) -> set[str]:
    rows = desk.vault.reader.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%'"
    )
    return {row[0] for row in rows}


@pytest.mark.parametrize("permission", Permission)
def test_a_change_writes_only_to_the_tables_of_its_permission(desk: Desk, permission: Permission) -> None:
    written = set()
    with desk.change(permission) as change:
        for table in tables(desk):
            try:
                change.connection.execute(f"INSERT INTO {table} SELECT * FROM {table} WHERE 0")
                written.add(table)
            except DatabaseError:
                continue
        change.log(SignedOut(subject_id=1))
    named = {table for table in WRITES.get(permission, ()) if not table.startswith(MADE_BY_SQLITE)}
    assert written - LOG_TABLES == named


def test_no_customer_is_removed_with_what_was_answered(desk: Desk) -> None:
    """Consents go with their customer, so that whoever may not write consents cannot remove a customer."""
    with pytest.raises(PermissionRefused), desk.change(Permission.CUSTOMER_EDIT) as change:
        change.connection.execute("DELETE FROM customer")


def test_every_table_that_a_change_may_write_exists(desk: Desk) -> None:
    named = {table for names in WRITES.values() for table in names if not table.startswith(MADE_BY_SQLITE)}
    assert named <= tables(desk) - LOG_TABLES


@pytest.mark.parametrize("table", sorted(LOG_TABLES))
def test_no_change_may_alter_what_is_in_the_log(desk: Desk, table: str) -> None:
    with pytest.raises(PermissionRefused), desk.change(*Permission) as change:
        change.connection.execute(f"UPDATE {table} SET seq = seq WHERE 0")


@pytest.mark.parametrize("table", sorted(LOG_TABLES))
def test_only_erasing_and_cutting_remove_anything_from_the_log(desk: Desk, table: str) -> None:
    removes = {permission for permission, names in SHRINKS.items() if table in names}
    with pytest.raises(PermissionRefused), desk.change(*(set(Permission) - removes)) as change:
        change.connection.execute(f"DELETE FROM {table} WHERE 0")
    for permission in removes:
        with desk.change(permission) as change:
            change.connection.execute(f"DELETE FROM {table} WHERE 0")


def test_even_whoever_cuts_the_log_removes_only_what_a_cut_names(desk: Desk) -> None:
    with pytest.raises(DatabaseError, match="append-only"), desk.change(Permission.LOG_CUT) as change:
        change.connection.execute("DELETE FROM audit_signature")


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER audit_entry_is_never_changed",
        "DROP TABLE customer",
        "CREATE TABLE copy AS SELECT * FROM customer",
        "CREATE TEMP TABLE copy AS SELECT * FROM customer",
        "CREATE TRIGGER more AFTER INSERT ON customer BEGIN DELETE FROM shop; END",
        "CREATE VIEW everybody AS SELECT * FROM customer",
        "CREATE INDEX more ON customer (notes)",
        "ALTER TABLE customer RENAME TO copy",
        "REINDEX",
        "ANALYZE",
    ],
)
def test_no_change_may_alter_the_tables_themselves(desk: Desk, statement: str) -> None:
    with pytest.raises(PermissionRefused), desk.change(*Permission) as change:
        change.connection.execute(statement)


def test_outside_a_change_nothing_is_written(desk: Desk) -> None:
    Customers(desk).searched(ListQuery())
    for statement in ("DELETE FROM shop", "INSERT INTO audit_entry SELECT * FROM audit_entry"):
        with pytest.raises(DatabaseError, match="not authorized"):
            desk.vault.writer.execute(statement)


def test_beside_the_log_only_what_is_ones_own_is_written(desk: Desk) -> None:
    for table in OWN_TABLES:
        with desk.aside(Permission.DRAFT_KEEP, table) as aside:
            aside.connection.execute(f"DELETE FROM {table}")
    for statement in ("DELETE FROM device", "INSERT INTO audit_signature VALUES (9, 1, x'')"):
        with pytest.raises(PermissionRefused), desk.aside(Permission.DRAFT_KEEP, "draft") as aside:
            aside.connection.execute(statement)


@pytest.mark.parametrize("wrong", [(), ("customer",), ("draft", "shop")])
def test_nothing_else_can_be_asked_for_beside_the_log(desk: Desk, wrong: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="without an entry"), desk.aside(Permission.DRAFT_KEEP, *wrong):
        pytest.fail("the block must not run")


def test_an_exception_beside_the_log_takes_everything_back(desk: Desk) -> None:
    rows = [(1, "form", 0, b"", "now"), (1, "form", 1, b"", None)]
    with pytest.raises(Exception, match="NOT NULL"), desk.aside(Permission.DRAFT_KEEP, "draft") as aside:
        aside.connection.executemany("INSERT INTO draft VALUES (?,?,?,?,?)", rows)
    assert desk.vault.writer.execute("SELECT count(*) FROM draft").fetchone() == (0,)


def test_the_walls_come_back_with_new_connections(desk: Desk) -> None:
    clerk = seen_as(desk, Role.CLERK)
    assert clerk.vault.on_reopen is not None
    clerk.vault.reader.set_authorizer(None)
    clerk.vault.writer.set_authorizer(None)
    clerk._walls._reader = None  # as after a rotation: other connections
    clerk.vault.on_reopen()
    with pytest.raises(DatabaseError, match="prohibited"):
        clerk.vault.reader.execute("SELECT health_note FROM customer")
    with pytest.raises(DatabaseError, match="not authorized"):
        clerk.vault.writer.execute("DELETE FROM shop")
    clerk.note(CustomersSearched(found=0))
