"""The views that somebody keeps of the list, and those that are shared: chosen, kept, renamed, shared, deleted."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from custdesk.customers.list_views import KeptView, ListView
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.ui import icons, messages
from custdesk.ui.customers.listing.lost_words import lost_words
from custdesk.ui.page import PageContext
from custdesk.ui.theme import grown
from custdesk.ui.widgets import NameDialog, confirm
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_LONGEST = 180


class ViewsButton(QToolButton):
    """``chosen`` carries a :class:`ListView`, or ``None`` for the list as it is at the beginning.

    ``kept`` comes when views were kept, renamed, shared or deleted. ``present`` tells how the list is set up now, for
    keeping it and for saying whether it is changed.
    """

    chosen = Signal(object)
    kept = Signal()

    def __init__(self, context: PageContext, present: Callable[[], ListView]) -> None:
        super().__init__()
        self._context = context
        self._present = present
        self.current: KeptView | None = None
        look(self, "quiet")
        icons.dress(self, "bookmark", "muted")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)
        self.say()

    def say(self) -> None:
        """Name the view in use, and whether the list was changed since."""
        views = translate("ListViews", "Views")
        if self.current is None:
            text, spoken = views, views
        else:
            name = f"\u2068{self.current.name}\u2069"
            changed = self.changed()
            text = translate("ListViews", "{view} (changed)").format(view=name) if changed else name
            spoken = translate("ListViews", "View: {view}").format(view=text)
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, grown(_LONGEST)))
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)

    def changed(self) -> bool:
        """Return whether the list is set up otherwise than the view in use has it; widths do not count."""
        return self.current is not None and _told(self.current.view) != _told(self._present())

    def choose(self, one: KeptView) -> None:
        """Show a view, and say what it has to go without."""
        self.current = one
        self.chosen.emit(one.view)
        self.say()
        if one.lost:
            said = translate("ListViews", "This view goes without what you do not see now: {names}")
            self._context.toast(said.format(names=lost_words(one.lost)))

    def begin_again(self) -> None:
        """Show the list as it is at the beginning."""
        self.current = None
        self.chosen.emit(None)
        self.say()

    def fill(self) -> QMenu:
        """Fill the menu with what there is now, and return it."""
        menu, kept = self._menu, self._all()
        menu.clear()
        self._offer(menu, [one for one in kept if not one.shared])
        shared = [one for one in kept if one.shared]
        if shared:
            menu.addSection(translate("ListViews", "For everybody"))
            self._offer(menu, shared)
        menu.addSeparator()
        menu.addAction(translate("ListViews", "As at the beginning")).triggered.connect(self.begin_again)
        menu.addSeparator()
        menu.addAction(translate("ListViews", "Keep as a new view …")).triggered.connect(self.keep_new)
        one = self.current
        if one is not None and (not one.shared or self._may_share()):
            keep = menu.addAction(translate("ListViews", "Keep the changes"))
            keep.setEnabled(self.changed() and not one.lost)
            keep.triggered.connect(self.keep_changes)
            menu.addAction(translate("ListViews", "Rename …")).triggered.connect(self.rename)
            if not one.shared and self._may_share():
                menu.addAction(translate("ListViews", "Share with everybody")).triggered.connect(self.share)
            menu.addAction(translate("ListViews", "Delete …")).triggered.connect(self.delete)
        return menu

    def keep_new(self) -> None:
        """Ask for a name, and keep the list as it is now under it."""
        wanted, views = self._present(), self._context.services.list_views
        self._ask(
            translate("ListViews", "Keep as a new view"),
            "",
            lambda name: self._do(lambda: views.keep(name, wanted), shared=False),
        )

    def keep_changes(self) -> None:
        """Keep the list as it is now in place of the view in use."""
        one, wanted, views = self.current, self._present(), self._context.services.list_views
        if one is not None:
            self._do(lambda: (views.share if one.shared else views.keep)(one.name, wanted), shared=one.shared)

    def rename(self) -> None:
        """Ask what the view in use is called from now on."""
        one, views = self.current, self._context.services.list_views
        if one is None:
            return

        def rename(name: str) -> int:
            (views.rename_shared if one.shared else views.rename)(one.id, name)
            return one.id

        self._ask(
            translate("ListViews", "Rename the view"),
            one.name,
            lambda name: self._do(lambda: rename(name), shared=one.shared),
        )

    def share(self) -> None:
        """Set the view in use up for everybody; the own one stays."""
        one, views = self.current, self._context.services.list_views
        if one is not None:
            said = translate("ListViews", "Everybody has this view now.")
            self._do(lambda: views.share(one.name, one.view), shared=True, said=said)

    def delete(self) -> None:
        """Ask once more, and forget the view in use; the list stays as it is."""
        one, views = self.current, self._context.services.list_views
        if one is None:
            return
        question = translate("ListViews", "Delete the view “{name}”?")
        if one.shared:
            question = translate("ListViews", "Delete the view “{name}” for everybody?")

        def delete() -> int:
            (views.delete_shared if one.shared else views.delete)(one.id)
            return 0

        name = f"\u2068{one.name}\u2069"
        if confirm(self, question.format(name=name), translate("ListViews", "Delete"), dangerous=True):
            self._do(delete, shared=one.shared)

    def _may_share(self) -> bool:
        return self._context.may(Permission.SHOP_EDIT)

    def _all(self) -> tuple[KeptView, ...]:
        try:
            return self._context.services.list_views.all()
        except CustDeskError as error:
            messages.show_error(self, error)
            return ()

    def _offer(self, menu: QMenu, views: Iterable[KeptView]) -> None:
        for one in views:
            action = menu.addAction(one.name.replace("&", "&&"))
            action.setCheckable(True)
            current = self.current
            action.setChecked(current is not None and (one.id, one.shared) == (current.id, current.shared))
            action.triggered.connect(lambda _checked=False, one=one: self.choose(one))

    def _ask(self, heading: str, name: str, done: Callable[[str], None]) -> None:
        hint = translate("ListViews", "A view of the same name is replaced.")
        dialog = NameDialog(heading, name, hint="" if name else hint, parent=self.window())
        dialog.accepted.connect(lambda: done(dialog.name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, act: Callable[[], int], *, shared: bool, said: str = "") -> None:
        """Do something with a view on the worker; the one whose id comes back is in use from then on."""

        def done(view_id: int) -> None:
            self.current = next((one for one in self._all() if (one.id, one.shared) == (view_id, shared)), None)
            self.say()
            self.kept.emit()
            if said:
                self._context.toast(said)

        self._context.tasks.run(lambda _progress: act(), done, partial(messages.show_error, self), owner=self)


def _told(view: ListView) -> tuple[object, ...]:
    return (view.words, view.state, view.filters, view.sort, view.columns)
