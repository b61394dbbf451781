"""A passphrase that somebody chooses: typed twice, with advice."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, PassphraseField

translate = QCoreApplication.translate


class ChosenPassphrase(QWidget):
    """``names`` are those that the passphrase must not be made of. ``entered`` on Enter in the second box."""

    entered = Signal()

    def __init__(self, names: Callable[[], list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.first = PassphraseField(self._strength)
        self.again = PassphraseField()
        self.first_field = Field("", self.first)
        self.again_field = Field("", self.again)
        self.first.changed.connect(lambda _text: self.first_field.clear())
        self.again.changed.connect(lambda _text: self.again_field.clear())
        self.again.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.first_field)
        column.addWidget(self.again_field)
        self.setFocusProxy(self.first)
        self.retranslate()

    def retranslate(self) -> None:
        self.first_field.set_label(translate("NewVault", "Passphrase"))
        self.first_field.set_hint(
            translate("NewVault", "Five words that do not belong together are strong and easy to keep.")
        )
        self.again_field.set_label(translate("NewVault", "The same passphrase again"))
        for field in (self.first_field, self.again_field):
            field.clear()
        for box in (self.first, self.again):
            box.retranslate()

    def text(self) -> str:
        return self.first.text()

    def clear(self) -> None:
        self.first.clear()
        self.again.clear()

    def ready(self) -> bool:
        """Return whether it will do and was typed the same twice, after saying beside the fields what is missing."""
        from custdesk.users.passphrases import passphrase_problem

        problem = passphrase_problem(self.text(), self._names())
        self.first_field.say(translate("errors", problem.reason) if problem else "")
        if problem:
            # The advice says the same again until something else is typed.
            self.first.advice.hide()
        same = _normal(self.text()) == _normal(self.again.text())
        self.again_field.say("" if same else translate("NewVault", "The two passphrases are not the same."))
        troubled = [field for field in (self.first_field, self.again_field) if field.trouble()]
        if troubled:
            troubled[0].setFocus()
        return not troubled

    def _strength(self, text: str) -> tuple[int, str]:
        from custdesk.users.passphrases import strength

        found = strength(text, self._names())
        return found.score, translate("errors", found.advice)


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
