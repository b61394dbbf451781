"""What somebody has put off until tomorrow, by the codes of lines and for this person in this vault."""

from collections.abc import Collection
from datetime import date

from custdesk.ui.page import PageContext

_LATER = "later"
_TABLES = "tables"


class Wishes:
    """Kept with the choices of the window on this PC: codes and days, and nothing about customers."""

    def __init__(self, context: PageContext) -> None:
        self._choices = context.choices
        self._name = f"home/{context.services.vault_id.hex()[:8]}/{context.session.user_id}"

    def put_off(self, code: str, day: date) -> None:
        """Hide the line of a code for the rest of a day."""
        self._keep(_LATER, dict.fromkeys(self.waiting(day) | {code}, day.isoformat()))

    def take_up(self) -> None:
        """Hide nothing any more."""
        self._keep(_LATER, {})

    def waiting(self, day: date) -> frozenset[str]:
        """Return the codes that are put off on a day."""
        return frozenset(code for code, on in self._put_off().items() if on == day.isoformat())

    def as_tables(self) -> frozenset[str]:
        """Return the names of the charts that are wanted as tables."""
        kept = self._choices.arrangement(self._name).get(_TABLES, ())
        return frozenset(map(str, kept)) if isinstance(kept, list) else frozenset()

    def want_tables(self, names: Collection[str]) -> None:
        """Show these charts as tables from now on, and no others."""
        self._keep(_TABLES, sorted(names))

    def _put_off(self) -> dict[str, str]:
        kept = self._choices.arrangement(self._name).get(_LATER, {})
        return {str(code): str(on) for code, on in kept.items()} if isinstance(kept, dict) else {}

    def _keep(self, what: str, value: object) -> None:
        self._choices.remember_arrangement(self._name, self._choices.arrangement(self._name) | {what: value})
