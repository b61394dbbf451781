"""What is wrong with a screen: text that is cut off, English in another language, controls without a name."""

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from custdesk import paths
from custdesk.ui.help.first_tour import FirstTour
from custdesk.ui.rail import RailButton
from custdesk.ui.widgets.toast import Toast

_TAB_PADDING = 24
_HEADING_PADDING = 16
_BOX_PADDING = 34
_PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")
_TAG = re.compile(r"</?[a-z]+[^>]*>")
_ENOUGH_LETTERS = 8
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView, QTabBar)


def cut_off(root: QWidget) -> list[str]:
    """Return the visible texts that have less room than they need."""
    return [f"{called(widget)}: {text}" for widget in visible(root) for text in _cut_texts(root, widget)]


def _cut_texts(root: QWidget, widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            if widget.text() and (_label_is_cut(widget) or _is_outside(root, widget)):
                yield widget.text()
        case RailButton():
            if _rail_is_cut(widget):
                yield widget.text()
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return
        case QAbstractButton():
            wanted = widget.sizeHint()
            # Where a layout that scrolls is as low as it can be, Qt rounds a line of it down.
            if widget.text() and (
                wanted.width() > widget.width() or wanted.height() > widget.height() + 1 or _is_outside(root, widget)
            ):
                yield widget.text()
        case QTabBar():
            yield from _cut_tabs(widget)
        case QComboBox():
            if _advance(widget, widget.currentText()) + _BOX_PADDING > widget.width():
                yield widget.currentText()
        case QHeaderView():
            yield from _cut_headings(widget)


def _label_is_cut(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height() + 1
    longest = max((_advance(label, word) for word in label.text().split()), default=0)
    return label.heightForWidth(label.width()) > label.height() + 1 or longest > label.width()


def _rail_is_cut(button: RailButton) -> bool:
    room = button.room_for_words()
    wanted = QFontMetrics(button.font_of_words()).boundingRect(
        QRect(0, 0, room.width(), 1000), Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, button.text()
    )
    return wanted.width() > room.width() or wanted.height() > room.height()


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        room = bar.tabRect(index)
        if _advance(bar, bar.tabText(index)) + _TAB_PADDING > room.width() or not bar.rect().contains(room):
            yield bar.tabText(index)


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is Qt.Orientation.Vertical:
        return
    for place in range(header.count()):
        text = str(header.model().headerData(place, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(place) and _advance(header, text) + _HEADING_PADDING > header.sectionSize(place):
            yield text


def _is_outside(root: QWidget, widget: QWidget) -> bool:
    """Return whether a widget sticks out of the window, or sideways out of what scrolls it."""
    around = widget.parentWidget()
    while around is not None and around is not root:
        scroll = around.parentWidget()
        if isinstance(scroll, QScrollArea) and around is scroll.viewport():
            left = widget.mapTo(around, widget.rect().topLeft()).x()
            return left < 0 or left + widget.width() > around.width()
        around = scroll
    return not root.rect().contains(QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size()))


def still_english(root: QWidget, language: str) -> list[str]:
    """Return the visible texts that the catalogue of ``language`` says otherwise."""
    said = [(widget, text) for widget in (root, *visible(root)) for text in _texts(widget) if text.strip()]
    return sorted({f"{called(widget)}: {text}" for widget, text in said if _is_english(language, text)})


@cache
def _is_english(language: str, text: str) -> bool:
    exact, patterns = _sources(language)
    return text in exact or any(pattern.fullmatch(text) for pattern in patterns)


@cache
def _sources(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    translations: dict[str, set[str]] = defaultdict(set)
    for message in ET.parse(paths.resources() / "i18n" / f"custdesk_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            translations[message.findtext("source", "")].update(forms)
    theirs = {form for forms in translations.values() for form in forms}
    english = {source for source in translations if source and source not in theirs}
    exact = {source for source in english if not _PLACEHOLDER.search(source)}
    wordy = [source for source in english - exact if len(_PLACEHOLDER.sub("", source)) >= _ENOUGH_LETTERS]
    return frozenset(exact), tuple(_pattern(source) for source in wordy)


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(".+".join(re.escape(part) for part in _PLACEHOLDER.split(source)), re.DOTALL)


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QAbstractSpinBox():
            yield widget.text()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QHeaderView():
            yield from (
                str(widget.model().headerData(place, widget.orientation()) or "") for place in range(widget.count())
            )
        case QAbstractItemView() if widget.model() is not None:
            model = widget.model()
            # A list has one column, and in Python none that it would tell.
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for row in range(min(model.rowCount(), 30)):
                for place in range(columns):
                    yield str(model.index(row, place).data() or "")


def nameless(root: QWidget) -> list[str]:
    """Return the visible controls that a screen reader could only call by what they are."""
    return [called(widget) for widget in visible(root) if isinstance(widget, _CONTROLS) and not _spoken_name(widget)]


def _spoken_name(widget: QWidget) -> str:
    if isinstance(widget, (QHeaderView, QTabBar)) or isinstance(widget.parentWidget(), (QAbstractSpinBox, QTabBar)):
        return "the parts have names"
    if isinstance(widget.parentWidget(), QAbstractScrollArea):
        return "a part of a view"
    if isinstance(widget.parentWidget(), QLineEdit) and isinstance(widget, QToolButton):
        return widget.toolTip() or widget.accessibleName() or widget.text()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def visible(root: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in ``root`` that are shown and take room."""
    return (widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root) and widget.width() > 0)


def _advance(widget: QWidget, text: str) -> int:
    metrics = QFontMetrics(widget.font())
    return max(map(metrics.horizontalAdvance, text.split("\n")))


def seen_part(root: QWidget, widget: QWidget) -> QRect:
    """Return the part of a widget that nothing around it in ``root`` cuts off."""
    part = widget.rect()
    around = widget
    while around is not root and (around := around.parentWidget()) is not None:
        part = part.intersected(around.rect().translated(-widget.mapTo(around, QPoint())))
    return part


def floating(root: QWidget) -> list[QWidget]:
    """Return what stands above the rest by its nature: something said in passing, a bubble of the tour."""
    return [one for kind in (Toast, FirstTour) for one in root.findChildren(kind) if one.isVisibleTo(root)]


def text_of(widget: QWidget) -> str:
    """Return what a label, button or box says, without the marks of rich text."""
    match widget:
        case QLabel():
            text = widget.text()
            return QTextDocumentFragment.fromHtml(text).toPlainText() if _TAG.search(text) else text
        case QAbstractButton() | QLineEdit():
            return widget.text()
        case QComboBox():
            return widget.currentText()
    return ""


def called(widget: QWidget) -> str:
    """Return a name by which a widget can be found in the source: its kind, and those of what it stands in."""
    names = []
    current: QWidget | None = widget
    while current is not None and len(names) < 3:
        names.append(f"{type(current).__name__} {current.objectName()}".strip())
        current = current.parentWidget()
    return " in ".join(names)
