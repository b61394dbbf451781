"""What the log calls the columns of a customer: entries name them, and keep their values before and after."""

from collections.abc import Mapping
from typing import Final

from custdesk.customers.model import Address, Customer, Email, Phone
from custdesk.records.columns import Column, column_named, columns_of

LOGGED: Final[Mapping[str, Column | tuple[Column, ...]]] = {
    **{column.name: column for column in columns_of(Address) if column.name != "label"},
    **{column.name: column for column in columns_of(Customer)},
    "phones": columns_of(Phone),
    "emails": columns_of(Email),
    "addresses": columns_of(Address),
    # What lists and exports call the name, and the first phone and e-mail.
    "name": tuple(column_named(Customer, name) for name in ("given_name", "family_name", "company_name")),
    "phone": column_named(Phone, "number"),
    "email": column_named(Email, "address"),
}
"""By the name in the log a column, or the columns of the items of a list."""
