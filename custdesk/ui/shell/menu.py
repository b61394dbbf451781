"""The menu of the window, and that of the recent customers."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from custdesk.customers.model import Customer
from custdesk.ui import icons
from custdesk.ui.choices import text_size_names, theme_names
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import PageContext
from custdesk.ui.shell.actions import WindowActions
from custdesk.ui.shell.recent import recent_customers
from custdesk.ui.theme import TextSize, ThemeChoice

translate = QCoreApplication.translate


def window_menu(
    context: PageContext, actions: WindowActions, choose_language: Callable[[str], None], parent: QWidget
) -> QMenu:
    """Return the menu as it is now; the caller shows it."""
    menu = QMenu(parent)
    menu.addAction(actions.find)
    recent = recent_menu(context, menu)
    recent.setTitle(actions.recent.text())
    icons.dress(recent.menuAction(), "clock")
    menu.addMenu(recent)
    menu.addSeparator()
    menu.addActions([actions.lock, actions.switch_user, actions.sign_out])
    menu.addSeparator()
    languages = _submenu(menu, "language", translate("MainWindow", "Language"))
    named = [(language.native, code) for code, language in LANGUAGES.items()]
    _fill(languages, named, context.choices.languages.code, choose_language)
    _add_appearance(menu, context)
    menu.addSeparator()
    menu.addActions([actions.help, actions.shortcuts, actions.quit])
    return menu


def recent_menu(context: PageContext, parent: QWidget) -> QMenu:
    """Return a menu of the customers whom the person opened last."""
    menu = QMenu(parent)
    found = recent_customers(context)
    for customer in found:
        menu.addAction(_entry(menu, customer, partial(context.go_to, "customers", customer.id)))
    if not found:
        menu.addAction(translate("MainWindow", "Nobody opened yet")).setEnabled(False)
    return menu


def _entry(menu: QMenu, customer: Customer, act: Callable[[], object]) -> QAction:
    # An ampersand would underline the letter behind it.
    entry = QAction(customer.name.replace("&", "&&"), menu)
    icons.dress(entry, "company" if customer.kind == "company" else "person")
    entry.triggered.connect(lambda _checked=False: act())
    return entry


def _add_appearance(menu: QMenu, context: PageContext) -> None:
    choices = context.choices
    looks = _submenu(menu, "theme", translate("MainWindow", "Appearance"))
    named = [(name, choice.value) for choice, name in theme_names().items()]
    _fill(looks, named, choices.theme.choice.value, lambda value: choices.choose_theme(ThemeChoice(value)))
    sizes = _submenu(menu, "text-size", translate("MainWindow", "Size of text"))
    named = [(name, size.value) for size, name in text_size_names().items()]
    _fill(sizes, named, choices.theme.text_size.value, lambda value: choices.choose_text_size(TextSize(value)))


def _submenu(menu: QMenu, icon: str, title: str) -> QMenu:
    inner = menu.addMenu(title)
    icons.dress(inner.menuAction(), icon)
    return inner


def _fill(menu: QMenu, entries: Iterable[tuple[str, str]], current: str, choose: Callable[[str], None]) -> None:
    group = QActionGroup(menu)
    for text, value in entries:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == current)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))
        group.addAction(action)
