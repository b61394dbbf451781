"""What every row of a file can be given where the row itself says nothing.

Whoever is a customer already keeps what is stored: a row only changes what it fills itself. Tags are added to all, and
a no to advertising counts for all.
"""

from typing import Final

NO_ADVERTISING: Final = "opt_out.marketing"

FIXABLE: Final = ("tags", "source", "language", "preferred_channel", "sex", NO_ADVERTISING)
"""The fields that the people of a list can share, with values as they are stored (tags as typed, a no as "yes"). What
kind of phone or address a column holds is chosen for the column; country, and persons or companies, for the file."""

ADDED: Final = frozenset({"tags"})
"""Those that are added to what the row itself says, for stored customers too."""
