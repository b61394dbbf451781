"""Whether the Tab key comes to everything in a dialog, and back to where it began."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QRadioButton, QWidget

from tests.ui.looking import called

_TAB = Qt.FocusPolicy.TabFocus
_LINKS_OF_A_TEXT = 60


def unreached(root: QWidget) -> list[str]:
    """Return what of a dialog the Tab key does not come to, however often it is pressed."""
    if not isinstance(root, QDialog):
        return []
    stops = [part for part in root.findChildren(QWidget) if _is_stop(part, root)]
    if not stops:
        return []
    stops[-1].setFocus()
    left = set(stops)
    for _press in range(2 * len(stops) + _LINKS_OF_A_TEXT):
        QTest.keyClick(root.focusWidget() or root, Qt.Key.Key_Tab)
        left.discard(root.focusWidget())
        if not left:
            break
    return [f"{called(stop)} is never reached by Tab" for stop in left]


def _is_stop(part: QWidget, root: QWidget) -> bool:
    usable = part.isVisible() and part.isEnabled() and part.window() is root
    # Of buttons of which one is chosen Tab comes to that one, and arrow keys to the others.
    return (
        usable
        and part.focusProxy() is None
        and part.focusPolicy() & _TAB == _TAB
        and not isinstance(part, QRadioButton)
    )
