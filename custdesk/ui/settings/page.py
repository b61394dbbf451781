"""The settings place."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custdesk.desk.opening import RECOVERY_USER
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.settings.asked import AskedCard
from custdesk.ui.settings.backups import BackupsCard
from custdesk.ui.settings.card import Column, SettingsCard
from custdesk.ui.settings.cards import LookCard, ShopCard
from custdesk.ui.settings.finding import card_commands, show_card
from custdesk.ui.settings.key_file import KeyFileCard
from custdesk.ui.settings.keys import KeysCard
from custdesk.ui.settings.log_retention import LogRetentionCard
from custdesk.ui.settings.passphrase import PassphraseCard
from custdesk.ui.settings.recovery_sheet import RecoverySheetCard
from custdesk.ui.settings.second_factor import SecondFactorCard
from custdesk.ui.settings.this_pc import ThisPcCard
from custdesk.ui.theme import Space
from custdesk.ui.watch.card import WatchCard
from custdesk.ui.widgets import confirm, scrolling, title
from custdesk.ui.widgets.areas import SideBySide

translate = QCoreApplication.translate


class SettingsPage(Page):
    title = ("Settings", QT_TRANSLATE_NOOP("Settings", "Settings"))
    icon = "settings"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = Column(), Column()
        self._lay_out()

    def pieces(self) -> Iterator[None]:
        context, may = self.context, self.context.may
        edits, rotates = may(Permission.SHOP_EDIT), may(Permission.KEY_ROTATE)
        # Whoever came in with the recovery key has no passphrase, and sets the owner's on the team page.
        has_slot = context.session.user_id != RECOVERY_USER
        changes_passphrase = has_slot and may(Permission.PASSPHRASE_CHANGE)
        left, right = self._left, self._right
        self.shop = left.add(ShopCard(context), shown=edits)
        self.shop.stored.connect(self._shop_stored)
        yield
        self.look = left.add(LookCard(context))
        self.look.language_asked.connect(self._speak)
        yield
        self.recovery_sheet = left.add(RecoverySheetCard(context), shown=rotates)
        yield
        self.this_pc = left.add(ThisPcCard(context), shown=may(Permission.DEVICE_VIEW))
        yield
        self.keys = left.add(KeysCard(context), shown=rotates)
        yield
        self.watch = left.add(WatchCard(context), shown=may(Permission.ACCESS_WATCH) and edits)
        yield
        self.asked = right.add(AskedCard(context), shown=edits)
        yield
        self.passphrase = right.add(PassphraseCard(context), shown=changes_passphrase)
        self.passphrase.stored.connect(lambda: context.toast(translate("Settings", "Your passphrase is changed.")))
        yield
        self.second_factor = right.add(
            SecondFactorCard(context), shown=has_slot and may(Permission.SECOND_FACTOR_CHANGE)
        )
        yield
        self.key_file = right.add(KeyFileCard(context), shown=changes_passphrase)
        yield
        self.backups = right.add(BackupsCard(context), shown=may(Permission.BACKUP_MAKE))
        yield
        self.log_retention = right.add(LogRetentionCard(context), shown=may(Permission.LOG_CUT))
        yield

    def refresh(self) -> None:
        try:
            shop = self.context.services.shop.get()
        except CustDeskError as error:
            self.show_error(error)
            return
        if not self.shop.changed():
            self.shop.show_shop(shop)
        self.passphrase.set_shop(shop.name)
        kept = (self.second_factor, self.key_file, self.backups, self.log_retention, self.this_pc, self.keys)
        for card in (*kept, self.watch, self.asked):
            if not card.isHidden():
                card.refresh()

    def commands(self) -> list[Command]:
        return card_commands(self.context, self._cards())

    def show_part(self, part: str) -> None:
        """Show the card that this page calls so."""
        card = self._cards().get(part)
        if card is not None and not card.isHidden():
            show_card(card, self._area)

    def save(self) -> None:
        if self.context.may(Permission.SHOP_EDIT) and self.shop.changed():
            self.shop.save()

    def may_leave(self) -> bool:
        if not self.shop.changed():
            return True
        question = translate("Settings", "Leave without saving the shop's data?")
        leave = confirm(self, question, translate("Settings", "Leave"), dangerous=True)
        if leave:
            self.shop.show_shop(self.context.services.shop.get())
        return leave

    def _cards(self) -> dict[str, SettingsCard]:
        return {name: part for name, part in vars(self).items() if isinstance(part, SettingsCard)}

    def _speak(self, code: str) -> None:
        # The window is made anew in the other language, so what was typed would be gone.
        if self.may_leave():
            self.context.choices.choose_language(code)

    def _shop_stored(self) -> None:
        shop = self.context.services.shop.get()
        self.passphrase.set_shop(shop.name)
        self.context.changed.records_changed.emit("shop")
        self.context.toast(translate("Settings", "Saved."))
        self.context.choices.settle_in(shop.country)

    def _lay_out(self) -> None:
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, Space.XL)
        columns.setSpacing(0)
        columns.addWidget(SideBySide([self._left, self._right]), 1)
        columns.addStretch()
        # Beside the scroll bar; margins would not change sides where one reads from the right.
        columns.addSpacing(Space.S)
        self._area = scrolling(inner)
        whole = QVBoxLayout(self)
        rtl = self.isRightToLeft()
        whole.setContentsMargins(Space.L if rtl else Space.XL, Space.L, Space.XL if rtl else Space.L, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(title(self.title_text()))
        whole.addWidget(self._area, 1)
