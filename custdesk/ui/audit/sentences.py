"""Entries of the log in words: what was done, and about whom."""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.audit.model import LogEntry, LogProblem
from custdesk.consent.model import CHANNELS, HOWS, LAWFUL_BASES, OPT_OUTS
from custdesk.customers.model import REASONS, Address, Customer, Email, Phone
from custdesk.desk.permissions import LENS_NAMES, ROLE_NAMES
from custdesk.exchange.profiles import PROFILES
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import column_named, columns_of
from custdesk.ui.consent.texts import answer_name
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.users.role_words import permission_words

translate = QCoreApplication.translate

SENTENCES: Final[Mapping[str, str]] = {
    "vault.founded": QT_TRANSLATE_NOOP("Log", "Made the vault"),
    "user.signed_in": QT_TRANSLATE_NOOP("Log", "Signed in"),
    "user.signed_out": QT_TRANSLATE_NOOP("Log", "Signed out"),
    "user.added": QT_TRANSLATE_NOOP("Log", "Added a user ({role})"),
    "user.role_changed": QT_TRANSLATE_NOOP("Log", "Changed a role ({before} → {role})"),
    "user.disabled": QT_TRANSLATE_NOOP("Log", "Shut a user out"),
    "user.enabled": QT_TRANSLATE_NOOP("Log", "Let a user in again"),
    "user.passphrase_reset": QT_TRANSLATE_NOOP("Log", "Reset the passphrase of a user"),
    "user.passphrase_changed": QT_TRANSLATE_NOOP("Log", "Changed the own passphrase"),
    "user.passphrase_chosen": QT_TRANSLATE_NOOP("Log", "Let a user choose a passphrase with a one-time code"),
    "user.second_factor_removed": QT_TRANSLATE_NOOP("Log", "Removed the second factor of a user"),
    "user.removed": QT_TRANSLATE_NOOP("Log", "Removed a user"),
    "user.certified": QT_TRANSLATE_NOOP("Log", "Confirmed the rights of a user ({role})"),
    "user.sign_in_failed": QT_TRANSLATE_NOOP("Log", "Wrong tries to sign in before: {times}"),
    "role.narrowed": QT_TRANSLATE_NOOP("Log", "Set what is withheld from a role ({role})"),
    "permissions.reviewed": QT_TRANSLATE_NOOP("Log", "Looked over who may do what; next time: {next_on}"),
    "keys.classes_renewed": QT_TRANSLATE_NOOP("Log", "Renewed the keys of the protected values"),
    "keys.rotated": QT_TRANSLATE_NOOP("Log", "Renewed the key of the vault"),
    "recovery_sheet.checked": QT_TRANSLATE_NOOP("Log", "Checked the recovery sheet"),
    "recovery_sheet.renewed": QT_TRANSLATE_NOOP("Log", "Made a new recovery sheet"),
    "user.second_factor_on": QT_TRANSLATE_NOOP("Log", "Turned on the own second factor"),
    "user.second_factor_off": QT_TRANSLATE_NOOP("Log", "Turned off the own second factor"),
    "user.key_file_made": QT_TRANSLATE_NOOP("Log", "Made a key file for the own passphrase"),
    "user.key_file_given_up": QT_TRANSLATE_NOOP("Log", "Gave up the own key file"),
    "user.recovery_codes_renewed": QT_TRANSLATE_NOOP("Log", "Made new recovery codes for the own second factor"),
    "user.recovery_code_used": QT_TRANSLATE_NOOP("Log", "Signed in with a recovery code; left: {left}"),
    "keyring.met": QT_TRANSLATE_NOOP("Log", "Let the keyring of this PC keep where the log ends (PC {pc})"),
    "keyring.emptied": QT_TRANSLATE_NOOP("Log", "The keyring of this PC had forgotten where the log ends (PC {pc})"),
    "keyring.disagreed": QT_TRANSLATE_NOOP(
        "Log", "The keyring of this PC had seen an entry that the log does not hold: entry {entry} (PC {pc})"
    ),
    "keyring.accepted": QT_TRANSLATE_NOOP(
        "Log", "Accepted the log as it is, although the keyring of this PC had seen another (PC {pc})"
    ),
    "device.bound": QT_TRANSLATE_NOOP("Log", "Bound the vault to this PC (PC {pc})"),
    "device.unbound": QT_TRANSLATE_NOOP("Log", "Let the vault open on any PC again (PC {pc})"),
    "device.slot_bound": QT_TRANSLATE_NOOP("Log", "The own passphrase opens the vault only on this PC now (PC {pc})"),
    "device.slot_unbound": QT_TRANSLATE_NOOP("Log", "The own passphrase opens the vault on any PC again (PC {pc})"),
    "backup.made": QT_TRANSLATE_NOOP("Log", "Made a backup, with the log up to entry {entry}"),
    "vault.restored": QT_TRANSLATE_NOOP("Log", "Restored the vault from a backup of {made_at}"),
    "permission.refused": QT_TRANSLATE_NOOP("Log", "Was refused: {permission}"),
    "lens.chosen": QT_TRANSLATE_NOOP("Log", "Looked at the customers in another way: {lens}"),
    "clock.went_back": QT_TRANSLATE_NOOP("Log", "The clock of this PC went back ({seconds} seconds)"),
    "shop.changed": QT_TRANSLATE_NOOP("Log", "Changed the data of the shop: {columns}"),
    "customer.created": QT_TRANSLATE_NOOP("Log", "Entered a customer: {columns}"),
    "customer.changed": QT_TRANSLATE_NOOP("Log", "Changed a customer: {columns}"),
    "customer.archived": QT_TRANSLATE_NOOP("Log", "Archived a customer"),
    "customer.restored": QT_TRANSLATE_NOOP("Log", "Restored a customer"),
    "customer.viewed": QT_TRANSLATE_NOOP("Log", "Looked at a customer"),
    "customer.viewed_in_full": QT_TRANSLATE_NOOP("Log", "Looked at all that is known of a customer"),
    "customers.searched": QT_TRANSLATE_NOOP("Log", "Searched customers; found: {found}"),
    "sealed.viewed": QT_TRANSLATE_NOOP("Log", "Opened a sealed value: {column} ({reason})"),
    "consent.recorded": QT_TRANSLATE_NOOP("Log", "Recorded an answer: {purpose}: {answer} ({how})"),
    "choices.recorded": QT_TRANSLATE_NOOP(
        "Log", "Recorded choices: no to {opted_out}; no longer no to {opted_in} ({how})"
    ),
    "purpose.saved": QT_TRANSLATE_NOOP("Log", "Changed a purpose: {purpose}; {columns}; words in {languages}"),
    "notice.published": QT_TRANSLATE_NOOP("Log", "Published a version of the privacy notice ({languages})"),
    "import.planned": QT_TRANSLATE_NOOP("Log", "Looked through a file to import; rows: {rows}"),
    "import.applied": QT_TRANSLATE_NOOP(
        "Log",
        "Imported a file; new: {new}, changed: {changed}, unchanged: {unchanged},"
        " left out as lookalikes: {lookalike}, refused: {refused}",
    ),
    "export.made": QT_TRANSLATE_NOOP(
        "Log", "Exported customers ({profile}); rows: {rows}, left out: {left_out}; columns: {columns}"
    ),
    "export.disclosed": QT_TRANSLATE_NOOP(
        "Log", "Gave customers' data to {recipient} ({ground}); rows: {rows}, left out: {left_out}; columns: {columns}"
    ),
    "log.opened": QT_TRANSLATE_NOOP("Log", "Opened the log; filters: {filters}"),
    "log.values_viewed": QT_TRANSLATE_NOOP("Log", "Looked at the values before and after (entry {entry})"),
    "log.verified": QT_TRANSLATE_NOOP("Log", "Verified the log; entries: {entries}, problems: {problems}"),
}
# What is said instead where a part of the detail is empty.
_WITHOUT: Final[Mapping[tuple[str, str], str]] = {
    ("log.opened", "filters"): QT_TRANSLATE_NOOP("Log", "Opened the log"),
    ("sealed.viewed", "reason"): QT_TRANSLATE_NOOP("Log", "Opened a sealed value: {column}"),
    ("customer.created", "columns"): QT_TRANSLATE_NOOP("Log", "Entered a customer"),
    ("choices.recorded", "opted_in"): QT_TRANSLATE_NOOP("Log", "Recorded choices: no to {opted_out} ({how})"),
    ("choices.recorded", "opted_out"): QT_TRANSLATE_NOOP("Log", "Recorded choices: no longer no to {opted_in} ({how})"),
    ("purpose.saved", "columns"): QT_TRANSLATE_NOOP("Log", "Changed a purpose: {purpose}; words in {languages}"),
    ("purpose.saved", "languages"): QT_TRANSLATE_NOOP("Log", "Changed a purpose: {purpose}; {columns}"),
}
_NAMES: Final[Mapping[str, tuple[str, str]]] = {
    **{column.name: (column.record, column.label) for column in columns_of(Customer)},
    "phone": ("Phone", column_named(Phone, "number").label),
    "email": ("Email", column_named(Email, "address").label),
    **{column.name: ("Address", column.label) for column in columns_of(Address)},
    "phones": ("Log", QT_TRANSLATE_NOOP("Log", "Phones")),
    "emails": ("Log", QT_TRANSLATE_NOOP("Log", "E-mails")),
    "addresses": ("Log", QT_TRANSLATE_NOOP("Log", "Addresses")),
    "name": ("Log", QT_TRANSLATE_NOOP("Log", "Name")),
    "country": ("Log", QT_TRANSLATE_NOOP("Log", "Country")),
    "currency": ("Log", QT_TRANSLATE_NOOP("Log", "Currency")),
    "role": ("Log", QT_TRANSLATE_NOOP("Log", "Role")),
    "user": ("Log", QT_TRANSLATE_NOOP("Log", "Person")),
    "period": ("Log", QT_TRANSLATE_NOOP("Log", "Period")),
    "action": ("Log", QT_TRANSLATE_NOOP("Log", "Action")),
    "customer": ("Log", QT_TRANSLATE_NOOP("Log", "Customer")),
    "lawful_basis": ("Log", QT_TRANSLATE_NOOP("Log", "Lawful basis")),
    "retention_months": ("Log", QT_TRANSLATE_NOOP("Log", "How long it is kept")),
    "classes": ("Log", QT_TRANSLATE_NOOP("Log", "Data that is used")),
    "state": ("Log", QT_TRANSLATE_NOOP("Log", "State")),
    **{code: ("Consent", label) for code, label in {**OPT_OUTS, **CHANNELS}.items()},
}
# From here on a sentence tells what differs from entry to entry.
_TELLING: Final = re.compile(r"[:;؛({]")
_ROLES: Final = {role.value: name for role, name in ROLE_NAMES.items()}
_LENSES: Final = {lens.value: name for lens, name in LENS_NAMES.items()}


