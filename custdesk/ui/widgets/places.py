"""What fills a place that has nothing to show yet, or is waiting."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from custdesk.ui.growing import keep_fitting
from custdesk.ui.stillness import show_busy
from custdesk.ui.tasks import Task
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.areas import scrolling
from custdesk.ui.widgets.labels import Picture, look, words

translate = QCoreApplication.translate
_WIDE_ENOUGH = 420
_PICTURE = 40


class EmptyPlace(QWidget):
    """An empty place that says what to do next."""

    def __init__(
        self,
        icon: str,
        heading: str,
        text: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = Picture(icon, "muted", _PICTURE)
        self.heading = QLabel(heading)
        look(self.heading, "heading")
        self.text = words(text, muted=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_fitting(self.text, lambda text: text.setFixedWidth(grown(_WIDE_ENOUGH)))
        self.button = QPushButton(action)
        look(self.button, "primary")
        if not action:
            self.button.hide()
        self._act = act
        self.button.clicked.connect(self._do)
        area = scrolling(self._inside(picture))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing in it but a button that can have it
        area.setAccessibleName(heading)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def _inside(self, picture: Picture) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(Space.M)
        column.addStretch(2)
        # A wrapping text added with an alignment would get the height of one line only.
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.text)
        middle.addStretch()
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return inner

    def _do(self) -> None:
        if self._act is not None:
            self._act()


class ProgressStrip(QWidget):
    """What is being done, how far it is, and a button to stop it. Hidden while nothing runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self.label = words()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(translate("ProgressStrip", "Stop"))
        look(self.cancel, "quiet")
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.label)
        column.addLayout(row)
        self.hide()

    def follow(self, task: Task, text: str, *, can_stop: bool = True) -> None:
        """Show ``task`` until it has ended."""
        self._task = task
        self._text = text
        task.tell(text, can_stop=can_stop)
        self.cancel.setText(translate("ProgressStrip", "Stop"))
        self.cancel.setVisible(can_stop)
        self.cancel.setEnabled(True)
        self.label.setText(text)
        self.bar.setAccessibleName(text)
        show_busy(self.bar)
        task.progressed.connect(self._advance)
        task.said.connect(self._say)
        task.finished.connect(self._end)
        self.show()

    def _say(self, text: str) -> None:
        self._text = text
        self.bar.setAccessibleName(text)
        show_busy(self.bar)
        if self.cancel.isEnabled():  # or it was asked to stop already
            self.label.setText(text)

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total > 0 and self.cancel.isEnabled():
            self.label.setText(f"{self._text} {self.share(done, total)}")

    def share(self, done: int, total: int) -> str:
        """Return how far it is, in words."""
        return QLocale().toString(100 * done // total) + QLocale().percent()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.cancel.setEnabled(False)
            self.label.setText(translate("ProgressStrip", "Stopping …"))

    def _end(self) -> None:
        self._task = None
        self.hide()
