"""The one style sheet. Widgets choose a look by the dynamic property ``look`` and never carry colours of their own.

Looks: QPushButton ``primary``, ``quiet``, ``danger``, ``link``; QLabel ``title``, ``heading``, ``muted``, ``small``,
``problem``, ``doubt``, ``code``, ``code-large``; QFrame ``card``, ``notice-warning``, ``notice-danger``,
``banner-danger``, ``badge-neutral`` and so on, ``bar``, ``rail``, ``toast``, ``line``.
"""

import dataclasses
from collections.abc import Mapping
from string import Template
from typing import TYPE_CHECKING

from custdesk import paths

if TYPE_CHECKING:
    from custdesk.ui.theme import Tokens

_TEXT = """
* { font-size: ${body_size}px; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[look="window"] { background: $window; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${title_size}px; font-weight: 600; }
QLabel[look="heading"] { font-size: ${heading_size}px; font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: ${small_size}px; }
QLabel[look="label"] { color: $text; font-weight: 500; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="problem"] { color: $danger; }
QLabel[look="doubt"] { color: $warning; }
QLabel[look="code"] { font-family: monospace; font-size: ${heading_size}px; }
QLabel[look="code-large"] { font-family: monospace; font-size: ${title_size}px; font-weight: 600; }
QFrame[look^="badge"] { border: none; border-radius: 4px; }
QFrame[look^="badge"] QLabel { font-size: ${small_size}px; font-weight: 600; }
QFrame[look="badge-neutral"] { background: $hover; }
QFrame[look="badge-accent"] { background: $accent_soft; }
QFrame[look="badge-success"] { background: $success_soft; }
QFrame[look="badge-warning"] { background: $warning_soft; }
QFrame[look="note"] { background: $accent_soft; border: none; border-radius: 6px; }
QFrame[look="badge-danger"] { background: $danger_soft; }
QLabel[look="ink-neutral"] { color: $muted; }
QLabel[look="ink-accent"] { color: $link; }
QLabel[look="ink-success"] { color: $success; }
QLabel[look="ink-warning"] { color: $warning; }
QLabel[look="ink-danger"] { color: $danger; }
QToolTip { background: $tip; color: $on_tip; border: 1px solid $tip; padding: 4px 6px; }
"""

_FRAMES = """
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[look="card-focused"] { background: $surface; border: 2px solid $link; border-radius: 8px; }
QFrame[look="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[look="rail"] { background: $rail; border: none; }
QFrame[look="brand"] { background: $accent; border: none; }
QFrame[look="brand"] QLabel { color: $on_accent; }
QFrame[look="toast"] { background: $tip; border: none; border-radius: 8px; }
QFrame[look="toast"] QLabel { color: $on_tip; }
QFrame[look="toast"] QPushButton { color: $on_tip; background: transparent; border: 1px solid $on_tip; }
QFrame[look="toast"] QPushButton:focus { border: 2px solid $on_tip; padding: 4px 13px; }
QFrame[look="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="popup"] { background: $surface; border: 1px solid $edge; border-radius: 8px; }
QFrame[look="notice-warning"] { background: $warning_soft; border: 1px solid $warning; border-radius: 8px; }
QFrame[look="notice-danger"] { background: $danger_soft; border: 1px solid $danger; border-radius: 8px; }
QFrame[look="banner-danger"] { background: $danger_soft; border: none; border-bottom: 2px solid $danger; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QGroupBox { border: 1px solid $line; border-radius: 8px; margin-top: 20px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; padding: 0 2px; font-weight: 600; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
"""