def sentence(entry: LogEntry) -> str:
    """Return what was done; the bare action for one that a later program wrote."""
    template = SENTENCES.get(entry.action)
    if template is None:
        return entry.action
    for name, value in entry.detail.items():
        if value in ((), ""):
            template = _WITHOUT.get((entry.action, name), template)
    values = {name: _in_words(name, value) for name, value in entry.detail.items()}
    return translate("Log", template).format_map(_Known(values))


def action_name(action: str) -> str:
    """Return an action for choosing it: its sentence without what differs from entry to entry."""
    if action not in SENTENCES:
        return action
    text = translate("Log", SENTENCES[action])
    return _TELLING.split(text, maxsplit=1)[0].rstrip() if "{" in text else text


def about(entry: LogEntry) -> str:
    """Return whom or what an entry is about."""
    if entry.subject_kind == "customer":
        number = f"\u2068{entry.subject_name or entry.subject_id}\u2069"
        return translate("Log", "Customer {number}").format(number=number)
    if entry.subject_kind == "user":
        return person(entry.subject_id, entry.subject_name)
    if entry.subject_kind == "notice":
        return translate("Log", "Version {number}").format(number=QLocale().toString(entry.subject_id))
    return ""


def person(user_id: int, name: str) -> str:
    """Return the name of whoever did something; the recovery key has none."""
    if name:
        return name
    return translate("Log", "Recovery key") if user_id == 0 else f"#{user_id}"


