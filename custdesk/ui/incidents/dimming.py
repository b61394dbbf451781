"""While the vault is read-only, what would change it cannot be pressed, and says why."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton

from custdesk.errors import VaultFrozen
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.home.page import HomePage
from custdesk.ui.incidents.listing import KIND
from custdesk.ui.messages import sentence
from custdesk.ui.page import Page, PageContext
from custdesk.ui.privacy.page import PrivacyPage
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.users.page import TeamPage


class Dimming(QObject):
    """Goes with its window. The desk refuses all the same whatever is not dimmed: this is courtesy."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._buttons: list[QAbstractButton] = []
        self._wanted: dict[QAbstractButton, tuple[bool, str]] = {}
        context.changed.records_changed.connect(self._follow)

    def take(self, page: Page) -> None:
        """Dim the buttons of a place, too, from now on."""
        buttons = changing(page)
        self._buttons += buttons
        for button in buttons:
            button.installEventFilter(self)
        if self._wanted:
            self._dim(buttons)
        else:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A page that has done something lets its button be pressed again.
        if event.type() is QEvent.Type.EnabledChange and isinstance(watched, QAbstractButton):
            kept = self._wanted.get(watched)
            if kept is not None and watched.isEnabled():
                self._wanted[watched] = (True, kept[1])
                watched.setEnabled(False)
        return super().eventFilter(watched, event)

    def _follow(self, kind: str) -> None:
        if kind == KIND:
            self._show()

    def _show(self) -> None:
        frozen = self._context.services.frozen
        if frozen and not self._wanted:
            self._dim(self._buttons)
        elif not frozen and self._wanted:
            wanted, self._wanted = self._wanted, {}
            for button, (enabled, told) in wanted.items():
                button.setEnabled(enabled)
                button.setToolTip(told)
                button.setAccessibleDescription("")

    def _dim(self, buttons: Iterable[QAbstractButton]) -> None:
        reason = sentence(VaultFrozen())
        for button in buttons:
            self._wanted[button] = (button.isEnabled(), button.toolTip())
            button.setEnabled(False)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)


def changing(page: Page) -> tuple[QAbstractButton, ...]:
    """Return the buttons of a place that begin a change of the vault."""
    match page:
        case CustomersPage():
            panel = page.panel
            asked = (panel.consent.record_button,) if panel.consent else ()
            twice, bar = page.finder.twice_button, page.finder.several_bar
            many = (bar.edit_button, bar.tags_button, bar.archive_button)
            shown = (panel.edit_button, panel.archive_button, panel.more_button)
            return (page.new_button, twice, *shown, *asked, *many)
        case HomePage():
            begin = (way.button for way in page.beginning.ways)
            return (page.head.new_button, page.calm.new_button, page.calm.import_button, *begin)
        case ExchangePage():
            return (page.choose_button, page.history.undo_button)
        case PrivacyPage():
            return (page.add_button, page.publish_button)
        case TeamPage():
            one = (page.role_button, page.passphrase_button, page.enable_button, page.second_button)
            return (page.add_button, *one, page.disable_button, page.remove_button, page.narrow_button)
        case SettingsPage():
            retention, pc = page.log_retention, page.this_pc
            keys = (page.recovery_sheet.renew_button, page.keys.rotate_button, pc.bind_button, pc.unbind_button)
            return (page.shop.save_button, page.watch.save_button, *keys, retention.save_button, retention.cut_button)
    return ()
