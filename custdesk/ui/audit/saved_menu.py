"""The filters that somebody keeps for himself, and a few to begin with."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from custdesk.audit.model import LogFilter, SavedFilter
from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.audit.action_groups import group_of
from custdesk.ui.audit.templates import SENTENCES
from custdesk.ui.page import PageContext
from custdesk.ui.widgets import NameDialog, confirm

translate = QCoreApplication.translate


def built_in() -> list[tuple[str, LogFilter]]:
    """Return names and filters that everybody has."""
    staff = tuple(one for one in SENTENCES if one.startswith(("user.", "role.")) and group_of(one) == "staff")
    return [
        (translate("Log", "Exports"), LogFilter(actions=_starting("export.", "log.exported"))),
        (translate("Log", "Sealed values opened"), LogFilter(actions=("sealed.viewed", "log.sealed_viewed"))),
        (translate("Log", "Refusals"), LogFilter(actions=("permission.refused",))),
        (translate("Log", "Changes of staff"), LogFilter(actions=staff)),
        (translate("Log", "Sign-ins of the last 7 days"), LogFilter(actions=_starting("user.sign"), period="week")),
    ]


def _starting(*beginnings: str) -> tuple[str, ...]:
    return tuple(action for action in SENTENCES if action.startswith(beginnings))


class SavedMenuButton(QToolButton):
    """``chosen`` carries a :class:`LogFilter`; ``present`` says what is chosen now, for keeping it."""

    chosen = Signal(object)

    def __init__(self, context: PageContext, present: Callable[[], LogFilter]) -> None:
        super().__init__()
        self._context = context
        self._present = present
        self.setText(translate("Log", "Saved filters"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)

    def fill(self) -> QMenu:
        """Fill the menu with what there is now, and return it."""
        menu = self._menu
        menu.clear()
        self._offer(menu, built_in())
        own = self._own()
        if own:
            menu.addSeparator()
            self._offer(menu, [(one.name, one.chosen) for one in own])
        menu.addSeparator()
        keep = menu.addAction(translate("Log", "Keep this filter …"))
        keep.setEnabled(self._present() != LogFilter())
        keep.triggered.connect(self.keep)
        if own:
            self._arrange(menu.addMenu(translate("Log", "Rename")), own, self.rename)
            self._arrange(menu.addMenu(translate("Log", "Delete")), own, self.delete)
        return menu

    def keep(self) -> None:
        """Ask for a name, and keep what is chosen now under it."""
        wanted = self._present()

        def keep_as(name: str) -> None:
            self._do(lambda: self._context.services.log_filters.keep(name, wanted))

        self._ask(translate("Log", "Keep this filter"), "", keep_as)

    def rename(self, one: SavedFilter) -> None:
        """Ask for another name of a filter."""

        def rename_to(name: str) -> None:
            self._do(lambda: self._context.services.log_filters.rename(one.id, name))

        self._ask(translate("Log", "Rename the filter"), one.name, rename_to)

    def delete(self, one: SavedFilter) -> None:
        """Ask once more, and forget a filter."""
        question = translate("Log", "Delete the filter “{name}”?").format(name=f"\u2068{one.name}\u2069")
        if confirm(self, question, translate("Log", "Delete"), dangerous=True):
            self._do(lambda: self._context.services.log_filters.delete(one.id))

    def _own(self) -> tuple[SavedFilter, ...]:
        try:
            return self._context.services.log_filters.all()
        except CustDeskError as error:
            messages.show_error(self, error)
            return ()

    def _offer(self, menu: QMenu, filters: Iterable[tuple[str, LogFilter]]) -> None:
        for name, wanted in filters:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, wanted=wanted: self.chosen.emit(wanted))

    def _arrange(self, menu: QMenu, own: Iterable[SavedFilter], act: Callable[[SavedFilter], None]) -> None:
        for one in own:
            action = menu.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, one=one: act(one))

    def _ask(self, heading: str, name: str, done: Callable[[str], None]) -> None:
        dialog = NameDialog(heading, name, hint=translate("Log", "Only you see it."), parent=self.window())
        dialog.accepted.connect(lambda: done(dialog.name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except CustDeskError as error:
            messages.show_error(self, error)
