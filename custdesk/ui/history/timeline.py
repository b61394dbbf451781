"""The lines of a history: what was done with its values before and after, and who looked how often."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.audit.model import LogEntry, ValueChange
from custdesk.history.model import MERGES, Looks, LooksPage, Told
from custdesk.ui import dates
from custdesk.ui.audit.sentences import action_name, person, sentence
from custdesk.ui.audit.values import change_lines
from custdesk.ui.history.words import as_one_reads, from_to, looks_words
from custdesk.ui.local_form import LocalForm
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Text, small, words
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class ToldLine(QWidget):
    """``undo_asked`` carries the columns to be ticked, all if there are none; ``moment_asked`` comes for going back."""

    undo_asked = Signal(tuple)
    moment_asked = Signal()

    def __init__(self, line: Told, form: LocalForm, *, may_undo: bool, may_go_back: bool) -> None:
        super().__init__()
        self.entry = line.entry
        # The columns are told below, with their values.
        plain = line.entry.action in ("customer.changed", *MERGES) and line.changes
        self.head = words(action_name(line.entry.action) if plain else sentence(line.entry))
        look(self.head, "strong")
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.head)
        column.addWidget(small(_when_and_who(line.entry)))
        if line.entry.gone:
            column.addWidget(small(translate("History", "In the record that was merged into this one.")))
        # A merge is undone as a whole.
        single = len(line.changes) == 1 or line.entry.action in MERGES
        for change in line.changes:
            self._add_change(column, change, form, with_button=may_undo and not single)
        if line.gone:
            column.addWidget(small(translate("History", "The values before and after are not kept any more.")))
        self._add_actions(column, may_undo=may_undo, may_go_back=may_go_back)

    def _add_change(self, column: QVBoxLayout, change: ValueChange, form: LocalForm, *, with_button: bool) -> None:
        name, before, after = change_lines(change, "customer", form)
        heading = Text(name)
        look(heading, "label")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(heading, 1)
        if with_button and not change.withheld:
            button = self._button(translate("History", "Undo …"), translate("History", "Undo: {column}"), name)
            button.clicked.connect(lambda _checked=False: self.undo_asked.emit((change.column,)))
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(words(from_to(before, after) if before else after, muted=not before))

    def _add_actions(self, column: QVBoxLayout, *, may_undo: bool, may_go_back: bool) -> None:
        room = QWidget()
        flow = FlowLayout(room)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(Space.XS)
        if may_undo:
            button = self._button(translate("History", "Undo this …"), "{column}", self.head.text())
            button.clicked.connect(lambda _checked=False: self.undo_asked.emit(()))
            flow.addWidget(button)
        if may_go_back:
            button = self._button(translate("History", "Back to how it was here …"), "{column}", self.head.text())
            button.clicked.connect(self.moment_asked)
            flow.addWidget(button)
        column.addWidget(room)
        room.setVisible(may_undo or may_go_back)

    def _button(self, text: str, told: str, about: str) -> QPushButton:
        button = QPushButton(text)
        look(button, "link")
        button.setAccessibleDescription(told.format(column=about))
        self.buttons.append(button)
        return button


class LooksLine(QWidget):
    """Says who looked how often on a day, and unfolds to the single looks, read by ``read`` from a number on."""

    def __init__(self, line: Looks, read: Callable[[Looks, int | None], LooksPage | None]) -> None:
        super().__init__()
        self.line = line
        self._read = read
        self._next: int | None = None
        self.head = words(looks_words(line))
        self.unfold = QPushButton()
        look(self.unfold, "link")
        self.unfold.clicked.connect(self._turn)
        self.more = QPushButton(translate("History", "Show more"))
        look(self.more, "link")
        self.more.setAccessibleDescription(self.head.text())
        self.more.clicked.connect(self._read_on)
        self.room = QWidget()
        self.lines = QVBoxLayout(self.room)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(Space.XS)
        row = QHBoxLayout()
        row.addWidget(self.head, 1)
        row.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.room)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.room.hide()
        self.more.hide()
        self._name()

    @property
    def unfolded(self) -> bool:
        return not self.room.isHidden()

    def _turn(self) -> None:
        if self.lines.count() == 0:
            self._read_on()
        self.room.setVisible(not self.unfolded)
        self.more.setVisible(self.unfolded and self._next is not None)
        self._name()

    def _read_on(self) -> None:
        page = self._read(self.line, self._next)
        if page is None:
            return
        for entry in page.entries:
            text = translate("History", "{time}  {what}").format(time=dates.show_time(entry.at), what=sentence(entry))
            self.lines.addWidget(small(text))
        self._next = page.next_seq
        self.more.setVisible(self._next is not None)

    def _name(self) -> None:
        self.unfold.setText(translate("History", "Hide") if self.unfolded else translate("History", "Show"))
        self.unfold.setAccessibleDescription(self.head.text())


def _when_and_who(entry: LogEntry) -> str:
    who = person(entry.actor_id, entry.actor_name)
    return as_one_reads(f"\u2066{dates.show_time(entry.at)}\u2069 · \u2068{who}\u2069")
