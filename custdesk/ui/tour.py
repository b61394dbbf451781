"""The tour without a screen: the main job, then pictures of every screen in two languages and two themes."""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize
from PySide6.QtWidgets import QWidget

from custdesk.demo.shop import Demo
from custdesk.demo.tour import Toured, tour
from custdesk.errors import FolderNotEmpty
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.pictures import render
from custdesk.ui.program import Program
from custdesk.ui.theme import ThemeChoice

_SIZE = QSize(1280, 800)
_SOMEBODY = 1
_WAIT_MS = 10_000
# Only a folder that a tour made is ever removed.
_MARK = "made-by-a-tour.txt"
_LANGUAGES = ("en", "fa")
_THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)


class Tour:
    """Writes a demo shop, its workbooks and its pictures into a folder, and says what lies where."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self._folder = folder.resolve()

    def go(self) -> None:
        """Do it all; an earlier tour in the same folder is replaced. Raise ``FolderNotEmpty`` for any other folder."""
        self._make_room()
        toured = tour(self._folder, _say)
        try:
            count = self._take_pictures(toured)
        finally:
            self._program.end_session()
            self._program.tasks.stop()
        _say(f"Saved {count} pictures of the screens: {self._folder / 'pictures'}")
        _tell_people(toured.demo)

    def _make_room(self) -> None:
        mark = self._folder / _MARK
        if mark.is_file():
            shutil.rmtree(self._folder)
        elif self._folder.exists() and any(self._folder.iterdir()):
            raise FolderNotEmpty(path=str(self._folder))
        self._folder.mkdir(parents=True, exist_ok=True)
        mark.write_text("Made by a tour of CustDesk; the next tour replaces this folder.\n", encoding="utf-8")

    def _take_pictures(self, toured: Toured) -> int:
        pictures = self._folder / "pictures"
        pictures.mkdir()
        count = 0
        window = self._program.open_session(toured.services)
        window.resize(_SIZE)
        for language in _LANGUAGES:
            self._program.choices.languages.install(language)
            for theme in _THEMES:
                self._program.choices.theme.choose(theme)
                self._settle()
                count += self._picture(self._program.make_gate(), pictures / f"sign-in-{language}-{theme.value}.png")
                for place, page in enumerate(window.pages()):
                    window.go_to(place)
                    self._settle()
                    if isinstance(page, CustomersPage):
                        self._open_somebody(page)
                    name = page.icon
                    count += self._picture(window, pictures / f"{name}-{language}-{theme.value}.png")
        return count

    def _picture(self, widget: QWidget, path: Path) -> int:
        self._settle()
        render(widget, path, None if widget is self._program.window else widget.size())
        return 1

    def _open_somebody(self, page: CustomersPage) -> None:
        """Open a customer, and wait for what the page brings a moment later."""
        page.finder.table.choose(_SOMEBODY)
        deadline = QDeadlineTimer(_WAIT_MS)
        while not (page.finder.count.text() and page.panel.isVisible()) and not deadline.hasExpired():
            self._program.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _settle(self) -> None:
        while True:
            self._program.app.processEvents()
            if not self._program.tasks.busy:
                break
        self._program.app.processEvents()


def _tell_people(demo: Demo) -> None:
    _say("Sign in to the demo shop as one of these:")
    for person in demo.people:
        _say(f"  {person.name} ({person.role.value}): {person.passphrase}")


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()
