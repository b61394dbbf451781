"""The first tour of the window: a bubble beside each of its most useful parts, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.choices import Choices
from custdesk.ui.consent.badges import MayBadges
from custdesk.ui.customers.lens_chooser import LensChooser
from custdesk.ui.main_window import MainWindow
from custdesk.ui.rail import RailButton
from custdesk.ui.theme import Space, grown, tokens
from custdesk.ui.widgets import SearchBox, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDTH = 320
_AROUND = 3
_ROUND = 6
_NAME = "tour/{user_id}"


@dataclass(frozen=True, slots=True)
class Step:
    """What a bubble says, and which part of the window it stands beside; None where the session has no such part."""

    text: str
    part: Callable[[MainWindow], QWidget | None]


def _kind(kind: type[QWidget]) -> Callable[[MainWindow], QWidget | None]:
    return lambda window: next((part for part in window.current_page.findChildren(kind) if part.isVisible()), None)


def _place(icon: str) -> Callable[[MainWindow], QWidget | None]:
    return lambda window: next((part for part in window.findChildren(RailButton) if part.icon_name == icon), None)


def _new_button(window: MainWindow) -> QWidget | None:
    button = getattr(window.current_page, "new_button", None)
    return button if isinstance(button, QWidget) and button.isVisible() else None


def _privacy(window: MainWindow) -> QWidget | None:
    return _kind(MayBadges)(window) or _kind(LensChooser)(window) or _place("privacy")(window)


STEPS = (
    Step(
        QT_TRANSLATE_NOOP(
            "FirstTour", "Find anybody here: type a few letters of a name, a phone or a town. Ctrl+F brings you here."
        ),
        _kind(SearchBox),
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "FirstTour", "A new customer begins here, or with Ctrl+N. Enter goes to the next field, Ctrl+S saves."
        ),
        _new_button,
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "FirstTour",
            "A list that you have already comes in here, from a spreadsheet or from the phone. You see what would"
            " happen before anything is written.",
        ),
        _place("exchange"),
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "FirstTour",
            "This says how much of the customers is shown. Beside each customer you see whether you may write, call or"
            " send post.",
        ),
        _privacy,
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "FirstTour",
            "Ctrl+K finds all that the program can do. F1 explains the screen that you are on. In the help you find"
            " this tour again, and a sample shop to play in.",
        ),
        _place("menu"),
    ),
)


class FirstTour(QFrame):
    """A bubble that never stands in the way: the window beneath can be used, and Esc ends it.

    Enter goes on. It moves at once and not gradually, because motion helps nobody here.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = [step for step in STEPS if step.part(window) is not None]
        self._number = 0
        self._frame = _Around(window)
        look(self, "popup")
        self.setFixedWidth(grown(_WIDTH))
        self.count, self.says = small(), words()
        self.skip_button, self.next_button = QPushButton(), QPushButton()
        look(self.skip_button, "quiet")
        look(self.next_button, "primary")
        self.skip_button.clicked.connect(self.end)
        self.next_button.clicked.connect(self.go_on)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip_button)
        buttons.addStretch()
        buttons.addWidget(self.next_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.count)
        column.addWidget(self.says)
        column.addLayout(buttons)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first bubble and put the keyboard on it."""
        if self._steps:
            self.show()
            self._tell()
            self.next_button.setFocus()
        else:
            self.end()

    def go_on(self) -> None:
        """Show the next bubble, or end after the last one."""
        self._number += 1
        if self._number < len(self._steps):
            self._tell()
        else:
            self.end()

    def end(self) -> None:
        """Put the bubble away, and the keyboard back into the place in front."""
        had_keyboard = self.isAncestorOf(self._window.focusWidget() or self._window)
        self._window.removeEventFilter(self)
        self._frame.hide()
        self.hide()
        if had_keyboard:
            self._window.current_page.focus_search()
        self._frame.deleteLater()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.skip_button if self.skip_button.hasFocus() else self.next_button).click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Esc is a shortcut of the window, too, and would not come here as a key.
        wanted = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if wanted and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            # After the window has laid itself out.
            QTimer.singleShot(0, self, self._tell_again)
        return super().eventFilter(watched, event)

    def _tell_again(self) -> None:
        if self.isVisible():
            self._write()
            self._stand()

    def _tell(self) -> None:
        self._write()
        self._stand()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{self.count.text()} {self.says.text()}"))

    def _write(self) -> None:
        last = self._number == len(self._steps) - 1
        text = translate("FirstTour", "Tour: {step} of {steps}")
        self.count.setText(text.format(step=self._number + 1, steps=len(self._steps)))
        self.says.setText(translate("FirstTour", self._steps[self._number].text))
        self.skip_button.setText(translate("FirstTour", "Skip the tour"))
        self.skip_button.setVisible(not last)
        self.next_button.setText(translate("FirstTour", "Done") if last else translate("FirstTour", "Next"))
        self.next_button.setAccessibleDescription(self.says.text())
        self.setAccessibleName(self.says.text())

    def _stand(self) -> None:
        """Stand beside the part, inside the window, and draw a frame around it."""
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        part = self._steps[self._number].part(self._window)
        room = self._window.rect().adjusted(Space.M, Space.M, -Space.M, -Space.M)
        if part is None:
            self._frame.hide()
            self.move(room.bottomRight() - QPoint(self.width(), self.height()))
            return
        _scroll_to(part)
        place = QRect(part.mapTo(self._window, QPoint()), part.size())
        self._frame.setGeometry(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
        self._frame.show()
        self._frame.raise_()
        below = not isinstance(part, RailButton) and place.bottom() + Space.M + self.height() <= room.bottom()
        self.move(_beside(place, self.rect(), room, below=below, rtl=self.isRightToLeft()))
        self.raise_()


def _scroll_to(part: QWidget) -> None:
    """Bring a part into view where large text made what holds it scroll."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()


def _beside(place: QRect, bubble: QRect, room: QRect, *, below: bool, rtl: bool) -> QPoint:
    """Return where a bubble stands inside the window: below a part, or at its side."""
    if below:
        left = place.right() - bubble.width() + 1 if rtl else place.left()
        top = place.bottom() + Space.M
    else:
        left = place.left() - Space.M - bubble.width() if rtl else place.right() + Space.M
        top = place.top()
    return QPoint(
        max(room.left(), min(left, room.right() - bubble.width())),
        max(room.top(), min(top, room.bottom() - bubble.height())),
    )


class _Around(QWidget):
    """A frame around a part of the window, through which one clicks."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().link), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        painter.end()


def begin_tour(window: MainWindow) -> FirstTour:
    """Show the tour in a window, from its beginning; one that is under way ends."""
    for old in window.findChildren(FirstTour):
        old.end()
    window.open_place("customers")
    tour = FirstTour(window)
    tour.begin()
    return tour


def offer_tour(window: MainWindow, choices: Choices, user_id: int) -> None:
    """Begin the tour if this user never had it on this PC."""
    name = _NAME.format(user_id=user_id)
    if not choices.arrangement(name):
        choices.remember_arrangement(name, {"shown": True})
        QTimer.singleShot(0, window, lambda: begin_tour(window))
