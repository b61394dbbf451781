"""The Tab key goes through a form from top to bottom, whatever was made first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from custdesk.ui.widgets import begin_at_the_top, tab_as_one_reads


def made_backwards() -> tuple[QDialog, list[QWidget]]:
    """Return a form whose parts were made and placed from the last to the first, and these as one reads them."""
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    buttons = QDialogButtonBox()
    done = QPushButton("Done")
    buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
    column.addWidget(buttons)
    inner, right, left = QWidget(), QLineEdit(), QLineEdit()
    grid = QGridLayout(inner)
    grid.addWidget(right, 1, 1)
    grid.addWidget(left, 1, 0)
    grid.addWidget(QLabel("Name"), 0, 0)
    area = QScrollArea()
    area.setWidget(inner)
    column.insertWidget(0, area)
    page, tick, tabs = QWidget(), QCheckBox("Here"), QTabWidget()
    QVBoxLayout(page).addWidget(tick)
    tabs.addTab(page, "First")
    column.insertWidget(0, tabs)
    return dialog, [tabs.tabBar(), tick, area, left, right, done]


def test_the_tab_key_goes_as_one_reads(qtbot: QtBot) -> None:
    dialog, parts = made_backwards()
    qtbot.addWidget(dialog)
    tab_as_one_reads(dialog)
    dialog.show()
    dialog.activateWindow()
    parts[0].setFocus()
    passed = [dialog.focusWidget()]
    for _ in parts[1:]:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    assert passed == parts


def test_it_begins_at_the_top_unless_something_has_the_focus(qtbot: QtBot) -> None:
    dialog, parts = made_backwards()
    qtbot.addWidget(dialog)
    parts[0].setEnabled(False)
    begin_at_the_top(dialog)
    assert dialog.focusWidget() is parts[1]
    parts[4].setFocus()
    begin_at_the_top(dialog)
    assert dialog.focusWidget() is parts[4]
