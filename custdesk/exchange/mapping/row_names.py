"""What the customer of a row is called, and whether it is a person or a company."""

import re
from typing import Final, NamedTuple

from custdesk.exchange.mapping.fields import COMPANY_FIRST, FAMILY_FIRST, FULL_NAME, IS_COMPANY
from custdesk.exchange.mapping.row_cells import RowCells
from custdesk.records.company_words import ends_as_a_company, sounds_like_a_company
from custdesk.records.folding import fold
from custdesk.records.kinds import names, yes_no

_NO_PEOPLE: Final = frozenset(
    "invoice address|delivery address|other address|private address|follow-up address|direccion de factura"
    "|direccion de facturacion|direccion de entrega|otra direccion|direccion privada|endereco de fatura"
    "|endereco de faturacao|endereco de cobranca|endereco de entrega|outro endereco|endereco privado".split("|")
)
"""What Odoo writes in the place of a person who has no name."""

_COMPANY_TAX: Final = {
    "ES": re.compile(r"(?:ES)?[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]"),
    "BR": re.compile(r"\d{14}"),
    "PT": re.compile(r"(?:PT)?[56]\d{8}"),
    "IR": re.compile(r"\d{11}"),
}


class Called(NamedTuple):
    """The names of a customer and its kind."""

    given: str
    family: str
    company: str
    kind: str


def called(cells: RowCells, *, kind: str, country: str, language: str, companies: bool) -> Called:
    """Return the names of a row; ``kind`` is what the row itself says, ``companies`` what the file is a list of."""
    if not kind and (said := yes_no.read(cells.joined(IS_COMPANY)).value) is not None:
        kind = "company" if said else "person"
    given, family, company = (cells.joined(code) for code in ("given_name", "family_name", "company_name"))
    full = cells.joined(FULL_NAME)
    family_first = not full and bool(full := cells.joined(FAMILY_FIRST))
    if not full and (both := cells.joined(COMPANY_FIRST)):
        firm, full = _firm_and_person(both)
        # A branch is called by its parent and its own name.
        company = company or (full if kind == "company" and full else firm)
    if full and fold(full) in (fold(company), fold(cells.joined("known_as"))):
        # A column that repeats what the customer is called in lists names no person.
        full = ""
    whole = full if not (given or family) else given if given and not family else ""
    if whole and not company and kind != "person" and (kind == "company" or _is_company(whole, cells, country)):
        given, company, full = "", whole, ""
    if full and not (given or family):
        given, family = _split(full, language, family_first=family_first)
    person = bool(given or family)
    return Called(given, family, company, kind or ("company" if company and (companies or not person) else "person"))


def _is_company(name: str, cells: RowCells, country: str) -> bool:
    folded = fold(name)
    if sounds_like_a_company(folded):
        return True
    tax = re.sub(r"[\s.\-/]", "", cells.joined("tax_number")).upper()
    return country in _COMPANY_TAX and bool(_COMPANY_TAX[country].fullmatch(tax))


def _firm_and_person(both: str) -> tuple[str, str]:
    """Take "Company, Person" apart; without a comma it is one or the other, and told as the person."""
    firm, _comma, person = both.rpartition(",")
    if not firm:
        return "", both
    if ends_as_a_company(f" {fold(person).strip()}"):
        return both, ""
    return firm.strip(), "" if fold(person).strip() in _NO_PEOPLE else person.strip()


def _split(full: str, language: str, *, family_first: bool) -> tuple[str, str]:
    if not family_first or "," in full:
        return names.split_full(full, language)
    words = full.split()
    count = 2 if language in ("es", "pt") and len(words) > 2 else 1
    return " ".join(words[count:]), " ".join(words[:count])