_BUTTONS = """
QPushButton, QToolButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
  padding: 5px 14px; min-height: 20px; }
QToolButton { padding: 4px 6px 3px 5px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QPushButton:focus { border: 2px solid $link; padding: 4px 13px; }
QToolButton:focus { border: 2px solid $link; padding: 3px 5px 2px 4px; }
QPushButton:disabled, QToolButton:disabled { color: $edge; border-color: $line; background: $window; }
QPushButton:default, QPushButton[look="primary"] { background: $accent; color: $on_accent;
  border: 1px solid $accent; }
QPushButton[look="primary"] { font-weight: 600; }
QPushButton:default:hover, QPushButton[look="primary"]:hover { background: $accent_hover; }
QPushButton:default:focus, QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton:default:disabled, QPushButton[look="primary"]:disabled { background: $hover; color: $edge;
  border-color: $line; }
QPushButton[look="danger"] { color: $danger; border-color: $danger; }
QPushButton[look="danger"]:disabled { color: $edge; border-color: $line; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 2px solid $link; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: $link; padding: 3px 5px;
  font-weight: 600; }
QPushButton[look="link"]:hover { background: $hover; }
QPushButton[look="link"]:focus { border: 2px solid $link; padding: 2px 4px; }
QToolButton[look="lens"] { background: $accent_soft; border: 1px solid transparent; color: $link; font-weight: 600;
  padding: 2px 6px; }
QToolButton[look="lens"]:hover { border: 1px solid $link; }
QToolButton[look="lens"]:focus { border: 2px solid $link; padding: 1px 5px; }
QToolButton::menu-indicator { image: none; }
"""

_INPUTS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: $surface; color: $text;
  border: 1px solid $edge; border-radius: 6px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 5px 8px; min-height: 20px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $link; padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $link; padding: 3px; }
QLineEdit[problem="true"], QComboBox[problem="true"], QPlainTextEdit[problem="true"] { border-color: $danger; }
QLineEdit[doubt="true"], QComboBox[doubt="true"], QPlainTextEdit[doubt="true"] { border-color: $warning; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { background: $window;
  color: $muted; border-color: $line; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url($icons/arrow-down-both.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QLineEdit QToolButton { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit QToolButton:hover { background: $hover; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; }
QSpinBox::up-arrow { image: url($icons/arrow-up-both.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url($icons/arrow-down-both.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $link; }
QCheckBox:disabled, QRadioButton:disabled { color: $edge; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $edge;
  background: $surface; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator, QTreeView::indicator { border-radius: 4px; }
QTableView::indicator, QListView::indicator, QTreeView::indicator { width: 16px; height: 16px;
  border: 1px solid $edge; background: $surface; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked,
QTreeView::indicator:checked { background: $accent; border-color: $accent; image: url($icons/check-white.svg); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url($icons/dash-white.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($icons/dot-white.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $hover; border-color: $line; }
"""

_LISTS = """
QTableView, QListView, QTreeView { background: $surface; alternate-background-color: $surface;
  border: 1px solid $line; border-radius: 8px; gridline-color: $line; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $link; }
QTableView[look="in-card"], QTableView[look="in-card"]:focus { border: none; border-radius: 0; }
QTableView::item { padding: 2px 8px; border: none; border-bottom: 1px solid $line; }
QListView::item, QTreeView::item { padding: 4px 8px; }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: $hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $accent_soft;
  color: $text; }
QTableView::item:focus, QListView::item:focus, QTreeView::item:focus { border: 1px solid $link; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $edge;
  padding: 7px 8px; font-size: ${small_size}px; font-weight: 600; }
QHeaderView::section:hover { color: $text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 8px 12px; font-weight: 600; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $link; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { background: $accent_soft; }
QMenu { background: $surface; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 28px; border-radius: 4px; }
QMenu::icon { margin: 0 8px; }
QMenu::indicator { width: 14px; height: 14px; margin: 0 6px; }
QMenu::indicator:checked { image: url($icons/dot-both.svg); }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QProgressBar { background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $link; border-radius: 3px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $surface; }
QCalendarWidget QAbstractItemView { border: none; padding: 0; selection-background-color: $accent;
  selection-color: $on_accent; }
QCalendarWidget QTableView { border: none; border-radius: 0; }
QCalendarWidget QTableView::item { padding: 0; border: none; border-radius: 4px; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QCalendarWidget QToolButton { border: 1px solid transparent; font-weight: 600; }
QCalendarWidget QToolButton:focus { border: 2px solid $link; }
"""


def stylesheet(tokens: "Tokens", sizes: Mapping[str, int]) -> str:
    """Return the style sheet of the whole application in the colours of ``tokens`` and the font sizes in pixels."""
    values = dataclasses.asdict(tokens) | {"icons": (paths.resources() / "icons").as_posix()}
    values |= {f"{name}_size": pixels for name, pixels in sizes.items()}
    return "\n".join(Template(part).substitute(values) for part in (_TEXT, _FRAMES, _BUTTONS, _INPUTS, _LISTS))
