"""The foot of the wizard: what went wrong, how far the work is, why one cannot go on, and the buttons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.ui.exchange.import_wizard.cells import side_by_side
from custdesk.ui.exchange.import_wizard.pace import Pace
from custdesk.ui.tasks import Task
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, ProgressStrip, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class Foot(QWidget):
    """The buttons are the wizard's to connect; ``say`` and ``doubt`` put words beside them."""

    def __init__(self) -> None:
        super().__init__()
        self._retry: Callable[[], None] | None = None
        self.trouble = words()
        self.retry = QPushButton(translate("Import", "Try again"))
        self.retry.clicked.connect(self._try_again)
        self.trouble_frame = QFrame()
        look(self.trouble_frame, "notice-danger")
        self.progress = PacedStrip()
        self.doubt_picture = Picture()
        self.doubt = words()
        look(self.doubt, "doubt")
        self.cancel = QPushButton(translate("Import", "Cancel"))
        self.back = QPushButton(translate("Import", "Back"))
        self.onwards = QPushButton()
        look(self.onwards, "primary")
        self._lay_out()
        self.say("")

    def say(self, text: str, retry: Callable[[], None] | None = None) -> None:
        """Say what went wrong, with a button to do it again; an empty text takes it away."""
        self._retry = retry
        self.trouble.setText(text)
        self.trouble_frame.setVisible(bool(text))
        self.retry.setVisible(retry is not None)

    def say_doubt(self, text: str) -> None:
        """Say why one cannot go on; an empty text says that one can."""
        self.doubt.setText(text)
        self.doubt_picture.show_icon("warning" if text else "", "warning")
        self.onwards.setAccessibleDescription(text)

    def _try_again(self) -> None:
        if self._retry is not None:
            self._retry()

    def _lay_out(self) -> None:
        trouble = QHBoxLayout(self.trouble_frame)
        trouble.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        trouble.setSpacing(Space.S)
        trouble.addWidget(Picture("problem", "danger", parent=self.trouble_frame), 0, Qt.AlignmentFlag.AlignVCenter)
        trouble.addWidget(self.trouble, 1)
        trouble.addWidget(self.retry)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.cancel)
        buttons.addSpacing(Space.L)
        buttons.addWidget(self.doubt_picture)
        buttons.addWidget(self.doubt, 1)
        buttons.addSpacing(Space.L)
        buttons.addWidget(self.back)
        buttons.addWidget(self.onwards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.trouble_frame)
        column.addWidget(self.progress)
        column.addLayout(buttons)


class PacedStrip(ProgressStrip):
    """Says how many rows a second go by and how long it still takes, beside how far it is."""

    def follow(self, task: Task, text: str, *, can_stop: bool = True) -> None:
        self._pace = Pace()
        super().follow(task, text, can_stop=can_stop)

    def share(self, done: int, total: int) -> str:
        return side_by_side((super().share(done, total), *self._pace.words(done, total)))
