"""The one row of the shop."""

from custdesk.errors import VaultDamaged
from custdesk.shop.model import FIELDS, Shop
from custdesk.store.connection import Connection


def select_shop(connection: Connection) -> Shop:
    """Return the shop; raise ``VaultDamaged`` if somebody took it out of the vault."""
    row = connection.execute(
        "SELECT name, country, language, currency, privacy_contact, version FROM shop WHERE id = 1"
    ).fetchone()
    if row is None or not all(type(text) is str for text in row[:-1]):
        raise VaultDamaged(part="shop")
    return Shop(**dict(zip(FIELDS, row[:-1], strict=True)), version=row[-1])


def insert_shop(connection: Connection, shop: Shop) -> None:
    connection.execute(
        "INSERT INTO shop (id, name, country, language, currency, privacy_contact) VALUES (1, ?, ?, ?, ?, ?)",
        (shop.name, shop.country, shop.language, shop.currency, shop.privacy_contact),
    )


def update_shop(connection: Connection, shop: Shop) -> bool:
    """Store ``shop``; return false when another version is stored by now."""
    cursor = connection.execute(
        "UPDATE shop SET name = ?, country = ?, language = ?, currency = ?, privacy_contact = ?, version = version + 1"
        " WHERE id = 1 AND version = ?",
        (shop.name, shop.country, shop.language, shop.currency, shop.privacy_contact, shop.version),
    )
    return cursor.rowcount == 1
