"""A clerk with a valid sign-in, the files and another SQLite tool: ordinary values are open to him, sealed ones not."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import connect

from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Role
from custdesk.errors import VaultDamaged
from custdesk.services import Services
from custdesk.store.keys import SlotFile
from custdesk.store.sealing import open_key
from tests.shops import add_user, make_shop

NEW = "another quiet morning walk"
NAME, IBAN, NOTE = "Anastasia", "ES9121000418450200051332", "zafferano allergie"
CHANGED = "crustaceans never"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    services: Services = make_shop(tmp_path)
    sealed = {"bank_account": IBAN, "health_note": NOTE}
    customer_id = services.customers.create(CustomerCard(customer=Customer(given_name=NAME), sealed=sealed))
    card = services.customers.open(customer_id)
    services.customers.save(replace(card, sealed={"health_note": CHANGED}), card)
    add_user(services, "Nikos", Role.CLERK, NEW)
    services.close()
    return services.folder


def every_value(folder: Path) -> Iterator[object]:
    """Yield every value of every table, as the bare library reads it with the key from the clerk's own slot."""
    keys = SlotFile.load(folder)
    contents = keys.open_with_passphrase("Nikos", NEW)
    connection = connect(str(folder / "customers.db"))
    connection.set_key(bytearray(b"x'" + keys.vault_keys(contents)[0].hex().encode() + b"'"))
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            yield from row
    connection.close()


def forms(text: str) -> list[bytes]:
    return [text.encode(), text.encode("utf-16-le"), text.encode().hex().encode(), text[:6].encode()]


def test_ordinary_values_are_readable_and_sealed_ones_are_ciphertext(folder: Path) -> None:
    values = [value if isinstance(value, bytes) else str(value).encode() for value in every_value(folder)]
    assert any(NAME.encode() in value for value in values)
    for sealed in (IBAN, NOTE, CHANGED):
        assert not [value for value in values for form in forms(sealed) if form in value]


def test_no_granted_key_opens_with_the_clerks_secret(folder: Path) -> None:
    keys = SlotFile.load(folder)
    contents = keys.open_with_passphrase("Nikos", NEW)
    sealed = [value for value in every_value(folder) if isinstance(value, bytes) and len(value) == 80]
    assert len(sealed) >= 4  # two classes, for the owner and the recovery key
    for value in sealed:
        for data_class in ("special", "financial"):
            with pytest.raises(VaultDamaged):
                open_key(contents.secrets.box, value, f"custdesk/class-key/{data_class}/1".encode())
