"""Somebody with a keyboard and no mouse, who knows where the cursor is by what a screen reader says."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

NO = Qt.KeyboardModifier.NoModifier
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog)
_LONG = 10_000
_MOST_STOPS = 120
_LOOK_MS = 10
_OF_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.ContextMenu,
}


class MouseWatch(QObject):
    """Notes whatever a mouse does in the program, and where it put the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        clicked = isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.MouseFocusReason
        if kind in _OF_MOUSE or clicked:
            self.seen.append(f"{kind.name} of {type(watched).__name__}")
        return False


class Keyboard:
    """Presses keys where the cursor is, and reads the screen; ``pressed`` counts the keys that were no letters."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO, times: int = 1) -> None:
        for _time in range(times):
            self.pressed += 1
            self._qtbot.keyClick(self._cursor(), key, modifiers)
            QApplication.processEvents()  # no person is so fast that nothing happens between two keys

    def write(self, text: str) -> None:
        """Type letters of any script where the cursor is."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._cursor(), QKeyEvent(kind, 0, NO, letter))

    def write_over(self, text: str) -> None:
        """Type in place of whatever the field holds."""
        self.press(Qt.Key.Key_A, CTRL)
        self.write(text)

    def tab_to(self, name: str, *, back: bool = False, says: str = "") -> None:
        """Press Tab until the cursor is on what a screen reader calls by this name; ``says`` is in its description."""
        passed = []
        for _stop in range(_MOST_STOPS):
            if self.on(name) and says in told(self.focused, QAccessible.Text.Description):
                return
            passed.append(self.name)
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, SHIFT if back else NO)
        raise AssertionError(f"Tab never came to {name!r}, but to {passed}")

    def arrow_to(self, name: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
        """Press an arrow key until the row, the choice or the entry of a menu under the cursor says this name."""
        passed = []
        for _step in range(_MOST_STOPS):
            if name in self.under_cursor:
                return
            passed.append(self.under_cursor)
            self.press(key)
        raise AssertionError(f"the arrow keys never came to {name!r}, but to {passed}")

    def choose_in_menu(self, entry: str) -> None:
        """Open the menu of the button with the cursor, and choose in it; the button waits until the menu is closed."""
        passed: list[str] = []
        looks = QTimer()

        def go_on() -> None:
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                chosen = menu.activeAction()
                passed.append(chosen.text() if chosen else "")
                found = passed[-1] == entry
                if found or len(passed) > _MOST_STOPS:
                    looks.stop()
                self.press(Qt.Key.Key_Return if found else Qt.Key.Key_Down if looks.isActive() else Qt.Key.Key_Escape)

        looks.timeout.connect(go_on)
        looks.start(_LOOK_MS)
        self.press(Qt.Key.Key_Space)
        looks.stop()
        assert entry in passed, f"the menu has no {entry!r}, but {set(passed)}"

    def press_until(self, there: Callable[[], bool], key: Qt.Key) -> None:
        """Press a key until it led there, at most a few times."""
        for _time in range(8):
            if there():
                return
            self.press(key)
        assert there(), f"{key.name} led to {self.name!r}"

    def on(self, name: str) -> bool:
        """Return whether the cursor is on what is called so."""
        return self.name == name

    @property
    def focused(self) -> QWidget:
        self._look_where_it_is()
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    @property
    def name(self) -> str:
        """What a screen reader calls the thing with the cursor."""
        self._look_where_it_is()
        focused = QApplication.focusWidget()
        if isinstance(focused, QComboBox):
            return focused.accessibleName()  # Qt tells what is chosen in its place, on Linux only
        return told(focused, QAccessible.Text.Name) if focused is not None else ""

    @property
    def description(self) -> str:
        """What a screen reader adds to the name of the thing with the cursor."""
        return told(self.focused, QAccessible.Text.Description)

    @property
    def under_cursor(self) -> str:
        """What a screen reader says of the row or the choice that the arrow keys are on."""
        return _under(self._cursor())

    def wait(self, ready: Callable[[], object], why: str = "") -> None:
        def look() -> None:
            assert ready(), f"{why}; the cursor is on {_under(QApplication.focusWidget())!r}"

        self._qtbot.waitUntil(look, timeout=_LONG)

    def wait_for(self, name: str) -> None:
        """Wait until the cursor is on what is called so."""
        self.wait(lambda: self.on(name), f"waited for {name!r}")

    def _cursor(self) -> QWidget:
        self._look_where_it_is()
        popup = QApplication.activePopupWidget()
        widget = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        widget = widget or QApplication.activeModalWidget() or QApplication.activeWindow()
        assert widget is not None, "no window has the keyboard"
        return widget

    def _look_where_it_is(self) -> None:
        # A desktop hands the keyboard on when a window comes or goes; there is none where tests run.
        self._qtbot.waitUntil(_handed_on, timeout=_LONG)


def _handed_on() -> bool:
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is None:
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowType() in _WINDOWS)
        window = next(shown, None)
    if window is not None and not window.isActiveWindow():
        window.activateWindow()
    return window is not None and window.isActiveWindow()


def _under(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    if isinstance(widget, QAbstractItemView):
        return str(widget.currentIndex().data() or "")
    return told(widget, QAccessible.Text.Value) or told(widget, QAccessible.Text.Name)


def told(widget: QWidget, what: QAccessible.Text) -> str:
    part = QAccessible.queryAccessibleInterface(widget)
    return part.text(what) if part is not None else ""


def say(context: str, text: str, **values: str) -> str:
    """Return a text of the program in its present language."""
    return QCoreApplication.translate(context, text).format(**values)
