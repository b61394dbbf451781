"""``custdesk verify`` names the first bad entry of a log that was altered with the vault's own key."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from custdesk.customers.model import Customer, CustomerCard
from custdesk.entrance import recover
from custdesk.store.connection import Connection
from tests.commands.calling import Caller, Outcome, ShopOnDisk, call, told_in_one_sentence
from tests.commands.conftest import copied
from tests.vaults import open_as_owner

TRIGGERS = (
    "audit_entry_is_never_changed",
    "audit_entry_is_never_removed",
    "audit_signature_is_never_changed",
    "audit_signature_is_never_removed",
)
FIELDS = ("at", "actor", "action", "subject_kind", "subject_id", "detail", "commitment", "head")


@pytest.fixture(scope="module")
def used(original: ShopOnDisk, tmp_path_factory: pytest.TempPathFactory) -> ShopOnDisk:
    """A shop with some history, and no trigger that keeps its log."""
    shop = copied(original, tmp_path_factory.mktemp("used"))
    with shop.services() as services:
        for name in ("Ana", "Beatriz", "Carlos"):
            services.customers.open(services.customers.create(CustomerCard(customer=Customer(given_name=name))))
    tamper(shop, lambda _: None)
    return shop


@pytest.fixture
def shop(used: ShopOnDisk, tmp_path: Path) -> ShopOnDisk:
    return copied(used, tmp_path)


def tamper(shop: ShopOnDisk, change: Callable[[Connection], Any]) -> Any:
    """Do to the log what only somebody with the key of the vault can do."""
    vault = open_as_owner(shop.vault).vault
    vault.writer.execute("PRAGMA foreign_keys = OFF")
    for trigger in TRIGGERS:
        vault.writer.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    result = change(vault.writer)
    vault.close()
    return result


def entries(connection: Connection) -> list[tuple[Any, ...]]:
    return connection.execute(f"SELECT seq, {', '.join(FIELDS)} FROM audit_entry ORDER BY seq").fetchall()


def another(value: Any) -> Any:
    """Return ``value`` with one bit of it changed, in the middle."""
    if isinstance(value, int):
        return value ^ 1
    body = bytearray(value.encode() if isinstance(value, str) else value or b"\0")
    if not body:
        return "x"
    body[len(body) // 2] ^= 1
    return body.decode() if isinstance(value, str) else bytes(body)


def bad_entry(outcome: Outcome) -> int:
    """Check that verifying failed as it should, and return the entry that it names."""
    assert outcome.code == 1
    assert outcome.err.startswith("custdesk: The log was altered. The first bad entry is ")
    assert outcome.err.count("\n") == 1
    first = int(outcome.err.split("first bad entry is ")[1].split(":")[0])
    report = outcome.object
    assert report["ok"] is False
    assert min(problem["seq"] for problem in report["problems"]) == first
    return first


def assert_named(run: Caller, shop: ShopOnDisk, change: Callable[[Connection], int]) -> None:
    """Alter the log, and check that the entry which ``change`` returns is named as the first bad one."""
    seq = tamper(shop, change)
    assert bad_entry(run("verify", shop.vault, "--json", *shop.as_())) == seq


def test_an_untouched_log_verifies(run: Caller, shop: ShopOnDisk) -> None:
    outcome = run("verify", shop.vault, "--json", *shop.as_())
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.object["ok"] is True
    assert outcome.object["problems"] == []
    assert outcome.object["entries"] >= 15
    assert "The log is whole" in run("verify", shop.vault, *shop.as_()).out


@pytest.mark.parametrize(
    ("field", "which"),
    [*((field, "middle") for field in FIELDS), *(("detail", which) for which in ("first", "last")), ("head", "last")],
)
def test_one_altered_byte_is_named(run: Caller, shop: ShopOnDisk, field: str, which: str) -> None:
    def change(connection: Connection) -> int:
        rows = entries(connection)
        row = rows[{"first": 0, "middle": len(rows) // 2, "last": -1}[which]]
        value = another(row[1 + FIELDS.index(field)])
        connection.execute(f"UPDATE audit_entry SET {field} = ? WHERE seq = ?", (value, row[0]))
        return int(row[0])

    assert_named(run, shop, change)


@pytest.mark.parametrize("which", ["middle", "last"])
def test_a_removed_entry_is_named(run: Caller, shop: ShopOnDisk, which: str) -> None:
    def remove(connection: Connection) -> int:
        rows = entries(connection)
        seq = int(rows[{"first": 0, "middle": len(rows) // 2, "last": -1}[which]][0])
        connection.execute("DELETE FROM audit_entry WHERE seq = ?", (seq,))
        return seq

    assert_named(run, shop, remove)


def test_without_the_entry_that_names_the_owner_nobody_is_one(run: Caller, shop: ShopOnDisk) -> None:
    """The recovery key, which is above all of it, still opens the vault, and verifying names the entry."""
    tamper(shop, lambda connection: connection.execute("DELETE FROM audit_entry WHERE seq = 1"))
    assert "not what an owner signed" in told_in_one_sentence(run("verify", shop.vault, *shop.as_()))
    services = recover(shop.vault, shop.recovery_key).finish()
    report = services.log.verify()
    services.close()
    assert report.problems[0].seq == 1


@pytest.mark.parametrize("which", ["middle", "last"])
def test_an_entry_removed_with_its_signature_is_named(run: Caller, shop: ShopOnDisk, which: str) -> None:
    def remove(connection: Connection) -> int:
        rows = entries(connection)
        seq = int(rows[{"middle": len(rows) // 2, "last": -1}[which]][0])
        for table in ("revision", "audit_signature", "audit_entry"):
            connection.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))
        return seq

    assert_named(run, shop, remove)


@pytest.mark.parametrize("apart", [1, 5])
def test_the_first_of_two_swapped_entries_is_named(run: Caller, shop: ShopOnDisk, apart: int) -> None:
    def swap(connection: Connection) -> int:
        rows = entries(connection)
        one, two = rows[3], rows[3 + apart]
        assignments = ", ".join(f"{field} = ?" for field in FIELDS)
        connection.execute(f"UPDATE audit_entry SET {assignments} WHERE seq = ?", (*two[1:], one[0]))
        connection.execute(f"UPDATE audit_entry SET {assignments} WHERE seq = ?", (*one[1:], two[0]))
        return int(one[0])

    assert_named(run, shop, swap)


def test_an_inserted_entry_is_named(run: Caller, shop: ShopOnDisk) -> None:
    def insert(connection: Connection) -> int:
        row = entries(connection)[-1]
        connection.execute("INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,?,?)", (row[0] + 1, *row[1:]))
        return int(row[0]) + 1

    assert_named(run, shop, insert)


def test_an_altered_signature_is_named(run: Caller, shop: ShopOnDisk) -> None:
    def forge(connection: Connection) -> int:
        seq, signature = connection.execute(
            "SELECT seq, signature FROM audit_signature ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        connection.execute("UPDATE audit_signature SET signature = ? WHERE seq = ?", (another(signature), seq))
        return int(seq)

    assert_named(run, shop, forge)


def test_a_process_of_its_own_tells_it_too(shop: ShopOnDisk) -> None:
    tamper(shop, lambda connection: connection.execute("UPDATE audit_entry SET actor = 3 WHERE seq = 4"))
    outcome = call("verify", shop.vault, *shop.as_())
    assert outcome.code == 1
    assert "first bad entry is 4:" in outcome.err
    assert outcome.out == ""


def test_whoever_does_something_else_is_warned_that_the_end_was_cut_off(run: Caller, shop: ShopOnDisk) -> None:
    tamper(shop, lambda connection: connection.execute("DELETE FROM audit_entry WHERE seq > 12"))
    outcome = run("search", shop.vault, "ana", "--json", *shop.as_())
    assert (outcome.code, len(outcome.object)) == (0, 1)
    assert outcome.err.startswith("custdesk: The log does not end where it ended last time")
    assert outcome.err.count("\n") == 1
