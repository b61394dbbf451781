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


@dataclass(frozen=True, slots=True)
class RoleGrant:
    """What a role may do, and the classes of data it sees in full. ``lens`` is the view that names its lists."""

    permissions: frozenset[Permission]
    classes: frozenset[DataClass]
    lens: str


_EVERYONE = {Permission.PASSPHRASE_CHANGE, Permission.SHOP_VIEW}
_READERS = {*_EVERYONE, Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW}
_WRITERS = {*_READERS, Permission.CUSTOMER_CREATE, Permission.CUSTOMER_EDIT, Permission.CONSENT_RECORD}
_ORDINARY = {
    DataClass.IDENTITY,
    DataClass.CONTACT,
    DataClass.PERSONAL,
    DataClass.TRANSACTION,
    DataClass.BEHAVIOUR,
}

STANDARD = QT_TRANSLATE_NOOP("Lens", "Standard view")
PERSONAL = QT_TRANSLATE_NOOP("Lens", "Personal view")
ANONYMISED = QT_TRANSLATE_NOOP("Lens", "Anonymised view")

ROLES: dict[Role, RoleGrant] = {
    Role.OWNER: RoleGrant(frozenset(Permission), frozenset(DataClass), PERSONAL),
    Role.PRIVACY_OFFICER: RoleGrant(
        frozenset(
            _WRITERS
            | {
                Permission.CUSTOMER_ARCHIVE,
                Permission.SEALED_VIEW,
                Permission.PURPOSE_EDIT,
                Permission.USER_VIEW,
                Permission.LOG_VIEW,
                Permission.LOG_VERIFY,
                Permission.EXPORT_EVERYTHING,
                Permission.EXPORT_LIST,
                Permission.EXPORT_ANONYMISED,
            }
        ),
        frozenset({*_ORDINARY, DataClass.SPECIAL}),
        PERSONAL,
    ),
    Role.CLERK: RoleGrant(
        frozenset(_WRITERS | {Permission.CUSTOMER_ARCHIVE}),
        frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.PERSONAL, DataClass.BEHAVIOUR}),
        STANDARD,
    ),
    Role.FIELD_WORKER: RoleGrant(
        frozenset(_WRITERS),
        frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.PERSONAL}),
        STANDARD,
    ),
    Role.ACCOUNTANT: RoleGrant(
        frozenset(
            _READERS
            | {
                Permission.SEALED_VIEW,
                Permission.LOG_VERIFY,
                Permission.EXPORT_ACCOUNTANT,
                Permission.EXPORT_LIST,
            }
        ),
        frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.TRANSACTION, DataClass.FINANCIAL}),
        STANDARD,
    ),
    Role.ANALYST: RoleGrant(
        frozenset(_EVERYONE | {Permission.EXPORT_ANONYMISED}),
        frozenset(),
        ANONYMISED,
    ),
}
