"""Typing a passphrase: show it, be warned of Caps Lock, and see how strong it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import look, small

translate = QCoreApplication.translate
Strength = Callable[[str], tuple[int, str]]
"""Takes the text, returns a score from 0 to 4 and advice in the person's language."""


class _SecretBox(QLineEdit):
    caps_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            # Qt does not tell the state of Caps Lock; a capital without Shift (or the reverse) gives it away.
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_changed.emit(letter.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """A passphrase editor. ``changed`` on each key, ``entered`` on Enter. With ``strength`` it shows a bar."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, strength: Strength | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strength = strength
        self.box = _SecretBox()
        self.setFocusProxy(self.box)
        self.toggle = QAction(self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_or_hide)
        self.box.addAction(self.toggle, QLineEdit.ActionPosition.TrailingPosition)
        self.bar = QProgressBar()
        self.bar.setRange(0, 4)
        self.bar.setTextVisible(False)
        self.bar.setVisible(strength is not None)
        self.advice = small()
        self.advice.hide()
        self.caps = small()
        look(self.caps, "doubt")
        self.caps.hide()
        self.box.caps_changed.connect(self.caps.setVisible)
        self.box.textChanged.connect(self._typed)
        self.box.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self.box, self.caps, self.bar, self.advice):
            column.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        self.caps.setText(translate("PassphraseField", "Caps Lock is on."))
        self.bar.setAccessibleName(translate("PassphraseField", "Strength of the passphrase"))
        self._show_or_hide(self.toggle.isChecked())
        self._rate(self.text())

    def text(self) -> str:
        return self.box.text()

    def clear(self) -> None:
        self.box.clear()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.box.setAccessibleDescription(description)

    def _show_or_hide(self, shown: bool) -> None:
        self.box.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hide, show = translate("PassphraseField", "Hide"), translate("PassphraseField", "Show")
        self.toggle.setText(hide if shown else show)
        icons.dress(self.toggle, "eye-off" if shown else "eye", "muted")

    def _typed(self, text: str) -> None:
        self._rate(text)
        self.changed.emit(text)

    def _rate(self, text: str) -> None:
        if self._strength is None:
            return
        score, advice = self._strength(text) if text else (0, "")
        self.bar.setValue(score)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
