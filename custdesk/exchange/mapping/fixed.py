"""What every row of a file can be given, where the row itself says nothing."""

from typing import Final

FIXABLE: Final = ("tags", "source", "language", "kind", "preferred_channel", "sex", "tax_country", "company_name", "notes")
"""The fields of a customer that many rows can share. Which phone or address a column holds is chosen for the column,
and the country of addresses for the file."""
