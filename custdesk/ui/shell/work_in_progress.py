"""What the worker does now, at the foot of the window, with a button to stop it where that can be."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from custdesk.ui.growing import keep_fitting
from custdesk.ui.stillness import show_busy
from custdesk.ui.tasks import Task, TaskRunner
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.labels import look, small

translate = QCoreApplication.translate
_SHOWN_AFTER_MS = 500
_BAR_WIDTH = 72
_WIDEST = 320
_SHORTEST = 80


class WorkInProgress(QWidget):
    """Quiet while nothing runs, and about what is over in a moment."""

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self._task: Task | None = None
        self._share = ""
        self.label: QLabel = small()
        self.label.setWordWrap(False)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        keep_fitting(self, WorkInProgress._fit)
        self.stop_button = QPushButton(translate("StatusLine", "Stop"))
        look(self.stop_button, "link")
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.label, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SHOWN_AFTER_MS)
        self._wait.timeout.connect(self._appear)
        tasks.turned.connect(self._turn)
        self.hide()
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_text()

    def _fit(self) -> None:
        self.bar.setFixedWidth(grown(_BAR_WIDTH))
        self.setMaximumWidth(grown(_WIDEST))

    def least_width(self) -> int:
        """Return the pixels without which nothing of its text could be read."""
        stop = self.stop_button.sizeHint().width() if self.stop_button.isVisibleTo(self) else 0
        return grown(_SHORTEST) + self.bar.width() + stop + 2 * Space.S

    def text(self) -> str:
        """Return what is done now and how far it is, in words."""
        told = self._task.text if self._task is not None else ""
        return f"{told or translate('StatusLine', 'Working …')} {self._share}".strip()

    def _turn(self) -> None:
        task = self._tasks.present
        if task is self._task:
            return
        self._task = task
        self._share = ""
        if task is None:
            self._wait.stop()
            self.hide()
            return
        task.progressed.connect(self._advance)
        task.told.connect(self._show_task)
        show_busy(self.bar)
        self._show_task()
        if self.isHidden():
            self._wait.start()

    def _appear(self) -> None:
        self.setVisible(self._task is not None)
        self._show_task()

    def _advance(self, done: int, total: int) -> None:
        if self.sender() is not self._task:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._share = QLocale().toString(100 * done // total) + QLocale().percent() if total > 0 else ""
        self._show_text()

    def _show_task(self) -> None:
        task = self._task
        self.stop_button.setVisible(task is not None and task.can_stop)
        self.stop_button.setEnabled(task is not None and not task.cancelled)
        self._show_text()

    def _show_text(self) -> None:
        text = self.text()
        self.setAccessibleName(text)
        self.bar.setAccessibleName(text)
        self.stop_button.setAccessibleDescription(text)
        self.label.setToolTip(text)
        self.label.setText(self.label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.label.width()))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task.tell(translate("StatusLine", "Stopping …"), can_stop=True)
