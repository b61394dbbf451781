"""What stands where in the form of a customer."""

from dataclasses import dataclass

from custdesk.customers.model import Customer
from custdesk.desk.session import Session
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, columns_of

_NAMES = {
    "person": frozenset({"given_name", "family_name", "known_as", "job_title"}),
    "company": frozenset({"company_name", "known_as"}),
}
NAME_COLUMNS = frozenset({"given_name", "family_name", "company_name", "known_as", "job_title"})


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form: columns, and above them lists of the card such as its phones."""

    heading: str
    names: tuple[str, ...]
    lists: tuple[str, ...] = ()


SECTIONS = (
    Section(
        QT_TRANSLATE_NOOP("CustomerForm", "Name"),
        ("kind", "number", "given_name", "family_name", "company_name", "known_as", "job_title"),
    ),
    Section(QT_TRANSLATE_NOOP("CustomerForm", "Phones and e-mails"), ("preferred_channel",), ("phones", "emails")),
    Section(QT_TRANSLATE_NOOP("CustomerForm", "Addresses"), (), ("addresses",)),
    Section(
        QT_TRANSLATE_NOOP("CustomerForm", "About"),
        ("born_on", "sex", "language", "source", "tags", "notes"),
    ),
    Section(QT_TRANSLATE_NOOP("CustomerForm", "Numbers"), ("tax_number", "tax_country", "balance", "reference")),
)
_MORE = QT_TRANSLATE_NOOP("CustomerForm", "More")


def sections_for(session: Session) -> list[tuple[str, list[Column], tuple[str, ...]]]:
    """Return heading, columns and lists of each part that ``session`` sees; columns named nowhere come last."""
    seen = {column.name: column for column in columns_of(Customer) if session.sees(column) and not column.sealed}
    parts = [
        (section.heading, [seen.pop(name) for name in section.names if name in seen], section.lists)
        for section in SECTIONS
    ]
    parts.append((_MORE, list(seen.values()), ()))
    return [part for part in parts if part[1] or part[2]]


def fits_kind(column: str, kind: str) -> bool:
    """Return whether a column belongs to a customer of this kind; one that holds something is shown anyway."""
    return column not in NAME_COLUMNS or column in _NAMES.get(kind, NAME_COLUMNS)
