"""What stands where in the form of a customer."""

from dataclasses import dataclass

from custdesk.customers.model import Customer
from custdesk.desk.session import Session
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, DataClass, columns_of

_NAMES = {
    "person": frozenset({"given_name", "family_name", "known_as", "job_title"}),
    "company": frozenset({"company_name", "known_as"}),
}
NAME_COLUMNS = frozenset({"given_name", "family_name", "company_name", "known_as", "job_title"})


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form: columns, and above them lists of the card such as its phones. ``code`` never changes."""

    code: str
    heading: str
    names: tuple[str, ...]
    lists: tuple[str, ...] = ()


SECTIONS = (
    Section(
        "name",
        QT_TRANSLATE_NOOP("CustomerForm", "Name"),
        ("kind", "number", "given_name", "family_name", "company_name", "known_as", "job_title"),
    ),
    Section(
        "contact", QT_TRANSLATE_NOOP("CustomerForm", "Phones and e-mails"), ("preferred_channel",), ("phones", "emails")
    ),
    Section("addresses", QT_TRANSLATE_NOOP("CustomerForm", "Addresses"), (), ("addresses",)),
    Section(
        "about",
        QT_TRANSLATE_NOOP("CustomerForm", "About"),
        ("born_on", "sex", "language", "source", "tags", "notes"),
    ),
    Section(
        "numbers", QT_TRANSLATE_NOOP("CustomerForm", "Numbers"), ("tax_number", "tax_country", "balance", "reference")
    ),
)
SEALED = Section("sealed", QT_TRANSLATE_NOOP("CustomerForm", "Sealed"), ())
_MORE = Section("more", QT_TRANSLATE_NOOP("CustomerForm", "More"), ())


def sections_for(session: Session) -> list[tuple[Section, list[Column]]]:
    """Return each part that ``session`` sees, with its columns; columns named nowhere come last."""
    seen = {column.name: column for column in columns_of(Customer) if session.sees(column) and not column.sealed}
    contact = DataClass.CONTACT in session.classes
    parts = [(section, [seen.pop(name) for name in section.names if name in seen]) for section in SECTIONS]
    parts.append((_MORE, list(seen.values())))
    return [(section, columns) for section, columns in parts if columns or (section.lists and contact)]


def fits_kind(column: str, kind: str) -> bool:
    """Return whether a column belongs to a customer of this kind; one that holds something is shown anyway."""
    return column not in NAME_COLUMNS or column in _NAMES.get(kind, NAME_COLUMNS)
