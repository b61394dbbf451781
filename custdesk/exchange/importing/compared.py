"""What is compared: rows of the file and stored customers, as they travelled, decoded as far as somebody asks.

Most who share keys are told apart by their traits, and nothing else of them is looked at.
"""

from functools import cached_property
from typing import Final

from custdesk.children.lines import from_line
from custdesk.customers.card_lines import card_of
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.queries import HOUSEKEEPING, ORDINARY
from custdesk.exchange.mapping.model import Draft
from custdesk.exchange.mapping.wire import draft_from_wire
from custdesk.quality.traits import Traits, traits_of_row

_VALUES: Final = (
    "number", "reference", "kind", "given_name", "family_name", "company_name", "known_as", "tax_number", "born_on",
)  # fmt: skip
_EMPTY: Final = {"kind": Customer().kind}
_NAMES: Final = (*HOUSEKEEPING, *(column.name for column in ORDINARY))
_PLACES: Final = tuple(_NAMES.index(name) for name in _VALUES)
_WITH_DEFAULTS: Final = tuple((name, _EMPTY.get(name, "")) for name in _VALUES)


class Row:
    """A row of the file at a place, of one of its lines of drafts."""

    def __init__(self, place: int, line: bytes) -> None:
        self.place = place
        self._wire = from_line(line)
        _line, values, phones, emails, addresses = self._wire[:5]
        self.traits: Traits = traits_of_row(
            [
                *[values.get(name, empty) for name, empty in _WITH_DEFAULTS],
                [address for _label, address in emails],
                [phone[1] for phone in phones],
                [address[1:4] for address in addresses],
            ]
        )

    @cached_property
    def draft(self) -> Draft:
        """All that the row says."""
        return draft_from_wire(self._wire)

    @property
    def card(self) -> CustomerCard:
        """The customer that the row would enter."""
        return self.draft.card


class Stored:
    """A stored customer, of a line of :mod:`custdesk.customers.card_lines`."""

    def __init__(self, line: str) -> None:
        self._line = line
        values, phones, emails, addresses, _opted_out = from_line(line)
        self.traits: Traits = traits_of_row(
            [
                *[values[place] or "" for place in _PLACES],
                [address for _label, address in emails],
                [phone[1] for phone in phones],
                [address[1:4] for address in addresses],
            ]
        )

    @cached_property
    def _card(self) -> tuple[CustomerCard, frozenset[str]]:
        return card_of(self._line)

    @property
    def card(self) -> CustomerCard:
        """The whole customer but for what is sealed."""
        return self._card[0]

    @property
    def opted_out(self) -> frozenset[str]:
        """What the customer opted out of."""
        return self._card[1]
