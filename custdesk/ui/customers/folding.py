"""Which parts of the form a person keeps folded: remembered by the codes of the parts, never by what is in them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from custdesk.ui.page import PageContext
from custdesk.ui.record_form import FoldingSection

_FOLDED = "folded"


class Foldings(QObject):
    """Folds the parts of a form as its user left them, and remembers what is folded and opened by hand."""

    def __init__(self, context: PageContext, parts: Iterable[FoldingSection], form: QObject) -> None:
        super().__init__(form)
        self._choices = context.choices
        self._name = f"customer_form/{context.session.user_id}"
        self._parts: list[FoldingSection] = []
        for part in parts:
            self.take(part)

    def take(self, part: FoldingSection) -> None:
        """Fold a part as it was left, and watch it."""
        self._parts = [known for known in self._parts if known.code != part.code] + [part]
        part.fold(folded=part.code in self._remembered())
        part.folded_by_hand.connect(self._remember)

    def let_go(self, part: FoldingSection) -> None:
        """Forget a part that is taken out of the form; how it was left stays remembered."""
        self._parts = [known for known in self._parts if known is not part]

    def restore(self) -> None:
        """Fold again what was opened only because there was a problem in it."""
        folded = self._remembered()
        for part in self._parts:
            part.fold(folded=part.code in folded)

    def _remember(self) -> None:
        folded = self._remembered() - {part.code for part in self._parts}
        folded |= {part.code for part in self._parts if part.folded}
        self._choices.remember_arrangement(self._name, {_FOLDED: sorted(folded)})

    def _remembered(self) -> set[str]:
        kept = self._choices.arrangement(self._name).get(_FOLDED)
        return {code for code in kept if isinstance(code, str)} if isinstance(kept, list) else set()
