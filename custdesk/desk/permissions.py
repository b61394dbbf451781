"""Roles, what each may do, and which classes of data each may see. The default is no."""

from dataclasses import dataclass
from enum import Enum, unique

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass


@unique
class Permission(Enum):
    """What can be asked of the desk, as ``noun.verb``."""

    CUSTOMER_VIEW = "customer.view"
    CUSTOMER_CREATE = "customer.create"
    CUSTOMER_EDIT = "customer.edit"
    CUSTOMER_ARCHIVE = "customer.archive"
    SEALED_VIEW = "sealed.view"
    CONSENT_VIEW = "consent.view"
    CONSENT_RECORD = "consent.record"
    PURPOSE_EDIT = "purpose.edit"
    USER_VIEW = "user.view"
    USER_MANAGE = "user.manage"
    PASSPHRASE_CHANGE = "passphrase.change"
    LOG_VIEW = "log.view"
    LOG_VERIFY = "log.verify"
    IMPORT_RUN = "import.run"
    EXPORT_EVERYTHING = "export.everything"
    EXPORT_ACCOUNTANT = "export.accountant"
    EXPORT_LIST = "export.list"
    EXPORT_ANONYMISED = "export.anonymised"
    SHOP_VIEW = "shop.view"
    SHOP_EDIT = "shop.edit"
    EXPORT_DISCLOSURE = "export.disclosure"
    PERMISSION_REVIEW = "permission.review"
    SECOND_FACTOR_CHANGE = "second_factor.change"
    DRAFT_KEEP = "draft.keep"
    DEVICE_VIEW = "device.view"
    DEVICE_BIND = "device.bind"
    KEY_ROTATE = "key.rotate"
    BACKUP_MAKE = "backup.make"
    HISTORY_VIEW = "history.view"
    CHANGE_REVERT = "change.revert"
    BATCH_REVERT = "batch.revert"
    CUSTOMER_ERASE = "customer.erase"
    LOG_EXPORT = "log.export"
    LOG_CUT = "log.cut"
    INCIDENT_DECIDE = "incident.decide"
    ACCESS_WATCH = "access.watch"
    CUSTOMER_MERGE = "customer.merge"
    CUSTOMER_EDIT_MANY = "customer.edit_many"


@unique
class Role(Enum):
    OWNER = "owner"
    PRIVACY_OFFICER = "privacy_officer"
    CLERK = "clerk"
    FIELD_WORKER = "field_worker"
    ACCOUNTANT = "accountant"
    ANALYST = "analyst"


ROLE_NAMES = {
    Role.OWNER: QT_TRANSLATE_NOOP("Role", "Owner"),
    Role.PRIVACY_OFFICER: QT_TRANSLATE_NOOP("Role", "Privacy officer"),
    Role.CLERK: QT_TRANSLATE_NOOP("Role", "Clerk"),
    Role.FIELD_WORKER: QT_TRANSLATE_NOOP("Role", "Field worker"),
    Role.ACCOUNTANT: QT_TRANSLATE_NOOP("Role", "Accountant"),
    Role.ANALYST: QT_TRANSLATE_NOOP("Role", "Analyst"),
}


@unique
class Lens(Enum):
    """A view of the customers. Every list, card and export is seen through one, and names it."""

    STANDARD = "standard"  # identity, and contact data masked to what the counter needs
    PERSONAL = "personal"  # all that the role's classes allow; sealed values with their key
    ANONYMISED = "anonymised"  # no identity; coarse values, no small groups
    PURPOSE = "purpose"  # without whoever opted out of the purpose
    DISCLOSURE = "disclosure"  # chosen columns for a named third party, with the ground for it


