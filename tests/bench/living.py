"""How the window answers while somebody lives in it: goes everywhere, finds, scrolls, sorts, narrows, chooses, types.

    .venv/bin/python -m tests.bench.living [customers] [folder]

The vault is made in ``folder`` and kept there, else in a temporary one. A heartbeat every 5 ms in the window's thread
tells the gaps while each thing is done by keys. Prints for each the median, the 95th percentile and the longest gap in
milliseconds, by the clock on the wall and in processor time of the window's thread alone (see ``tests.bench.window``),
and at the end the longest of all. 50 ms are wanted with 100,000 customers, 100 with 1,000,000.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from custdesk.app import window_parts
from custdesk.customers.filters import Match
from custdesk.settings import Settings
from custdesk.ui.choices import Choices
from custdesk.ui.languages import Languages
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.program import _import_the_rest
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import TextSize, Theme, ThemeChoice
from tests.bench.filled import filled_shop
from tests.bench.heartbeat import Heart, Moment, Typed

_KEY_MS, _AT_REST_MS = 60, 400
_KEYS = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Life:
    """Does one thing after the other by keys and lets a heart beat meanwhile."""

    def __init__(self, context: PageContext, heart: Heart) -> None:
        self._context, self._heart = context, heart
        self.longest: list[tuple[Moment, str]] = []

    def run(self) -> None:
        with self._doing("the window opens and all places are made"):
            self._window = MainWindow(self._context, PLACES, "")
            self._window.show()
            self._window.activateWindow()
        self._places("first")
        self._home()
        self._window.open_place("customers")
        self._rest()
        self._find()
        self._scroll()
        self._choose()
        self._edit()
        self._log()
        self._palette()
        self._look()
        with self._doing("the window is closed"):
            self._window.hide()
            self._window.deleteLater()
        with self._doing("another window opens, and a new customer at once"):
            self._window = MainWindow(self._context, PLACES, "")
            self._window.show()
            self._window.open_place("customers", new=True)
        self._window.hide()

    def _places(self, time: str) -> None:
        for place in PLACES:
            with self._doing(f"the place of {place.icon} for the {time} time"):
                self._window.open_place(place.icon)

    def _home(self) -> None:
        self._window.open_place("home")
        self._rest()
        with self._doing("a name is typed into the search of Home"):
            box = self._window.current_page.head.search  # type: ignore[attr-defined]
            self._type(box, "garcia lopez")
            self._press(box, _KEYS.Key_Return, 1)
        self._window.current_page.go_back()

    def _find(self) -> None:
        finder = self._window.current_page.finder  # type: ignore[attr-defined]
        with self._doing("a name is typed into the search"):
            self._type(finder.search, "garcia lopez")
        with self._doing("one letter finds very many"):
            finder.search.clear()
            self._type(finder.search, "a")
        with self._doing("the search is emptied"):
            finder.search.clear()

    def _scroll(self) -> None:
        table = self._window.current_page.finder.table  # type: ignore[attr-defined]
        table.setFocus()
        for key, times in ((_KEYS.Key_Down, 30), (_KEYS.Key_PageDown, 30)):
            with self._doing(f"{times} times {key.name}"):
                self._press(table, key, times)
        for key in (_KEYS.Key_End, _KEYS.Key_Home):
            with self._doing(key.name):
                self._press(table, key, 1, _CONTROL)
        bar = table.verticalScrollBar()
        with self._doing("the scroll bar is dragged"):
            for share in range(0, 101, 5):
                bar.setValue(bar.maximum() * share // 100)
                QTest.qWait(_KEY_MS)
        places = [place for place in range(len(table.records.columns)) if table.records.columns[place].sortable]
        for place in (*places[:4], places[0]):
            with self._doing(f"sorted by {table.records.columns[place].key}"):
                table.horizontalHeader().sectionClicked.emit(place)

    def _edit(self) -> None:
        page = self._window.current_page
        with self._doing("a customer is opened"):
            self._press(page.finder.table, _KEYS.Key_Home, 1, _CONTROL)  # type: ignore[attr-defined]
            self._press(page.finder.table, _KEYS.Key_Down, 1)  # type: ignore[attr-defined]
        with self._doing("the form opens"):
            page.new_record()
        with self._doing("a customer is typed"):
            for text in ("Nuria", "Garcia Lopez"):
                focused = QApplication.focusWidget() or self._window
                self._type(focused, text)
                self._press(focused, _KEYS.Key_Return, 1)
        with self._doing("the customer is saved"):
            page.save()
        with self._doing("back to the list"):
            page.go_back()

    def _choose(self) -> None:
        page = self._window.current_page
        with self._doing("all are chosen"):
            self._press(page.finder.table, _KEYS.Key_A, 1, _CONTROL)  # type: ignore[attr-defined]
        with self._doing("one of them is chosen"):
            self._press(page.finder.table, _KEYS.Key_Home, 1, _CONTROL)  # type: ignore[attr-defined]
        with self._doing("a filter is asked for"):
            dialog = page.finder.filters.add()  # type: ignore[attr-defined]
        with self._doing("the filter is put on"):
            dialog.choose("city", Match.IS)
            self._type(dialog.editor.box, "madrid")
            dialog.verb.click()
        with self._doing("the filter is taken away"):
            page.finder.filters.clear()  # type: ignore[attr-defined]

    def _log(self) -> None:
        self._window.open_place("log")
        self._rest()
        table = self._window.current_page.table  # type: ignore[attr-defined]
        table.setFocus()
        with self._doing("an entry of the log is opened"):
            self._press(table, _KEYS.Key_Down, 2)
        with self._doing("30 entries of the log are passed"):
            self._press(table, _KEYS.Key_Down, 30)

    def _look(self) -> None:
        choices = self._context.choices
        for icon in ("customers", "settings"):
            self._window.open_place(icon)
            self._rest()
            for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
                with self._doing(f"{icon} in the {theme.value} theme"):
                    choices.choose_theme(theme)
            for size in (TextSize.LARGEST, TextSize.NORMAL):
                with self._doing(f"{icon} with {size.value} text"):
                    choices.choose_text_size(size)
            for language in ("fa", "en"):
                with self._doing(f"{icon} in the language {language}"):
                    choices.choose_language(language)

    def _palette(self) -> None:
        with self._doing("the palette opens"):
            self._window.window_actions.find.trigger()
        with self._doing("a name is typed into the palette"):
            self._type(QApplication.focusWidget() or self._window, "garcia lop")
        self._press(QApplication.focusWidget() or self._window, _KEYS.Key_Escape, 1)

    def _type(self, box: QWidget, text: str) -> None:
        for letter in text:
            QTest.keyClicks(box, letter)
            QTest.qWait(_KEY_MS)

    def _press(
        self, widget: QWidget, key: Qt.Key, times: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for _time in range(times):
            QTest.keyClick(widget, key, held)
            QTest.qWait(_KEY_MS)

    @contextmanager
    def _doing(self, name: str) -> Iterator[None]:
        with self._heart.beating(name):
            yield
            self._rest()
        self.longest.append((max(self._heart.gaps, key=lambda gap: gap.wall), name))

    def _rest(self) -> None:
        QTest.qWait(_AT_REST_MS)
        while self._context.tasks.busy:
            QTest.qWait(_KEY_MS)


def main(customers: int, folder: Path) -> None:
    window_parts()
    _import_the_rest()
    app = QApplication([])
    services = filled_shop(folder, customers)
    tasks = TaskRunner()
    choices = Choices(Settings(language="en", theme="light"), folder / "settings.json", Theme(app), Languages(app))
    typed = Typed()
    life = Life(PageContext(services=services, tasks=tasks, choices=choices), Heart(typed))
    try:
        print(f"{customers} customers")
        life.run()
    finally:
        tasks.stop()
        services.close()
    for told, pick in (("by the clock", lambda one: one[0].wall), ("own", lambda one: one[0].own)):
        _say_longest(told, life.longest, pick)


def _say_longest(told: str, longest: list[tuple[Moment, str]], pick: Callable[[tuple[Moment, str]], float]) -> None:
    first = sorted(longest, key=pick, reverse=True)[:8]
    print(f"longest {told}: " + ", ".join(f"{1000 * pick(one):.1f} ms ({one[1]})" for one in first))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    if len(sys.argv) > 2:
        main(wanted, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as somewhere:
            main(wanted, Path(somewhere))
