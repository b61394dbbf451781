"""All that a screen or the command line can ask for, built from one desk."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from custdesk.audit.retention import LogRetention
from custdesk.audit.saved_filters import SavedFilters
from custdesk.audit.seals import Seals
from custdesk.audit.service import AuditLog
from custdesk.backups.service import Backups
from custdesk.consent.filtering import consent_fields
from custdesk.consent.service import Consents
from custdesk.customers.asked import AskedColumns
from custdesk.customers.filtering import FilterFields
from custdesk.customers.list_views import ListViews
from custdesk.customers.logged import LOGGED
from custdesk.customers.model import REASONS, Customer
from custdesk.customers.recent import RecentCustomers
from custdesk.customers.service import Customers
from custdesk.customers.suggesting import Suggestions
from custdesk.desk.anchoring import KeychainReport
from custdesk.desk.door import Desk
from custdesk.desk.freezing import suspect_altered
from custdesk.desk.opening import sign_out
from custdesk.desk.permissions import Lens, Permission
from custdesk.desk.resealing import SealedColumn
from custdesk.desk.session import Session
from custdesk.desk.walking import LogWalk
from custdesk.device.service import Device
from custdesk.drafts.service import Drafts
from custdesk.erasure.hints import ErasureHints
from custdesk.erasure.service import Erasure
from custdesk.errors import CustDeskError, StaffFrozen
from custdesk.exchange.exports import Exports
from custdesk.exchange.log_export import LogExports
from custdesk.exchange.service import Imports
from custdesk.history.mass_edits import MassEdits
from custdesk.history.reverts import Reverts
from custdesk.history.service import History
from custdesk.home import sources as todo
from custdesk.home.service import Home
from custdesk.incidents.service import Incidents
from custdesk.quality.filtering import quality_fields
from custdesk.quality.hints import LookalikeHints
from custdesk.quality.service import Lookalikes
from custdesk.records.columns import columns_of
from custdesk.reports.service import Papers
from custdesk.shop.service import ShopDesk
from custdesk.users.key_files import KeyFiles
from custdesk.users.recovery_sheet import RecoverySheet
from custdesk.users.roles import Roles
from custdesk.users.second_factor import SecondFactor
from custdesk.users.service import Users
from custdesk.watch.service import Watch

_ENTRIES_A_STEP = 200  # two or three milliseconds

SEALED = tuple(SealedColumn("customer", column) for column in columns_of(Customer) if column.sealed)
"""What is sealed anew when a class gets a new key."""


class Services:
    """The services of one signed-in session."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._serve_customers(FilterFields(consent_fields, quality_fields))
        self._serve_the_house()
        # What needs doing, the most urgent first: a feature that knows of something adds its source here.
        self.home = Home(
            desk,
            (
                todo.OpenIncident(self.incidents),
                todo.UnusualAccess(self.watch),
                todo.UnsavedTyping(),
                todo.OldBackup(),
                todo.Lookalikes(),
                todo.RefusedRows(),
                todo.ReviewDue(self.roles),
                todo.SealDue(),
            ),
        )

    def _serve_customers(self, fields: FilterFields) -> None:
        desk = self._desk
        self.customers = Customers(desk, fields)
        self.list_views = ListViews(desk, fields)
        self.recent = RecentCustomers(desk)
        self.asked = AskedColumns(desk)
        self.suggestions = Suggestions(desk)
        self.consents = Consents(desk, fields)
        self.history = History(desk)
        self.erasure = Erasure(desk)
        self.lookalikes = Lookalikes(desk)
        self.lookalike_hints = LookalikeHints(desk)
        self.erasure_hints = ErasureHints(desk)
        self.reverts = Reverts(desk)
        self.mass_edit = MassEdits(desk, fields)
        self.imports = Imports(desk)
        self.exports = Exports(desk, fields)
        self.papers = Papers(desk, self.consents, fields)
        self.drafts = Drafts(desk)

    def _serve_the_house(self) -> None:
        desk = self._desk
        self.key_files = KeyFiles(desk)
        self.users = Users(desk, SEALED)
        self.roles = Roles(desk, SEALED)
        self.recovery_sheet = RecoverySheet(desk)
        self.second_factor = SecondFactor(desk)
        self.log_filters = SavedFilters(desk)
        self.log = AuditLog(desk, {"customer": LOGGED}, REASONS)
        self.seals = Seals(desk)
        self.shop = ShopDesk(desk)
        self.log_exports = LogExports(desk, self.log, self.seals, {"customer": LOGGED})
        self.backups = Backups(desk)
        self.log_retention = LogRetention(desk, lambda progress: self.backups.make(progress=progress))
        self.device = Device(desk)
        self.incidents = Incidents(desk)
        self.watch = Watch(desk)

    @property
    def session(self) -> Session:
        return self._desk.session

    def look_through(self, lens: Lens) -> None:
        """See the customers through another lens from now on; raise ``PermissionRefused`` if it is not granted."""
        self._desk.look_through(lens)

    @property
    def folder(self) -> Path:
        return self._desk.vault.folder

    @property
    def vault_id(self) -> bytes:
        """What tells this vault from any other (16 bytes)."""
        return self._desk.vault.vault_id

    @property
    def trouble(self) -> CustDeskError | None:
        """What whoever signs in must be told about the vault, or nothing."""
        return self._desk.trouble

    @property
    def frozen(self) -> bool:
        """Whether the vault is read-only until somebody decides about an incident."""
        return self._desk.frozen is not None

    @property
    def rotation_due(self) -> bool:
        """Whether somebody was removed and the vault still has the key that he knew."""
        return self._desk.rotation_due

    def walk_log(self) -> Callable[[], CustDeskError | bool]:
        """Return what walks the log a few entries at each call: false while there are more, true at its whole end.

        Where an entry was altered, and nobody has decided about that, it freezes the vault and returns what to tell;
        ``Cancelled`` is raised once the vault is closed.
        """
        walk = LogWalk(self._desk.vault)

        def step() -> CustDeskError | bool:
            with self._desk.read(Permission.SHOP_VIEW) as reading:
                ended = walk.step(reading.connection, _ENTRIES_A_STEP)
            if walk.altered is not None and suspect_altered(self._desk, walk.altered):
                return StaffFrozen(seq=walk.altered)
            return ended

        return step

    @property
    def keychain_report(self) -> Future[KeychainReport]:
        """What the keyring of this PC said of the log; its callbacks run in another thread."""
        return self._desk.anchoring.report

    def close(self) -> None:
        """Sign out and close the vault. Idempotent; what still runs is stopped, as by ``Cancelled``."""
        sign_out(self._desk)
