"""Entries of the log in words: what was done, and about whom."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.audit.model import LogEntry
from custdesk.audit.problems import LogProblem
from custdesk.audit.seals import OUTCOMES
from custdesk.consent.model import ANSWERS, CHANNELS, HOWS, LAWFUL_BASES, OPT_OUTS
from custdesk.customers.model import REASONS, Address, Customer, Email, Phone
from custdesk.desk.permissions import LENS_NAMES, ROLE_NAMES
from custdesk.erasure.model import GROUNDS
from custdesk.exchange.profiles import PROFILES
from custdesk.incidents.model import DECISIONS, WITNESSES
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import column_named, columns_of
from custdesk.reports.model import PAPERS, WAYS
from custdesk.ui.audit.templates import SENTENCES, WITHOUT
from custdesk.ui.consent.texts import answer_name
from custdesk.ui.dates import show_instant
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.users.role_words import MAY, SEES, permission_words
from custdesk.watch.model import RULES

translate = QCoreApplication.translate

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
    "privacy_contact": ("Settings", QT_TRANSLATE_NOOP("Settings", "Whom customers ask about their data")),
    "role": ("Log", QT_TRANSLATE_NOOP("Log", "Role")),
    "user": ("Log", QT_TRANSLATE_NOOP("Log", "Person")),
    "period": ("Log", QT_TRANSLATE_NOOP("Log", "Period")),
    "action": ("Log", QT_TRANSLATE_NOOP("Log", "Action")),
    "customer": ("Log", QT_TRANSLATE_NOOP("Log", "Customer")),
    "column": ("Log", QT_TRANSLATE_NOOP("Log", "Field")),
    "data_class": ("Log", QT_TRANSLATE_NOOP("Log", "Kind of data")),
    "text": ("Log", QT_TRANSLATE_NOOP("Log", "Words")),
    "lawful_basis": ("Log", QT_TRANSLATE_NOOP("Log", "Lawful basis")),
    "retention_months": ("Log", QT_TRANSLATE_NOOP("Log", "How long it is kept")),
    "classes": ("Log", QT_TRANSLATE_NOOP("Log", "Data that is used")),
    "state": ("Log", QT_TRANSLATE_NOOP("Log", "State")),
    "off": ("Watch", QT_TRANSLATE_NOOP("Watch", "Rules that are turned off")),
    "night_from": ("Watch", QT_TRANSLATE_NOOP("Watch", "When the night begins")),
    "night_to": ("Watch", QT_TRANSLATE_NOOP("Watch", "When the night ends")),
    **{rule: ("Watch", name) for rule, name in RULES.items()},
    **{code: ("Consent", label) for code, label in {**OPT_OUTS, **CHANNELS}.items()},
}
# From here on a sentence tells what differs from entry to entry.
_TELLING: Final = re.compile(r"[:;؛({]")
_GAP: Final = re.compile(r"\{\w+\}")
_PLAINEST: Final = {action: template for (action, _part), template in WITHOUT.items()}
_ROLES: Final = {role.value: name for role, name in ROLE_NAMES.items()}
_LENSES: Final = {lens.value: name for lens, name in LENS_NAMES.items()}

_CODES: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "witness": ("Incident", WITNESSES),
    "decision": ("Incident", DECISIONS),
    "rule": ("Watch", RULES),
    "paper": ("Printing", PAPERS),
    "way": ("Printing", WAYS),
}


def sentence(entry: LogEntry) -> str:
    """Return what was done; the bare action for one that a later program wrote."""
    template = SENTENCES.get(entry.action)
    if template is None:
        return entry.action
    for name, value in entry.detail.items():
        if value in ((), ""):
            template = WITHOUT.get((entry.action, name), template)
    values = {name: _in_words(name, value) for name, value in entry.detail.items()}
    values["subject"] = _in_words("subject", entry.subject_id)
    return translate("Log", template).format_map(_Known(values))


def action_name(action: str) -> str:
    """Return an action for choosing it: its sentence without what differs from entry to entry."""
    if action not in SENTENCES:
        return action
    text = translate("Log", _PLAINEST.get(action, SENTENCES[action]))
    return _TELLING.split(text, maxsplit=1)[0].rstrip() if "{" in text else text


def plain_sentences() -> Iterator[tuple[str, str]]:
    """Yield each action with what its sentence says of every entry, whatever differs from one to the next."""
    for action, template in SENTENCES.items():
        yield action, _GAP.sub(" ", translate("Log", template))


def about_kinds() -> Iterator[tuple[str, str]]:
    """Yield each kind of subject with what :func:`about` says of every one of them."""
    yield "customer", translate("Log", "Customer {number}").replace("{number}", "")
    yield "notice", translate("Log", "Version {number}").replace("{number}", "")


def about(entry: LogEntry) -> str:
    """Return whom or what an entry is about."""
    if entry.subject_kind == "customer":
        if entry.gone == "erased":
            return translate("Log", "Erased person {number}").format(number=QLocale().toString(entry.subject_id))
        if not entry.subject_name:
            return translate("Log", "Former customer {number}").format(number=QLocale().toString(entry.subject_id))
        number = f"\u2068{entry.subject_name}\u2069"
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


def codes() -> Iterator[tuple[str, str, str]]:
    """Yield each code that a detail may hold: its name there (empty for an item of a list), the code, and its words."""
    permissions = [*(one.value for one in MAY), *(f"sealed.{one.value}" for one in SEES)]
    known: dict[str, Iterable[str]] = {
        "role": _ROLES,
        "before": _ROLES,
        "profile": PROFILES,
        "lens": _LENSES,
        "permission": permissions,
        "column": _NAMES,
        "reason": REASONS,
        "answer": ANSWERS,
        "ground": [*GROUNDS, *LAWFUL_BASES],
        "outcome": OUTCOMES,
        "how": HOWS,
        **{name: told for name, (_context, told) in _CODES.items()},
    }
    for name, those in known.items():
        yield from ((name, code, _in_words(name, code)) for code in those)
    yield from (("", code, _in_words("", (code,))) for code in _NAMES)
    yield from (("", code, _in_words("languages", (code,))) for code in LANGUAGES)


def label(column: str) -> str:
    """Return the label of a column or a choice; its bare name if no part of the program declares it."""
    return translate(*_NAMES[column]) if column in _NAMES else column


def problem_text(problem: LogProblem) -> str:
    """Return which entry is bad, and why."""
    reason = translate("LogProblem", problem.reason)
    locale = QLocale()
    if problem.subject_kind:
        return translate("Log", "{subject}, entry {number}: {reason}").format(
            subject=_whose(problem), number=locale.toString(problem.seq), reason=reason
        )
    if problem.seq == problem.last_seq:
        return translate("Log", "Entry {number}: {reason}").format(number=locale.toString(problem.seq), reason=reason)
    return translate("Log", "Entries {first} to {last}: {reason}").format(
        first=locale.toString(problem.seq), last=locale.toString(problem.last_seq), reason=reason
    )


def _whose(problem: LogProblem) -> str:
    number = problem.subject_name or f"#{problem.subject_id}"
    if problem.subject_kind == "customer":
        return translate("Log", "Customer {number}").format(number=f"\u2068{number}\u2069")
    if problem.subject_kind == "purpose":
        return translate("Log", "Purpose {code}").format(code=f"\u2068{number}\u2069")
    version = QLocale().toString(problem.subject_id)
    return translate("Log", "Privacy notice, version {number}").format(number=version)


class _Known(dict[str, str]):
    """What an altered entry lacks is shown as a gap; the verification says the rest."""

    def __missing__(self, name: str) -> str:
        return "…"


def _moment(at: str) -> str:
    try:
        return show_instant(at)
    except ValueError:  # an altered entry
        return at


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
    if name in _CODES:
        context, known = _CODES[name]
        return translate(context, known[value]) if value in known else value
    if name == "permission":
        return permission_words(value)
    if name == "column":
        return label(value)
    if name == "reason":
        return translate("Reason", REASONS[value]) if value in REASONS else value
    if name == "answer":
        return answer_name(value)
    if name == "ground" and value in GROUNDS:
        return translate("Erasure", GROUNDS[value])
    if name == "first_at":
        return _moment(value)
    if name == "ground":
        return translate("Consent", LAWFUL_BASES[value]) if value in LAWFUL_BASES else value
    if name == "outcome":
        return translate("Seal", OUTCOMES[value]) if value in OUTCOMES else value
    if name == "how":
        return translate("Consent", HOWS[value]) if value in HOWS else value
    return f"\u2068{value}\u2069"
