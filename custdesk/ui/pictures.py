"""Pictures of screens, for looking at them in every language and theme."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

# Wrapping texts settle their heights over several rounds of layout.
_ROUNDS = 4


def render(widget: QWidget, path: Path, size: QSize | None = None) -> Path:
    """Save a PNG of ``widget``, shown or not, at ``size`` or as large as it is. Raises ``OSError``."""
    if size is not None:
        widget.resize(size)
    hidden = not widget.isVisible()
    if hidden:
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        widget.show()
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    saved = widget.grab().save(str(path), "PNG")
    if hidden:
        widget.hide()
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
    if not saved:
        raise OSError(f"the picture could not be written: {path}")
    return path
