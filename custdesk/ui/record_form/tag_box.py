"""Typing tags: separated by commas, completed from those in use."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from custdesk.records.letters import fold
from custdesk.ui.widgets import TextBox

translate = QCoreApplication.translate
_SEPARATORS = ",،;؛"
_MOST_OFFERED = 8


class TagBox(TextBox):
    """A line of tags. What is typed after the last comma is completed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TagBox", "Separate tags by commas"), parent)
        self._known: list[str] = []
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def set_known(self, tags: Sequence[str]) -> None:
        """Offer these tags from now on."""
        self._known = list(tags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._offering() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            # The open list of offers is what these keys are meant for.
            event.ignore()
            return
        super().keyPressEvent(event)

    def offers(self) -> list[str]:
        """Return the tags offered for what is being typed now."""
        before, word = self._split()
        present = {fold(tag.strip()) for tag in _parts(before)}
        wanted = fold(word.strip())
        if not wanted:
            return []
        fitting = [tag for tag in self._known if wanted in fold(tag) and fold(tag) not in present | {wanted}]
        return sorted(fitting, key=lambda tag: (not fold(tag).startswith(wanted), fold(tag)))[:_MOST_OFFERED]

    def _offer(self) -> None:
        offers = self.offers()
        self._offers.setStringList(offers)
        popup = self._completer.popup()
        if offers:
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    def _offering(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def _take(self, tag: str) -> None:
        before, _word = self._split()
        self.setText(f"{before} {tag}, " if before else f"{tag}, ")

    def _split(self) -> tuple[str, str]:
        text = self.text()
        cut = max((text.rfind(separator) for separator in _SEPARATORS), default=-1)
        return text[: cut + 1], text[cut + 1 :]


def _parts(text: str) -> list[str]:
    for separator in _SEPARATORS[1:]:
        text = text.replace(separator, ",")
    return text.split(",")
