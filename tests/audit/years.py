"""A shop of some years: its clock is moved by the test, and whoever signs in leaves entries of that time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from custdesk.audit.problems import VerifyReport
from custdesk.consent.service import found_within as found_consent
from custdesk.customers.model import Customer, CustomerCard, ListQuery
from custdesk.desk.opening import found, open_desk
from custdesk.desk.permissions import Permission, Role
from custdesk.services import Services
from custdesk.shop.service import found_within
from custdesk.store.vault import open_vault
from tests.audit.outsider import first_bad_entry
from tests.shops import SHOP, add_user
from tests.vaults import OWNER, PASSPHRASE, beside, copied, make_vault

CLERK, CLERKS = "Nikos", "another plain passphrase"
BEGAN = datetime(2021, 3, 1, 9, tzinfo=UTC)


class Years:
    """The shop, with one person signed in at a time; whoever asks closes ``services``."""

    def __init__(self, folder: Path) -> None:
        self.today = BEGAN
        unlocked = make_vault(folder)
        self.folder = unlocked.vault.folder
        unlocked.vault._clock = self.clock
        desk = found(unlocked, OWNER, self.clock)
        with desk.change(Permission.SHOP_EDIT, Permission.PURPOSE_EDIT) as change:
            found_within(change, SHOP)
            found_consent(change, SHOP)
        self.services = Services(desk)
        add_user(self.services, CLERK, Role.CLERK, CLERKS)

    @classmethod
    def again(cls, kept: "Years", folder: Path) -> "Years":
        """Return a copy of a shop that was signed out, with its owner signed in."""
        shop = cls.__new__(cls)
        shop.today, shop.folder = kept.today, folder / kept.folder.name
        copied(kept.folder, shop.folder)
        shop.services = kept.services
        shop.sign_in()
        return shop

    def verified(self) -> VerifyReport:
        """Verify, and have an outsider name the same entry first."""
        desk = self.services._desk
        anchors = [(anchor.seq, anchor.head) for anchor in desk.vault.anchors.read()]
        outsiders = first_bad_entry(beside(desk.vault), desk.vault.vault_id, anchors)
        report = self.services.log.verify()
        assert report.first_bad == outsiders, report.problems[:3]
        return report

    def clock(self) -> datetime:
        self.today += timedelta(seconds=1)
        return self.today

    def sign_in(self, name: str = OWNER, passphrase: str = PASSPHRASE) -> Services:
        """Sign out, and somebody in."""
        self.services.close()
        self.services = Services(open_desk(open_vault(self.folder, name, passphrase, clock=self.clock), self.clock))
        return self.services

    def create(self, **columns: object) -> int:
        card = CustomerCard(customer=Customer(**{"given_name": "Ana", **columns}))  # type: ignore[arg-type]
        return self.services.customers.create(card)

    def change(self, customer_id: int, **columns: object) -> None:
        card = self.services.customers.open(customer_id, in_full=True)
        changed = replace(card.customer, **columns)  # type: ignore[arg-type]
        self.services.customers.save(replace(card, customer=changed), card)

    def pass_days(self, days: int) -> None:
        self.today += timedelta(days=days)

    def live(self, years: int = 4) -> None:
        """Let customers come, change and be looked at, each quarter by the clerk and by the owner."""
        first = self.create(notes="likes rye")
        for quarter in range(4 * years):
            for person in ((CLERK, CLERKS), (OWNER, PASSPHRASE)):
                self.sign_in(*person)
                self.change(first, notes=f"in quarter {quarter} by {person[0]}")
                self.services.customers.searched(ListQuery())
                number = self.create(given_name=f"Beatriz {quarter}")
                self.services.customers.open(number, in_full=True)
            self.pass_days(91)
        self.sign_in()
