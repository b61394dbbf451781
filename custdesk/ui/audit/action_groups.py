"""The actions of the log in groups that people look for."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.audit.sentences import action_name

translate = QCoreApplication.translate

GROUPS: Final[Mapping[str, str]] = {
    "customers": QT_TRANSLATE_NOOP("Log", "Customers"),
    "consent": QT_TRANSLATE_NOOP("Log", "Consent"),
    "sign-ins": QT_TRANSLATE_NOOP("Log", "Sign-ins and refusals"),
    "files": QT_TRANSLATE_NOOP("Log", "Exports and imports"),
    "staff": QT_TRANSLATE_NOOP("Log", "Staff, keys and backups"),
    "log": QT_TRANSLATE_NOOP("Log", "The log itself"),
}
# The longest beginning counts.
_BEGINNINGS: Final[Mapping[str, str]] = {
    "": "staff",
    "access": "log",
    "batch.": "files",
    "choices.": "consent",
    "clock.": "log",
    "consent.": "consent",
    "customer.": "customers",
    "customers.": "customers",
    "export.": "files",
    "form.": "consent",
    "import.": "files",
    "incident.": "log",
    "keyring.": "log",
    "lens.": "customers",
    "list.": "files",
    "list_view.": "customers",
    "log.": "log",
    "lookalikes.": "customers",
    "notice.": "consent",
    "permission.refused": "sign-ins",
    "purpose.": "consent",
    "seal.": "log",
    "sealed.": "customers",
    "user.recovery_code_used": "sign-ins",
    "user.sign": "sign-ins",
}


def group_of(action: str) -> str:
    """Return the key in :data:`GROUPS` of the group that an action belongs to."""
    return _BEGINNINGS[max((start for start in _BEGINNINGS if action.startswith(start)), key=len)]


def grouped(actions: Iterable[str]) -> dict[str, list[str]]:
    """Return the actions by the words of their group, in the order of the groups and of their own words."""
    found: dict[str, list[str]] = {group: [] for group in GROUPS}
    for action in sorted(actions, key=action_name):
        found[group_of(action)].append(action)
    return {translate("Log", GROUPS[group]): those for group, those in found.items() if those}


def actions_in_words(actions: Iterable[str]) -> str:
    """Return some actions as a list in words."""
    return QLocale().createSeparatedList([action_name(action) for action in actions])
