"""One entry of the log, in full."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.audit.model import LogEntry, ValueChange
from custdesk.ui import dates, icons
from custdesk.ui.audit.close_button import close_button
from custdesk.ui.audit.sentences import about, person, sentence
from custdesk.ui.audit.values import change_lines
from custdesk.ui.local_form import LocalForm
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Line, scrolling, small, words
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_WIDTH = 310


class EntryPanel(QFrame):
    """``values_asked`` carries the number of the entry: looking at values is logged, so it is asked for."""

    values_asked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        self.setFixedWidth(_WIDTH)
        self._entry: LogEntry | None = None
        self.heading = words()
        look(self.heading, "heading")
        self.close_button = close_button()
        self.close_button.clicked.connect(self.closed)
        self.facts, self.changes = QGridLayout(), QVBoxLayout()
        self.values_button = QPushButton(translate("Log", "Show the values before and after"))
        icons.dress(self.values_button, "eye")
        self.values_button.clicked.connect(self._ask)
        self.note = small(translate("Log", "Looking at the values of a customer is logged too."))
        self._lay_out()
        self.hide()

    def show_entry(self, entry: LogEntry) -> None:
        self._entry = entry
        self.heading.setText(sentence(entry))
        _empty(self.facts)
        _empty(self.changes)
        subject = about(entry)
        facts = [
            (translate("Log", "Entry"), QLocale().toString(entry.seq)),
            (translate("Log", "When"), f"\u2066{dates.show_instant(entry.at)}\u2069"),
            (translate("Log", "Who"), person(entry.actor_id, entry.actor_name)),
            *([(translate("Log", "About"), subject)] if subject else []),
        ]
        for row, (name, value) in enumerate(facts):
            self.facts.addWidget(small(name), row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(words(value), row, 1)
        self.values_button.setVisible(entry.has_values)
        self.note.setVisible(entry.has_values and entry.subject_kind == "customer")
        self.show()

    def show_values(self, seq: int, changes: tuple[ValueChange, ...], form: LocalForm) -> None:
        """Show what the entry changed, if it is still the one that is shown."""
        if self._entry is None or self._entry.seq != seq:
            return
        self.values_button.hide()
        self.note.hide()
        _empty(self.changes)
        for change in changes:
            name, before, after = change_lines(change, self._entry.subject_kind, form)
            self.changes.addWidget(Line())
            heading = Text(name)
            look(heading, "label")
            self.changes.addWidget(heading)
            if before:
                self.changes.addWidget(small(translate("Log", "Before")))
                self.changes.addWidget(words(before))
                self.changes.addWidget(small(translate("Log", "After")))
            self.changes.addWidget(words(after, muted=not before))

    def _ask(self) -> None:
        if self._entry is not None:
            self.values_asked.emit(self._entry.seq)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.facts.setHorizontalSpacing(Space.M)
        self.facts.setVerticalSpacing(Space.XS)
        self.facts.setColumnStretch(1, 1)
        self.changes.setSpacing(Space.XS)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        column.addLayout(self.facts)
        column.addWidget(self.values_button)
        column.addWidget(self.note)
        column.addLayout(self.changes)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        whole.addWidget(scrolling(inner), 1)


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
