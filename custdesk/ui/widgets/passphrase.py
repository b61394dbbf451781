"""Typing a passphrase: show it, be warned of the keyboard, see how strong it is, or have one suggested."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets.boxes import AroundBox
from custdesk.ui.widgets.keyboard import about_layout, about_letters
from custdesk.ui.widgets.labels import look, small

translate = QCoreApplication.translate
Strength = Callable[[str], tuple[int, str]]
"""Takes the text, returns a score from 0 to 4 and advice in the person's language."""


class _SecretBox(QLineEdit):
    caps_changed = Signal(bool)
    focus_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._caps: bool | None = None
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock and not event.isAutoRepeat():
            # What it was is known only after a letter; from then on the key itself tells.
            self._take(None if self._caps is None else not self._caps)
        elif len(letter) == 1 and letter.lower() != letter.upper():
            # Qt does not tell the state of Caps Lock; a capital without Shift (or the reverse) gives it away.
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(letter.isupper() != shift)
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Elsewhere it may be switched without a word to this box.
        self._caps = None
        self.focus_changed.emit(False)

    def _take(self, caps: bool | None) -> None:
        self._caps = caps
        self.caps_changed.emit(bool(caps))


class PassphraseField(AroundBox):
    """A passphrase editor. ``changed`` on each key, ``entered`` on Enter.

    With ``strength`` it is for a new passphrase: it shows a bar, and suggests five words.
    """

    changed = Signal(str)
    entered = Signal()

    def __init__(self, strength: Strength | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strength = strength
        self.box = _SecretBox()
        self.setFocusProxy(self.box)
        self.toggle = QAction(self)
        self.toggle.setCheckable(True)
        self.box.addAction(self.toggle, QLineEdit.ActionPosition.TrailingPosition)
        self.bar = QProgressBar()
        self.bar.setRange(0, 4)
        self.bar.setTextVisible(False)
        if strength is None:
            self.bar.hide()
        self.suggest = QPushButton()
        look(self.suggest, "link")
        if strength is None:
            self.suggest.hide()
        self.advice, self.caps, self.keyboard = small(), small(), small()
        self.advice.hide()
        self.caps.hide()
        look(self.caps, "doubt")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self.box, self.caps, self.keyboard, self.bar, self.advice):
            column.addWidget(widget)
        column.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignLeading)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.toggle.toggled.connect(self._show_or_hide)
        self.suggest.clicked.connect(self._suggest)
        self.box.caps_changed.connect(self.caps.setVisible)
        self.box.focus_changed.connect(lambda _here: self._say_keyboard())
        self.box.textChanged.connect(self._typed)
        self.box.returnPressed.connect(self.entered)
        QGuiApplication.inputMethod().localeChanged.connect(self._say_keyboard)

    def retranslate(self) -> None:
        self.caps.setText(translate("PassphraseField", "Caps Lock is on."))
        self.bar.setAccessibleName(translate("PassphraseField", "Strength of the passphrase"))
        self.suggest.setText(translate("PassphraseField", "Suggest five words"))
        self._show_or_hide(self.toggle.isChecked())
        self._rate(self.text())

    def text(self) -> str:
        return self.box.text()

    def clear(self) -> None:
        """Empty it and hide what will be typed next."""
        self.box.clear()
        self.toggle.setChecked(False)
        self.caps.hide()

    def _show_or_hide(self, shown: bool) -> None:
        self.box.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hide, show = translate("PassphraseField", "Hide"), translate("PassphraseField", "Show")
        self.toggle.setText(hide if shown else show)
        icons.dress(self.toggle, "eye-off" if shown else "eye", "muted")
        self._say_keyboard()

    def _suggest(self) -> None:
        from custdesk.users.passphrases import generate

        self.toggle.setChecked(True)
        self.box.setText(generate(QLocale().name().split("_")[0]))
        self.box.setCursorPosition(0)
        self.box.setFocus()

    def _typed(self, text: str) -> None:
        self._say_keyboard()
        self._rate(text)
        self.changed.emit(text)

    def _say_keyboard(self) -> None:
        hidden = self.box.echoMode() is QLineEdit.EchoMode.Password
        text = about_letters(self.text()) if hidden and self.text() else ""
        if self.box.hasFocus() and not self.text():
            text = about_layout(QGuiApplication.inputMethod().locale(), QLocale.system())
        self.keyboard.setText(text)
        self.keyboard.setVisible(bool(text))

    def _rate(self, text: str) -> None:
        if self._strength is None:
            return
        score, advice = self._strength(text) if text else (0, "")
        self.bar.setValue(score)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
