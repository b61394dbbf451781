"""How old the newest backup is, at the foot of the window; pressing it leads to the backups."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from custdesk.demo.shop import is_demo
from custdesk.desk.passages import utc_now
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.ui import icons
from custdesk.ui.backup_words import when
from custdesk.ui.page import PageContext
from custdesk.ui.settings.backups import KIND
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
OLD: Final = timedelta(days=7)
_MS_BETWEEN_LOOKS = 10 * 60 * 1000


class LastBackup(QPushButton):
    """Warns in words, and by another icon, where there is none or an old one. Hidden for who may make none."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look(self, "link")
        # Nobody would miss what is in the sample shop.
        self._tells = context.may(Permission.BACKUP_MAKE) and not is_demo(context.services.folder)
        self.clicked.connect(lambda _checked=False: context.go_to("settings", part="backups"))
        context.changed.records_changed.connect(self._follow)
        # "Today" is over at midnight.
        self._again = QTimer(self)
        self._again.setInterval(_MS_BETWEEN_LOOKS)
        self._again.timeout.connect(self._look_again)
        self._again.start()
        if self._tells:
            self.refresh()
        else:
            self.hide()

    def refresh(self) -> None:
        """Say when the newest one was made."""
        try:
            made_at = self._context.services.backups.last()
        except CustDeskError:
            return  # the settings say what is wrong with the backups; here it would stand in the way
        age = utc_now() - datetime.fromisoformat(made_at) if made_at else None
        fresh = age is not None and age <= OLD
        if age is None:
            text = translate("StatusLine", "No backup yet")
        elif fresh:
            text = translate("StatusLine", "Backup {when}").format(when=f"\u2068{when(made_at)}\u2069")
        else:
            text = translate("StatusLine", "Backup is %Ln day(s) old", None, age.days)
        self.setText(text)
        icons.dress(self, "check" if fresh else "warning", "muted" if fresh else "warning")
        self.setToolTip(translate("StatusLine", "Open the backups"))
        self.setAccessibleDescription(self.toolTip())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    def _look_again(self) -> None:
        if self.isVisible():  # or the vault may be closed by now
            self.refresh()

    def _follow(self, kind: str) -> None:
        if kind == KIND and self._tells:
            self.refresh()
