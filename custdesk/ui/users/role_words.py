"""Roles in words: what each may do, and which data it sees."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from custdesk.desk.permissions import LENS_NAMES, ROLE_NAMES, ROLES, Lens, Limits, Permission, Role
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass

translate = QCoreApplication.translate
T = TypeVar("T")

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
    Permission.HISTORY_VIEW: QT_TRANSLATE_NOOP("Role", "See what was changed about a customer"),
    Permission.CHANGE_REVERT: QT_TRANSLATE_NOOP("Role", "Undo changes of a customer"),
    Permission.BATCH_REVERT: QT_TRANSLATE_NOOP("Role", "Undo an import or another change of many customers"),
    Permission.CUSTOMER_ERASE: QT_TRANSLATE_NOOP("Role", "Erase customers for good"),
    Permission.LOG_EXPORT: QT_TRANSLATE_NOOP("Role", "Export the log"),
    Permission.LOG_CUT: QT_TRANSLATE_NOOP("Role", "Say how long the log is kept"),
    Permission.INCIDENT_DECIDE: QT_TRANSLATE_NOOP("Role", "Decide what follows when the log is not as it was"),
    Permission.ACCESS_WATCH: QT_TRANSLATE_NOOP("Role", "Be told of unusual access"),
    Permission.CUSTOMER_MERGE: QT_TRANSLATE_NOOP("Role", "Find the same customer twice, and merge"),
    Permission.CUSTOMER_EDIT_MANY: QT_TRANSLATE_NOOP("Role", "Change many customers at once, and undo that"),
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

LENS_MEANS: dict[Lens, str] = {
    Lens.STANDARD: QT_TRANSLATE_NOOP(
        "Role", "Who the customer is, and just enough of phone and address to recognise them."
    ),
    Lens.PERSONAL: QT_TRANSLATE_NOOP(
        "Role", "Everything of a customer that the role may see. Customers are changed in this view only."
    ),
    Lens.ANONYMISED: QT_TRANSLATE_NOOP("Role", "Figures without names: nobody can be recognised."),
    Lens.PURPOSE: QT_TRANSLATE_NOOP("Role", "Only the customers who may be used for one purpose."),
    Lens.DISCLOSURE: QT_TRANSLATE_NOOP("Role", "Chosen columns for somebody else, with the ground for it."),
}


def role_name(role: Role) -> str:
    return translate("Role", ROLE_NAMES[role])


def in_short(role: Role) -> str:
    """Return the role in one sentence."""
    return translate("Role", IN_SHORT[role])


def lens_name(lens: Lens) -> str:
    return translate("Lens", LENS_NAMES[lens])


def minutes(count: int) -> str:
    """Return a length of time in words."""
    return translate("Role", "%Ln minute(s)", None, count)


def opens_sealed(role: Role) -> bool:
    """Return whether there are sealed values that the role may see at all."""
    return any(data_class.sealed for data_class in ROLES[role].classes)


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One thing that can be done or seen, and an answer in words for each role."""

    what: str
    answers: Mapping[Role, str]


def matrix(limits: Mapping[Role, Limits]) -> list[MatrixRow]:
    """Return all that can be done and seen, in words, under what the owner withholds from each role."""
    doings = {one: translate("Role", text) for one, text in MAY.items()}
    sights = {one: translate("Role", text) for one, text in SEES.items()}
    views = {lens: lens_name(lens) for lens in Lens}
    return [
        *_rows(doings, lambda role: ROLES[role].permissions, lambda role: limits[role].permissions),
        *_rows(sights, lambda role: ROLES[role].classes, lambda role: limits[role].classes),
        *_rows(views, lambda role: ROLES[role].lenses, lambda role: limits[role].lenses),
        MatrixRow(
            translate("Role", "Is asked why, before a sealed value is shown"),
            {
                role: _yes_or_no(opens_sealed(role) and (limits[role].asks_reason or ROLES[role].asks_reason))
                for role in Role
            },
        ),
        MatrixRow(
            translate("Role", "The program locks after"),
            {role: minutes(limits[role].idle_minutes or ROLES[role].idle_minutes) for role in Role},
        ),
    ]


def _rows(
    named: Mapping[T, str], granted: Callable[[Role], Container[T]], withheld: Callable[[Role], Container[T]]
) -> list[MatrixRow]:
    def answer(one: T, role: Role) -> str:
        if one in granted(role) and one in withheld(role):
            return translate("Role", "Withheld")
        return _yes_or_no(one in granted(role))

    return [MatrixRow(text, {role: answer(one, role) for role in Role}) for one, text in named.items()]


def _yes_or_no(yes: bool) -> str:
    return translate("Team", "✓ Yes") if yes else translate("Team", "No")


def permission_words(code: str) -> str:
    """Return a permission as the log names it in words; the code itself if it is an unknown one."""
    known = {permission.value: words for permission, words in MAY.items()}
    known |= {f"sealed.{data_class.value}": words for data_class, words in SEES.items()}
    return translate("Role", known[code]) if code in known else code
