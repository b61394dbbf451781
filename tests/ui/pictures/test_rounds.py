"""What finds the parts of a dialog that Tab does not come to finds them, and nothing else."""

from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.widgets import DialogAsOneReads
from tests.ui.pictures.rounds import unreached


def with_a_part_that_stands_for_its_end(dialog: QDialog) -> QDialog:
    room, typed = QWidget(), QLineEdit()
    inner = QVBoxLayout(room)
    inner.addWidget(QPushButton("Copy"))
    inner.addWidget(typed)
    column = QVBoxLayout(dialog)
    column.addWidget(room)
    column.addWidget(QPushButton("Done"))
    room.setFocusProxy(typed)
    return dialog


def test_a_button_that_tab_does_not_come_to_is_found(qtbot: QtBot) -> None:
    circling = with_a_part_that_stands_for_its_end(QDialog())
    qtbot.addWidget(circling)
    circling.show()
    assert unreached(circling)


def test_a_dialog_that_goes_as_one_reads_is_passed_through(qtbot: QtBot) -> None:
    dialog = with_a_part_that_stands_for_its_end(DialogAsOneReads())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not unreached(dialog)
    assert not unreached(QWidget())