LENS_NAMES = {
    Lens.STANDARD: QT_TRANSLATE_NOOP("Lens", "Standard view"),
    Lens.PERSONAL: QT_TRANSLATE_NOOP("Lens", "Personal view"),
    Lens.ANONYMISED: QT_TRANSLATE_NOOP("Lens", "Anonymised view"),
    Lens.PURPOSE: QT_TRANSLATE_NOOP("Lens", "View for one purpose"),
    Lens.DISCLOSURE: QT_TRANSLATE_NOOP("Lens", "View for somebody else"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGrant:
    """The ceiling of a role: what it may do, the classes of data it may see, and the lenses it may look through.

    The first of ``lenses`` is the one a session begins with. ``idle_minutes`` without a key or click lock the program;
    ``asks_reason`` says whether a sealed value is shown only for a stated reason.
    """

    permissions: frozenset[Permission]
    classes: frozenset[DataClass]
    lenses: tuple[Lens, ...]
    idle_minutes: int = 5
    asks_reason: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the owner withholds from a role: a limit narrows the role and can never widen it past its ceiling."""

    permissions: frozenset[Permission] = frozenset()
    classes: frozenset[DataClass] = frozenset()
    lenses: frozenset[Lens] = frozenset()
    idle_minutes: int = 0
    """0 is the role's own; otherwise 1 to 30."""
    asks_reason: bool = False


NO_LIMITS = Limits()

LEFT_TO_ALL = frozenset(
    {Permission.SHOP_VIEW, Permission.PASSPHRASE_CHANGE, Permission.DRAFT_KEEP, Permission.DEVICE_VIEW}
)
"""What no role can be without: signing in asks for it, or whoever lacks it loses typing or a witness of the log."""

_EVERYONE = {
    Permission.PASSPHRASE_CHANGE,
    Permission.SECOND_FACTOR_CHANGE,
    Permission.DRAFT_KEEP,
    Permission.DEVICE_VIEW,
    Permission.SHOP_VIEW,
    Permission.BACKUP_MAKE,
}
_READERS = {*_EVERYONE, Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW}
_WRITERS = {
    *_READERS,
    Permission.CUSTOMER_CREATE,
    Permission.CUSTOMER_EDIT,
    Permission.CONSENT_RECORD,
    Permission.HISTORY_VIEW,
    Permission.CHANGE_REVERT,
}
_ORDINARY = {
    DataClass.IDENTITY,
    DataClass.CONTACT,
    DataClass.PERSONAL,
    DataClass.TRANSACTION,
    DataClass.BEHAVIOUR,
}

ROLES: dict[Role, RoleGrant] = {
    Role.OWNER: RoleGrant(
        permissions=frozenset(Permission),
        classes=frozenset(DataClass),
        lenses=(Lens.PERSONAL, Lens.STANDARD, Lens.PURPOSE, Lens.DISCLOSURE, Lens.ANONYMISED),
        idle_minutes=10,
        asks_reason=False,
    ),
    Role.PRIVACY_OFFICER: RoleGrant(
        permissions=frozenset(
            _WRITERS
            | {
                Permission.CUSTOMER_ARCHIVE,
                Permission.SEALED_VIEW,
                Permission.PURPOSE_EDIT,
                Permission.USER_VIEW,
                Permission.PERMISSION_REVIEW,
                Permission.LOG_VIEW,
                Permission.LOG_VERIFY,
                Permission.LOG_EXPORT,
                Permission.INCIDENT_DECIDE,
                Permission.ACCESS_WATCH,
                Permission.CUSTOMER_ERASE,
                Permission.CUSTOMER_MERGE,
                Permission.CUSTOMER_EDIT_MANY,
                Permission.EXPORT_EVERYTHING,
                Permission.EXPORT_LIST,
                Permission.EXPORT_ANONYMISED,
                Permission.EXPORT_DISCLOSURE,
            }
        ),
        classes=frozenset({*_ORDINARY, DataClass.SPECIAL}),
        lenses=(Lens.PERSONAL, Lens.STANDARD, Lens.PURPOSE, Lens.DISCLOSURE, Lens.ANONYMISED),
    ),
    Role.CLERK: RoleGrant(
        permissions=frozenset(_WRITERS | {Permission.CUSTOMER_ARCHIVE}),
        classes=frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.PERSONAL, DataClass.BEHAVIOUR}),
        lenses=(Lens.STANDARD, Lens.PERSONAL),
    ),
    Role.FIELD_WORKER: RoleGrant(
        permissions=frozenset(_WRITERS),
        classes=frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.PERSONAL}),
        lenses=(Lens.PERSONAL, Lens.STANDARD),
        idle_minutes=3,
    ),
    Role.ACCOUNTANT: RoleGrant(
        permissions=frozenset(
            _READERS
            | {
                Permission.SEALED_VIEW,
                Permission.LOG_VERIFY,
                Permission.EXPORT_ACCOUNTANT,
                Permission.EXPORT_LIST,
            }
        ),
        classes=frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.TRANSACTION, DataClass.FINANCIAL}),
        lenses=(Lens.PERSONAL, Lens.STANDARD, Lens.PURPOSE),
    ),
    Role.ANALYST: RoleGrant(
        permissions=frozenset(_EVERYONE | {Permission.EXPORT_ANONYMISED}),
        classes=frozenset(),
        lenses=(Lens.ANONYMISED,),
        idle_minutes=10,
    ),
}
