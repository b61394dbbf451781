"""Roles in words: what each may do, and which data it sees."""

from PySide6.QtCore import QCoreApplication

from custdesk.desk.permissions import ROLE_NAMES, ROLES, Permission, Role
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass

translate = QCoreApplication.translate

MAY: dict[Permission, str] = {
    Permission.CUSTOMER_VIEW: QT_TRANSLATE_NOOP("Role", "Look customers up"),
    Permission.CUSTOMER_CREATE: QT_TRANSLATE_NOOP("Role", "Enter new customers"),
    Permission.CUSTOMER_EDIT: QT_TRANSLATE_NOOP("Role", "Change customers"),
    Permission.CUSTOMER_ARCHIVE: QT_TRANSLATE_NOOP("Role", "Archive and restore customers"),
    Permission.SEALED_VIEW: QT_TRANSLATE_NOOP("Role", "Open sealed values of the data below"),
    Permission.CONSENT_VIEW: QT_TRANSLATE_NOOP("Role", "See what customers agreed to"),
    Permission.CONSENT_RECORD: QT_TRANSLATE_NOOP("Role", "Record what customers agree to"),
    Permission.PURPOSE_EDIT: QT_TRANSLATE_NOOP("Role", "Change purposes and the privacy notice"),
    Permission.USER_VIEW: QT_TRANSLATE_NOOP("Role", "See the team"),
    Permission.USER_MANAGE: QT_TRANSLATE_NOOP("Role", "Change the team"),
    Permission.PASSPHRASE_CHANGE: QT_TRANSLATE_NOOP("Role", "Change the own passphrase"),
    Permission.LOG_VIEW: QT_TRANSLATE_NOOP("Role", "Read the log"),
    Permission.LOG_VERIFY: QT_TRANSLATE_NOOP("Role", "Verify the log"),
    Permission.IMPORT_RUN: QT_TRANSLATE_NOOP("Role", "Import spreadsheets"),
    Permission.EXPORT_EVERYTHING: QT_TRANSLATE_NOOP("Role", "Export everything"),
    Permission.EXPORT_ACCOUNTANT: QT_TRANSLATE_NOOP("Role", "Export the accountant's workbook"),
    Permission.EXPORT_LIST: QT_TRANSLATE_NOOP("Role", "Export lists of customers"),
    Permission.EXPORT_ANONYMISED: QT_TRANSLATE_NOOP("Role", "Export anonymised data"),
    Permission.SHOP_VIEW: QT_TRANSLATE_NOOP("Role", "See the data of the shop"),
    Permission.SHOP_EDIT: QT_TRANSLATE_NOOP("Role", "Change the data of the shop"),
    Permission.EXPORT_DISCLOSURE: QT_TRANSLATE_NOOP("Role", "Give chosen columns to somebody else"),
    Permission.PERMISSION_REVIEW: QT_TRANSLATE_NOOP("Role", "Review who may do what"),
    Permission.SECOND_FACTOR_CHANGE: QT_TRANSLATE_NOOP("Role", "Set up a second factor for oneself"),
    Permission.DRAFT_KEEP: QT_TRANSLATE_NOOP("Role", "Keep unsaved typing"),
    Permission.DEVICE_VIEW: QT_TRANSLATE_NOOP("Role", "See what this PC's keyring holds for the vault"),
    Permission.DEVICE_BIND: QT_TRANSLATE_NOOP("Role", "Bind the vault to this PC"),
    Permission.KEY_ROTATE: QT_TRANSLATE_NOOP("Role", "Renew the keys of the vault"),
    Permission.BACKUP_MAKE: QT_TRANSLATE_NOOP("Role", "Make a backup"),
}
SEES: dict[DataClass, str] = {
    DataClass.IDENTITY: QT_TRANSLATE_NOOP("Role", "Names, numbers and tax numbers"),
    DataClass.CONTACT: QT_TRANSLATE_NOOP("Role", "Phones, e-mails and addresses"),
    DataClass.PERSONAL: QT_TRANSLATE_NOOP("Role", "Personal data such as the date of birth"),
    DataClass.TRANSACTION: QT_TRANSLATE_NOOP("Role", "Balances"),
    DataClass.BEHAVIOUR: QT_TRANSLATE_NOOP("Role", "Tags and where customers came from"),
    DataClass.SPECIAL: QT_TRANSLATE_NOOP("Role", "Health and diet notes (sealed)"),
    DataClass.FINANCIAL: QT_TRANSLATE_NOOP("Role", "Bank accounts (sealed)"),
}
IN_SHORT: dict[Role, str] = {
    Role.OWNER: QT_TRANSLATE_NOOP("Role", "May do and see everything, and decides who else may what."),
    Role.PRIVACY_OFFICER: QT_TRANSLATE_NOOP(
        "Role", "Looks after consent, purposes and the log; sees health notes, but no bank accounts."
    ),
    Role.CLERK: QT_TRANSLATE_NOOP("Role", "Serves customers at the counter: looks up, enters, changes and archives."),
    Role.FIELD_WORKER: QT_TRANSLATE_NOOP("Role", "Visits customers: sees who they are and how to reach them."),
    Role.ACCOUNTANT: QT_TRANSLATE_NOOP("Role", "Reads balances and bank accounts, and exports for the books."),
    Role.ANALYST: QT_TRANSLATE_NOOP("Role", "Gets anonymised data only, and no single customer."),
}


def role_name(role: Role) -> str:
    return translate("Role", ROLE_NAMES[role])


def in_short(role: Role) -> str:
    """Return the role in one sentence."""
    return translate("Role", IN_SHORT[role])


def matrix() -> list[tuple[str, frozenset[Role]]]:
    """Return each thing that can be done or seen, in words, with the roles that may."""
    doings = [
        (translate("Role", words), frozenset(role for role in Role if permission in ROLES[role].permissions))
        for permission, words in MAY.items()
    ]
    sights = [
        (translate("Role", words), frozenset(role for role in Role if data_class in ROLES[role].classes))
        for data_class, words in SEES.items()
    ]
    return [*doings, *sights]


def permission_words(code: str) -> str:
    """Return a permission as the log names it in words; the code itself if it is an unknown one."""
    known = {permission.value: words for permission, words in MAY.items()}
    known |= {f"sealed.{data_class.value}": words for data_class, words in SEES.items()}
    return translate("Role", known[code]) if code in known else code
