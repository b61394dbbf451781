"""Whatever somebody writes into the rows of the log keeps nobody out, and hides nothing from a verification."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Customer, CustomerCard
from custdesk.entrance import sign_in
from custdesk.errors import CustDeskError
from custdesk.history.model import HistoryQuery
from custdesk.services import Services
from tests.shops import make_shop
from tests.vaults import OWNER, PASSPHRASE, beside, copied, open_as_owner

NO_TEXT = "CAST(x'ff' AS TEXT)"
DEEP = f"'{'[' * 100_000}'"
HUGE = (
    """'{"months":1e400,"cuts":[],"first":1000000000000000000000000000000,"last":-1,"columns":7,"profile":{},"""
    """"entries":1000000000000000000000000000000,"up_to":[{}],"staff":7,"witness":[],"decision":{}}'"""
)
ACTIONS = (
    "customer.erased",
    "customer.changed",
    "incident.prepared",
    "incident.decided",
    "log.cut",
    "log.retention_set",
    "vault.restored",
    "user.signed_in",
    "role.narrowed",
    "keys.classes_renewed",
    "export.made",
)
SHAPES = {
    "at": {"at": NO_TEXT},
    "no text": {"detail": NO_TEXT},
    "list": {"detail": "'[1]'"},
    "huge": {"detail": HUGE},
    "deep": {"detail": DEEP},
    "subject": {"subject_id": NO_TEXT},
    "word": {"subject_id": "'abc'"},
    "actor": {"actor": NO_TEXT},
    "head": {"head": NO_TEXT},
}
ROWS = {
    "cut at": f"INSERT INTO audit_cut VALUES (2, 3, {NO_TEXT}, x'00', x'00')",
    "cut end": f"INSERT INTO audit_cut VALUES (2, {NO_TEXT}, 'at', x'00', x'00')",
    "cut heads": f"INSERT INTO audit_cut VALUES (2, 3, 'at', {NO_TEXT}, {NO_TEXT})",
    "cut of all": f"INSERT INTO audit_cut VALUES ({-(2**63)}, {2**63 - 1}, 'at', x'00', x'00')",
    "incident": f"INSERT INTO incident (id, kind, found_at, found_by, facts) VALUES (1, {NO_TEXT}, 'at', 1, {NO_TEXT})",
    "facts": "INSERT INTO incident (id, kind, found_at, found_by, facts)"
    """ VALUES (1, 'anchors', 'at', 1, '{"held": 1, "noted": [{"witness": []}]}')""",
    "former": f"INSERT INTO former_customer VALUES (77, 'erased', {NO_TEXT}, {NO_TEXT}, {NO_TEXT})",
    "values": f"UPDATE revision SET body = {NO_TEXT}, rows = {NO_TEXT}",
    "salts": "UPDATE revision SET salt = 5",
    "signature": f"UPDATE audit_signature SET signature = {NO_TEXT} WHERE seq = (SELECT max(seq) FROM audit_signature)",
    "signer": f"UPDATE audit_signature SET user_key_id = {NO_TEXT} WHERE seq = (SELECT max(seq) FROM audit_signature)",
}
NO_PROBLEM = ("incident", "facts", "former")
"""Rows of which the log tells nothing: they only have to keep nobody out."""


def planted(action: str, shape: str) -> str:
    """Return the statement that puts an odd entry at the end of the log."""
    values = {
        "at": "'2026-01-01T00:00:00Z'",
        "actor": "1",
        "action": f"'{action}'",
        "subject_kind": f"'{'customer' if action.startswith('customer') else 'incident'}'",
        "subject_id": "1",
        "detail": "'{}'",
        "head": "x'00'",
    } | SHAPES[shape]
    return (
        f"INSERT INTO audit_entry (seq, {', '.join(values)})"
        f" SELECT max(seq) + 1, {', '.join(values.values())} FROM audit_entry"
    )


FORGERIES = ROWS | {f"{action}, {shape}": planted(action, shape) for action in ACTIONS for shape in SHAPES}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a few customers, one of them erased, that nobody has open."""
    services = make_shop(tmp_path_factory.mktemp("odd"))
    for name in ("Ana", "Beatriz"):
        number = services.customers.create(CustomerCard(customer=Customer(given_name=name)))
        card = services.customers.open(number)
        services.customers.save(replace(card, customer=replace(card.customer, notes="rye")), card)
    services.erasure.erase(2, 2, "asked", services.customers.open(2).customer.number)
    services.close()
    return services.folder


def forged(kept: Path, folder: Path, statement: str) -> Path:
    """Return a copy of a vault in which somebody who holds its key wrote something."""
    copy = copied(kept, folder / kept.name)
    unlocked = open_as_owner(copy)
    raw = beside(unlocked.vault)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("PRAGMA ignore_check_constraints = ON")
    for (trigger,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {trigger}")
    raw.execute(statement)
    unlocked.vault.close()
    return copy


@pytest.mark.parametrize("forgery", FORGERIES)
def test_an_odd_row_keeps_nobody_out_and_hides_nothing(kept: Path, tmp_path: Path, forgery: str) -> None:
    services = sign_in(forged(kept, tmp_path, FORGERIES[forgery]), OWNER, PASSPHRASE)
    try:
        look_at_everything(services)
        step = services.walk_log()
        while not step():
            pass
        assert services.log.verify().good == (forgery in NO_PROBLEM)
    finally:
        services.close()


def look_at_everything(services: Services) -> None:
    services.log.page(LogQuery())
    services.log.counts(LogQuery())
    services.history.page(HistoryQuery(customer_id=1))
    services.erasure.preview(1)
    services.incidents.list()
    services.log_retention.rule()
    services.log_retention.due()
    services.log_retention.made()
    for seq in range(1, services.log.page(LogQuery()).entries[0].seq):
        for plan in (services.reverts.plan, services.reverts.plan_moment, services.reverts.plan_batch):
            with suppress(CustDeskError):
                plan(seq)
