"""A shop whose log is not the one that was noted, in each way in which that comes about."""

import shutil
from pathlib import Path

from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Role
from custdesk.entrance import new_vault, sign_in
from custdesk.services import Services
from custdesk.store.keys import FLOOR
from custdesk.store.vault import open_vault
from custdesk.users.model import Proof
from tests.shops import SHOP, add_user
from tests.vaults import NAME, OWNER, PASSPHRASE

OWN = Proof(PASSPHRASE)
CLERK, CLERKS = "Nikos", "another quiet morning walk"
OFFICER, OFFICERS = "Beatriz", "eleven copper coins in a jar"
DATABASE = ("customers.db", "keys.json", "keys.copy.json")


class TheShop:
    """A vault with an owner, an officer and a clerk, and one customer; nobody is signed in."""

    def __init__(self, place: Path) -> None:
        self.folder = place / NAME
        self.yesterday = place / "yesterday"
        services, self.recovery_key = new_vault(self.folder, SHOP, OWNER, PASSPHRASE, cost=FLOOR)
        add_user(services, CLERK, Role.CLERK, CLERKS)
        add_user(services, OFFICER, Role.PRIVACY_OFFICER, OFFICERS)
        self.customer_id = services.customers.create(card("Ana"))
        services.close()

    def owner(self) -> Services:
        return sign_in(self.folder, OWNER, PASSPHRASE)

    def clerk(self) -> Services:
        return sign_in(self.folder, CLERK, CLERKS)

    def officer(self) -> Services:
        return sign_in(self.folder, OFFICER, OFFICERS)

    def keep(self) -> None:
        """Keep a copy of the whole folder as it is now."""
        shutil.copytree(self.folder, self.yesterday)

    def work(self, *, backup: bool = False) -> None:
        """Enter somebody, so that the log goes on."""
        services = self.owner()
        services.customers.create(card("Today"))
        if backup:
            services.backups.make()
        services.close()

    def put_back(self, *, with_anchors: bool = False) -> None:
        """Put the kept copy in the place of the vault; what a witness elsewhere noted stays."""
        for name in (*DATABASE, *(("anchors.log",) if with_anchors else ())):
            shutil.copy(self.yesterday / name, self.folder / name)

    def cut_tail(self) -> int:
        """Remove the newest entry with another tool; return its number."""
        unlocked = open_vault(self.folder, OWNER, PASSPHRASE)
        writer = unlocked.vault.writer
        writer.execute("PRAGMA foreign_keys = OFF")
        writer.execute("DROP TRIGGER audit_entry_is_never_removed")
        writer.execute("DROP TRIGGER audit_signature_is_never_removed")
        last = writer.execute("SELECT max(seq) FROM audit_entry").fetchone()[0]
        for table in ("audit_entry", "audit_signature", "revision"):
            writer.execute(f"DELETE FROM {table} WHERE seq = ?", (last,))
        unlocked.vault.close()
        return int(last)

    def rolled_back(self) -> None:
        """The database of yesterday under the anchors of today."""
        self.keep()
        self.work()
        self.put_back()


def card(name: str) -> CustomerCard:
    return CustomerCard(customer=Customer(given_name=name))
