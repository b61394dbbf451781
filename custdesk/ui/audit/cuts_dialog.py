"""What a rule cut from the log, range by range."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from custdesk.desk.cuts import Cut
from custdesk.ui.cut_words import was_cut
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, make_room, title, words

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 600, 420


class CutsDialog(DialogAsOneReads):
    """Names the entries that were cut, and how a reader knows that no more than that is missing."""

    def __init__(self, cuts: Sequence[Cut], months: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = translate("LogRetention", "What was cut from the log")
        self.setWindowTitle(heading)
        make_room(self, QSize(_WIDTH, _HEIGHT))
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        if cuts:
            self.list.addItems([was_cut(cut, months) for cut in cuts])
        else:
            self.list.addItem(translate("LogRetention", "Nothing was ever cut from this log."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(
            words(
                translate(
                    "LogRetention",
                    "An owner signed for exactly these entries. Verifying the log shows whether anything else is"
                    " missing.",
                ),
                muted=True,
            )
        )
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
