"""What the palette offers: places, what they and the window can do, the choices of the menu, and customers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, Qt
from PySide6.QtWidgets import QMenu

from custdesk.customers.model import Customer, ListQuery, ListState
from custdesk.errors import CustDeskError
from custdesk.ui.help.commands import help_commands
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.shell.matching import BEGINS, NAMED, RELATED, Asked, Findable
from custdesk.ui.shell.recent import recent_customers, sees_names

if TYPE_CHECKING:
    from custdesk.ui.main_window import MainWindow

translate = QCoreApplication.translate
_CUSTOMERS_SHOWN = 6
_FURTHER_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Offer:
    """A command, and in a word or two what it is."""

    command: Command
    kind: str
    findable: Findable = field(compare=False)

    @classmethod
    def of(cls, command: Command, kind: str) -> "Offer":
        return cls(command, kind, Findable(command.text, f"{kind}\n{command.words}"))


class Offers:
    """What there is at the moment when the palette opens."""

    def __init__(self, window: "MainWindow", context: PageContext, menu: QMenu) -> None:
        self._context, self._window = context, window
        self._places = list(_places(window))
        self._of_places: dict[str, list[Offer]] = {}
        helping = translate("Palette", "Help")
        self._of_window = [Offer.of(command, helping) for command in help_commands(context, window)]
        self._of_window += [*_actions(window), *_choices(menu)]
        for page in window.made_pages():
            self.take(page)

    def take(self, page: Page) -> None:
        """Offer what a place can do, too."""
        self._of_places[page.icon] = list(_of_place(self._window, page))

    def found(self, typed: str) -> list[Offer]:
        """Return what fits, the best first; for nothing typed the recent customers, and then everything.

        First what begins so, then customers, then what has words that begin so, then what is merely related.
        """
        asked = Asked(typed)
        if asked.nothing:
            return [*self._customers(recent_customers(self._context)), *self._things()]
        by_fit: dict[int, list[Offer]] = {BEGINS: [], NAMED: [], RELATED: []}
        for offer in self._things():
            fit = offer.findable.fit(asked)
            if fit is not None:
                by_fit[fit].append(offer)
        customers = self._customers(self._searched(typed))
        return [*by_fit[BEGINS], *customers, *by_fit[NAMED], *by_fit[RELATED][:_FURTHER_SHOWN]]

    def log_search(self, typed: str) -> None:
        """Note in the log that customers were searched: how many were found, never the words."""
        if typed.strip() and sees_names(self._context):
            self._context.services.customers.searched(ListQuery(words=typed.strip(), state=ListState.ALL))

    def _things(self) -> list[Offer]:
        in_order = [offer for kind in self._window.places for offer in self._of_places.get(kind.icon, ())]
        return [*self._places, *in_order, *self._of_window]

    def _searched(self, typed: str) -> Iterator[Customer]:
        """Yield a few of those who are found; the archived only where there is nobody else."""
        if not sees_names(self._context):
            return
        for state in (ListState.ACTIVE, ListState.ALL):
            query = ListQuery(words=typed.strip(), state=state, limit=_CUSTOMERS_SHOWN)
            try:
                rows = self._context.services.customers.page(query).rows
            except CustDeskError:
                return  # the list of the customers says what is wrong
            yield from (row.customer for row in rows)
            if rows:
                return

    def _customers(self, customers: Iterable[Customer]) -> list[Offer]:
        kind, archived = translate("Palette", "Customer"), translate("Palette", "Archived customer")
        return [
            Offer(
                Command(
                    text=customer.name,
                    act=partial(self._context.go_to, "customers", customer.id),
                    icon="company" if customer.kind == "company" else "person",
                    keys=translate("Customers", "No. {number}").format(number=f"\u2066{customer.number}\u2069"),
                ),
                archived if customer.state == "archived" else kind,
                Findable(""),
            )
            for customer in customers
        ]


def keys_of(action: QAction) -> str:
    """Return the keys of an action as they are written on the keyboard."""
    # The keys of a Persian keyboard bear English names.
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    written = QKeySequence.SequenceFormat.PortableText if rtl else QKeySequence.SequenceFormat.NativeText
    return action.shortcut().toString(written)


def _places(window: "MainWindow") -> Iterator[Offer]:
    kind = translate("Palette", "Place")
    for action, place in zip(window.window_actions.places, window.places, strict=True):
        yield Offer.of(Command(text=action.text(), act=action.trigger, icon=place.icon, keys=keys_of(action)), kind)


def _of_place(window: "MainWindow", page: Page) -> Iterator[Offer]:
    for command in page.commands():
        yield Offer.of(replace(command, act=partial(_do_there, window, page, command)), page.title_text())


def _do_there(window: "MainWindow", page: Page, command: Command) -> None:
    """Do what a place offers where the person sees it, unless the present one may not be left."""
    if window.open_place(page.icon):
        command.act()


def _actions(window: "MainWindow") -> Iterator[Offer]:
    kind = translate("Palette", "Action")
    actions = window.window_actions
    for action in window.actions():
        # What only moves the keyboard, and the palette itself, lead nowhere from here.
        if action in (*actions.places, *actions.of_keyboard) or not action.isEnabled():
            continue
        icon = action.property("iconName")
        yield Offer.of(
            Command(
                text=action.text(), act=action.trigger, icon=icon if isinstance(icon, str) else "", keys=keys_of(action)
            ),
            kind,
        )


def _choices(menu: QMenu) -> Iterator[Offer]:
    """Yield what the submenus of the menu let one choose, such as a language."""
    for choices in menu.findChildren(QMenu):
        for action in choices.actions():
            if action.isCheckable():
                words = f"{choices.title()}: {action.text()}"
                icon = choices.menuAction().property("iconName")
                yield Offer.of(
                    Command(text=words, act=action.trigger, icon=icon if isinstance(icon, str) else ""),
                    translate("Palette", "Choice"),
                )
