"""The sample shop beside the work: opened in a process of its own, and marked as long as it is open."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QProcess, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton, QWidget

from custdesk.demo.shop import untidy_file
from custdesk.desk.permissions import Permission
from custdesk.services import Services
from custdesk.ui import icons
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, confirm, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
COMMAND = "demo-window"


def sample_command() -> list[str]:
    """Return how this program is started on the sample shop."""
    return [*sys.orig_argv[: len(sys.orig_argv) - len(sys.argv[1:])], COMMAND]


def open_sample() -> bool:
    """Start the program once more, on the sample shop; return whether it could be started.

    A process of its own: the vault that is open here stays open, and nothing of it is in reach there.
    """
    program, *arguments = sample_command()
    started = QProcess.startDetached(program, arguments)
    return started[0] if isinstance(started, tuple) else bool(started)


class SampleBanner(QFrame):
    """Says over every place that this is the sample shop. ``again_asked`` after the person agreed to begin again."""

    again_asked = Signal()

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._language = services.shop.get().language
        look(self, "note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.says = words()
        self.import_button, self.again_button = QPushButton(), QPushButton()
        icons.dress(self.import_button, "import")
        icons.dress(self.again_button, "restore")
        self.import_button.setVisible(services.session.may(Permission.IMPORT_RUN))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(Picture("star", "link", size=20))
        row.addWidget(self.says, 1)
        row.addWidget(self.import_button)
        row.addWidget(self.again_button)
        self.import_button.clicked.connect(lambda _checked=False: self.try_an_import())
        self.again_button.clicked.connect(lambda _checked=False: self.begin_again())
        self._retranslate()

    def try_an_import(self) -> None:
        """Bring the sample list of this shop in, as far as the person goes on."""
        self._window.open_place(ExchangePage.icon)
        page = self._window.current_page
        if isinstance(page, ExchangePage):
            page.bring_in(untidy_file(self._language))

    def begin_again(self) -> None:
        """Ask, and then have the sample shop made anew."""
        question = translate("Sample", "Throw away what you did in the sample shop, and make it fresh?")
        if (
            confirm(self._window, question, translate("Sample", "Begin again"))
            and self._window.current_page.may_leave()
        ):
            self.again_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.says.setText(translate("Sample", "This is the sample shop. Everybody in it is invented: try anything."))
        self.setAccessibleName(self.says.text())
        self.import_button.setText(translate("Sample", "Try an import"))
        self.again_button.setText(translate("Sample", "Begin again"))


def put_over(window: QMainWindow, banner: QWidget) -> None:
    """Show a banner over everything of a window; it stays when the window is made anew in another language."""
    window.setMenuWidget(banner)
