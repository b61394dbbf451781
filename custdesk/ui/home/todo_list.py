"""The lines of what needs doing, and what is said where nothing does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.desk.todo import Todo
from custdesk.errors import CustDeskError
from custdesk.ui.home.wording import WORDINGS
from custdesk.ui.messages import sentence
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import Picture, look, words

translate = QCoreApplication.translate
_INKS = {"neutral": "muted", "accent": "link", "success": "success", "warning": "warning", "danger": "danger"}
_ICON = 20
_NEVER_LATER = frozenset({"incident"})


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong in a source of lines."""

    source: str
    error: Exception


class TodoLine(QFrame):
    """``wanted`` when its button is pressed, ``later`` when it shall be hidden until tomorrow."""

    wanted = Signal()
    later = Signal()

    def __init__(self, key: str, icon: tuple[str, str], said: str, button: str, *, may_wait: bool) -> None:
        """``icon`` is a name and the colour of it; ``key`` tells the line from others."""
        super().__init__()
        look(self, "card")
        self.key = key
        self.said = said
        self.button = QPushButton(button)
        self.button.setAccessibleDescription(said)
        self.button.setVisible(bool(button))
        self.later_button = QPushButton(translate("Home", "Later"))
        look(self.later_button, "quiet")
        self.later_button.setToolTip(translate("Home", "Hide this until tomorrow"))
        self.later_button.setAccessibleDescription(said)
        self.later_button.setVisible(may_wait)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(Picture(*icon, size=_ICON), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(Space.XS)
        row.addWidget(words(said), 1)
        row.addWidget(self.button)
        row.addWidget(self.later_button)
        self.button.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.later_button.clicked.connect(lambda _checked=False: self.later.emit())


def line_of(todo: Todo) -> TodoLine:
    """Return the line of something that needs doing."""
    wording = WORDINGS[todo.code]
    icon = (wording.icon, _INKS[wording.tone])
    return TodoLine(todo.code, icon, wording.sentence(todo), wording.button(), may_wait=todo.code not in _NEVER_LATER)


def line_of_trouble(trouble: Trouble) -> TodoLine:
    """Return the line that says what could not be looked up; a mistake of the program can be reported from it."""
    if isinstance(trouble.error, CustDeskError):
        said = translate("Home", "Something could not be looked up. {reason}").format(reason=sentence(trouble.error))
        return TodoLine(f"trouble/{trouble.source}", ("problem", "danger"), said, "", may_wait=False)
    said = translate("Home", "Something could not be looked up because of a mistake in the program.")
    report = translate("Home", "Report it")
    return TodoLine(f"trouble/{trouble.source}", ("problem", "danger"), said, report, may_wait=False)


class TodoList(QWidget):
    """``wanted`` carries what a person wants to do, ``put_off`` the code of what shall wait until tomorrow,
    ``reported`` what went wrong in the program."""

    wanted = Signal(object)
    put_off = Signal(str)
    reported = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[TodoLine] = []
        self._shown: tuple[tuple[Todo, ...], tuple[tuple[str, str], ...]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_lines(self, todos: Sequence[Todo], troubles: Mapping[str, Exception]) -> None:
        """Show other lines; the keyboard stays where it was, or near it."""
        shown = (tuple(todos), tuple((name, repr(error)) for name, error in troubles.items()))
        if shown == self._shown:
            return
        self._shown = shown
        focused, place = self._focused()
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(todo) for todo in todos]
        self.lines += [self._line_of_trouble(Trouble(name, error)) for name, error in troubles.items()]
        for line in self.lines:
            self._column.addWidget(line)
        if place >= 0 and self.lines:
            kept = next((line for line in self.lines if line.key == focused), None)
            (kept or self.lines[min(place, len(self.lines) - 1)]).button.setFocus()

    def _line(self, todo: Todo) -> TodoLine:
        line = line_of(todo)
        line.wanted.connect(partial(self.wanted.emit, todo))
        line.later.connect(partial(self.put_off.emit, todo.code))
        return line

    def _line_of_trouble(self, trouble: Trouble) -> TodoLine:
        line = line_of_trouble(trouble)
        line.wanted.connect(partial(self.reported.emit, trouble.error))
        return line

    def _focused(self) -> tuple[str, int]:
        """Return key and place of the line that the keyboard is in; no key and -1 where it is in none."""
        for place, line in enumerate(self.lines):
            if line.button.hasFocus() or line.later_button.hasFocus():
                return line.key, place
        return "", -1
