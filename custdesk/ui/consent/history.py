"""Everything a customer ever answered, the newest first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from custdesk.consent.model import HistoryLine
from custdesk.ui.consent import texts
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Line, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SHOWN_AT_FIRST = 12


class HistoryEntry(QWidget):
    """What was answered, when, how and to whom; the words on demand."""

    def __init__(self, line: HistoryLine, purpose_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = words(texts.history_head(line, purpose_title))
        look(self.head, "strong")
        self.source = small(texts.history_source(line))
        self.shown = words(texts.shown_words(line), muted=True)
        if line.words:
            self.shown.setLayoutDirection(texts.direction_of(line.language))
        self.notice = small(texts.notice_named(line) if line.notice_version else "")
        self.shown.hide()
        self.notice.hide()
        self.button = QPushButton()
        look(self.button, "link")
        self.button.setVisible(line.answer not in ("opted_out", "opted_in"))
        self.button.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        for widget in (self.head, self.source, self.shown, self.notice):
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._name_button()

    def _turn(self) -> None:
        self.shown.setVisible(self.shown.isHidden())
        self.notice.setVisible(bool(self.notice.text()) and not self.shown.isHidden())
        self._name_button()

    def _name_button(self) -> None:
        show, hide = translate("Consent", "Show the words"), translate("Consent", "Hide the words")
        self.button.setText(show if self.shown.isHidden() else hide)
        self.button.setAccessibleDescription(self.head.text())


class HistoryList(QWidget):
    """The entries; a long history is cut until it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        self.entries: list[HistoryEntry] = []

    def show_lines(self, lines: Sequence[HistoryLine], titles: Mapping[str, str], *, whole: bool = False) -> None:
        """Show the newest lines, or all of them; ``titles`` are those of the purposes by code."""
        while (item := self._room.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown = lines if whole else lines[:_SHOWN_AT_FIRST]
        self.entries = [HistoryEntry(line, titles.get(line.code, line.code)) for line in shown]
        for place, entry in enumerate(self.entries):
            if place:
                self._room.addWidget(Line())
            self._room.addWidget(entry)
        if len(shown) < len(lines):
            more = QPushButton(translate("Consent", "Show all %Ln answer(s)", None, len(lines)))
            look(more, "link")
            more.clicked.connect(lambda: self.show_lines(lines, titles, whole=True))
            self._room.addWidget(more)
        if not lines:
            self._room.addWidget(small(translate("Consent", "Nothing was recorded yet.")))
