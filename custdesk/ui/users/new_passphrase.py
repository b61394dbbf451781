"""A new passphrase typed twice, with the proof that the right person asks for it."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, PassphraseField
from custdesk.users.passphrases import passphrase_problem, strength

translate = QCoreApplication.translate


class NewPassphrase(QWidget):
    """``names`` are those that the passphrase must not be made of; ``recovering``: the proof is the recovery key."""

    def __init__(
        self, names: Callable[[], list[str]], *, recovering: bool = False, own: bool = False
    ) -> None:
        super().__init__()
        self._names = names
        self.new = PassphraseField(self._strength)
        self.again = PassphraseField()
        self.proof = PassphraseField()
        hint = translate("Team", "Five words that do not belong together are strong and easy to remember.")
        self.new_field = Field(translate("Team", "New passphrase"), self.new, hint=hint)
        self.again_field = Field(translate("Team", "The new passphrase again"), self.again)
        self.proof_field = Field(_proof_label(recovering=recovering, own=own), self.proof)
        self.new.changed.connect(lambda _text: self.new_field.clear())
        self.again.changed.connect(lambda _text: self.again_field.clear())
        self.proof.changed.connect(lambda _text: self.proof_field.clear())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        first, *rest = (self.proof_field, self.new_field, self.again_field)
        for field in (first, *rest) if own else (*rest, first):
            column.addWidget(field)

    def ready(self) -> bool:
        """Return whether all three will do, after saying beside them what is missing."""
        problem = passphrase_problem(self.new.text(), self._names())
        self.new_field.say(translate("errors", problem.reason) if problem else "")
        same = _normal(self.new.text()) == _normal(self.again.text())
        self.again_field.say("" if same else translate("Team", "The two passphrases are not the same."))
        missing = translate("Team", "Type it, so that nobody else can do this in your place.")
        self.proof_field.say("" if self.proof.text() else missing)
        troubled = [field for field in (self.new_field, self.again_field, self.proof_field) if field.trouble()]
        if troubled:
            troubled[0].setFocus()
        return not troubled

    def clear(self) -> None:
        for box in (self.new, self.again, self.proof):
            box.clear()

    def _strength(self, text: str) -> tuple[int, str]:
        found = strength(text, self._names())
        return found.score, translate("errors", found.advice)


def _proof_label(*, recovering: bool, own: bool) -> str:
    if recovering:
        return translate("Team", "The recovery key")
    return translate("Team", "Your present passphrase") if own else translate("Team", "Your own passphrase")


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
