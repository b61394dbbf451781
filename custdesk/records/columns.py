"""The declaration of a column: label, kind, data class and rules, said once and derived from everywhere else."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, unique
from functools import cache
from typing import Any, TypeVar


@unique
class DataClass(Enum):
    """What kind of data a column holds; the last two are sealed (ciphertext even inside the vault)."""

    IDENTITY = "identity"
    CONTACT = "contact"
    PERSONAL = "personal"
    TRANSACTION = "transaction"
    BEHAVIOUR = "behaviour"
    SPECIAL = "special"
    FINANCIAL = "financial"

    @property
    def sealed(self) -> bool:
        return self in (DataClass.SPECIAL, DataClass.FINANCIAL)


@unique
class Kind(Enum):
    """How a value is checked, stored, shown, edited and exported."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NAME = "name"
    DATE = "date"
    CHOICE = "choice"
    TAGS = "tags"
    PHONE = "phone"
    EMAIL = "email"
    TAX_NUMBER = "tax_number"
    COUNTRY = "country"
    LANGUAGE = "language"
    POSTCODE = "postcode"
    BANK_ACCOUNT = "bank_account"
    AMOUNT = "amount"
    IDENTIFIER = "identifier"


@dataclass(frozen=True, slots=True)
class Column:
    """One declared column of one record."""

    record: str
    name: str
    label: str
    data_class: DataClass
    kind: Kind
    required: bool
    choices: Mapping[str, str] = dataclasses.field(hash=False)

    @property
    def sealed(self) -> bool:
        return self.data_class.sealed


_META = "custdesk.column"


def column(
    label: str,
    data_class: DataClass,
    *,
    kind: Kind = Kind.TEXT,
    required: bool = False,
    choices: Mapping[str, str] | None = None,
    default: object = "",
) -> Any:
    """Declare a dataclass field as a column.

    ``label`` is English, marked with ``QT_TRANSLATE_NOOP(record's class name, ...)``; ``choices`` maps each stored
    value to its English label, marked the same way.
    """
    return dataclasses.field(
        default=default,
        metadata={_META: (label, data_class, kind, required, dict(choices or {}))},
    )


_STORED: dict[str, type] = {}
Record = TypeVar("Record", bound=type)


def stored_in(table: str) -> Callable[[Record], Record]:
    """Declare that a record's columns lie in ``table``, for whoever guards columns by their class."""

    def declare(record: Record) -> Record:
        _STORED[table] = record
        return record

    return declare


def stored_columns() -> Iterator[tuple[str, Column]]:
    """Yield table and column of every declared record that is stored."""
    for table, record in _STORED.items():
        for declared in columns_of(record):
            yield table, declared


@cache
def columns_of(record: type) -> tuple[Column, ...]:
    """Return the declared columns of a record type, in the order of declaration."""
    return tuple(
        Column(record.__name__, field.name, *field.metadata[_META])
        for field in dataclasses.fields(record)
        if _META in field.metadata
    )


def column_named(record: type, name: str) -> Column:
    """Return the column ``name`` of ``record``; raise ``KeyError`` if it declares none."""
    for declared in columns_of(record):
        if declared.name == name:
            return declared
    raise KeyError(name)