def label(column: str) -> str:
    """Return the label of a column or a choice; its bare name if no part of the program declares it."""
    return translate(*_NAMES[column]) if column in _NAMES else column


def problem_text(problem: LogProblem) -> str:
    """Return which entry is bad, and why."""
    reason = translate("LogProblem", problem.reason)
    locale = QLocale()
    if problem.seq == problem.last_seq:
        return translate("Log", "Entry {number}: {reason}").format(number=locale.toString(problem.seq), reason=reason)
    return translate("Log", "Entries {first} to {last}: {reason}").format(
        first=locale.toString(problem.seq), last=locale.toString(problem.last_seq), reason=reason
    )


class _Known(dict[str, str]):
    """What an altered entry lacks is shown as a gap; the verification says the rest."""

    def __missing__(self, name: str) -> str:
        return "…"


def _in_words(name: str, value: int | str | tuple[str, ...]) -> str:
    if isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, tuple):
        words = [LANGUAGES[each].native if name == "languages" and each in LANGUAGES else label(each) for each in value]
        return QLocale().createSeparatedList(words) if words else translate("Log", "nothing")
    if name in ("role", "before"):
        return translate("Role", _ROLES[value]) if value in _ROLES else value
    if name == "profile" and value in PROFILES:
        return translate("Profile", PROFILES[value].label)
    if name == "lens":
        return translate("Lens", _LENSES[value]) if value in _LENSES else value
    if name == "permission":
        return permission_words(value)
    if name == "column":
        return label(value)
    if name == "reason":
        return translate("Reason", REASONS[value]) if value in REASONS else value
    if name == "answer":
        return answer_name(value)
    if name == "ground":
        return translate("Consent", LAWFUL_BASES[value]) if value in LAWFUL_BASES else value
    if name == "how":
        return translate("Consent", HOWS[value]) if value in HOWS else value
    return f"\u2068{value}\u2069"
