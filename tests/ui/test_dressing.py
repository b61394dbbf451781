"""Another look comes over the windows piece by piece, and nobody sees a part of it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from custdesk.ui.choices import Choices
from custdesk.ui.record_table import RecordTable, RecordTableModel, TableColumn
from custdesk.ui.theme import DARK, LIGHT, TextSize, ThemeChoice
from custdesk.ui.widgets import small
from tests.ui.wearing import wear


class _Watched(QLabel):
    """Notes in which colour and size it was painted."""

    def __init__(self) -> None:
        super().__init__("Name")
        self.painted: list[tuple[str, int]] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.append((_ink(self), self.font().pixelSize()))


def _ink(part: QWidget) -> str:
    return part.palette().color(QPalette.ColorRole.WindowText).name()


def _column(*parts: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    for part in parts:
        layout.addWidget(part)
    return box


def _two_places(qtbot: QtBot, *, many: int) -> tuple[QStackedWidget, list[_Watched], list[QLabel]]:
    """Return a window with a place that is seen and one that is not, and the parts of each."""
    stack = QStackedWidget()
    seen, hidden = [_Watched() for _number in range(60)], [QLabel("Name") for _number in range(many)]
    stack.addWidget(_column(*seen))
    stack.addWidget(_column(*hidden))
    qtbot.addWidget(stack)
    stack.show()
    qtbot.waitUntil(lambda: all(part.painted for part in seen), timeout=30_000)
    return stack, seen, hidden


def test_what_is_seen_is_painted_only_when_all_of_it_wears_the_new_look(qtbot: QtBot, choices: Choices) -> None:
    _stack, seen, _hidden = _two_places(qtbot, many=1)
    for part in seen:
        part.painted.clear()
    choices.choose_theme(ThemeChoice.DARK)
    choices.choose_text_size(TextSize.LARGEST)
    qtbot.waitUntil(lambda: all(part.painted for part in seen), timeout=30_000)

    assert {look for part in seen for look in part.painted} == {(DARK.text, 18)}


def test_what_was_to_be_painted_when_the_change_began_is_painted_after_it(qtbot: QtBot, choices: Choices) -> None:
    stack, seen, _hidden = _two_places(qtbot, many=1)
    seen[0].update()
    wear(qtbot, choices, ThemeChoice.DARK)
    qtbot.waitUntil(lambda: seen[0].painted[-1] == (DARK.text, 13), timeout=30_000)
    seen[0].painted.clear()
    stack.update()
    qtbot.waitUntil(lambda: bool(seen[0].painted), timeout=30_000)


def test_a_place_that_was_not_seen_wears_it_too(qtbot: QtBot, choices: Choices) -> None:
    _stack, _seen, hidden = _two_places(qtbot, many=20)
    wear(qtbot, choices, ThemeChoice.DARK)

    assert {_ink(part) for part in hidden} == {DARK.text}
    wear(qtbot, choices, ThemeChoice.LIGHT)
    assert {_ink(part) for part in hidden} == {LIGHT.text}


def test_what_is_opened_meanwhile_comes_before_what_is_not_seen(qtbot: QtBot, choices: Choices) -> None:
    stack, _seen, hidden = _two_places(qtbot, many=300)
    last = QDialog(stack)
    inner = QLabel("Name", last)
    dressed: list[QWidget] = []
    choices.theme.dressed.connect(dressed.append)
    choices.theme.dressed.connect(lambda part: last.show() if part is hidden[0] else None)
    wear(qtbot, choices, ThemeChoice.DARK)

    assert _ink(inner) == DARK.text
    assert dressed.index(inner) < dressed.index(hidden[-1])
    # What is left of other tests is dressed, too.
    assert dressed.index(inner) - dressed.index(hidden[0]) < len(dressed) / 6


def test_dialogs_menus_and_tips_wear_it_whether_they_were_open_or_come_later(qtbot: QtBot, choices: Choices) -> None:
    window = QWidget()
    menu = QMenu(window)
    menu.addAction("Undo")
    open_dialog, closed_dialog = QDialog(window), QDialog(window)
    inner = [QLabel("Name", dialog) for dialog in (open_dialog, closed_dialog)]
    qtbot.addWidget(window)
    window.show()
    open_dialog.show()
    menu.ensurePolished()
    choices.choose_theme(ThemeChoice.DARK)
    meanwhile = QLabel("Name", window)
    meanwhile.show()
    qtbot.waitUntil(lambda: _ink(menu) == DARK.text, timeout=30_000)
    closed_dialog.show()
    QToolTip.showText(window.pos(), "A tip")
    tip = next(part for part in QApplication.topLevelWidgets() if part.inherits("QTipLabel"))

    assert {_ink(part) for part in (*inner, menu, meanwhile)} == {DARK.text}
    assert tip.grab().toImage().pixelColor(3, 3) == QColor(DARK.tip)
    QToolTip.hideText()


def test_a_change_during_a_change_is_right_at_the_end(qtbot: QtBot, choices: Choices) -> None:
    stack, seen, hidden = _two_places(qtbot, many=100)
    stack.addWidget(table := _table())
    note = small("Hint")
    stack.addWidget(note)
    for size in (TextSize.LARGEST, TextSize.LARGE, TextSize.LARGEST):
        choices.choose_text_size(size)
        QApplication.processEvents()
    for look in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        choices.choose_theme(look)
        QApplication.processEvents()
    choices.choose_text_size(TextSize.LARGE)
    wear(qtbot, choices, ThemeChoice.DARK)

    assert {_ink(part) for part in (*seen, *hidden)} == {DARK.text}
    assert {part.font().pixelSize() for part in (*seen, *hidden)} == {16}
    assert note.font().pixelSize() == 13
    assert table.columnWidth(0) == 120
    assert stack.updatesEnabled()


def test_widths_of_columns_are_told_rightly_while_the_size_of_text_changes(qtbot: QtBot, choices: Choices) -> None:
    table = _table()
    qtbot.addWidget(table)
    choices.choose_text_size(TextSize.LARGEST)

    assert table.arrangement()["widths"]["a"] == 100
    table.arrange({"columns": ["a", "b"], "widths": {"a": 200}})
    with qtbot.waitSignal(choices.theme.changed, timeout=30_000):
        pass
    assert table.columnWidth(0) == 280


def test_parts_may_go_while_others_are_dressed(qtbot: QtBot, choices: Choices) -> None:
    stack, seen, hidden = _two_places(qtbot, many=100)

    class Ender(QPushButton):
        def changeEvent(self, event: QEvent) -> None:
            super().changeEvent(event)
            if event.type() is QEvent.Type.StyleChange:
                for part in (*seen[30:], *hidden[10:]):
                    if isValid(part):
                        delete(part)

    stack.widget(0).layout().insertWidget(0, Ender())
    stack.widget(1).layout().insertWidget(0, Ender())
    qtbot.wait(1)
    wear(qtbot, choices, ThemeChoice.DARK)

    assert {_ink(part) for part in (*seen, *hidden) if isValid(part)} == {DARK.text}
    assert sum(map(isValid, (*seen, *hidden))) == 40


def _table() -> RecordTable:
    columns = [
        TableColumn(key=key, heading=("Customer", "Name"), words=str, shown=True, width=100) for key in ("a", "b", "c")
    ]
    return RecordTable(RecordTableModel(columns, lambda row: row), "A list")
