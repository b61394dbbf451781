"""Controls that stand on one another."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget

from tests.ui.looking import called, floating, seen_part, text_of, visible

_TOUCHES = 2
"""Pixels: borders may meet."""
_KINDS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QTextEdit, QAbstractItemView)


def overlapping(root: QWidget) -> list[str]:
    """Return the pairs of texts and controls of which one covers a part of the other."""
    parts = [(widget, _part(root, widget)) for widget in visible(root) if _counts(root, widget)]
    return [
        f"{called(one)} ({text_of(one)}) and {called(other)} ({text_of(other)})"
        for (one, its), (other, others) in combinations(parts, 2)
        if _meet(its, others) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def _counts(root: QWidget, widget: QWidget) -> bool:
    if not isinstance(widget, _KINDS) or (isinstance(widget, QLabel) and not text_of(widget)):
        return False
    return not any(one.isAncestorOf(widget) for one in floating(root))


def _part(root: QWidget, widget: QWidget) -> QRect:
    return seen_part(root, widget).translated(widget.mapTo(root, QPoint()))


def _meet(one: QRect, other: QRect) -> bool:
    both = one.intersected(other)
    return both.width() > _TOUCHES and both.height() > _TOUCHES
