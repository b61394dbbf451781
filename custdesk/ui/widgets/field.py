"""A label, an editor and a line beneath that says what is wrong and how to mend it."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import Picture, Text, look

Severity = Literal["problem", "doubt"]
_INK: dict[Severity, str] = {"problem": "danger", "doubt": "warning"}


class Field(QWidget):
    """One editor of a form. ``problem`` keeps a form from being saved, ``doubt`` only asks to look again."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        required: bool = False,
        badge: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._required = required
        self._hint = hint
        self._label = Text()
        self._label.setProperty("look", "label")
        self._label.setBuddy(editor)
        self._picture = Picture()
        self._says = Text()
        self._says.setWordWrap(True)
        self.setFocusProxy(editor)
        self._lay_out(badge)
        self.set_label(label)
        self.clear()

    def _lay_out(self, badge: QWidget | None) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._label)
        if badge is not None:
            head.addWidget(badge)
        head.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._says, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addLayout(foot)

    def set_label(self, text: str) -> None:
        self._label.setText(f"{text} *" if self._required else text)
        self.editor.setAccessibleName(text)

    def hide_label(self) -> None:
        """Leave the label to screen readers, where a heading above says it for the eye."""
        self._label.hide()

    def set_hint(self, text: str) -> None:
        self._hint = text
        if not self.trouble():
            self.clear()

    def say(self, text: str, severity: Severity = "problem") -> None:
        """Show what is wrong; an empty text clears."""
        if not text:
            self.clear()
            return
        self._picture.show_icon("problem" if severity == "problem" else "warning", _INK[severity])
        self._show(text, severity)

    def clear(self) -> None:
        """Take away what was wrong and show the hint again."""
        self._show(self._hint, "")

    def trouble(self) -> str:
        """Return the problem or doubt that is shown, or an empty text."""
        return self._says.text() if self.severity() else ""

    def severity(self) -> Severity | Literal[""]:
        shown = self._says.property("look")
        return shown if shown in _INK else ""

    def _show(self, text: str, severity: str) -> None:
        self._says.setText(text)
        self._says.setVisible(bool(text))
        if not severity:
            self._picture.show_icon("")
        look(self._says, severity or "small")
        self.editor.setAccessibleDescription(text)
        for name in _INK:
            _mark(self.editor, name, severity == name)


def _mark(editor: QWidget, name: str, on: bool) -> None:
    if bool(editor.property(name)) != on:
        for widget in (editor, *editor.findChildren(QWidget)):
            widget.setProperty(name, on)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
