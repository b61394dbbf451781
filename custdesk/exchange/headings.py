"""The headings of exported files: one source for writing them and for knowing them again in an import.

Each heading stands for the code of a field (see ``mapping.fields``): a column of the customer (``born_on``), a part of
a list with its place from 1 (``phones.1.number``), an opt-out (``opt_out.marketing``), or what only an export says
(``state``).
"""

import re
from functools import cache
from typing import Final

from custdesk.customers.model import Address, Customer
from custdesk.records.columns import columns_of

STATE, ENTERED, CHANGED, NAME = "state", "created_at", "changed_at", "name"
WHY, ROW = "why", "row"

TOLD_ONLY: Final = {
    STATE: "Customer state",
    ENTERED: "Entered at",
    CHANGED: "Changed at",
    WHY: "Why it was left out",
    ROW: "Row in the file",
}
"""Headings that an export writes for people; an import takes nothing from them."""

_OPT_OUTS: Final = {
    "marketing": "No marketing",
    "third_parties": "No passing on to others",
    "automated": "No automatic decisions",
    "sensitive": "No use of sensitive data",
    "phone": "No phone calls",
    "sms": "No SMS",
    "messaging": "No messaging apps",
    "email": "No e-mail",
    "post": "No post",
}
_PARTS_OF_ADDRESS: Final = frozenset(column.name for column in columns_of(Address))
_LISTED: Final = re.compile(r"(phone|e-mail|address) ([1-9][0-9]?)(?: ([a-z]+))?")


def heading_of(code: str) -> str:
    """Return the heading of a code; raise ``KeyError`` for one that has none."""
    record, _, rest = code.partition(".")
    if record == "opt_out":
        return _OPT_OUTS[rest]
    if not rest:
        return _single()[code]
    number, _, part = rest.partition(".")
    if record == "addresses":
        return f"Address {number} {part}"
    what, value = {"phones": ("Phone", "number"), "emails": ("E-mail", "address")}[record]
    return f"{what} {number}" if part == value else f"{what} {number} label"


@cache
def code_of(heading: str) -> str:
    """Return the code that a heading stands for in our own exports, or an empty text for any other heading."""
    plain = " ".join(heading.split()).casefold()
    if plain in _known():
        return _known()[plain]
    listed = _LISTED.fullmatch(plain)
    if not listed:
        return ""
    what, number, part = listed.groups()
    if what == "address":
        return f"addresses.{number}.{part}" if part in _PARTS_OF_ADDRESS else ""
    record, value = {"phone": ("phones", "number"), "e-mail": ("emails", "address")}[what]
    if part not in (None, "label"):
        return ""
    return f"{record}.{number}.{part or value}"


@cache
def _single() -> dict[str, str]:
    return {**{column.name: column.label for column in columns_of(Customer)}, NAME: "Name", **TOLD_ONLY}


@cache
def _known() -> dict[str, str]:
    known = {heading.casefold(): code for code, heading in _single().items()}
    return known | {heading.casefold(): f"opt_out.{code}" for code, heading in _OPT_OUTS.items()}
