"""The headings of exports are known again, each as what it stood for."""

import pytest

from custdesk.consent.model import CHOICES
from custdesk.customers.model import Address, Customer
from custdesk.exchange.headings import TOLD_ONLY, code_of, heading_of
from custdesk.exchange.mapping.fields import FIELDS
from custdesk.records.columns import columns_of

WRITTEN = [
    *(column.name for column in columns_of(Customer)),
    *(f"opt_out.{code}" for code in CHOICES),
    *(f"phones.{place}.{part}" for place in (1, 9) for part in ("number", "label")),
    *(f"emails.{place}.{part}" for place in (1, 9) for part in ("address", "label")),
    *(f"addresses.{place}.{column.name}" for place in (1, 9) for column in columns_of(Address)),
]


@pytest.mark.parametrize("code", [*WRITTEN, *TOLD_ONLY])
def test_a_heading_leads_back_to_its_code(code: str):
    assert code_of(heading_of(code)) == code
    assert code_of(f" {heading_of(code).upper()} ") == code


def test_an_import_has_a_field_for_every_heading_with_values():
    assert set(WRITTEN) <= set(FIELDS)


def test_no_two_headings_are_the_same():
    headings = [heading_of(code) for code in (*WRITTEN, *TOLD_ONLY)]
    assert len(set(headings)) == len(headings)


@pytest.mark.parametrize("heading", ["State", "Phone", "Phone 0", "Phone 2 fax", "Address 1 door", "Nombre", ""])
def test_other_headings_are_not_taken_for_ours(heading: str):
    assert code_of(heading) == ""
