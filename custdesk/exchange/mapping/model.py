"""What a file's columns mean, and a row of it as a customer."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from typing import Final

from custdesk.customers.model import CustomerCard
from custdesk.exchange.reading.model import Notice
from custdesk.marks import QT_TRANSLATE_NOOP

NOBODY_FOUND: Final = QT_TRANSLATE_NOOP(
    "values", "No customer here has this e-mail, phone or number. Give a name to enter a new one."
)
"""Refuses a row without a name, unless it is found to be about a stored customer: then its name is not missed."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What one column of the file is taken for. ``field`` is the code of a field, or empty where it is left out.

    ``reason`` (marked, context "mapping") says why it was guessed. ``yes`` and ``no`` are the words of a column of
    choices that mean so, as they are written there, an empty text being the empty cell; what is neither is told row by
    row. Without any, the usual words of five languages count.
    """

    index: int
    heading: str
    field: str = ""
    reason: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """How the rows of a file are understood; decided once for the whole file, and each part can be corrected.

    ``country`` (ISO 3166-1 alpha-2) and ``language`` (ISO 639-1) are those of local phones, postcodes and words;
    ``date_order`` is "dmy", "mdy" or "ymd", or empty while it is ambiguous and must be asked; ``decimal`` is "," or
    ".", or empty where no amount decides it: then an amount that could be read both ways is told row by row.
    ``fixed`` are values for every row, by the codes of :data:`~custdesk.exchange.mapping.fixed.FIXABLE`. ``notices``
    (marked, context "mapping") say what was known of such files before.
    """

    uses: tuple[ColumnUse, ...]
    country: str = ""
    language: str = "en"
    date_order: str = "dmy"
    calendar: str = "auto"
    decimal: str = "."
    companies: bool = False
    fixed: tuple[tuple[str, str], ...] = ()
    notices: tuple[Notice, ...] = field(default=(), compare=False)

    @property
    def names_countries(self) -> bool:
        """Whether the file has a column for the country of addresses: then an empty cell says that it is not known."""
        return any(use.field.rpartition(".")[2] == "country" for use in self.uses)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with one cell of a row: the heading of its column, and a marked reason with its values."""

    column: str
    reason: str
    values: Map[str, str | int] = field(default_factory=dict)
    refused: bool = False

    def sentence(self, template: str = "") -> str:
        return (template or self.reason).format(**self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One row of the file as a checked customer.

    ``given`` names the columns of :class:`~custdesk.customers.model.Customer` that the row fills: only those may change
    a stored customer. ``opt_outs`` are the choices that the row tightens ("marketing", "phone" ...); a row can never
    loosen one. ``consents`` are the purposes that it says yes to, each with its day (ISO 8601, or "" where it names
    none); they count only with evidence. ``line`` is the row's number in the file, from 1. Only a row that is surely
    about a stored customer may be ``nameless``.
    """

    line: int
    card: CustomerCard
    given: frozenset[str] = frozenset()
    opt_outs: frozenset[str] = frozenset()
    consents: tuple[tuple[str, str], ...] = ()
    problems: tuple[RowProblem, ...] = ()

    @property
    def refused(self) -> bool:
        return any(problem.refused for problem in self.problems)

    @property
    def nameless(self) -> bool:
        return not self.card.customer.name
