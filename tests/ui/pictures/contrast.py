"""Texts that stand out too little from what is behind them, measured in the picture that a person would see."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractListModel, QPoint, QRect
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from custdesk.ui.theme import contrast
from tests.ui.looking import called, floating, seen_part, text_of, visible

LEAST = 4.5
"""WCAG 2.2, success criterion 1.4.3 (level AA)."""
_CLOSER = 4
_BORDER = 5
_SMALLEST = 6
_MOST_CELLS = 60


def faint(root: QWidget, picture: QImage) -> list[str]:
    """Return the visible texts of ``root`` with a contrast under :data:`LEAST` in ``picture``, which shows it."""
    found = []
    for widget, part, text in _texts(root):
        ratio = _contrast_in(picture, part)
        if ratio < LEAST:
            # Thin strokes lie between the dots of an ordinary screen; closer by they have the colour of their ink.
            ratio = _contrast_in(_closer(root, part), QRect(QPoint(), part.size() * _CLOSER))
        if ratio < LEAST:
            found.append(f"{called(widget)}: {text!r} has a contrast of {ratio:.1f}")
    return found


def _texts(root: QWidget) -> Iterator[tuple[QWidget, QRect, str]]:
    above = floating(root)
    for widget in visible(root):
        covers = [one.geometry() for one in above if not one.isAncestorOf(widget)]
        if not widget.isEnabledTo(root):
            continue  # what cannot be used is exempt, says WCAG
        for inside, text in _parts(widget):
            part = inside.intersected(seen_part(root, widget))
            line = min(inside.height(), widget.fontMetrics().height())
            if text.strip() and part.width() >= _SMALLEST and part.height() >= line:
                there = part.translated(widget.mapTo(root, QPoint()))
                if not any(there.intersects(cover) for cover in covers):
                    yield widget, there, text


def _parts(widget: QWidget) -> Iterator[tuple[QRect, str]]:
    """Yield where within a widget its texts stand."""
    inner = widget.rect().adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
    match widget:
        case QLabel():
            yield widget.rect(), text_of(widget)
        case QToolButton() if widget.text() and not _shows_words(widget):
            return
        case QAbstractButton():
            yield inner, widget.text()
        case QLineEdit():
            yield inner, widget.text() or widget.placeholderText()
        case QComboBox():
            yield inner, widget.currentText()
        case QPlainTextEdit() | QTextEdit():
            yield inner, widget.toPlainText() or widget.placeholderText()
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget)
        case QTabBar():
            for place in range(widget.count()):
                if widget.isTabEnabled(place):
                    yield widget.tabRect(place), widget.tabText(place)


def _shows_words(button: QToolButton) -> bool:
    return button.toolButtonStyle() is not button.toolButtonStyle().ToolButtonIconOnly


def _cells(view: QAbstractItemView) -> Iterator[tuple[QRect, str]]:
    """Yield where the first cells of a view stand within it, and what they say."""
    model = view.model()
    beside = view.viewport().pos()
    shown = 0
    for row in range(model.rowCount(view.rootIndex())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(view.rootIndex())):
            index = model.index(row, column, view.rootIndex())
            place = view.visualRect(index)
            if place.isEmpty() or not view.viewport().rect().contains(place):
                continue
            yield place.translated(beside), str(index.data() or "")
            shown += 1
            if shown >= _MOST_CELLS:
                return


def _closer(root: QWidget, part: QRect) -> QImage:
    picture = QImage(part.size() * _CLOSER, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_CLOSER)
    root.render(picture, QPoint(), QRegion(part))
    picture.setDevicePixelRatio(1)
    return picture


def _contrast_in(picture: QImage, part: QRect) -> float:
    """Return the contrast between the commonest colour of a part and the one that stands out the most from it."""
    cut = picture.copy(part).convertToFormat(QImage.Format.Format_RGB32)
    dots = Counter(memoryview(cut.constBits()).cast("I"))
    ground = dots.most_common(1)[0][0]
    return max(_between(ground, dot) for dot in dots)


@cache
def _between(ground: int, ink: int) -> float:
    return contrast(f"#{ground & 0xFFFFFF:06x}", f"#{ink & 0xFFFFFF:06x}")
